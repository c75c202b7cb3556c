"""The tabs of the dock: which there are, in which order, and how each panel is made.

A panel is made when its tab is first opened: its module is imported then, not at start. Belongs
here: one line a tab. Does not: panels.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translate

GUIDANCE, CHECKS, HISTORY = "guidance", "checks", "history"
TRANSLATION = "translation"
FIND = "find"
TERMS = "terms"
COVERAGE = "coverage"
EARLIER = "earlier"
PREVIEW = "preview"
COMMENTS = "comments"


class Panel(QWidget):
    """What fills the dock; each panel overrides what it needs.

    A panel that follows edits listens to the desk itself, and works only while it is visible.

    Attributes:
        desk: The session and the languages.
        presenter: Decisions of the page.
        item: Address of the page shown (an item, or the page of a record kind), empty before one.
        question: Address of the question the focus is at, empty where it is at none.
    """

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.presenter = presenter
        self.item: Address = ""
        self.question: Address = ""

    def show_place(self, item: Address, question: Address) -> None:
        """Show what there is about another place."""
        self.item, self.question = item, question
        self.refresh()

    def refresh(self) -> None:
        """Show the same place anew: it came into sight, or its content is another now."""


Maker = Callable[[WritingDesk, DraftPresenter], Panel]


@dataclass(frozen=True, slots=True)
class DockTab:
    """One tab.

    Attributes:
        icon: Name of its picture.
        words: Returns its name in the language of the interface.
        make: Makes its panel.
    """

    key: str
    icon: str
    words: Callable[[], str]
    make: Maker


def _guidance(desk: WritingDesk, presenter: DraftPresenter) -> Panel:
    from gcm_desktop.ui.drafting.guidance_panel import GuidancePanel

    return GuidancePanel(desk, presenter)


def _checks(desk: WritingDesk, presenter: DraftPresenter) -> Panel:
    from gcm_desktop.ui.drafting.checks_panel import ChecksPanel

    return ChecksPanel(desk, presenter)


def _history(desk: WritingDesk, presenter: DraftPresenter) -> Panel:
    from gcm_desktop.ui.drafting.history_panel import HistoryPanel

    return HistoryPanel(desk, presenter)


def _find(desk: WritingDesk, presenter: DraftPresenter) -> Panel:
    from gcm_desktop.ui.drafting.find_panel import FindPanel

    return FindPanel(desk, presenter)


def _translation(desk: WritingDesk, presenter: DraftPresenter) -> Panel:
    from gcm_desktop.ui.drafting.translation_panel import TranslationPanel

    return TranslationPanel(desk, presenter)


def _coverage(desk: WritingDesk, presenter: DraftPresenter) -> Panel:
    from gcm_desktop.ui.drafting.coverage_panel import CoveragePanel

    return CoveragePanel(desk, presenter)


def _terms(desk: WritingDesk, presenter: DraftPresenter) -> Panel:
    from gcm_desktop.ui.drafting.terms_panel import TermsPanel

    return TermsPanel(desk, presenter)


def _earlier(desk: WritingDesk, presenter: DraftPresenter) -> Panel:
    from gcm_desktop.ui.drafting.earlier_panel import EarlierPanel

    return EarlierPanel(desk, presenter)


def _preview(desk: WritingDesk, presenter: DraftPresenter) -> Panel:
    from gcm_desktop.ui.drafting.preview_panel import PreviewPanel

    return PreviewPanel(desk, presenter)


def _comments(desk: WritingDesk, presenter: DraftPresenter) -> Panel:
    from gcm_desktop.ui.commenting.comments_panel import CommentsPanel

    return CommentsPanel(desk, presenter)


DOCK_TABS = (
    DockTab(GUIDANCE, "guidance", lambda: translate("Dock", "Guidance"), _guidance),
    DockTab(TRANSLATION, "translation", lambda: translate("Dock", "Translation"), _translation),
    DockTab(CHECKS, "check", lambda: translate("Dock", "Checks"), _checks),
    DockTab(HISTORY, "history", lambda: translate("Dock", "History"), _history),
    DockTab(FIND, "search", lambda: translate("Dock", "Find"), _find),
    DockTab(COVERAGE, "coverage", lambda: translate("Dock", "Coverage"), _coverage),
    DockTab(TERMS, "terms", lambda: translate("Dock", "Terms"), _terms),
    DockTab(EARLIER, "earlier", lambda: translate("Dock", "Last report"), _earlier),
    DockTab(PREVIEW, "preview", lambda: translate("Dock", "Preview"), _preview),
    DockTab(COMMENTS, "comment", lambda: translate("Dock", "Comments"), _comments),
)
