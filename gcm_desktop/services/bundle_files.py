"""The files of a bundle: what each is called, how it is made, and what takes the room in it.

Belongs here: the list of files and how to make one. Does not: writing them (``bundling``).
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.bundle_names import base_name, evidence_name
from gcm_desktop.domain.checks import Finding
from gcm_desktop.domain.evidence import FileRef
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import FINAL
from gcm_desktop.domain.submission import Language, Submission
from gcm_desktop.services.exporting import DOCUMENT_FORMATS, Exporting
from gcm_desktop.services.freezing import Left
from gcm_desktop.services.library import Opened
from gcm_desktop.services.receipts import Receipt, ReceiptWriter, receipt_json
from gcm_desktop.services.wording import finding_words

EVIDENCE_FOLDER = "evidence"
SUMS = "SHA256SUMS.txt"
"""As ``sha256sum --check`` reads it; the one file that is not in its own list."""
BIGGEST = 5
"""So many parts are named where a file is too large."""

Parts = tuple[tuple[str, int], ...]
"""Names of parts with their size in bytes, the biggest first."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything a bundle is made from, read from the store at one moment.

    Attributes:
        findings: What the checks find in the content that leaves, none of which blocks: what they
            say of internal answers stays with them.
        package: The ``.gcm`` file.
        evidence: Attached files that answers name, as far as they are there.
        emblem: Bytes of the picture on the cover, none without one.
    """

    left: Left
    framework: Framework
    receipt: Receipt
    findings: tuple[Finding, ...]
    package: bytes
    evidence: tuple[tuple[FileRef, bytes], ...]
    emblem: bytes = b""

    @property
    def submission(self) -> Submission:
        """The content that leaves."""
        return self.left.submission

    @property
    def name(self) -> str:
        """How the names of the files begin, and what a folder or zip is called."""
        return base_name(self.left.submission, self.framework)


@dataclass(frozen=True, slots=True)
class Planned:
    """A file to come: its name in the bundle and how it is made."""

    name: str
    make: Callable[[], bytes]


def planned(
    prepared: Prepared, exporting: Exporting, receipts: ReceiptWriter
) -> tuple[Planned, ...]:
    """Return the files of a bundle in the order they are made, the list of hashes left out."""
    base, submission = prepared.name, prepared.submission
    reader = Opened(submission, prepared.framework, prepared.emblem)

    def document(format_: str, language: Language) -> Callable[[], bytes]:
        return lambda: exporting.document(reader, format_, language, FINAL)

    def page(language: Language) -> Callable[[], bytes]:
        return lambda: receipts.write(prepared.receipt, language)

    found = [
        Planned(f"{base}_{language}.{format_}", document(format_, language))
        for language in submission.languages
        for format_ in DOCUMENT_FORMATS
    ]
    found.append(Planned(f"{base}.gcm", lambda: prepared.package))
    found += [Planned(f"{base}_receipt_{each}.pdf", page(each)) for each in submission.languages]
    found += [
        Planned(f"{base}_receipt.json", lambda: receipt_json(prepared.receipt)),
        Planned(f"{base}_data.json", lambda: prepared.left.snapshot.content),
        Planned(f"{base}_data.xlsx", document("xlsx", submission.main_language)),
        Planned(f"{base}_checks.txt", lambda: _report(prepared)),
        Planned(f"{base}_checks.json", lambda: _report_data(prepared)),
    ]
    return (*found, *_evidence(prepared))


def biggest_parts(prepared: Prepared, name: str) -> Parts:
    """Return what takes the most room in a file of the bundle."""
    if name.startswith(EVIDENCE_FOLDER):
        return ()
    if name.endswith(".gcm"):
        sizes = {ref.name: len(content) for ref, content in prepared.evidence}
        sizes["submission.json"] = len(prepared.left.snapshot.content)
    else:
        sizes = _sizes(prepared, name)
    return tuple(sorted(sizes.items(), key=lambda part: (-part[1], part[0]))[:BIGGEST])


def _sizes(prepared: Prepared, name: str) -> dict[str, int]:
    """Return the letters of each item in a document's language, of all where it has none."""
    submission, sizes = prepared.submission, dict[str, int]()
    stem = name.rpartition(".")[0]
    one = next((each for each in submission.languages if stem.endswith(f"_{each}")), None)
    for (address, language), answer in submission.answers.items():
        if one is None or language in (None, one):
            place = addresses.owner(address)
            shown = prepared.framework.place(place, one or submission.main_language)
            sizes[shown] = sizes.get(shown, 0) + len(answer.value.encode("utf-8", "replace"))
    return sizes


def _report(prepared: Prepared) -> bytes:
    language = prepared.submission.main_language
    lines = (
        "\t".join(
            (
                found.severity.value,
                found.address,
                found.language or "",
                " ".join(finding_words(found, prepared.framework, language).split()),
            )
        )
        for found in prepared.findings
    )
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def _report_data(prepared: Prepared) -> bytes:
    data = [
        {
            "code": found.code,
            "severity": found.severity.value,
            "address": found.address,
            "language": found.language,
            "message": {
                each: finding_words(found, prepared.framework, each)
                for each in prepared.submission.languages
            },
        }
        for found in prepared.findings
    ]
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _evidence(prepared: Prepared) -> Iterator[Planned]:
    lines: list[str] = []
    for number, (ref, content) in enumerate(prepared.evidence, 1):
        name = evidence_name(number, ref.name)
        lines.append(f"{name}\t{ref.name}\t{ref.sha256}\n")
        yield Planned(f"{EVIDENCE_FOLDER}/{name}", _kept(content))
    if lines:
        yield Planned(f"{EVIDENCE_FOLDER}/names.txt", _kept("".join(lines).encode()))


def _kept(content: bytes) -> Callable[[], bytes]:
    return lambda: content
