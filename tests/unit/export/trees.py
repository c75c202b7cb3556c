"""A small document with every kind of node, and the real sample, for the tests of the writers."""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.leaving import DRAFT, Outgoing, outgoing
from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.submission import Submission
from gcm_desktop.domain.text import Direction
from gcm_desktop.exchange.sample_source import SampleTexts
from gcm_desktop.export.tree import (
    BoxCloses,
    BoxOpens,
    Cell,
    Contents,
    Cover,
    Document,
    Heading,
    KeyValues,
    ListItem,
    Mark,
    Node,
    Note,
    PageBreak,
    Paragraph,
    Properties,
    Style,
    Table,
)
from gcm_desktop.services.document_ports import DocumentRequest
from gcm_desktop.services.sample import sample_submission

NAMES = {"ar": "الدولة النموذجية", "en": "Sample State", "fr": "État exemple"}
ARABIC = "جمع بيانات دقيقة ومصنفة عن الهجرة أساسا للسياسات، وقد بلغت النسبة 10.4 % في 2021–2023"


def runs(text: str, **formats: Any) -> tuple[Run, ...]:
    """Return ``text`` as one run."""
    return (Run(text, **formats),)


def nodes() -> tuple[Node, ...]:
    """Return one of each kind of node, in Arabic with other languages inside."""
    return (
        Cover("الدولة النموذجية", "الاستعراض الإقليمي العربي", "المساهمة", "سطر", ("التاريخ",)),
        Contents("المحتويات"),
        Heading(1, "الملخص التنفيذي", "section-summary", opens_page=True),
        Paragraph((*runs(ARABIC), *runs(" هاتف +962 6 555 1234 وانظر A/RES/73/195.", bold=True))),
        Paragraph((Run("انظر المصدر"), Run("", source="S1"), Run(" وهنا"), Run("", source="S1"))),
        Paragraph(runs("The census had nine questions on migration."), language="en"),
        Paragraph(runs("ورد هذا الجزء بلغة أخرى."), style=Style.MUTED),
        Heading(2, "الهدف 1: البيانات", "objective-1"),
        Paragraph(runs("حالة التنفيذ: تحقق"), style=Style.NOTICE, mark=Mark.ACHIEVED),
        ListItem(runs("البند الأول")),
        ListItem(runs("بند فرعي"), level=1),
        ListItem(runs("عدد أول"), ordered=True),
        ListItem(runs("عدد ثان"), ordered=True),
        Table(
            (Cell(runs("العنوان")), Cell(runs("السنة"))),
            ((Cell(runs("منصة رصد RASD")), Cell(runs("2022"), mark=Mark.PLANNED)),),
            (70, 30),
        ),
        KeyValues((("الجهة", Cell(runs("الجهاز الوطني للإحصاء"))),)),
        PageBreak(),
        Heading(2, "المرفقات", "annexes", is_listed=False),
        Paragraph(runs("الموقع", link="https://sample.example/a?b=1&c=2")),
    )


def tree(*extra: Node, **changes: Any) -> Document:
    """Return the small Arabic document, with further nodes and other attributes."""
    document = Document(
        language="ar",
        direction=Direction.RTL,
        properties=Properties(
            "الدولة النموذجية: الاستعراض", "الدولة النموذجية", "موضوع", "2026-11-25"
        ),
        header="الدولة النموذجية · الاستعراض",
        page_label="الصفحة {page} من {pages}",
        nodes=(*nodes(), *extra),
        draft_mark="مسودة",
        notes={"S1": Note(runs("الملف الوطني للهجرة 2023"))},
    )
    return replace(document, **changes)


def boxed() -> Document:
    """Return the small document with a box, a link to one of its headings, and bars."""
    places = (Run("انظر "), Run("الهدف 1", link="#objective-1"), Run("غائب", link="#gone"))
    bars = (
        (Cell(runs("2022")), Cell(runs("6.1"), bar=0.5)),
        (Cell(runs("2023")), Cell(runs("12.2"), bar=1.0)),
    )
    header = (Cell(runs("السنة")), Cell(runs("القيمة")))
    return tree(
        BoxOpens(),
        Heading(3, "ممارسة", "practice", is_listed=False),
        KeyValues((("الجهة", Cell(runs("الجهاز"))), ("البدء", Cell(runs("2022"))))),
        Paragraph(places),
        BoxCloses(),
        Table(header, bars, (16, 60), is_compact=True, describes="القيم"),
    )


@cache
def framework(name: str = "arab-regional-review") -> Framework:
    """Return a shipped framework."""
    folder = resources_folder() / "frameworks"
    data = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    for part in data["parts"]:
        data.update(json.loads((folder / part).read_text(encoding="utf-8")))
    return framework_from_data(data)


@cache
def sample() -> Submission:
    """Return the sample submission that is shipped with the program."""
    entries = SampleTexts(resources_folder() / "sample").entries()
    return sample_submission(entries, framework())


def request(
    language: str = "ar", format_: str = "docx", profile: str = "draft", arrangement: str = ""
) -> DocumentRequest:
    """Return a request for a document of the sample State."""
    return DocumentRequest(format_, language, profile, arrangement, NAMES[language], "2026-11-25")


def hostile_texts() -> dict[str, str]:
    """Return texts that made comparable software fail, by what they are."""
    return {
        "controls": "\x00a\x01\x0b\x0c\x1b\x1a\ufffe\uffff\ufeff",
        "surrogate": "حقل\ud83d",
        "presentation": "ﺍﻟﺤﺎﻻﺕ ﻻ",
        "markup": '<w:p>&amp;"]]> #panic("x") $x$ @label *b* \\ /* {{title}} {page}',
        "emoji": "عمل \U0001f600 漢字 \u0e01",
        "bidi": "\u202eabc\u202c \u2067x\u2069",
        "tabs": "a\tb\nc\r\nd",
        "long": "ا" * 200_000,
        "long latin": "a" * 200_000,
        "spaces": " " * 1000,
        "empty": "",
        "invisible": "\u200e\u200f\u200d",
        "no-break": "كلمة\u00a0" * 30_000,
        "many emoji": "\U0001f600" * 3_000,
    }


def written(folder: Path, name: str, content: bytes) -> Path:
    """Write ``content`` to a file of ``folder`` and return its path."""
    path = folder / name
    path.write_bytes(content)
    return path


def let_out(submission: Submission, profile: str = DRAFT) -> Outgoing:
    """Return what leaves of a submission that was written with the framework above."""
    return outgoing(submission, framework(), profile)
