"""Where answers of an edited Word form are found, and what becomes of the rest."""

from copy import deepcopy

import pytest
from lxml import etree

from gcm_desktop.domain.form import said
from gcm_desktop.domain.submission import Answer, Kind
from tests.unit.form_files import (
    CHALLENGES,
    NEXT,
    PROGRESS,
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


def said_of(address: str) -> str:
    """Return the letters of an answer as sent out."""
    return Answer(Kind.NARRATIVE, TEXTS[address]).text


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
        following = mark(root, NEXT, kind="nrh_")
        following.getparent().remove(following)  # type: ignore[union-attr]

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


def test_a_bookmark_that_drifted_into_a_table_of_the_answer_still_names_all_of_it(
    desk: FormDesk,
) -> None:
    def edit(root: Element) -> None:
        start = mark(root, PROGRESS)
        inner = next(room(root, PROGRESS).iterdescendants(f"{W}tc"))
        next(inner.iter(f"{W}p")).append(start)

    found = desk.edited(edit)
    assert (found.changed, found.unplaced, len(found.unchanged)) == ((), (), 14)


def test_of_two_blocks_without_a_bookmark_none_is_the_original(desk: FormDesk) -> None:
    def edit(root: Element) -> None:
        whole = table(root, CHALLENGES)
        for copied in (without_marks(whole), without_marks(whole)):
            whole.addprevious(copied)
            copied.addnext(xml("<w:p/>"))
        whole.getparent().remove(whole)  # type: ignore[union-attr]

    found = desk.edited(edit)
    assert (found.changed, found.missing) == ((), ())
    assert [(each.why, each.address) for each in found.suggested] == [("twice", CHALLENGES)] * 2


def test_bookmark_and_code_cells_hold_what_they_should(desk: FormDesk) -> None:
    parts = parts_of(desk.form())
    root = etree.fromstring(parts["word/document.xml"])
    for address in (PROGRESS, CHALLENGES, NEXT):
        assert said(letters(code_line(root, address))).startswith("[6.")
        rows = deepcopy(table(root, address)).findall(f"{W}tr")
        assert len(rows) == 2
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
