"""Sealing from the export page, and opening what came sealed: asked for, wrong, given up."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.public_key import PublicKey, Signature, key_of_text
from gcm_desktop.exchange.sealing import AgeSealer
from gcm_desktop.services.key_ports import KeptKeys
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.services.sealing import PLAIN, Closing, Finish, is_sealed
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.exporting.choices_card import ChoicesCard
from gcm_desktop.ui.exporting.export_page import ExportPage
from gcm_desktop.ui.keys.closing_dialog import ask_closing
from gcm_desktop.ui.keys.closing_row import FOR_PEOPLE, WITH_PASSPHRASE
from gcm_desktop.ui.keys.opening import run_opening
from gcm_desktop.ui.keys.passphrase_dialog import PassphraseDialog
from gcm_desktop.ui.keys.signature_words import signature_line, signature_pill
from gcm_desktop.ui.merging.merging_page import MergingPage
from gcm_desktop.ui.reviewing.identity_card import IdentityCard
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.check_row import CheckRow
from tests.unit.services.memory_keys import MemoryKeys
from tests.widget.window.fakes import received_sample, surroundings, use_cases

WORDS = "four random words"
OTHER = AgeSealer().make("Ministry of Health").public


@pytest.fixture
def made() -> UseCases:
    return use_cases()


class Reader:
    """A window that reads a sealed file."""

    def __init__(self, qtbot: QtBot, made: UseCases, speaking: InterfaceLanguage) -> None:
        self.owner = QWidget()
        qtbot.addWidget(self.owner)
        self.owner.show()
        self.around = surroundings(made, speaking)
        self.read: list[ReceivedSubmission] = []
        self.failed: list[Exception] = []

    def open(self, file: Path) -> None:
        reviewing = self.around.use_cases.reviewing
        run_opening(
            self.around,
            self.owner,
            lambda: reviewing.receive(file),
            self.read.append,
            self.failed.append,
        )

    @property
    def dialog(self) -> PassphraseDialog:
        return [each for each in self.owner.findChildren(PassphraseDialog) if each.isVisible()][-1]

    def say(self, words: str) -> None:
        dialog = self.dialog
        dialog.field.line.setText(words)
        dialog.field.edited.emit()
        dialog.open_.click()


@pytest.fixture
def reader(qtbot: QtBot, made: UseCases, speaking: InterfaceLanguage) -> Reader:
    return Reader(qtbot, made, speaking)


def sealed(made: UseCases, file: Path, closing: Closing) -> Path:
    made.sharing.pack(made.library.sample(), file, "draft", made.free.sealing.finish(closing))
    return file


def test_a_sealed_file_asks_says_what_is_wrong_and_opens(
    reader: Reader, made: UseCases, tmp_path: Path
) -> None:
    reader.open(sealed(made, tmp_path / "x.gcm", Closing(WORDS)))
    assert not reader.dialog.open_.isEnabled()
    assert reader.dialog.fault.words == ""
    reader.say("four other words")
    assert reader.dialog.fault.words
    assert reader.read == []
    reader.say(WORDS)
    assert [each.sealed for each in reader.read] == ["passphrase"]
    assert reader.failed == []
    reader.open(tmp_path / "x.gcm")
    assert len(reader.read) == 2, "asked once until the program ends"


def test_giving_up_says_what_is_missing_and_keeps_nothing(
    reader: Reader, made: UseCases, tmp_path: Path
) -> None:
    reader.open(sealed(made, tmp_path / "x.gcm", Closing(WORDS)))
    reader.dialog.reject()
    assert [getattr(each, "code", "") for each in reader.failed] == ["sealed.passphrase_wanted"]
    assert made.reviewing.received() == ()


def test_a_locked_key_is_unlocked_on_the_way(
    qtbot: QtBot, made: UseCases, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    sealer = AgeSealer(work=8)
    locked = sealer.lock(sealer.make("Lead"), WORDS)
    made.free.sealing.keys.add_key(locked.public)
    file = sealed(made, tmp_path / "x.gcm", Closing(names=("Lead",)))
    reader = Reader(qtbot, use_cases(ring=MemoryKeys(KeptKeys((locked,)))), speaking)
    reader.open(file)
    reader.say("four other words")
    assert reader.dialog.fault.words
    reader.say(WORDS)
    assert [each.sealed for each in reader.read] == ["keys"]


def test_a_file_that_is_cut_off_is_not_asked_about_again(
    reader: Reader, made: UseCases, tmp_path: Path
) -> None:
    file = sealed(made, tmp_path / "x.gcm", Closing(WORDS))
    file.write_bytes(file.read_bytes()[:-40])
    reader.open(file)
    reader.say(WORDS)
    assert [getattr(each, "code", "") for each in reader.failed] == ["sealed.incomplete"]


def page(
    qtbot: QtBot, made: UseCases, speaking: InterfaceLanguage, folder: Path
) -> tuple[ExportPage, ChoicesCard]:
    shown = ExportPage(surroundings(made, speaking), made.library.sample(), None)
    qtbot.addWidget(shown)
    card = shown.findChildren(ChoicesCard)[0]
    card.set_folder(str(folder))
    formats = card.findChildren(CheckRow)[1]
    formats.set_values(("gcm",))
    formats.changed.emit()
    shown.show()
    return shown, card


def export(shown: ExportPage) -> None:
    buttons = shown.findChildren(QPushButton)
    next(each for each in buttons if each.accessibleName() == "Export").click()


def test_a_package_is_sealed_for_people_and_signed_from_the_page(
    qtbot: QtBot, made: UseCases, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    keys = made.free.sealing.keys
    keys.new("Lead")
    keys.add_key(OTHER)
    shown, card = page(qtbot, made, speaking, tmp_path)
    row = card.closing_row
    assert row.isVisible()
    row.how.set_value(FOR_PEOPLE)
    row.sign.setChecked(True)
    export(shown)
    assert list(tmp_path.iterdir()) == [], "nobody was chosen"
    row.people.set_values(("Ministry of Health",))
    export(shown)
    (file,) = tmp_path.iterdir()
    assert is_sealed(file.read_bytes())
    found = made.free.inspecting.inspect(file)
    assert (found.signature, found.package.sealed) == ("known", "keys")


def test_a_passphrase_mistyped_seals_nothing(
    qtbot: QtBot, made: UseCases, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    shown, card = page(qtbot, made, speaking, tmp_path)
    row = card.closing_row
    assert not row.sign.isEnabled(), "there is no key yet"
    row.how.set_value(WITH_PASSPHRASE)
    row.pair.first.line.setText(WORDS)
    export(shown)
    assert list(tmp_path.iterdir()) == []
    row.pair.second.line.setText(WORDS)
    export(shown)
    (file,) = tmp_path.iterdir()
    made.free.sealing.say(WORDS)
    assert made.free.inspecting.inspect(file).package.sealed == "passphrase"


def test_without_a_package_there_is_nothing_to_seal(
    qtbot: QtBot, made: UseCases, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    _, card = page(qtbot, made, speaking, tmp_path)
    card.closing_row.how.set_value(WITH_PASSPHRASE)
    formats = card.findChildren(CheckRow)[1]
    formats.set_values(("docx",))
    formats.changed.emit()
    assert not card.closing_row.isVisible()
    finishes: list[Finish] = []
    card.when_closed(finishes.append, lambda _: None)
    assert (finishes, card.missing) == ([PLAIN], "")


def test_what_a_file_claims_and_what_is_known_are_not_mixed_up(
    qtbot: QtBot, speaking: InterfaceLanguage
) -> None:
    key = PublicKey("Ministry of Health", OTHER.recipient, OTHER.verify)
    assert "Ministry of Health" not in signature_pill(Signature(key)).text
    known = Signature(key, "My name for it")
    assert "My name for it" in signature_pill(known).text
    assert "Ministry of Health" not in signature_line(known)
    for found in (Signature(key), known):
        assert key.fingerprint in signature_line(found)
    label = QLabel(signature_line(None))
    qtbot.addWidget(label)
    assert label.text()


def test_a_sealed_file_is_merged_once_its_passphrase_was_given(
    qtbot: QtBot, made: UseCases, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    draft = made.library.sample()
    file = sealed(made, tmp_path / "x.gcm", Closing(WORDS))
    shown = MergingPage(surroundings(made, speaking), draft, (file,))
    qtbot.addWidget(shown)
    shown.show()
    asking = shown.findChildren(PassphraseDialog)[0]
    asking.field.line.setText(WORDS)
    asking.open_.click()
    assert [each.name for each in shown.presenter.queue.files] == ["x.gcm"]
    assert shown.presenter.queue.broken == []


def test_a_request_leaves_sealed_and_signed(
    qtbot: QtBot, made: UseCases, speaking: InterfaceLanguage
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    finishes: list[Finish] = []
    made.free.sealing.keys.new("Lead")
    dialog = ask_closing(surroundings(made, speaking), owner, finishes.append)
    dialog.row.how.set_value(FOR_PEOPLE)
    dialog.go_on.click()
    assert dialog.fault.words
    dialog.row.how.set_value(WITH_PASSPHRASE)
    dialog.row.sign.setChecked(True)
    dialog.go_on.click()
    assert dialog.fault.words, "no passphrase yet"
    for field in (dialog.row.pair.first, dialog.row.pair.second):
        field.line.setText(WORDS)
    dialog.go_on.click()
    (finish,) = finishes
    assert finish.is_sealing
    assert finish.signer is not None
    assert is_sealed(finish.seal(b"content"))


@pytest.mark.parametrize("known_as", ["", "My name for it"])
def test_the_key_of_an_unknown_signer_can_be_copied(
    qtbot: QtBot, made: UseCases, tmp_path: Path, known_as: str
) -> None:
    received = replace(
        received_sample(made, tmp_path), signature=Signature(OTHER, known_as), sealed="keys"
    )
    card = IdentityCard(received)
    qtbot.addWidget(card)
    card.retranslate("State", "en")
    card.show()
    assert card.copy_key.isVisible() is (known_as == "")
    said = " ".join(label.text() for label in card.findChildren(QLabel))
    assert OTHER.fingerprint in said
    card.copy_key.click()
    assert key_of_text(QGuiApplication.clipboard().text()) == OTHER
