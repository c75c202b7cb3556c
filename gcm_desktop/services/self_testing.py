"""The program's test of itself on the machine it runs on: sample, documents, package."""

from collections.abc import Callable
from pathlib import Path

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.leaving import FINAL
from gcm_desktop.services.exporting import DOCUMENT_FORMATS
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

    steps: list[tuple[str, Callable[[], None]]] = [("sample", sample)]
    steps += [(format_, _bound(document, format_)) for format_ in DOCUMENT_FORMATS]
    steps.append(("package", package))
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
