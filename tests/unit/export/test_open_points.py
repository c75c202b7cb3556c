"""The last part of a draft: open points with where they are."""

from dataclasses import replace

from gcm_desktop.domain.open_point import OpenKind, OpenPoint
from gcm_desktop.export.outline import outline
from gcm_desktop.export.tree import Document, Heading, ListItem, Node, Table, node_runs, plain
from tests.unit.export.trees import framework, let_out, request, sample


def document(*points: OpenPoint, language: str = "en") -> Document:
    asks = replace(request(language, profile="draft"), open_points=points)
    return outline(let_out(sample()).submission, framework(), asks)


def last_part(made: Document) -> list[Node]:
    places = [
        at
        for at, node in enumerate(made.nodes)
        if isinstance(node, Heading) and node.anchor == "open-points"
    ]
    return list(made.nodes[places[0] :]) if places else []


def test_each_point_leads_to_the_heading_it_is_about() -> None:
    measure = sample().records_of("measure")[0]
    made = document(
        OpenPoint(OpenKind.BLOCKS, "objective/6", "Progress: an answer is required."),
        OpenPoint(OpenKind.BLOCKS, "declaration/PD-PATHWAYS", "Status: an answer is required."),
        OpenPoint(OpenKind.MEND, f"measure/{measure.id}", "Title: missing."),
        OpenPoint(OpenKind.NOTE, "", "A language was taken away."),
    )
    tables = [node for node in last_part(made) if isinstance(node, Table)]
    assert [len(table.rows) for table in tables] == [2, 1, 1]
    links = [row[0].runs[0].link for table in tables for row in table.rows]
    assert links[:2] == ["#objective-6", "#declaration-PD-PATHWAYS"]
    assert set(links[:2]) <= {f"#{anchor}" for anchor in made.anchors}
    names = [plain(row[0].runs) for table in tables for row in table.rows]
    assert names[0].startswith("Objective 6: ")
    assert names[3] == "The whole report"
    assert plain(tables[0].rows[0][1].runs) == "Progress: an answer is required."


def test_it_is_the_last_part_and_is_listed_in_the_contents() -> None:
    made = document(OpenPoint(OpenKind.UNAPPROVED, "objective/6"), language="ar")
    part = last_part(made)
    assert part
    assert part[-1] is made.nodes[-1]
    assert "نقاط مفتوحة" in [heading.text for heading in made.headings(2)]
    (line,) = (node for node in part if isinstance(node, ListItem))
    assert [run.link for run in next(node_runs(line))] == ["#objective-6"]


def test_names_with_commas_of_their_own_stand_in_lines_of_their_own() -> None:
    places = ("objective/6", "objective/7", "declaration/PD-LABOUR", "declaration/PD-LIVES")
    made = document(*(OpenPoint(OpenKind.UNAPPROVED, place) for place in places))
    items = [node for node in last_part(made) if isinstance(node, ListItem)]
    lines = [plain(next(node_runs(node))) for node in items]
    assert lines[0] == "Objective 6, Objective 7"
    assert [line.split(",")[0] for line in lines[1:]] == [
        "Guarantee fair recruitment", "Prevent migrant deaths",
    ]  # fmt: skip


def test_where_nothing_is_open_nothing_is_said() -> None:
    assert last_part(document()) == []
