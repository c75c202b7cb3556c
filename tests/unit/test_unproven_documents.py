"""Documents kept aside: private, under a name no program opens, a few at most."""

import os
import stat
from pathlib import Path

import pytest

from gcm_desktop.exchange.unproven_documents import MOST_KEPT, SUFFIX, UnprovenDocuments


def test_it_is_kept_whole_under_a_name_that_is_no_document(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "unproven"
    place = Path(UnprovenDocuments(folder).keep("01ABC_ar_final.docx", b"content"))
    assert place == folder / f"01ABC_ar_final.docx{SUFFIX}"
    assert place.read_bytes() == b"content"
    if os.name == "posix":
        assert stat.S_IMODE(place.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_same_document_replaces_itself_and_the_oldest_go(tmp_path: Path) -> None:
    aside = UnprovenDocuments(tmp_path)
    (tmp_path / "mine.txt").write_text("kept")
    for number in range(MOST_KEPT + 2):
        place = Path(aside.keep(f"{number}.pdf", b"x"))
        os.utime(place, (number, number))
    aside.keep("7.pdf", b"again")
    kept = sorted(file.name for file in tmp_path.glob(f"*{SUFFIX}"))
    assert kept == [f"{number}.pdf{SUFFIX}" for number in range(2, MOST_KEPT + 2)]
    assert (tmp_path / f"7.pdf{SUFFIX}").read_bytes() == b"again"
    assert (tmp_path / "mine.txt").exists()


@pytest.mark.parametrize("name", ["../../x.docx", "a/b\\c:d.docx"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    place = Path(UnprovenDocuments(tmp_path / "in").keep(name, b"x"))
    assert place.parent == tmp_path / "in"


def test_a_folder_that_cannot_be_made_hides_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert UnprovenDocuments(tmp_path / "file" / "unproven").keep("a.docx", b"x") == ""
