"""The terms shipped with the program (``resources/terms.json``); read at the first look."""

import json
from functools import cached_property
from pathlib import Path
from typing import Any

from gcm_desktop.domain.submission import LANGUAGES
from gcm_desktop.services.terms import Standing, Term, Wording


class TermFile:
    """Reads the terms from a file of ours."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def terms(self) -> tuple[Term, ...]:
        """Return every term in the order of the file."""
        return self._terms

    @cached_property
    def _terms(self) -> tuple[Term, ...]:
        data = json.loads(self._file.read_text(encoding="utf-8"))
        return tuple(_term(entry) for entry in data["terms"])


def _term(entry: dict[str, Any]) -> Term:
    wordings = {language: _wording(entry[language]) for language in LANGUAGES}
    return Term(entry["key"], wordings, entry.get("note", {}))


def _wording(entry: dict[str, Any]) -> Wording:
    standing = entry.get("found")
    return Wording(tuple(entry["forms"]), Standing(standing) if standing else None)
