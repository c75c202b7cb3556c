"""Abbreviations: found by their form, judged by their first use in the order of the document."""

import pytest

from gcm_desktop.domain.abbreviations import abbreviations, expansion_at, short_forms
from gcm_desktop.domain.change import SetAnswer, apply
from gcm_desktop.domain.checks import Severity, check
from gcm_desktop.domain.submission import Answer, Kind, Submission
from tests.unit.content import framework, sample


def found(text: str) -> list[str]:
    return [letters for letters, _, _ in short_forms(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("With IOM, l’OIM and ILO/UNHCR.", ["IOM", "OIM", "ILO", "UNHCR"]),
        ("مع المنظمة (IOM)، ولـILO و«رصد» (RASD)", ["IOM", "ILO", "RASD"]),
        ("Many NGOs; M&E; the ÉNA; ONU-Femmes", ["NGO", "M&E", "ÉNA", "ONU"]),
        ("A/RES/73/195, MIG-74, CO2, MIG-٧٤, COVID-19, RES-2023-004417", []),
        ("https://un.org/IOM www.IOM.int a@IOM.int PD_LABOUR", []),
        ("Part III and XIV; a B c; Iom; McD; uNHCR", []),
        ("NATIONAL REPORT ON MIGRATION\nThe IOM", ["IOM"]),
        ("ANNUAL REPORT", []),
        ("IOM, ILO, UNHCR", ["IOM", "ILO", "UNHCR"]),
        ("ABCDEFGHIJK", []),
    ],
)
def test_what_is_an_abbreviation(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("under the Wage Protection System (WPS) since", "Wage Protection System"),
        ("The National Migration Board (NMB)", "National Migration Board"),
        ("وسّعت الوزارة، ثم نظام حماية الأجور (WPS)", "ثم نظام حماية الأجور"),
        ("تشغيل منصة «رصد» (RASD)", "رصد"),
        ("Office des migrations (OM/MO)", "Office des migrations"),
        ("the Fund for Aid of the Poor (FAP)", "Fund for Aid of the Poor"),
        ("WPS (Wage Protection System) is", "Wage Protection System"),
        ("ESCWA (الإسكوا)", "الإسكوا"),
        ("several bodies (IOM, 2023)", ""),
        ("IOM (see page 4)", ""),
        ("IOM (Geneva)", ""),
        ("(WPS) began", ""),
        ("a line\n(WPS)", ""),
        ("WPS (never closed", ""),
        ("WPS runs", ""),
    ],
)  # fmt: skip
def test_what_counts_as_written_out(text: str, expected: str) -> None:
    _, start, end = next(short_forms(text))
    assert expansion_at(text, start, end) == expected


def written(*answers: tuple[str, str, str]) -> Submission:
    made = sample()
    for address, language, text in answers:
        change = SetAnswer(
            address, language, made.answer(address, language), Answer(Kind.NARRATIVE, text)
        )
        made = apply(made, change)
    return made


def test_the_first_use_in_the_order_of_the_document_decides() -> None:
    late, early = "section/conclusion/text", "objective/23/progress"
    made = written(
        (late, "en", "<p>The Zonal Quality Board (ZQB) meets.</p>"),
        (early, "en", "<p>The ZQB met; ZQBs meet.</p>"),
    )
    board = next(each for each in abbreviations(made, framework()) if each.letters == "ZQB")
    assert (board.first.address, board.uses) == (early, 3)
    assert board.expansion == "Zonal Quality Board"
    assert board.is_unexpanded
    made = written(
        (late, "en", "<p>The ZQB meets.</p>"),
        (early, "en", "<p>The Zonal Quality Board (ZQB) met.</p>"),
    )
    board = next(each for each in abbreviations(made, framework()) if each.letters == "ZQB")
    assert not board.is_unexpanded


def test_one_note_an_abbreviation_and_language_at_the_first_use() -> None:
    places = ("objective/6/progress", "objective/23/progress")
    made = written(
        *((place, language, "<p>ZQB, ZQB, UN</p>") for place in places for language in ("en", "fr"))
    )
    notes = [each for each in check(made, framework()) if each.code == "abbreviation.unexpanded"]
    assert [(note.details["abbreviation"], note.language) for note in notes] == [
        ("ZQB", "en"),
        ("ZQB", "fr"),
    ]
    assert {note.severity for note in notes} == {Severity.NOTE}
    first = {each.first.address for each in abbreviations(made, framework())
             if each.letters == "ZQB"}  # fmt: skip
    assert {note.address for note in notes} == first


def test_the_sample_writes_out_what_it_abbreviates() -> None:
    listed = abbreviations(sample(), framework())
    assert {"WPS", "RASD", "ESCWA"} <= {each.letters for each in listed if each.language == "en"}
    assert [each.letters for each in listed if each.is_unexpanded] == []
