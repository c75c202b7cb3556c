"""What the self-check proved about a written file, in words: one line, and a line each property.

Belongs here: sentences. Does not: widgets (``results_card``). Each line names a property and how
many things it was proven of, so that no language has to bend a noun for a number.
"""

from collections.abc import Callable

from gcm_desktop.services.proofs import Proof, Proven
from gcm_desktop.ui.moments import counted, led
from gcm_desktop.ui.translation import translate

_COUNTED: dict[str, Callable[[], str]] = {
    "docx.parts": lambda: translate("Proof", "Opens; parts of the file, none foreign: {count}"),
    "docx.text": lambda: translate(
        "Proof", "Paragraphs, each there once and in its order: {count}"
    ),
    "docx.direction": lambda: translate("Proof", "Paragraphs that run the right way: {count}"),
    "docx.twins": lambda: translate("Proof", "Formats that hold for Arabic letters too: {count}"),
    "docx.script": lambda: translate("Proof", "Stretches of text in the right order: {count}"),
    "docx.table": lambda: translate("Proof", "Tables that begin at the right side: {count}"),
    "docx.notes": lambda: translate("Proof", "Footnotes, each with its text: {count}"),
    "docx.contents": lambda: translate("Proof", "Entries of the contents: {count}"),
    "docx.links": lambda: translate("Proof", "Links that lead somewhere: {count}"),
    "pdf.pages": lambda: translate("Proof", "Opens; pages: {count}"),
    "pdf.font": lambda: translate("Proof", "Fonts, all of them in the file: {count}"),
    "pdf.bookmarks": lambda: translate("Proof", "Bookmarks: {count}"),
    "pdf.words": lambda: translate("Proof", "Words of a sample, found again: {count}"),
    "xlsx.formula": lambda: translate("Proof", "Cells, none of them a formula: {count}"),
    "xlsx.direction": lambda: translate("Proof", "Sheets that run the right way: {count}"),
}
_COUNTED |= {"pdf.links": _COUNTED["docx.links"], "xlsx.parts": _COUNTED["docx.parts"]}
_PLAIN: dict[str, Callable[[], str]] = {
    "doctype": lambda: translate("Proof", "Nothing in it loads anything from elsewhere"),
    "placeholder": lambda: translate("Proof", "Nothing is left to be filled in"),
    "conflict": lambda: translate("Proof", "No unresolved versions of a text"),
    "section": lambda: translate("Proof", "Pages run the right way"),
    "language": lambda: translate("Proof", "Language is set"),
    "properties": lambda: translate("Proof", "Title, subject and date are set"),
    "title": lambda: translate("Proof", "Title is set and shown"),
    "metadata": lambda: translate("Proof", "No name but that of who submits, no traces of editing"),
    "external": lambda: translate("Proof", "Leads nowhere outside but by the links of the text"),
    "untagged": lambda: translate("Proof", "Tagged for screen readers"),
    "action": lambda: translate("Proof", "Nothing runs by itself"),
    "attached": lambda: translate("Proof", "No files are attached"),
    "claim": lambda: translate("Proof", "Says that it keeps PDF/UA-1 and PDF/A-2a"),
    "presentation": lambda: translate("Proof", "Letters can be searched and copied"),
}


def proof_line(proof: Proof) -> str:
    """Return the self-check in one line, empty where nothing was to be proven."""
    if not proof.proven:
        return ""
    words = translate("Proof", "Self-check passed; properties proven: {count}")
    return words.replace("{count}", counted(len(proof.proven)))


def proof_details(proof: Proof) -> str:
    """Return what was proven, a line each; a property this page has no words for is left out."""
    lines = dict.fromkeys(_told(held) for held in proof.proven)
    return "\n".join(led(f"• {line}") for line in lines if line)


def _told(held: Proven) -> str:
    if held.code in _COUNTED:
        return _COUNTED[held.code]().replace("{count}", counted(held.count))
    words = _PLAIN.get(held.code.partition(".")[2])
    return words() if words else ""
