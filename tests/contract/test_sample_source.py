"""The texts of the sample: read in a fixed order, refused where they are no such texts."""

from pathlib import Path

import pytest

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.exchange.sample_source import MAX_FILE_BYTES, SampleTexts
from gcm_desktop.services.ports import SampleSource


def test_the_sample_speaks_to_every_objective_in_order() -> None:
    source: SampleSource = SampleTexts(resources_folder() / "sample")
    items = [entry["item"] for entry in source.entries()]
    objectives = [item for item in items if item.startswith("objective/")]
    assert objectives == [f"objective/{number}" for number in range(1, 24)]
    assert len(set(items)) == len(items)
    assert source.entries() == source.entries()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"item = ", "sample.invalid"),
        (b"answers = 1", "sample.invalid"),
        (b"item = 7", "sample.invalid"),
        (b'item = "\xff"', "sample.invalid"),
        (b"#" * (MAX_FILE_BYTES + 1), "file.too_large"),
    ],
    ids=["syntax", "no_item", "number", "encoding", "size"],
)
def test_other_texts_are_refused_by_name(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / "objective-01.toml").write_bytes(content)
    with pytest.raises(GcmError) as caught:
        SampleTexts(tmp_path).entries()
    assert caught.value.code == code
    assert "objective-01.toml" in caught.value.details["file"]


def test_an_empty_or_absent_folder_is_no_sample(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "absent"):
        with pytest.raises(GcmError, match=r"sample\.invalid"):
            SampleTexts(folder).entries()
