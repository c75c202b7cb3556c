"""Taking over what a Word form proposes: joined with what was written meanwhile, as one step."""

from dataclasses import replace

import pytest
from lxml import etree

from gcm_desktop.domain.change import SetAnswer, apply_all, remove_record
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.form import said
from gcm_desktop.domain.submission import Answer, Kind
from tests.unit.form_files import (
    CHALLENGES,
    MEASURE,
    PROGRESS,
    TEXTS,
    FormDesk,
    W,
    draft,
    edited,
    only,
    paragraph,
    room,
    run,
)

Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements so


@pytest.fixture
def desk() -> FormDesk:
    return FormDesk()


def _first(root: Element, address: str = CHALLENGES) -> Element:
    """Return the first paragraph of an answer."""
    return next(room(root, address).iter(f"{W}p"))


def said_of(address: str) -> str:
    """Return the letters of an answer as sent out."""
    return Answer(Kind.NARRATIVE, TEXTS[address]).text


def test_what_was_written_meanwhile_stays_and_only_what_goes_against_it_is_a_conflict(
    desk: FormDesk,
) -> None:
    def edit(root: Element) -> None:
        room(root, PROGRESS).append(paragraph("من الاستمارة"))
        _first(root).append(run(" رأي الزميل"))

    form = edited(desk.form(), edit)
    mine = {
        PROGRESS: "<p>كتب هنا أولا</p>" + TEXTS[PROGRESS],
        CHALLENGES: TEXTS[CHALLENGES].replace("</p>", " رأينا</p>"),
    }
    for address, html in mine.items():
        before, after = desk.now().answer(address, "ar"), Answer(Kind.NARRATIVE, html)
        desk.store.apply(desk.submission.id, (SetAnswer(address, "ar", before, after),))
    before_import = desk.now()
    found = desk.propose(form)
    assert {each.address for each in found.changed} == {PROGRESS, CHALLENGES}
    looked = desk.forms.look(desk.submission.id, found)
    assert desk.now() == before_import
    done = desk.forms.accept(desk.submission.id, found)
    assert (looked.applied, looked.conflicts) == (done.applied, done.conflicts)
    united = desk.now().answer(PROGRESS, "ar")
    assert united is not None
    assert united.value == mine[PROGRESS] + "<p>من الاستمارة</p>"
    assert done.applied == ((PROGRESS, "ar"),)
    assert [each.address for each in done.conflicts] == [CHALLENGES]
    (joining,) = desk.companions.merges.joinings(desk.submission.id)[CHALLENGES, "ar"]
    assert {said(side.answer.text) for side in joining.sides if side.answer} == {
        said(said_of(CHALLENGES) + " رأينا"), said(said_of(CHALLENGES) + " رأي الزميل"),
    }  # fmt: skip
    again = desk.forms.accept(desk.submission.id, desk.propose(form))
    assert again.note is None
    assert done.note is not None
    assert desk.store.load(desk.submission.id) != before_import


def test_two_forms_in_either_order_give_the_same(desk: FormDesk) -> None:
    form = desk.form()
    forms = [
        edited(form, lambda root: room(root, PROGRESS).append(paragraph("الأول"))),
        edited(form, lambda root: next(room(root, PROGRESS).iter(f"{W}p")).append(run(" وثان"))),
    ]
    results = []
    for order in (forms, forms[::-1]):
        other = FormDesk()
        other.form()
        for each in order:
            other.forms.accept(other.submission.id, other.propose(each))
        results.append(other.now().answer(PROGRESS, "ar"))
    assert results[0] == results[1]
    assert results[0] is not None
    assert "وثان" in results[0].text
    assert results[0].text.endswith("الأول")


def test_a_form_of_another_draft_is_refused(desk: FormDesk) -> None:
    other = FormDesk(replace(draft(), id="01JB0000000000000000000009"))
    with pytest.raises(GcmError, match=r"form\.other_submission"):
        desk.propose(other.form())


def test_a_snapshot_that_is_not_kept_here_is_asked_about_side_by_side(desk: FormDesk) -> None:
    """On another computer the form's own copy tells whether the draft is still as sent out."""
    form = edited(desk.form(), lambda root: _first(root).append(run(" زيادة")))
    same, changed = FormDesk(), FormDesk(draft(challenges="<p>غير ذلك تماما</p>"))
    found = same.propose(form)
    assert [code for code, _ in found.notes] == ["no_base"]
    assert only(found).has_base
    same.forms.accept(same.submission.id, found)
    assert said(same.now().answers[CHALLENGES, "ar"].text) == said(said_of(CHALLENGES) + " زيادة")
    found = changed.propose(form)
    assert not only(found).has_base
    done = changed.forms.accept(changed.submission.id, found)
    assert [each.address for each in done.conflicts] == [CHALLENGES]
    assert changed.now() == changed.submission


def test_a_record_removed_meanwhile_is_not_lost_in_silence(desk: FormDesk) -> None:
    title = f"measure/{MEASURE}/title"

    def edit(root: Element) -> None:
        next(room(root, title).iter(f"{W}p")).append(run(" المعدل"))

    form = edited(desk.form(), edit)
    removal = remove_record(desk.now(), desk.now().records[MEASURE])
    desk.store.apply(desk.submission.id, (removal,))
    done = desk.forms.accept(desk.submission.id, desk.propose(form))
    assert done.note is not None
    assert done.records == (f"measure/{MEASURE}",)
    (conflict,) = desk.companions.merges.record_conflicts(desk.submission.id)
    assert (conflict.record.id, conflict.is_removed_here) == (MEASURE, True)


def test_the_step_is_the_same_as_its_changes(desk: FormDesk) -> None:
    form = edited(desk.form(), lambda root: _first(root).append(run(" زيادة")))
    found = desk.propose(form)
    before = desk.now()
    desk.forms.accept(desk.submission.id, found)
    key = (CHALLENGES, "ar")
    change = SetAnswer(*key, before.answer(*key), only(found).proposed)
    assert desk.now() == apply_all(before, (change,))
