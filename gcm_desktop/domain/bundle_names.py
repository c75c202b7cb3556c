"""Names of the files of a bundle: telling, and the same on every system and every portal.

``JO_GCM-Arab-Regional-Review-2022_ar.pdf``: code of the State, the framework's English title with
its year, language. Belongs here: names. Does not: what the files hold (``services/bundling``).
"""

import re
import unicodedata

from gcm_desktop.base.file_names import is_device
from gcm_desktop.domain import settings
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Submission

MOST_LETTERS = 100
"""Portals and mail gateways cut longer names; a whole path has 260 letters on Windows."""
_TITLE_LETTERS, _EVIDENCE_LETTERS = 56, 60
_COMPACT = "GCM"
_YEAR = re.compile(r"(?:19|20|21)\d\d", re.ASCII)
_WORDS = re.compile(r"[A-Za-z0-9]+")


def ascii_words(text: str, most: int) -> str:
    """Return the Latin letters and digits of ``text`` as words joined by hyphens, cut at a word."""
    plain = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words, room = list[str](), most
    for word in _WORDS.findall(bare):
        if len(word) > room:
            break
        words.append(word)
        room -= len(word) + 1
    return "-".join(words)


def base_name(submission: Submission, framework: Framework) -> str:
    """Return how the names of all files of a submission begin."""
    title = ascii_words(framework.title.in_language("en"), _TITLE_LETTERS)
    title = "-".join(word[:1].upper() + word[1:] for word in title.split("-"))
    name = title or ascii_words(framework.ref.id, _TITLE_LETTERS) or "Review"
    if _COMPACT not in name.split("-"):
        name = f"{_COMPACT}-{name}"
    year = review_year(submission, framework)
    if year not in name.split("-"):
        name = f"{name}-{year}"
    who = ascii_words(submission.country, 8) or "XX"
    return f"{who}_{name}"


def review_year(submission: Submission, framework: Framework) -> str:
    """Return the year of the review: as set, else of the edition, else the edition itself."""
    for text in (settings.review_year(submission.settings), framework.ref.edition):
        found = _YEAR.search(text)
        if found is not None:
            return found.group()
    return ascii_words(framework.ref.edition, 16) or "0"


def evidence_name(number: int, name: str) -> str:
    """Return the name under which the ``number``-th evidence file leaves: ``01_annexe.pdf``."""
    stem, dot, ending = name.rpartition(".")
    suffix = ascii_words(ending, 10).lower() if dot else ""
    plain = ascii_words(stem if dot else name, _EVIDENCE_LETTERS) or "file"
    if is_device(plain):
        plain = f"file-{plain}"
    return f"{number:02d}_{plain}" + (f".{suffix}" if suffix else "")
