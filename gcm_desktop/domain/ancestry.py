"""Ancestry of snapshots: what one came from, and where two met last. Content only, never time.

Belongs here: the graph of snapshot ids and their parents. Does not: merging (``merge``), keeping
snapshots (``store``).
"""

from collections.abc import Callable, Iterable, Mapping

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
    return newest(parents, ancestors(parents, one) & ancestors(parents, other))


def newest(parents: Parents, among: Iterable[str]) -> tuple[str, ...]:
    """Return those that none of the others came from, sorted."""
    chosen = set(among)
    older: set[str] = set()
    for each in chosen:
        for parent in parents.get(each, ()):
            if parent not in older:
                older |= ancestors(parents, parent)
    return tuple(sorted(chosen - older))


def best_kept(
    parents: Parents, best: tuple[str, ...], is_kept: Callable[[str], bool]
) -> tuple[str, ...]:
    """Return the newest snapshots among ``best`` and their ancestors whose content is kept.

    What others exchanged among themselves is known by its id alone: an older version that all of
    them came from is a true common ancestor still.
    """
    found: set[str] = set()
    waiting, seen = list(best), set(best)
    while waiting:
        each = waiting.pop()
        if is_kept(each):
            found.add(each)
            continue
        new = [parent for parent in parents.get(each, ()) if parent not in seen]
        seen.update(new)
        waiting += new
    return newest(parents, found)
