"""Comments made in Word: where they belong, and the threads they become."""

import pytest
from lxml import etree

from gcm_desktop.domain.review import Act
from gcm_desktop.domain.submission import Answer, Kind
from tests.unit.form_files import (
    CHALLENGES,
    NEXT,
    PROGRESS,
    TEXTS,
    FormDesk,
    W,
    edited,
    packed,
    parts_of,
    room,
    table,
    xml,
)

Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements so


@pytest.fixture
def desk() -> FormDesk:
    return FormDesk()


def _first(root: Element, address: str = CHALLENGES) -> Element:
    """Return the first paragraph of an answer."""
    return next(room(root, address).iter(f"{W}p"))


def said_of(address: str) -> str:
    """Return the letters of an answer as sent out."""
    return Answer(Kind.NARRATIVE, TEXTS[address]).text


def _with_comments(form: bytes, *comments: str) -> bytes:
    parts = parts_of(form)
    told = "".join(comments)
    names = f'xmlns:w="{W[1:-1]}"'
    parts["word/comments.xml"] = f"<w:comments {names}>{told}</w:comments>".encode()
    return packed(parts)


def _comment(number: int, text: str) -> str:
    return (
        f'<w:comment w:id="{number}" w:author="زميلة" w:date="2026-11-21T08:00:00Z">'
        f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>"
    )


def test_comments_come_with_author_date_and_the_text_they_are_about(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        first = _first(root)
        first.insert(1, xml('<w:commentRangeStart w:id="1"/>'))
        first.append(xml('<w:commentRangeEnd w:id="1"/>'))
        begin = next(room(root, PROGRESS).iter(f"{W}p"))
        begin.insert(1, xml('<w:commentRangeStart w:id="2"/>'))
        next(room(root, CHALLENGES).iter(f"{W}p")).append(xml('<w:commentRangeEnd w:id="2"/>'))
        guidance = table(root, NEXT).getprevious()
        assert guidance is not None
        guidance.append(xml('<w:r><w:commentReference w:id="3"/></w:r>'))
        root[0].insert(0, xml('<w:p><w:r><w:commentReference w:id="4"/></w:r></w:p>'))

    form = _with_comments(
        edited(desk.form(), edit), *(_comment(at, f"ملاحظة {at}") for at in (1, 2, 3, 4))
    )
    one, over, asked, free = desk.propose(form).comments
    assert (one.author, one.at, one.text) == ("زميلة", "2026-11-21T08:00:00Z", "ملاحظة 1")
    assert (one.address, one.quoted, one.also) == (CHALLENGES, said_of(CHALLENGES), ())
    assert (over.address, over.also) == (PROGRESS, ((CHALLENGES, "ar"),))
    assert (asked.address, asked.text) == (NEXT, "ملاحظة 3")
    assert (free.address, free.text) == ("", "ملاحظة 4")


def test_comments_become_threads_at_the_paragraph_they_quote(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        first = _first(root)
        first.insert(1, xml('<w:commentRangeStart w:id="1"/>'))
        first.append(xml('<w:commentRangeEnd w:id="1"/>'))

    parts = parts_of(edited(desk.form(), edit))
    names = (
        f'xmlns:w="{W[1:-1]}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
        'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    )
    parts["word/comments.xml"] = (
        f'<w:comments {names}><w:comment w:id="1" w:author="زميلة" w:date="2026-11-21T08:00:00Z">'
        '<w:p w14:paraId="0A"><w:r><w:t>\u202bهل من رقم؟\u202c</w:t></w:r></w:p></w:comment>'
        "</w:comments>"
    ).encode()
    done = f'<w15:commentsEx {names}><w15:commentEx w15:paraId="0A" w15:done="1"/></w15:commentsEx>'
    parts["word/commentsExtended.xml"] = done.encode()
    found = desk.propose(packed(parts))
    accepted = desk.forms.accept(desk.submission.id, found)
    assert (accepted.remarks, accepted.applied) == (2, ())
    said_then = {each.act: each for each in desk.companions.remarks.remarks(desk.submission.id)}
    comment, settled = said_then[Act.COMMENT], said_then[Act.RESOLVED]
    assert (comment.text, comment.author.name, comment.at) == (
        "هل من رقم؟", "زميلة", "2026-11-21T08:00:00Z",
    )  # fmt: skip
    assert comment.anchor is not None
    assert (comment.anchor.address, comment.anchor.quote) == (CHALLENGES, said_of(CHALLENGES))
    assert comment.anchor.paragraph
    assert (settled.thread, settled.after) == (comment.id, (comment.id,))
    assert desk.forms.accept(desk.submission.id, found).note is None
