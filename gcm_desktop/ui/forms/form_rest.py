"""What a Word form says beside its proposals, in words: texts without a place, comments, notes.

No widgets. Belongs here: one value for each, with its text in full. Does not: proposals
(``form_lines``).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.richtext import Paragraph, Run
from gcm_desktop.domain.submission import AnswerKey, Language
from gcm_desktop.domain.word_difference import Fate, Part, Row, Segment
from gcm_desktop.services.form_ports import FormComment
from gcm_desktop.services.form_proposals import Unplaced
from gcm_desktop.ui.comparing.entries import Section
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.forms.form_lines import Returned, signed
from gcm_desktop.ui.moments import isolated, led
from gcm_desktop.ui.translation import translate

_MOST_LETTERS = 40


@dataclass(frozen=True, slots=True)
class Rest:
    """One thing a form says that is taken over by nobody but a person.

    Attributes:
        title: Its row.
        note: What is known of it: why it has no place, which is suggested, who said it.
        text: In full, to be read and copied; empty where there is none.
    """

    title: str
    note: str = ""
    text: str = ""
    language: Language | None = None

    def sections(self) -> tuple[Section, ...]:
        """Return its paragraphs, nothing marked."""
        rows = (
            Row(Fate.ADDED, None, Paragraph((Run(line),)), (Segment(Part.EQUAL, line),))
            for line in self.text.split("\n")
            if line.strip()
        )
        return (Section("", self.language, tuple(rows)),)


@dataclass(frozen=True, slots=True)
class RestGroup:
    """A heading and what stands under it."""

    title: str
    found: tuple[Rest, ...]


def rest_groups(returned: Returned, interface: Language) -> tuple[RestGroup, ...]:
    """Return all that is no proposal; groups without anything are left out."""
    proposals, framework = returned.proposals, returned.framework
    comments, nowhere = list[Rest](), list[Rest]()
    for each in proposals.comments:
        (comments if each.address else nowhere).append(_comment(each, framework, interface))
    groups = (
        (
            translate("Forms", "Text for which a place is suggested"),
            [_unplaced(each, framework, interface) for each in proposals.suggested],
        ),
        (
            translate("Forms", "Text without a place"),
            [_unplaced(each, framework, interface) for each in proposals.unplaced],
        ),
        (translate("Forms", "Comments that come in"), comments),
        (translate("Forms", "Comments that belong to no answer"), nowhere),
        (
            translate("Forms", "Taken out of the form"),
            [_missing(each, framework, interface) for each in proposals.missing],
        ),
        (
            translate("Forms", "About the file"),
            list(_notes(proposals.notes, framework, interface)),
        ),
    )
    return tuple(RestGroup(title, tuple(found)) for title, found in groups if found)


def _unplaced(each: Unplaced, framework: Framework, interface: Language) -> Rest:
    note = _why(each)
    if each.address:
        place = isolated(_place((each.address, each.language), framework, interface))
        told = translate("Forms", "Suggested is {place}. Copy what is to be kept, paste it there.")
        note = f"{note}\n{told.replace('{place}', place)}"
    return Rest(isolated(_opening(each.text)), note, each.text, each.language)


def _why(each: Unplaced) -> str:
    words = {
        "outside": translate("Forms", "It stands outside of every answer."),
        "beside": translate("Forms", "It stands beside an answer, in the same table."),
        "copy": translate("Forms", "It is a copy of an answer."),
        "twice": translate("Forms", "The same answer stands in the form twice."),
        "swapped": translate("Forms", "Its place is claimed by two answers."),
        "altered": translate("Forms", "A line of the form itself was altered."),
        "hidden": translate("Forms", "It is hidden text."),
        "unread": translate("Forms", "It cannot be read as an answer to its question."),
        "unknown": translate("Forms", "The draft has no such question or record any more."),
    }
    return words.get(each.why, "")


def _comment(each: FormComment, framework: Framework, interface: Language) -> Rest:
    about = []
    if each.address:
        about.append(led(_place((each.address, each.language), framework, interface)))
    if each.quoted.strip():
        quoted = translate("Forms", "On: {text}")
        about.append(quoted.replace("{text}", isolated(_opening(each.quoted))))
    if each.is_resolved:
        about.append(translate("Forms", "Marked as settled"))
    title = signed(each.author, each.at) or isolated(_opening(each.text))
    return Rest(led(title), "\n".join(about), each.text, each.language)


def _missing(key: AnswerKey, framework: Framework, interface: Language) -> Rest:
    note = translate("Forms", "Its place is not in the form any more; the draft keeps its text.")
    return Rest(led(_place(key, framework, interface)), note)


def _notes(
    notes: Iterable[tuple[str, str]], framework: Framework, interface: Language
) -> Iterator[Rest]:
    words = {
        "no_identity": translate(
            "Forms", "It does not say what it is any more; its codes were used."
        ),
        "no_base": translate("Forms", "The version it was made from is not kept here."),
        "other_framework": translate("Forms", "It was made for another edition of the questions."),
        "heading_gone": translate("Forms", "The question above an answer was taken out."),
        "pictures": translate("Forms", "It holds pictures; they are left out."),
        "embedded": translate("Forms", "It holds embedded files; they are left out."),
        "outside": translate("Forms", "It points to something outside; nothing was loaded."),
        "notes": translate("Forms", "Notes that name no source stand in brackets in the text."),
    }
    for code, detail in notes:
        place = framework.place(detail, interface) if code == "heading_gone" else ""
        told = words.get(code, translate("Forms", "It holds something that is left out."))
        yield Rest(told, led(place) if place else "")


def _place(key: AnswerKey, framework: Framework, interface: Language) -> str:
    address, language = key
    place = framework.place(address, interface)
    return f"{place} · {language_name(language)}" if language is not None else place


def _opening(text: str) -> str:
    """Return as much of a text as stands on one line, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST_LETTERS else f"{_cut(line)}…"


def _cut(line: str) -> str:
    cut = line[:_MOST_LETTERS]
    return cut.rpartition(" ")[0] or cut
