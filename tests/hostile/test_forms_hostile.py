"""Word forms that mean harm or were harmed: refused with a reason or read as plain letters."""

import random
import time
import tracemalloc
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import pytest
from lxml import etree

from gcm_desktop.domain.errors import GcmError
from tests.unit.form_files import (
    CHALLENGES,
    PROGRESS,
    FormDesk,
    W,
    edited,
    only,
    packed,
    parts_of,
    room,
    run,
    texts,
    xml,
)

DATA = Path(__file__).parent.parent / "data"
ZIPS = sorted((DATA / "hostile").glob("zip_*.zip"))
Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements so
RELATIONS = "word/_rels/document.xml.rels"
DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>'


@pytest.fixture(scope="module")
def desk() -> FormDesk:
    return FormDesk()


@pytest.fixture(scope="module")
def form(desk: FormDesk) -> bytes:
    return desk.form()


def _refusal(desk: FormDesk, content: bytes) -> str:
    before = desk.now()
    with pytest.raises(GcmError) as caught:
        desk.propose(content)
    assert desk.now() == before
    return caught.value.code


def _changed(form: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    parts = parts_of(form)
    parts[part] = change(parts.get(part, b""))
    return packed(parts)


@pytest.mark.parametrize("file", ZIPS, ids=lambda file: file.stem)
def test_a_hostile_zip_is_refused_fast_and_small(file: Path, desk: FormDesk) -> None:
    content = file.read_bytes()
    tracemalloc.start()
    begin = time.perf_counter()
    code = _refusal(desk, content)
    elapsed = time.perf_counter() - begin
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert code in {"form.unreadable", "form.too_large"}
    assert elapsed < 2
    assert peak < 100 * 2**20


@pytest.mark.parametrize(
    "part",
    ["word/document.xml", "docProps/core.xml", "customXml/item1.xml", RELATIONS],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_anywhere_is_refused(
    desk: FormDesk, form: bytes, part: str, encoding: str
) -> None:
    def declared(content: bytes) -> bytes:
        at = content.index(b"?>") + 2
        return (DOCTYPE + content[at:]).decode().encode(encoding)

    assert _refusal(desk, _changed(form, part, declared)) == "form.unreadable"


def test_macros_are_refused_by_name(desk: FormDesk, form: bytes) -> None:
    received = (DATA / "hostile" / "docx_with_macro_part.docm").read_bytes()
    assert _refusal(desk, received) == "form.macros"
    typed = _changed(
        form, "[Content_Types].xml",
        lambda types: types.replace(b"document.main+xml", b"macroEnabled.main+xml").replace(
            b"wordprocessingml.macro", b"ms-word.document.macro"
        ),
    )  # fmt: skip
    assert _refusal(desk, typed) == "form.macros"


def test_text_of_other_files_is_refused(desk: FormDesk, form: bytes) -> None:
    def with_chunk(relations: bytes) -> bytes:
        kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
        chunk = b'<Relationship Id="rX" Type="' + kind + b'" Target="chunk.html"/>'
        return relations.replace(b"</Relationships>", chunk + b"</Relationships>")

    changed = _changed(form, "word/_rels/document.xml.rels", with_chunk)
    assert _refusal(desk, changed) == "form.foreign_part"


@pytest.mark.parametrize("name", ["docx_external_template", "docx_remote_image"])
def test_what_calls_home_is_named_and_never_called(desk: FormDesk, name: str) -> None:
    found = desk.propose((DATA / "faults" / f"{name}.docx").read_bytes())
    assert "outside" in [code for code, _ in found.notes]
    assert not found.changed


def test_embedded_objects_are_named_and_left_alone(desk: FormDesk, form: bytes) -> None:
    parts = parts_of(form)
    parts["word/embeddings/oleObject1.bin"] = b"\xd0\xcf\x11\xe0"
    parts["word/media/image1.png"] = b"\x89PNG"
    found = desk.propose(packed(parts))
    assert ("embedded", "") in found.notes
    assert ("pictures", "") in found.notes
    assert not found.changed


def test_depth_and_size_have_bounds(desk: FormDesk, form: bytes) -> None:
    def deep(root: Element) -> None:
        inner = root[0]
        for _ in range(400):
            inner = etree.SubElement(inner, f"{W}sdt")

    def wide(body: bytes) -> bytes:
        runs = b"".join(b'<w:r w:rsidR="%x"/>' % (number * 7919) for number in range(400_001))
        return body.replace(b"<w:body>", b"<w:body><w:p>" + runs + b"</w:p>", 1)

    assert _refusal(desk, edited(form, deep)) == "form.unreadable"
    assert _refusal(desk, _changed(form, "word/document.xml", wide)) == "form.too_large"
    broken = _changed(form, "word/document.xml", lambda body: body.replace(b"</w:tbl>", b"", 1))
    assert _refusal(desk, broken) == "form.unreadable"


def test_links_that_lead_elsewhere_and_markup_are_letters(desk: FormDesk, form: bytes) -> None:
    """A link of a file, of a script or of another host's share is text and nothing else."""

    def edit(root: Element) -> None:
        link = xml("<w:hyperlink/>")
        link.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", "rX")
        link.append(run("هنا"))
        first = next(room(root, CHALLENGES).iter(f"{W}p"))
        first.append(run(" &lt;img src=x&gt; "))
        first.append(link)

    changed = edited(form, edit)
    for target in (b"\\\\host\\share\\x", b"javascript:alert(1)", b"file:///etc/passwd"):

        def with_link(relations: bytes, target: bytes = target) -> bytes:
            kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
            link = b'<Relationship Id="rX" Type="%s" Target="%s" TargetMode="External"/>'
            return relations.replace(b"</Rel", link % (kind, target) + b"</Rel", 1)

        found = only(desk.propose(_changed(changed, "word/_rels/document.xml.rels", with_link)))
        assert texts(found)[0].endswith("<img src=x> هنا")
        assert found.proposed is not None
        assert "&lt;img src=x&gt; هنا</p>" in found.proposed.value


def test_a_form_that_claims_what_it_was_never_sent(desk: FormDesk, form: bytes) -> None:
    """Addresses out of the file are no way to marks, settings or records of others."""

    def forged(part: bytes) -> bytes:
        names = (b"objective/6/@approved", b"measure/01JB0000000000000000000077/title", b"x")
        told = part
        for at, name in enumerate(names):
            told = told.replace(
                b"</form>",
                b'<answer key="%010d" address="%s" code="[Z.%d]" kind="narrative"/></form>'
                % (at, name, at),
            )
        return told.replace(b' id="', b' id="0', 1)

    changed = _changed(form, "customXml/item1.xml", forged)
    found = desk.propose(changed, "\u202exfdp.docx")
    assert not found.changed
    assert "\u202e" not in found.name
    assert {each.address for each in found.suggested} <= {"objective/6/@approved"}


def test_a_form_multiplied_by_controls_is_never_taken_as_text(desk: FormDesk, form: bytes) -> None:
    """Content controls around copies of an answer, as an old LibreOffice leaves them."""

    def edit(root: Element) -> None:
        said_there = next(room(root, PROGRESS).iter(f"{W}p"))
        for _ in range(3):
            control = xml('<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent/></w:sdt>')
            control[1].append(deepcopy(said_there))
            for mark in list(control.iter(f"{W}bookmarkStart")):
                mark.getparent().remove(mark)  # type: ignore[union-attr]
            root[0].insert(0, control)

    found = desk.propose(edited(form, edit))
    assert not found.changed
    assert any(each.text.count("عقود العمل") == 3 for each in (*found.suggested, *found.unplaced))


def test_any_damage_is_a_refusal_or_a_reading(desk: FormDesk, form: bytes) -> None:
    """Letters of the body changed at random: one clear error, or proposals, and nothing else."""
    chance = random.Random(5)  # noqa: S311 - damage, no secret
    parts = parts_of(form)
    for _ in range(60):
        body = bytearray(parts["word/document.xml"])
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(body))
            body[at : at + chance.randint(0, 3)] = bytes(
                chance.choice(b"<>/\"'=& wtprc0") for _ in range(chance.randint(0, 3))
            )
        try:
            desk.propose(packed({**parts, "word/document.xml": bytes(body)}))
        except GcmError as fault:
            assert fault.code.startswith("form.")
