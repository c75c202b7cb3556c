"""Word forms that come back edited: the cases of the measured scheme, each a plain edit of XML."""

from copy import deepcopy

import pytest
from lxml import etree

from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.services.form_ports import Hand
from tests.unit.form_files import (
    CHALLENGES,
    MEASURE,
    NEXT,
    PROGRESS,
    STATUS,
    TEXTS,
    FormDesk,
    W,
    edited,
    only,
    packed,
    paragraph,
    parts_of,
    room,
    run,
    texts,
    tracked,
    xml,
)

Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements so


@pytest.fixture
def desk() -> FormDesk:
    return FormDesk()


def _first(root: Element, address: str = CHALLENGES) -> Element:
    """Return the first paragraph of an answer."""
    return next(room(root, address).iter(f"{W}p"))


def test_a_form_that_nobody_touched_proposes_nothing(desk: FormDesk) -> None:
    found = desk.propose(desk.form())
    assert not found.changed
    assert len(found.unchanged) == 14
    assert (found.missing, found.comments, found.unplaced, found.suggested, found.notes) == (
        (), (), (), (), (),
    )  # fmt: skip
    assert desk.form() == desk.form()


def test_tracked_words_are_proposed_with_who_and_when(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        _first(root).append(tracked("ins", run(" جدا")))

    found = only(desk.edited(edit))
    assert found.hands == (Hand("زميل", "2026-11-20T09:30:00Z"),)
    assert texts(found)[0].endswith("العمال. جدا")
    assert not found.is_untracked
    assert found.base == Answer(Kind.NARRATIVE, TEXTS[CHALLENGES])


def test_a_tracked_change_inside_and_a_tracked_end_of_paragraph(desk: FormDesk) -> None:
    """Deleted inside of inserted is neither; without its end a paragraph goes on in the next."""

    def edit(root: Element) -> None:
        first = _first(root)
        inserted = tracked("ins", run(" بقي"))
        inserted.append(tracked("del", run(" ذهب")))
        first.append(inserted)
        properties = first.find(f"{W}pPr")
        assert properties is not None
        properties.append(xml('<w:rPr><w:del w:id="7" w:author="زميل" w:date="2026"/></w:rPr>'))
        first.addnext(paragraph(" وتبعه"))
        moved = tracked("moveFrom", run("نقل"))
        first.getnext().append(moved)  # type: ignore[union-attr]

    assert texts(only(desk.edited(edit))) == [f"{said_of(CHALLENGES)} بقي وتبعه"]


def said_of(address: str) -> str:
    """Return the letters of an answer as sent out."""
    return Answer(Kind.NARRATIVE, TEXTS[address]).text


def test_untracked_words_are_proposed_without_a_name(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        _first(root).append(run(" كثيرا"))

    found = only(desk.edited(edit))
    assert (found.hands, found.looks, found.is_untracked) == ((), "", True)
    assert texts(found)[0].endswith("كثيرا")


def test_paragraphs_around_an_answer_belong_to_it_and_the_rest_stays_as_it_was(
    desk: FormDesk,
) -> None:
    def edit(root: Element) -> None:
        cell = room(root, PROGRESS)
        first = next(cell.iter(f"{W}p"))
        first.addprevious(paragraph("في البداية"))
        cell.append(paragraph("في النهاية"))

    proposed = only(desk.edited(edit)).proposed
    assert proposed is not None
    assert proposed.value == f"<p>في البداية</p>{TEXTS[PROGRESS]}<p>في النهاية</p>"


def test_an_emptied_answer_is_asked_about(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        first = _first(root)
        for each in first.findall(f"{W}r"):
            first.remove(each)

    found = desk.edited(edit)
    assert (only(found).proposed, only(found).looks) == (None, "emptied")
    assert desk.forms.accept(desk.submission.id, found).note is None
    desk.forms.accept(desk.submission.id, found, frozenset({only(found).key}))
    assert desk.now().answer(CHALLENGES, "ar") is None


def test_text_moved_with_its_mark_is_gone_here_and_new_there(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        first = _first(root)
        (old,) = first.findall(f"{W}r")[:1]
        place = first.index(old)
        copied = deepcopy(old)
        first.insert(place, tracked("moveFrom", old))
        first.insert(place, tracked("ins", run("بقي هذا")))
        _first(root, NEXT).append(tracked("moveTo", copied))

    found = {each.address: each for each in desk.edited(edit).changed}
    assert texts(found[CHALLENGES]) == ["بقي هذا"]
    assert texts(found[NEXT]) == [said_of(CHALLENGES)]
    assert found[NEXT].hands
    assert not found[NEXT].is_untracked


def test_a_link_is_no_underlined_text_whatever_its_style_is_called(desk: FormDesk) -> None:
    parts = parts_of(desk.form())
    for name in ("word/document.xml", "word/styles.xml", "word/footnotes.xml"):
        text = parts[name].decode().replace('w:val="Hyperlink"', 'w:val="Verweis"')
        parts[name] = text.replace('w:styleId="Hyperlink"', 'w:styleId="Verweis"').encode()
    assert not desk.propose(packed(parts)).changed


def test_notes_hold_sources_and_what_people_write_themselves_stays(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        _first(root).append(xml('<w:r><w:footnoteReference w:id="9"/></w:r>'))

    parts = parts_of(edited(desk.form(), edit))
    line = "<w:p><w:r><w:t>حاشية زميل</w:t></w:r></w:p>"
    own = f'<w:footnote w:id="9">{line}</w:footnote></w:footnotes>'
    notes = parts["word/footnotes.xml"].decode().replace("</w:footnotes>", own)
    parts["word/footnotes.xml"] = notes.encode()
    found = desk.propose(packed(parts))
    assert texts(only(found)) == [said_of(CHALLENGES) + " [حاشية زميل]"]
    assert ("notes", "") in found.notes


def test_a_choice_by_its_wording_a_record_and_what_is_no_choice(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        for address, language, text in (
            (STATUS, None, "تحقق"), (f"measure/{MEASURE}/title", "ar", "نظام آخر"),
            (f"measure/{MEASURE}/status", None, "لا أدري"),
        ):  # fmt: skip
            first = next(room(root, address, language).iter(f"{W}p"))
            for each in first.findall(f"{W}r"):
                first.remove(each)
            first.append(run(text))

    found = desk.edited(edit)
    proposed = {each.address: each.proposed.value for each in found.changed if each.proposed}
    assert proposed == {STATUS: "achieved", f"measure/{MEASURE}/title": "نظام آخر"}
    (unread,) = found.suggested
    assert (unread.why, unread.address, unread.text) == (
        "unread", f"measure/{MEASURE}/status", "لا أدري",
    )  # fmt: skip


def test_formats_tables_pictures_and_hidden_text(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        cell = room(root, CHALLENGES)
        first = next(cell.iter(f"{W}p"))
        first.append(run(" غليظ", "<w:b/><w:bCs/>"))
        first.append(run(" خفي", "<w:vanish/>"))
        first.append(xml("<w:r><w:drawing/></w:r>"))
        first.append(xml("<w:r><w:br/><w:t>سطر</w:t></w:r>"))
        cell.append(
            xml("<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tr><w:tc><w:p><w:r><w:t>أ</w:t></w:r>"
                "</w:p><w:p><w:r><w:t>ب</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
        )  # fmt: skip
        cell.append(xml("<w:p/>"))

    found = desk.edited(edit)
    proposed = only(found).proposed
    assert proposed is not None
    assert proposed.value.endswith("<b> غليظ</b></p><p>سطر</p><table><tr><td>أ ب</td></tr></table>")
    assert ("pictures", "") in found.notes
    assert [each.text for each in found.unplaced if each.why == "hidden"] == [" خفي"]
