"""What is copied out of a narrative and what may be pasted into one.

Belongs here: clipboard forms. Does not: reading other programs' HTML well (``intake``).
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QStandardItemModel

from gcm_desktop.domain.richtext import RichText, from_plain, plain_text, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.text import Direction
from gcm_desktop.services.pasting import Pasted, PasteReader

OWN_MIME = "application/x-gcm-narrative"
"""Canonical HTML of a copied part; only this program writes and reads it."""
ReaderMaker = Callable[[], PasteReader]
"""Gives the reader of foreign text; asked at the first paste, not at start."""


def can_paste(source: QMimeData) -> bool:
    """Return True for text; never for pictures or files."""
    if any(url.isLocalFile() for url in source.urls()):
        return False  # their paths would come as text
    return source.hasFormat(OWN_MIME) or source.hasText() or source.hasHtml()


def pasted(source: QMimeData, reader: ReaderMaker | None, direction: Direction) -> Pasted:
    """Return the narrative that ``source`` holds, cleaned; nothing is ever fetched.

    Without ``reader`` other programs' text is taken as plain paragraphs. Those that say the
    ``direction`` of the field have none of their own: Word writes it into each paragraph.
    """
    if source.hasFormat(OWN_MIME):
        own = bytes(source.data(OWN_MIME).data()).decode("utf-8", "replace")
        return Pasted(parse_html(own))
    if reader is not None and source.hasHtml():
        return _without_direction(reader().html(source.html(), source.text()), direction)
    if reader is not None:
        return reader().text(source.text())
    return Pasted(from_plain(source.text()) if source.text() else parse_html(source.html()))


def _without_direction(found: Pasted, direction: Direction) -> Pasted:
    blocks = tuple(
        replace(block, direction=Direction.AUTO) if block.direction is direction else block
        for block in found.rich.blocks
    )
    return Pasted(RichText(blocks), found.altered)


def copied(rich: RichText) -> QMimeData:
    """Return ``rich`` in our own form, as plain text, and as HTML for other programs."""
    html = to_html(rich)
    made = _made_by_qt()
    made.setData(OWN_MIME, QByteArray(html.encode("utf-8")))
    made.setText(plain_text(rich))
    made.setHtml(html)
    return made


def _made_by_qt() -> QMimeData:
    """Return empty data that is no object of Python.

    The clipboard deletes what it holds when the process ends, after Python is gone: data made in
    Python would crash there.
    """
    model = QStandardItemModel(1, 1)
    made = model.mimeData([model.index(0, 0)])
    made.clear()
    return made
