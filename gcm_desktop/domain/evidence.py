"""Evidence files: how an answer says which file is attached, and what is missing.

The answer of a field that ``shows`` a ``file`` is ``sha256:<64 hexadecimal digits>/<file name>``:
the hash says which bytes, the name what people call them. Belongs here: reading and writing that
value, names, what a submission refers to. Does not: the bytes (``services/attaching``).
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gcm_desktop.base.file_names import safe_name
from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.typed import natural

if TYPE_CHECKING:  # an answer asks here how it is shown: the arrow at run time points the other way
    from gcm_desktop.domain.address import Address
    from gcm_desktop.domain.framework import Framework, RecordKind
    from gcm_desktop.domain.submission import Record, Submission

FILE = "file"
"""What a question ``shows`` whose answer names an attached file."""
EVIDENCE = "evidence"
"""Record kind that is made for a file."""
SCHEME = "sha256:"
_VALUE = re.compile(r"sha256:([0-9a-f]{64})/(.+)", re.DOTALL)
_FALLBACK = "file"
_HEX_DIGITS, _LONGEST = 64, 10
"""Digits of a hash; letters of the longest extension that is told as one."""
_PROGRAMS = frozenset((
    "exe", "com", "bat", "cmd", "scr", "pif", "lnk", "url", "vbs", "vbe",
    "js", "jse", "wsf", "wsh", "ps1", "psm1", "msi", "msp", "msix", "appx",
    "hta", "jar", "cpl", "dll", "reg", "chm", "iso", "img", "vhd", "vhdx",
    "gadget", "inf", "scf", "xll", "sh", "command", "app", "desktop", "run", "py",
    "pl", "docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppam", "html",
    "htm", "xhtml", "shtml", "svg", "mht", "mhtml",
))  # fmt: skip
"""Extensions under which a file, once opened, can run something or call somewhere."""


@dataclass(frozen=True, slots=True)
class FileRef:
    """Which file is meant.

    Attributes:
        sha256: Of the bytes, in lower-case hexadecimal; its identity.
        name: What people call it; fit for every system, without signs that cannot be seen.
    """

    sha256: str
    name: str

    @property
    def value(self) -> str:
        """The value of an answer that names this file."""
        return f"{SCHEME}{self.sha256}/{self.name}"

    @property
    def extension(self) -> str:
        """Last part of the name in capitals (``PDF``), empty without one."""
        _, dot, last = self.name.rpartition(".")
        is_one = dot and last.isascii() and last.isalnum() and len(last) <= _LONGEST
        return last.upper() if is_one else ""

    @property
    def may_run(self) -> bool:
        """True for kinds of files that can run something when they are opened."""
        return self.extension.lower() in _PROGRAMS


def file_ref(sha256: str, name: str) -> FileRef:
    """Return a reference with a clean name; of two files only the hash tells them apart."""
    return FileRef(sha256, safe_name(name, _FALLBACK))


def parse_ref(value: str) -> FileRef | None:
    """Return the file an answer names, ``None`` where it names none (a bare name is none)."""
    found = _VALUE.fullmatch(value)
    return file_ref(found.group(1), found.group(2)) if found else None


def is_sha256(text: str) -> bool:
    """True for a hash as packages and answers write it."""
    return len(text) == _HEX_DIGITS and set(text) <= set("0123456789abcdef")


def shown_value(value: str) -> str:
    """Return the value of a text as people read it: a file by its name, all else as it is."""
    if not value.startswith(SCHEME):
        return value
    found = parse_ref(value)
    return found.name if found else value


def evidence_refs(submission: "Submission") -> tuple[tuple["Address", FileRef], ...]:
    """Return the files a submission refers to, with the addresses of the answers, sorted."""
    found = [
        (address, ref)
        for (address, language), answer in submission.answers.items()
        if language is None and answer.value.startswith(SCHEME) and not addresses.is_mark(address)
        if (ref := parse_ref(answer.value)) is not None
    ]
    return tuple(sorted(found, key=lambda entry: natural(entry[0])))


def evidence_faults(
    submission: "Submission", framework: "Framework", kept: Collection[str] | None
) -> Iterator[tuple[str, "Address", str]]:
    """Yield what is wrong with evidence: code, address, name of the file.

    ``evidence.missing`` where a file is named and not there, ``evidence.empty`` where a record that
    is made for a file has neither a file nor a link.

    Args:
        kept: Hashes of the files at hand; ``None`` where nobody knows: then only a bare name,
            which never was a file, is missing.
    """
    kinds = [kind for kind in framework.record_kinds.values() if _file_fields(kind)]
    for kind in kinds:
        for record in submission.records_of(kind.kind):
            for key in _file_fields(kind):
                address = f"{record.address}/{key}"
                value = submission.choice(address)
                ref = parse_ref(value)
                if value and (ref is None or (kept is not None and ref.sha256 not in kept)):
                    yield "evidence.missing", address, ref.name if ref else value
            if _says_nothing(submission, kind, record):
                yield "evidence.empty", record.address, ""


def _file_fields(kind: "RecordKind") -> tuple[str, ...]:
    return tuple(field.key for field in kind.fields if field.shows == FILE)


def _says_nothing(submission: "Submission", kind: "RecordKind", record: "Record") -> bool:
    proofs = [f.key for f in kind.fields if f.shows == FILE or f.kind == "link"]
    return all(submission.answer(f"{record.address}/{key}") is None for key in proofs)
