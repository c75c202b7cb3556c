"""How a package is to leave: open, with a passphrase, for people; signed or not.

Belongs here: the choice. Does not: sealing (``services/sealing``), which files are packages (the
page).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.passphrase import expect_passphrase
from gcm_desktop.services.key_ports import KeptKeys
from gcm_desktop.services.sealing import Closing
from gcm_desktop.ui.keys.passphrase_pair import PassphrasePair
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.check_row import CheckRow
from gcm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from gcm_desktop.ui.widgets.labels import small_label
from gcm_desktop.ui.widgets.tick_box import TickBox, TickWords

OPEN, WITH_PASSPHRASE, FOR_PEOPLE = "open", "passphrase", "people"


class ClosingRow(QWidget):
    """The choices; what each needs shows with it.

    Signals:
        keys_requested: The user wants to see the keys.
    """

    keys_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = KeptKeys()
        self._label = small_label(parent=self)
        self.how, self.people = ChoiceRow(parent=self), CheckRow(parent=self)
        self.pair = PassphrasePair(self)
        self._note = small_label(wraps=True, parent=self)
        self.sign = TickBox(self)
        self._sign_words = TickWords(self.sign, self)
        self.keys = QuietButton(icon_name="lock", parent=self)
        self._lay_out()
        self.how.chosen.connect(self.refresh)
        self.keys.clicked.connect(self.keys_requested)
        translated(self, self._retranslate)
        self.how.set_value(OPEN)
        self.refresh()

    @property
    def closing(self) -> Closing:
        """What is chosen.

        Raises:
            GcmError: ``sealed.passphrase_differs``, ``sealed.passphrase_short``.
        """
        how, signed = self.how.value, self.sign.isChecked() and self.sign.isEnabled()
        if how == WITH_PASSPHRASE:
            return Closing(expect_passphrase(self.pair.value), is_signed=signed)
        names = self.people.values if how == FOR_PEOPLE else ()
        return Closing(names=names, is_signed=signed)

    @property
    def is_complete(self) -> bool:
        """False where it is to be sealed for people and none is chosen."""
        return self.how.value != FOR_PEOPLE or bool(self.people.values)

    def set_keys(self, kept: KeptKeys) -> None:
        """Offer the people whose keys are kept, and the signature where there is a key for it."""
        self._kept = kept
        chosen = self.people.values
        names = sorted((each.name for each in kept.contacts), key=str.casefold)
        self.people.set_choices([Choice(each, isolated(each)) for each in names])
        self.people.set_values([each for each in chosen if each in names])
        self.sign.setEnabled(bool(kept.own))
        self._retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for part in (self._label, self.how, self.pair, self.people, self._note):
            box.addWidget(part)
        line = QHBoxLayout()
        line.addWidget(self.sign)
        line.addWidget(self._sign_words, 1)
        line.addWidget(self.keys)
        box.addLayout(line)

    def refresh(self) -> None:
        """Show what the choice needs."""
        how = self.how.value
        self.pair.setVisible(how == WITH_PASSPHRASE)
        self.people.setVisible(how == FOR_PEOPLE and bool(self._kept.contacts))
        notes = {
            WITH_PASSPHRASE: self.tr(
                "Give it to the others by another way than the file. Nobody can open the file "
                "without it, this program neither."
            ),
            FOR_PEOPLE: self.tr("They can open it, and you can with your newest key.")
            if self._kept.contacts
            else self.tr("No keys of others are kept yet: add them under Keys."),
        }
        self._note.setText(notes.get(how, ""))
        self._note.setVisible(how in notes)

    def _retranslate(self) -> None:
        label = self.tr("Sealing of the package")
        self._label.setText(label)
        self.how.setAccessibleName(label)
        self.how.set_choices(
            [
                Choice(OPEN, self.tr("Not sealed")),
                Choice(WITH_PASSPHRASE, self.tr("With a passphrase")),
                Choice(FOR_PEOPLE, self.tr("For people")),
            ]
        )
        self.people.setAccessibleName(self.tr("For people"))
        words = self.tr("Sign it with my key")
        if self._kept.own:
            name = self._kept.own[-1].public.name
            words = self.tr("Sign it with my key ({name})").replace("{name}", isolated(name))
        self._sign_words.setText(words)
        self.sign.setAccessibleName(words)
        self.keys.set_text(self.tr("Keys…"))
        self.refresh()
