"""What the bundle card says: what will be in the bundle, what hinders it, what came of it.

Belongs here: sentences. Does not: widgets (``bundle_card``).
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from gcm_desktop.domain.checks import Severity
from gcm_desktop.domain.evidence import evidence_refs
from gcm_desktop.ui.exporting.export_presenter import ExportFacts
from gcm_desktop.ui.file_words import size_words
from gcm_desktop.ui.moments import counted, isolated, led, own_name
from gcm_desktop.ui.translation import translate

if TYPE_CHECKING:
    from gcm_desktop.services.bundling import Bundle, TooLarge


def purpose(facts: ExportFacts | None) -> str:
    """Return what the bundle is for."""
    if facts is not None and facts.frozen is not None:
        words = translate("BundleCard", "Frozen under {code}: the bundle holds what left then.")
        return words.replace("{code}", isolated(facts.frozen.code))
    return translate(
        "BundleCard", "Everything for the upload form in one new folder, from the final version."
    )


def contents(facts: ExportFacts) -> str:
    """Return what will be in the bundle, a line each."""
    submission = facts.reader.submission
    spoken = _listed(own_name(each) for each in submission.languages)
    files = len(dict.fromkeys(ref.sha256 for _, ref in evidence_refs(submission)))
    evidence = translate("BundleCard", "Evidence files: {count}")
    lines = (
        translate("BundleCard", "Word and PDF: {languages}").replace("{languages}", spoken),
        translate("BundleCard", "The package and its receipt"),
        translate("BundleCard", "Data (JSON, Excel) and the check report"),
        evidence.replace("{count}", counted(files)) if files else "",
        translate("BundleCard", "A list of SHA-256 hashes"),
    )
    return "\n".join(led(f"• {line}") for line in lines if line)


def hindrance(facts: ExportFacts, *, is_read_only: bool) -> str:
    """Return why no bundle can be made, empty where one can."""
    if is_read_only:
        return translate("BundleCard", "This window may only read: another one is writing.")
    if facts.is_blocked:
        words = translate(
            "ChoicesCard", "The final version opens once what blocks is mended: {count}"
        )
        return words.replace("{count}", str(facts.counts[Severity.BLOCKS]))
    return ""


def outcome(made: "Bundle") -> str:
    """Return where the bundle is, whether the submission is frozen, and the codes before."""
    place = isolated(str(made.place))
    lines = [translate("BundleCard", "Saved in {folder}").replace("{folder}", place)]
    lines.append(translate("BundleCard", "Every document in it passed its self-check."))
    if made.frozen is not None:
        frozen = translate(
            "BundleCard", "The submission is frozen under this code until it is reopened."
        )
        lines.insert(0, frozen)
    if made.receipt.previous:
        words = translate("BundleCard", "Earlier codes: {codes}")
        lines.append(words.replace("{codes}", _listed(made.receipt.previous)))
    return "\n".join(lines)


def files(made: "Bundle") -> str:
    """Return the files of a bundle with their sizes, a line each."""
    return "\n".join(led(f"{isolated(each.name)} — {size_words(each.size)}") for each in made.files)


def too_large(found: "TooLarge") -> str:
    """Return what is said of a file over the limit, its biggest parts below."""
    words = translate(
        "BundleCard", "Too large for the upload form (at most {limit}): {file}, {size}"
    )
    told = (
        words.replace("{limit}", size_words(found.limit))
        .replace("{file}", isolated(found.name))
        .replace("{size}", size_words(found.size))
    )
    parts = (led(f"• {isolated(name)} — {size_words(size)}") for name, size in found.parts)
    return "\n".join([told, *parts])


def _listed(names: Iterable[str]) -> str:
    return translate("Authoring", ", ").join(isolated(each) for each in names)
