"""The last part of a draft for internal approval: what is still open, each with where it is.

Belongs here: tables out of ``DocumentRequest.open_points``, links to the headings. Does not:
finding what is open (``services/open_points``). No other profile has this part.
"""

from collections.abc import Iterator
from itertools import groupby

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.open_point import OpenKind, OpenPoint
from gcm_desktop.domain.richtext import Run, Runs
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.records import anchor_of, heading_of, item_runs
from gcm_desktop.export.tree import Cell, Heading, ListItem, Node, Paragraph, Style, Table, letters

_PLACES_ONLY = frozenset({OpenKind.UNAPPROVED})
"""Kinds that say all there is to say with the items they are about."""


def open_point_nodes(reader: Reader, points: tuple[OpenPoint, ...]) -> tuple[Node, ...]:
    """Return the part that tells ``points``, nothing where nothing is open."""
    if not points:
        return ()
    words = reader.labels
    nodes: list[Node] = [
        Heading(1, words.text("open_points"), "open-points", opens_page=True),
        Paragraph(letters(words.text("open_points_lead")), style=Style.MUTED),
    ]
    for kind, same in groupby(points, key=lambda point: point.kind):
        nodes.append(
            Heading(2, words.text(f"open_{kind.value}"), f"open-{kind.value}", is_listed=False)
        )
        nodes += _told(reader, kind, tuple(same))
    return tuple(nodes)


def _told(reader: Reader, kind: OpenKind, points: tuple[OpenPoint, ...]) -> Iterator[Node]:
    words = reader.labels
    if kind in _PLACES_ONLY:
        for _, alike in groupby(points, key=lambda point: addresses.kind(point.place)):
            yield from _places(reader, tuple(point.place for point in alike))
        return
    header = (
        Cell(letters(words.text("column_where"))),
        Cell(letters(words.text(f"column_{_COLUMNS.get(kind, 'open')}"))),
    )
    rows = tuple((Cell(_where(reader, point)), Cell(letters(point.words))) for point in points)
    yield Table(header, rows, (32, 68))


_COLUMNS = {
    OpenKind.UNANSWERED: "questions",
    OpenKind.AWAITED: "bodies",
    OpenKind.COMMENT: "comments",
}


def _places(reader: Reader, places: tuple[str, ...]) -> Iterator[Node]:
    """Yield items of one kind in one line; one a line where names have commas of their own."""
    comma = str(reader.labels.words["separator"]).strip()
    named = (heading_of(reader, reader.framework.items[each]) for each in places)
    together = not any(comma in name for name in named)
    for line in (places,) if together else tuple((each,) for each in places):
        yield ListItem(item_runs(reader, line))


def _where(reader: Reader, point: OpenPoint) -> Runs:
    """Return the item or record by name; a link where the document has its heading."""
    item = reader.framework.items.get(point.place)
    if item is not None:
        name = heading_of(reader, item)
        if item.kind == "objective":
            short = reader.word(item.short)
            name = reader.labels.text("objective_title", number=int(item.key), title=short)
        return (Run(name, link=f"#{anchor_of(item)}"),)
    record = reader.submission.records.get(addresses.key(point.place)) if point.place else None
    if record is None:
        return letters(reader.labels.text("open_whole"))
    kind = reader.framework.record_kinds.get(record.kind)
    title = "".join(run.text for run in reader.title(record).runs)
    name = title or (reader.word(kind.label) if kind is not None else record.kind)
    return (Run(name, link=f"#{record.kind}-{record.id}".replace("_", "-")),)
