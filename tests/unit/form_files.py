"""Word forms handed out from a small draft and edited in the XML, as Word and people do.

Belongs here: the desk of one draft, tools that edit a form. Does not: what should come of it.
"""

import io
import zipfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from lxml import etree

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.form import place_key
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from gcm_desktop.export.form import WordForms
from gcm_desktop.intake.word_form import WordFormReader
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.form_proposals import Proposal, Proposals
from gcm_desktop.services.forms import Adapters, Forms
from gcm_desktop.services.framework_shelf import FrameworkShelf
from tests.contract.memory_companions import MemoryCompanions
from tests.contract.memory_store import MemoryStore
from tests.unit.content import framework, pack_data

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements so
MEASURE, SOURCE = "01JB0000000000000000000001", "01JB0000000000000000000002"
PROGRESS, CHALLENGES = "objective/6/progress", "objective/6/challenges"
NEXT = "objective/6/next_steps"
STATUS = "objective/6/status"
CHOSEN = (STATUS, PROGRESS, CHALLENGES, NEXT, f"measure/{MEASURE}")
TEXTS = {
    PROGRESS: "<p>وسعت الوزارة <b>عقود العمل</b> الموحدة لتشمل العمل المنزلي في 2022.</p>"
    '<p>راجعت المفتشية 1,240 منشأة (5 %)<sup data-source="' + SOURCE + '"></sup>.</p>'
    "<ul><li>تدريب المفتشين<ul><li>في ثلاث لغات</li></ul></li></ul><ol><li>خط ساخن</li></ol>"
    "<table><tr><th>السنة</th><th>العدد</th></tr><tr><td>2022</td><td>860</td></tr></table>"
    '<p>انظر <a href="https://labour.example/ar">الموقع</a>.</p>',
    CHALLENGES: "<p>ما زال نقص المترجمين في المحافظات البعيدة يؤخر النظر في شكاوى العمال.</p>",
}


class _Library:
    def data(self, *_: object) -> object:
        return pack_data()


class _Shelf(FrameworkShelf):
    """Gives the one pack, which is built once for all tests."""

    def framework(self, _: object) -> Framework:
        return framework()


class _Countries:
    def name(self, _code: str, _language: str) -> str:
        return "دولة نموذجية"


class _Aside:
    def keep(self, _name: str, _content: bytes) -> str:
        return ""


@dataclass
class MemoryFiles:
    """Files by path."""

    kept: dict[Path, bytes] = field(default_factory=dict)

    def read(self, path: Path, limit: int) -> bytes:
        assert len(self.kept[path]) <= limit
        return self.kept[path]

    def write(self, path: Path, content: bytes) -> None:
        self.kept[path] = content


def draft(**texts: str) -> Submission:
    """Return a small draft; ``texts`` are narratives in Arabic by the key of a question."""
    answers: dict[AnswerKey, Answer] = {
        (address, "ar"): Answer(Kind.NARRATIVE, html)
        for address, html in {
            **TEXTS, **{f"objective/6/{key}": html for key, html in texts.items()}
        }.items()
    }  # fmt: skip
    answers[STATUS, None] = Answer(Kind.CHOICE, "in_progress")
    answers[f"measure/{MEASURE}/title", "ar"] = Answer(Kind.TEXT, "نظام حماية الأجور")
    answers[f"source/{SOURCE}/title", "ar"] = Answer(Kind.TEXT, "مسح القوى العاملة")
    records = {
        MEASURE: Record("measure", MEASURE, ("objective/6",)),
        SOURCE: Record("source", SOURCE),
    }
    return Submission(
        id="01JB0000000000000000000000",
        country="XS",
        framework=framework().ref,
        languages=("ar", "en"),
        answers=MappingProxyType(answers),
        records=MappingProxyType(records),
    )


class FormDesk:
    """A draft in memory with its forms."""

    def __init__(self, submission: Submission | None = None) -> None:
        self.submission = submission or draft()
        self.store = MemoryStore()
        self.companions = MemoryCompanions(self.store)
        self.store.create(self.submission)
        self.files = MemoryFiles()
        ids = iter(f"01JC{number:022d}" for number in range(1_000))
        adapters = Adapters(
            WordForms,
            WordFormReader,
            self.files,
            _Aside(),
            _Countries(),  # type: ignore[arg-type]
            lambda: "2026-11-25T10:00:00Z",
            lambda: next(ids),
        )
        shelf = _Shelf(self.store, _Library())  # type: ignore[arg-type]
        self.forms = Forms(self.store, shelf, self.companions, Authoring(self.store), adapters)

    def form(self, *chosen: Address, language: str = "ar") -> bytes:
        """Hand out a form and return it."""
        out = Path("form.docx")
        self.forms.hand_out(self.submission.id, language, out, chosen or CHOSEN)
        return self.files.kept[out]

    def propose(self, form: bytes, name: str = "returned.docx") -> Proposals:
        """Return what a form proposes."""
        return self.forms.proposals(self.submission.id, form, name)

    def edited(self, *edits: "Edit") -> Proposals:
        """Return what a form proposes after ``edits``."""
        return self.propose(edited(self.form(), *edits))

    def now(self) -> Submission:
        """Return the draft."""
        return self.store.load(self.submission.id)


Edit = Callable[[Element], None]


def parts_of(form: bytes) -> dict[str, bytes]:
    """Return the members of a file."""
    with zipfile.ZipFile(io.BytesIO(form)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """Return a file of members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def edited(form: bytes, *edits: Edit) -> bytes:
    """Return a form whose body was edited."""
    parts = parts_of(form)
    root = etree.fromstring(parts["word/document.xml"])
    for edit in edits:
        edit(root)
    parts["word/document.xml"] = etree.tostring(root)
    return packed(parts)


def xml(text: str) -> Element:
    """Return an element written with the prefix ``w``."""
    return etree.fromstring(f'<x xmlns:w="{W[1:-1]}">{text}</x>')[0]


def run(text: str, properties: str = "") -> Element:
    """Return a run."""
    return xml(f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>")


def paragraph(text: str, properties: str = "<w:bidi/>") -> Element:
    """Return a paragraph."""
    made = xml(f"<w:p><w:pPr>{properties}</w:pPr></w:p>")
    made.append(run(text))
    return made


def tracked(kind: str, *runs: Element) -> Element:
    """Return runs as a tracked change."""
    made = xml(f'<w:{kind} w:id="900" w:author="زميل" w:date="2026-11-20T09:30:00Z"/>')
    for each in runs:
        if kind == "del":
            for text in each.iter(f"{W}t"):
                text.tag = f"{W}delText"
        made.append(each)
    return made


def mark(
    root: Element, address: Address, language: str | None = "ar", kind: str = "nr1_"
) -> Element:
    """Return the start of a bookmark of a place."""
    name = kind + place_key(address, language)
    return next(each for each in root.iter(f"{W}bookmarkStart") if each.get(f"{W}name") == name)


def room(root: Element, address: Address, language: str | None = "ar") -> Element:
    """Return the cell of an answer."""
    return next(mark(root, address, language).iterancestors(f"{W}tc"))


def table(root: Element, address: Address, language: str | None = "ar") -> Element:
    """Return the table of an answer."""
    return next(mark(root, address, language).iterancestors(f"{W}tbl"))


def code_line(root: Element, address: Address, language: str | None = "ar") -> Element:
    """Return the paragraph with the code of an answer."""
    return next(mark(root, address, language, "nrq_").iterancestors(f"{W}p"))


def without_marks(element: Element) -> Element:
    """Return a copy as LibreOffice pastes it: bookmarks stay with the original."""
    copied = deepcopy(element)
    for each in list(copied.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
        parent = each.getparent()
        if parent is not None:
            parent.remove(each)
    return copied


def letters(element: Element) -> str:
    """Return the letters of an element."""
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def only(found: Proposals) -> Proposal:
    """Return the one proposal there is."""
    (each,) = found.changed
    return each


def texts(proposal: Proposal) -> list[str]:
    """Return the paragraphs of a proposed narrative."""
    assert proposal.proposed is not None
    return proposal.proposed.text.split("\n")
