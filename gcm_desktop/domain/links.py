"""Links as they should be kept: without the marks that follow a reader from site to site.

Belongs here: mending an address that came from elsewhere. Does not: which addresses are safe at all
(``richtext.safe_link``). Only whole parts of a query are dropped; the rest keeps every letter.
"""

from urllib.parse import parse_qs, quote, urlsplit, urlunsplit

from gcm_desktop.domain.richtext import safe_link

_TRACKING = frozenset(
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid",
        "igshid", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "oly_anon_id", "oly_enc_id",
        "vero_id", "li_fat_id",
    }
)  # fmt: skip
_TRACKING_FAMILIES = ("utm_", "pk_", "mtm_", "hsa_")
_WRAPPERS = {
    "safelinks.protection.outlook.com": ("url",),
    "google.com": ("url", "q"),
    "l.facebook.com": ("u",),
    "lm.facebook.com": ("u",),
}
"""Hosts that send a reader on, and the part of the query that says where to."""
_WRAPPER_PATHS = {"google.com": "/url", "l.facebook.com": "/l.php", "lm.facebook.com": "/l.php"}
LONGEST_LINK = 2_000
"""Bytes of a link in a file; Word takes about so many, the PDF engine 8,000."""
_SAFE_IN_LINK = "%/:?#[]@!$&'()*+,;=~"
_LAYERS = 3
"""Wrappers within wrappers that are opened: mail programs add one each time a mail is sent on."""


def mended(target: str) -> str | None:
    """Return ``target`` without wrappers and tracking parts, ``None`` where it is no safe link."""
    link = safe_link(target)
    for _ in range(_LAYERS):
        inner = _unwrapped(link) if link else None
        if inner is None:
            break
        link = inner
    return _without_tracking(link) if link else None


def _unwrapped(link: str) -> str | None:
    """Return where a wrapper leads, ``None`` where ``link`` is none or leads nowhere safe."""
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
    except ValueError:  # an address with broken brackets
        return None
    for wrapper, keys in _WRAPPERS.items():
        path = _WRAPPER_PATHS.get(wrapper)
        if host not in (wrapper, "www." + wrapper) and not host.endswith("." + wrapper):
            continue
        if path is not None and parts.path != path:
            continue
        query = parse_qs(parts.query, max_num_fields=100) if parts.query.count("&") < 100 else {}
        for key in keys:
            found = safe_link(query.get(key, [""])[0])
            if found is not None:
                return found
    return None


def _without_tracking(link: str) -> str:
    try:
        parts = urlsplit(link)
    except ValueError:
        return link
    if parts.scheme.lower() not in ("http", "https") or not parts.query:
        return link
    fields = parts.query.split("&")
    kept = [field for field in fields if not _is_tracking(field.partition("=")[0].lower())]
    if len(kept) == len(fields):
        return link
    return urlunsplit(parts._replace(query="&".join(kept)))


def _is_tracking(key: str) -> bool:
    return key in _TRACKING or key.startswith(_TRACKING_FAMILIES)


def web_target(link: str | None) -> str | None:
    """Return a link as a file takes it (ASCII, with a host), ``None`` where it is no such link."""
    target = safe_link(link) if link else None
    if target is None:
        return None
    try:
        parts = urlsplit(target)
    except ValueError:
        return None
    if not (parts.netloc or (parts.scheme.lower() == "mailto" and parts.path)):
        return None
    quoted = quote(target, safe=_SAFE_IN_LINK)
    return quoted if len(quoted) <= LONGEST_LINK else None
