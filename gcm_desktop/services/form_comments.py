"""Comments made in Word as remarks of a draft.

Belongs here: from what a form says to threads, each with an id of its own that is the same every
time, so that a form taken in twice says nothing twice. Does not: finding the answer a comment
belongs to (``intake``), what a thread is (``domain/review``).
"""

import re
from collections.abc import Iterator

from gcm_desktop.base.ids import named_ulid
from gcm_desktop.domain.anchoring import anchor_at
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.form import said
from gcm_desktop.domain.review import (
    MOST_LETTERS,
    MOST_NAME,
    Act,
    Anchor,
    Remark,
    remark_line,
    remark_text,
)
from gcm_desktop.domain.richtext import block_text
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind, Submission
from gcm_desktop.domain.text import says_nothing
from gcm_desktop.services.form_ports import FormComment

_TIME = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?", re.ASCII)


def remarks_of(
    comments: tuple[FormComment, ...], form: str, content: Submission
) -> tuple[Remark, ...]:
    """Return comments as remarks; those that belong to no answer, and say nothing, are none.

    Args:
        form: Id of the form, or the hash of the file where it has none.
        content: The draft after the form was taken in.
    """
    return tuple(
        remark
        for comment in comments
        if comment.address
        for remark in _thread(comment, form, content)
    )


def _thread(comment: FormComment, form: str, content: Submission) -> Iterator[Remark]:
    """Yield a comment, what is too long for one remark behind it, and that it was settled."""
    text = remark_text(comment.text)
    if says_nothing(text):
        return
    when = _TIME.fullmatch(comment.at)
    at = f"{when.group(1)}Z" if when else ""
    author = Author(remark_line(comment.author, MOST_NAME))
    told = (form, comment.address, comment.language or "", comment.author, comment.at, text)
    pieces = [text[x : x + MOST_LETTERS].strip() for x in range(0, len(text), MOST_LETTERS)]
    thread = last = ""
    for number, piece in enumerate(pieces):
        made = named_ulid("\n".join((*told, str(number))))
        after = (last,) if last else ()
        thread, last = thread or made, made
        act = Act.REPLY if after else Act.COMMENT
        anchor = None if after else _anchor(comment, content)
        yield Remark(made, thread, act, piece, at, author, after, anchor)
    if comment.is_resolved:
        made = named_ulid("\n".join((*told, Act.RESOLVED.value)))
        yield Remark(made, thread, Act.RESOLVED, "", at, author, (last,))


def _anchor(comment: FormComment, content: Submission) -> Anchor:
    """Return the paragraph a comment quotes, or the whole answer."""
    answer = content.answer(comment.address, comment.language)
    return anchor_at(comment.address, comment.language, answer, _paragraph(comment, answer))


def _paragraph(comment: FormComment, answer: Answer | None) -> int | None:
    """Return the place of the one paragraph that holds what is quoted."""
    quoted = said(comment.quoted)
    if answer is None or answer.kind is not Kind.NARRATIVE or not quoted or "\n" in quoted:
        return None
    found = [
        at
        for at, block in enumerate(parse_html(answer.value).blocks)
        if quoted in said(block_text(block))
    ]
    return found[0] if len(found) == 1 else None
