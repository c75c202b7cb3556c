"""Laws of searching and replacing: for any text and any query."""

from itertools import pairwise
from types import MappingProxyType
from unicodedata import category

from hypothesis import assume, given
from hypothesis import strategies as st

from gcm_desktop.domain.answering import answer_from_rich
from gcm_desktop.domain.framework import Framework, Label
from gcm_desktop.domain.replacing import is_replaceable, replaced, stretches
from gcm_desktop.domain.richtext import RichText, block_runs, plain_text
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.search import Query, SearchIndex, build_index, snippet
from gcm_desktop.domain.submission import Answer, AnswerKey, FrameworkRef, Kind, Submission
from gcm_desktop.domain.text import FoldMap, fold, folded
from tests.property.strategies import rich_texts, texts

REF = FrameworkRef("f", "1")
FRAMEWORK = Framework(REF, Label({"en": "F"}), {}, (), {}, Label({"en": "D"}), "")
ARABIC = st.text(st.sampled_from("أإآاىيةهكـًّٰ ٣3لمنﻻœÉée\u0301\u200f"), min_size=1, max_size=12)
VARIANTS = {
    "ا": "اأإآٱ", "ي": "يىی", "ه": "هة", "ك": "كک", "3": "3٣۳", "e": "eEéÉèê", "'": "'’",
}  # fmt: skip
SILENT = ("", "", "", "\u064e", "\u0651", "\u0640", "\u200f", "\u0301")


def index_of(*values: Answer) -> SearchIndex:
    answers: dict[AnswerKey, Answer] = {
        (f"section/s{at}/text", "ar"): value for at, value in enumerate(values)
    }
    submission = Submission("s", "XS", REF, ("ar",), answers=MappingProxyType(answers))
    return build_index(submission, FRAMEWORK)


def plain(text: str) -> Answer:
    return Answer(Kind.TEXT, text)


def spaced(text: str) -> list[str]:
    """The words of a folded text, blanks and punctuation between them aside."""
    return "".join(letter if letter.isalnum() else " " for letter in folded(text)).split()


@given(texts | ARABIC, texts | ARABIC, st.booleans())
def test_every_highlight_is_what_was_sought(text: str, query: str, whole: bool) -> None:
    found = index_of(plain(text)).find(Query(query, whole_words=whole))
    for hit in found.hits:
        assert 0 <= hit.start < hit.end <= len(text)
        part = text[hit.start : hit.end]
        if len(folded(query).split()) == 1:
            assert folded(part) == folded(query).strip()
        elif found.is_whole_phrase:
            assert spaced(part) == spaced(query)
        else:
            assert folded(part).strip() in folded(query)
        following = text[hit.end : hit.end + 1]
        assert not following or category(following) not in ("Mn", "Me")
    ends = [(hit.start, hit.end) for hit in found.hits]
    assert all(before[1] <= after[0] for before, after in pairwise(ends))


@given(texts | ARABIC, texts | ARABIC)
def test_an_exact_query_finds_exactly_itself(text: str, query: str) -> None:
    hits = index_of(plain(text)).find(Query(query, exact=True)).hits
    assert all(text[hit.start : hit.end] == query for hit in hits)
    assert not hits or query in text


@given(st.data(), ARABIC)
def test_what_is_there_is_found_in_any_spelling(data: st.DataObject, word: str) -> None:
    plain_word = folded(word).replace(" ", "")
    assume(plain_word)
    written = "".join(
        data.draw(st.sampled_from(VARIANTS.get(letter, letter)))
        + data.draw(st.sampled_from(SILENT))
        for letter in plain_word
    )
    text = f"قبل {written} بعد"
    hits = index_of(plain(text)).find(Query(plain_word)).hits
    at = text.index(written)
    assert any(hit.start == at and hit.end <= at + len(written) for hit in hits)
    assert hits == index_of(plain(text)).find(Query(written)).hits


@given(texts | ARABIC, texts | ARABIC)
def test_what_is_absent_is_not_found(text: str, query: str) -> None:
    assume(not any(word in folded(text) for word in folded(query).split()))
    assert index_of(plain(text)).find(Query(query)).hits == ()


@given(texts | ARABIC)
def test_the_way_back_from_folded_letters_is_the_slow_one(text: str) -> None:
    way, starts = FoldMap(text), fold(text).starts
    for at, start in enumerate(starts):
        assert way.original_span(at, at + 1)[0] == start
        whole = at == 0 or starts[at - 1] != start
        assert way.is_whole(at, len(starts)) is whole


@given(texts | ARABIC, st.data(), st.integers(0, 8))
def test_snippets_show_the_hit_and_part_no_letter(
    text: str, data: st.DataObject, room: int
) -> None:
    found = index_of(plain(text)).find(Query(data.draw(st.sampled_from(text or "a")))).hits
    for hit in found:
        made = snippet(text, hit.start, hit.end, room)
        part = text[hit.start : hit.end].replace("\n", " ").replace("\t", " ")
        assert made.text[made.start : made.end] == part
        assert "\n" not in made.text


@given(rich_texts, st.data(), st.text("ابجabc ", max_size=4))
def test_replacing_alters_the_words_and_nothing_around_them(
    rich: RichText, data: st.DataObject, words: str
) -> None:
    answer = answer_from_rich(rich)
    assume(answer is not None)
    assert answer is not None
    before = parse_html(answer.value)
    places = [(at, "".join(run.text for run in runs)) for at, runs in stretches(before)]
    assert plain_text(before) == answer.text
    assert all(answer.text[at : at + len(text)] == text for at, text in places)
    places = [(at, text) for at, text in places if text]
    assume(places)
    at, text = data.draw(st.sampled_from(places))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = (at + start, at + end)
    assert is_replaceable(answer, span)
    after = replaced(answer, [span], words)
    if after is not None:
        kept = parse_html(after.value)
        expected = answer.text[: span[0]] + words + answer.text[span[1] :]
        assert plain_text(kept).replace("\n", "") == expected.replace("\n", "")
        assert sources(kept) == sources(before)


def sources(rich: RichText) -> list[str]:
    return [run.source for block in rich.blocks for run in block_runs(block) if run.source]
