import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Label
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.submission import LANGUAGES, Kind
from tests.unit.content import ARAB, FORUM, framework, pack_data

PACKS = (ARAB, FORUM)


@pytest.mark.parametrize("name", PACKS)
def test_what_a_pack_holds(name: str) -> None:
    found = framework(name)
    assert [item.key for item in found.items_of("objective")] == [str(n) for n in range(1, 24)]
    assert len(found.items_of("principle")) == 10
    assert len(found.items_of("section")) == 10


@pytest.mark.parametrize("name", PACKS)
def test_every_objective_has_one_place_in_each_arrangement(name: str) -> None:
    numbers = {item.address for item in framework(name).items_of("objective")}
    for arrangement in framework(name).arrangements:
        placed = [address for group in arrangement.groups for address in group.items]
        assert sorted(placed) == sorted(numbers), arrangement.key
        assert {also for group in arrangement.groups for also in group.also} <= numbers


@pytest.mark.parametrize("name", PACKS)
def test_every_link_of_an_item_leads_somewhere(name: str) -> None:
    items = framework(name).items
    assert all(linked in items for item in items.values() for linked in item.objectives)


@pytest.mark.parametrize("name", PACKS)
def test_only_texts_are_translated_and_only_choices_have_values(name: str) -> None:
    found = framework(name)
    fields = [field for kind in found.record_kinds.values() for field in kind.fields]
    asked = [*fields, *found.action_questions]
    asked += [question for item in found.items.values() for question in item.questions]
    for question in asked:
        assert question.translatable is (question.kind in (Kind.TEXT, Kind.NARRATIVE)) or (
            question.kind is Kind.TEXT
        ), question.key
        assert bool(question.choices) is (question.kind is Kind.CHOICE), question.key


@pytest.mark.parametrize("name", PACKS)
def test_every_kind_of_record_has_a_title_the_checks_can_ask_for(name: str) -> None:
    for kind in framework(name).record_kinds.values():
        (title,) = (field for field in kind.fields if field.key == "title")
        assert title.translatable, kind.kind


@pytest.mark.parametrize("key", ["choices", "questions", "sections", "declaration", "arrangements"])
@pytest.mark.parametrize("broken", [None, 5, "x", [5], {"a": "b"}])
def test_a_broken_pack_gives_one_clear_failure(key: str, broken: object) -> None:
    with pytest.raises(GcmError) as caught:
        framework_from_data({**pack_data(), key: broken})
    assert caught.value.code == "framework.invalid"


def test_a_label_falls_back_to_english_then_to_any() -> None:
    assert Label({"ar": "أ", "en": "e"}).in_language("fr") == "e"
    assert Label({"ar": "أ"}).in_language("fr") == "أ"


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_are_named_in_words(language: str) -> None:
    found = framework()
    short = found.item("objective/7").short.in_language(language)
    assert found.place("objective/7", language) == f"7 · {short}"
    letter = "(أ)" if language == "ar" else "(a)"
    assert letter in found.place("objective/7/action/a/note", language)
    assert found.place("objective/7/nothing", language).endswith(" · nothing")
    assert found.place("nowhere/x", language) == "nowhere/x"
    label = found.record_kinds["measure"].label.in_language(language)
    assert found.place("measure/01JZZZZZZZZZZZZZZZZZZZZZZA", language) == label


def test_an_unknown_item_or_arrangement_is_named() -> None:
    for code, ask in (("address", "item"), ("arrangement", "arrangement")):
        with pytest.raises(GcmError) as caught:
            getattr(framework(), ask)("nothing")
        assert caught.value.code == f"{code}.unknown"
