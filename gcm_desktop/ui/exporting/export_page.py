"""Export: what leaves, how, and what became of each file.

Belongs here: the page and its signals. Does not: reading and writing (``export_presenter``).
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.sealing import Finish
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.exporting.bundle_card import BundleCard
from gcm_desktop.ui.exporting.choices_card import ChoicesCard
from gcm_desktop.ui.exporting.export_presenter import (
    ExportFacts,
    Outcome,
    read_export,
    targets,
)
from gcm_desktop.ui.exporting.export_run import ExportRun
from gcm_desktop.ui.exporting.findings_card import FindingsCard
from gcm_desktop.ui.exporting.leaving_card import LeavingCard
from gcm_desktop.ui.exporting.results_card import ResultsCard
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.page_column import PageColumn
from gcm_desktop.ui.widgets.top_bar import TopBar
from gcm_desktop.ui.window_menu import WindowMenu


class ExportPage(QWidget):
    """Preview at the start side, choices and results at the end side."""

    def __init__(
        self,
        surroundings: Surroundings,
        submission_id: str,
        session: DraftSession | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._submission_id = submission_id
        self._facts: ExportFacts | None = None
        self._run: ExportRun | None = None
        self._session = session
        if session is not None:
            session.flush()
        self._bar = TopBar()
        self._back = PlainButton(icon_name="back", small=True)
        self._bar.add_before_title(self._back)
        self._bar.add_end(WindowMenu(surroundings))
        self._leaving, self._findings = LeavingCard(surroundings), FindingsCard(surroundings)
        self._choices, self._results = ChoicesCard(surroundings), ResultsCard(surroundings)
        self._bundle = BundleCard(surroundings)
        if surroundings.request is not None:  # nobody uploads a part
            self._bundle.hide()
        self._choices.setEnabled(False)
        self._page = PageColumn()
        self._lay_out()
        self._connect()
        translated(self, self._retranslate)
        self._read()

    @property
    def _own_session(self) -> DraftSession | None:
        """The session of the draft shown where its settings may be altered here."""
        session, around = self._session, self._surroundings
        is_other = session is None or session.submission.id != self._submission_id
        return None if is_other or around.is_read_only else session

    def _read(self) -> None:
        job = partial(read_export, self._surroundings.use_cases, self._submission_id, self._session)
        shown, failed = while_alive(self, self._show), while_alive(self, self._not_read)
        self._surroundings.jobs.run_on_store(job, shown, failed)

    def _open_settings(self) -> None:
        """Open the settings, unless the draft was frozen since the page was read."""
        job = partial(self._surroundings.use_cases.freezing.frozen, self._submission_id)
        opened, failed = while_alive(self, self._show_settings), while_alive(self, self._not_read)
        self._surroundings.jobs.run_on_store(job, opened, failed)

    def _show_settings(self, frozen: Freeze | None) -> None:
        session = self._own_session
        if session is None or frozen is not None:
            self._choices.offer_settings(False)
            return
        from gcm_desktop.ui.settings.settings_deeds import open_settings_of

        open_settings_of(self._surroundings, session, self, self._reset)

    def _open_statement(self) -> None:
        """Open the dialog of a statement; what it makes is then the document chosen."""
        session = self._own_session
        if session is None:
            return
        from gcm_desktop.ui.statements.statement_deeds import open_statement_of

        def made(document: str) -> None:
            self._choices.what.want(document)
            self._reset()

        open_statement_of(self._surroundings, session, self, made)

    def _reset(self) -> None:
        """Show what leaves with the settings as they are now."""
        if self._session is not None:
            self._session.flush()
        self._read()

    @property
    def results(self) -> tuple[str, ...]:
        """What is said of each file of the last export."""
        return self._results.words

    @property
    def proven(self) -> tuple[str, ...]:
        """What is shown as proven of each file of the last export."""
        return self._results.details

    def _lay_out(self) -> None:
        start, end = QVBoxLayout(), QVBoxLayout()
        for side, cards in (
            (start, (self._leaving, self._findings)),
            (end, (self._choices, self._results, self._bundle)),
        ):
            side.setSpacing(2 * theme.GRID)
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(2 * theme.GRID)
        sides.addLayout(start, 1)
        sides.addLayout(end, 1)
        page = self._page
        page.column.addLayout(sides)
        page.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(page, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(lambda _: self._to_draft(""))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._to_draft)
        self._findings.jump_requested.connect(self._to_draft)
        for leaving in (self._leaving, self._bundle.leaving):
            leaving.jump_requested.connect(self._to_draft)
        self._choices.choice_changed.connect(self._show_choice)
        self._choices.export_requested.connect(self._export)
        self._choices.cancel_requested.connect(self._stop)
        self._results.elsewhere_requested.connect(self._write_elsewhere)
        self._choices.settings_requested.connect(self._open_settings)
        self._bundle.told.connect(lambda: self._page.bring_into_sight(self._bundle))
        self._choices.what.statement_requested.connect(self._open_statement)

    def _retranslate(self) -> None:
        title = self.tr("Export")
        if self._facts is not None:
            state = self._surroundings.country_name(self._facts.reader.submission.country)
            title = f"{title} · {state}"
        self._bar.set_title(title)
        self._back.set_text(self.tr("Draft"))
        self.setAccessibleName(title)

    def _show(self, facts: ExportFacts) -> None:
        self._facts = facts
        self._leaving.set_facts(facts)
        self._findings.set_facts(facts)
        self._choices.set_facts(facts)
        may_alter = self._own_session is not None and facts.frozen is None
        self._choices.offer_settings(may_alter)
        self._choices.what.offer_making(may_alter)
        self._choices.setEnabled(True)
        self._bundle.set_facts(facts, self._choices.choice.folder)
        self._show_choice()
        self._retranslate()

    def _show_choice(self) -> None:
        self._leaving.set_choice(self._choices.choice.leaving)

    def _export(self) -> None:
        facts, choice = self._facts, self._choices.choice
        words = {
            "formats": self.tr("Choose at least one format."),
            "languages": self.tr("Choose at least one language."),
            "folder": self.tr("Choose the folder the files go to."),
            "people": self.tr("Choose for whom the package is sealed."),
        }
        missing = choice.missing or self._choices.missing
        self._choices.say(words.get(missing, ""))
        if facts is None or missing:
            return

        def begin(finish: Finish) -> None:
            around = self._surroundings
            files = targets(around.use_cases, facts, choice)
            self._results.begin(Path(choice.folder), files)
            self._choices.set_busy(True)
            told = while_alive(self, self._told)
            self._run = ExportRun(around.use_cases, around.jobs, choice, files, told, finish)
            self._run.start(self._submission_id, is_read_only=around.is_read_only)

        self._choices.when_closed(begin, self._not_read)

    def _told(self, outcome: Outcome) -> None:
        self._results.set_outcome(outcome)
        if self._run is not None and self._run.is_ended:
            self._choices.set_busy(False)
            self._page.bring_into_sight(self._results)

    def _write_elsewhere(self, outcome: Outcome, path: Path) -> None:
        if self._run is not None:
            self._run.write_to(outcome, path)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _to_draft(self, address: str = "") -> None:
        self._surroundings.navigator.show_draft(self._submission_id, address)

    def _not_read(self, fault: Exception) -> None:
        language = self._surroundings.language.language.value
        self._surroundings.navigator.say(words_for(fault, language), is_fault=True)
