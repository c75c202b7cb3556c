"""Below a number or date: what it was understood as, and a question where it has two readings.

Nothing but what was typed is kept until the person chooses. Belongs here: one strip of widgets.
Does not: reading (``domain/typed``), the field (``widgets/line_field``).
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.change import SetOutline
from gcm_desktop.domain.settings import shows_hijri
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.domain.typed import early_date, number_readings, parse_hijri
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui.dates import date_words, gregorian, hijri_words
from gcm_desktop.ui.drafting.field_answers import LineAnswer
from gcm_desktop.ui.drafting.tab_order import put_after
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import counted, isolated
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.flow import FlowRow
from gcm_desktop.ui.widgets.labels import small_label

_LEAST_GROUPED = 5
"""Numbers with fewer digits may be years: their thousands are not set apart."""


class ReadAs(FlowRow):
    """Two buttons and words; shown only where there is something to say.

    Signals:
        chosen: A reading was chosen; the field should have the focus again.
    """

    chosen = Signal()

    def __init__(self, desk: WritingDesk, answer: LineAnswer, kind: Kind, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._answer = answer
        self._kind = kind
        self._values: tuple[str, ...] = ()
        self._words = small_label()
        self.add(self._words)
        self.buttons = tuple(PlainButton(small=True, parent=self) for _ in range(2))
        for at, button in enumerate(self.buttons):
            button.clicked.connect(partial(self._choose, at))
            self.add(button)
        answer.kept.connect(self._show)
        desk.altered.connect(self._follow)
        translated(self, self._show)

    @property
    def asks(self) -> bool:
        """True where a person has to choose."""
        return bool(self._values)

    def _follow(self, altered: Altered) -> None:
        if isinstance(altered.change, SetOutline):
            self._show()

    def _choose(self, at: int) -> None:
        answer = Answer(self._kind, self._values[at])
        self._desk.set_answer(self._answer.address, None, answer, self)
        self.chosen.emit()  # last: a field one is in would not take the value

    def _show(self) -> None:
        answer = self._answer.answer
        typed = answer.typed if answer is not None and not answer.is_readable else ""
        self._values = self._readings(typed) if typed and not self._desk.is_read_only else ()
        words = self._question() if self._values else self._echo(answer)
        self._words.setText(words)
        self._words.set_role("attention" if self._values else "muted")
        self._words.setVisible(bool(words))
        for at, button in enumerate(self.buttons):
            is_offered = at < len(self._values)
            if is_offered:
                button.set_text(self._offer(self._values[at]))
            button.setVisible(is_offered)
        self.setVisible(bool(words))
        field = self._answer.parent()
        if self._values and isinstance(field, QWidget):
            put_after(field, self)

    def _readings(self, typed: str) -> tuple[str, ...]:
        if self._kind is Kind.NUMBER:
            readings = number_readings(typed)
            return readings if len(readings) == 2 else ()
        hijri = parse_hijri(typed)
        converted = gregorian(*hijri) if hijri is not None else ""
        return tuple(each for each in (converted, early_date(typed)) if each)

    def _question(self) -> str:
        if self._kind is Kind.NUMBER:
            return self.tr("Which number is meant?")
        return self.tr("Which date is meant?")

    def _offer(self, value: str) -> str:
        """Return what a button says: a number as it is stored, a date in words."""
        return isolated(value) if self._kind is Kind.NUMBER else date_words(value)

    def _echo(self, answer: Answer | None) -> str:
        if answer is None or not answer.is_readable:
            return ""
        if self._kind is Kind.DATE:
            parts = [date_words(answer.value)]
            if shows_hijri(self._desk.submission):
                hijri = hijri_words(answer.value)
                parts += [self.tr("{date} (Umm al-Qura)").replace("{date}", hijri)] if hijri else []
            return " · ".join(part for part in parts if part)
        shown = grouped(answer.value)
        return isolated(shown) if shown != answer.value or answer.typed else ""


def grouped(value: str) -> str:
    """Return a stored number with its thousands set apart and the mark of the interface."""
    percent = "%" if value.endswith("%") else ""
    plain = value.removesuffix("%")
    sign = "-" if plain.startswith("-") else ""
    whole, _, fraction = plain.lstrip("-").partition(".")
    if len(whole) >= _LEAST_GROUPED:
        mark = counted(1000)[1:-3]
        start = len(whole) % 3
        threes = [whole[at : at + 3] for at in range(start, len(whole), 3)]
        whole = mark.join(([whole[:start]] if start else []) + threes)
    return sign + whole + ("." + fraction if fraction else "") + percent
