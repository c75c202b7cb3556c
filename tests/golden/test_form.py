"""Word forms as written: what a form needs is there, and its self-check sees what is not."""

import io
from collections.abc import Callable

import pytest

from gcm_desktop.domain.form import ANSWER_MARK, place_key
from gcm_desktop.domain.leaving import DRAFT, outgoing
from gcm_desktop.export.form import WordForms
from gcm_desktop.export.form_check import prove_form
from gcm_desktop.services.form_ports import FormSheet
from tests.unit.content import framework
from tests.unit.form_files import CHALLENGES, CHOSEN, PROGRESS, FormDesk, packed, parts_of

OUTSIDE = '<Relationship Id="x" Type="t/image" Target="http://x" TargetMode="External"/>'
BODY, SETTINGS = "word/document.xml", "word/settings.xml"


@pytest.fixture(scope="module")
def sheet() -> FormSheet:
    desk = FormDesk()
    places = desk.forms.places(desk.submission.id, "ar", CHOSEN)
    return FormSheet("id", "snapshot", "ar", places, {}, "دولة نموذجية", "2026-11-25")


@pytest.fixture(scope="module")
def form(sheet: FormSheet) -> bytes:
    return WordForms().write(
        outgoing(FormDesk().submission, framework(), DRAFT), framework(), sheet
    )


def test_a_sound_form_is_proven(form: bytes, sheet: FormSheet) -> None:
    proof = prove_form(form, sheet)
    assert proof.faults == ()
    assert {each.code for each in proof.proven} == {
        "form.places", "form.bookmarks", "form.external", "form.settings", "form.direction",
    }  # fmt: skip


def _key(address: str) -> str:
    return ANSWER_MARK + place_key(address, "ar")


@pytest.mark.parametrize(
    ("part", "old", "new", "code"),
    [
        (BODY, _key(CHALLENGES), "other", "form.places"),
        (BODY, _key(CHALLENGES), _key(PROGRESS), "form.bookmarks"),
        (BODY, _key(CHALLENGES), "1name", "form.bookmarks"),
        (BODY, "[6.5-ar]", "[6.6-ar]", "form.places"),
        (BODY, "<w:bidiVisual/>", "", "form.direction"),
        (BODY, "<w:bidi/>", "", "form.direction"),
        (BODY, "<w:rtl/>", "", "form.direction"),
        (BODY, "<w:tbl>", "<w:sdt/><w:tbl>", "form.external"),
        (SETTINGS, "<w:trackRevisions/>", "", "form.settings"),
        (SETTINGS, "<w:trackRevisions/>", "<w:trackRevisions/><w:documentProtection/>",
         "form.external"),
        ("docProps/core.xml", "<cp:core", "<!DOCTYPE x><cp:core", "form.doctype"),
        ("word/_rels/document.xml.rels", "<Relationship ",
         f"{OUTSIDE}<Relationship ", "form.external"),
    ],
)  # fmt: skip
def test_a_form_that_lacks_something_fails(
    form: bytes, sheet: FormSheet, part: str, old: str, new: str, code: str
) -> None:
    parts = parts_of(form)
    text = parts[part].decode()
    assert old in text
    once = old.startswith("<w:tbl") or "Rel" in old
    parts[part] = text.replace(old, new, 1 if once else -1).encode()
    assert code in {fault.code for fault in prove_form(packed(parts), sheet).faults}


@pytest.mark.parametrize("damage", [lambda form: form[:-40], lambda _: b"", lambda _: b"PK"])
def test_a_broken_file_fails(
    form: bytes, sheet: FormSheet, damage: Callable[[bytes], bytes]
) -> None:
    assert [fault.code for fault in prove_form(damage(form), sheet).faults] == ["form.unreadable"]


def test_nothing_of_a_form_points_outside_but_links_of_its_text(form: bytes) -> None:
    parts = parts_of(form)
    outside = [
        line
        for name, content in parts.items()
        if name.endswith(".rels")
        for line in content.decode().split("<Relationship ")
        if "External" in line
    ]
    assert len(outside) == 1
    assert "https://labour.example/ar" in outside[0]
    assert not {name for name in parts if "media" in name or "embed" in name}
    assert parts["word/document.xml"].decode().count("<w:tblHeader/>") >= len(CHOSEN)


def test_another_reader_opens_it(form: bytes) -> None:
    from docx import Document

    opened = Document(io.BytesIO(form))
    rooms = [table for table in opened.tables if len(table.columns) == 1]
    assert [len(table.rows) for table in rooms] == [2, 2, 2, 2]
    assert opened.core_properties.language == "ar"
    assert opened.core_properties.last_modified_by == ""


@pytest.mark.parametrize("language", ["ar", "en"])
def test_each_language_of_the_draft_has_a_form(language: str) -> None:
    desk = FormDesk()
    text = parts_of(desk.form(language=language))["word/document.xml"].decode()
    assert ("<w:bidi/>" in text) == (language == "ar")
    assert f"-{language}]" in text
