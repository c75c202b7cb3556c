"""Order keys: a record keeps its place by a key between two others; a move alters one row."""

_FIRST, _LAST = "a", "z"
_MIDDLE = "m"


def between(before: str, after: str) -> str:
    """Return a key that sorts after ``before`` and before ``after``; empty means an open end.

    Keys are lower-case ASCII letters and never end in ``a``, so there is always room before one.

    Raises:
        ValueError: where ``before`` does not sort before ``after``, or ``after`` is no such key.
    """
    if after and (before >= after or after[-1] == _FIRST):
        raise ValueError(f"no key between {before!r} and {after!r}")
    key = ""
    place = 0
    while True:
        low = ord(before[place]) if place < len(before) else ord(_FIRST)
        high = ord(after[place]) if place < len(after) else ord(_LAST) + 1
        if high - low > 1:
            return key + chr((low + high) // 2)
        key += chr(low)
        if low < high:
            after = ""  # already below it: the rest only has to sort after ``before``
        place += 1


def at_end(last: str) -> str:
    """Return a key after ``last``; steps of one letter keep the keys of a long list short."""
    if not last:
        return _MIDDLE
    if last[-1] < _LAST:
        return last[:-1] + chr(ord(last[-1]) + 1)
    return last + _MIDDLE
