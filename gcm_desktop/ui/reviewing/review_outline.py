"""The outline of a received submission: the summary, the parts in the order of the document.

Belongs here: which rows there are, and their keys. Does not: the view.
"""

from gcm_desktop.domain.framework import Item
from gcm_desktop.domain.lettering import letter_in
from gcm_desktop.services.ports import SubmissionReader
from gcm_desktop.ui.reviewing.review_presenter import status
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem
from gcm_desktop.ui.words import IMPLEMENTATION

SUMMARY = "summary"
"""Key of the first row; items have their address, kinds of records their name."""


def review_outline(reader: SubmissionReader, language: str) -> tuple[OutlineGroup, ...]:
    """Return the rows in the language of the interface."""
    framework, submission = reader.framework, reader.submission
    sections = framework.items_of("section")
    records = tuple(
        OutlineItem(
            kind.kind, str(len(submission.records_of(kind.kind))), kind.plural.in_language(language)
        )
        for kind in framework.record_kinds.values()
        if submission.records_of(kind.kind)
    )
    groups = [
        OutlineGroup("", (OutlineItem(SUMMARY, "", translate("ReviewOutline", "Summary")),)),
        OutlineGroup(
            translate("ReviewOutline", "Opening parts"),
            tuple(_row(reader, item, language) for item in sections if item.place != "back"),
        ),
        *(
            OutlineGroup(
                f"{group.key} · {group.short.in_language(language)}",
                tuple(_row(reader, framework.items[each], language) for each in group.items),
            )
            for group in framework.arrangements[0].groups
        ),
        OutlineGroup(
            framework.declaration_title.in_language(language),
            tuple(
                _row(reader, item, language)
                for item in framework.items_of("declaration")
                if item.reporting
            ),
        ),
        OutlineGroup(
            translate("ReviewOutline", "Guiding principles"),
            tuple(_row(reader, item, language) for item in framework.items_of("principle")),
        ),
        OutlineGroup(
            translate("ReviewOutline", "Closing parts"),
            tuple(_row(reader, item, language) for item in sections if item.place == "back"),
        ),
        OutlineGroup(translate("ReviewOutline", "Records"), records),
    ]
    return tuple(group for group in groups if group.items)


def _row(reader: SubmissionReader, item: Item, language: str) -> OutlineItem:
    submission = reader.submission
    look = IMPLEMENTATION.get(status(submission, item.address))
    is_silent = next(submission.answers_under(item.address), None) is None
    number = item.key if item.kind == "objective" else ""
    if item.kind == "principle":
        number = letter_in(language, item.key)
    note = translate("ReviewOutline", "Nothing reported") if is_silent else ""
    return OutlineItem(item.address, number, item.short.in_language(language), look, note)
