"""Order keys: a record keeps its place by a key between two others; a move alters one row."""

_FIRST, _LOWEST, _LAST = "a", "b", "z"
_MIDDLE = "m"


def between(before: str, after: str) -> str:
    """Return a key that sorts after ``before`` and before ``after``; empty means an open end.

    Keys are lower-case ASCII letters and never end in ``a``, so there is always room before one.

    Raises:
        ValueError: where ``before`` does not sort before ``after``, or ``after`` is no such key.
    """
    if after and (before >= after or after[-1] == _FIRST):
        raise ValueError(f"no key between {before!r} and {after!r}")
    is_first = not before and bool(after)
    key = ""
    place = 0
    while True:
        low = ord(before[place]) if place < len(before) else ord(_FIRST)
        high = ord(after[place]) if place < len(after) else ord(_LAST) + 1
        if high - low > 1:
            # Before all others one step is enough, so that many in a row keep short keys.
            return key + chr(high - 1 if is_first else (low + high) // 2)
        key += chr(low)
        if low < high:
            after = ""  # already below it: the rest only has to sort after ``before``
        place += 1


def at_end(last: str) -> str:
    """Return a key after ``last``, counting in letters: 100,000 in a row need eight of them."""
    if not last:
        return _MIDDLE
    kept = last.rstrip(_LAST)
    if kept:
        return kept[:-1] + chr(ord(kept[-1]) + 1) + _LOWEST * (len(last) - len(kept))
    return last + _LOWEST * len(last)  # all letters spent: as many again
