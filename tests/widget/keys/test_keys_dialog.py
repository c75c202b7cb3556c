"""The dialog of keys: making, giving and taking them; what is wrong is said where it was typed."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.public_key import key_of_text, key_text
from gcm_desktop.exchange.sealing import AgeSealer
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.keys.keys_dialog import KeysDialog
from gcm_desktop.ui.keys.new_key_dialog import NewKeyDialog
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.window_menu import WindowMenu
from tests.widget.window.fakes import surroundings, use_cases

OTHER = AgeSealer().make("Ministère de la Santé").public


@pytest.fixture
def made() -> UseCases:
    return use_cases()


@pytest.fixture
def dialog(qtbot: QtBot, made: UseCases, speaking: InterfaceLanguage) -> KeysDialog:
    shown = KeysDialog(surroundings(made, speaking), made.free.sealing.keys, None)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def new_key(dialog: KeysDialog, name: str, words: str = "", again: str = "") -> NewKeyDialog:
    dialog.new.click()
    form = dialog.findChildren(NewKeyDialog)[-1]
    form.name.set_value(name)
    form.name.setText(name)
    form.protect.setChecked(bool(words))
    form.pair.first.line.setText(words)
    form.pair.second.line.setText(again)
    form.make.click()
    return form


def test_a_key_is_made_and_its_public_half_copied(dialog: KeysDialog, made: UseCases) -> None:
    new_key(dialog, "وزارة العمل")
    (own,) = made.free.sealing.keys.kept().own
    assert (own.public.name, own.is_protected) == ("وزارة العمل", False)
    dialog.rows[own.public.verify].button.click()
    assert key_of_text(QGuiApplication.clipboard().text()) == own.public
    assert own.public.fingerprint in "".join(
        label.text() for label in dialog.rows[own.public.verify].findChildren(QLabel)
    )


def test_a_passphrase_typed_differently_makes_no_key(dialog: KeysDialog, made: UseCases) -> None:
    form = new_key(dialog, "Lead", "four random words", "four random word")
    assert form.fault.words
    assert made.free.sealing.keys.kept().own == ()
    form.pair.second.line.setText("four random words")
    form.make.click()
    assert made.free.sealing.keys.own().is_protected


def test_a_name_taken_is_said_in_the_form(dialog: KeysDialog, made: UseCases) -> None:
    new_key(dialog, "Lead")
    form = new_key(dialog, "LEAD")
    assert "LEAD" in form.fault.words
    assert form.make.isEnabled()
    assert len(made.free.sealing.keys.kept().own) == 1


def test_somebodys_key_is_added_and_removed(dialog: KeysDialog, made: UseCases) -> None:
    assert not dialog.add.isEnabled()
    dialog.text.setText(key_text(OTHER)[:-1])
    dialog.text.edited.emit(dialog.text.value)
    dialog.add.click()
    assert dialog.fault.words
    assert OTHER.verify not in dialog.rows
    dialog.text.setText(key_text(OTHER))
    dialog.add.click()
    assert dialog.fault.words == ""
    assert OTHER.fingerprint in dialog.said
    assert made.free.sealing.keys.kept().contacts == (OTHER,)
    dialog.rows[OTHER.verify].button.click()
    assert made.free.sealing.keys.kept().contacts == ()
    assert OTHER.verify not in dialog.rows


def test_the_menu_of_the_window_opens_the_keys(
    qtbot: QtBot, made: UseCases, speaking: InterfaceLanguage
) -> None:
    menu = WindowMenu(surroundings(made, speaking))
    qtbot.addWidget(menu)
    next(each for each in menu.menu().actions() if each.text() == "Keys…").trigger()
    assert menu.window().findChildren(KeysDialog)
