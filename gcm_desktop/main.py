"""Composition root: builds adapters and hands them to services, the command line and the window.

Adapters are imported where they are built: a command that needs no window imports no Qt, one that
writes no document imports no engine.
"""

import gc
import logging
import sys
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from gcm_desktop.base import paths
from gcm_desktop.base.clock import now_utc
from gcm_desktop.base.ids import new_ulid
from gcm_desktop.base.logs import set_up
from gcm_desktop.cli.command_line import run
from gcm_desktop.cli.context import Context
from gcm_desktop.services.titling import Titling
from gcm_desktop.services.use_cases import Makers, StoreFree, UseCases

if TYPE_CHECKING:
    from collections.abc import Callable

    from gcm_desktop.services.bundling import Folders
    from gcm_desktop.services.document_ports import DocumentWriter
    from gcm_desktop.services.earlier_reports import ReportReader
    from gcm_desktop.services.form_ports import FormReader, FormWriter
    from gcm_desktop.services.key_ports import Asked
    from gcm_desktop.services.package_ports import PackageCodec
    from gcm_desktop.services.pasting import PasteReader
    from gcm_desktop.services.ports import Files, SampleSource
    from gcm_desktop.services.previewing import PagePreviewer
    from gcm_desktop.services.printing import PagePictures
    from gcm_desktop.services.proofs import Aside
    from gcm_desktop.services.receipts import ReceiptWriter
    from gcm_desktop.services.sealing import Sealing
    from gcm_desktop.services.tables import TableReader
    from gcm_desktop.services.terms import Terms

log = logging.getLogger(__name__)

BUG = 70
"""Exit code of a bug of ours (sysexits' EX_SOFTWARE); expected failures use 1 to 3."""


def main(argv: list[str]) -> int:
    """Run the program and return its exit code; the last hook for bugs."""
    set_up(paths.log_folder())
    try:
        return run(argv, context())
    except Exception as bug:
        log.error("bug: %s", type(bug).__name__, exc_info=_without_values(bug))
        from gcm_desktop.cli.output import note

        note(f"gcm-desktop: internal error ({type(bug).__name__}); nothing more was changed")
        return BUG


def _without_values(bug: BaseException) -> BaseException:
    """Return a stand-in with the traceback but without the message, which may hold user text."""
    return RuntimeError(type(bug).__name__).with_traceback(bug.__traceback__)


def context() -> Context:
    """Return what the command line needs; at the terminal a passphrase is asked for at once."""
    free = store_free(_asked)
    return Context(
        free=free,
        open_store=lambda path, writer: open_use_cases(free, path, writer=writer),
        open_window=lambda path, source: _open_window(store_free(), path, source),
        self_test=lambda: _self_test(free),
    )


def _asked(what: "Asked") -> str:
    from gcm_desktop.cli.passphrases import asked

    return asked(what)


def store_free(asks: "Callable[[Asked], str] | None" = None) -> StoreFree:
    """Build what works without a store; ``asks`` gets a passphrase from a person, if at all."""
    from gcm_desktop.exchange.countries import CountryNames
    from gcm_desktop.exchange.framework_library import PackLibrary
    from gcm_desktop.exchange.title_overlay import StoredTitles

    resources = paths.resources_folder()
    installed = paths.data_folder() / "frameworks"
    return StoreFree(
        frameworks=PackLibrary(resources / "frameworks", installed),
        titling=Titling(StoredTitles(installed / "titles.json")),
        countries=CountryNames(resources / "countries.json"),
        pasting=_pasted_text,
        tables=_figure_tables,
        terms=_terms,
        makers=_makers(asks),
    )


def _makers(asks: "Callable[[Asked], str] | None") -> Makers:
    sealing = cache(partial(_sealing, asks))  # one: what was unlocked stays so for codec and keys
    return Makers(
        codec=cache(lambda: _codec(sealing())),
        sealing=sealing,
        files=_files,
        aside=_aside,
        folders=_folders,
        sample=_sample,
        documents=_documents,
        receipts=_receipts,
        page_pictures=_page_pictures,
        previewer=_live_pages,
        reports=_word_reports,
        form_writer=_form_writer,
        form_reader=_form_reader,
        now=now_utc,
        new_id=new_ulid,
    )


def open_use_cases(free: StoreFree, path: Path | None, *, writer: bool) -> UseCases:
    """Open a store and return what works on it.

    Raises:
        GcmError: ``store.*`` where it cannot be opened, ``store.held`` where another process
            writes.
    """
    from gcm_desktop.store.companions import StoredCompanions
    from gcm_desktop.store.opening import open_store

    store = open_store(path or paths.default_store(), writer=writer)
    return UseCases(free, store, StoredCompanions(store), health=store.health, close=store.close)


def _sealing(asks: "Callable[[Asked], str] | None") -> "Sealing":
    from gcm_desktop.exchange.key_file import KeyFile
    from gcm_desktop.exchange.sealing import AgeSealer
    from gcm_desktop.services.keys import Keys
    from gcm_desktop.services.sealing import Sealing

    sealer = AgeSealer()
    return Sealing(Keys(KeyFile(paths.data_folder() / "keys.json"), sealer), sealer, asks)


def _codec(sealing: "Sealing") -> "PackageCodec":
    from gcm_desktop.exchange.packages import GcmCodec
    from gcm_desktop.services.sealing import SealedCodec

    return SealedCodec(GcmCodec(), sealing)


def _files() -> "Files":
    from gcm_desktop.exchange.user_files import UserFiles

    return UserFiles()


def _aside() -> "Aside":
    from gcm_desktop.exchange.unproven_documents import UnprovenDocuments

    return UnprovenDocuments(paths.data_folder() / "unproven")


def _folders() -> "Folders":
    from gcm_desktop.exchange.user_folders import UserFolders

    return UserFolders()


def _sample() -> "SampleSource":
    from gcm_desktop.exchange.sample_source import SampleTexts

    return SampleTexts(paths.resources_folder() / "sample")


def _receipts() -> "ReceiptWriter":
    from gcm_desktop.export.receipt import ReceiptPages

    return ReceiptPages()


def _live_pages() -> "PagePreviewer":
    from gcm_desktop.export.preview import LivePages

    return LivePages()


def _pasted_text() -> "PasteReader":
    from gcm_desktop.intake.pasted import PastedText

    return PastedText()


def _figure_tables() -> "TableReader":
    from gcm_desktop.intake.series_tables import FigureTables

    return FigureTables()


def _page_pictures() -> "PagePictures":
    from gcm_desktop.export.page_pictures import PdfPagePictures

    return PdfPagePictures()


def _terms() -> "Terms":
    from gcm_desktop.exchange.terms_source import TermFile

    return TermFile(paths.resources_folder() / "terms.json")


def _word_reports() -> "ReportReader":
    from gcm_desktop.intake.word_report import WordReports

    return WordReports()


def _form_writer() -> "FormWriter":
    from gcm_desktop.export.form import WordForms

    return WordForms()


def _form_reader() -> "FormReader":
    from gcm_desktop.intake.word_form import WordFormReader

    return WordFormReader()


def _documents() -> "DocumentWriter":
    from gcm_desktop.export.documents import Documents

    return Documents()


def _open_window(free: StoreFree, path: Path | None, source: str) -> int:
    gc.disable()  # a start makes much and drops little: looking for garbage is a tenth of it
    # The store first: once PySide6 is there, it reads the source of every module imported after it.
    import gcm_desktop.store.opening  # noqa: F401
    from gcm_desktop.ui.application import open_window

    store = path or paths.default_store()

    def opened(writer: bool) -> UseCases:
        return open_use_cases(free, store, writer=writer)

    return open_window(opened, store, source)


def screens() -> int:
    """Write a picture of every screen into a folder: ``gcm-desktop-screens --out DIR``."""
    from gcm_desktop.ui.screens import write_screens

    free = store_free()
    return write_screens(lambda path: open_use_cases(free, path, writer=True), sys.argv[1:])


def _self_test(free: StoreFree) -> tuple[tuple[str, str], ...]:
    from tempfile import TemporaryDirectory

    from gcm_desktop.services.self_testing import self_test
    from gcm_desktop.ui.self_testing import window_self_test

    with TemporaryDirectory() as folder:
        use_cases = open_use_cases(free, Path(folder) / "self-test.db", writer=True)
        try:
            found = self_test(use_cases, Path(folder))
        finally:
            use_cases.close()
    return (*found, *window_self_test())
