"""What a Word form proposes, in words: a line for each changed answer.

No widgets. Belongs here: reading a form, lines and their groups. Does not: what is no proposal
(``form_rest``), finding proposals (``services/forms``), paragraphs of an entry (``ui/comparing``).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.difference import AnswerDifference, Differences, Turn
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.joining import is_same
from gcm_desktop.domain.submission import AnswerKey, Language, Submission
from gcm_desktop.services.form_ports import Hand
from gcm_desktop.services.form_proposals import Proposal, Proposals
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.comparing.entries import Entry, entries
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.merging.preview_lines import Effect, Line, LineGroup, group_title
from gcm_desktop.ui.moments import counted, day, isolated, led
from gcm_desktop.ui.translation import translate

_MOST_HANDS, _MOST_NAME = 3, 60
_OF_TURNS = {
    Turn.ADDED: Effect.ADDED,
    Turn.REMOVED: Effect.REMOVED,
    Turn.CHANGED: Effect.CHANGED,
}


@dataclass(frozen=True, slots=True)
class Returned:
    """A form that came back, and the draft it was put to.

    Attributes:
        content: The draft as it is kept.
        disputed: Answers about which somebody will be asked, were they taken.
    """

    proposals: Proposals
    content: Submission
    framework: Framework
    disputed: frozenset[AnswerKey]

    @property
    def waiting(self) -> frozenset[AnswerKey]:
        """Proposals that a person looks at first: they are not ticked to begin with."""
        return frozenset(each.key for each in self.proposals.changed if each.looks)


def read_returned(
    use_cases: UseCases, submission_id: str, file: Path, framework: Framework
) -> Returned:
    """Return what a form proposes; writes nothing. Raises as ``Forms.propose``."""
    forms = use_cases.forms()
    found = forms.propose(submission_id, file)
    would = forms.look(submission_id, found, frozenset(each.key for each in found.changed))
    disputed = {(each.address, each.language) for each in would.conflicts}
    disputed |= {
        each.key for each in found.changed if addresses.owner(each.address) in would.records
    }
    content = use_cases.store.load(submission_id)
    return Returned(found, content, framework, frozenset(disputed))


def proposal_groups(returned: Returned, interface: Language) -> tuple[LineGroup, ...]:
    """Return a line for each changed answer, in the order of the framework, records last."""
    framework, content = returned.framework, returned.content
    told = {each.key: each for each in returned.proposals.changed}
    found = Differences(tuple(_difference(each, returned) for each in told.values()))
    shown = entries(found, content, content, framework, interface)
    lines = [_line(entry, told[entry.key], returned, interface) for entry in shown]
    kinds = {kind: at for at, kind in enumerate(framework.record_kinds)}
    lines.sort(key=lambda each: kinds.get(addresses.kind(each.entry.address), -1))
    grouped = groupby(lines, key=lambda each: group_title(each.entry, framework, interface))
    return tuple(LineGroup(title, tuple(each)) for title, each in grouped)


def _difference(proposal: Proposal, returned: Returned) -> AnswerDifference:
    """Return what is marked: the draft's own against the form's.

    Where the draft was written on and both can be joined, it is what the form alone changes: else
    what was written meanwhile would look deleted.
    """
    is_united = _effect(proposal, returned, Effect.CHANGED) is Effect.UNITED
    before = proposal.base if is_united else proposal.current
    return AnswerDifference(*proposal.key, before, proposal.proposed)


def _effect(proposal: Proposal, returned: Returned, otherwise: Effect) -> Effect:
    if proposal.key in returned.disputed:
        return Effect.CONFLICT
    is_written_on = proposal.has_base and not is_same(proposal.base, proposal.current)
    return Effect.UNITED if is_written_on else otherwise


def _line(entry: Entry, proposal: Proposal, returned: Returned, interface: Language) -> Line:
    place = returned.framework.place(addresses.owner(entry.address), interface)
    effect = _effect(proposal, returned, _OF_TURNS[entry.turn])
    about = [language_name(entry.language)] if entry.language is not None else []
    hands = hand_words(proposal.hands)
    if hands:
        about.append(hands)
    notes = [led(" · ".join(about)) if about else "", *_warnings(proposal)]
    title = entry.title.removeprefix(f"{place} · ")
    note = "\n".join(each for each in notes if each)
    return Line(entry, effect, title, note, (entry.key,))


def _warnings(proposal: Proposal) -> list[str]:
    """Return why a person should look, in words."""
    found = []
    if proposal.looks == "emptied":
        found.append(translate("Forms", "The answer was emptied."))
    elif proposal.looks:
        found.append(translate("Forms", "Its table is gone: look where the text ends."))
    if proposal.is_untracked:
        found.append(translate("Forms", "Changed without being tracked"))
    if not proposal.has_base:
        found.append(translate("Forms", "What was sent out is not known here any more."))
    return found


def effect_sentence(effect: Effect) -> str:
    """Return what is marked and what becomes of it, where the draft was written on; else empty."""
    if effect is Effect.CONFLICT:
        return translate(
            "ReturnedDialog",
            "The draft was changed here as well. Marked is what the form has in place of "
            "yours; you will be asked after taking over.",
        )
    if effect is Effect.UNITED:
        return translate(
            "ReturnedDialog",
            "The draft was changed here as well. Marked is what the form changes; it is "
            "joined with yours.",
        )
    return ""


def hand_words(hands: Iterable[Hand]) -> str:
    """Return who made tracked changes and when, each once; names are as Word says them."""
    named = (signed(hand.author, hand.at) for hand in hands)
    found = [each for each in dict.fromkeys(named) if each]
    rest = len(found) - _MOST_HANDS
    if rest > 0:
        more = translate("Sharing", "and {count} more").replace("{count}", counted(rest))
        found[_MOST_HANDS:] = [more]
    return " · ".join(found)


def signed(author: str, at: str) -> str:
    """Return a name and a day, as far as they are said."""
    name = " ".join(author.split())[:_MOST_NAME]
    parts = (isolated(name) if name else "", isolated(day(at)) if at else "")
    return " ".join(part for part in parts if part)
