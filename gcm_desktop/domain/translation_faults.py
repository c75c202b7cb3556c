"""What is wrong with one translation, as codes: paragraphs missing or stale, figures that differ.

A translation somebody confirmed must have the figures of its source, no more and no less. One that
nobody did may be a summary: it may leave figures out, but not say others. Belongs here: rules.
Does not: severities and jumps (``checks``).
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.figures import Difference, added, difference
from gcm_desktop.domain.submission import Language, Submission
from gcm_desktop.domain.translation import (
    Comparison,
    Matter,
    Pair,
    ParagraphState,
    compared,
    matter,
)

MOST_SHOWN = 6
"""Figures named in one finding; a longer list says less."""
_SILENT = frozenset({ParagraphState.MISSING, ParagraphState.SURPLUS})


def faults(
    submission: Submission, address: Address, language: Language
) -> tuple[tuple[str, Mapping[str, str]], ...]:
    """Return code and details for each kind of fault of the translation at ``address``.

    ``translation.incomplete`` and ``translation.stale`` name paragraphs of the source by number
    from 1; ``figures.differ`` names the figures of the source, then those of the translation.
    """
    return _faults(matter(submission, address, language))


@lru_cache(maxsize=4096)
def _faults(given: Matter) -> tuple[tuple[str, Mapping[str, str]], ...]:
    return tuple(_found(compared(given)))


def _found(comparison: Comparison) -> Iterator[tuple[str, Mapping[str, str]]]:
    for code, state in (
        ("translation.incomplete", ParagraphState.MISSING),
        ("translation.stale", ParagraphState.SOURCE_CHANGED),
    ):
        numbers = comparison.numbers(state)
        if numbers:
            yield code, {"paragraphs": ", ".join(str(each) for each in numbers)}
    found = figure_faults(comparison)
    if found:
        source = " · ".join([each for one in found for each in one.source][:MOST_SHOWN])
        target = " · ".join([each for one in found for each in one.target][:MOST_SHOWN])
        yield "figures.differ", {"figures": f"{source or '…'} ≠ {target or '…'}"}


def pairs_are_guessed(comparison: Comparison) -> bool:
    """Return whether only lengths say which paragraph translates which."""
    return not comparison.is_marked and comparison.count(*_SILENT) > 0


def figure_faults(comparison: Comparison) -> tuple[Difference, ...]:
    """Return the differences of an answer's figures, one a pair or one for the whole."""
    if pairs_are_guessed(comparison):
        # What stands for what is a guess here: only what the source nowhere says is a fault.
        source = "\n".join(pair.source.text for pair in comparison.pairs if pair.source)
        target = "\n".join(pair.target.text for pair in comparison.pairs if pair.target)
        whole = added(source, target)
        return (whole,) if whole else ()
    return tuple(found for pair in comparison.pairs if (found := figure_difference(pair)))


def figure_difference(pair: Pair) -> Difference:
    """Return the figures and links in which one paragraph and its translation differ."""
    if pair.source is None or pair.target is None or pair.state in _SILENT:
        return Difference()
    if pair.state is ParagraphState.UNKNOWN:
        return added(pair.source.text, pair.target.text)
    found = difference(pair.source.text, pair.target.text)
    return found or difference("\n".join(pair.source.links), "\n".join(pair.target.links))
