"""Formats of a Word form that the model has, out of properties and the styles they name.

Belongs here: bold, italic, underline, hidden, which way a paragraph runs. Does not: fonts, sizes,
colours: what the model does not have is not looked at.
"""

from dataclasses import dataclass, field, replace

from gcm_desktop.intake.word_archive import XmlPart

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = frozenset({"0", "false", "off", "none"})
_MOST_ANCESTORS = 20
"""Styles build on styles; a ring of them ends here."""


@dataclass(frozen=True, slots=True)
class Format:
    """The format of a run; ``is_link`` where it stands in a link, whose looks are no format."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    link: str | None = None
    is_link: bool = False
    is_hidden: bool = False


@dataclass
class Formats:
    """What the styles of one file say.

    Attributes:
        runs: Bold, italic and underline of character styles, ``None`` where unsaid.
        bidi: Whether paragraphs of a style run from right to left.
        default: Whether those without a style do.
    """

    runs: dict[str, tuple[bool | None, bool | None, bool | None]] = field(default_factory=dict)
    bidi: dict[str, bool] = field(default_factory=dict)
    default: bool = False

    def is_rtl(self, properties: XmlPart | None, style: str) -> bool:
        """True where a paragraph runs from right to left."""
        own = _switch(properties, "bidi")
        return self.bidi.get(style, self.default) if own is None else own

    def of_run(self, properties: XmlPart | None, given: Format) -> Format:
        """Return the format of a run below what is given around it."""
        if properties is None:
            return given
        style = properties.find(f"{_W}rStyle")
        named = "" if style is None else (style.get(f"{_W}val") or "")
        bold, italic, underline = self.runs.get(named, (None, None, None))
        if given.is_link:
            underline = None
        return replace(
            given,
            bold=_either(properties, ("b", "bCs"), bold or given.bold),
            italic=_either(properties, ("i", "iCs"), italic or given.italic),
            underline=_either(properties, ("u",), underline or given.underline),
            is_hidden=bool(_switch(properties, "vanish")),
        )


def formats_of(styles: XmlPart | None) -> Formats:
    """Return what the part with the styles says; it may be missing."""
    found = Formats()
    if styles is None:
        return found
    own: dict[str, tuple[bool | None, str]] = {}
    for style in styles.findall(f"{_W}style"):
        key = style.get(f"{_W}styleId") or ""
        parent = style.find(f"{_W}basedOn")
        based = "" if parent is None else (parent.get(f"{_W}val") or "")
        if style.get(f"{_W}type") == "character" and "link" not in key.lower():
            properties = style.find(f"{_W}rPr")
            found.runs[key] = (
                _switch(properties, "b"),
                _switch(properties, "i"),
                _switch(properties, "u"),
            )
        own[key] = (_switch(style.find(f"{_W}pPr"), "bidi"), based)
        if style.get(f"{_W}default") in ("1", "true") and style.get(f"{_W}type") == "paragraph":
            found.default = bool(own[key][0])
    for key in own:
        found.bidi[key] = _inherited(own, key, default=found.default)
    return found


def _inherited(own: dict[str, tuple[bool | None, str]], key: str, *, default: bool) -> bool:
    for _ in range(_MOST_ANCESTORS):
        if key not in own:
            break
        said, key = own[key]
        if said is not None:
            return said
    return default


def _either(properties: XmlPart, names: tuple[str, ...], otherwise: bool) -> bool:
    """Return whether any of the switches is on, ``otherwise`` where none is said."""
    said = [_switch(properties, name) for name in names]
    return any(said) if any(each is not None for each in said) else otherwise


def _switch(properties: XmlPart | None, name: str) -> bool | None:
    """Return a switch of properties, ``None`` where it is not said."""
    found = None if properties is None else properties.find(f"{_W}{name}")
    if found is None:
        return None
    return (found.get(f"{_W}val") or "1").lower() not in _OFF
