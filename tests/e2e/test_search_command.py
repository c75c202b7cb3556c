"""The command ``search`` as others use it."""

from pathlib import Path

import pytest

from tests.e2e.test_command_line import Shell


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


def test_words_are_found_in_every_draft_with_exact_offsets(shell: Shell) -> None:
    first, second = shell.new(), shell.new("--language", "fr")
    shell.ok("set", first, "objective/6/progress", "--language", "ar", "مُحَمَّد\nفي المدرسة")
    shell.ok("set", second, "objective/6/progress", "L’œuvre de l’Été")
    texts = {
        (each, row["address"], row["language"]): row["text"]
        for each in (first, second)
        for row in shell.json("answers", each)
    }
    for query, wanted in (
        ("محمد", "مُحَمَّد"),
        ("مدرسه", "مدرسة"),
        ("OEUVRE", "œuvre"),
        ("ete", "Été"),
    ):
        (hit,) = shell.json("search", query)
        assert set(hit) == {"id", "address", "language", "start", "end", "snippet"}
        text = texts[hit["id"], hit["address"], hit["language"]]
        assert text[hit["start"] : hit["end"]] == wanted
        assert wanted in hit["snippet"]
    assert shell.ok("search", "محمد").split("\t")[:3] == [first, "objective/6/progress", "ar"]
    assert shell.json("search", "محمد", "--submission", second) == []
    assert shell.json("search", "ete", "--language", "ar") == []
    assert shell.json("search", "e") != []
    assert len(shell.json("search", "e", "--limit", "1")) == 1


def test_nothing_found_is_no_failure_and_usage_is_one_line(shell: Shell) -> None:
    shell.new()
    assert shell("search", "xyzzy") == (0, "", "")
    assert shell.json("search", "100%") == []
    code, _, err = shell("search", "x", "--limit", "0")
    assert (code, err.count("\n")) == (2, 1)
    assert shell("search", "x", "--submission", "01J00000000000000000000009")[0] == 2
