"""A conflict in words: what stands on each side, what can be chosen, what would stand then.

No widgets. Belongs here: titles, sides and choices of one conflict. Does not: deciding
(``services/resolving``), drawing (``conflict_cards``).
"""

from dataclasses import dataclass, replace

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.difference import OUTLINE, AnswerDifference, Turn
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.joining import Value, is_same
from gcm_desktop.domain.merge import LANGUAGES, SETTING
from gcm_desktop.domain.richtext import Block, Paragraph, RichText, Run, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind, Language, Submission
from gcm_desktop.domain.word_difference import Fate, Part, Row, Segment, paragraph_rows
from gcm_desktop.services.resolving import BASE, BOTH, MINE, Chosen, OpenConflict
from gcm_desktop.ui.comparing.entries import Entry, Section
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.settings.setting_words import setting_name, value_words
from gcm_desktop.ui.translation import translate

OWN = "own"
"""The choice of a text of one's own."""
REMOVE, KEEP = "0", "1"
"""Places of the two answers to whether a record stays, as ``services/resolving`` has them."""


@dataclass(frozen=True, slots=True)
class ConflictSide:
    """What one side has: ``key`` chooses it, empty where that side cannot be chosen by itself."""

    key: str
    title: str
    value: Value
    is_base: bool = False


def conflict_title(
    found: OpenConflict, framework: Framework, interface: Language
) -> tuple[str, str]:
    """Return what a conflict is about: the item or kind, and the question with its language."""
    if found.address.startswith(f"{OUTLINE}/"):
        whole = translate("Merging", "The submission as a whole")
        if found.address == LANGUAGES:
            return whole, translate("Merging", "Languages")
        return whole, setting_name(found.address.removeprefix(SETTING))
    owner = framework.place(addresses.owner(found.address), interface)
    if found.is_record:
        title = found.base.text if found.base is not None else ""
        return owner, isolated(title) if title else translate("Merging", "without a title")
    label = framework.place(found.address, interface).removeprefix(f"{owner} · ")
    if found.language is not None:
        label = f"{label} · {language_name(found.language)}"
    return owner, label


def displayed(found: OpenConflict) -> OpenConflict:
    """Return a conflict of languages or of a setting with its values in words."""
    if not found.address.startswith(f"{OUTLINE}/"):
        return found
    base, *rivals = (_worded(found.address, each) for each in (found.base, *found.rivals))
    return replace(found, base=base, rivals=tuple(rivals))


def _worded(address: Address, value: Value) -> Value:
    if value is None:
        return None
    if address == LANGUAGES:
        return Answer(Kind.TEXT, " · ".join(map(language_name, value.value.split())))
    return Answer(Kind.TEXT, value_words(address.removeprefix(SETTING), value.value))


def conflict_sides(found: OpenConflict) -> tuple[ConflictSide, ...]:
    """Return the sides, the draft's own first, what they began with last."""
    mine = translate("Merging", "Yours")
    if found.is_record:
        return _record_sides(found)
    sides = []
    if found.mine is not None:
        sides.append(ConflictSide(MINE, mine, found.rivals[found.mine]))
    others = [at for at in range(len(found.rivals)) if at != found.mine]
    for number, at in enumerate(others, 1):
        title = translate("Merging", "Theirs")
        if len(others) > 1:
            numbered = translate("Merging", "Theirs, text {number}")
            title = numbered.replace("{number}", str(number))
        sides.append(ConflictSide(str(at), title, found.rivals[at]))
    base = translate("Merging", "What both began with")
    if found.mine is None:
        base = translate("Merging", "What both began with, and yours still")
    return (*sides, ConflictSide(BASE, base, found.base, is_base=True))


def _record_sides(found: OpenConflict) -> tuple[ConflictSide, ...]:
    mine, theirs = translate("Merging", "Yours"), translate("Merging", "Theirs")
    removed = ConflictSide(REMOVE, mine if found.mine == 0 else theirs, None)
    kept = ConflictSide(KEEP, theirs if found.mine == 0 else mine, found.base)
    return (removed, kept) if found.mine == 0 else (kept, removed)


def conflict_choices(found: OpenConflict, framework: Framework) -> tuple[tuple[str, str], ...]:
    """Return the keys and words of everything that can be chosen, in order."""
    if found.is_record:
        return (
            (KEEP, translate("Merging", "Keep it")),
            (REMOVE, translate("Merging", "Remove it")),
        )
    sides = conflict_sides(found)
    words = [(side.key, side.title) for side in sides if not side.is_base]
    base = sides[-1].title if found.mine is None else translate("Merging", "As it began")
    if found.base is None:
        base = translate("Merging", "Leave it empty")
    words.append((BASE, base))
    if can_have_both(found):
        both = translate("Merging", "Both")
        words.append((BOTH, both if len(found.rivals) < 3 else translate("Merging", "All")))
    if own_kind(found, framework) is not None:
        words.append((OWN, translate("Merging", "Write your own")))
    return tuple(words)


def can_have_both(found: OpenConflict) -> bool:
    """True where texts can stand one after another."""
    present = [each for each in found.rivals if each is not None]
    return bool(present) and all(each.kind is Kind.NARRATIVE for each in present)


def own_kind(found: OpenConflict, framework: Framework) -> Kind | None:
    """Return the kind of text one can write in place of the sides, ``None`` for none."""
    if found.is_record or found.address.startswith(f"{OUTLINE}/"):
        return None
    try:
        kind = framework.question_at(found.address).kind
    except GcmError:  # of another edition
        return None
    return kind if kind in (Kind.NARRATIVE, Kind.TEXT) else None


def chosen_of(key: str) -> Chosen:
    """Return a key of ``conflict_choices`` as ``services/resolving`` takes it."""
    return int(key) if key.isdecimal() else key


def outcome(found: OpenConflict, key: str) -> Value:
    """Return what would stand there by a choice."""
    sides = conflict_sides(found)
    if key == BOTH:
        present = [side.value for side in sides if not side.is_base and side.value is not None]
        blocks = tuple(block for each in present for block in parse_html(each.value).blocks)
        return Answer(Kind.NARRATIVE, to_html(RichText(blocks)))
    return next((side.value for side in sides if side.key == key), None)


def side_section(
    found: OpenConflict, side: ConflictSide, framework: Framework, interface: Language
) -> Section:
    """Return what is shown of a side: marked against what both began with."""
    value = side.value
    if value is None:
        return Section("", found.language, ())
    base = None if side.is_base or found.base is None else found.base
    if base is None or is_same(base, value):
        return Section("", found.language, _unmarked(_shown(found, value, framework, interface)))
    difference = AnswerDifference(found.address, found.language, base, value)
    entry = Entry(found.address, found.language, Turn.CHANGED, "", "", (difference,))
    return entry.sections(framework, interface)[0]


def record_sections(
    address: Address, content: Submission, framework: Framework, interface: Language
) -> tuple[Section, ...]:
    """Return everything a record says, field by field."""
    found = [
        (key, answer)
        for key, answer in sorted(
            content.answers_under(address), key=lambda each: (each[0][0], each[0][1] or "")
        )
        if not addresses.is_mark(key[0])
    ]
    made = []
    for (at, language), answer in found:
        label = framework.place(at, interface).split(" · ")[-1]
        heading = f"{label} ({language_name(language)})" if language else label
        entry = Entry(
            at, language, Turn.ADDED, "", "", (AnswerDifference(at, language, None, answer),)
        )
        rows = entry.sections(framework, interface)[0].rows
        made.append(Section(heading, language, _unmarked(rows)))
    return tuple(made)


def _shown(
    found: OpenConflict, value: Answer, framework: Framework, interface: Language
) -> tuple[Row, ...]:
    if value.kind is Kind.NARRATIVE:
        rich = parse_html(value.value)
        return paragraph_rows(rich, rich)
    difference = AnswerDifference(found.address, found.language, None, value)
    entry = Entry(found.address, found.language, Turn.ADDED, "", "", (difference,))
    return entry.sections(framework, interface)[0].rows


def _unmarked(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return rows that are shown whole, without a mark."""
    made = []
    for row in rows:
        text = "".join(segment.text for segment in row.segments)
        block: Block = row.after or row.before or Paragraph((Run(text),))
        made.append(Row(Fate.CHANGED, block, block, (Segment(Part.EQUAL, text),)))
    return tuple(made)
