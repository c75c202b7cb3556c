"""Word forms of any rich text: what nobody touched proposes nothing, an edit only itself."""

from hypothesis import given, settings
from hypothesis import strategies as st

from gcm_desktop.domain.form_blocks import reads_same, taken_over
from gcm_desktop.domain.richtext import RichText, normal, to_html
from gcm_desktop.domain.richtext_html import parse_html
from tests.property.strategies import rich_texts
from tests.unit.form_files import NEXT, PROGRESS, FormDesk, draft, edited, only, paragraph, room


@given(rich_texts)
@settings(max_examples=60, deadline=None)
def test_any_text_comes_back_as_it_was_sent(rich: RichText) -> None:
    """Handing out reads the form back as a returned one and refuses what it cannot read."""
    html = to_html(rich)
    submission = draft(next_steps=html) if not normal(rich).is_empty else draft()
    desk = FormDesk(submission)
    found = desk.propose(desk.form(NEXT, PROGRESS))
    assert (found.changed, found.missing, found.unplaced, found.suggested) == ((), (), (), ())
    assert len(found.unchanged) == 2


@given(rich_texts)
@settings(max_examples=40, deadline=None)
def test_a_paragraph_written_below_any_text_is_all_that_changes(rich: RichText) -> None:
    given_text = normal(rich)
    if given_text.is_empty:
        return
    desk = FormDesk(draft(next_steps=to_html(given_text)))
    form = desk.form(NEXT)
    found = only(
        desk.propose(edited(form, lambda root: room(root, NEXT).append(paragraph("أضيف هنا"))))
    )
    assert found.proposed is not None
    assert found.base is not None
    added = "<p>أضيف هنا</p>"
    assert found.proposed.value.count(added) == 1
    assert reads_same(parse_html(found.proposed.value.replace(added, "")), given_text)


@given(rich_texts, rich_texts)
@settings(max_examples=40, deadline=None)
def test_what_was_left_alone_is_the_very_block_that_was_sent(one: RichText, two: RichText) -> None:
    base, found = normal(one), normal(two)
    assert reads_same(base, base)
    assert reads_same(taken_over(base, base), base)
    made = taken_over(base, found)
    assert reads_same(made, found)


@given(st.text(max_size=40))
@settings(max_examples=50, deadline=None)
def test_a_plain_value_is_compared_as_it_reads(text: str) -> None:
    from gcm_desktop.domain.form import said, said_hash

    assert said(said(text)) == said(text)
    assert said_hash(f"\u200f{text}\u200e") == said_hash(text)
