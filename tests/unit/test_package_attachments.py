"""Attachments in packages: the same bytes back, and one clear refusal for each that lies."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

import pytest

from gcm_desktop.base.zip_reader import write_zip
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import file_ref
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from gcm_desktop.exchange.package_attachments import MAX_ATTACHMENT
from gcm_desktop.services.attaching import MAX_FILE_BYTES, MAX_TOTAL_BYTES
from tests.unit.test_packages import (
    CODEC,
    Members,
    content,
    members,
    refusal,
    resealed,
    submission,
)

FIRST, SECOND = "01JB0000000000000000000001", "01JB0000000000000000000002"
ONE, OTHER = b"MZ\x90 not run", b"PK\x03\x04 an archive is bytes like any other"


def sha(file: bytes) -> str:
    return hashlib.sha256(file).hexdigest()


def test_a_file_that_a_setting_names_goes_along() -> None:
    base = replace(submission(), settings=MappingProxyType({"emblem": sha(ONE)}))
    one = replace(content(base), attachments={sha(ONE): ONE})
    assert CODEC.read(CODEC.write(one)).attachments == {sha(ONE): ONE}
    unset = replace(content(submission()), attachments={sha(ONE): ONE})
    with pytest.raises(GcmError, match=r"package\.attachment_stray"):
        CODEC.write(unset)


def with_files() -> Submission:
    """Return a submission with two files of one name; one of them is named twice."""
    base = submission()
    answers = dict(base.answers)
    for record, file in ((FIRST, ONE), (SECOND, OTHER)):
        value = file_ref(sha(file), "annexe.pdf").value
        answers[f"evidence/{record}/file", None] = Answer(Kind.TEXT, value)
    records = {each: Record("evidence", each) for each in (FIRST, SECOND)}
    return replace(
        base,
        answers=MappingProxyType(answers),
        records=MappingProxyType({**base.records, **records}),
    )


@cache
def package() -> bytes:
    files = {sha(ONE): ONE, sha(OTHER): OTHER}
    return CODEC.write(replace(content(with_files()), attachments=files))


def test_files_come_back_equal_and_the_bytes_do_not_depend_on_their_order() -> None:
    read = CODEC.read(package())
    assert read.attachments == {sha(ONE): ONE, sha(OTHER): OTHER}
    assert read.members[3:] == tuple(sorted(f"attachments/{sha(each)}" for each in (ONE, OTHER)))
    turned = dict(reversed(list(read.attachments.items())))
    assert CODEC.write(replace(read, attachments=turned)) == package()


def test_a_file_that_is_not_there_holds_nothing_back() -> None:
    file = CODEC.write(replace(content(with_files()), attachments={sha(ONE): ONE}))
    assert list(CODEC.read(file).attachments) == [sha(ONE)]
    assert CODEC.read(CODEC.write(content(with_files()))).attachments == {}


def test_what_no_answer_names_is_neither_written_nor_read() -> None:
    stray = replace(content(submission()), attachments={sha(ONE): ONE})
    with pytest.raises(Exception, match=r"package\.attachment_stray"):
        CODEC.write(stray)


def _renamed(parts: Members, name: str, new: str) -> Members:
    return {new if each == name else each: part for each, part in parts.items()}


def _declared(old: str, new: str) -> Callable[[dict[str, Any]], None]:
    def edit(manifest: dict[str, Any]) -> None:
        for entry in manifest["members"]:
            if entry["name"] == old:
                entry["name"] = new

    return edit


def rewritten(name: str, new: str, part: bytes | None = None) -> bytes:
    """Return the package with one member under another name, sizes and hashes made to fit."""
    parts = members(package())
    manifest = json.loads(parts["manifest.json"])
    _declared(name, new)(manifest)
    renamed = _renamed(parts, name, new)
    renamed["manifest.json"] = json.dumps(manifest).encode()
    if part is not None:
        renamed[new] = part
    return resealed(renamed)


NAME = f"attachments/{sha(ONE)}"


def test_other_bytes_under_the_name_are_refused_whatever_the_manifest_says() -> None:
    parts = members(package())
    assert refusal(write_zip({**parts, NAME: b"other"}.items())).code == "package.member_size"
    same_size = bytes(len(ONE))
    assert refusal(write_zip({**parts, NAME: same_size}.items())).code == "package.member_hash"
    assert refusal(rewritten(NAME, NAME, same_size)).code == "package.attachment_name"


def test_a_file_no_answer_names_is_refused() -> None:
    other = b"another file"
    fault = refusal(rewritten(NAME, f"attachments/{sha(other)}", other))
    assert fault.code == "package.attachment_stray"


@pytest.mark.parametrize(
    ("new", "code"),
    [
        ("attachments/annexe.pdf", "package.member_unknown"),
        ("attachments/" + "A" * 64, "package.member_unknown"),
        (f"attachments/{sha(ONE)}.exe", "package.member_unknown"),
        (f"attachments/x/{sha(ONE)}", "package.member_unknown"),
        (f"attachment/{sha(ONE)}", "package.member_unknown"),
        (f"attachments/../{sha(ONE)}", "package.member_name"),
        (f"attachments\\{sha(ONE)}", "package.member_name"),
        (f"/attachments/{sha(ONE)}", "package.member_name"),
        ("attachments/CON", "package.member_name"),
        (f"attachments/{sha(OTHER)}", "package.member_twice"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_evil_names_are_refused(new: str, code: str) -> None:
    parts = members(package())
    manifest = json.loads(parts.pop("manifest.json"))
    _declared(NAME, new)(manifest)
    listed = [(new if name == NAME else name, part) for name, part in parts.items()]
    file = write_zip([("manifest.json", json.dumps(manifest).encode()), *listed])
    assert refusal(file).code == code


def test_an_attachment_without_a_declaration_is_refused() -> None:
    parts = {**members(package()), f"attachments/{'0' * 64}": b""}
    assert refusal(resealed(parts)).code == "package.member_undeclared"


def test_an_attachment_beyond_the_limit_is_refused_before_it_is_read() -> None:
    large = bytes(MAX_ATTACHMENT + 1)
    fault = refusal(rewritten(NAME, NAME, large))
    assert (fault.code, fault.details["member"]) == ("package.member_too_large", NAME)


def test_what_may_be_attached_fits_into_a_package() -> None:
    from gcm_desktop.exchange.framework_rules import PACK_LIMITS
    from gcm_desktop.exchange.package_content import SUBMISSION_LIMITS
    from gcm_desktop.exchange.package_manifest import LIMITS
    from gcm_desktop.exchange.packages import ZIP_LIMITS
    from gcm_desktop.services.admission import MAX_PACKAGE_BYTES

    texts = SUBMISSION_LIMITS.size + LIMITS.size + PACK_LIMITS.size
    assert MAX_FILE_BYTES <= MAX_ATTACHMENT <= ZIP_LIMITS.member_bytes
    assert MAX_TOTAL_BYTES + texts <= ZIP_LIMITS.total_bytes < MAX_PACKAGE_BYTES
