from collections.abc import Iterator

import pytest

from gcm_desktop.domain.change import AddRecord, SetAnswer
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from gcm_desktop.services.drafting import Drafting
from tests.contract.memory_store import MemoryStore
from tests.unit.content import framework
from tests.unit.services.fakes import shelf

ID = "01JZZZZZZZZZZZZZZZZZZZZZZZ"
NOWHERE = "01JZZZZZZZZZZZZZZZZZZZZZZY"


def ids() -> Iterator[str]:
    for letter in "ABCDEFGHJKMN":
        yield f"01JZZZZZZZZZZZZZZZZZZZZZZ{letter}"


@pytest.fixture
def store() -> MemoryStore:
    made = MemoryStore()
    made.create(Submission(ID, "XS", framework().ref, ("ar", "en")))
    return made


@pytest.fixture
def drafting(store: MemoryStore) -> Drafting:
    given = ids()
    return Drafting(store, shelf(store), lambda: next(given))


def order(store: MemoryStore, kind: str = "measure") -> str:
    return "".join(record.id[-1] for record in store.load(ID).records_of(kind))


def test_an_answer_is_given_altered_and_taken_away(drafting: Drafting, store: MemoryStore) -> None:
    place = "objective/7/progress"
    assert drafting.set(ID, place, "ar", "<b>أ</b>\nب")
    assert drafting.set(ID, place, "ar", "<p><b>أ</b></p>", is_html=True)
    assert not drafting.set(ID, place, "ar", "<p><b>أ</b></p>", is_html=True)
    assert store.load(ID).answer(place, "ar") == Answer(Kind.NARRATIVE, "<p><b>أ</b></p>")
    assert drafting.set(ID, place, "ar", "\u200f ")
    assert store.load(ID).answer(place, "ar") is None
    assert len(store.journal(ID)) == 3


@pytest.mark.parametrize(
    ("address", "language", "value", "code"),
    [
        ("objective/24/status", None, "planned", "address.unknown"),
        ("objective/7/status ", None, "planned", "address.malformed"),
        ("objective/7/status", None, "done", "value.not_a_choice"),
        ("objective/7/progress", None, "x", "language.missing"),
        ("objective/7/progress", "fr", "x", "language.unknown"),
        (f"measure/{NOWHERE}/title", "ar", "x", "record.unknown"),
    ],
)
def test_what_cannot_be_answered_changes_nothing(
    drafting: Drafting,
    store: MemoryStore,
    address: str,
    language: str | None,
    value: str,
    code: str,
) -> None:
    before = store.load(ID)
    with pytest.raises(GcmError) as caught:
        drafting.set(ID, address, language, value)
    assert caught.value.code == code
    assert store.load(ID) == before


def test_a_field_of_another_kind_of_record_is_refused(drafting: Drafting) -> None:
    measure = drafting.add_record(ID, "measure", ())
    with pytest.raises(GcmError) as caught:
        drafting.set(ID, f"practice/{measure.id}/title", "ar", "x")
    assert caught.value.code == "record.unknown"


def test_records_are_added_at_the_end_and_moved(drafting: Drafting, store: MemoryStore) -> None:
    for _ in range(4):
        drafting.add_record(ID, "measure", ())
    a, b, c, d = (record.id for record in store.load(ID).records_of("measure"))
    assert order(store) == "ABCD"
    drafting.move_record(ID, d, a)
    assert order(store) == "DABC"
    drafting.move_record(ID, d, c)
    assert order(store) == "ABDC"
    drafting.move_record(ID, b, None)
    assert order(store) == "ADCB"
    drafting.move_record(ID, a, a)
    assert order(store) == "ADCB"


def test_a_record_can_be_moved_a_hundred_times(drafting: Drafting, store: MemoryStore) -> None:
    for _ in range(3):
        drafting.add_record(ID, "measure", ())
    for _ in range(100):
        first, second, third = (record.id for record in store.load(ID).records_of("measure"))
        drafting.move_record(ID, third, second)
        assert [r.id for r in store.load(ID).records_of("measure")] == [first, third, second]


def test_records_with_the_same_key_can_be_moved_apart(
    drafting: Drafting, store: MemoryStore
) -> None:
    """Two sides that each added a record at the end gave them the same key."""
    given = tuple(
        Record("measure", record_id, (), "m") for record_id, _ in zip(ids(), "ABC", strict=False)
    )
    store.apply(ID, tuple(AddRecord(record) for record in given))
    drafting.move_record(ID, given[2].id, given[1].id)
    assert order(store).index("C") < order(store).index("B")


def test_a_record_is_not_moved_among_those_of_another_kind(drafting: Drafting) -> None:
    measure = drafting.add_record(ID, "measure", ())
    practice = drafting.add_record(ID, "practice", ())
    with pytest.raises(GcmError) as caught:
        drafting.move_record(ID, measure.id, practice.id)
    assert caught.value.code == "record.unknown"


def test_what_a_record_serves_is_sorted_and_known(drafting: Drafting, store: MemoryStore) -> None:
    measure = drafting.add_record(ID, "measure", ("objective/10", "objective/7", "objective/10"))
    assert measure.serves == ("objective/7", "objective/10")
    drafting.serve(ID, measure.id, ("principle/a",))
    assert store.load(ID).records[measure.id].serves == ("principle/a",)
    for act in (
        lambda: drafting.add_record(ID, "measure", ("objective/99",)),
        lambda: drafting.serve(ID, measure.id, ("objective/99",)),
    ):
        with pytest.raises(GcmError) as caught:
            act()
        assert caught.value.code == "address.unknown"


def test_a_removed_record_takes_its_answers(drafting: Drafting, store: MemoryStore) -> None:
    measure = drafting.add_record(ID, "measure", ())
    drafting.set(ID, f"{measure.address}/title", "ar", "تدبير")
    drafting.remove_record(ID, measure.id)
    assert not store.load(ID).answers
    assert store.load(ID).tombstones == {measure.address}
    with pytest.raises(GcmError) as caught:
        drafting.remove_record(ID, measure.id)
    assert caught.value.code == "record.unknown"


def test_an_unknown_kind_of_record_is_refused(drafting: Drafting) -> None:
    with pytest.raises(GcmError) as caught:
        drafting.add_record(ID, "nothing", ())
    assert caught.value.code == "record.kind_unknown"


def test_several_changes_are_made_all_or_none(drafting: Drafting, store: MemoryStore) -> None:
    fine = SetAnswer("objective/7/status", None, None, Answer(Kind.CHOICE, "planned"))
    record = Record("measure", NOWHERE)
    with pytest.raises(GcmError):
        drafting.apply(ID, (fine, AddRecord(record), AddRecord(record)))
    assert not store.load(ID).answers
    drafting.apply(ID, (fine, AddRecord(record)))
    assert store.load(ID).records
