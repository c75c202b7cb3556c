"""The receipt as a page: a tiny tree, set by the one PDF writer and proven like any document.

Belongs here: what stands on the page and in which order. Does not: what a receipt says
(``services/receipts``), words (``bundle_labels``).
"""

from gcm_desktop.domain import settings
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.text import clean_line, language_direction
from gcm_desktop.export.bundle_labels import bundle_labels
from gcm_desktop.export.labels import Labels, labels
from gcm_desktop.export.tree import (
    Cell,
    Document,
    Heading,
    KeyValues,
    Node,
    Paragraph,
    Properties,
    Style,
    letters,
)
from gcm_desktop.services.receipts import Receipt


class ReceiptPages:
    """The adapter of ``ReceiptWriter``."""

    def write(self, receipt: Receipt, language: Language) -> bytes:
        """Return a proven PDF; raises ``export.engine``, ``export.unproven``."""
        from gcm_desktop.export.pdf import write_pdf
        from gcm_desktop.export.pdf_check import prove_pdf

        tree = receipt_tree(receipt, language)
        page = write_pdf(tree)
        proof = prove_pdf(page, tree)
        if proof.faults:  # nothing is kept aside: all it says is in its JSON
            raise GcmError(
                "export.unproven", Reaction.ENVIRONMENT, faults=proof.told_faults, kept="–"
            )
        return page


def receipt_tree(receipt: Receipt, language: Language) -> Document:
    """Return the page of a receipt in a language; raises ``export.language``."""
    words, names = bundle_labels(language), _labels(receipt, language)
    state = clean_line(receipt.submitter.name or receipt.names.get(language, receipt.country))
    title = f"{words['title']} · {state}"
    nodes: list[Node] = [
        Heading(1, words["title"], "receipt"),
        Paragraph((Run(receipt.code, bold=True),), style=Style.LEAD),
        Paragraph(letters(words["lead"])),
        KeyValues(tuple(_pairs(receipt, language, names, state))),
    ]
    return Document(
        language=language,
        direction=language_direction(language),
        properties=Properties(title, state, words["subject"], receipt.date),
        header=title,
        page_label=str(names.words["page"]),
        nodes=tuple(nodes),
        digits=names.digits,
    )


def _pairs(
    receipt: Receipt, language: Language, names: Labels, state: str
) -> list[tuple[str, Cell]]:
    words = bundle_labels(language)
    counts = (
        words["words_of"].format(language=names.language_name(each), count=names.number(count))
        for each, count in receipt.words.items()
    )
    is_state = receipt.submitter.kind == "state"
    told = [
        (words["state" if is_state else "stakeholder"], state),
        (words["review"], receipt.title.in_language(language)),
        (words["edition"], receipt.framework.edition),
        (words["languages"], names.joined([names.language_name(x) for x in receipt.languages])),
        (words["words"], names.joined(list(counts))),
        (words["date"], names.date(receipt.date)),
        (words["id"], receipt.id),
        (words["snapshot"], _grouped(receipt.snapshot)),
        (words["sha256"], _grouped(receipt.sha256)),
    ]
    if receipt.previous:
        told.append((words["previous"], names.joined(list(receipt.previous))))
    return [(name, Cell(letters(text))) for name, text in told]


def _grouped(digits: str) -> str:
    """Return a hash in groups of eight, which can be compared by eye and broken over lines."""
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))


def _labels(receipt: Receipt, language: Language) -> Labels:
    chosen = receipt.settings or {}
    return labels(language, settings.digits(chosen, language), settings.months(chosen))
