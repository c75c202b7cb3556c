"""The transmittal letter: the words a new one opens with, in the languages of a submission.

They are written into the text of the submission, so in its languages, whatever the interface
speaks; every word can then be changed. Belongs here: the skeleton. Does not: making the record
(``services/statements``), how a letter is laid out (``export/statement``).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from gcm_desktop.domain.richtext import Block, ListItem, Paragraph, RichText, Run, to_html
from gcm_desktop.domain.submission import Language


@dataclass(frozen=True, slots=True)
class LetterWords:
    """Patterns of one language with ``{state}``, ``{review}``, ``{lead}`` and ``{title}``."""

    subject: str
    addressee: str
    greeting: str
    opening: str
    led: str
    attached: str
    report: str
    statement: str
    availability: str
    closing: str


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What a letter names, in one language.

    Attributes:
        lead: Body that leads the review, empty where unknown.
        statements: Titles of the statements that go along.
    """

    state: str
    review: str
    lead: str = ""
    statements: tuple[str, ...] = ()


WORDS: Mapping[Language, LetterWords] = MappingProxyType(
    {
        "ar": LetterWords(
            subject="إحالة المساهمة الخطية الوطنية: {review}",
            addressee="أمانة {review}",
            greeting="تحية طيبة وبعد،",
            opening="باسم حكومة {state}، أتشرف بأن أحيل إليكم طيه المساهمة الخطية الوطنية "
            "المقدمة إلى {review}.",
            led="أعدت المساهمة بقيادة الجهة التالية: {lead}.",
            attached="المرفقات:",
            report="المساهمة الخطية الوطنية (بصيغتي Word وPDF)",
            statement="بيان: {title}",
            availability="ونحن على استعداد لتقديم أي معلومات إضافية قد تطلبونها.",
            closing="وتفضلوا بقبول فائق الاحترام والتقدير.",
        ),
        "en": LetterWords(
            subject="Transmittal of the national written submission: {review}",
            addressee="Secretariat of the {review}",
            greeting="Excellency,",
            opening="On behalf of the Government ({state}), I have the honour to transmit "
            "herewith the national written submission to the {review}.",
            led="The submission was prepared under the lead of: {lead}.",
            attached="Attached are:",
            report="The national written submission (Word and PDF)",
            statement="Statement: {title}",
            availability="We remain at your disposal for any further information you may require.",
            closing="Please accept, Excellency, the assurances of my highest consideration.",
        ),
        "fr": LetterWords(
            subject="Transmission de la contribution écrite nationale\u00a0: {review}",
            addressee="Secrétariat\u00a0: {review}",
            greeting="Excellence,",
            opening="Au nom du Gouvernement ({state}), j’ai l’honneur de vous transmettre "
            "ci-joint la contribution écrite nationale établie au titre du processus suivant"
            "\u00a0: {review}.",
            led="Cette contribution a été établie sous la direction de l’organisme suivant"
            "\u00a0: {lead}.",
            attached="Pièces jointes\u00a0:",
            report="Contribution écrite nationale (Word et PDF)",
            statement="Déclaration orale\u00a0: {title}",
            availability="Nous restons à votre disposition pour tout complément d’information.",
            closing="Veuillez agréer, Excellence, les assurances de ma très haute considération.",
        ),
    }
)


def subject(facts: LetterFacts, language: Language) -> str:
    """Return the subject of a new letter, empty in a language it has no words for."""
    words = WORDS.get(language)
    return words.subject.replace("{review}", facts.review) if words else ""


def addressee(facts: LetterFacts, language: Language) -> str:
    """Return the canonical narrative of whom a new letter is to, empty as ``subject``."""
    words = WORDS.get(language)
    line = words.addressee.replace("{review}", facts.review) if words else ""
    return to_html(RichText((Paragraph((Run(line),)),))) if line else ""


def body(facts: LetterFacts, language: Language) -> str:
    """Return the canonical narrative of a new letter from greeting to closing."""
    words = WORDS.get(language)
    if words is None:
        return ""
    values = {"{state}": facts.state, "{review}": facts.review, "{lead}": facts.lead}
    lines = [words.greeting, words.opening, *([words.led] if facts.lead else []), words.attached]
    blocks: list[Block] = [_paragraph(_filled(line, values)) for line in lines]
    attached = [words.report, *(words.statement.replace("{title}", t) for t in facts.statements)]
    blocks += (ListItem((Run(line),), ordered=True) for line in attached)
    blocks += (_paragraph(words.availability), _paragraph(words.closing))
    return to_html(RichText(tuple(blocks)))


def _paragraph(line: str) -> Paragraph:
    return Paragraph((Run(line),))


def _filled(pattern: str, values: Mapping[str, str]) -> str:
    """Fill a pattern once: what a value says is never taken for a place to fill."""
    for place, value in values.items():
        before, found, after = pattern.partition(place)
        if found:
            return _filled(before, values) + value + _filled(after, values)
    return pattern
