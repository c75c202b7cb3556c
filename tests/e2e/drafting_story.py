"""The steps in which one objective is drafted in two languages, each by keys alone.

Belongs here: what the person does and what must have come of it. Does not: keys (``typist``).
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.richtext import to_html
from gcm_desktop.domain.series import parse_series
from gcm_desktop.domain.submission import LANGUAGES, Submission
from gcm_desktop.domain.translation import Completeness, completeness
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.ui.drafting.dock_tabs import DOCK_TABS, TRANSLATION
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.drafting.fields import TickField
from gcm_desktop.ui.drafting.jump_field import JumpField
from gcm_desktop.ui.drafting.text_languages import TextLanguages
from gcm_desktop.ui.home.new_page import NewPage
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.main_window import MainWindow
from gcm_desktop.ui.widgets.choice_row import ChoiceButton
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.outline_view import OutlineView
from gcm_desktop.ui.widgets.value_grid import ValueGrid
from tests.e2e.typist import ALT, CONTROL, SHIFT, Key, Typist

ITEM = "objective/6"
PROGRESS = f"{ITEM}/progress"
ENGLISH = {
    "progress": (
        "The law came into force in 2024.", "A written contract", "A right to complain",
    ),
    "note": ("Three offices since 2024.",),
    "next_steps": ("A new plan",),
    "title": ("A law on recruitment",),
    "body": ("Ministry of Labour",),
    "unit": ("per cent",),
}  # fmt: skip
"""Paragraphs by the last part of an address."""


def words(context: str, source: str) -> str:
    """Return what the interface says."""
    return QCoreApplication.translate(context, source)


def session_of(window: MainWindow) -> DraftSession:
    assert window.session is not None
    return window.session


def submission_of(window: MainWindow) -> Submission:
    return session_of(window).submission


def text(window: MainWindow, address: str, language: str | None = "ar") -> str:
    answer = submission_of(window).answer(address, language)
    return answer.text if answer else ""


def chosen_of(widget: QWidget) -> str:
    """Return the key a segment stands for, empty where ``widget`` is none."""
    return widget.choice.key if isinstance(widget, ChoiceButton) else ""


def choose(hand: Typist, key: str, *, back: bool = False) -> None:
    """Walk along a row of segments with the arrow keys."""
    for _ in range(12):
        if chosen_of(hand.here) == key:
            hand.key(Key.Key_Space)
            return
        hand.along(-1 if back else 1)
    raise AssertionError(f"the arrow keys never came to {key}")


def start_submission(hand: Typist, window: MainWindow) -> None:
    """From Home: a State found by its name, Arabic first, English beside it."""
    hand.tab_to_name(words("Welcome", "New submission"))
    hand.key(Key.Key_Space)
    hand.until(lambda: isinstance(window.page(), NewPage))
    hand.until(lambda: window.findChildren(OutlineView)[-1].model().rowCount() > 100)
    hand.write("تونس")
    hand.tab_to(lambda widget: chosen_of(widget) in LANGUAGES)
    choose(hand, "ar", back=True)
    hand.tab_to_name("Français")
    hand.key(Key.Key_Space)
    hand.tab_to_name(words("NewPage", "Start"))
    hand.key(Key.Key_Space)
    hand.until(lambda: isinstance(window.page(), DraftPage))
    assert submission_of(window).languages == ("ar", "en")
    assert submission_of(window).country == "TN"


def write_in_arabic(hand: Typist, window: MainWindow) -> None:
    """Ctrl+K, a status, a text with bold and a list, a tick with its note."""
    hand.chord("K")
    hand.write("6")
    hand.key(Key.Key_Return)
    assert hand.address == f"{ITEM}/status"
    choose(hand, "in_progress")
    hand.tab_to_question(PROGRESS, NarrativeEdit)
    hand.write("صدر ")
    hand.chord("B")
    hand.write("القانون")
    hand.chord("B")
    hand.write(" سنة 2024.")
    hand.key(Key.Key_Return)
    hand.key(Key.Key_8, CONTROL | SHIFT)
    hand.write("عقد مكتوب")
    hand.key(Key.Key_Return)
    hand.write("حق الشكوى")
    hand.tab_to_question(f"{ITEM}/action/a/done", TickField)
    answer = submission_of(window).answer(PROGRESS, "ar")
    assert answer is not None
    assert answer.value == (
        "<p>صدر <b>القانون</b> سنة 2024.</p><ul><li>عقد مكتوب</li><li>حق الشكوى</li></ul>"
    )
    hand.key(Key.Key_Space)
    hand.key(Key.Key_Tab)
    hand.key(Key.Key_Space)
    hand.write("ثلاثة مكاتب منذ 2024.")
    hand.key(Key.Key_Return)
    assert submission_of(window).choice(f"{ITEM}/action/a/done") == "yes"
    assert text(window, f"{ITEM}/action/a/note") == "ثلاثة مكاتب منذ 2024."


def add_measure(hand: Typist, window: MainWindow) -> None:
    """A record with its required title, a type, a body and a year."""
    kind = words_of_kind(window, "measure")
    hand.tab_to_name(words("RecordsCard", "Add: {kind}").replace("{kind}", kind), back=True)
    hand.key(Key.Key_Space)
    (record,) = submission_of(window).records_of("measure", ITEM)
    assert hand.address == f"{record.address}/title"
    hand.write("قانون بشأن الاستقدام")
    hand.tab_to_question(f"{record.address}/type", ChoiceButton)
    hand.key(Key.Key_Space)
    hand.tab_to_question(f"{record.address}/body", LineField)
    hand.write("وزارة العمل")
    hand.tab_to_question(f"{record.address}/year", LineField)
    hand.write("٢٠٢٤")
    hand.tab_to_name(words("RecordForm", "Done"))
    hand.key(Key.Key_Space)
    assert text(window, f"{record.address}/title") == "قانون بشأن الاستقدام"
    assert submission_of(window).choice(f"{record.address}/type") == "legislation"
    year = submission_of(window).answer(f"{record.address}/year")
    assert year is not None
    assert (year.value, year.typed) == ("2024", "٢٠٢٤")


def add_indicator(hand: Typist, window: MainWindow) -> None:
    """On the page of all indicators: a title, a unit, a series by year, the objective it serves."""
    framework = session_of(window).framework
    hand.chord("K")
    hand.write(framework.record_kinds["indicator"].plural.in_language("ar"))
    jump = hand.here
    assert isinstance(jump, JumpField)
    hand.keys(Key.Key_Down, jump.found.index("records/indicator"))
    hand.key(Key.Key_Return)
    kind = words_of_kind(window, "indicator")
    hand.tab_to_name(words("RecordsCard", "Add: {kind}").replace("{kind}", kind))
    hand.key(Key.Key_Space)
    (record,) = submission_of(window).records_of("indicator")
    assert hand.address == f"{record.address}/title"
    hand.write("العمال المشمولون بالتأمين")
    hand.tab_to_question(f"{record.address}/unit", LineField)
    hand.write("في المائة")
    hand.tab_to_question(f"{record.address}/series", ValueGrid)
    for year, value in (("2022", "٤٨"), ("2025", "71,5")):
        hand.write(year)
        hand.key(Key.Key_Tab)
        hand.write(value)
        hand.key(Key.Key_Return)
        hand.key(Key.Key_Down)
        hand.key(Key.Key_Home)
    serves = words("RecordForm", "Serves")
    hand.tab_to_name(words("ItemPicker", "Add to: {name}").replace("{name}", serves))
    hand.key(Key.Key_Space)
    hand.key(Key.Key_Down)
    hand.key(Key.Key_Return)  # the objectives, in their order
    hand.keys(Key.Key_Down, 5)
    hand.key(Key.Key_Return)
    hand.tab_to_name(words("RecordForm", "Done"))
    hand.key(Key.Key_Space)
    rows = parse_series(submission_of(window).choice(f"{record.address}/series"))
    assert [(row.year, row.value) for row in rows] == [("2022", "48"), ("2025", "71.5")]
    assert submission_of(window).records[record.id].serves == (ITEM,)


def go_back_and_forth(hand: Typist, window: MainWindow) -> None:
    """Undo and redo, in a text and over the page."""
    hand.chord("K")
    hand.write("6")
    hand.key(Key.Key_Return)
    hand.tab_to_question(f"{ITEM}/next_steps", NarrativeEdit)
    edit = hand.here
    assert isinstance(edit, NarrativeEdit)
    hand.write("خطة جديدة")
    hand.chord("Z")
    assert to_html(edit.value) == "<p>خطة </p>"
    hand.chord("Z")
    assert to_html(edit.value) == ""
    hand.chord("Z", CONTROL | SHIFT)
    hand.chord("Z", CONTROL | SHIFT)
    assert to_html(edit.value) == "<p>خطة جديدة</p>"
    tick = f"{ITEM}/action/b/done"
    hand.tab_to_question(tick, TickField, back=True)
    hand.key(Key.Key_Space)
    assert submission_of(window).choice(tick) == "yes"
    hand.chord("Z")
    assert submission_of(window).choice(tick) == ""
    hand.chord("Z", CONTROL | SHIFT)
    assert submission_of(window).choice(tick) == "yes"


def translate(hand: Typist, window: MainWindow) -> None:
    """F8 leads from one open translation to the next, until there is none."""
    before = completeness(submission_of(window), session_of(window).framework)["en"]
    assert (before.answers, before.of_answers) == (0, 7)
    for _ in range(before.of_answers):
        hand.key(Key.Key_F8)
        hand.until(lambda: is_idle(window) and hand.address in places_without_english(window))
        address = hand.address
        hand.tab_to_question(address, NarrativeEdit | LineField, language="en")
        first, *points = ENGLISH[address.rpartition("/")[2]]
        write_paragraphs(hand, first, points)
    hand.key(Key.Key_Tab)
    answer = submission_of(window).answer(PROGRESS, "en")
    assert answer is not None
    assert answer.value == (
        "<p>The law came into force in 2024.</p>"
        "<ul><li>A written contract</li><li>A right to complain</li></ul>"
    )


def write_paragraphs(hand: Typist, first: str, points: Sequence[str]) -> None:
    """Write a paragraph, and a list below it."""
    hand.write(first)
    for at, point in enumerate(points):
        hand.key(Key.Key_Return)
        if at == 0:
            hand.key(Key.Key_8, CONTROL | SHIFT)
        hand.write(point)


def mark_as_up_to_date(hand: Typist, window: MainWindow) -> None:
    """The Arabic text changes afterwards; F8 leads there, and the panel hears that all is well."""
    hand.chord("K")
    hand.write("6")
    hand.key(Key.Key_Return)
    hand.tab_to_question(PROGRESS, NarrativeEdit, language="ar")
    hand.key(Key.Key_Home, CONTROL)
    hand.write("قد ")
    hand.key(Key.Key_Tab)
    assert english(window).stale == 1
    hand.key(Key.Key_F8)
    hand.until(lambda: is_idle(window) and hand.address == PROGRESS)
    at = next(at for at, tab in enumerate(DOCK_TABS) if tab.key == TRANSLATION)
    hand.key(Key(Key.Key_1 + at), ALT)  # the panel keeps to the question one comes from
    hand.tab_to_name(words("TranslationPanel", "Mark all as up to date"))
    hand.key(Key.Key_Space)
    assert english(window).stale == 0


def write_in_english_first(hand: Typist, window: MainWindow) -> None:
    """The button in the bar: English is written, Arabic stands beside it."""
    page = window.page()
    assert isinstance(page, DraftPage)
    hand.tab_to(lambda widget: isinstance(widget, TextLanguages))
    hand.key(Key.Key_Space)
    hand.keys(Key.Key_Down, 2)
    hand.key(Key.Key_Return)
    assert (page.desk.text_language, page.desk.beside) == ("en", "ar")


def english(window: MainWindow) -> Completeness:
    """Return how complete English is about the objective."""
    return completeness(submission_of(window), session_of(window).framework, ITEM)["en"]


def is_idle(window: MainWindow) -> bool:
    jobs = window.navigation.surroundings.jobs
    assert isinstance(jobs, QtJobRunner)
    return jobs.is_idle


def places_without_english(window: MainWindow) -> set[str]:
    submission = submission_of(window)
    return {
        address
        for address, language in submission.answers
        if language == "ar" and submission.answer(address, "en") is None
    }


def words_of_kind(window: MainWindow, kind: str) -> str:
    framework, language = session_of(window).framework, window.navigation.surroundings.language
    return framework.record_kinds[kind].label.in_language(language.language.value)
