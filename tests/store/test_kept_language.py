"""A language that was removed: its texts stay in the store, travel, and come back."""

from pathlib import Path

from gcm_desktop.domain.change import SetOutline
from gcm_desktop.domain.translation import confirmed
from gcm_desktop.main import open_use_cases, store_free

PLACE = "objective/6/progress"


def test_texts_of_a_removed_language_travel_and_come_back(tmp_path: Path) -> None:
    free = store_free()
    here = open_use_cases(free, tmp_path / "here.db", writer=True)
    there = open_use_cases(free, tmp_path / "there.db", writer=True)
    try:
        ours = here.library.sample()
        whole = here.store.load(ours)
        mark = confirmed(whole, PLACE, "en")
        assert mark is not None
        outline = tuple(sorted(whole.settings.items()))
        removal = SetOutline(whole.languages, ("ar", "fr"), outline, outline)
        here.drafting.apply(ours, (mark, removal))
        here.sharing.pack(ours, tmp_path / "a.gcm")
        there.sharing.import_file(tmp_path / "a.gcm")
        received = there.store.load(ours)
        assert received == here.store.load(ours)
        assert received.languages == ("ar", "fr")
        kept = {key: answer for key, answer in whole.answers.items() if key[1] == "en"}
        assert kept.items() <= received.answers.items()
        assert received.answers[mark.address, "en"] == mark.after
        back = SetOutline(("ar", "fr"), whole.languages, outline, outline)
        there.drafting.apply(ours, (back,))
        assert there.store.load(ours).words() == whole.words()
    finally:
        here.close()
        there.close()
