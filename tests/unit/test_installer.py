"""The set-up's decisions; the set-up itself is what every run of the checks begins with."""

from pathlib import Path

import pytest

from installer import demo, environment, system_packages
from installer.place import Place, last_line, ran, telling_line

LISTING = (
    "installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80.0-6), libglib2.0-0-extra\n"
    "installed\tlibreoffice-writer\t\n"
    "config-files\tlibegl1\t\n"
)


def test_a_renamed_package_counts_under_the_name_it_provides() -> None:
    present = system_packages.installed(LISTING)
    assert system_packages.missing(("libglib2.0-0",), present) == ()


def test_a_removed_package_is_missing() -> None:
    present = system_packages.installed(LISTING)
    assert system_packages.missing(("libegl1", "libgl1"), present) == ("libegl1", "libgl1")


def test_the_full_writer_stands_for_the_one_without_window() -> None:
    present = system_packages.installed(LISTING)
    assert system_packages.missing(("libreoffice-writer-nogui",), present) == ()


def checkout(root: Path) -> Place:
    (root / "installer").mkdir()
    for name in ("pyproject.toml", "installer/lock.txt", "installer/wheel_hook.py"):
        (root / name).write_text(name, encoding="utf-8")
    return Place(root)


def test_fingerprints_tell_what_changed(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    packages, entry = environment.fingerprints(place)
    (tmp_path / "pyproject.toml").write_text("other", encoding="utf-8")
    assert environment.fingerprints(place)[0] == packages
    assert environment.fingerprints(place)[1] != entry
    place.lock.write_text("other", encoding="utf-8")
    assert environment.fingerprints(place)[0] != packages


def test_a_stamp_without_its_interpreter_counts_for_nothing(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    place.venv.mkdir()
    place.stamp.write_text("one\ntwo", encoding="ascii")
    assert environment.stamped(place) == []
    place.python.parent.mkdir()
    place.python.touch()
    assert environment.stamped(place) == ["one", "two"]


def test_an_environment_is_laid_out_as_its_system_does(tmp_path: Path) -> None:
    assert Place(tmp_path, windows=True).python == tmp_path / ".venv" / "Scripts" / "python.exe"
    assert Place(tmp_path, windows=False).python == tmp_path / ".venv" / "bin" / "python"


@pytest.mark.parametrize(
    ("variables", "expected"),
    [({}, False), ({"DISPLAY": ""}, False), ({"DISPLAY": ":1"}, True)],
)
def test_a_screen_is_named_by_the_session(variables: dict[str, str], expected: bool) -> None:
    assert demo.has_display(variables) is expected


def test_a_platform_that_draws_nowhere_is_no_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:enable_fonts")
    assert demo.window_obstacle(Place(tmp_path))


def test_a_program_that_is_not_there_is_a_code_not_a_crash(tmp_path: Path) -> None:
    code, text = ran([tmp_path / "absent"])
    assert code == 127
    assert last_line(text)


def test_the_last_line_that_says_something() -> None:
    assert last_line("one\ntwo\n\n") == "two"
    assert last_line("") == "it said nothing"


def test_the_telling_line_of_a_fault() -> None:
    assert telling_line("could not connect\nplugins are: xcb") == "could not connect"
    assert telling_line("Traceback (most recent call last):\n  x\nImportError: a.so") == (
        "ImportError: a.so"
    )
    assert telling_line("") == "it said nothing"
