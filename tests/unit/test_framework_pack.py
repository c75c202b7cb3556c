"""Framework packs: those shipped are sound; each fault of another is named with file and key."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.exchange.framework_library import PackLibrary
from gcm_desktop.exchange.framework_source import read_pack, source_faults
from gcm_desktop.services.ports import PackFault
from tests.unit.pack_files import (
    AREA,
    AREAS,
    ENTRIES,
    GCM,
    GUIDANCE,
    HEAD,
    QUESTIONS,
    SHIPPED,
    Edit,
    edited,
)


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "packs"))


@pytest.fixture
def library(tmp_path: Path) -> PackLibrary:
    return PackLibrary(SHIPPED, tmp_path / "installed")


BROKEN: list[tuple[str, Edit, str, str, str]] = [
    (HEAD, lambda d: d.pop("edition"), HEAD, "edition", "key_missing"),
    (HEAD, lambda d: d.update(id="Arab Review"), HEAD, "id", "pattern"),
    (HEAD, lambda d: d.update(id="imrf\n"), HEAD, "id", "pattern"),
    (HEAD, lambda d: d.update(extra=1), HEAD, "extra", "key_unknown"),
    (HEAD, lambda d: d.update(format="1"), HEAD, "format", "value"),
    (HEAD, lambda d: d.update(format=2), HEAD, "format", "newer: 2"),
    (HEAD, lambda d: d["title"].pop("fr"), HEAD, "title.fr", "key_missing"),
    (HEAD, lambda d: d["title"].update(ar="  "), HEAD, "title.ar", "blank"),
    (HEAD, lambda d: d["title"].update(en="a\x0bb"), HEAD, "title.en", "control_character"),
    (HEAD, lambda d: d["title"].update(en="a\ud83d"), HEAD, "title.en", "control_character"),
    (
        HEAD,
        lambda d: d["arrangements"].append("theme"),
        HEAD,
        "arrangements[2]",
        "grouping_missing",
    ),
    (HEAD, lambda d: d["arrangements"].append("objective"), HEAD, "arrangements[2]", "twice"),
    (HEAD, lambda d: d["parts"].append("../x.json"), HEAD, "parts[5]", "part_name"),
    (HEAD, lambda d: d["parts"].append("/etc/x.json"), HEAD, "parts[5]", "part_name"),
    (HEAD, lambda d: d["parts"].append("shared\\gcm.json"), HEAD, "parts[5]", "part_name"),
    (HEAD, lambda d: d["parts"].append("none.json"), HEAD, "parts[5]", "file.unreadable"),
    (HEAD, lambda d: d["parts"].append(7), HEAD, "parts[5]", "part_name"),
    (HEAD, lambda d: d["parts"].append(GCM), GCM, "objectives", "twice"),
    (HEAD, lambda d: d["parts"].remove(AREAS), HEAD, "arrangements[0]", "grouping_missing"),
    (HEAD, lambda d: d["parts"].remove(QUESTIONS), HEAD, "questions", "key_missing"),
    (GCM, lambda d: d.update(title={}), GCM, "title", "twice"),
    (GCM, lambda d: d.update(note="x"), GCM, "note", "key_unknown"),
    (GCM, lambda d: d["objectives"][4].update(number=4), GCM, "objectives[4].number", "twice"),
    (
        GCM,
        lambda d: d["objectives"][4]["actions"][2].update(letter="a"),
        GCM,
        "objectives[4].actions[2].letter",
        "twice",
    ),
    (
        GCM,
        lambda d: d["objectives"][4]["title"]["fr"].update(text=""),
        GCM,
        "objectives[4].title.fr.text",
        "blank",
    ),
    (
        GCM,
        lambda d: d["objectives"][4]["title"]["fr"].update(verified="yes"),
        GCM,
        "objectives[4].title.fr.verified",
        "type",
    ),
    (
        GCM,
        lambda d: d["objectives"][4]["sdg_targets"].append("SDG 1"),
        GCM,
        "objectives[4].sdg_targets[9]",
        "pattern",
    ),
    (GCM, lambda d: d["principles"][1].update(letter="a"), GCM, "principles[1].letter", "twice"),
    (GCM, lambda d: d["principles"][1].pop("gist"), GCM, "principles[1].gist", "key_missing"),
    (
        GUIDANCE,
        lambda d: d["guidance"].update({"objective/24": d["guidance"]["objective/1"]}),
        GUIDANCE,
        "guidance.objective/24",
        "item_unknown",
    ),
    (
        GUIDANCE,
        lambda d: d["guidance"]["objective/1"].pop("why"),
        GUIDANCE,
        "guidance.objective/1.why",
        "key_missing",
    ),
    (
        ENTRIES,
        lambda d: d["declaration"]["entries"][0]["objectives"].append(24),
        ENTRIES,
        "declaration.entries[0].objectives[3]",
        "objective_unknown",
    ),
    (
        ENTRIES,
        lambda d: d["declaration"]["entries"][1].update(key="PD-RIGHTS"),
        ENTRIES,
        "declaration.entries[1].key",
        "twice",
    ),
    (
        ENTRIES,
        lambda d: d["declaration"]["entries"][0].update(paragraph_verified=True),
        ENTRIES,
        "declaration.entries[0].paragraph",
        "verified_without_number",
    ),
    (
        AREAS,
        lambda d: d[AREA]["groups"][0]["objectives"].pop(0),
        AREAS,
        f"{AREA}.groups",
        "objective_missing: 2",
    ),
    (
        AREAS,
        lambda d: d[AREA]["groups"][1]["objectives"].append(2),
        AREAS,
        f"{AREA}.groups[1].objectives[{{}}]",
        "objective_twice",
    ),
    (
        AREAS,
        lambda d: d[AREA]["groups"][0]["also"].append(99),
        AREAS,
        f"{AREA}.groups[0].also[1]",
        "objective_unknown",
    ),
    (
        AREAS,
        lambda d: d[AREA]["groups"][0]["also"].append(2),
        AREAS,
        f"{AREA}.groups[0].also[1]",
        "twice",
    ),
    (
        AREAS,
        lambda d: d[AREA]["groups"][1].update(key="1"),
        AREAS,
        f"{AREA}.groups[1].key",
        "twice",
    ),
    (AREAS, lambda d: d[AREA].pop("label"), AREAS, f"{AREA}.label", "key_missing"),
    (
        QUESTIONS,
        lambda d: d["questions"]["objective"][0].update(choices="state"),
        QUESTIONS,
        "questions.objective[0].choices",
        "choices_unknown",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["objective"][0].update(choices=None),
        QUESTIONS,
        "questions.objective[0].choices",
        "choices_missing",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["objective"][1].update(choices="status"),
        QUESTIONS,
        "questions.objective[1].choices",
        "choices_without_choice",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["objective"][0].update(translatable=True),
        QUESTIONS,
        "questions.objective[0].translatable",
        "not_translatable",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["objective"][1].update(key="status"),
        QUESTIONS,
        "questions.objective[1].key",
        "twice",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["objective"][2].update(holds="law"),
        QUESTIONS,
        "questions.objective[2].holds",
        "record_kind_unknown",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["declaration"][2].update(holds=None),
        QUESTIONS,
        "questions.declaration[2].holds",
        "item_kind_unknown",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["principle"][0].update(kind="actions"),
        QUESTIONS,
        "questions.principle[0].kind",
        "placement",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["section"][0].update(key="body"),
        QUESTIONS,
        "questions.section[0]",
        "section_text",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["section"].append(d["questions"]["section"][0]),
        QUESTIONS,
        "questions.section",
        "count",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["objective"][1].update(kind="essay"),
        QUESTIONS,
        "questions.objective[1].kind",
        "value",
    ),
    (
        QUESTIONS,
        lambda d: d["questions"]["objective"][1].update(limit=0),
        QUESTIONS,
        "questions.objective[1].limit",
        "range",
    ),
    (QUESTIONS, lambda d: d["choices"]["status"].pop(), QUESTIONS, "choices.status", "statuses"),
    (QUESTIONS, lambda d: d["choices"].pop("status"), QUESTIONS, "choices.status", "key_missing"),
    (
        QUESTIONS,
        lambda d: d["choices"]["periodicity"][1].update(key="monthly"),
        QUESTIONS,
        "choices.periodicity[1].key",
        "twice",
    ),
    (QUESTIONS, lambda d: d["choices"].update({"A b": []}), QUESTIONS, "choices.A b", "key_name"),
    (
        QUESTIONS,
        lambda d: d["sections"][1].update(key="foreword"),
        QUESTIONS,
        "sections[1].key",
        "twice",
    ),
    (
        QUESTIONS,
        lambda d: d["sections"][1].update(place="top"),
        QUESTIONS,
        "sections[1].place",
        "value",
    ),
    (
        QUESTIONS,
        lambda d: d["records"][0]["fields"].pop(0),
        QUESTIONS,
        "records[0].fields",
        "title_missing",
    ),
    (
        QUESTIONS,
        lambda d: d["records"][0].update(kind="objective"),
        QUESTIONS,
        "records[0].kind",
        "kind_of_an_item",
    ),
    (
        QUESTIONS,
        lambda d: d["records"][0]["fields"][2].update(kind="records"),
        QUESTIONS,
        "records[0].fields[2].kind",
        "placement",
    ),
]


@pytest.mark.parametrize(
    ("part", "edit", "file", "key", "rule"), BROKEN, ids=[f"{row[3]}-{row[4]}" for row in BROKEN]
)
def test_a_fault_is_named_with_file_key_and_rule(
    packs: Path, part: str, edit: Edit, file: str, key: str, rule: str
) -> None:
    faults = edited(packs, part, edit)
    place = len(json.loads((packs / AREAS).read_text())[AREA]["groups"][1]["objectives"]) - 1
    assert PackFault(file, key.format(place), rule) in faults


def test_every_fault_is_named_not_only_the_first(packs: Path) -> None:
    edited(packs, GCM, lambda d: d["principles"][1].update(letter="a"))
    edited(packs, ENTRIES, lambda d: d["declaration"]["entries"][0]["objectives"].append(99))
    edited(packs, AREAS, lambda d: d[AREA]["groups"][0]["objectives"].pop(0))
    faults = edited(packs, HEAD, lambda d: d["title"].update(ar="", fr=""))
    assert {(fault.file, fault.key) for fault in faults} >= {
        (GCM, "principles[1].letter"),
        (ENTRIES, "declaration.entries[0].objectives[3]"),
        (AREAS, f"{AREA}.groups"),
        (HEAD, "title.ar"),
        (HEAD, "title.fr"),
    }


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("{", "json.syntax: line 1, column 2"),
        ('{"a":1,"a":2}', "json.key_twice: 'a'"),
        ("[" * 99, "json.depth: 16"),
        ('{"a":NaN}', "json.number: NaN"),
        ("[]", "type"),
        ("", "json.syntax: line 1, column 1"),
    ],
)
def test_malformed_json_is_a_fault_like_any_other(packs: Path, text: str, rule: str) -> None:
    (packs / GCM).write_text(text, encoding="utf-8")
    assert PackFault(GCM, "", rule) in source_faults(read_pack(packs / HEAD))
    (packs / HEAD).write_text(text, encoding="utf-8")
    assert source_faults(read_pack(packs / HEAD)) == (PackFault(HEAD, "", rule),)


def test_bytes_that_are_no_text_are_a_fault(packs: Path) -> None:
    (packs / HEAD).write_bytes(b'{"a":"\xff"}')
    assert source_faults(read_pack(packs / HEAD)) == (PackFault(HEAD, "", "json.encoding: byte 6"),)


def test_a_part_that_is_a_link_to_elsewhere_is_not_read(packs: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text("{}", encoding="utf-8")
    try:
        (packs / "shared" / "link.json").symlink_to(secret)
    except OSError:
        pytest.skip("no links here")
    faults = edited(packs, HEAD, lambda d: d["parts"].append("shared/link.json"))
    assert faults == (PackFault(HEAD, "parts[5]", "part_outside"),)


@settings(max_examples=40)
@given(st.data())
def test_checking_never_crashes(data: st.DataObject) -> None:
    """Any value anywhere in a self-contained pack: faults or none, never an exception."""
    from gcm_desktop.exchange.framework_rules import pack_faults

    library = PackLibrary(SHIPPED, SHIPPED / "none")
    pack = json.loads(canonical_json(library.data("imrf")))
    place: Any = pack
    for _ in range(data.draw(st.integers(0, 5))):
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        if not keys:
            break
        key = data.draw(st.sampled_from(keys))
        if not isinstance(place[key], dict | list):
            break
        place = place[key]
    value: Any = data.draw(
        st.sampled_from([None, True, 0, -1, 99, "", "x", [], {}, [1], [[]], {"ar": "x"}, ["x"]])
    )
    if isinstance(place, dict):
        place[data.draw(st.sampled_from([*place, "other"]))] = value
    elif place:
        place[data.draw(st.integers(0, len(place) - 1))] = value
    for key, rule in pack_faults(pack):
        assert isinstance(key, str)
        assert rule
