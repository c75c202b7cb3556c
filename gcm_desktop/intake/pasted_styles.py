"""The few styles of foreign HTML that the model has: bold, italic, underline, direction, lists.

Belongs here: reading declarations and simple rules (``.xl65``, ``p.MsoNormal``, ``@list l0``). Does
not: the text (``pasted_html``). Nothing else of CSS is looked at and nothing is loaded.
"""

import re
from dataclasses import dataclass, replace

from gcm_desktop.domain.text import Direction

_COMMENT = re.compile(r"/\*(?:[^*]++|\*(?!/))*+\*/")
_RULE = re.compile(r"([^{}]++)\{([^{}]*+)\}")
_LIST = re.compile(r"(l\d++):?\s*level(\d)", re.IGNORECASE)
_SIMPLE = re.compile(r"[a-z0-9]*+(?:\.[a-z0-9_-]++)?", re.IGNORECASE)
_BOLD_FROM = 600
RULES = 5_000
"""Rules read of a style block: Word writes some hundred, a whole site's sheet some thousand."""


@dataclass(frozen=True, slots=True)
class Style:
    """What declarations say; ``None`` and empty are silence."""

    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    hidden: bool = False
    keeps_spaces: bool | None = None
    direction: Direction | None = None
    mso_list: str = ""
    """Word: ``l0 level1 lfo1``, or ``ignore`` on the letters that show a bullet or number."""
    mso_element: str = ""
    list_kind: str = ""
    """Word's ``mso-level-number-format`` in an ``@list`` rule."""

    def over(self, below: "Style") -> "Style":
        """Return this style laid over another."""
        return Style(
            below.bold if self.bold is None else self.bold,
            below.italic if self.italic is None else self.italic,
            below.underline if self.underline is None else self.underline,
            self.hidden or below.hidden,
            below.keeps_spaces if self.keeps_spaces is None else self.keeps_spaces,
            self.direction or below.direction,
            self.mso_list or below.mso_list,
            self.mso_element or below.mso_element,
            self.list_kind or below.list_kind,
        )


NOTHING = Style()


class StyleSheet:
    """Rules of the style blocks read so far."""

    def __init__(self) -> None:
        self._rules: dict[str, Style] = {}

    def read(self, css: str) -> None:
        """Take the rules of one block."""
        css = _COMMENT.sub("", css.replace("<!--", "").replace("-->", ""))
        for selectors, declarations in _RULE.findall(css)[: RULES - len(self._rules)]:
            style = style_of(declarations)
            if style == NOTHING:
                continue
            for selector in selectors.split(","):
                key = selector.strip().lower()
                if key.startswith("@list"):
                    key = _list_key(key)
                elif not _SIMPLE.fullmatch(key):
                    continue
                self._rules[key] = style.over(self._rules.get(key, NOTHING))

    def style(self, tag: str, classes: str) -> Style:
        """Return what the rules say of an element."""
        if not self._rules:
            return NOTHING
        found = self._rules.get(tag, NOTHING)
        for name in classes.lower().split()[:20]:
            for key in ("." + name, f"{tag}.{name}"):
                rule = self._rules.get(key)
                if rule is not None:
                    found = rule.over(found)
        return found

    def list_kind(self, mso_list: str) -> str:
        """Return the number format of one of Word's lists, empty where no rule names it."""
        rule = self._rules.get(_list_key(mso_list))
        if rule is None:
            return ""
        return rule.list_kind or "decimal"


def level_of(mso_list: str) -> int | None:
    """Return the level Word gives a list paragraph, from 0; ``None`` where it is in no list."""
    match = _LIST.search(mso_list)
    if match is None:
        return None
    return max(int(match.group(2)) - 1, 0)


def style_of(declarations: str) -> Style:
    """Return what the declarations of one element or rule say."""
    style = NOTHING
    for declaration in declarations.split(";"):
        name, _, value = declaration.partition(":")
        style = _declared(style, name.strip().lower(), value.strip().lower())
    return style


def _declared(style: Style, name: str, value: str) -> Style:
    made = style
    match name:
        case "font-weight":
            made = replace(style, bold=_is_bold(value))
        case "font-style":
            made = replace(style, italic=value.startswith(("italic", "oblique")))
        case "text-decoration" | "text-decoration-line" | "text-underline":
            made = replace(style, underline="underline" in value or value == "single")
        case "display" | "visibility" | "mso-hide" if value in ("none", "hidden", "all"):
            made = replace(style, hidden=True)
        case "white-space":
            made = replace(style, keeps_spaces=value.startswith("pre"))
        case "direction" if value[:3] in ("rtl", "ltr"):
            made = replace(style, direction=Direction(value[:3]))
        case "mso-list":
            made = replace(style, mso_list=value)
        case "mso-element":
            made = replace(style, mso_element=value)
        case "mso-level-number-format":
            made = replace(style, list_kind=value)
    return made


def _is_bold(value: str) -> bool:
    if value[:3].isdigit():
        return int(value[:3]) >= _BOLD_FROM
    return value.startswith("bold")


def _list_key(text: str) -> str:
    match = _LIST.search(text)
    return f"@list {match.group(1).lower()} {match.group(2)}" if match else "@list"
