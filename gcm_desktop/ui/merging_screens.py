"""The screens of a merge for the contact sheet: a made-up merge of two files into the sample.

Belongs here: the two offices and what they write, the page in each of its views. Does not: taking
pictures (``contact_sheet``), the other screens (``screens``).
"""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from gcm_desktop.services.merge_pause import MergePause, PausedMerge
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.contact_sheet import Screen
from gcm_desktop.ui.merging.merging_page import MergingPage
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import Language

PROGRESS = "objective/6/progress"
_TEXTS = {
    "ar": "اعتمدت الحكومة في عام 2023 لائحة تنظيم مكاتب الاستقدام، ونُفّذت 860 زيارة تفتيش.",
    "en": "In 2023 the Government adopted a regulation of recruitment agencies; 860 visits "
    "followed.",
}
_OURS = {
    "ar": "اعتمدت الحكومة في عام 2023 لائحة تنظيم مكاتب الاستقدام، ونُفّذت 1,240 زيارة تفتيش.",
    "en": "In 2023 the Government adopted a regulation of recruitment agencies; 1,240 visits "
    "followed.",
}
_THEIRS = {
    "ar": "اعتمدت الحكومة في مارس 2023 لائحة تنظيم مكاتب الاستقدام، ونُفّذت 1,238 زيارة تفتيش "
    "في ست محافظات.",
    "en": "In March 2023 the Government adopted a regulation of recruitment agencies; 1,238 visits "
    "in six provinces followed.",
}


def made_up_merge(here: UseCases, there: UseCases, folder: Path) -> tuple[str, tuple[Path, ...]]:
    """Let two offices write on from the sample; return the draft here and the files from there."""
    draft = here.library.sample()
    for language, text in _TEXTS.items():
        here.drafting.set(draft, PROGRESS, language, text)
    sent = folder / "sent.gcm"
    here.sharing.pack(draft, sent)
    there.sharing.import_file(sent)
    for language in _TEXTS:
        here.drafting.set(draft, PROGRESS, language, _OURS[language])
        there.drafting.set(draft, PROGRESS, language, _THEIRS[language])
    _write_on(there, draft)
    labour = folder / "ministry-of-labour.gcm"
    there.sharing.pack(draft, labour)
    means = there.store.load(draft).answer("section/means/text", "en")
    words = f"{means.text if means is not None else ''} A common fund pays for return."
    there.drafting.set(draft, "section/means/text", "en", words)
    there.drafting.set(draft, "objective/18/status", None, "planned")
    skills = folder / "skills-council.gcm"
    there.sharing.pack(draft, skills)
    return draft, (labour, skills)


def _write_on(there: UseCases, draft: str) -> None:
    """Write what nobody disputes: a text altered, one removed, a record added and one removed."""
    content = there.store.load(draft)
    before = content.answer("objective/6/challenges", "en")
    words = before.text.split() if before is not None else ["Inspectors", "are", "few."]
    altered = " ".join((*words[: len(words) // 2], "and few inspectors", *words[-3:]))
    there.drafting.set(draft, "objective/6/challenges", "en", altered)
    there.drafting.set(draft, "objective/6/next_steps", "ar", "")
    made = there.drafting.add_record(draft, "measure", ("objective/6",))
    there.drafting.set(draft, f"{made.address}/title", "en", "Hotline for workers in six languages")
    there.drafting.set(draft, f"{made.address}/title", "ar", "خط ساخن للعمال بست لغات")
    removed = content.records_of("practice")
    if removed:
        there.drafting.remove_record(draft, removed[0].id)


def merging_screens(here: Surroundings, there: UseCases, folder: Path) -> Mapping[str, Screen]:
    """Return the screens: before, the preview, and once it was merged, the report and a conflict.

    Args:
        here: What a page is built from; its store and that of ``there`` hold nothing yet.
        folder: For the files the offices exchange.
    """
    draft, files = made_up_merge(here.use_cases, there, folder)
    broken = folder / "scan.gcm"
    broken.write_bytes(b"no package")

    def page(shown: tuple[Path, ...], _: Language) -> MergingPage:
        _begin_anew(here.use_cases, draft)
        return MergingPage(here, draft, shown)

    def merged(tongue: Language) -> MergingPage:
        made = page(files, tongue)
        made.presenter.merge()
        return made

    def deciding(tongue: Language) -> MergingPage:
        made = merged(tongue)
        made.decide(PROGRESS)
        made.conflicts.choose_at(1)
        return made

    return {
        "merging-empty": partial(page, ()),
        "merging-preview": partial(page, (*files, broken)),
        "merging-report": merged,
        "merging-conflict": deciding,
    }


def _begin_anew(use_cases: UseCases, draft: str) -> None:
    """Take back what another screen merged, and forget what it chose."""
    merging = use_cases.merging()
    for note in merging.merges(draft):
        if not note.is_undone:
            merging.undo(draft)
    MergePause(use_cases.store).keep(draft, PausedMerge())
