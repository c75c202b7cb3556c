"""What is suspicious about a link: it may lead elsewhere than it says, or nowhere at all.

Belongs here: rules over one address and the words it stands on; nothing is ever looked up. Does
not: which schemes are allowed (``richtext.safe_link``), tracking (``links``).
"""

import re
import unicodedata
from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

_HOST = re.compile(
    r"(?<![\w@.-])(?:https?://)?(?:www\.)?((?:[\w-]{1,63}\.){1,4}[a-z]{2,24})(?![\w.-])",
    re.IGNORECASE,
)
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARABIC", "ARMENIAN", "CHEROKEE")


def link_faults(target: str, words: str = "") -> Iterator[str]:
    """Yield the code of each rule that ``target`` breaks.

    ``link.userinfo``: a name stands before the host; ``link.number``: the host is a number;
    ``link.lookalike``: the host mixes scripts or is encoded; ``link.local``: only this network
    knows the host; ``link.elsewhere``: ``words`` name another host.
    """
    try:
        parts = urlsplit(target)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        yield "link.local"
        return
    if parts.scheme.lower() not in ("http", "https"):
        return
    if "@" in parts.netloc:
        yield "link.userinfo"
    if _is_number(host):
        yield "link.number"
    elif "." not in host:
        yield "link.local"
    elif _is_lookalike(host):
        yield "link.lookalike"
    named = {_bare(found) for found in _HOST.findall(words)}
    if named and not any(_is_same(_bare(host), each) for each in named):
        yield "link.elsewhere"


def _bare(host: str) -> str:
    return host.lower().removeprefix("www.")


def _is_same(host: str, named: str) -> bool:
    return host == named or host.endswith("." + named)


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return host.replace(".", "").isdecimal()
    return True


def _is_lookalike(host: str) -> bool:
    """True where a label is encoded, or has letters of two scripts: the eye cannot tell them."""
    labels = host.split(".")
    return any(label.startswith("xn--") or len(_scripts(label)) > 1 for label in labels)


def _scripts(label: str) -> set[str]:
    names = (unicodedata.name(letter, "") for letter in label if letter.isalpha())
    return {name.split(" ", 1)[0] for name in names if name.startswith(_SCRIPTS)}
