"""Word forms that come back edited: the cases of the measured scheme, each a plain edit of XML."""

from copy import deepcopy

import pytest
from lxml import etree

from gcm_desktop.domain.form import said
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
    code_line,
    edited,
    letters,
    mark,
    only,
    packed,
    paragraph,
    parts_of,
    room,
    run,
    table,
    texts,
    tracked,
    without_marks,
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


def test_a_heading_that_went_is_listed_and_its_answer_is_placed(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        heading = next(mark(root, CHALLENGES, kind="nrh_").iterancestors(f"{W}p"))
        heading.getparent().remove(heading)  # type: ignore[union-attr]

    found = desk.edited(edit)
    assert (found.changed, found.missing) == ((), ())
    assert found.notes == (("heading_gone", CHALLENGES),)


def test_a_block_that_moved_is_the_same_answer(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        body = root[0]
        body.insert(0, table(root, CHALLENGES))

    found = desk.edited(edit)
    assert (len(found.changed), len(found.unchanged), found.unplaced) == (0, 14, ())


def test_of_a_copied_block_the_original_counts_and_the_copy_is_listed(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        body = root[0]
        copied = without_marks(table(root, CHALLENGES))
        next(copied.iter(f"{W}t")).text = ""
        body.insert(0, without_marks(table(root, CHALLENGES)))
        for text in body[0].iter(f"{W}t"):
            if "المترجمين" in (text.text or ""):
                text.text = "نص النسخة"

    found = desk.edited(edit)
    assert not found.changed
    (copy,) = found.suggested
    assert (copy.why, copy.address) == ("copy", CHALLENGES)
    assert "نص النسخة" in copy.text


def test_text_cut_out_of_its_place_is_found_and_its_place_suggested(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        first = _first(root)
        moved = paragraph("")
        for each in first.findall(f"{W}r"):
            moved.append(each)
        root[0].insert(0, moved)

    found = desk.edited(edit)
    assert (only(found).address, only(found).looks) == (CHALLENGES, "emptied")
    (loose,) = found.suggested
    assert (loose.address, loose.language, loose.why) == (CHALLENGES, "ar", "outside")
    assert loose.text == said_of(CHALLENGES)


def test_a_table_that_went_is_missing_and_changes_nothing(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        gone = table(root, CHALLENGES)
        gone.getparent().remove(gone)  # type: ignore[union-attr]

    found = desk.edited(edit)
    assert found.missing == ((CHALLENGES, "ar"),)
    assert (found.changed, found.unplaced) == ((), ())


def test_a_table_turned_into_text_is_placed_and_marked_for_a_look(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        whole, cell = table(root, CHALLENGES), room(root, CHALLENGES)
        code = code_line(root, CHALLENGES)
        for each in (code, *cell.findall(f"{W}p"), paragraph("وأضيف سطر")):
            whole.addprevious(each)
        whole.getparent().remove(whole)  # type: ignore[union-attr]

    found = only(desk.edited(edit))
    assert (found.address, found.looks) == (CHALLENGES, "loose")
    assert texts(found) == [said_of(CHALLENGES), "وأضيف سطر"]


def test_a_code_retyped_with_other_digits_and_a_lost_bookmark(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        line = code_line(root, CHALLENGES)
        for each in (mark(root, CHALLENGES), mark(root, CHALLENGES, kind="nrq_")):
            each.getparent().remove(each)  # type: ignore[union-attr]
        for each in line.findall(f"{W}r"):
            line.remove(each)
        line.append(run("[ ٦.٥ - AR ]"))
        _first_after(line).append(run(" وأكثر"))

    def _first_after(line: Element) -> Element:
        row = next(line.iterancestors(f"{W}tr")).getnext()
        assert row is not None
        return next(row.iter(f"{W}p"))

    assert texts(only(desk.edited(edit))) == [said_of(CHALLENGES) + " وأكثر"]


def test_swapped_codes_place_nothing_and_both_are_listed(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        one, other = code_line(root, CHALLENGES), code_line(root, NEXT)
        texts_of = [[*each.iter(f"{W}t")] for each in (one, other)]
        told = [[text.text for text in each] for each in texts_of]
        for line, said_there in zip((one, other), reversed(told), strict=True):
            for each in line.findall(f"{W}r"):
                line.remove(each)
            line.append(run("".join(part or "" for part in said_there)))
        room(root, NEXT).append(paragraph("خطوة جديدة"))

    found = desk.edited(edit)
    assert not found.changed
    assert {(each.why, each.address) for each in found.suggested} == {
        ("swapped", CHALLENGES), ("swapped", NEXT),
    }  # fmt: skip
    assert any("خطوة جديدة" in each.text for each in found.suggested)


def test_without_the_custom_part_what_is_kept_here_knows_the_form(desk: FormDesk) -> None:
    """A way through ODT keeps the properties and loses the part."""
    parts = parts_of(desk.form())
    del parts["customXml/item1.xml"], parts["customXml/itemProps1.xml"]
    del parts["customXml/_rels/item1.xml.rels"]
    found = desk.propose(packed(parts))
    assert (len(found.unchanged), found.notes, found.unplaced) == (14, (), ())
    assert found.snapshot


def test_without_any_trace_of_itself_the_codes_still_place(desk: FormDesk) -> None:
    parts = parts_of(desk.form())
    for name in list(parts):
        if name.startswith("customXml/") or name == "docProps/custom.xml":
            del parts[name]
    same = desk.propose(packed(parts))
    assert [code for code, _ in same.notes] == ["no_identity", "no_base"]
    assert not same.changed
    assert (PROGRESS, "ar") in same.unchanged
    other = desk.propose(edited(packed(parts), lambda root: _first(root).append(run(" زيادة"))))
    assert (only(other).address, only(other).has_base) == (CHALLENGES, False)


def test_altered_guidance_is_listed_and_answers_are_placed(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        guidance = table(root, CHALLENGES).getprevious()
        assert guidance is not None
        guidance.append(run(" وهل من مثال؟"))

    found = desk.edited(edit)
    assert not found.changed
    (line,) = (*found.unplaced, *found.suggested)
    assert line.why == "altered"
    assert "وهل من مثال" in line.text


def test_text_beside_the_room_of_an_answer_is_suggested_for_it(desk: FormDesk) -> None:
    """In a row that was added, or behind the code itself."""

    def edit(root: Element) -> None:
        whole = table(root, CHALLENGES)
        row = xml("<w:tr><w:tc/></w:tr>")
        row[0].append(paragraph("سطر في صف جديد"))
        whole.append(row)
        code_line(root, NEXT).append(run(" وخطوة هنا"))

    found = desk.edited(edit)
    assert (found.changed, found.unplaced) == ((), ())
    assert [(each.why, each.address) for each in found.suggested] == [
        ("beside", CHALLENGES), ("beside", NEXT),
    ]  # fmt: skip
    assert found.suggested[0].text == "سطر في صف جديد"


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


def test_bookmark_and_code_cells_hold_what_they_should(desk: FormDesk) -> None:
    parts = parts_of(desk.form())
    root = etree.fromstring(parts["word/document.xml"])
    for address in (PROGRESS, CHALLENGES, NEXT):
        assert said(letters(code_line(root, address))).startswith("[6.")
        rows = deepcopy(table(root, address)).findall(f"{W}tr")
        assert len(rows) == 2
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
