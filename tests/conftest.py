"""What holds for every test: no screen, no network, nobody's own files, a reason for each skip.

Set before anything imports Qt or the program, hence at import.
"""

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.engine_memory import give_back

os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = Path(tempfile.mkdtemp(prefix="gcm-tests-"))
_FOLDERS = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "GCM_DATA": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "share",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": "state",
}
for _variable, _folder in _FOLDERS.items():
    (_HOME / _folder).mkdir(mode=0o700, exist_ok=True)
    os.environ[_variable] = str(_HOME / _folder)

# A run that gates a change tries the same values every time; a run at a desk looks for new ones.
settings.register_profile("house", deadline=None, print_blob=True, derandomize="CI" in os.environ)
settings.load_profile("house")

_TOOLS = {
    "needs_display": ("Xvfb", "xdotool"),
    "needs_libreoffice": ("soffice",),
    "needs_poppler": ("pdftotext", "pdftoppm", "pdffonts"),
}
_NETWORK_EVENTS = frozenset(
    {"socket.bind", "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}
)


_WITHOUT_QT = ("unit", "property", "hostile")


@pytest.fixture(autouse=True)
def collector_rests(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let no collection of what other tests left fall into a test that looks at the clock.

    With a thousand tests behind it a whole collection takes seconds, which are nobody's time.
    """
    folder = request.path.relative_to(Path(__file__).parent).parts[0]
    if folder not in _WITHOUT_QT or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class NetworkUsedError(AssertionError):
    """Something reached for the network; the program never does."""


def _deny_network(event: str, arguments: tuple[object, ...]) -> None:
    if event not in _NETWORK_EVENTS:
        return
    address = arguments[-1] if event in {"socket.bind", "socket.connect"} else arguments
    if not isinstance(address, str | bytes):  # those are sockets in the file system (X11, D-Bus)
        raise NetworkUsedError(f"{event} {address!r}")


def pytest_configure() -> None:
    """Deny the network for as long as this process lives; an audit hook cannot be taken back."""
    sys.addaudithook(_deny_network)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip, with the reason, what needs a program that this machine does not have."""
    for marker, tools in _TOOLS.items():
        absent = [tool for tool in tools if shutil.which(tool) is None]
        if not absent:
            continue
        skip = pytest.mark.skip(reason=f"not installed: {', '.join(absent)}")
        for item in items:
            if item.get_closest_marker(marker):
                item.add_marker(skip)


def pytest_runtest_teardown() -> None:
    """Keep the process from growing with every document that is written."""
    give_back()


def pytest_unconfigure() -> None:
    """Take the temporary home away at the end."""
    shutil.rmtree(_HOME, ignore_errors=True)
