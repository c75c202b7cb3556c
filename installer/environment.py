"""The checkout's own environment: made from the lock, compiled, stamped.

Two fingerprints say whether there is anything to do: of what the packages depend on (Python,
place, lock) and of what the program's own entry depends on (`pyproject.toml`, the build hook).
Each is stamped after its part is complete, so that an interrupted set-up is taken up again.
"""

import compileall
import hashlib
import importlib.util
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

from installer import system_packages
from installer.place import Place, announced, last_line, ran, say, telling_line

PACKAGE = "gcm_desktop"
_PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input")


class SetUpError(RuntimeError):
    """The set-up cannot go on; the message is one line for the person at the keyboard."""


def set_up(root: Path, *, for_tests: bool = False) -> Place:
    """Bring the environment of the checkout at ``root`` up to date.

    Args:
        for_tests: also install the programs that document and window tests use.

    Raises:
        SetUpError: where the environment cannot be made.
    """
    place = Place(root)
    system_packages.provide(for_tests=for_tests)
    packages, entry = fingerprints(place)
    found = stamped(place)
    if found[:1] != [packages]:
        _make(place)
        _install_locked(place)
        _stamp(place, packages)
    if found != [packages, entry]:
        _stamp(place, packages)
        _install_program(place)
    _compile_translations(place)
    _compile_bytecode(place)
    _stamp(place, packages, entry)
    return place


def fingerprints(place: Place) -> list[str]:
    """Return the SHA-256 of what the packages, and of what the program's entry, are made from."""
    python = f"{sys.version} {sysconfig.get_platform()} {place.venv}"
    packages = [python.encode(), place.lock.read_bytes()]
    entry = [
        (place.root / "pyproject.toml").read_bytes(),
        (place.root / "installer" / "wheel_hook.py").read_bytes(),
    ]
    return [hashlib.sha256(b"\0".join(parts)).hexdigest() for parts in (packages, entry)]


def stamped(place: Place) -> list[str]:
    """Return the fingerprints of what the last set-up completed; empty where there was none."""
    if not place.stamp.is_file() or not place.python.exists():
        return []
    return place.stamp.read_text(encoding="ascii").split()


def _stamp(place: Place, *done: str) -> None:
    """Write down which parts are complete; nothing where the stamp says so already."""
    if stamped(place) != list(done):
        place.stamp.write_text("\n".join(done), encoding="ascii")


def _make(place: Place) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        raise SetUpError(f"this Python cannot make environments; install {name} first")
    with announced("environment in .venv"):
        try:
            if place.venv.exists():
                shutil.rmtree(place.venv)
            venv.create(place.venv, with_pip=True, symlinks=not place.windows)
        except (OSError, subprocess.CalledProcessError) as fault:
            raise SetUpError(f"the environment in {place.venv} cannot be made: {fault}") from fault


def _install_locked(place: Place) -> None:
    options = ("--no-deps", "--require-hashes", "--only-binary=:all:", "-r", str(place.lock))
    _pip(place, "packages of the lock", *options)


def _install_program(place: Place) -> None:
    options = ("--no-deps", "--no-build-isolation", "--no-index", "-e", str(place.root))
    _pip(place, "entry of the program", *options)


def _pip(place: Place, step: str, *options: str) -> None:
    with announced(step):
        code, text = ran([place.python, *_PIP, "install", *options])
        if code:
            say(text.rstrip())
            raise SetUpError(f"{step} could not be installed: {last_line(text)}")


def _compile_translations(place: Place) -> None:
    """Compile the interface's translations where one is absent or older than its source."""
    sources = sorted((place.root / "translations").glob("*.ts"))
    if all(_is_fresh(source.with_suffix(".qm"), source) for source in sources):
        return
    with announced("translations"):
        module = f"{PACKAGE}.ui.translation_files"
        code, text = ran([place.python, "-m", module, "build"])
    if code:
        say(f"the window will speak English only, since: {telling_line(text)}")


def _is_fresh(made: Path, source: Path) -> bool:
    return made.is_file() and made.stat().st_mtime >= source.stat().st_mtime


def _compile_bytecode(place: Place) -> None:
    """Compile our own modules, also where Python is told not to keep bytecode.

    pip compiled the packages; the modules' times are in the compiled files, so an edited module is
    never run from an old one.
    """
    compileall.compile_dir(place.root / PACKAGE, quiet=2)
