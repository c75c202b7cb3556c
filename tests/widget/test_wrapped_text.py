"""Wrapped labels: every line of Arabic starts at the right edge, and no letter is lost there."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gcm_desktop.ui.widgets.labels import PlainLabel

TEXTS = {
    "ar": "يرجى عرض أهم النتائج حسب الأهداف أو مجموعات الأهداف، وأبرز التحديات، وأولويات المرحلة",
    "en": "Say what has changed since the last review, for whom, and by which measures, in figures",
}
BEARING = 3
"""Pixels by which a letter's ink may stand away from its edge."""


def ink_edges(label: PlainLabel) -> list[tuple[int, int]]:
    """Return the first and last inked column of each line of letters."""
    image = label.grab().toImage()
    ground = image.pixel(0, 0)
    rows = [
        [x for x in range(image.width()) if image.pixel(x, y) != ground]
        for y in range(image.height())
    ]
    lines: list[list[list[int]]] = [[]]
    for row in rows:
        if row:
            lines[-1].append(row)
        elif lines[-1]:
            lines.append([])
    return [(min(map(min, line)), max(map(max, line))) for line in lines if len(line) > 4]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_line_starts_at_the_start_side(qtbot: QtBot, language: str) -> None:
    label = PlainLabel(TEXTS[language], wraps=True)
    qtbot.addWidget(label)
    is_rtl = language == "ar"
    direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    label.setLayoutDirection(direction)
    label.resize(220, 300)
    label.show()
    edges = ink_edges(label)
    assert len(edges) >= 3
    starts = [right if is_rtl else left for left, right in edges]
    assert max(starts) - min(starts) <= BEARING
    assert min(left for left, _ in edges) >= 0
    assert max(right for _, right in edges) < label.width() - (0 if is_rtl else 1)


def test_a_name_set_apart_does_not_turn_its_sentence(qtbot: QtBot) -> None:
    pictures = []
    for text in ("\u2068العربية\u2069 : 18 946 mots", "\u200e\u2068العربية\u2069 : 18 946 mots"):
        label = PlainLabel(text, wraps=True)
        qtbot.addWidget(label)
        label.resize(300, 40)
        label.show()
        pictures.append(label.grab().toImage())
    assert pictures[0] == pictures[1]
