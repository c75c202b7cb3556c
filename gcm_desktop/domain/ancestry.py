"""Ancestry of snapshots: what one came from, and where two met last. Content only, never time.

Belongs here: the graph of snapshot ids and their parents. Does not: merging (``merge``), keeping
snapshots (``store``).
"""

from collections.abc import Mapping

Parents = Mapping[str, tuple[str, ...]]
"""Parents of each snapshot by its id; of an id that is not there nothing is known."""


def ancestors(parents: Parents, head: str) -> frozenset[str]:
    """Return ``head`` and everything it came from, as far as it is known."""
    found: set[str] = set()
    waiting = [head]
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += parents.get(each, ())
    return frozenset(found)


def best_common(parents: Parents, one: str, other: str) -> tuple[str, ...]:
    """Return the common ancestors that no other common ancestor came from, sorted.

    None where two heads have nothing in common; several after a criss-cross exchange.
    """
    common = ancestors(parents, one) & ancestors(parents, other)
    older: set[str] = set()
    for each in common:
        for parent in parents.get(each, ()):
            if parent not in older:
                older |= ancestors(parents, parent)
    return tuple(sorted(common - older))
