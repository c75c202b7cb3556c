"""The blank questionnaire: every question once, guidance, room to answer, nobody's answers."""

from collections import Counter
from dataclasses import replace

import pytest

from gcm_desktop.domain.framework import Item
from gcm_desktop.domain.leaving import outgoing
from gcm_desktop.domain.submission import Kind, Submission
from gcm_desktop.export.blank import asked_kinds
from gcm_desktop.export.outline import outline
from gcm_desktop.export.records import anchor_of
from gcm_desktop.export.tree import (
    Cover,
    Document,
    Heading,
    Mark,
    Node,
    Table,
    TickBoxes,
    WritingSpace,
    node_runs,
    plain,
)
from tests.unit.export.trees import framework, request, sample

LANGUAGES = ["ar", "en", "fr"]


def blank(language: str = "en", content: Submission | None = None) -> Document:
    leaves = outgoing(content or sample(), framework(), "blank")
    return outline(leaves.submission, framework(), request(language, profile="blank"))


def part(document: Document, anchor: str) -> list[Node]:
    """Return the nodes from the heading with ``anchor`` to the next one as high or higher."""
    found: list[Node] = []
    level = 0
    for node in document.nodes:
        if isinstance(node, Heading) and node.anchor == anchor:
            level = node.level
        elif level and isinstance(node, Heading) and node.level <= level:
            break
        if level:
            found.append(node)
    return found


def texts(nodes: list[Node] | tuple[Node, ...]) -> list[str]:
    return [plain(runs) for node in nodes for runs in node_runs(node)]


def asked(item: Item) -> list[str]:
    """Return the anchors of the questions of an item that have a heading of their own."""
    anchor = anchor_of(item)
    return [f"{anchor}-{question.key}".replace("_", "-") for question in item.questions]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_of_the_pack_is_asked_exactly_once(language: str) -> None:
    document = blank(language)
    anchors = Counter(node.anchor for node in document.nodes if isinstance(node, Heading))
    assert max(anchors.values()) == 1
    for item in framework().items.values():
        inside = part(document, anchor_of(item))
        assert inside, item.address
        if item.kind == "section":  # its one question has the section's own name
            assert sum(isinstance(node, WritingSpace) for node in inside) == len(item.questions)
            continue
        found = [node.anchor for node in inside if isinstance(node, Heading)][1:]
        assert found == asked(item), item.address
        for action in item.actions:
            label = action.label.in_language(language)
            assert sum(text.endswith(f" {label}") for text in texts(inside)) == 1, action.letter
    for kind in asked_kinds(framework()):
        told = texts(part(document, f"sheet-{kind.kind}".replace("_", "-")))
        for question in kind.fields:
            assert question.label.in_language(language) in told, (kind.kind, question.key)


def test_each_kind_of_question_has_its_room() -> None:
    document = blank()
    status = part(document, "objective-6-status")
    assert [node.options for node in status if isinstance(node, TickBoxes)] == [
        ("Not started", "Planned", "In progress", "Achieved", "Not applicable")
    ]
    (progress,) = (
        node for node in part(document, "objective-6-progress") if isinstance(node, WritingSpace)
    )
    (support,) = (
        node for node in part(document, "objective-6-support") if isinstance(node, WritingSpace)
    )
    assert progress.is_framed
    assert progress.lines > support.lines
    assert any("About 400 words." in text for text in texts(part(document, "objective-6-progress")))
    for field in ("start", "link", "contact"):
        (line,) = (
            node
            for node in part(document, f"sheet-practice-{field}")
            if isinstance(node, WritingSpace)
        )
        assert not line.is_framed
    (measures,) = (
        node for node in part(document, "objective-6-measure") if isinstance(node, Table)
    )
    assert measures.room
    assert all(not plain(cell.runs) for row in measures.rows for cell in row[1:])
    (actions,) = (node for node in part(document, "objective-6-action") if isinstance(node, Table))
    assert len(actions.rows) == len(framework().item("objective/6").actions)
    assert all(row[1].mark is Mark.TO_TICK and not row[2].runs for row in actions.rows)


def test_guidance_stands_with_its_item_and_its_question() -> None:
    item = framework().item("objective/6")
    told = texts(part(blank("fr"), "objective-6"))
    assert item.guidance is not None
    for label in (item.guidance.asked, item.guidance.why, item.guidance.example):
        assert label is not None
        assert told.count(label.in_language("fr")) == 1
    for question in item.questions:
        assert question.guidance is not None
        assert any(text.startswith(question.guidance.in_language("fr")) for text in told)


def test_entries_that_address_others_are_for_reference_only() -> None:
    inside = part(blank(), "declaration-PD-76")
    assert any(text.startswith("For reference only") for text in texts(inside))
    assert not any(isinstance(node, WritingSpace | TickBoxes | Table) for node in inside)
    others = [item for item in framework().items_of("declaration") if not item.reporting]
    assert len(others) == 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_anybodys_answers_is_in_it(language: str) -> None:
    """Not even where the whole submission were handed over instead of what leaves."""
    asks = request(language, profile="blank")
    whole = outline(sample(), framework(), asks)
    assert whole == blank(language)
    written = "\n".join(texts(whole.nodes))
    for (address, _), answer in sample().answers.items():
        if answer.kind in (Kind.NARRATIVE, Kind.TEXT) and len(answer.text) > 30:
            assert answer.text[:60] not in written, address
    settings = {**sample().settings, "lead_body": "Zebra ministry", "lead_body.en": "Zebra too"}
    assert "Zebra" not in "\n".join(texts(blank("en", replace(sample(), settings=settings)).nodes))


def test_it_says_what_it_is_and_carries_no_mark_of_a_draft() -> None:
    document = blank("fr")
    cover = document.nodes[0]
    assert isinstance(cover, Cover)
    assert (cover.kind, cover.state) == ("Questionnaire", "État exemple")
    assert document.title == "Questionnaire\u00a0: Examen régional arabe"
    assert (document.draft_mark, document.watermark, document.notes) == ("", "", {})


def test_each_objective_can_be_handed_out_by_itself() -> None:
    headings = {node.anchor: node for node in blank().nodes if isinstance(node, Heading)}
    group = framework().arrangements[0].groups[0]
    first, *others = (framework().item(address) for address in group.items)
    assert headings[f"group-{group.key}"].opens_page
    assert not headings[anchor_of(first)].opens_page  # it shares the page of its group's title
    assert all(headings[anchor_of(item)].opens_page for item in others)
