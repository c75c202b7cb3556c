"""The language of the interface: everything is translated, and everything follows a switch."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from gcm_desktop.ui import translation_files
from gcm_desktop.ui.resources import translations_path
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from gcm_desktop.ui.widgets.save_state import SaveStateLabel, Saving


@pytest.mark.parametrize("language", translation_files.LANGUAGES)
def test_every_string_is_translated(language: str) -> None:
    assert translation_files.untranslated(language) == []


@pytest.mark.parametrize("language", translation_files.LANGUAGES)
def test_no_string_of_the_code_is_unknown(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"gcm_{language}.ts"
    shutil.copy(translations_path() / name, tmp_path / name)
    before = sources(tmp_path / name)
    translation_files.update(tmp_path)
    assert sources(tmp_path / name) - before == set()


@pytest.mark.parametrize("language", translation_files.LANGUAGES)
def test_placeholders_survive(language: str) -> None:
    text = (translations_path() / f"gcm_{language}.ts").read_text("utf-8")
    for source, translated in re.findall(
        r"<source>(.*?)</source>.*?<translation>(.*?)</translation>", text, re.DOTALL
    ):
        assert set(re.findall(r"\{\w+\}", source)) == set(re.findall(r"\{\w+\}", translated))


def sources(path: Path) -> set[str]:
    return set(re.findall(r"<source>.*?</source>", path.read_text("utf-8"), re.DOTALL))


def test_switching_reaches_words_direction_and_digits(
    qtbot: QtBot, speaking: InterfaceLanguage
) -> None:
    label = SaveStateLabel()
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(label)
    qtbot.addWidget(box)
    label.set_state(Saving.SAVED, "14:03")
    assert label.words == "Saved 14:03"
    speaking.switch(Language.ARABIC)
    assert label.words == "حُفظ 14:03"
    assert label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(1234).isascii()
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    qtbot.waitUntil(lambda: not re.search("[A-Za-z]", cancel.text()))
    speaking.switch(Language.FRENCH)
    assert label.words == "Enregistré à 14:03"
    speaking.switch(Language.ENGLISH)
    assert label.layoutDirection() == Qt.LayoutDirection.LeftToRight
    qtbot.waitUntil(lambda: cancel.text() == "Cancel")
