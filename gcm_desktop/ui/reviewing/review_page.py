"""Reading a received submission: outline at the start side, summary first, texts read-only.

Built from a reader: there is no store here and no use case. Belongs here: the page and its signals.
Does not: importing, which the navigator does.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gcm_desktop.domain.evidence import FileRef
from gcm_desktop.services.ports import Countries
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.ui import theme
from gcm_desktop.ui.moments import country_words, own_name
from gcm_desktop.ui.reviewing.item_view import ItemView
from gcm_desktop.ui.reviewing.review_outline import SUMMARY, review_outline
from gcm_desktop.ui.reviewing.review_presenter import first_language, review_facts
from gcm_desktop.ui.reviewing.summary_view import SummaryView
from gcm_desktop.ui.surroundings import Navigator
from gcm_desktop.ui.translation import InterfaceLanguage, translated
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.card import Ground, Hairline
from gcm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from gcm_desktop.ui.widgets.labels import small_label
from gcm_desktop.ui.widgets.outline_view import OutlineView
from gcm_desktop.ui.widgets.pill import Pill, PillSpec
from gcm_desktop.ui.widgets.top_bar import TopBar

_SIDE = 292


class ReviewPage(QWidget):
    """A received submission, read-only.

    Signals:
        merge_requested: The user wants to merge it into the draft of it.
    """

    merge_requested = Signal()

    def __init__(
        self,
        received: ReceivedSubmission,
        language: InterfaceLanguage,
        navigator: Navigator,
        countries: Countries,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._received, self._language = received, language
        self._navigator, self._countries = navigator, countries
        self._reading = first_language(received, language.language.value)
        self._key = SUMMARY
        self._bar, self._pill = TopBar(), Pill(PillSpec(""))
        self._back = PlainButton(icon_name="back", small=True)
        self._import = PlainButton(icon_name="document")
        self._merge = PlainButton(icon_name="merge")
        self._merge.hide()
        self._reading_label, self._languages = small_label(), ChoiceRow()
        self._outline = OutlineView()
        self._summary = SummaryView(received, review_facts(received))
        self._item = ItemView(received, files=received.files)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        translated(self, self._retranslate)
        self._languages.set_value(self._reading)
        self._outline.set_current(SUMMARY)
        self.entry = self._outline

    def add_window_menu(self, menu: QWidget) -> None:
        """Put the window's own menu at the end side; the page knows nothing of what it does."""
        self._bar.add_end(menu)

    def offer_import(self, is_offered: bool) -> None:
        """Let the submission be imported or not (a read-only window cannot)."""
        self._import.setEnabled(is_offered)

    def offer_merge(self, is_offered: bool) -> None:
        """Let the submission be merged into the draft of it, instead of imported."""
        self._merge.setVisible(is_offered)
        self._import.setVisible(not is_offered)

    def show_part(self, key: str) -> None:
        """Show the summary, an item by address, or the records of a kind."""
        self._key = key
        self._outline.set_current(key)
        interface, framework = self._language.language.value, self._received.framework
        if key in framework.items:
            self._item.show_item(framework.item(key), interface, self._reading)
        elif key in framework.record_kinds:
            self._item.show_records(framework.record_kinds[key], interface, self._reading)
        self._stack.setCurrentWidget(self._summary if key == SUMMARY else self._item)

    def _lay_out(self) -> None:
        self._bar.add_before_title(self._back)
        self._bar.add_start(self._pill)
        self._bar.add_end(self._merge)
        self._bar.add_end(self._import)
        side = Ground("surface")
        side.setFixedWidth(round(_SIDE * theme.text_scale()))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 12, 0, 0)
        choice = QVBoxLayout()
        choice.setContentsMargins(14, 0, 14, 4)
        choice.setSpacing(6)
        choice.addWidget(self._reading_label)
        choice.addWidget(self._languages)
        column.addLayout(choice)
        column.addWidget(self._outline, 1)
        for view in (self._summary, self._item):
            self._stack.addWidget(view)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(side)
        sides.addWidget(Hairline(Qt.Orientation.Vertical))
        sides.addWidget(self._stack, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addLayout(sides, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self._navigator.show_home)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._navigator.show_home)
        self._import.clicked.connect(self._ask_import)
        self._merge.clicked.connect(self.merge_requested)
        self._languages.chosen.connect(self._read_in)
        self._item.language_requested.connect(self._read_in)
        self._item.file_requested.connect(self._save_attached)
        self._outline.chosen.connect(self.show_part)
        self._summary.chosen.connect(self.show_part)

    def _retranslate(self) -> None:
        interface = self._language.language.value
        submission, framework = self._received.submission, self._received.framework
        state = country_words(self._countries, submission.country, interface)
        title = f"{state} · {framework.title.in_language(interface)}"
        self._bar.set_title(title)
        self.setAccessibleName(title)
        self._pill.set_spec(PillSpec(self.tr("Read only"), "lock"))
        self._back.set_text(self.tr("Home"))
        self._import.set_text(self.tr("Import as a draft of one’s own"))
        self._merge.set_text(self.tr("Merge into the draft…"))
        self._reading_label.setText(self.tr("Read in"))
        self._languages.setAccessibleName(self.tr("Read in"))
        self._languages.set_choices([Choice(each, own_name(each)) for each in submission.languages])
        self._outline.setAccessibleName(self.tr("Parts of the submission"))
        self._outline.set_groups(review_outline(self._received, interface))
        self._refresh()

    def _read_in(self, language: str) -> None:
        if language:
            self._reading = language
        self._languages.set_value(self._reading)
        self._refresh()

    def _refresh(self) -> None:
        interface = self._language.language.value
        submission = self._received.submission
        state = country_words(self._countries, submission.country, interface)
        self._summary.retranslate(state, interface, self._reading)
        self.show_part(self._key)

    def _ask_import(self) -> None:
        self._navigator.import_received(self._received)

    def _save_attached(self, ref: FileRef) -> None:
        self._navigator.save_attached(self._received, ref)
