"""The program's test of itself where it runs: sample, documents, package, sealing."""

from collections.abc import Callable
from pathlib import Path

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.leaving import FINAL
from gcm_desktop.services.exporting import DOCUMENT_FORMATS
from gcm_desktop.services.key_ports import Signer
from gcm_desktop.services.sealing import Finish
from gcm_desktop.services.use_cases import UseCases

OK = "ok"


def self_test(use_cases: UseCases, folder: Path) -> tuple[tuple[str, str], ...]:
    """Return the name and result of each step; a result opens with ``ok`` or ``failed``.

    Args:
        use_cases: On an empty store that may be thrown away.
        folder: Where a package may be written.
    """
    results: list[tuple[str, str]] = []
    submission_id = ""

    def sample() -> None:
        nonlocal submission_id
        submission_id = use_cases.library.sample()

    def document(format_: str) -> None:
        reader = use_cases.library.open(submission_id)
        use_cases.free.exporting.document(reader, format_, "ar", FINAL)

    def package() -> None:
        file = folder / "self-test.gcm"
        use_cases.sharing.pack(submission_id, file)
        use_cases.free.inspecting.inspect(file)

    def sealing() -> None:
        """Sign a package and seal it with a key that is kept nowhere."""
        sealer, file = use_cases.free.sealing.sealer, folder / "self-test-signed.gcm"
        own = sealer.make("self-test")
        secrets = own.secrets
        if secrets is None:
            raise GcmError("keys.damaged")
        signer = Signer(own.public, lambda message: sealer.sign(message, secrets))
        use_cases.sharing.pack(submission_id, file, finish=Finish(signer))
        if use_cases.free.inspecting.inspect(file).signature != "unknown":
            raise GcmError("package.signature")
        sealed = sealer.seal_for(b"self-test", (own.public,))
        sealer.opened_by(sealed, (secrets.identity,))
        sealer.opened(sealer.seal(b"self-test", secrets.seed), secrets.seed)

    steps: list[tuple[str, Callable[[], None]]] = [("sample", sample)]
    steps += [(format_, _bound(document, format_)) for format_ in DOCUMENT_FORMATS]
    steps += [("package", package), ("sealing", sealing)]
    for name, step in steps:
        try:
            step()
        except GcmError as fault:
            results.append((name, f"failed: {fault}"))
        else:
            results.append((name, OK))
    return tuple(results)


def _bound(step: Callable[[str], None], argument: str) -> Callable[[], None]:
    return lambda: step(argument)
