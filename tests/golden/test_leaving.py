"""Real files of what leaves: no internal word in any byte, and no name but the State's."""

import getpass
import io
import os
from dataclasses import replace
from functools import cache
from pathlib import Path

import pypdf
import pytest

from gcm_desktop.base.zip_reader import ZipLimits, ZipReader
from gcm_desktop.domain.leaving import DRAFT, FINAL, PUBLIC, outgoing
from gcm_desktop.export.documents import Documents
from gcm_desktop.services.document_ports import DocumentRequest
from tests.unit.internal_pack import (
    NEVER,
    NOT_PUBLIC,
    PLAIN,
    internal_framework,
    internal_submission,
)

LIMITS = ZipLimits(members=100, member_bytes=1 << 26, total_bytes=1 << 28, ratio=10_000)
STATE = "Sample State"
FORMATS = ["docx", "pdf", "xlsx"]


def request(format_: str, profile: str) -> DocumentRequest:
    return DocumentRequest(format_, "en", profile, "objective", STATE, "2026-05-05")


@cache
def file(format_: str, profile: str) -> bytes:
    content = outgoing(internal_submission(), internal_framework(), profile)
    return Documents().write(content, internal_framework(), request(format_, profile))


@cache
def told(format_: str, profile: str) -> str:
    """Return all letters of a file: every part of an archive, every page and property of a PDF."""
    content = file(format_, profile)
    if format_ == "pdf":
        read = pypdf.PdfReader(io.BytesIO(content))
        pages = "".join(page.extract_text() for page in read.pages)
        return f"{pages}{read.metadata}{read.outline}{read.xmp_metadata}"
    archive = ZipReader(content, LIMITS)
    return "".join(
        archive.read(name, LIMITS.member_bytes).decode("utf-8", "replace")
        for name in archive.names
        if not name.endswith(".odttf")
    )


@pytest.mark.parametrize("format_", FORMATS)
def test_no_internal_word_is_in_any_byte(format_: str) -> None:
    assert NEVER in told(format_, DRAFT)
    assert NOT_PUBLIC in told(format_, FINAL)
    for profile in (FINAL, PUBLIC):
        assert PLAIN in told(format_, profile)
        assert NEVER not in told(format_, profile)
        assert NEVER.encode() not in file(format_, profile)
    assert NOT_PUBLIC not in told(format_, PUBLIC)


@pytest.mark.parametrize("format_", FORMATS)
def test_the_file_names_the_state_and_nobody_else(format_: str) -> None:
    content = outgoing(internal_submission(), internal_framework(), FINAL)
    about = Documents().properties(content, internal_framework(), request(format_, FINAL))
    assert about.author == STATE
    found = _properties(format_)
    assert found["author"] == STATE
    assert found["title"] == about.title
    assert about.program in found["program"]
    text = told(format_, FINAL)
    for private in {getpass.getuser(), os.uname().nodename, str(Path.home()), str(Path.cwd())}:
        names = [value for value in found.values() if private in value]
        assert names == [], private
        if "/" in private and len(private) > 1:
            assert private not in text
    assert "GCM Desktop" not in text


def _properties(format_: str) -> dict[str, str]:
    content = file(format_, FINAL)
    if format_ == "pdf":
        info = pypdf.PdfReader(io.BytesIO(content)).metadata
        assert info is not None
        return {
            "author": str(info["/Author"]), "title": str(info["/Title"]),
            "program": str(info["/Creator"]),
        }  # fmt: skip
    if format_ == "docx":
        import docx

        core = docx.Document(io.BytesIO(content)).core_properties
        assert core.last_modified_by == core.author
        return {"author": core.author, "title": core.title, "program": ""}
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(content)).properties
    assert book.lastModifiedBy is None
    app = ZipReader(content, LIMITS).read("docProps/app.xml", 10_000).decode()
    return {"author": book.creator or "", "title": book.title or "", "program": app}


def test_a_stakeholder_is_the_author_of_its_own_report() -> None:
    given = internal_submission()
    named = replace(given, submitter=replace(given.submitter, name="An Association"))
    content = outgoing(named, internal_framework(), FINAL)
    about = Documents().properties(content, internal_framework(), request("docx", FINAL))
    assert about.author == "An Association"


def test_a_workbook_with_another_name_is_refused() -> None:
    content = outgoing(internal_submission(), internal_framework(), FINAL)
    asked, other = request("xlsx", FINAL), replace(request("xlsx", FINAL), country_name="Other")
    proof = Documents().self_check(file("xlsx", FINAL), content, internal_framework(), asked)
    assert proof.faults == ()
    proof = Documents().self_check(file("xlsx", FINAL), content, internal_framework(), other)
    assert [(fault.code, fault.details) for fault in proof.faults] == [("xlsx.metadata", "creator")]
