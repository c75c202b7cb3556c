"""``signature.json``: who signed a package, proven with the Ed25519 key that stands in it.

It is the one member the manifest does not declare, for it signs the manifest, which declares all
others by hash. Name and keys of the signer are signed too. Belongs here: the member. Does not:
whose key it is (``services/keys``), the secret half (``sealing``).
"""

from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.public_key import PublicKey, Signature, is_sound
from gcm_desktop.exchange import schemas
from gcm_desktop.exchange.bounded_json import JsonLimits
from gcm_desktop.exchange.package_manifest import check_schema, parsed, refuse_newer
from gcm_desktop.services.key_ports import Signer

SIGNATURE = "signature.json"
FORMAT = 1
SIGNATURE_LIMITS = JsonLimits(size=4096, depth=3, values=40)
_PURPOSE = b"gcm-desktop package signature 1\n"
"""Begins what is signed: no signature made for anything else can pass for one of a package."""


def signature_json(manifest: bytes, signer: Signer) -> bytes:
    """Return the member that signs ``manifest``; the same key and manifest give the same bytes."""
    signature = signer.sign(_message(signer.key, manifest))
    return canonical_json({**_declared(signer.key), "signature": signature})


def read_signature(content: bytes, manifest: bytes) -> Signature:
    """Return who signed ``manifest``.

    Raises:
        GcmError: ``package.signature`` where it does not prove true: the file was altered after it
            was signed; ``package.json``, ``package.newer``, ``package.schema``,
            ``package.signer`` for a name or key that is none, ``package.not_canonical``.
    """
    data = parsed(SIGNATURE, content, SIGNATURE_LIMITS)
    refuse_newer(SIGNATURE, data, FORMAT)
    check_schema(SIGNATURE, schemas.SIGNATURE, data)
    key = PublicKey(data["name"], data["recipient"], data["verify"])
    if not is_sound(key):
        raise GcmError("package.signer")
    if canonical_json({**_declared(key), "signature": data["signature"]}) != content:
        raise GcmError("package.not_canonical", member=SIGNATURE)
    _prove(key, _message(key, manifest), data["signature"])
    return Signature(key)


def _prove(key: PublicKey, message: bytes, signature: str) -> None:
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(bytes.fromhex(key.verify)).verify(message, bytes.fromhex(signature))
    except BadSignatureError as fault:
        raise GcmError("package.signature") from fault


def _declared(key: PublicKey) -> dict[str, object]:
    return {
        "format": FORMAT,
        "name": key.name,
        "recipient": key.recipient,
        "verify": key.verify,
    }


def _message(key: PublicKey, manifest: bytes) -> bytes:
    """Return what is signed: the purpose, the signer as declared, and the manifest's bytes."""
    return _PURPOSE + canonical_json(_declared(key)) + manifest
