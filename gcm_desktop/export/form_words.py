"""Words of the Word form in Arabic, English and French, and what is said of each place.

Belongs here: reading ``resources/labels/form.json``, guidance and hints by the kind of a question.
Does not: how they are set (``form_body``).
"""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.framework import Framework, Item, Question
from gcm_desktop.domain.submission import Kind
from gcm_desktop.export.labels import Labels, labels

_HINTS = {
    Kind.YES_NO: "yes_no",
    Kind.DATE: "date_hint",
    Kind.NUMBER: "number_hint",
    Kind.LINK: "link_hint",
    Kind.REFERENCE: "reference_hint",
}


@cache
def _all() -> dict[str, dict[str, Any]]:
    file = resources_folder() / "labels" / "form.json"
    return cast("dict[str, dict[str, Any]]", json.loads(file.read_text(encoding="utf-8")))


@dataclass(frozen=True, slots=True)
class FormWords:
    """Words of a form in one language."""

    framework: Framework
    common: Labels
    own: Labels
    how: tuple[str, ...]

    def item_title(self, item: Item) -> str:
        """Return the heading of an item: its number, where it has one, and its title."""
        title = item.title.in_language(self.common.language)
        if item.kind == "objective":
            return f"{self.common.text('objective', number=int(item.key))} · {title}"
        return title

    def label(self, address: str, question: Question) -> str:
        """Return the name of a question; of an action, its letter and wording before it."""
        language = self.common.language
        name = question.label.in_language(language)
        asked = addresses.question(address)
        item = self.framework.items.get(addresses.owner(address))
        if item is None or not asked.startswith("action/"):
            return name
        letter = asked.split("/")[1]
        action = next((each for each in item.actions if each.letter == letter), None)
        if action is None:
            return name
        told = action.label.in_language(language)
        named = self.common.text("action", letter=self.common.letter(letter), label=told)
        return f"{named} – {name}"

    def guidance(self, address: str, question: Question) -> str:
        """Return what is asked and what an answer has to keep to, as one line."""
        language = self.common.language
        item = self.framework.items.get(addresses.owner(address))
        asked = question.guidance
        if item is not None and not addresses.question(address).startswith("action/"):
            asked = item.guidance_on(question).asked
        parts = [asked.in_language(language) if asked is not None else ""]
        parts.append(self.own.text("required") if question.required else "")
        parts.append(self.own.text("limit", number=question.limit) if question.limit else "")
        parts.append(self._hint(question))
        return " ".join(part for part in parts if part)

    def _hint(self, question: Question) -> str:
        if question.kind is Kind.CHOICE:
            named = [each.label.in_language(self.common.language) for each in question.choices]
            return self.own.text("choices", choices=self.common.joined(named))
        if question.shows == "series":
            return self.own.text("series_hint")
        key = _HINTS.get(question.kind) if question.kind is not None else None
        return self.own.text(key) if key else ""


def form_words(framework: Framework, language: str) -> FormWords:
    """Return the words of a form; raises ``export.language``."""
    common = labels(language)
    own = _all()[language]
    return FormWords(framework, common, Labels(language, common.digits, own), tuple(own["how"]))
