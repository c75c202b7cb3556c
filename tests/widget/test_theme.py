"""Colours: both themes have every role, and everything that is read can be read."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from gcm_desktop.ui import theme
from gcm_desktop.ui.stylesheet import stylesheet

PAIRS = theme.theme_document()["pairs"]


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pairs(kind: str) -> list[tuple[str, str]]:
    found = PAIRS[kind]
    assert isinstance(found, list)
    return [(str(text), str(ground)) for text, ground in found]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("kind", "least"), [("text", 4.5), ("marks", 3.0)])
def test_contrast(name: str, kind: str, least: float) -> None:
    colours = theme.theme_named(name).colours
    poor = [
        f"{text} on {ground}: {contrast(colours[text], colours[ground]):.2f}"
        for text, ground in pairs(kind)
        if contrast(colours[text], colours[ground]) < least
    ]
    assert poor == []


def test_both_themes_have_the_same_roles() -> None:
    assert set(theme.theme_named("light").colours) == set(theme.theme_named("dark").colours)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_stylesheet_has_nothing_one_sided(name: str) -> None:
    rules = stylesheet(theme.theme_named(name).colours)
    assert not re.search(r"(padding|border|margin)-(left|right)|text-align", rules)


def test_switching_reaches_palette_and_listeners(themed: QApplication) -> None:
    heard: list[str] = []
    theme.notice().changed.connect(lambda: heard.append(theme.current().name))
    theme.apply_theme(themed, theme.Scheme.DARK)
    dark = themed.palette().window().color()
    theme.apply_theme(themed, theme.Scheme.LIGHT)
    assert heard[:2] == ["dark", "light"]
    assert dark.lightness() < 60 < themed.palette().window().color().lightness()
