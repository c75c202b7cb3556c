"""Terms: the file is whole, a query in any language finds them, forms fit where they stand."""

import pytest

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.submission import LANGUAGES
from gcm_desktop.domain.text import clean_line
from gcm_desktop.exchange.terms_source import TermFile
from gcm_desktop.services.terms import Standing, Term, Terms, matching, worded


@pytest.fixture(scope="module")
def terms() -> tuple[Term, ...]:
    kept: Terms = TermFile(resources_folder() / "terms.json")
    return kept.terms()


def test_every_term_is_there_in_each_language_with_its_standing(terms: tuple[Term, ...]) -> None:
    assert len(terms) >= 84  # rows of the list it was made from; some became two terms
    assert len({term.key for term in terms}) == len(terms)
    for term in terms:
        assert set(term.wordings) == set(LANGUAGES)
        assert term.wordings["en"].standing is None
        for language in LANGUAGES:
            forms = term.forms(language)
            assert forms
            assert len(set(forms)) == len(forms)
            assert all(form == clean_line(form) and form for form in forms)
            arabic = any("\u0621" <= letter <= "\u064a" for letter in forms[0])
            assert arabic is (language == "ar")
            assert language == "en" or term.wordings[language].standing in set(Standing)
        assert set(term.note) in (set(), set(LANGUAGES))


def test_standings_are_kept_apart(terms: tuple[Term, ...]) -> None:
    by_key = {term.key: term.wordings for term in terms}
    assert by_key["global-compact"]["ar"].standing is Standing.FOUND
    assert by_key["progress-declaration"]["fr"].standing is Standing.USAGE
    assert by_key["people-centred"]["ar"].standing is Standing.PROPOSAL


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("الاتفاق العالمي", "global-compact"),
        ("الإتفاق العالمى", "global-compact"),
        ("اصحاب المصلحه", "stakeholder"),
        ("MIGRANT", "migrant"),
        ("etat membre", "member-state"),
        ("partie prenante", "stakeholder"),
        ("2030 agenda", "agenda-2030"),
        ("٢٠٣٠", "agenda-2030"),
        ("gcm", "global-compact"),
    ],
)
def test_a_query_in_any_language_finds_the_term_first(
    terms: tuple[Term, ...], query: str, first: str
) -> None:
    assert matching(terms, query)[0].key == first


def test_words_of_two_languages_do_not_match_and_nothing_typed_shows_all(
    terms: tuple[Term, ...],
) -> None:
    assert matching(terms, "stakeholder المصلحة") == ()
    assert matching(terms, "  ") == terms


@pytest.mark.parametrize(
    ("form", "before", "expected"),
    [
        ("plan d’action", "", "Plan d’action"),
        ("évaluateur", "Fin. ", "Évaluateur"),
        ("plan d’action", "Le ", "plan d’action"),
        ("plan d’action", "Fin.\u00a0« ", "Plan d’action"),
        ("plan d’action", "(no. 4) ", "plan d’action"),
        ("UN Network", "the ", "UN Network"),
        ("الوزارة", "", "الوزارة"),
    ],
)
def test_a_form_has_a_capital_where_a_sentence_begins(
    form: str, before: str, expected: str
) -> None:
    assert worded(form, before) == expected
