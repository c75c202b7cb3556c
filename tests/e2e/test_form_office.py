"""Word forms through LibreOffice, as colleagues who have no Word save them."""

import os
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from lxml import etree

from gcm_desktop.domain.form import said
from gcm_desktop.services.form_proposals import Proposals
from tests.unit.form_files import (
    CHALLENGES,
    NEXT,
    PROGRESS,
    TEXTS,
    FormDesk,
    W,
    edited,
    only,
    packed,
    paragraph,
    parts_of,
    room,
    run,
    tracked,
    xml,
)

pytestmark = pytest.mark.needs_libreoffice
Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements so
WAYS = ("docx", "twice", "odt")
EDITS = Path(__file__).parent.parent / "data" / "office" / "form_edits.bas"
MODULE = (
    '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC '
    '"-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module '
    'xmlns:script="http://openoffice.org/2000/script" script:name="Module1" '
    'script:language="StarBasic">{}</script:module>'
)
SAID = "ما زال نقص المترجمين في المحافظات البعيدة يؤخر النظر في شكاوى العمال."
EDITED = {
    "middle": SAID.replace("المترجمين", "الوطنيين المترجمين"),
    "first": f"اليوم {SAID}",
    "whole": "نص جديد كله",
    "around": f"قبل\n{SAID}\nبعد",
    "cleared": None,
}
"""What each edit makes of the answer."""


def _first(root: Element, address: str = CHALLENGES) -> Element:
    return next(room(root, address).iter(f"{W}p"))


def _commented(form: bytes) -> bytes:
    def edit(root: Element) -> None:
        first = _first(root)
        first.insert(1, xml('<w:commentRangeStart w:id="1"/>'))
        first.append(xml('<w:commentRangeEnd w:id="1"/>'))
        first.append(xml('<w:r><w:commentReference w:id="1"/></w:r>'))

    parts = parts_of(edited(form, edit))
    parts["word/comments.xml"] = (
        f'<w:comments xmlns:w="{W[1:-1]}"><w:comment w:id="1" w:author="زميلة" '
        'w:date="2026-11-21T08:00:00Z"><w:p><w:r><w:t>هل من رقم؟</w:t></w:r></w:p></w:comment>'
        "</w:comments>"
    ).encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    types = parts["[Content_Types].xml"].decode()
    told = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>'
    parts["[Content_Types].xml"] = types.replace("</Types>", told).encode()
    relations = parts["word/_rels/document.xml.rels"].decode()
    led = (
        '<Relationship Id="rC" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/comments" Target="comments.xml"/></Relationships>'
    )
    changed = relations.replace("</Relationships>", led)
    parts["word/_rels/document.xml.rels"] = changed.encode()
    return packed(parts)


def _several(root: Element) -> None:
    """Words at the end of one answer, a paragraph below another, text in an empty one."""
    _first(root).append(run(" كثيرا"))
    room(root, PROGRESS).append(paragraph("وأضيف سطر في النهاية"))
    _first(root, NEXT).append(run("خطوة أولى"))


def _tracked(root: Element) -> None:
    first = _first(root)
    (old,) = first.findall(f"{W}r")[:1]
    place = first.index(old)
    first.insert(place, tracked("del", old))
    first.append(tracked("ins", run("نص جديد")))


@pytest.fixture(scope="module")
def desk() -> FormDesk:
    return FormDesk()


@pytest.fixture(scope="module")
def saved(desk: FormDesk, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], bytes]:
    """Return every form by name and the way it went; one start of the program serves many."""
    folder = tmp_path_factory.mktemp("forms")
    form = desk.form()
    forms = {
        "same": form,
        "several": edited(form, _several),
        "tracked": edited(form, _tracked),
        "comment": _commented(form),
    }
    for name, content in forms.items():
        (folder / f"{name}.docx").write_bytes(content)
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"

    def office(*words: str) -> None:
        environment = {**os.environ, "HOME": str(folder)}
        subprocess.run(
            ["soffice", profile, "--headless", *words],
            check=True, capture_output=True, timeout=120, env=environment,
        )  # fmt: skip

    def convert(kind: str, source: Path, ending: str, target: Path) -> None:
        files = [str(source / f"{name}.{ending}") for name in forms]
        office("--convert-to", kind, "--outdir", str(target), *files)

    convert("docx", folder, "docx", folder / "docx")
    convert("docx", folder / "docx", "docx", folder / "twice")
    convert("odt", folder, "docx", folder / "through")
    convert("docx", folder / "through", "odt", folder / "odt")
    made = {
        (name, way): (folder / way / f"{name}.docx").read_bytes() for name in forms for way in WAYS
    }
    basic = escape(EDITS.read_text(encoding="utf-8"))
    (folder / "form.docx").write_bytes(form)
    module = folder / "profile" / "user" / "basic" / "Standard" / "Module1.xba"
    module.write_text(MODULE.format(basic), encoding="utf-8")
    office(f'macro:///Standard.Module1.Main("{folder}")')
    edits = (*EDITED, "heading", "gone")
    return made | {(name, "edited"): (folder / f"{name}.docx").read_bytes() for name in edits}


def _propose(desk: FormDesk, saved: dict[tuple[str, str], bytes], name: str, way: str) -> Proposals:
    found = desk.propose(saved[name, way])
    assert found.snapshot
    assert (found.missing, found.unplaced, found.suggested) == ((), (), ())
    return found


@pytest.mark.parametrize("way", WAYS)
def test_saving_alone_changes_nothing(
    desk: FormDesk, saved: dict[tuple[str, str], bytes], way: str
) -> None:
    found = _propose(desk, saved, "same", way)
    assert (found.changed, found.notes) == ((), ())
    assert len(found.unchanged) == 14


@pytest.mark.parametrize("way", WAYS)
def test_what_was_written_is_all_that_is_proposed(
    desk: FormDesk, saved: dict[tuple[str, str], bytes], way: str
) -> None:
    found = _propose(desk, saved, "several", way)
    proposed = {each.address: each.proposed.value for each in found.changed if each.proposed}
    assert set(proposed) == {CHALLENGES, PROGRESS, NEXT}
    assert proposed[PROGRESS] == TEXTS[PROGRESS] + "<p>وأضيف سطر في النهاية</p>"
    assert said(proposed[CHALLENGES]) == said(TEXTS[CHALLENGES].replace("</p>", " كثيرا</p>"))
    assert said(proposed[NEXT]) == "<p>خطوة أولى</p>"


@pytest.mark.parametrize("way", WAYS)
def test_tracked_changes_keep_their_author(
    desk: FormDesk, saved: dict[tuple[str, str], bytes], way: str
) -> None:
    found = only(_propose(desk, saved, "tracked", way))
    assert found.proposed is not None
    assert found.proposed.text.endswith("نص جديد")
    assert {hand.author for hand in found.hands} == {"زميل"}
    assert not found.is_untracked


@pytest.mark.parametrize("way", WAYS)
def test_comments_keep_their_place(
    desk: FormDesk, saved: dict[tuple[str, str], bytes], way: str
) -> None:
    found = _propose(desk, saved, "comment", way)
    (comment,) = found.comments
    assert (comment.author, comment.text, comment.address) == ("زميلة", "هل من رقم؟", CHALLENGES)


@pytest.mark.parametrize("name", EDITED)
def test_what_was_edited_in_the_program_is_proposed_as_tracked(
    desk: FormDesk, saved: dict[tuple[str, str], bytes], name: str
) -> None:
    """The form switches recording on; who has no name in the program is an unknown author."""
    found = only(_propose(desk, saved, name, "edited"))
    assert found.address == CHALLENGES
    assert (found.proposed.text if found.proposed else None) == EDITED[name]
    assert [hand.author for hand in found.hands] == ["Unknown Author"]
    assert not found.is_untracked


def test_a_heading_and_a_table_deleted_in_the_program(
    desk: FormDesk, saved: dict[tuple[str, str], bytes]
) -> None:
    heading, gone = (desk.propose(saved[name, "edited"]) for name in ("heading", "gone"))
    assert (heading.changed, heading.notes) == ((), (("heading_gone", CHALLENGES),))
    assert (gone.changed, gone.missing) == ((), ((CHALLENGES, "ar"),))
