"""Foreign HTML cut into tags and letters.

Own tokens instead of ``html.parser``: that one raises on ``<![abc]>`` and takes quadratic time
on comments that never end. These patterns are linear, load nothing, and any string has tokens.
Belongs here: cutting. Does not: what a tag means (``pasted_html``).
"""

import html as markup
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_TAG = re.compile(
    r"""<!--|<(/?)([A-Za-z][A-Za-z0-9:_-]*+)((?:[^<>"']++|"[^"]*+"|'[^']*+')*+)>"""
    r"|<[/!?]?[A-Za-z\[?!/][^<>]*+>"
)
_ATTRIBUTE = re.compile(
    r"""([A-Za-z_:][-A-Za-z0-9_:.]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?"""
)
_HUGE_REFERENCE = re.compile(r"&#[0-9]{8,}+;?")
_RAW = ("script", "style")
_COMMENT, _COMMENT_END = "<!--", "-->"


@dataclass(frozen=True, slots=True)
class Token:
    """A tag (``name`` set) or letters; a style block comes as one token named ``style``."""

    name: str = ""
    closes: bool = False
    attributes: dict[str, str] = field(default_factory=dict)
    letters: str = ""


def tokens(html: str) -> Iterator[Token]:
    """Yield the tokens of ``html`` in their order; comments and scripts are left out.

    Word's conditional comments go with what they hide. One that never ends hides nothing.
    """
    at = 0
    last_end = html.rfind(_COMMENT_END)  # looked for once: a thousand open comments stay cheap
    while (match := _TAG.search(html, at)) is not None:
        if match.start() > at:
            yield Token(letters=_unescaped(html[at : match.start()]))
        at = match.end()
        name = (match.group(2) or "").lower()
        if match.group() == _COMMENT:
            if at <= last_end:
                at = html.index(_COMMENT_END, at) + len(_COMMENT_END)
        elif name in _RAW and not match.group(1):
            inner, at = _raw(html, at, name)
            if name == "style":
                yield Token("style", letters=inner)
        elif name:
            yield Token(name, bool(match.group(1)), _attributes(match.group(3)))
    if at < len(html):
        yield Token(letters=_unescaped(html[at:]))


def _raw(html: str, at: int, name: str) -> tuple[str, int]:
    """Return the content of a script or style block and where it ends."""
    end = re.compile(rf"</{name}\s*+>", re.IGNORECASE).search(html, at)
    return (html[at:], len(html)) if end is None else (html[at : end.start()], end.end())


def _attributes(raw: str) -> dict[str, str]:
    return {
        name.lower(): _unescaped(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(raw)
    }


def _unescaped(text: str) -> str:
    """Resolve character references; Python's own reader fails on numbers of thousands of digits."""
    if "&#" in text:
        text = _HUGE_REFERENCE.sub("\ufffd", text)
    return markup.unescape(text)
