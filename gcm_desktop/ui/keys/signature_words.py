"""Who signed a file, in words: a pill, and one line that says what that means.

Belongs here: words. Does not: proving a signature, which was done before anything is shown.
"""

from gcm_desktop.domain.public_key import Signature
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.pill import PillSpec


def signature_pill(found: Signature | None) -> PillSpec:
    """Return the pill of an unsigned file, of a known key, of an unknown one."""
    if found is None:
        return PillSpec(translate("Signature", "Unsigned"), "info", "attention", "attention_soft")
    if found.is_known:
        words = translate("Signature", "Signed by {name}")
        return PillSpec(
            words.replace("{name}", isolated(found.known_as)), "check", "good", "good_soft"
        )
    words = translate("Signature", "Signed with an unknown key")
    return PillSpec(words, "warning", "attention", "attention_soft")


def signature_line(found: Signature | None) -> str:
    """Return what a signature means for whoever reads the file."""
    if found is None:
        return translate("Signature", "The file does not prove who sent it.")
    if found.is_known:
        words = translate(
            "Signature",
            "Signed with the key you keep as {name}, and not altered since. Fingerprint: {print}",
        )
        words = words.replace("{name}", isolated(found.known_as))
    else:
        words = translate(
            "Signature",
            "Not altered since it was signed, but the key is not among those you keep. The file "
            "says it is that of {name}: compare the fingerprint by telephone. {print}",
        )
        words = words.replace("{name}", isolated(found.signer.name))
    return words.replace("{print}", isolated(found.signer.fingerprint))


def sealed_pill(sealed: str) -> PillSpec | None:
    """Return the pill of a file that came sealed, ``None`` for one that did not."""
    if not sealed:
        return None
    return PillSpec(translate("Signature", "Came sealed"), "lock", "good", "good_soft")
