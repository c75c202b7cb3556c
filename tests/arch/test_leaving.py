"""What is internal cannot leave: whoever writes is given what leaves, and nothing else is."""

import ast
from collections.abc import Iterator
from typing import get_type_hints

import pytest

from gcm_desktop.domain.leaving import Outgoing
from gcm_desktop.domain.submission import Submission
from gcm_desktop.export.documents import Documents
from gcm_desktop.export.form import WordForms
from gcm_desktop.export.preview import LivePages
from gcm_desktop.services.document_ports import DocumentRequest, DocumentWriter
from gcm_desktop.services.exporting import Exporting
from gcm_desktop.services.form_ports import FormWriter
from gcm_desktop.services.previewing import PagePreviewer
from gcm_desktop.services.sharing import Sharing
from tests.arch.sources import Module, modules

PROGRAM = modules("gcm_desktop")
TELLERS = {"outline", "sheets", "xlsx", "docx", "pdf", "statement", "blank"}
"""Modules of ``export`` that tell a submission or write what was told: only adapters ask them."""


def calls(module: Module) -> Iterator[str]:
    for node in module.nodes:
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    yield name


@pytest.mark.parametrize(
    "method",
    [
        *(getattr(port, name) for port in (DocumentWriter, Documents)
          for name in ("write", "self_check", "properties")),
        PagePreviewer.preview,
        LivePages.preview,
        FormWriter.write,
        WordForms.write,
    ],
    ids=lambda method: method.__qualname__,
)  # fmt: skip
def test_writers_are_given_what_leaves(method: object) -> None:
    hints = get_type_hints(method)
    assert hints["content"] is Outgoing
    assert Submission not in hints.values()


def test_a_request_brings_no_other_content_along() -> None:
    hints = get_type_hints(DocumentRequest)
    assert hints["earlier"] == Outgoing | None
    assert Submission not in hints.values()


def test_only_one_function_makes_it() -> None:
    makers = [module.path for module in PROGRAM if "Outgoing" in calls(module)]
    assert makers == ["gcm_desktop/domain/leaving.py"]


def test_nobody_but_the_adapters_tells_a_submission() -> None:
    asking = {
        module.path
        for module in PROGRAM
        for node in module.nodes
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("gcm_desktop.export.")
        and (node.module or "").rpartition(".")[2] in TELLERS
    }
    assert asking
    assert {path for path in asking if not path.startswith("gcm_desktop/export/")} == set()


def test_documents_leave_by_one_door() -> None:
    """Writers are called in one place of the services, behind ``outgoing``."""
    users = {
        module.path
        for module in PROGRAM
        if "self_check" in calls(module) and not module.path.startswith("gcm_desktop/export/")
    }
    assert users == {"gcm_desktop/services/exporting.py"}
    assert get_type_hints(Sharing.package)["content"] is Outgoing
    assert get_type_hints(Exporting._proven)["content"] is Outgoing  # noqa: SLF001 - the door itself
