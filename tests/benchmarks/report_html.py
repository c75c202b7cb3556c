"""The tree of a report as plain HTML: what another converter gets to make the same Word file of.

Belongs here: every text of the tree, headings, lists, tables, links; notes as a list at the end,
which is less work than real footnotes. Does not: any look.
"""

from collections.abc import Iterator
from html import escape

from gcm_desktop.domain.richtext import Runs
from gcm_desktop.export.tree import (
    BoxCloses,
    BoxOpens,
    Cell,
    Contents,
    Document,
    Heading,
    KeyValues,
    ListItem,
    Node,
    Paragraph,
    Table,
    node_runs,
)


def report_html(document: Document) -> str:
    """Return ``document`` as one HTML file."""
    numbers = {source: number for number, source in enumerate(document.notes, 1)}
    body = "\n".join(_nodes(document.nodes, numbers))
    notes = "".join(
        f'<li id="note{numbers[key]}">{_letters(note.runs, numbers)}</li>'
        for key, note in document.notes.items()
    )
    return (
        f'<!DOCTYPE html><html lang="{document.language}" dir="{document.direction.value}"><head>'
        f'<meta charset="utf-8"><title>{escape(document.title)}</title></head>'
        f"<body>{body}<ol>{notes}</ol></body></html>"
    )


def _nodes(nodes: tuple[Node, ...], numbers: dict[str, int]) -> Iterator[str]:
    is_list = False
    for node in nodes:
        if isinstance(node, ListItem) != is_list:
            is_list = not is_list
            yield "<ul>" if is_list else "</ul>"
        yield _node(node, numbers)
    if is_list:
        yield "</ul>"


def _node(node: Node, numbers: dict[str, int]) -> str:
    if isinstance(node, ListItem | Paragraph):
        tag = "li" if isinstance(node, ListItem) else "p"
        return f"<{tag}>{_letters(node.runs, numbers)}</{tag}>"
    if isinstance(node, Heading):
        return f'<h{node.level} id="{node.anchor}">{escape(node.text)}</h{node.level}>'
    if isinstance(node, Contents):
        return f"<h1>{escape(node.title)}</h1>"
    if isinstance(node, Table):
        head = _row(node.header, "th", numbers)
        rows = "".join(_row(row, "td", numbers) for row in node.rows)
        return f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>"
    if isinstance(node, KeyValues):
        pairs = (
            f"<tr><td>{escape(name)}</td><td>{_letters(cell.runs, numbers)}</td></tr>"
            for name, cell in node.pairs
        )
        return f"<table>{''.join(pairs)}</table>"
    if isinstance(node, BoxOpens):
        return "<div>"
    if isinstance(node, BoxCloses):
        return "</div>"
    return "".join(f"<p>{_letters(runs, numbers)}</p>" for runs in node_runs(node))


def _row(cells: tuple[Cell, ...], tag: str, numbers: dict[str, int]) -> str:
    told = "".join(f"<{tag}>{_letters(cell.runs, numbers)}</{tag}>" for cell in cells)
    return f"<tr>{told}</tr>"


def _letters(runs: Runs, numbers: dict[str, int]) -> str:
    return "".join(_run_parts(runs, numbers))


def _run_parts(runs: Runs, numbers: dict[str, int]) -> Iterator[str]:
    for run in runs:
        if run.source is not None:
            if run.source in numbers:
                number = numbers[run.source]
                yield f'<sup><a href="#note{number}">{number}</a></sup>'
            continue
        text = escape(run.text).replace("\n", "<br>")
        for is_wanted, tag in ((run.bold, "b"), (run.italic, "i"), (run.underline, "u")):
            text = f"<{tag}>{text}</{tag}>" if is_wanted else text
        yield f'<a href="{escape(run.link)}">{text}</a>' if run.link else text
