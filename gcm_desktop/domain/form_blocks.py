"""What came back in a Word form against what was sent out in it, block by block.

Belongs here: when two texts read the same, and an edited text in which what was left alone is the
block that was sent. Does not: joining with what was written meanwhile (``joining``). Word and
LibreOffice cut runs, add marks and change spaces: none of that is an edit.
"""

import unicodedata
from difflib import SequenceMatcher
from urllib.parse import unquote

from gcm_desktop.domain.form import unseen
from gcm_desktop.domain.links import web_target
from gcm_desktop.domain.richtext import Block, Paragraph, RichText, Run, Runs, Table

_REFERENCE = "\ufffc"
_LONGEST = 1_000
"""Blocks of a text that are compared one by one; a longer text is taken as it came."""
Form = tuple[bool, bool, bool, str]
Key = tuple[object, ...]
_BLANK: Key = ()


def reads_same(base: RichText, found: RichText) -> bool:
    """True where both texts say the same in the same form; blank lines do not count."""
    return _keys(base) == _keys(found)


def taken_over(base: RichText, found: RichText) -> RichText:
    """Return ``found`` with the base's own block wherever nobody changed it.

    Blank lines left at the ends while editing are dropped; the base's own stay where they are.
    """
    if max(len(base.blocks), len(found.blocks)) > _LONGEST:
        return found
    keys, found_keys = [_key(each) for each in base.blocks], [_key(each) for each in found.blocks]
    made: list[tuple[Block, bool]] = []
    matcher = SequenceMatcher(None, keys, found_keys, autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            made += [(block, True) for block in base.blocks[start:end]]
        else:
            made += [(block, False) for block in found.blocks[first:last]]
    while made and _is_left_behind(*made[-1]):
        made.pop()
    lead = next((at for at, each in enumerate(made) if not _is_left_behind(*each)), 0)
    return RichText(tuple(block for block, _ in made[lead:]))


def _is_left_behind(block: Block, is_own: bool) -> bool:
    return not is_own and _key(block) == _BLANK


def _keys(rich: RichText) -> list[Key]:
    return [key for key in map(_key, rich.blocks) if key != _BLANK]


def _key(block: Block) -> Key:
    """Return what makes a block the same: its kind and its letters with their formats."""
    if isinstance(block, Table):
        return ("t", *(tuple(_told(cell) for cell in row) for row in block.rows))
    told = _told(block.runs)
    if not told:
        return _BLANK
    if isinstance(block, Paragraph):
        return ("p", told)
    return (f"{'o' if block.ordered else 'u'}{block.level}", told)


def _told(runs: Runs) -> tuple[tuple[str, Form], ...]:
    """Return letters with their formats; a space has that of the letter before it."""
    made: list[tuple[list[str], Form]] = []
    space = False
    for text, form in map(_plain, runs):
        for letter in text:
            if letter.isspace():
                space = True
                continue
            if space and made:
                made[-1][0].append(" ")
            space = False
            if not made or made[-1][1] != form:
                made.append(([], form))
            made[-1][0].append(letter)
    return tuple(("".join(letters), form) for letters, form in made)


def _plain(run: Run) -> tuple[str, Form]:
    if run.source is not None:
        return _REFERENCE, (False, False, False, run.source)
    link = web_target(run.link)
    leads = unquote(link).rstrip("/").casefold() if link else ""
    text = unseen(unicodedata.normalize("NFC", run.text))
    return text, (run.bold, run.italic, run.underline, leads)
