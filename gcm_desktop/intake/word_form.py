"""Word forms that came back: the adapter behind the port ``FormReader``.

Belongs here: the order of reading. Does not: parts (``word_form_parts``), text
(``word_form_text``), places (``word_form_places``), the rest (``word_form_rest``).
"""

from lxml import etree

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.form import source_code
from gcm_desktop.domain.richtext import Paragraph, RichText, Run
from gcm_desktop.domain.text import clean, language_direction
from gcm_desktop.intake.word_archive import XmlPart
from gcm_desktop.intake.word_form_elements import View, W
from gcm_desktop.intake.word_form_formats import formats_of
from gcm_desktop.intake.word_form_parts import FormParts, form_parts
from gcm_desktop.intake.word_form_places import Claim, layout
from gcm_desktop.intake.word_form_rest import Comments, Rest, contents, headings_gone
from gcm_desktop.intake.word_form_text import Texts
from gcm_desktop.services.form_ports import (
    FormIdentity,
    FormText,
    FoundAnswer,
    LooseText,
)


class WordFormReader:
    """Reads forms (port ``FormReader``)."""

    def open(self, content: bytes, name: str) -> "OpenedWordForm":
        """Return a form.

        Raises:
            GcmError: ``form.unreadable``, ``form.too_large``, ``form.macros``,
                ``form.foreign_part``.
        """
        return OpenedWordForm(form_parts(content, name), name)


class OpenedWordForm:
    """A form whose parts were taken out of its archive."""

    def __init__(self, parts: FormParts, name: str) -> None:
        self._parts = parts
        self._name = name

    @property
    def identity(self) -> FormIdentity:
        """What it says about itself."""
        return self._parts.identity

    def read(self, known: FormIdentity, sources: tuple[str, ...]) -> FormText:
        """Return what it says; raises ``form.unreadable``."""
        try:
            return _read(self._parts, known, sources)
        except (etree.LxmlError, ValueError, RecursionError) as fault:
            raise GcmError(
                "form.unreadable", file=self._name[:80], reason=type(fault).__name__
            ) from fault


def _read(parts: FormParts, known: FormIdentity, sources: tuple[str, ...]) -> FormText:
    places = tuple(base.place for base in known.bases)
    texts = Texts(
        parts.styles,
        formats_of(parts.style_part),
        parts.links,
        _notes(parts),
        language_direction(known.language or None),
        {source_code(source): source for source in sources},
        known.fixed,
    )
    found = layout(parts.body, places, texts)
    own = {claim.place: claim for claim in found.claims if not claim.why}
    claimed = {claim.place for claim in found.claims}
    answers = tuple(_answer(texts, own[place]) for place in places if place in own)
    missing = tuple(place for place in places if place not in claimed)
    rest = Rest(parts.body, found, texts)
    loose = rest.loose()
    comments = Comments(parts.body, found, texts, known.bases).read(parts.comments, parts.resolved)
    gone = headings_gone({base.place: base for base in known.bases}, found, rest.own_lines)
    hidden = tuple(dict.fromkeys(clean(each).text for each in texts.hidden))
    loose += tuple(LooseText(_plain(each), "hidden") for each in hidden)
    notes = {(code, "") for code in (*parts.notes, *(texts.seen - {"hidden"}))}
    told = sorted(notes) + [("heading_gone", place.address) for place in gone]
    return FormText(answers, missing, comments, loose, tuple(told))


def _answer(texts: Texts, claim: Claim) -> FoundAnswer:
    elements = contents(claim)
    texts.hands.clear()
    accepted = texts.rich(elements, View.ACCEPTED)
    original = texts.rich(elements, View.ORIGINAL)
    hands = tuple(texts.hands)
    return FoundAnswer(claim.place, accepted, original, hands, claim.is_loose)


def _notes(parts: FormParts) -> dict[str, XmlPart]:
    """Return notes by kind and id."""
    found: dict[str, XmlPart] = {}
    for kind, name, part in (
        ("f", "footnote", parts.footnotes), ("e", "endnote", parts.endnotes),
    ):  # fmt: skip
        for note in [] if part is None else part.findall(f"{W}{name}"):
            found[kind + (note.get(f"{W}id") or "")] = note
    return found


def _plain(text: str) -> RichText:
    return RichText((Paragraph((Run(text),)),))
