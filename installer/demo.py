"""The demo: the sample's documents in `demo-output/`, then the window where there is a screen."""

import os
import subprocess
import sys

from installer.place import Place, ran, say, telling_line

_PROBE = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
sys.exit(0 if application.primaryScreen() else 1)
"""
_UNSEEN = ("minimal", "offscreen", "vnc")
"""Qt platforms that draw where nobody looks."""


def run(place: Place) -> int:
    """Write the files, open the window or say why not; return the program's exit code."""
    obstacle = window_obstacle(place)
    place.output.mkdir(exist_ok=True)
    command = [str(place.python), "-m", "gcm_desktop", "demo", "--out", str(place.output)]
    command += ["--store", str(place.output / "sample.db")]
    if obstacle:
        command.append("--no-window")
    code = subprocess.run(command, check=False).returncode
    if code == 0 and obstacle:
        say(f"the window was not opened: {obstacle}; the files are in {place.output}")
    return code


def window_obstacle(place: Place) -> str:
    """Return why no window can be opened here, or nothing where one can."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _UNSEEN:
        return "QT_QPA_PLATFORM asks for no screen"
    if sys.platform.startswith("linux") and not has_display(dict(os.environ)):
        return "there is no screen"
    code, text = ran([place.python, "-c", _PROBE], seconds=60)
    return f"Qt cannot use this screen ({telling_line(text)})" if code else ""


def has_display(variables: dict[str, str]) -> bool:
    """True where the variables of a Linux session name a screen."""
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))
