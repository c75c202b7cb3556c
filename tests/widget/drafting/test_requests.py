"""Asking a body for its part, and a small draft in the window with the way back."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QWidget

from gcm_desktop.base.clock import now_utc
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.change import MoveRecord
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.ui.drafting.deeds import offered
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.item_picker import ItemPicker
from gcm_desktop.ui.drafting.record_form import RecordForm
from gcm_desktop.ui.home.draft_card import DraftCard
from gcm_desktop.ui.home.home_presenter import read_home, read_progress
from gcm_desktop.ui.sharing.request_bar import RequestBar
from gcm_desktop.ui.sharing.request_dialog import RequestDialog
from gcm_desktop.ui.sharing.sharing_deeds import send_back
from gcm_desktop.ui.translation import Language
from gcm_desktop.ui.widgets.outline_items import ENTRY_ROLE, OutlineItem
from tests.contract.memory_store import MemoryStore
from tests.widget.conftest import Press
from tests.widget.drafting.conftest import Stage
from tests.widget.window.fakes import use_cases
from tests.widget.window.looking import is_mirrored, nameless


def labour(stage: Stage, *parts: str) -> str:
    """Name a body and assign parts to it; return its id."""
    assigning, draft = stage.surroundings.use_cases.assigning, stage.submission.id
    body = assigning.add_body(draft, {"ar": "وزارة العمل", "en": "Labour"})
    for part in parts:
        assigning.assign(draft, part, body.id, "2026-12-12")
    return body.id


def opened(stage: Stage, out: Path | None, address: str = "objective/6") -> RequestDialog:
    page = stage.page(address)

    def place(_: QWidget, __: str, ___: str) -> str:
        return str(out) if out is not None else ""

    dialog = RequestDialog(page.desk, page, address, place)
    stage.bot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_begins_with_what_the_body_of_the_page_is_assigned(stage: Stage) -> None:
    labour(stage, "objective/6", "objective/22/progress", "records/measure")
    dialog = opened(stage, None)
    questions = stage.session.framework.items["objective/6"].questions
    wanted = {f"objective/6/{each.key}" for each in questions} | {"objective/22/progress"}
    assert set(dialog.tree.chosen) == wanted
    assert dialog.due.value == "2026-12-12"
    assert "Nothing else of the submission." in dialog.leaves.text()
    assert "Records that go along" in dialog.records.text()


def test_it_saves_what_is_ticked_and_notes_it_as_sent(stage: Stage, tmp_path: Path) -> None:
    body = labour(stage, "objective/6", "objective/22/progress")
    out = tmp_path / "request.gcm"
    dialog = opened(stage, out)
    dialog.note.set_text("نرجو الرد\nمع الشكر")
    dialog.save.click()
    requesting = stage.surroundings.use_cases.requesting()
    (sent,) = requesting.sent(stage.submission.id)
    assert sent.request.scope == ("objective/6", "objective/22/progress")
    assert sent.request.note == "نرجو الرد\nمع الشكر"
    names = stage.surroundings.use_cases.assigning.body(stage.submission.id, body).names
    assert sent.request.body == names
    told = stage.surroundings.use_cases.free.inspecting.inspect(out)
    assert told.package.request == sent.request
    assert dialog.isHidden()
    assert "request.gcm" in stage.navigator.went[-1]


def test_nothing_chosen_or_an_unread_date_saves_nothing(stage: Stage, tmp_path: Path) -> None:
    out = tmp_path / "request.gcm"
    dialog = opened(stage, out)
    dialog.due.insert("soon")
    dialog.save.click()
    assert dialog.fault.isVisible()
    dialog.tree.set_chosen(())
    dialog.tree.altered.emit()
    assert not dialog.save.isEnabled()
    assert dialog.leaves.text() == "Nothing is chosen."
    assert not out.exists()


def test_ticking_by_keyboard_alters_what_leaves(stage: Stage, press: Press) -> None:
    dialog = opened(stage, None)
    before = dialog.leaves.text()
    sections = dialog.tree.topLevelItem(0)
    assert sections is not None
    dialog.tree.setCurrentItem(sections)
    dialog.tree.setFocus()
    press(dialog.tree, Qt.Key.Key_Space, " ")
    assert "section/foreword/text" in dialog.tree.chosen
    assert dialog.leaves.text() != before


def test_every_part_has_a_name_and_is_mirrored(stage: Stage, language: Language) -> None:
    labour(stage, "objective/6")
    dialog = opened(stage, None)
    assert nameless(dialog) == []
    button, box = dialog.body.geometry(), dialog.leaves.geometry()
    assert (button.center().x() < box.center().x()) is is_mirrored(language)


def small(stage: Stage, tmp_path: Path) -> DraftPage:
    """Return the page of the small draft that a request for objective 6 makes elsewhere."""
    here = stage.surroundings.use_cases
    here.authoring.set(Author("", "Council"))
    dialog = opened(stage, tmp_path / "request.gcm")
    dialog.due.insert("12/12/2026")
    dialog.save.click()
    store = MemoryStore()
    there = use_cases(store)
    made = there.sharing.import_file(tmp_path / "request.gcm").id
    session = DraftSession(
        there.library.open(made), store, stage.jobs, now_utc, now_utc(), lambda: None
    )
    request = there.companions.requests.answered(made)
    around = replace(stage.surroundings, use_cases=there, request=request)
    page = DraftPage(around, session, "")
    page.resize(1280, 720)
    stage.bot.addWidget(page)
    page.show()
    return page


def outline_rows(model: QAbstractItemModel, above: QModelIndex) -> list[str]:
    found: list[str] = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        entry = index.data(ENTRY_ROLE)
        found += [entry.key] if isinstance(entry, OutlineItem) else []
        found += outline_rows(model, index)
    return found


def test_a_small_draft_says_whose_it_is_and_shows_no_more(stage: Stage, tmp_path: Path) -> None:
    page = small(stage, tmp_path)
    (bar,) = page.findChildren(RequestBar)
    assert "Council" in bar.words
    assert "12 December 2026" in bar.words
    assert page.item == "objective/6"
    rows = outline_rows(page.outline.view.model(), QModelIndex())
    assert "objective/6" in rows
    assert not any(row.startswith(("objective/7", "section/", "declaration/")) for row in rows)
    keys = {deed.key for deed in offered(page)}
    assert "contribution" in keys
    assert "request" not in keys


def test_what_was_written_there_is_sent_back_and_merged(stage: Stage, tmp_path: Path) -> None:
    page = small(stage, tmp_path)
    out = tmp_path / "answer.gcm"
    page.desk.session.set_answer("objective/6/progress", "ar", None)
    send_back(page.desk, page, lambda *_: str(out))
    merging = stage.surroundings.use_cases.merging()
    merging.merge(stage.submission.id, merging.read((out,)))
    assert stage.stored().answer("objective/6/progress", "ar") is None
    assert stage.stored().answer("objective/7/progress", "ar") is not None


def test_what_a_record_serves_elsewhere_is_not_shown_and_stays(
    stage: Stage, tmp_path: Path
) -> None:
    record = stage.submission.records_of("measure", "objective/6")[0]
    served = replace(record, serves=("objective/6", "objective/7"))
    stage.session.make((MoveRecord(record, served),))
    stage.session.flush()
    page = small(stage, tmp_path)
    kind = page.desk.framework.record_kinds["measure"]
    form = RecordForm(page.desk, kind, page.desk.submission.records[record.id])
    stage.bot.addWidget(form)
    (picker,) = form.findChildren(ItemPicker)
    picker.picked.emit(("objective/6",))
    assert page.desk.submission.records[record.id].serves == served.serves


def test_the_card_on_home_says_whose_part_it_is(stage: Stage, tmp_path: Path) -> None:
    around = small(stage, tmp_path).desk.surroundings
    (facts,) = read_home(around.use_cases).drafts
    card = DraftCard(around, facts)
    stage.bot.addWidget(card)
    assert not any("Council" in each.text() for each in card.findChildren(QLabel))
    card.set_progress(read_progress(around.use_cases, facts.header.id))
    said = [each.text() for each in card.findChildren(QLabel)]
    assert any("Council" in words and "12 December 2026" in words for words in said)
