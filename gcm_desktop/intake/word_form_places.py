"""Where the answers of a Word form stand after others have edited it.

Belongs here: which cell belongs to which place. Does not: text (``word_form_text``), what becomes
of what has no place (``word_form_rest``). In this order: the cell that holds the answer's bookmark;
the cell behind the one with its visible code; the paragraphs from a bookmark on whose table is
gone. Where bookmark and code name two answers, or an answer is there twice, nothing is placed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from gcm_desktop.domain.form import ANSWER_MARK, CODE_MARK, QUESTION_MARK, FormPlace, code_at_start
from gcm_desktop.domain.text import says_nothing
from gcm_desktop.intake.word_archive import XmlPart
from gcm_desktop.intake.word_form_elements import W
from gcm_desktop.intake.word_form_text import Texts

_OURS = (ANSWER_MARK, CODE_MARK, QUESTION_MARK)


@dataclass(frozen=True, slots=True)
class Claim:
    """A cell, or the paragraphs from a bookmark on, that belongs to a place.

    Attributes:
        elements: The cell alone, or paragraphs.
        why: Empty where it is the place's own; ``copy``, ``twice`` or ``swapped`` where nothing is
            placed.
    """

    place: FormPlace
    elements: tuple[XmlPart, ...]
    why: str = ""
    is_loose: bool = False


@dataclass
class Layout:
    """What stands where.

    Attributes:
        claims: What belongs to places, in the order of the form.
        code_cells: The place each cell with a code names.
        questions: Keys of places whose question is still marked.
    """

    claims: list[Claim] = field(default_factory=list)
    code_cells: dict[XmlPart, FormPlace] = field(default_factory=dict)
    questions: set[str] = field(default_factory=set)


def layout(body: XmlPart, places: tuple[FormPlace, ...], texts: Texts) -> Layout:
    """Return where the answers of ``places`` stand."""
    return _Finder(body, places, texts).found()


class _Finder:
    """Looks at one body once for bookmarks and codes, then decides place by place."""

    def __init__(self, body: XmlPart, places: tuple[FormPlace, ...], texts: Texts) -> None:
        self._body = body
        self._places = places
        self._texts = texts
        self._by_key = {place.key: place for place in places}
        self._by_code = {code_at_start(place.code): place for place in places}
        self._layout = Layout()
        self._behind: dict[str, list[XmlPart]] = {}
        """Cells behind the ones with the code of a place, by its key."""
        self._codes: dict[XmlPart, FormPlace] = {}
        """The place that the code before a cell names."""
        self._marks: dict[str, list[XmlPart]] = {}
        self._marked: set[XmlPart] = set()

    def found(self) -> Layout:
        """Return the layout."""
        self._read_codes()
        self._read_marks()
        marks_of = self._marks.values()
        self._marked = {cell for marks in marks_of for mark in marks for cell in self._cell(mark)}
        loose: list[tuple[FormPlace, XmlPart]] = []
        for place in self._places:
            marks = self._marks.get(place.key, [])
            cells = list(dict.fromkeys(cell for mark in marks for cell in self._cell(mark)))
            free = [each for each in marks if next(each.iterancestors(f"{W}tc"), None) is None]
            self._decide(place, cells, bool(free))
            if not cells and free and not self._behind.get(place.key):
                loose.append((place, free[0]))
        for place, mark in loose:
            self._layout.claims.append(Claim(place, tuple(self._onwards(mark)), is_loose=True))
        return self._layout

    def _decide(self, place: FormPlace, cells: list[XmlPart], is_free: bool) -> None:
        """Note which cell is the place's own, and why others are not."""
        behind = self._behind.get(place.key, [])
        claims = self._layout.claims
        if len(cells) == 1:
            named = self._codes.get(cells[0], place)
            copies = [each for each in behind if each is not cells[0]]
            claims.append(Claim(place, (cells[0],), "" if named == place else "swapped"))
            claims += [
                Claim(place, (each,), "copy") for each in copies if not self._is_marked(each)
            ]
        elif len(cells) > 1:
            claims += [Claim(place, (each,), "twice") for each in cells]
        elif not is_free:
            free = [each for each in behind if not self._is_marked(each)]
            why = "twice" if len(free) > 1 else ""
            claims += [Claim(place, (each,), why) for each in free]
        else:
            claims += [Claim(place, (each,)) for each in behind[:1]]

    def _is_marked(self, cell: XmlPart) -> bool:
        """True for a cell that holds the bookmark of an answer: it is decided there."""
        return cell in self._marked

    def _read_codes(self) -> None:
        tables: dict[XmlPart | None, list[XmlPart]] = {}
        for cell in self._body.iter(f"{W}tc"):
            tables.setdefault(_own_table(cell), []).append(cell)
        for cells in tables.values():
            named = [self._named(cell) for cell in cells]
            for at, place in enumerate(named[:-1]):
                if place is None or named[at + 1] is not None:
                    continue
                self._layout.code_cells[cells[at]] = place
                self._behind.setdefault(place.key, []).append(cells[at + 1])
                self._codes[cells[at + 1]] = place

    def _named(self, cell: XmlPart) -> FormPlace | None:
        """Return the place whose code opens the first line of a cell that says something."""
        for paragraph in cell.findall(f"{W}p"):
            text = self._texts.letters(paragraph)
            if not says_nothing(text):
                return self._by_code.get(code_at_start(text))
        return None

    def _read_marks(self) -> None:
        for mark in self._body.iter(f"{W}bookmarkStart"):
            name = mark.get(f"{W}name") or ""
            opening, key = name[: len(ANSWER_MARK)], name[len(ANSWER_MARK) :]
            if opening == ANSWER_MARK and key in self._by_key:
                self._marks.setdefault(key, []).append(mark)
            elif opening == QUESTION_MARK:
                self._layout.questions.add(key)

    def _cell(self, mark: XmlPart) -> Iterator[XmlPart]:
        """Yield the cell around a bookmark: the innermost behind a code, else the outermost."""
        around = list(mark.iterancestors(f"{W}tc"))
        behind = [cell for cell in around if cell in self._codes]
        yield from behind[:1] or around[-1:]

    def _onwards(self, mark: XmlPart) -> Iterator[XmlPart]:
        """Yield the paragraphs from a bookmark to the next thing that is the form's own."""
        start = next(mark.iterancestors(f"{W}p"), None)
        if start is None:
            following = mark.getnext()
            start = following if following is not None and following.tag == f"{W}p" else None
        element = start
        while element is not None and (element is start or not self._ends_here(element)):
            yield element
            element = element.getnext()

    def _ends_here(self, element: XmlPart) -> bool:
        if element.tag == f"{W}sectPr":
            return True
        names = (mark.get(f"{W}name") or "" for mark in element.iter(f"{W}bookmarkStart"))
        if any(name.startswith(_OURS) for name in names):
            return True
        if element.tag == f"{W}tbl":
            return any(cell in self._codes for cell in element.iter(f"{W}tc"))
        text = self._texts.letters(element) if element.tag == f"{W}p" else ""
        return code_at_start(text) in self._by_code or self._texts.is_own_line(text)


def _own_table(cell: XmlPart) -> XmlPart | None:
    return next(cell.iterancestors(f"{W}tbl"), None)
