"""Laws of comments: any order of bringing them together gives the same threads."""

from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain.review import Act, Anchor, Remark, State, Thread, threads
from gcm_desktop.domain.review_data import remark_data, remark_of

IDS = [f"01JZZZZZZZZZZZZZZZZZZZZZ{number:02d}" for number in range(12)]
FOLLOWING = [act for act in Act if act is not Act.COMMENT]


@st.composite
def conversations(draw: st.DrawFn) -> list[Remark]:
    """Return one thread as two persons write it, each seeing what lay before him."""
    made = [Remark(IDS[0], IDS[0], Act.COMMENT, "x", "", anchor=Anchor("objective/7/progress"))]
    for number in range(1, draw(st.integers(1, 10))):
        seen = draw(st.integers(1, len(made)))
        last = threads(made[:seen])[0].last
        act = draw(st.sampled_from(FOLLOWING))
        made.append(Remark(IDS[number], IDS[0], act, "y", "", after=last))
    return made


def only(remarks: list[Remark]) -> Thread:
    (thread,) = threads(remarks)
    return thread


@given(conversations(), st.data())
def test_the_order_of_arrival_makes_no_difference(said: list[Remark], data: st.DataObject) -> None:
    assert threads(data.draw(st.permutations(said))) == threads(said)


@given(conversations())
def test_everything_said_is_there_after_what_its_author_had_seen(said: list[Remark]) -> None:
    thread = only(said)
    placed = [thread.comment.id, *(each.id for each in thread.following)]
    assert sorted(placed) == sorted(each.id for each in said)
    for each in said:
        assert all(placed.index(seen) < placed.index(each.id) for seen in each.after)


@given(conversations())
def test_who_saw_everything_decides_how_a_thread_stands(said: list[Remark]) -> None:
    last = only(said).last
    for act, state in ((Act.RESOLVED, State.RESOLVED), (Act.REOPENED, State.OPEN)):
        decided = Remark(IDS[11], IDS[0], act, "", "", after=last)
        assert only([*said, decided]).state is state
    reply = Remark(IDS[11], IDS[0], Act.REPLY, "z", "", after=last)
    assert only([*said, reply]).state is only(said).state


@given(conversations())
def test_of_two_who_did_not_know_of_each_other_the_more_open_holds(said: list[Remark]) -> None:
    last = only(said).last
    one = Remark(IDS[10], IDS[0], Act.RESOLVED, "", "", after=last)
    other = Remark(IDS[11], IDS[0], Act.REOPENED, "", "", after=last)
    assert only([*said, one, other]).state is State.OPEN


@given(conversations())
def test_remarks_come_back_from_plain_data(said: list[Remark]) -> None:
    assert [remark_of(remark_data(each)) for each in said] == said


def test_a_circle_of_forged_remarks_ends() -> None:
    comment = Remark(IDS[0], IDS[0], Act.COMMENT, "x", "", anchor=Anchor("objective/7"))
    one = Remark(IDS[1], IDS[0], Act.RESOLVED, "", "", after=(IDS[2],))
    other = Remark(IDS[2], IDS[0], Act.REOPENED, "", "", after=(IDS[1],))
    thread = only([comment, one, other])
    assert {each.id for each in thread.following} == {IDS[1], IDS[2]}
    assert thread.state is State.OPEN
