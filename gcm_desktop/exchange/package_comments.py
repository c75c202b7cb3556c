"""``comments.json``: the remarks that travel with a package, checked and made values.

Belongs here: the member. Does not: what a remark means (``domain/review``), who gets to see them
(``services/sharing``).
"""

from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.review import MOST_QUOTED, Act, Remark
from gcm_desktop.domain.review_data import remark_data, remark_of
from gcm_desktop.domain.text import clean, clean_line
from gcm_desktop.exchange import schemas
from gcm_desktop.exchange.bounded_json import JsonLimits
from gcm_desktop.exchange.package_manifest import check_schema, parsed, refuse_newer

COMMENTS = "comments.json"
FORMAT = 1
COMMENTS_LIMITS = JsonLimits(size=24 * 2**20, depth=6, values=1_000_000)
"""50,000 remarks, the most the schema takes, are about fifteen values each."""


def comments_json(remarks: tuple[Remark, ...]) -> bytes:
    """Return the member for some remarks; the same remarks give the same bytes."""
    ordered = sorted(remarks, key=lambda remark: remark.id)
    return canonical_json({"format": FORMAT, "remarks": [remark_data(each) for each in ordered]})


def read_comments(content: bytes) -> tuple[Remark, ...]:
    """Return the remarks of a member, which must be canonical.

    Raises:
        GcmError: ``package.json``, ``package.newer``, ``package.schema``, ``package.duplicate``,
            ``package.text``, ``package.not_canonical``.
    """
    data = parsed(COMMENTS, content, COMMENTS_LIMITS)
    refuse_newer(COMMENTS, data, FORMAT)
    check_schema(COMMENTS, schemas.COMMENTS, data)
    remarks = tuple(remark_of(each) for each in data["remarks"])
    seen: set[str] = set()
    for each in remarks:
        if each.id in seen:
            raise GcmError("package.duplicate", address=each.id)
        seen.add(each.id)
        if not _is_sound(each):
            raise GcmError("package.text", key=f"{COMMENTS} {each.id}")
    if comments_json(remarks) != content:
        raise GcmError("package.not_canonical", member=COMMENTS)
    return remarks


def _is_sound(remark: Remark) -> bool:
    """True where a remark is one this program could have made."""
    begins = remark.act is Act.COMMENT
    if begins is not (remark.anchor is not None) or begins is not (remark.id == remark.thread):
        return False
    quote = remark.anchor.quote if remark.anchor is not None else ""
    lines = (remark.author.name, remark.author.body, quote)
    return (
        all(clean_line(line) == line for line in lines)
        and clean(remark.text).text.strip() == remark.text
        and len(quote) <= MOST_QUOTED
    )
