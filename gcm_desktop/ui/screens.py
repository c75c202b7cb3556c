"""Every screen of the product as a picture: for looking at, in each language and both schemes.

A developer's command (``gcm-desktop-screens --out DIR``); the composition root gives it the way to
open a store. Belongs here: which screens there are and with what on them. Does not: taking pictures
(``contact_sheet``).
"""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from gcm_desktop.base.clock import now_utc
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import FileRef
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.domain.review import Act
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.ports import ReceivedFile
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui import theme
from gcm_desktop.ui.application import application
from gcm_desktop.ui.comparing.comparing_dialog import ComparingDialog
from gcm_desktop.ui.contact_sheet import Screen, write_pictures
from gcm_desktop.ui.draft_screens import draft_screens
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.exporting.export_page import ExportPage
from gcm_desktop.ui.home.home_page import HomePage
from gcm_desktop.ui.home.new_page import NewPage
from gcm_desktop.ui.keys_screens import keys_screens, signed
from gcm_desktop.ui.merging_screens import merging_screens
from gcm_desktop.ui.reviewing.review_outline import SUMMARY
from gcm_desktop.ui.reviewing.review_page import ReviewPage
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from gcm_desktop.ui.window_menu import WindowMenu

T = TypeVar("T")


class AtOnce:
    """Runs every job in its place, so that a picture shows what was read."""

    def run_on_store(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``job`` now."""
        try:
            value = job()
        except GcmError as fault:
            failed(fault)
        else:
            done(value)

    def run_work(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``job`` now."""
        try:
            value = job()
        except GcmError as fault:
            failed(fault)
        else:
            done(value)


class StandingStill:
    """A navigator that goes nowhere."""

    def show_home(self) -> None:
        """Stay."""

    def show_new(self) -> None:
        """Stay."""

    def show_draft(self, submission_id: str, address: str = "") -> None:
        """Stay."""

    def show_export(self, submission_id: str) -> None:
        """Stay."""

    def show_merging(
        self,
        submission_id: str,
        files: tuple[Path | ReceivedFile, ...] = (),
        address: str = "",
    ) -> None:
        """Stay."""

    def note_altered(self, submission_id: str) -> None:
        """Stay."""

    def show_review(self, received: ReceivedSubmission) -> None:
        """Stay."""

    def choose_received_file(self) -> None:
        """Stay."""

    def open_received_file(self, file: Path) -> None:
        """Stay."""

    def import_received(self, received: ReceivedSubmission) -> None:
        """Stay."""

    def save_attached(self, received: ReceivedSubmission, ref: FileRef) -> None:
        """Save nothing."""

    def note_frozen(self, submission_id: str, frozen: Freeze | None) -> None:
        """Stay."""

    def say(self, words: str, *, is_fault: bool = False) -> None:
        """Stay silent."""


def write_screens(open_store: Callable[[Path], UseCases], arguments: Sequence[str]) -> int:
    """Write a picture of every screen into a folder; return the exit code.

    Raises:
        OSError: Where a picture cannot be written.
    """
    parser = argparse.ArgumentParser(description="Pictures of every screen")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    running = application()
    theme.apply_theme(running, theme.Scheme.LIGHT)
    language = InterfaceLanguage(running)
    with TemporaryDirectory() as folder:
        stores = ("empty.db", "full.db", "here.db", "there.db")
        empty, full, here, there = (open_store(Path(folder) / name) for name in stores)
        try:
            screens = dict(_screens(empty, full, language, Path(folder)))
            around = Surroundings(here, AtOnce(), language, StandingStill())
            screens |= merging_screens(around, there, Path(folder))
            write_pictures(running, language, screens, options.out)
        finally:
            for use_cases in (empty, full, here, there):
                use_cases.close()
    return 0


def _screens(
    empty: UseCases, full: UseCases, language: InterfaceLanguage, folder: Path
) -> Mapping[str, Screen]:
    received = signed(_filled(full, folder))
    bare, whole = (
        Surroundings(use_cases, AtOnce(), language, StandingStill()) for use_cases in (empty, full)
    )
    sample = full.library.sample()

    def draft(address: str) -> DraftPage:
        store = full.store
        opened = full.library.open(sample)
        session = DraftSession(opened, store, AtOnce(), now_utc, now_utc(), lambda: None)
        return DraftPage(whole, session, address)

    def comparing(_: Language) -> QWidget:
        opened = full.library.open(sample)
        session = DraftSession(opened, full.store, AtOnce(), now_utc, now_utc(), lambda: None)
        place, language = "objective/6/progress", opened.submission.main_language
        now = opened.submission.answer(place, language)
        full.versioning.keep(opened.submission)
        session.set_answer(place, language, now and replace(now, value=_shortened(now.value)))
        page = DraftPage(whole, session, place)
        return ComparingDialog(page.desk, page, place=place)

    def review(key: str, _: Language) -> QWidget:
        page = ReviewPage(received, language, StandingStill(), full.free.countries)
        page.add_window_menu(WindowMenu(whole))
        page.show_part(key)
        return page

    return {
        "home-empty": lambda _: HomePage(bare),
        "home": lambda _: HomePage(whole),
        "new": lambda _: NewPage(whole),
        **draft_screens(draft),
        "comparing": comparing,
        "export": lambda _: ExportPage(whole, sample, None),
        "review-summary": partial(review, SUMMARY),
        "review-text": partial(review, "objective/6"),
        **keys_screens(whole),
    }


def _shortened(html: str) -> str:
    """Return a narrative without the words at its end, so that there is something to compare."""
    return html[: html.rfind(" ", 0, len(html) * 3 // 4)] + "…"


def _filled(use_cases: UseCases, folder: Path) -> ReceivedSubmission:
    """Put the sample with bodies, a draft hardly begun and a received file into a store."""
    begun = use_cases.library.new("TN", "imrf", None, ("fr", "ar"))
    use_cases.drafting.set(begun, "objective/3/status", None, "in_progress")
    sample = use_cases.library.sample()
    names = {"ar": "وزارة العمل", "en": "Ministry of Labour", "fr": "Ministère du travail"}
    body = use_cases.assigning.add_body(sample, names)
    use_cases.assigning.assign(sample, "objective/6", body.id, due="2026-12-15")
    _comment(use_cases, sample, names)
    package = folder / "sample-state.gcm"
    use_cases.sharing.pack(sample, package)
    return use_cases.reviewing.receive(package)


def _comment(use_cases: UseCases, sample: str, bodies: Mapping[str, str]) -> None:
    """Comment on a paragraph in each language: one comment is open, one answered, one settled."""
    asked = {
        "ar": "ما مصدر هذا الرقم؟",
        "en": "What is the source of this figure?",
        "fr": "Quelle est la source de ce chiffre\u00a0?",
    }
    commenting, author = use_cases.commenting(), use_cases.authoring.author
    for language, words in asked.items():
        use_cases.authoring.set(Author("", bodies[language]))
        for act in (None, Act.ANSWERED, Act.RESOLVED):
            begun = commenting.comment(sample, "objective/6/progress", language, words, 0)
            if act is not None:
                commenting.say(sample, begun.id, act)
    use_cases.authoring.set(author)
