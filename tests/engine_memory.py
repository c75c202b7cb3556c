"""What the PDF engine remembers between tests: given back before a worker grows to gigabytes.

typst keeps what the last ten compilations computed, up to some hundred MB for each long document.
That makes a live preview fast and a test run, which writes hundreds of documents, large. Belongs
here: seeing that and ending it. Does not: what the program itself may use (``tests/benchmarks``).
"""

import ctypes
import os
import sys
from pathlib import Path

MOST = 400 * 1024 * 1024
"""Bytes a process may take before the engine is made to forget."""
_ROUNDS = 11
"""What was not used in so many compilations is forgotten."""
_OWN_PAGES = Path("/proc/self/statm")


def taken() -> int:
    """Return the bytes this process takes, 0 where the system does not tell that way."""
    if not _OWN_PAGES.exists():
        return 0
    return int(_OWN_PAGES.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def give_back() -> None:
    """Make the engine forget where it was used and the process has grown too large."""
    if "typst" not in sys.modules or taken() < MOST:
        return
    import typst

    fonts = typst.Fonts(include_system_fonts=False)
    for _ in range(_ROUNDS):
        typst.compile(b".", font_paths=fonts)
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # of glibc alone
    if trim is not None:
        trim(0)
