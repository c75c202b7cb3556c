"""Names of the files of a bundle (faults 54, 59)."""

from dataclasses import replace

import pytest

from gcm_desktop.base.zip_reader import name_fault
from gcm_desktop.domain.bundle_names import MOST_LETTERS, base_name, evidence_name
from gcm_desktop.domain.framework import Framework, Label
from gcm_desktop.domain.submission import FrameworkRef, Submission

SUBMISSION = Submission("01JZZZZZZZZZZZZZZZZZZZZZZA", "JO", FrameworkRef("arab", "2022"), ("ar",))


def framework(title: str, edition: str = "2022") -> Framework:
    ref = FrameworkRef("arab-regional-review", edition)
    return Framework(ref, Label({"en": title}), {}, (), {}, Label({"en": ""}), "")


@pytest.mark.parametrize(
    ("title", "edition", "name"),
    [
        ("Regional review", "2024", "JO_GCM-Regional-Review-2024"),
        ("Arab regional review of the GCM", "2022", "JO_Arab-Regional-Review-Of-The-GCM-2022"),
        ("Review 2026", "2026", "JO_GCM-Review-2026"),
        ("Examen régional n° 2", "second", "JO_GCM-Examen-Regional-N-2-second"),
        ("استعراض", "2022", "JO_GCM-arab-regional-review-2022"),
        ("../CON", "1", "JO_GCM-CON-1"),
        ("word " * 60, "2" * 90, None),
    ],
)
def test_a_name_tells_state_review_and_year(title: str, edition: str, name: str | None) -> None:
    found = base_name(SUBMISSION, framework(title, edition))
    assert name in (found, None)
    assert name_fault(found) == ""
    assert len(f"{found}_receipt_ar.docx") <= MOST_LETTERS


def test_the_year_set_for_the_review_counts() -> None:
    set_ = replace(SUBMISSION, settings={"review_year": "2024"})
    assert base_name(set_, framework("Regional review")) == "JO_GCM-Regional-Review-2024"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("annexe été.PDF", "01_annexe-ete.pdf"),
        ("جداول 2025.xlsx", "01_2025.xlsx"),
        ("جداول.xlsx", "01_file.xlsx"),
        ("invoice\u202efdp.exe", "01_invoice-fdp.exe"),
        ("CON", "01_file-CON"),
        ("nul.txt", "01_file-nul.txt"),
        ("x" * 200 + ".pdf", "01_file.pdf"),
        (".hidden", "01_file.hidden"),
    ],
)
def test_evidence_leaves_under_plain_names(name: str, wanted: str) -> None:
    assert evidence_name(1, name) == wanted
    assert name_fault(wanted) == ""
