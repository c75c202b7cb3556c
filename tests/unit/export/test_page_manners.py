"""What belongs together on a page stays together: lines aside, rows, marks inside links, titles."""

from dataclasses import replace

from lxml import etree

from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record
from gcm_desktop.domain.text import Direction
from gcm_desktop.export.docx import write_docx
from gcm_desktop.export.docx_runs import CROSS_REFERENCE, NAMESPACES, Targets, rich_runs
from gcm_desktop.export.tree import (
    LONG_HEADING,
    BoxCloses,
    Cell,
    Cover,
    Heading,
    Paragraph,
    Style,
    Table,
    plain,
)
from tests.golden.test_docx import W, part
from tests.unit.export.test_outline import made, narrative, submission
from tests.unit.export.trees import runs, tree

PRACTICE = Record("practice", "01JBZZZZZZZZZZZZZZZZZZZZM1", ("objective/1",))


def test_what_is_reported_elsewhere_stands_under_the_status_and_inside_the_box() -> None:
    answers: dict[AnswerKey, Answer] = {
        ("objective/1/status", None): Answer(Kind.CHOICE, "planned"),
        ("objective/1/progress", "en"): narrative("<p>Begun.</p>"),
        ("objective/1/challenges", "ar"): narrative("<p>عقبات</p>"),
        (f"{PRACTICE.address}/title", "en"): Answer(Kind.TEXT, "Teams"),
        (f"{PRACTICE.address}/summary", "ar"): narrative("<p>ملخص</p>"),
    }
    nodes = made(submission(answers, PRACTICE), "en").nodes
    (notice,) = (
        at for at, node in enumerate(nodes)
        if isinstance(node, Paragraph) and node.style is Style.NOTICE
    )  # fmt: skip
    under = nodes[notice + 1]
    assert isinstance(under, Paragraph)
    assert plain(under.runs) == "Reported in Arabic: Challenges and gaps."
    assert under.keeps_next
    (closing,) = (at for at, node in enumerate(nodes) if isinstance(node, BoxCloses))
    inside = nodes[closing - 1]
    assert isinstance(inside, Paragraph)
    assert plain(inside.runs) == "Reported in Arabic: Summary."


def test_lines_aside_of_an_entry_stay_with_the_next_but_for_the_last() -> None:
    measure = Record("measure", "01JBZZZZZZZZZZZZZZZZZZZZM2", ("declaration/PD-DATA",))
    answers: dict[AnswerKey, Answer] = {
        ("declaration/PD-DATA/progress", "ar"): narrative("<p>بدأ</p>"),
        ("declaration/PD-DATA/reported_in", None): Answer(Kind.REFERENCE, "objective/1"),
        (f"{measure.address}/title", "en"): Answer(Kind.TEXT, "Census"),
    }
    nodes = made(submission(answers, measure), "en").nodes
    (at,) = (
        place for place, node in enumerate(nodes)
        if isinstance(node, Heading) and node.anchor == "declaration-PD-DATA"
    )  # fmt: skip
    aside = nodes[at + 1 : at + 4]
    assert [isinstance(line, Paragraph) and line.keeps_next for line in aside] == [
        True,
        True,
        False,
    ]


def test_no_row_of_a_word_table_is_left_alone() -> None:
    row = (Cell(runs("أ")), Cell(runs("ب")))
    file = write_docx(tree(nodes=(Table(row, (row,) * 5, (1, 1)),)))
    (table,) = part(file, "word/document.xml").iter(W + "tbl")
    kept = [
        all(line.find(f"{W}pPr/{W}keepNext") is not None for line in each.iter(W + "p"))
        for each in table.findall(W + "tr")[1:]
    ]
    assert kept == [True, False, False, True, False]


def test_marks_inside_a_link_have_its_style() -> None:
    targets = Targets(lambda _: "", lambda _: None, lambda _: "_Ref1")
    told = "".join(rich_runs((Run("إلى 3 % عام", link="#a"),), Direction.RTL, "ar", targets))
    link = etree.fromstring(f"<w:p {NAMESPACES}>{told}</w:p>").find(f"{W}hyperlink")
    assert link is not None
    styles = [run.find(f"{W}rPr/{W}rStyle") for run in link.iter(W + "r")]
    assert {style.get(W + "val") for style in styles if style is not None} == {CROSS_REFERENCE}
    assert None not in styles
    assert len(styles) == 5


def test_a_very_long_title_of_a_part_is_set_smaller() -> None:
    short = Heading(1, "أ" * LONG_HEADING, "a")
    assert not short.is_long
    assert not replace(short, level=2, text="أ" * 200).is_long
    long = replace(short, text="أ " * LONG_HEADING, anchor="b")
    body = part(write_docx(tree(nodes=(short, long))), "word/document.xml")
    sizes = [line.find(f"{W}r/{W}rPr/{W}szCs") is not None for line in body.iter(W + "p")]
    assert sizes[:2] == [False, True]


def test_facts_of_the_cover_stand_lower_the_less_stands_above_them() -> None:
    def room(cover: Cover) -> int:
        for line in part(write_docx(tree(nodes=(cover,))), "word/document.xml").iter(W + "p"):
            style, spacing = line.find(f"{W}pPr/{W}pStyle"), line.find(f"{W}pPr/{W}spacing")
            if style is not None and style.get(W + "val") == "GcmCoverFirstFact":
                return int(spacing.get(W + "before") or 0) if spacing is not None else 0
        return 0

    low = room(Cover("الدولة", "الاستعراض", "المساهمة", "سطر", ("اللغة", "التاريخ")))
    high = room(Cover("الدولة " * 30, "الاستعراض " * 12, "المساهمة", "سطر", ("اللغة",)))
    assert low > 2 * high > 0
