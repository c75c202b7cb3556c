"""Where a thread of comments stands in a text: the paragraph it names, found again after edits.

Belongs here: the way between a paragraph and an ``Anchor``. Does not: threads (``review``).
"""

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.alignment import passage_of
from gcm_desktop.domain.review import MOST_QUOTED, Anchor, remark_line
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind, Language, Submission
from gcm_desktop.domain.translation_marks import passages


def anchored(submission: Submission, anchor: Anchor) -> int | None:
    """Return the place of the paragraph an anchor names among the blocks of its answer.

    ``None`` where it is about the whole answer, or the paragraph is not there any more: the thread
    then stands at the answer.
    """
    answer = submission.answer(anchor.address, anchor.language)
    if not anchor.paragraph or answer is None or answer.kind is not Kind.NARRATIVE:
        return None
    found = (each.at for each in passages(answer) if each.hash == anchor.paragraph)
    return next(found, None)


def anchor_at(
    address: Address, language: Language | None, answer: Answer | None, paragraph: int | None
) -> Anchor:
    """Return the anchor of an answer, or of a paragraph of it, counted from 0 among its blocks."""
    if paragraph is None or answer is None or answer.kind is not Kind.NARRATIVE:
        return Anchor(address, language, "", _quote(answer.text if answer is not None else ""))
    blocks = parse_html(answer.value).blocks
    passage = passage_of(paragraph, blocks[paragraph]) if 0 <= paragraph < len(blocks) else None
    if passage is None:
        return Anchor(address, language)
    return Anchor(address, language, passage.hash, _quote(passage.text))


def _quote(text: str) -> str:
    return remark_line(" ".join(text.split()), MOST_QUOTED)
