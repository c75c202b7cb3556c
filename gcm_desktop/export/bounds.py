"""Bounds of what files can hold: titles, running heads and links of absurd length.

Belongs here: the bounds, and keeping a document within them. Does not: long words and paragraphs of
the text itself (``pdf_data``, ``stretches``). PDF/A-2 allows strings of 32,767 letters, and a
heading is also a bookmark; the engine takes links of 8,000, Word of about 2,000. Nothing that
somebody wrote is lost: a heading goes on as a paragraph, a link keeps its letters, and what a file
says about itself stands whole on its cover.
"""

from collections.abc import Iterator
from dataclasses import replace

from gcm_desktop.domain import links
from gcm_desktop.export.tree import Document, Heading, Node, Paragraph, letters

LONGEST_HEADING = 1_000
"""Letters of a heading; what is longer goes on in a paragraph under it."""
LONGEST_PROPERTY, LONGEST_HEADER = 1_000, 300
"""Letters of a property of the file and of the line over every page; longer ones are shortened."""
LONGEST_LINK = links.LONGEST_LINK
"""Bytes of a link; what is longer stands there without leading anywhere."""


def bounded(document: Document) -> Document:
    """Return ``document`` within the bounds, itself where it is."""
    properties = replace(
        document.properties,
        title=short(document.properties.title, LONGEST_PROPERTY),
        author=short(document.properties.author, LONGEST_PROPERTY),
        subject=short(document.properties.subject, LONGEST_PROPERTY),
    )
    header, nodes = short(document.header, LONGEST_HEADER), document.nodes
    if any(_is_long(node) for node in nodes):
        nodes = tuple(part for node in nodes for part in _parts(node))
    elif properties == document.properties and header == document.header:
        return document
    return replace(document, properties=properties, header=header, nodes=nodes)


def short(text: str, most: int) -> str:
    """Return ``text`` with at most ``most`` letters, an ellipsis last where it is shortened."""
    return text if len(text) <= most else text[: most - 1] + "…"


def _is_long(node: Node) -> bool:
    return isinstance(node, Heading) and len(node.text) > LONGEST_HEADING


def _parts(node: Node) -> Iterator[Node]:
    if not isinstance(node, Heading) or len(node.text) <= LONGEST_HEADING:
        yield node
        return
    space = node.text.rfind(" ", LONGEST_HEADING // 2, LONGEST_HEADING)
    at = space if space > 0 else LONGEST_HEADING
    yield replace(node, text=node.text[:at])
    yield Paragraph(letters(node.text[at:].lstrip(" ")))
