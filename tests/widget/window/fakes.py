"""Use cases over a store in memory, a navigator that remembers, jobs that run at once."""

from collections.abc import Callable
from pathlib import Path
from tempfile import gettempdir
from typing import TypeVar

from gcm_desktop.base.clock import now_utc
from gcm_desktop.base.ids import new_ulid
from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.change import Change
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.evidence import FileRef
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.domain.leaving import Outgoing
from gcm_desktop.exchange.countries import CountryNames
from gcm_desktop.exchange.framework_library import PackLibrary
from gcm_desktop.exchange.packages import GcmCodec
from gcm_desktop.exchange.sample_source import SampleTexts
from gcm_desktop.exchange.sealing import AgeSealer
from gcm_desktop.exchange.terms_source import TermFile
from gcm_desktop.exchange.unproven_documents import UnprovenDocuments
from gcm_desktop.exchange.user_files import UserFiles
from gcm_desktop.exchange.user_folders import UserFolders
from gcm_desktop.export.form import WordForms
from gcm_desktop.export.page_pictures import PdfPagePictures
from gcm_desktop.export.preview import LivePages
from gcm_desktop.intake.pasted import PastedText
from gcm_desktop.intake.series_tables import FigureTables
from gcm_desktop.intake.word_form import WordFormReader
from gcm_desktop.intake.word_report import WordReports
from gcm_desktop.services.document_ports import DocumentRequest
from gcm_desktop.services.file_properties import FileProperties
from gcm_desktop.services.keys import Keys
from gcm_desktop.services.ports import JobRunner, ReceivedFile
from gcm_desktop.services.proofs import DocumentFault, Proof, proof_of
from gcm_desktop.services.receipts import Receipt
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.services.sealing import SealedCodec, Sealing
from gcm_desktop.services.titling import Titling
from gcm_desktop.services.use_cases import Makers, StoreFree, UseCases
from gcm_desktop.ui.surroundings import Navigator, Surroundings
from gcm_desktop.ui.translation import InterfaceLanguage
from tests.contract.memory_companions import MemoryCompanions
from tests.contract.memory_store import MemoryStore
from tests.contract.memory_titles import MemoryTitles
from tests.unit.services.memory_keys import MemoryKeys

T = TypeVar("T")
HOSTILE = '<b>x</b><img src="file:///etc/hostname">'


class FailingStore(MemoryStore):
    """Refuses to keep changes while ``is_full``."""

    is_full = False

    def apply(self, submission_id: str, changes: tuple[Change, ...]) -> str:
        if self.is_full:
            raise GcmError("store.full", Reaction.ENVIRONMENT)
        return super().apply(submission_id, changes)


class PlainDocuments:
    """Writes a line for a document; refuses the formats named."""

    def __init__(self) -> None:
        self.refused: tuple[str, ...] = ()
        self.faults: tuple[DocumentFault, ...] = ()

    def write(self, content: Outgoing, framework: Framework, request: DocumentRequest) -> bytes:
        if request.format in self.refused:
            raise GcmError("export.engine", Reaction.ENVIRONMENT, reason="refused")
        since = " since" if request.earlier else ""
        alone = f" {request.document}" if request.document else ""
        return f"{request.format} {request.language} {request.profile}{since}{alone}".encode()

    def self_check(
        self,
        document: bytes,
        content: Outgoing,
        framework: Framework,
        request: DocumentRequest,
    ) -> Proof:
        return proof_of({"docx.parts": 1, "docx.text": 1_234}, self.faults)

    def properties(
        self, content: Outgoing, framework: Framework, request: DocumentRequest
    ) -> FileProperties:
        return FileProperties(
            "A title", request.country_name, "A subject", request.language, request.today, "Engine"
        )


class PlainReceipts:
    """Writes a line for a receipt."""

    def write(self, receipt: Receipt, language: str) -> bytes:
        return f"receipt {receipt.code} {language}".encode()


class AtOnce:
    """Runs every job in its place."""

    def run_on_store(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        try:
            value = job()
        except GcmError as fault:
            failed(fault)
        else:
            done(value)

    run_work = run_on_store


class Held:
    """Keeps jobs until they are released, as a slow store does."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def run_on_store(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self._waiting.append(lambda: AtOnce().run_on_store(job, done, failed))

    run_work = run_on_store

    def release(self) -> None:
        while self._waiting:
            self._waiting.pop(0)()


class Remembered:
    """A navigator that writes down where it was sent."""

    def __init__(self) -> None:
        self.went: list[tuple[object, ...]] = []

    def show_home(self) -> None:
        self.went.append(("home",))

    def show_new(self) -> None:
        self.went.append(("new",))

    def show_draft(self, submission_id: str, address: str = "") -> None:
        self.went.append(("draft", submission_id, address))

    def show_export(self, submission_id: str) -> None:
        self.went.append(("export", submission_id))

    def show_merging(
        self,
        submission_id: str,
        files: tuple[Path | ReceivedFile, ...] = (),
        address: str = "",
    ) -> None:
        self.went.append(("merging", submission_id, tuple(each.name for each in files), address))

    def note_altered(self, submission_id: str) -> None:
        self.went.append(("altered", submission_id))

    def show_review(self, received: ReceivedSubmission) -> None:
        self.went.append(("review", received.submission.id))

    def choose_received_file(self) -> None:
        self.went.append(("choose",))

    def open_received_file(self, file: Path) -> None:
        self.went.append(("file", file))

    def import_received(self, received: ReceivedSubmission) -> None:
        self.went.append(("import", received.sha256))

    def save_attached(self, received: ReceivedSubmission, ref: FileRef) -> None:
        self.went.append(("save", received.sha256, ref))

    def note_frozen(self, submission_id: str, frozen: Freeze | None) -> None:
        self.went.append(("frozen", submission_id, frozen.code if frozen else ""))

    def say(self, words: str, *, is_fault: bool = False) -> None:
        self.went.append(("say", words))


def use_cases(
    store: MemoryStore | None = None,
    writer: PlainDocuments | None = None,
    ring: MemoryKeys | None = None,
) -> UseCases:
    """Return everything over a store in memory."""
    kept = store or MemoryStore()
    resources = resources_folder()
    codec, frameworks = GcmCodec(), resources / "frameworks"
    sealer = AgeSealer(work=8)
    sealing = Sealing(Keys(ring or MemoryKeys(), sealer), sealer)
    makers = Makers(
        codec=lambda: SealedCodec(codec, sealing),
        sealing=lambda: sealing,
        files=UserFiles,
        aside=lambda: UnprovenDocuments(Path(gettempdir()) / "gcm-tests-unproven"),
        folders=UserFolders,
        sample=lambda: SampleTexts(resources / "sample"),
        documents=lambda: writer or PlainDocuments(),
        receipts=PlainReceipts,
        page_pictures=PdfPagePictures,
        previewer=LivePages,
        reports=WordReports,
        form_writer=WordForms,
        form_reader=WordFormReader,
        now=now_utc,
        new_id=new_ulid,
    )
    free = StoreFree(
        frameworks=PackLibrary(frameworks, resources / "nothing-installed"),
        titling=Titling(MemoryTitles()),
        countries=CountryNames(resources / "countries.json"),
        pasting=PastedText,
        tables=FigureTables,
        terms=lambda: TermFile(resources / "terms.json"),
        makers=makers,
    )
    return UseCases(free, kept, MemoryCompanions(kept), health=dict, close=lambda: None)


def surroundings(
    made: UseCases,
    language: InterfaceLanguage,
    navigator: Navigator | None = None,
    jobs: JobRunner | None = None,
) -> Surroundings:
    """Return what a page is built from."""
    return Surroundings(made, jobs or AtOnce(), language, navigator or Remembered())


def received_sample(made: UseCases, folder: Path, name: str = "sample.gcm") -> ReceivedSubmission:
    """Return the sample as it comes back from a package."""
    sample = made.library.sample()
    made.sharing.pack(sample, folder / name)
    return made.reviewing.receive(folder / name)
