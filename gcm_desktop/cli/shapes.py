"""JSON shapes of the command line; others rely on them: keys may be added, none renamed."""

from typing import Any

from gcm_desktop.cli.errors import finding_line
from gcm_desktop.domain.checks import Finding
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.domain.public_key import Signature, key_text
from gcm_desktop.domain.request import Request
from gcm_desktop.domain.submission import Record, Submission
from gcm_desktop.domain.typed import natural
from gcm_desktop.services.inspecting import Inspection
from gcm_desktop.services.library import Summary
from gcm_desktop.services.ports import FrameworkInfo
from gcm_desktop.services.proofs import Proof

FROZEN = "frozen"
"""The state of a submission that has left and was not reopened."""


def summary_shape(summary: Summary, snapshot: str, frozen: Freeze | None = None) -> dict[str, Any]:
    """Return what ``list`` and ``show`` print of one submission.

    The receipt of a frozen one is that of what left.
    """
    submission = summary.submission
    return {
        "id": submission.id,
        "country": submission.country,
        "framework": str(submission.framework),
        "languages": list(submission.languages),
        "words": summary.words,
        "state": FROZEN if frozen else summary.state,
        "receipt": frozen.code if frozen else summary.receipt,
        "snapshot": snapshot,
        "progress": summary.progress.counts(),
    }


def answer_shapes(submission: Submission, prefix: str) -> list[dict[str, Any]]:
    """Return what ``answers`` prints: those at ``prefix`` or below, all where it is empty."""
    chosen = submission.answers_under(prefix) if prefix else submission.answers.items()
    return [
        {
            "address": address,
            "language": language,
            "kind": answer.kind.value,
            "value": answer.value,
            "text": answer.text,
            **({"typed": answer.typed} if answer.typed else {}),
        }
        for (address, language), answer in sorted(
            chosen, key=lambda entry: (natural(entry[0][0]), entry[0][1] or "")
        )
    ]


def record_shape(record: Record) -> dict[str, Any]:
    """Return one record as ``record`` prints it."""
    return {"id": record.id, "kind": record.kind, "serves": list(record.serves)}


def finding_shape(finding: Finding, framework: Framework) -> dict[str, Any]:
    """Return one finding as ``check`` prints it."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "address": finding.address,
        "language": finding.language,
        "message": finding_line(finding, framework),
    }


def inspection_shape(inspection: Inspection) -> dict[str, Any]:
    """Return what ``inspect`` prints."""
    package = inspection.package
    return {
        "kind": package.kind,
        "id": package.submission.id,
        "country": package.submission.country,
        "framework": str(package.submission.framework),
        "languages": list(package.submission.languages),
        "created": package.created,
        "members": list(package.members),
        "attachments": len(package.attachments),
        "intact": True,
        "signature": inspection.signature,
        "signer": _signer_shape(package.signature),
        "sealed": package.sealed,
        "receipt": inspection.receipt,
        "snapshot": package.head.id,
        "words": inspection.words,
        "repaired": list(inspection.repaired),
        **(request_shape(package.request) if package.request is not None else {}),
        **({"base": inspection.base} if inspection.base else {}),
    }


def _signer_shape(found: Signature | None) -> dict[str, str]:
    """Return who signed: the name the key is known under here, and the one the file gives."""
    if found is None:
        return {}
    signer = found.signer
    shape = {"name": found.known_as, "claimed": signer.name, "fingerprint": signer.fingerprint}
    return {**shape, "text": key_text(signer)}


def request_shape(request: Request) -> dict[str, Any]:
    """Return what is said of a request."""
    return {
        "scope": list(request.scope),
        "requested_from": request.snapshot,
        "due": request.due,
        "note": request.note,
        "body": dict(request.body),
        "asked_by": {"name": request.asker.name, "body": request.asker.body},
    }


def framework_shape(info: FrameworkInfo) -> dict[str, Any]:
    """Return one line of ``framework list``."""
    return {
        "id": info.ref.id,
        "edition": info.ref.edition,
        "objectives": info.objectives,
        "actions": info.actions,
        "principles": info.principles,
        "declaration_entries": info.declaration_entries,
        "priority_areas": info.priority_areas,
    }


def proof_shape(proof: Proof) -> dict[str, int]:
    """Return what was proven about a document: of how many things each property holds."""
    return {held.code: held.count for held in proof.proven}
