"""HTML of Word, Excel, LibreOffice and web pages into rich text: what the model has, nothing else.

Belongs here: what tags and styles mean. Does not: cutting into tokens (``pasted_tokens``), styles
(``pasted_styles``), ends of paragraphs and tables (``pasted_blocks``). Nothing is ever loaded:
pictures, scripts and frames are passed over.
"""

from dataclasses import dataclass, field

from gcm_desktop.domain.links import mended
from gcm_desktop.domain.richtext import RichText, Run, normal, safe_link
from gcm_desktop.domain.text import Direction, clean
from gcm_desktop.intake.pasted_blocks import Gathering, Place
from gcm_desktop.intake.pasted_styles import NOTHING, Style, StyleSheet, level_of, style_of
from gcm_desktop.intake.pasted_tokens import Token, tokens
from gcm_desktop.intake.pasted_vocabulary import (
    BLOCKS,
    DROPPED,
    HOLDERS,
    LOOKS,
    LOWERED,
    NOTE_LINK,
    NOTE_PLACE,
    NOTES,
    PICTURES,
    RAISED,
    SMALL_FIGURE,
    VOID,
)

MOST_LETTERS = 4_000_000
"""Length of HTML that is read: Word writes some 20 letters for each of the text, and a text of more
than 200,000 letters is no paste but a file."""
MOST_TOKENS = 150_000
"""Tags and texts that are read: about a second's work, beyond which one would think it hangs."""
MOST_DEPTH = 200
"""Elements within one another; people's texts have some 30."""


class BeyondBoundsError(Exception):
    """The HTML is larger or deeper than a person's text; it is taken as plain text."""


@dataclass(frozen=True, slots=True)
class _Element:
    """An open element with the styles in force within it."""

    tag: str
    style: Style
    link: str | None = None
    dropped: bool = False
    small: str = ""


@dataclass
class _Reader:
    """State of reading."""

    gathering: Gathering = field(default_factory=Gathering)
    sheet: StyleSheet = field(default_factory=StyleSheet)
    open: list[_Element] = field(default_factory=lambda: [_Element("", NOTHING)])
    altered: set[str] = field(default_factory=set)
    in_field_code: bool = False
    word_item: Style = NOTHING
    """The style of Word's list paragraph that is open."""
    mark: str = ""
    """The letters that showed its bullet or number."""

    def token(self, token: Token) -> None:
        """Take one token."""
        if token.name == "style":
            self.sheet.read(token.letters)
        elif not token.name:
            self._letters(token.letters)
        elif token.closes:
            self._end(token.name)
        else:
            self._begin(token.name, token.attributes)

    def finish(self) -> RichText:
        """End what is open."""
        self._close_block()
        self.gathering.end_table()
        return normal(RichText(tuple(self.gathering.blocks)))

    def _letters(self, letters: str) -> None:
        here = self.open[-1]
        if here.style.mso_list == "ignore":
            self.mark += letters.strip()
            return
        if here.dropped or here.style.hidden or self.in_field_code:
            hides = here.style.hidden and not here.dropped and bool(letters.strip())
            self.altered.update({"hidden"} if hides else ())
            return
        if here.small and SMALL_FIGURE.fullmatch(letters.strip()):
            letters = letters.strip().translate(RAISED if here.small == "sup" else LOWERED)
        cleaned = clean(letters)
        self.altered.update(cleaned.changes)
        style = here.style
        keeps = bool(style.keeps_spaces)
        if self.gathering.place is None:
            if not keeps and not cleaned.text.strip(" \t\n"):
                return
            self._open_block(Style(direction=style.direction))
        run = Run(
            cleaned.text, bool(style.bold), bool(style.italic), bool(style.underline), here.link
        )
        self.gathering.add(run, keeps_spaces=keeps)

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        own = self._own_style(tag, attributes)
        if tag in PICTURES:
            self.altered.add("pictures")
        if own.mso_element.startswith("field-"):
            self.in_field_code = own.mso_element == "field-begin"
        self._close_implied(tag)
        parent = self.open[-1]
        element = self._element(tag, attributes, own, parent)
        if not element.dropped and not element.style.hidden:
            self._structure(tag, attributes, own, element)
        if tag not in VOID:
            if len(self.open) > MOST_DEPTH:
                raise BeyondBoundsError
            self.open.append(element)

    def _own_style(self, tag: str, attributes: dict[str, str]) -> Style:
        style = self.sheet.style(tag, attributes.get("class", ""))
        style = style.over(LOOKS.get(tag, NOTHING))
        direction = attributes.get("dir", "").lower()
        if direction in ("rtl", "ltr"):
            style = Style(direction=Direction(direction)).over(style)
        if attributes.get("style"):
            style = style_of(attributes["style"]).over(style)
        if "hidden" in attributes:
            style = Style(hidden=True).over(style)
        return style

    def _element(
        self, tag: str, attributes: dict[str, str], own: Style, parent: _Element
    ) -> _Element:
        link, is_note = parent.link, False
        if tag == "a":
            target = attributes.get("href", "")
            is_note = bool(NOTE_LINK.search(target)) or "msocomanchor" in (
                attributes.get("class", "").lower()
            )
            link = self._link(target)
        place = attributes.get("id", "")
        is_note = is_note or own.mso_element in NOTES or bool(NOTE_PLACE.fullmatch(place))
        dropped = parent.dropped or is_note or tag in DROPPED or tag == "del"
        if tag == "del" and not parent.dropped:
            self.altered.add("deletions")
        inherited = Style(
            parent.style.bold, parent.style.italic, parent.style.underline, parent.style.hidden,
            parent.style.keeps_spaces, parent.style.direction,
        )  # fmt: skip
        if parent.style.mso_list == "ignore":
            inherited = Style(mso_list="ignore").over(inherited)
        small = tag if tag in ("sup", "sub") else parent.small
        return _Element(tag, own.over(inherited), link, dropped, small)

    def _link(self, target: str) -> str | None:
        if not target or target.startswith("#"):
            return None
        link = mended(target)
        if link != safe_link(target) or link is None:
            self.altered.add("links")
        return link

    def _structure(
        self, tag: str, attributes: dict[str, str], own: Style, element: _Element
    ) -> None:
        gathering = self.gathering
        if tag == "br":
            self._break_line()
        elif tag == "table":
            self._close_block()
            gathering.begin_table(element.style.direction or Direction.AUTO)
        elif tag == "tr" and self._depth("table") == 1:
            gathering.begin_row()
        elif tag in ("td", "th"):
            if self._depth("table") == 1:
                columns, rows = (_number(attributes.get(key)) for key in ("colspan", "rowspan"))
                is_header = tag == "th" or self._depth("thead") > 0
                gathering.begin_cell(columns, rows, is_header=is_header)
            else:
                gathering.close()
        elif tag == "li" or (tag in BLOCKS and not self._continues_item()):
            self._close_block()
            if tag != "hr":
                self._open_block(own, is_item=tag == "li", direction=element.style.direction)
        elif tag in ("ul", "ol"):
            self._close_block()

    def _continues_item(self) -> bool:
        """True for the first paragraph inside an item: it is the item."""
        place = self.gathering.place
        return place is not None and place.level is not None and self.gathering.is_blank

    def _break_line(self) -> None:
        """End the line: the model has no soft breaks. A break before an end is no blank line."""
        place = self.gathering.place
        if place is None or self.gathering.is_in_table:
            if place is not None:
                self.gathering.add(Run(" "), keeps_spaces=False)
            return
        self._close_block(keeps_blank=True)
        self.gathering.open(Place(place.direction), after_break=True)

    def _open_block(
        self, own: Style, *, is_item: bool = False, direction: Direction | None = None
    ) -> None:
        made = direction or own.direction or Direction.AUTO
        lists = [element.tag for element in self.open if element.tag in ("ul", "ol")]
        self.word_item, self.mark = NOTHING, ""
        if is_item:
            ordered = bool(lists) and lists[-1] == "ol"
            self.gathering.open(Place(made, max(len(lists) - 1, 0), ordered))
            return
        if own.mso_list and level_of(own.mso_list) is not None:
            self.word_item = own
        self.gathering.open(Place(made))

    def _close_block(self, *, keeps_blank: bool = False) -> None:
        """End the open block; by now Word has shown whether its item has a bullet or a number."""
        place = self.gathering.place
        if place is not None and self.word_item.mso_list:
            kind = self.sheet.list_kind(self.word_item.mso_list)
            ordered = kind != "bullet" if kind else _is_number(self.mark)
            level = level_of(self.word_item.mso_list)
            self.gathering.place = Place(place.direction, level, ordered)
        self.word_item, self.mark = NOTHING, ""
        self.gathering.close(keeps_blank=keeps_blank)

    def _close_implied(self, tag: str) -> None:
        """Close what HTML lets one leave open: ``p`` before a block, ``li``, cells, rows."""
        closed = {"li": ("li",), "td": ("td", "th"), "th": ("td", "th"), "tr": ("tr",)}.get(tag)
        if closed is None and (tag in BLOCKS or tag in ("ul", "ol", "table")):
            closed = ("p",)
        if closed is None:
            return
        stops = {"li": ("ul", "ol"), "tr": ("table",)}.get(tag, ("table", "tr"))
        if closed == ("p",):
            stops = tuple(HOLDERS)
        for at in range(len(self.open) - 1, 0, -1):
            if self.open[at].tag in closed:
                self._end(self.open[at].tag)
                return
            if self.open[at].tag in stops:
                return

    def _end(self, tag: str) -> None:
        for at in range(len(self.open) - 1, 0, -1):
            if self.open[at].tag == tag:
                is_dropped = self.open[at].dropped
                inner = self._depth("table")
                del self.open[at:]
                if not is_dropped:
                    self._ended(tag, inner)
                return
            if self.open[at].tag in ("td", "th", "table") and tag not in ("table", "tr", "body"):
                return  # a stray end within a cell ends nothing outside it

    def _ended(self, tag: str, depth: int) -> None:
        if tag == "table":
            self._close_block()
            if depth == 1:
                self.gathering.end_table()
        elif tag in ("td", "th") and depth == 1:
            self._close_block()
            self.gathering.end_cell()
        elif tag in BLOCKS or tag in ("li", "ul", "ol", "td", "th"):
            gathering = self.gathering
            is_meant = not gathering.is_in_table and not gathering.is_after_break
            self._close_block(keeps_blank=tag == "p" and is_meant)

    def _depth(self, tag: str) -> int:
        return sum(1 for element in self.open if element.tag == tag)


def read_html(html: str) -> tuple[RichText, set[str]]:
    """Return what ``html`` says and the codes of what was altered or left out.

    Raises:
        BeyondBoundsError: Where it is larger or deeper than a person's text.
    """
    if len(html) > MOST_LETTERS:
        raise BeyondBoundsError
    reader = _Reader()
    for at, token in enumerate(tokens(html)):
        if at > MOST_TOKENS:
            raise BeyondBoundsError
        reader.token(token)
    return reader.finish(), reader.altered


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 6 else 1


def _is_number(mark: str) -> bool:
    """True for ``1.``, ``a)``, ``iv.``, ``أ-``; a lone ``o`` is Word's second bullet."""
    return len(mark) > 1 and any(letter.isalnum() for letter in mark)
