"""An evidence file of a received submission: its name, what to beware of, saving a copy.

Belongs here: one file, read-only; it is never opened. Does not: writing the copy (the navigator).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.evidence import FileRef
from gcm_desktop.ui import theme
from gcm_desktop.ui.file_words import warning
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.flow import FlowRow
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label


class ReadFile(QWidget):
    """One file; made anew with the card around it when the language changes.

    Signals:
        save_requested: The user wants a copy.
    """

    save_requested = Signal()

    def __init__(self, ref: FileRef, *, is_there: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GRID // 2)
        box.addWidget(PlainLabel(isolated(ref.name), wraps=True))
        missing = translate("ReadFile", "The file did not come with this submission.")
        said = warning(ref) if is_there else missing
        if said:
            note = small_label(said, wraps=True)
            note.set_role("attention")
            box.addWidget(note)
        self.save = PlainButton(
            translate("FileField", "Save a copy…"), "export", small=True, parent=self
        )
        self.save.setAccessibleName(f"{translate('FileField', 'Save a copy…')}: {ref.name}")
        self.save.setAccessibleDescription(said)
        self.save.clicked.connect(self.save_requested)
        buttons = FlowRow(parent=self)
        buttons.add(self.save)
        buttons.setVisible(is_there)
        box.addWidget(buttons)
