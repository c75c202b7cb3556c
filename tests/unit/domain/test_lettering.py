"""Letters of sub-paragraphs in three languages."""

from gcm_desktop.domain.lettering import letter_in


def test_letters_are_those_of_the_language() -> None:
    assert [letter_in("ar", each) for each in "abegm"] == ["أ", "ب", "هـ", "ز", "م"]
    assert letter_in("fr", "b") == "b"
    assert letter_in("ar", "z") == "z"
