"""Guidance: every objective and section of the packs shipped has its own, in three languages."""

import re

import pytest

from gcm_desktop.domain.framework import Guidance, Item
from gcm_desktop.domain.submission import LANGUAGES
from gcm_desktop.domain.text import ascii_digits
from tests.unit.content import framework

FIGURE = re.compile(r"\d+")
ITEMS = [*framework().items_of("section"), *framework().items_of("objective")]


def texts(item: Item, language: str) -> list[str]:
    own = item.guidance
    assert own is not None
    parts = (own.asked, own.why, own.example)
    return [part.texts[language] for part in parts if part is not None]


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.address)
def test_an_item_says_what_why_and_how_in_three_languages(item: Item) -> None:
    figures = []
    for language in LANGUAGES:
        found = texts(item, language)
        assert len([text for text in found if len(text) > 60]) == 3
        figures.append(sorted(FIGURE.findall(ascii_digits(" ".join(found)))))
    assert figures[0] == figures[1] == figures[2], "the languages name other figures"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_made_from_a_template(language: str) -> None:
    every = [text for item in ITEMS for text in texts(item, language)]
    assert len(set(every)) == len(every)
    openings = [" ".join(text.split()[:5]) for text in every]
    assert [each for each in openings if openings.count(each) > 2] == []


def test_the_first_narrative_has_the_guidance_of_its_item() -> None:
    item = framework().items["objective/7"]
    progress = next(each for each in item.questions if each.key == "progress")
    challenges = next(each for each in item.questions if each.key == "challenges")
    assert item.guidance is not None
    assert item.guidance_on(progress) is item.guidance
    assert item.guidance_on(None) is item.guidance
    others = Guidance(challenges.guidance, item.guidance.why, challenges.example)
    assert item.guidance_on(challenges) == others
