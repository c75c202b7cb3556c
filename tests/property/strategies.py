"""Generated values: any text, rich text, hostile markup."""

from hypothesis import strategies as st

from gcm_desktop.domain.richtext import Block, ListItem, Paragraph, RichText, Run, Table
from gcm_desktop.domain.text import Direction

ANY_LETTER = st.characters(exclude_categories=())
"""Every code point there is, lone surrogates and unassigned ones as well."""
AWKWARD = st.sampled_from(
    [*"\x00\v\f\r\n\t\x1b\x7f\x85\u2028\u2029\ufeff\ufffe\ud83d\ude00\u200c\u200f\u202e\u00a0\u202f",
     *"أإآىةـًّ٣۳ﷺﷲﺍﻻﹰ<>&\"'/=;#-! aiub", "&#", "&lt", "&amp;", "</p>", "<p>", "<!--", "-->"]
)  # fmt: skip
texts = st.lists(AWKWARD | ANY_LETTER, max_size=12).map("".join)
links = st.none() | st.sampled_from(
    ["https://sample.example/?a=1&b=<2>", 'mailto:"a"@b', "javascript:x", "https://", " http://a "]
) | texts.map(lambda text: "https://" + text)  # fmt: skip
directions = st.sampled_from(Direction)


@st.composite
def runs(draw: st.DrawFn) -> tuple[Run, ...]:
    made = []
    for _ in range(draw(st.integers(0, 4))):
        if draw(st.integers(0, 4)) == 0:
            made.append(Run(draw(texts), source=draw(texts)))
        else:
            bold, italic, underline = (draw(st.booleans()) for _ in range(3))
            made.append(Run(draw(texts), bold, italic, underline, draw(links)))
    return tuple(made)


paragraphs = st.builds(Paragraph, runs(), directions)
items = st.builds(ListItem, runs(), st.booleans(), st.integers(-1, 4), directions)
tables = st.builds(
    Table,
    st.lists(st.lists(runs(), max_size=3).map(tuple), max_size=3).map(tuple),
    st.booleans(),
    directions,
)
blocks: st.SearchStrategy[Block] = st.just(Paragraph()) | paragraphs | items | tables
rich_texts = st.lists(blocks, max_size=7).map(lambda made: RichText(tuple(made)))

_TAGS = ["p", "b", "i", "u", "a", "sup", "ul", "ol", "li", "table", "tr", "td", "th", "br", "h1",
         "div", "script", "style", "img", "xml"]  # fmt: skip
_ATTRIBUTES = [
    'href="https://a.example"',
    "href='javascript:x'",
    'href="&#999999999999;"',
    'data-source="s"',
    "data-source=''",
    'dir="rtl"',
    "DIR=ltr",
    "onclick=x",
    "/",
]


@st.composite
def tags(draw: st.DrawFn) -> str:
    name = draw(st.sampled_from(_TAGS))
    if draw(st.booleans()):
        return f"</{name}>"
    attributes = draw(st.lists(st.sampled_from(_ATTRIBUTES), max_size=2))
    return " ".join([f"<{name}", *attributes]) + draw(st.sampled_from([">", "/>", " >", ""]))


markup = st.lists(tags() | texts, max_size=25).map("".join)
