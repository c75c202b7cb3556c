"""What the tags of HTML are to a reader that wants paragraphs, lists and tables.

Belongs here: sets of names and patterns. Does not: reading (``pasted_html``).
"""

import re

from gcm_desktop.intake.pasted_styles import Style

BLOCKS = frozenset(
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "address", "article",
        "section", "header", "footer", "main", "aside", "nav", "figure", "figcaption", "dl", "dt",
        "dd", "center", "form", "fieldset", "body", "hr", "caption",
    }
)  # fmt: skip
"""Tags that begin and end a paragraph."""
VOID = frozenset(
    {
        "br", "hr", "img", "meta", "link", "input", "col", "wbr", "base", "area", "source", "track",
        "embed", "param",
    }
)  # fmt: skip
"""Tags that have no end."""
DROPPED = frozenset(
    {
        "title", "template", "noscript", "iframe", "object", "video", "audio", "canvas", "svg",
        "math", "select", "option", "textarea", "button", "xml",
    }
)  # fmt: skip
"""Tags whose content is no text of the author."""
PICTURES = frozenset({"img", "picture", "svg", "video", "object", "v:imagedata", "canvas"})
HOLDERS = frozenset({"td", "th", "li", "table", "body", "div"})
"""A new paragraph inside one of these ends none outside it."""
_BOLD, _ITALIC = Style(bold=True), Style(italic=True)
LOOKS = {
    **dict.fromkeys(("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"), _BOLD),
    **dict.fromkeys(("i", "em"), _ITALIC),
    "u": Style(underline=True),
    "pre": Style(keeps_spaces=True),
}
"""How a tag looks without any style; the model has no headings, so they stay bold."""
NOTE_LINK = re.compile(
    r"#_?(?:ftn|edn|sdfootnote|sdendnote|_?msocom|cite_note|footnote)", re.IGNORECASE
)
"""Where the marks of footnotes and comments lead: the notes themselves do not come along."""
NOTE_PLACE = re.compile(r"(?:ftn|edn|sdfootnote|sdendnote)\d{1,5}", re.IGNORECASE)
NOTES = frozenset({"footnote-list", "endnote-list", "comment-list", "footnote", "endnote"})
RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
SMALL_FIGURE = re.compile(r"[0-9+-]{1,4}", re.ASCII)
"""Raised or lowered figures: 10⁶ must not become 106."""
