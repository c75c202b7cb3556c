"""How questions are filled in and how long texts should be: what a framework pack may say of it."""

import shutil
from pathlib import Path

import pytest

from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.exchange.framework_library import PackLibrary
from gcm_desktop.services.ports import PackFault
from tests.unit.pack_files import QUESTIONS, SHIPPED, Edit, edited

BROKEN: list[tuple[str, Edit, str, str, str]] = [
    (
        QUESTIONS,
        lambda d: d["records"][0]["fields"][2].update(shows="series"),
        QUESTIONS,
        "records[0].fields[2].shows",
        "shows_untranslated_text",
    ),
    (
        QUESTIONS,
        lambda d: d["records"][0]["fields"][0].update(characters={"most": 10}),
        QUESTIONS,
        "records[0].fields[0].characters",
        "characters_of_narrative",
    ),
    (
        QUESTIONS,
        lambda d: d["records"][0]["fields"][7].update(characters={"least": 9, "most": 8}),
        QUESTIONS,
        "records[0].fields[7].characters",
        "least_above_most",
    ),
    (
        QUESTIONS,
        lambda d: d["records"][0].update(serves_most={"measure": 3}),
        QUESTIONS,
        "records[0].serves_most.measure",
        "key_name",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["objective"][0].update(leaves="never"),
        QUESTIONS,
        "questions.objective[0].leaves",
        "required_never_leaves",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["objective"][2].update(leaves="not_public"),
        QUESTIONS,
        "questions.objective[2].leaves",
        "placement",
    ),
    (
        QUESTIONS,
        lambda d: d["records"][0]["fields"][0].update(leaves="not_public"),
        QUESTIONS,
        "records[0].fields[0].leaves",
        "leaves_of_title",
    ),
    (
        QUESTIONS,
        lambda d: d["sections"][1].update(leaves="never"),
        QUESTIONS,
        "sections[1].leaves",
        "required_never_leaves",
    ),
    (
        QUESTIONS,
        lambda d: d["records"][0].update(leaves="sometimes"),
        QUESTIONS,
        "records[0].leaves",
        "value",
    ),
]


@pytest.mark.parametrize(("part", "edit", "file", "key", "rule"), BROKEN)
def test_each_fault_is_named(
    tmp_path: Path, part: str, edit: Edit, file: str, key: str, rule: str
) -> None:
    packs = Path(shutil.copytree(SHIPPED, tmp_path / "packs"))
    assert PackFault(file, key, rule) in edited(packs, part, edit)


def test_the_packs_shipped_say_how_pledges_and_series_are_written() -> None:
    framework = framework_from_data(PackLibrary(SHIPPED, Path("none")).data("imrf"))
    pledge, indicator = (framework.record_kinds[kind] for kind in ("pledge", "indicator"))
    description = next(field for field in pledge.fields if field.key == "description")
    assert (description.least_characters, description.most_characters) == (300, 3000)
    assert pledge.serves_most == {"objective": 3}
    assert [field.shows for field in indicator.fields if field.key == "series"] == ["series"]


def test_every_field_of_a_record_has_a_line_of_guidance_in_three_languages() -> None:
    framework = framework_from_data(PackLibrary(SHIPPED, Path("none")).data("imrf"))
    for kind in framework.record_kinds.values():
        for field in kind.fields:
            assert field.guidance is not None, (kind.kind, field.key)
            assert set(field.guidance.texts) == {"ar", "en", "fr"}
            assert all("\n" not in text for text in field.guidance.texts.values())
