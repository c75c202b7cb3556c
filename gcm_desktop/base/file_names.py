"""File names: one sanitiser for names we suggest or keep, one way to show names from outside.

The rules are those of the strictest system, so that a name made anywhere can be kept anywhere.
"""

import re
import unicodedata

MAX_CHARACTERS = 80
"""Windows gives 260 characters to a whole path by default; office programs give less."""
MAX_BYTES = 180
"""Linux gives 255 bytes to a name, two for each Arabic letter; room is left for a number."""
FALLBACK = "document"

_ZERO_WIDTH_JOINERS = "\u200c\u200d"
"""Part of how words are written in several scripts; every other format character is dropped."""
_ILLEGAL = frozenset('<>:"/\\|?*')
_DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$"]
    + [f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"]
)
_EXTENSION = re.compile(r"(?<=.)\.[A-Za-z0-9]{1,10}\Z", re.DOTALL)
_OFFICE_LOCK = re.compile(r"\A(?:~\$|[ .~])+")
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"})


def safe_name(text: str, fallback: str = FALLBACK) -> str:
    """Return ``text`` as a file name that every system can hold; never empty, and stable.

    At most ``MAX_CHARACTERS`` and ``MAX_BYTES``, cut between letters, the extension kept.
    Separators become hyphens; controls and bidi controls go; device names get an underscore.
    """
    name = _visible(unicodedata.normalize("NFC", text))
    name = _OFFICE_LOCK.sub("", name).rstrip(" .")
    extension = found.group() if (found := _EXTENSION.search(name)) else ""
    stem = name[: len(name) - len(extension)].rstrip(" .")
    if not stem:
        return fallback + extension.lower() if extension else fallback
    if is_device(stem):
        stem = f"_{stem}"
    return _cut(stem, MAX_CHARACTERS - len(extension), MAX_BYTES - len(extension)) + extension


def numbered_name(name: str, number: int) -> str:
    """Return the name of the file that is the ``number``-th of this name: ``annexe (2).pdf``."""
    if number < 2:
        return name
    extension = found.group() if (found := _EXTENSION.search(name)) else ""
    return f"{name[: len(name) - len(extension)]} ({number}){extension}"


def is_device(name: str) -> bool:
    """True where Windows would open a device instead of a file of this name."""
    return name.partition(".")[0].rstrip(" ").upper() in _DEVICES


def shown_name(text: str, limit: int = MAX_CHARACTERS) -> str:
    """Return a foreign name for display: what cannot be seen stands there as ``[U+202E]``."""
    letters = (
        f"[U+{ord(letter):04X}]" if unicodedata.category(letter) in _HIDDEN_CATEGORIES else letter
        for letter in text[:limit]
    )
    return "".join(letters) + ("…" if len(text) > limit else "")


def _visible(text: str) -> str:
    letters: list[str] = []
    for letter in text:
        if letter in _ILLEGAL:
            letters.append("-")
        elif letter.isspace():
            letters.append(" ")
        elif letter in _ZERO_WIDTH_JOINERS or (
            unicodedata.category(letter) not in _HIDDEN_CATEGORIES
        ):
            letters.append(letter)
    return re.sub(" +", " ", unicodedata.normalize("NFC", "".join(letters)))


def _cut(stem: str, characters: int, octets: int) -> str:
    """Return the longest beginning of ``stem`` within both limits that ends between letters."""
    end = min(len(stem), characters)
    while len(stem[:end].encode()) > octets:
        end -= 1
    while 0 < end < len(stem) and _continues(stem[end - 1], stem[end]):
        end -= 1
    return stem[:end].rstrip(" .") or stem[: min(characters, octets // 4)]


def _continues(last: str, following: str) -> bool:
    return (
        unicodedata.category(following).startswith("M")
        or following in _ZERO_WIDTH_JOINERS
        or last in _ZERO_WIDTH_JOINERS
    )
