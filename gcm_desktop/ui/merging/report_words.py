"""A merge in words: what each file did, counted.

No widgets. Belongs here: sentences of the preview and the report. Does not: lines of single
answers (``preview_lines``).
"""

from collections.abc import Mapping

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.record_merge import TITLE
from gcm_desktop.domain.submission import Language, Submission
from gcm_desktop.services.companions import MergeNote
from gcm_desktop.services.merge_plan import PlannedFile
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.merging.preview_lines import Effect, effect_word, file_effects
from gcm_desktop.ui.moments import counted, isolated
from gcm_desktop.ui.translation import translate


def effects_words(effects: Mapping[Effect, int], identical: int) -> str:
    """Return counts as ``new: 3 · changed: 1 · the same: 57``."""
    words = {
        Effect.ADDED: translate("Merging", "new: {count}"),
        Effect.CHANGED: translate("Merging", "changed: {count}"),
        Effect.UNITED: translate("Merging", "united: {count}"),
        Effect.REMOVED: translate("Merging", "removed: {count}"),
        Effect.MOVED: translate("Merging", "moved: {count}"),
        Effect.CONFLICT: translate("Merging", "in conflict: {count}"),
    }
    said = [
        pattern.replace("{count}", counted(effects[each]))
        for each, pattern in words.items()
        if effects.get(each)
    ]
    if identical:
        same = translate("Merging", "the same on both sides: {count}")
        said.append(same.replace("{count}", counted(identical)))
    return " · ".join(said) or translate("Merging", "nothing to take")


def planned_words(file: PlannedFile) -> str:
    """Return what a file would do."""
    if file.is_included:
        return translate("Merging", "This file is already included.")
    words = effects_words(*file_effects(file))
    if not file.has_common:
        asked = translate("Merging", "No common origin is known: where both differ you are asked.")
        words = f"{words}\n{asked}"
    return words


def report_groups(
    note: MergeNote, content: Submission, framework: Framework, interface: Language
) -> tuple[tuple[str, tuple[tuple[Address, str], ...]], ...]:
    """Return what a merge touched by what it did: a heading, and addresses with their places."""
    found: dict[Effect, dict[str, Address]] = {}
    for file in note.report.get("files", ()):
        told = [(address, language, said) for address, language, said in file["entries"]]
        told += [(address, None, said) for address, said, _ in file["records"]]
        for address, language, said in told:
            effect = Effect("conflict" if said == "conflicting" else said)
            place = framework.place(address, interface)
            title = record_title(content, address, interface)
            if title:
                place = f"{place} · {isolated(title)}"
            if language is not None:
                place = f"{place} · {language_name(language)}"
            found.setdefault(effect, {})[place] = address
    ordered = (each for each in Effect if each in found)
    return tuple(
        (effect_word(each), tuple((address, place) for place, address in found[each].items()))
        for each in ordered
    )


def record_title(content: Submission, address: Address, interface: Language) -> str:
    """Return the title of the record an address belongs to, empty where there is none."""
    owner = addresses.owner(address)
    titles = (
        content.answer(f"{owner}/{TITLE}", each) for each in (interface, *content.languages, None)
    )
    return next((found.text for found in titles if found is not None), "")


def report_files(note: MergeNote) -> tuple[tuple[str, str], ...]:
    """Return each file of a merge by name, with what it did."""
    found = []
    for file in note.report.get("files", ()):
        told = [outcome for _, _, outcome in file["entries"]]
        told += [outcome for _, outcome, _ in file["records"]]
        effects = ["conflict" if each == "conflicting" else each for each in told]
        counts = {each: effects.count(each.value) for each in Effect if each.value in effects}
        words = effects_words(counts, int(file["identical"]))
        if file["included"]:
            words = translate("Merging", "This file is already included.")
        found.append((str(file["name"]), words))
    return tuple(found)
