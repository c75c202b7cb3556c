"""The system libraries Qt needs and the programs the tests use, on Debian and its relatives.

The sets were measured on a minimal Debian 12: `QT` is all that drawing offscreen needs, `WINDOW`
adds what a real window does (X11, Wayland).
Elsewhere nothing is looked for: Qt's wheels need no more than Windows and macOS have.
"""

import os
import shutil
import subprocess
import sys

from installer.place import announced, last_line, ran, say

QT = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0",
    "libx11-6",
    "libxkbcommon0",
)
WINDOW = (
    "libwayland-cursor0",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)
TESTS = ("libreoffice-writer-nogui", "poppler-utils", "xauth", "xdotool", "xvfb")
STANDS_FOR = {"libreoffice-writer-nogui": ("libreoffice-writer",)}
"""A package that does as well as the one asked for."""
QUIET = {"DEBIAN_FRONTEND": "noninteractive"}


def provide(*, for_tests: bool) -> None:
    """Install what is missing where that is allowed; else name it in one line."""
    if not is_debian():
        return
    present = installed(_dpkg_listing())
    _provide(missing((*_python_packages(), *QT, *WINDOW), present), "system libraries")
    if for_tests:
        _provide(missing(TESTS, present), "test programs")


def is_debian() -> bool:
    """True where packages come by apt."""
    return shutil.which("apt-get") is not None and shutil.which("dpkg-query") is not None


def installed(listing: str) -> frozenset[str]:
    """Return the names installed packages have and provide.

    Args:
        listing: lines of status, name and provided names, tab-separated, as `dpkg-query` prints.
    """
    names: set[str] = set()
    for line in listing.splitlines():
        status, name, provided = line.split("\t")
        if status == "installed":
            names.add(name)
            names.update(entry.split()[0] for entry in provided.split(",") if entry.strip())
    return frozenset(names)


def missing(wanted: tuple[str, ...], present: frozenset[str]) -> tuple[str, ...]:
    """Return those of ``wanted`` that neither they nor a stand-in cover."""
    return tuple(name for name in wanted if not present & {name, *STANDS_FOR.get(name, ())})


def _dpkg_listing() -> str:
    form = "${db:Status-Status}\\t${Package}\\t${Provides}\\n"
    return ran(["dpkg-query", "--show", f"--showformat={form}"])[1]


def _python_packages() -> tuple[str, ...]:
    """Debian keeps what makes environments in a package of its own."""
    if sys.executable.startswith("/usr/bin/"):
        return (f"python{sys.version_info.major}.{sys.version_info.minor}-venv",)
    return ()


def _provide(names: tuple[str, ...], what: str) -> None:
    if not names:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *names]
    prefix = _authority()
    if prefix is None:
        say(f"missing {what}, which an administrator can install: {' '.join(install)}")
        return
    wait = ["-o", "DPkg::Lock::Timeout=120"]
    with announced(f"{what}, {len(names)} packages by apt"):
        ran([*prefix, "apt-get", *wait, "update"], QUIET)
        code, text = ran([*prefix, *install, *wait], QUIET)
    if code:
        say(f"apt could not install the {what} ({last_line(text)}); by hand: {' '.join(install)}")


def _authority() -> list[str] | None:
    """Return what a command is prefixed with to run as root, or None where it may not."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    as_root = ["sudo", "DEBIAN_FRONTEND=noninteractive"]
    if ran(["sudo", "--non-interactive", "true"])[0] == 0:
        return as_root
    if not sys.stdin.isatty():
        return None
    say("system libraries are to be installed; sudo may ask for your password")
    return as_root if subprocess.run(["sudo", "--validate"], check=False).returncode == 0 else None
