"""What is reported by reference names the objectives, in an entry and in a principle alike."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from gcm_desktop.domain.submission import Answer, AnswerKey, Kind
from gcm_desktop.export.outline import outline
from gcm_desktop.export.tree import Heading, node_runs, plain
from tests.unit.export.trees import framework, request, sample


@pytest.mark.parametrize(("address", "anchor"), [
    ("declaration/PD-DATA", "declaration-PD-DATA"), ("principle/g", "principle-g")
])  # fmt: skip
def test_a_reference_alone_is_told_under_its_own_heading(address: str, anchor: str) -> None:
    refers = Answer(Kind.REFERENCE, "objective/1 objective/3")
    answers: dict[AnswerKey, Answer] = {(f"{address}/reported_in", None): refers}
    given = replace(sample(), answers=MappingProxyType(answers), records=MappingProxyType({}))
    nodes = outline(given, framework(), request("en")).nodes
    anchors = [node.anchor if isinstance(node, Heading) else "" for node in nodes]
    told = [plain(runs) for node in nodes[anchors.index(anchor) + 1 :] for runs in node_runs(node)]
    assert any(line.startswith("See also: ") and "1" in line and "3" in line for line in told[:2])
