"""One suite for the port ``TitleOverlay``, and what it does to drafts and packages."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.titles import Title, titles, with_titles
from gcm_desktop.exchange.framework_library import PackLibrary
from gcm_desktop.exchange.schemas import FRAMEWORK, schema_faults
from gcm_desktop.exchange.title_overlay import StoredTitles
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.titling import TitleOverlay, Titling
from tests.contract.memory_store import MemoryStore
from tests.contract.memory_titles import MemoryTitles

PLACE = ("objective/7", "ar")
RIGHT = Title("العنوان الرسمي بعد مراجعته", True)


@pytest.fixture(scope="module")
def library() -> PackLibrary:
    return PackLibrary(resources_folder() / "frameworks", Path("none"))


@pytest.fixture(scope="module")
def pack(library: PackLibrary) -> Mapping[str, Any]:
    return library.data("imrf")


@pytest.fixture(params=["fake", "real"])
def overlay(request: pytest.FixtureRequest, tmp_path: Path) -> TitleOverlay:
    return MemoryTitles() if request.param == "fake" else StoredTitles(tmp_path / "a" / "t.json")


def test_a_correction_is_kept_handed_on_and_taken_back(
    overlay: TitleOverlay, pack: Mapping[str, Any], tmp_path: Path
) -> None:
    titling = Titling(overlay)
    titling.correct(pack, *PLACE, Title("  العنوان\u0000 الرسمي\nبعد مراجعته ", True))
    titling.correct(pack, "principle/a", "fr", Title("Autre", False))
    assert titling.corrections()[PLACE] == RIGHT
    assert titling.export(tmp_path / "titles.json") == 2
    own = titles(pack)[PLACE]
    titling.correct(pack, *PLACE, own)
    assert PLACE not in titling.corrections()
    titling.correct(pack, *PLACE, Title("x", False))
    assert titling.install(tmp_path / "titles.json")[PLACE] == RIGHT
    assert titling.corrections()[PLACE] == RIGHT


@pytest.mark.parametrize(
    ("address", "language", "text", "code"),
    [
        ("objective/99", "ar", "x", "titles.unknown"),
        ("objective/7", "es", "x", "titles.unknown"),
        ("section/summary", "ar", "x", "titles.unknown"),
        ("objective/7", "ar", " \u200f ", "titles.empty"),
        ("objective/7", "ar", "x" * 401, "titles.too_long"),
    ],
)
def test_what_is_no_title_is_refused(
    overlay: TitleOverlay, pack: Mapping[str, Any], address: str, language: str, text: str,
    code: str,
) -> None:  # fmt: skip
    with pytest.raises(GcmError) as caught:
        Titling(overlay).correct(pack, address, language, Title(text, False))
    assert caught.value.code == code
    assert Titling(overlay).corrections() == {}


def test_a_corrected_pack_is_a_pack_and_the_other_stays_as_it_was(pack: Mapping[str, Any]) -> None:
    before = json.dumps(pack)
    laid = with_titles(pack, {PLACE: RIGHT})
    assert json.dumps(pack) == before
    assert list(schema_faults(FRAMEWORK, laid)) == []
    differing = {place for place, title in titles(laid).items() if titles(pack)[place] != title}
    assert differing == {PLACE}
    assert with_titles(pack, {("objective/7", "es"): RIGHT}) is pack


def test_drafts_show_corrections_at_once_and_packages_carry_them(library: PackLibrary) -> None:
    store, titling = MemoryStore(), Titling(MemoryTitles())
    shelf = FrameworkShelf(store, library, titling.corrections)
    framework, pack_hash = shelf.newest("imrf")
    from tests.unit.content import sample

    store.create(sample(), pack=pack_hash)
    header = store.header(sample().id)
    assert shelf.sha256(header) == pack_hash
    titling.correct(shelf.own_data(header), *PLACE, RIGHT)
    label = shelf.framework(header).item("objective/7").title
    assert label.in_language("ar") == RIGHT.text
    assert label.is_verified("ar")
    assert framework.item("objective/7").title.in_language("ar") != RIGHT.text
    assert titles(shelf.data(header))[PLACE] == RIGHT
    assert shelf.sha256(header) == library.sha256(shelf.data(header)) != pack_hash
    assert titles(shelf.own_data(header))[PLACE] != RIGHT


def correcting(address: str, text: str) -> bytes:
    worded = {address: {"ar": {"text": text, "verified": True}}}
    return json.dumps({"format": 1, "corrects": "A/RES/73/195", "titles": worded}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"format":1,"corrects":"A/RES/73/195","titles":{"objective/7":{"ar":{"text":"x"}}}}',
        b'{"format":2,"corrects":"A/RES/73/195","titles":{}}',
        b'{"format":1,"corrects":"A/RES/76/266","titles":{}}',
        correcting("../x", "x"),
        correcting("objective/7", "\u202ex"),
    ],
)
def test_a_strange_file_is_refused_and_nothing_changes(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "strange.json"
    file.write_bytes(content)
    overlay = StoredTitles(tmp_path / "kept.json")
    with pytest.raises(GcmError) as caught:
        Titling(overlay).install(file)
    assert caught.value.code == "titles.invalid"
    assert not (tmp_path / "kept.json").exists()


def test_damaged_corrections_of_this_computer_count_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_bytes(b'{"titles": 3}')
    assert StoredTitles(tmp_path / "kept.json").kept() == {}
