"""Buttons by convention: one primary per screen, the others plain; quiet ones inside cards.

Belongs here: looks and focus of buttons. Does not: what they do.
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.icons import icon

_ICON_GAP = "\u2005"


def _square(side: int) -> QSize:
    """Return the room of an icon beside words of the user's text size."""
    return QSize(round(side * theme.text_scale()), round(side * theme.text_scale()))


class _Button(QPushButton):
    """A push button with a look; set once, before it is shown."""

    def __init__(
        self, look: str, text: str, icon_name: str, role: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        if icon_name:
            self.setIcon(icon(icon_name, role))
            self._scale()
            theme.notice().changed.connect(self._scale)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_text(text)

    def _scale(self) -> None:
        self.setIconSize(_square(16))

    def set_text(self, text: str) -> None:
        """Show ``text`` literally: an ampersand in data is no mnemonic."""
        # Qt sets an icon so close that it reads as a letter; the space stands between the two.
        gap = "" if self.icon().isNull() or not text else _ICON_GAP
        self.setText(gap + text.replace("&", "&&"))
        self.setAccessibleName(text)


class PrimaryButton(_Button):
    """The one step a screen asks for."""

    def __init__(self, text: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("primary", text, icon_name, "on_accent", parent)


class PlainButton(_Button):
    """Any other step; ``small`` inside cards."""

    def __init__(
        self,
        text: str = "",
        icon_name: str = "",
        *,
        small: bool = False,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        look, role = ("danger", "bad") if danger else ("plain", "muted")
        super().__init__(look, text, icon_name, role, parent)
        if small:
            self.setProperty("size", "small")


class QuietButton(_Button):
    """A step that looks like a link: retry, undo, show more."""

    def __init__(self, text: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("quiet", text, icon_name, "accent", parent)
        self.setProperty("size", "small")


class IconButton(QToolButton):
    """An icon alone; its words are tooltip and accessible name.

    Args:
        icon_name: Icon to draw.
        checkable: Stays pressed.
        takes_focus: False for buttons that act on the text being written.
    """

    def __init__(
        self,
        icon_name: str,
        *,
        checkable: bool = False,
        takes_focus: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setIcon(icon(icon_name, "muted", checked_role="accent"))
        self._scale()
        theme.notice().changed.connect(self._scale)
        self.setCheckable(checkable)
        self.setAutoRaise(True)
        focus = Qt.FocusPolicy.StrongFocus if takes_focus else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)

    def _scale(self) -> None:
        self.setIconSize(_square(18))

    def set_words(self, words: str) -> None:
        """Set tooltip and accessible name."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in the other direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()
