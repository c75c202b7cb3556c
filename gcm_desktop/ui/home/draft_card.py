"""One draft as a card: which State and review, in which languages, how far, and the way back in.

Belongs here: the card's widgets and words. Does not: reading (``home_presenter``).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gcm_desktop.domain.framework import Item
from gcm_desktop.ui import theme
from gcm_desktop.ui.home.home_presenter import DraftFacts, DraftProgress
from gcm_desktop.ui.moments import country_words, isolated, own_name, tally, when
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import small_label
from gcm_desktop.ui.widgets.pill import Pill, PillSpec, state_pill
from gcm_desktop.ui.widgets.progress_strip import ProgressStrip, Share
from gcm_desktop.ui.words import DRAFTING

_STATES = ("approved", "ready", "not_applicable", "drafting", "awaiting", "not_started")
"""From the most finished to the untouched, as the strip shows them."""


class DraftCard(Card):
    """A draft on Home.

    Signals:
        continued: The user wants to go on writing at this address, empty for the beginning.
        export_requested: The user wants files of it.
    """

    continued = Signal(str, str)
    export_requested = Signal(str)

    def __init__(
        self, surroundings: Surroundings, facts: DraftFacts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._surroundings = surroundings
        self._facts = facts
        self._progress: DraftProgress | None = None
        self._pill = Pill(PillSpec(""))
        self._pill.setVisible(False)
        self.head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        self._details = small_label()
        self._strip = ProgressStrip()
        self._counts = small_label()
        self._continue = PlainButton(icon_name="forward")
        self._export = PlainButton(icon_name="export")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        for button in (self._continue, self._export):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addWidget(self._details)
        self.body.addSpacing(theme.GRID // 2)
        self.body.addWidget(self._strip)
        self.body.addWidget(self._counts)
        self.body.addSpacing(theme.GRID // 2)
        self.body.addLayout(buttons)
        self._continue.clicked.connect(self._tell_continued)
        self._export.clicked.connect(self._tell_export)
        translated(self, self._retranslate)

    @property
    def submission_id(self) -> str:
        """Id of the draft shown."""
        return self._facts.header.id

    def set_progress(self, found: DraftProgress) -> None:
        """Show how far the draft is; until then the strip is an empty track."""
        self._progress = found
        self._retranslate()

    def _retranslate(self) -> None:
        header, language = self._facts.header, self._surroundings.language.language.value
        state = country_words(self._surroundings.use_cases.free.countries, header.country, language)
        self.set_title(f"{state} · {self._facts.title.in_language(language)}")
        written = " · ".join(isolated(own_name(each)) for each in header.languages)
        edited = self.tr("edited {when}").replace("{when}", when(header.edited))
        self._details.setText(f"{self._part() or written} — {edited}")
        self._export.set_text(self.tr("Export"))
        self._export.setAccessibleName(f"{self.tr('Export')}: {self.title.text()}")
        self._show_progress(language)

    def _part(self) -> str:
        """Return whose request a small draft answers, empty for a whole one."""
        request = self._progress.request if self._progress is not None else None
        if request is None:
            return ""
        from gcm_desktop.ui.sharing.request_words import request_words  # few drafts are small

        return request_words(request).rstrip(".")

    def _show_progress(self, language: str) -> None:
        found = self._progress
        self._continue.set_text(self._way_in(found.last if found else None, language))
        if found is None:
            self._strip.set_shares([Share(1, self.tr("Reading…"), "track")])
            self._counts.setText(self.tr("Reading…"))
            return
        shares = [
            Share(found.counts[state], DRAFTING[state].text, DRAFTING[state].segment)
            for state in _STATES
        ]
        self._strip.set_shares(shares)
        self._counts.setText(" · ".join(self._count(share) for share in shares if share.count))
        self._pill.set_spec(self._state(found))
        self._pill.setVisible(True)

    def _way_in(self, item: Item | None, language: str) -> str:
        is_frozen = self._progress is not None and self._progress.code
        if self._surroundings.is_read_only or is_frozen:
            return self.tr("Read")
        if item is None:
            begun = self._progress is None or self._progress.state != "not_started"
            return self.tr("Continue") if begun else self.tr("Begin writing")
        if item.kind == "objective":
            return self.tr("Continue with objective {number}").replace("{number}", item.key)
        return self.tr("Continue: {title}").replace("{title}", item.short.in_language(language))

    def _state(self, found: DraftProgress) -> PillSpec:
        if not found.code:
            return state_pill(DRAFTING[found.state])
        words = self.tr("Frozen · {code}").replace("{code}", isolated(found.code))
        return PillSpec(words, "lock", "accent", "accent_soft")

    def _count(self, share: Share) -> str:
        return tally(self.tr("{count} {state}"), share.count, share.text)

    def _tell_continued(self) -> None:
        last = self._progress.last if self._progress else None
        self.continued.emit(self.submission_id, last.address if last else "")

    def _tell_export(self) -> None:
        self.export_requested.emit(self.submission_id)
