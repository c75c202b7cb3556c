"""Clock, ids, logging set-up, messages and paths."""

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from gcm_desktop.base import logs, messages, paths
from gcm_desktop.base.clock import now_utc
from gcm_desktop.base.ids import named_ulid, new_ulid
from gcm_desktop.base.messages import message
from gcm_desktop.domain.address import is_record_id
from gcm_desktop.domain.submission import LANGUAGES

PLACE = re.compile(r"\{\w+\}")


def test_the_time_is_utc_to_the_second() -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", now_utc(), re.ASCII)


def test_new_ids_are_ids_and_each_another() -> None:
    made = {new_ulid() for _ in range(1000)}
    assert len(made) == 1000
    assert all(map(is_record_id, made))


@pytest.mark.parametrize("name", ["", "sample-state", "دولة نموذجية", "x" * 10_000])
def test_a_named_id_is_an_id_and_always_the_same(name: str) -> None:
    assert is_record_id(named_ulid(name))
    assert named_ulid(name) == named_ulid(name) != named_ulid(name + "x")


@pytest.mark.parametrize(
    "text",
    ["", "01JZZZZZZZZZZZZZZZZZZZZZZ", "81JZZZZZZZZZZZZZZZZZZZZZZA", "01jzzzzzzzzzzzzzzzzzzzzzza",
     "01JZZZZZZZZZZZZZZZZZZZZZZU", "01JZZZZZZZZZZZZZZZZZZZZZZA\n", "٠1JZZZZZZZZZZZZZZZZZZZZZZA"],
)  # fmt: skip
def test_nothing_else_is_an_id(text: str) -> None:
    assert not is_record_id(text)


def test_every_message_is_there_in_three_languages_with_the_same_places() -> None:
    for code in messages.codes():
        told = {language: message(code, {}, language) for language in LANGUAGES}
        assert all(told.values()), code
        assert len({frozenset(PLACE.findall(text)) for text in told.values()}) == 1, code
        assert re.search("[\u0621-\u064a]", told["ar"]), code


def test_details_fill_their_places_and_nothing_else() -> None:
    details = {"value": "{choices}", "choices": "planned"}
    told = message("value.not_a_choice", details, "en")
    assert "{choices}" in told
    assert told.count("planned") == 1


def test_a_code_without_a_sentence_is_shown_as_itself() -> None:
    assert message("no.such", {"a": "b"}, "ar") == "no.such a=b"


def test_an_unknown_language_gets_english() -> None:
    assert message("address.unknown", {"address": "x"}, "de") == message(
        "address.unknown", {"address": "x"}, "en"
    )


def test_the_users_folder_can_be_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GCM_DATA", str(tmp_path / "هنا"))
    assert paths.data_folder() == tmp_path / "هنا"
    assert paths.default_store().parent == paths.data_folder()
    assert paths.log_folder().is_relative_to(paths.data_folder())
    assert not paths.data_folder().exists()
    monkeypatch.delenv("GCM_DATA")
    assert paths.data_folder() != tmp_path / "هنا"


def test_the_resources_are_found() -> None:
    assert (paths.resources_folder() / "frameworks" / "imrf.json").is_file()


@pytest.fixture
def program_log() -> Iterator[logging.Logger]:
    """The program's logger without handlers; as before afterwards."""
    logger = logging.getLogger("gcm_desktop")
    before = logger.handlers[:], logger.level, logger.propagate
    logger.handlers[:] = []
    yield logger
    for handler in logger.handlers:
        handler.close()
    logger.handlers[:], logger.level, logger.propagate = before


def test_log_records_go_to_one_file(tmp_path: Path, program_log: logging.Logger) -> None:
    logs.set_up(tmp_path / "log")
    logs.set_up(tmp_path / "other")
    logging.getLogger("gcm_desktop.store").info("opened")
    (file,) = (tmp_path / "log").iterdir()
    assert file.read_text(encoding="utf-8").rstrip().endswith("INFO gcm_desktop.store opened")
    assert not (tmp_path / "other").exists()


def test_where_nothing_can_be_logged_the_program_goes_on(
    tmp_path: Path, program_log: logging.Logger
) -> None:
    (tmp_path / "log").write_bytes(b"a file, no folder")
    logs.set_up(tmp_path / "log")
    program_log.error("no one hears")
    assert (tmp_path / "log").read_bytes() == b"a file, no folder"
