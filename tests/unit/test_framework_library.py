"""The library of framework packs: those shipped, those installed, and what is left out."""

import shutil
from pathlib import Path

import pytest

from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.submission import FrameworkRef
from gcm_desktop.exchange.framework_library import PackLibrary
from tests.unit.pack_files import GCM, HEAD, SHIPPED, edited


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "packs"))


@pytest.fixture
def library(tmp_path: Path) -> PackLibrary:
    return PackLibrary(SHIPPED, tmp_path / "installed")


@pytest.mark.parametrize("name", ["arab-regional-review", "imrf"])
def test_shipped_packs_have_no_fault(library: PackLibrary, name: str) -> None:
    assert library.faults(SHIPPED / f"{name}.json") == ()
    framework = framework_from_data(library.data(name, "2022"))
    assert len(framework.items_of("objective")) == 23


def test_shipped_packs_have_the_counts_of_the_texts(library: PackLibrary) -> None:
    found = {info.ref.id: info for info in library.infos()}
    assert list(found) == ["arab-regional-review", "imrf"]
    for info in found.values():
        assert info.ref.edition == "2022"
        assert (info.objectives, info.actions, info.principles) == (23, 187, 10)
        assert info.declaration_entries == 34
    assert found["arab-regional-review"].priority_areas == 6
    assert found["imrf"].priority_areas == 0


def test_both_packs_share_the_same_facts(library: PackLibrary) -> None:
    arab, forum = library.data("arab-regional-review"), library.data("imrf")
    shared = ("compact", "objectives", "principles", "declaration", "sections", "questions")
    for key in (*shared, "records", "choices"):
        assert arab[key] == forum[key]
    assert library.sha256(arab) != library.sha256(forum)
    assert library.sha256(arab) == PackLibrary(SHIPPED, SHIPPED / "x").sha256(arab)


def test_unknown_frameworks_are_named(library: PackLibrary) -> None:
    for wanted in (("gcm", None), ("imrf", "1999"), ("../imrf", None)):
        with pytest.raises(GcmError) as caught:
            library.data(*wanted)
        assert caught.value.code == "framework.unknown"
        assert caught.value.details["framework"] == "@".join(part for part in wanted if part)


def test_a_pack_file_that_is_not_there(library: PackLibrary, tmp_path: Path) -> None:
    with pytest.raises(GcmError, match=r"file\.unreadable"):
        library.faults(tmp_path / "absent.json")


def test_a_newer_edition_is_installed_and_offered(
    library: PackLibrary, packs: Path, tmp_path: Path
) -> None:
    edited(packs, HEAD, lambda d: d.update(edition="2026"))
    before = library.data("arab-regional-review")
    ref = library.install(packs / HEAD)
    assert ref == FrameworkRef("arab-regional-review", "2026")
    again = PackLibrary(SHIPPED, tmp_path / "installed")
    for one in (library, again):
        assert [str(info.ref) for info in one.infos()] == [
            "arab-regional-review@2022",
            "imrf@2022",
            "arab-regional-review@2026",
        ]
        assert one.data("arab-regional-review")["edition"] == "2026"
        assert one.data("arab-regional-review", "2022") == before
    (kept,) = (tmp_path / "installed").iterdir()
    assert kept.read_bytes() == canonical_json(again.data("arab-regional-review"))
    assert library.faults(kept) == ()
    with pytest.raises(GcmError, match=r"framework\.exists"):
        library.install(packs / HEAD)
    with pytest.raises(GcmError, match=r"framework\.exists"):
        library.install(SHIPPED / HEAD)


def test_a_pack_with_a_fault_is_not_installed(
    library: PackLibrary, packs: Path, tmp_path: Path
) -> None:
    edited(packs, HEAD, lambda d: d.update(edition="2026"))
    edited(packs, GCM, lambda d: d["principles"][1].update(letter="a"))
    with pytest.raises(GcmError) as caught:
        library.install(packs / HEAD)
    assert caught.value.code == "framework.invalid"
    assert caught.value.details["rule"] == f"{GCM} principles[1].letter: twice"
    assert not (tmp_path / "installed").exists()


@pytest.mark.parametrize("text", ["", "{}", '{"id":"imrf","edition":"2030"}', "[1]"])
def test_a_damaged_installed_pack_is_left_out(
    library: PackLibrary, tmp_path: Path, text: str
) -> None:
    folder = tmp_path / "installed"
    folder.mkdir()
    (folder / "imrf@2030.json").write_text(text, encoding="utf-8")
    assert len(library.infos()) == 2
    assert library.data("imrf")["edition"] == "2022"
    with pytest.raises(GcmError, match=r"framework\.unknown"):
        library.data("imrf", "2030")


def test_the_ordinary_path_does_not_import_the_schema_library() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path;"
        "from gcm_desktop.exchange.framework_library import PackLibrary;"
        "import gcm_desktop.exchange.packages;"
        f"lib = PackLibrary(Path({str(SHIPPED)!r}), Path('none'));"
        "lib.infos(); lib.sha256(lib.data('imrf')); print('jsonschema' in sys.modules)"
    )
    root = SHIPPED.parent.parent
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
