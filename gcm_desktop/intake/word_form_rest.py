"""What stands in a Word form and in no answer: listed, never dropped.

Belongs here: text outside of answers, copies, altered lines of the form's own, comments. Does not:
finding the answers (``word_form_places``).
"""

from bisect import bisect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from gcm_desktop.domain.form import FormPlace, said, said_hash
from gcm_desktop.domain.submission import AnswerKey
from gcm_desktop.domain.text import clean, says_nothing
from gcm_desktop.intake.word_archive import XmlPart
from gcm_desktop.intake.word_form_elements import View, W
from gcm_desktop.intake.word_form_places import Claim, Layout
from gcm_desktop.intake.word_form_text import Texts
from gcm_desktop.services.form_ports import FormBase, FormComment, LooseText

_OWN_STYLES = ("Title", "Subtitle", "Heading", "GcmMuted", "GcmKey", "GcmCellHead")
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_W14_PARAGRAPH = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
MAX_COMMENTS, MAX_QUOTED = 5_000, 2_000
"""Comments read, and letters of the text one is about."""


@dataclass
class Rest:
    """Walks over a body for what no answer took.

    Attributes:
        own_lines: Hashes of the form's own lines that were met, with how often.
    """

    body: XmlPart
    found: Layout
    texts: Texts
    own_lines: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._claimed: dict[XmlPart, Claim] = {
            element: claim for claim in self.found.claims for element in claim.elements
        }
        cells = (*self._claimed, *self.found.code_cells)
        self._tables = {next(cell.iterancestors(f"{W}tbl"), None) for cell in cells} - {None}
        self._beside = False
        self._near: AnswerKey | None = None
        self._open: list[XmlPart] = []
        self._why = ""

    def loose(self) -> tuple[LooseText, ...]:
        """Return what stands in no answer, in the order of the form."""
        return tuple(self._walk(self.body))

    def _walk(self, container: XmlPart) -> Iterator[LooseText]:
        for element in container:
            claim = self._claimed.get(element)
            if claim is not None:
                yield from self._flushed()
                self._near = claim.place.answer_key
                if claim.why and element is claim.elements[0]:
                    yield from self._disputed(claim)
                yield from self._inner(element)
            elif element.tag == f"{W}p":
                yield from self._paragraph(element)
            elif element.tag == f"{W}tc":
                place = self.found.code_cells.get(element)
                yield from self._flushed()
                self._near = place.answer_key if place is not None else self._near
                before = self._beside
                self._beside = next(element.iterancestors(f"{W}tbl"), None) in self._tables
                yield from self._walk(element)
                yield from self._flushed()
                self._beside = before
            else:
                yield from self._walk(element)
        if container is self.body:
            yield from self._flushed()

    def _inner(self, element: XmlPart) -> Iterator[LooseText]:
        """Yield what is claimed by others inside of what is claimed: a copy pasted into it."""
        if element.tag == f"{W}tc":
            for cell in element.iter(f"{W}tc"):
                claim = self._claimed.get(cell)
                if cell is not element and claim is not None and claim.why:
                    yield from self._disputed(claim)

    def _disputed(self, claim: Claim) -> Iterator[LooseText]:
        rich = self.texts.rich(_contents(claim), View.ACCEPTED)
        yield LooseText(rich, claim.why, claim.place.answer_key)

    def _paragraph(self, paragraph: XmlPart) -> Iterator[LooseText]:
        text = said(clean(self.texts.letters(paragraph)).text)
        boxed = next(paragraph.iter(f"{W}txbxContent"), None) is not None
        if says_nothing(text) and not boxed:
            return
        if self.texts.is_own_line(text):
            digest = said_hash(text)
            self.own_lines[digest] = self.own_lines.get(digest, 0) + 1
            yield from self._flushed()
            return
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        named = "" if style is None else (style.get(f"{W}val") or "")
        why = "altered" if named.startswith(_OWN_STYLES) else "outside"
        why = "beside" if self._beside else why
        if why != self._why:
            yield from self._flushed()
        self._why = why
        self._open.append(paragraph)

    def _flushed(self) -> Iterator[LooseText]:
        if self._open:
            rich = self.texts.rich(self._open, View.ACCEPTED)
            if not rich.is_empty:
                yield LooseText(rich, self._why, self._near)
        self._open, self._why = [], ""


def _contents(claim: Claim) -> Iterator[XmlPart]:
    for element in claim.elements:
        if element.tag == f"{W}tc":
            yield from element
        else:
            yield element


def contents(claim: Claim) -> tuple[XmlPart, ...]:
    """Return the paragraphs and tables of a claim."""
    return tuple(_contents(claim))


# ---- comments ----------------------------------------------------------------------------------


@dataclass
class Comments:
    """Reads the comments of a form and finds the answer each belongs to."""

    body: XmlPart
    found: Layout
    texts: Texts
    bases: tuple[FormBase, ...]

    def __post_init__(self) -> None:
        self._order = {element: at for at, element in enumerate(self.body.iter())}
        self._cells: dict[XmlPart, FormPlace] = dict(self.found.code_cells)
        for claim in self.found.claims:
            for element in claim.elements:
                self._cells.setdefault(element, claim.place)
        self._letters = list(self.body.iter(f"{W}t", f"{W}p"))
        self._places_of_letters = [self._order[each] for each in self._letters]
        self._starts = {place: self._order[cell] for cell, place in self.found.code_cells.items()}

    def read(self, part: XmlPart | None, resolved: XmlPart | None) -> tuple[FormComment, ...]:
        """Return the comments in the order of the file."""
        if part is None:
            return ()
        done = _done(resolved)
        ranges = self._ranges()
        found = []
        for comment in part.findall(f"{W}comment")[:MAX_COMMENTS]:
            paragraphs = list(comment.iter(f"{W}p"))
            text = "\n".join(self.texts.letters(each) for each in paragraphs)
            last = paragraphs[-1].get(_W14_PARAGRAPH) if paragraphs else None
            start, end = ranges.get(comment.get(f"{W}id") or "", (None, None))
            places = self._places(start, end)
            address, language = places[0] if places else ("", None)
            found.append(
                FormComment(
                    author=(comment.get(f"{W}author") or "")[:200],
                    at=(comment.get(f"{W}date") or "")[:40],
                    text=clean(text).text.strip(),
                    quoted=self._quoted(start, end),
                    address=address,
                    language=language,
                    also=tuple(places[1:]),
                    is_resolved=last is not None and last in done,
                )
            )
        return tuple(found)

    def _ranges(self) -> dict[str, tuple[XmlPart | None, XmlPart | None]]:
        """Return where each comment begins and ends; its mark alone where it has no range."""
        starts: dict[str, XmlPart] = {}
        ends: dict[str, XmlPart] = {}
        points: dict[str, XmlPart] = {}
        for name, kept in (
            ("commentRangeStart", starts), ("commentRangeEnd", ends), ("commentReference", points),
        ):  # fmt: skip
            for element in self.body.iter(f"{W}{name}"):
                kept.setdefault(element.get(f"{W}id") or "", element)
        return {
            key: (starts.get(key, points.get(key)), ends.get(key)) for key in {*starts, *points}
        }

    def _places(self, start: XmlPart | None, end: XmlPart | None) -> list[AnswerKey]:
        """Return the answer a comment begins in, then those its range reaches into."""
        if start is None:
            return []
        first = self._around(start) or self._question(start)
        if first is None:
            return []
        found = [first]
        if end is not None:
            begin, stop = self._order[start], self._order[end]
            reached = sorted(
                (self._order[cell], place)
                for cell, place in self._cells.items()
                if begin < self._order[cell] < stop
            ) if stop > begin else []  # fmt: skip
            found += [place for _, place in reached]
        return list(dict.fromkeys(place.answer_key for place in found))

    def _around(self, element: XmlPart) -> FormPlace | None:
        for each in (element, *element.iterancestors()):
            if each in self._cells:
                return self._cells[each]
        return None

    def _question(self, element: XmlPart) -> FormPlace | None:
        """Return the place whose heading or guidance a comment stands on: the next one behind."""
        paragraph = next(iter(element.iterancestors(f"{W}p")), element)
        digest = said_hash(clean(self.texts.letters(paragraph)).text)
        at = self._order.get(paragraph, 0)
        named = {
            base.place for base in self.bases if digest and digest in (base.heading, base.guidance)
        }
        behind = [
            (place_at, place)
            for place, place_at in self._starts.items()
            if place in named and place_at > at
        ]
        return min(behind, key=lambda each: each[0])[1] if behind else None

    def _quoted(self, start: XmlPart | None, end: XmlPart | None) -> str:
        if start is None or end is None:
            return ""
        begin, stop = self._order[start], self._order[end]
        letters: list[str] = []
        for element in self._letters[bisect(self._places_of_letters, begin) :][:MAX_QUOTED]:
            if self._order[element] >= stop:
                break
            if element.tag == f"{W}p":
                letters.append("\n")
            elif next(element.iterancestors(f"{W}del", f"{W}moveFrom"), None) is None:
                letters.append(element.text or "")
        return clean("".join(letters)).text.strip()[:MAX_QUOTED]


def _done(part: XmlPart | None) -> frozenset[str]:
    """Return the paragraphs whose comments are marked as done."""
    if part is None:
        return frozenset()
    return frozenset(
        each.get(f"{_W15}paraId") or ""
        for each in part.iter(f"{_W15}commentEx")
        if each.get(f"{_W15}done") in ("1", "true")
    )


def headings_gone(
    bases: Mapping[FormPlace, FormBase], found: Layout, own_lines: Mapping[str, int]
) -> Iterator[FormPlace]:
    """Yield places whose question no longer stands above them.

    Of several that are called the same, those without their bookmark are the ones that went.
    """
    wanted: dict[str, list[FormPlace]] = {}
    for place, base in bases.items():
        if base.heading:
            wanted.setdefault(base.heading, []).append(place)
    for heading, places in wanted.items():
        lost = len(places) - own_lines.get(heading, 0)
        if lost > 0:
            yield from sorted(places, key=lambda each: each.key in found.questions)[:lost]
