"""The dialog of settings: what it shows, one step for all of it, emblems drawn and refused."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gcm_desktop.domain.picture import picture_of
from gcm_desktop.domain.settings import settings_set
from gcm_desktop.ui.drafting.deeds import offered
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.settings.emblem_row import thumbnail
from gcm_desktop.ui.settings.setting_words import setting_name, value_words
from gcm_desktop.ui.settings.settings_dialog import SettingsDialog
from gcm_desktop.ui.settings.settings_values import change_to, shown_values
from tests.unit.pictures import GREY_JPEG, MAGIC, chunk, header, png
from tests.widget.drafting.conftest import Stage


def opened(stage: Stage) -> tuple[DraftPage, SettingsDialog]:
    page = stage.page()
    next(deed for deed in offered(page) if deed.key == "settings").run()
    dialog = page.window().findChild(SettingsDialog)
    assert dialog is not None
    return page, dialog


def test_all_that_is_chosen_is_one_step(stage: Stage) -> None:
    page, dialog = opened(stage)
    before = stage.submission
    assert dialog.values["digits"] == "western"
    assert dialog.values["hijri"] == "no"
    dialog.bodies["lead_body.ar"].setText("وزارة الداخلية")
    dialog.year.setText("٢٠٢٦")
    for key, value in (("digits", "arabic_indic"), ("hijri", "yes"), ("originals", "include")):
        dialog.choices[key].set_value(value)
    dialog.keep.click()
    assert dict(stage.submission.settings) == {
        "digits": "arabic_indic", "hijri": "yes", "lead_body.ar": "وزارة الداخلية",
        "originals": "include", "review_year": "2026",
    }  # fmt: skip
    stage.session.flush()
    assert stage.stored().settings == stage.submission.settings
    page.desk.undo()
    assert stage.submission == before


def test_nothing_touched_changes_nothing_and_a_year_that_is_none_is_said(stage: Stage) -> None:
    _, dialog = opened(stage)
    before = stage.submission
    dialog.year.setText("26")
    dialog.keep.click()
    assert dialog.isVisible()
    assert "2026" in dialog.fault.words
    assert dialog.focusWidget() is dialog.year
    dialog.year.setText("")
    dialog.keep.click()
    assert not dialog.isVisible()
    assert stage.submission is before


def test_a_body_of_all_languages_does_not_come_back_where_one_is_taken_away(stage: Stage) -> None:
    told = {"lead_body": "Council", "of_newer": "x"}
    content = replace(stage.submission, settings=MappingProxyType(told))
    shown = shown_values(content)
    assert shown["lead_body.fr"] == "Council"
    change = change_to(content, {**shown, "lead_body.fr": "Conseil"})
    assert change is not None
    assert dict(change.settings_after) == {**told, "lead_body.fr": "Conseil"}
    change = change_to(content, {**shown, "lead_body.ar": " "})
    assert change is not None
    assert dict(change.settings_after) == {
        "of_newer": "x", "lead_body.en": "Council", "lead_body.fr": "Council",
    }  # fmt: skip


def test_an_emblem_is_drawn_kept_and_taken_away(stage: Stage, tmp_path: Path) -> None:
    page, dialog = opened(stage)
    good, bad = tmp_path / "a.png", tmp_path / "b.png"
    good.write_bytes(png())
    bad.write_bytes(b"<svg onload='x'/>")
    assert dialog.emblem.remove.isHidden()
    dialog.emblem.take(bad)
    assert dialog.emblem.fault.words
    assert dialog.emblem.value == ""
    dialog.emblem.take(good)
    assert dialog.emblem.fault.words == ""
    assert not dialog.emblem.view.image.isNull()
    assert "emblem" not in stage.submission.settings
    dialog.keep.click()
    sha256 = stage.submission.settings["emblem"]
    assert stage.surroundings.use_cases.emblems.of(stage.submission) == picture_of(png()).content
    stage.settle()
    next(deed for deed in offered(page) if deed.key == "settings").run()
    again = page.window().findChild(SettingsDialog)
    assert again is not None
    assert again.emblem.value == sha256
    assert not again.emblem.view.image.isNull()
    again.emblem.remove.click()
    again.keep.click()
    assert "emblem" not in stage.submission.settings


def test_a_lost_emblem_is_said_and_not_thrown_away(stage: Stage) -> None:
    change = settings_set(stage.submission, {"emblem": "0" * 64})
    assert change is not None
    stage.session.make((change,))
    _, dialog = opened(stage)
    assert dialog.emblem.view.image.isNull()
    assert not dialog.emblem.remove.isHidden()
    dialog.keep.click()
    assert stage.submission.settings["emblem"] == "0" * 64


@pytest.mark.parametrize(
    ("content", "is_drawn"),
    [
        (png(400, 100), True),
        (GREY_JPEG, True),
        (MAGIC + header(48, 32) + chunk(b"IDAT", b"no pixels") + chunk(b"IEND"), False),
    ],
)
def test_only_what_can_be_read_is_drawn_and_small(content: bytes, is_drawn: bool) -> None:
    image: QImage = thumbnail(picture_of(content))
    assert image.isNull() is not is_drawn
    assert max(image.width(), image.height()) <= 300


def test_the_dialog_mirrors(stage: Stage) -> None:
    _, dialog = opened(stage)
    right_to_left = dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    label, field = dialog.emblem.view, dialog.emblem.choose
    assert (label.mapTo(dialog, label.rect().center()).x()
            > field.mapTo(dialog, field.rect().center()).x()) is right_to_left  # fmt: skip
    dialog.close()


def test_settings_and_values_have_words_and_unknown_ones_their_keys(stage: Stage) -> None:
    keys = shown_values(stage.submission)
    assert all(setting_name(key) != key for key in keys)
    assert setting_name("of_newer") == "of_newer"
    assert setting_name("lead_body.xx") == "lead_body.xx"
    assert value_words("digits", "arabic_indic") == "٠١٢٣٤٥٦٧٨٩"
    assert value_words("emblem", "ab" * 32) == "abababab"
    assert value_words("of_newer", "x") == "x"
