"""Rules of right-to-left WordprocessingML that hold for every part of a Word file.

Belongs here: one rule, one function, answers as short texts. Does not: codes, the tree.
"""

from collections.abc import Iterator

from lxml import etree

from gcm_desktop.export.direction import has_strong_left, has_strong_right

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TWINS = (("b", "bCs"), ("i", "iCs"), ("sz", "szCs"))
_OFF = ("0", "false", "none")


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute of the main namespace, empty where it is not there."""
    return element.get(W + name) or ""


def is_on(parent: etree._Element | None, name: str) -> bool:
    """True where a switch such as ``w:bidi`` stands below ``parent`` and is not off."""
    found = parent.find(W + name) if parent is not None else None
    return found is not None and attribute(found, "val") not in _OFF


def faulty_twins(part: etree._Element) -> Iterator[str]:
    """Yield formats without their complex-script twin, and fonts taken from a theme."""
    for properties in part.iter(W + "rPr"):
        present = {child.tag for child in properties}
        for western, twin in _TWINS:
            if (W + western in present) != (W + twin in present):
                yield twin
        fonts = properties.find(W + "rFonts") if W + "rFonts" in present else None
        if fonts is not None:
            if attribute(fonts, "ascii") and not attribute(fonts, "cs"):
                yield "rFonts"
            if any(str(name).endswith("heme") for name in fonts.attrib):
                yield "theme"


def faulty_runs(part: etree._Element) -> Iterator[str]:
    """Yield runs whose letters and direction disagree, and alignments to the wrong side."""
    for run in part.iter(W + "r"):
        text = "".join(letters.text or "" for letters in run.iter(W + "t"))
        if not text:
            continue
        if is_on(run.find(W + "rPr"), "rtl"):
            if has_strong_left(text):
                yield f"rtl: {text[:30]}"
        elif has_strong_right(text):
            yield f"not rtl: {text[:30]}"
    for alignment in part.iter(W + "jc"):
        if attribute(alignment, "val") in ("right", "end"):
            yield "jc"
