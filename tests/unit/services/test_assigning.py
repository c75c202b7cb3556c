"""Bodies and assignments over stores in memory."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.assignment import Body
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.assigning import Assigning
from gcm_desktop.services.framework_shelf import FrameworkShelf
from tests.contract.memory_companions import MemoryCompanions
from tests.contract.memory_store import MemoryStore
from tests.unit.content import framework, sample
from tests.unit.services.fakes import Packs

DRAFT = sample().id


@pytest.fixture
def assigning() -> Assigning:
    store = MemoryStore()
    store.create(sample())
    shelf = FrameworkShelf(store, Packs())
    return Assigning(MemoryCompanions(store).assignments, store, shelf, new_ulid)


def test_a_body_is_kept_clean_and_found_by_any_of_its_names(assigning: Assigning) -> None:
    names = {"ar": " وزارة\nالعمل ", "en": "Ministry of Labour", "fr": " "}
    body = assigning.add_body(DRAFT, names, contact="a\x00b")
    assert body.names == {"ar": "وزارة العمل", "en": "Ministry of Labour"}
    assert body.contact == "ab"
    for wanted in (body.id, "وزاره العمل", "MINISTRY OF LABOUR"):
        assert assigning.body(DRAFT, wanted) == body
    altered = replace(body, names=MappingProxyType({"en": "Ministry of Work"}))
    assigning.keep_body(DRAFT, altered)
    assert assigning.body(DRAFT, "ministry of work").id == body.id


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (Body("x", {"ar": " ", "en": ""}), "body.unnamed"),
        (Body("x", {"en": "A"}, "party"), "body.kind_unknown"),
        (Body("x", {"en": "statistics  OFFICE".replace("  ", " ")}), "body.exists"),
        (Body("x", {"de": "Amt"}), "language.unknown"),
    ],
)
def test_a_body_that_cannot_be_is_refused_whole(
    assigning: Assigning, body: Body, code: str
) -> None:
    assigning.add_body(DRAFT, {"en": "Statistics Office"})
    with pytest.raises(GcmError) as refused:
        assigning.keep_body(DRAFT, body)
    assert refused.value.code == code
    assert len(assigning.assignments(DRAFT).bodies) == 1


def test_a_name_in_a_language_that_was_removed_stays(assigning: Assigning) -> None:
    body = assigning.add_body(DRAFT, {"en": "A", "fr": "B"})
    store = MemoryStore()
    store.create(replace(sample(), languages=("ar",)))
    book = MemoryCompanions(store).assignments
    book.keep_body(DRAFT, body)
    fewer = Assigning(book, store, FrameworkShelf(store, Packs()), new_ulid)
    assert fewer.keep_body(DRAFT, replace(body, contact="c")).names == body.names


@pytest.mark.parametrize("due", ["12/12/2026", "١٢/١٢/٢٠٢٦", "2026-12-12"])
def test_a_due_date_is_kept_as_iso(assigning: Assigning, due: str) -> None:
    body = assigning.add_body(DRAFT, {"en": "A"})
    assert assigning.assign(DRAFT, "objective/7", body.id, due, " a\nb ").due == "2026-12-12"
    kept = assigning.assignments(DRAFT).by_address["objective/7"]
    assert (kept.body, kept.due, kept.note) == (body.id, "2026-12-12", "a b")
    assigning.assign(DRAFT, "objective/7", body.id)
    assert assigning.assignments(DRAFT).by_address["objective/7"].due == ""


def test_what_may_be_assigned(assigning: Assigning) -> None:
    body = assigning.add_body(DRAFT, {"en": "A"}).id
    for about in ("objective/7", "objective/7/progress", "objective/7/action", "records/measure"):
        assigning.assign(DRAFT, about, body)
    assert len(assigning.assignments(DRAFT).by_address) == 4
    other = next(item.address for item in framework().items.values() if not item.reporting)
    for about in ("objective/99", "objective/7/x", "measure/1", "records/x", other, ""):
        with pytest.raises(GcmError) as refused:
            assigning.assign(DRAFT, about, body)
        assert refused.value.code == "assignment.impossible"
    with pytest.raises(GcmError) as unread:
        assigning.assign(DRAFT, "objective/7", body, "next week")
    assert unread.value.code == "assignment.due_unreadable"
    with pytest.raises(GcmError) as nobody:
        assigning.assign(DRAFT, "objective/7", "nobody")
    assert nobody.value.code == "body.unknown"


def test_a_body_removed_comes_back_with_what_nobody_has_now(assigning: Assigning) -> None:
    first = assigning.add_body(DRAFT, {"en": "A"})
    second = assigning.add_body(DRAFT, {"en": "B"})
    for about in ("objective/7", "objective/8"):
        assigning.assign(DRAFT, about, first.id, "2026-12-12")
    owed = assigning.assignments(DRAFT).of(first.id)
    assigning.drop_body(DRAFT, first.id)
    assert assigning.assignments(DRAFT).by_address == {}
    assigning.assign(DRAFT, "objective/8", second.id)
    assigning.restore_body(DRAFT, first, owed)
    back = assigning.assignments(DRAFT)
    assert back.of(first.id) == owed[:1]
    assert back.by_address["objective/8"].body == second.id
    assigning.unassign(DRAFT, "objective/7")
    assigning.unassign(DRAFT, "objective/7")
    assert set(assigning.assignments(DRAFT).by_address) == {"objective/8"}
