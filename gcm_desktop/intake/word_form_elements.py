"""Elements of a Word form: which of them are there in a view, and the letters of a run.

Belongs here: walking through wrappers, tracked changes, breaks and signs. Does not: making text of
them (``word_form_text``). The parser bounds how deep elements stand in one another.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from gcm_desktop.domain.richtext import Run, Runs
from gcm_desktop.intake.word_archive import XmlPart

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
ALTERNATIVES = f"{_COMPATIBILITY}AlternateContent"
_BREAKS = frozenset({f"{W}br", f"{W}cr"})


class View(StrEnum):
    """Which of the tracked changes are taken."""

    ACCEPTED = "accepted"
    ORIGINAL = "original"


LEFT_OUT = {
    View.ACCEPTED: frozenset({f"{W}del", f"{W}moveFrom"}),
    View.ORIGINAL: frozenset({f"{W}ins", f"{W}moveTo"}),
}
CHANGES = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))


def pieces(node: XmlPart) -> Iterator[str]:
    """Yield the letters of one node of a run."""
    tag = node.tag
    if tag in (f"{W}t", f"{W}delText"):
        yield node.text or ""
    elif tag in (f"{W}tab", f"{W}ptab"):
        yield "\t"
    elif tag in _BREAKS:
        if (node.get(f"{W}type") or "textWrapping") == "textWrapping":
            yield "\n"
    elif tag == f"{W}noBreakHyphen":
        yield "\u2011"
    elif tag == f"{W}softHyphen":
        yield "\u00ad"
    elif tag == f"{W}sym":
        code = node.get(f"{W}char") or ""
        if len(code) <= 4 and all(letter in "0123456789abcdefABCDEF" for letter in code) and code:
            yield chr(int(code, 16))


def lines(runs: list[Run]) -> Iterator[Runs]:
    """Yield runs cut at line breaks: the model has paragraphs only."""
    line: list[Run] = []
    for run in runs:
        first, *rest = run.text.split("\n")
        line.append(_with_text(run, first))
        for text in rest:
            yield tuple(line)
            line = [_with_text(run, text)]
    yield tuple(line)


def _with_text(run: Run, text: str) -> Run:
    return Run(text, run.bold, run.italic, run.underline, run.link, run.source)


def content(elements: Iterable[XmlPart], view: View) -> Iterator[XmlPart]:
    """Yield paragraphs and tables in order, wrappers opened; the parser bounds their depth."""
    for child in elements:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag == ALTERNATIVES:
            yield from content(child[0], view) if len(child) else ()
        elif child.tag not in LEFT_OUT[view]:
            yield from content(child, view)


def parts(parent: XmlPart, name: str, view: View) -> Iterator[XmlPart]:
    """Yield rows of a table or cells of a row, wrappers opened."""
    for child in parent:
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag not in LEFT_OUT[view]:
            yield from parts(child, name, view)


def boxes(paragraph: XmlPart) -> Iterator[XmlPart]:
    """Yield the text boxes that hang on a paragraph, each once: Word keeps an older form too."""
    for box in paragraph.iter(f"{W}txbxContent"):
        is_old = next(box.iterancestors(f"{_COMPATIBILITY}Fallback"), None) is not None
        if not is_old and next(box.iterancestors(f"{W}p"), None) is paragraph:
            yield box


def value(properties: XmlPart | None, *path: str) -> str:
    """Return the value of an element below properties, empty where it is not there."""
    found = properties
    for name in path:
        found = None if found is None else found.find(f"{W}{name}")
    return "" if found is None else (found.get(f"{W}val") or "")
