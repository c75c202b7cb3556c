"""Word forms of chosen answers: handing one out, what a returned one proposes, taking that over.

Belongs here: the use cases. Does not: Word (``export/form``, ``intake/word_form``), comparing
(``form_proposals``). A proposal is joined with the draft over what was sent out, as a received file
is: what was written meanwhile stays, and what goes against it is a conflict to be decided.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from gcm_desktop.base.file_names import shown_name
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.form import FormPlace, form_places
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import DRAFT, outgoing
from gcm_desktop.domain.richtext import block_runs
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import AnswerKey, Kind, Language, Submission
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.companions import Companions
from gcm_desktop.services.form_acceptance import FORM, Acceptance, Accepted, kept_content
from gcm_desktop.services.form_memory import keep_form, kept_form
from gcm_desktop.services.form_ports import (
    MAX_FORM_BYTES,
    FormBase,
    FormIdentity,
    FormReader,
    FormSheet,
    FormWriter,
)
from gcm_desktop.services.form_proposals import Comparison, Proposals
from gcm_desktop.services.form_values import shown_text
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.lineage import take_leaving_snapshot
from gcm_desktop.services.ports import Countries, Files, SubmissionStore
from gcm_desktop.services.proofs import Aside, DocumentFault, Proof, Proven

WORD_SUFFIX = ".docx"


@dataclass(frozen=True, slots=True)
class Adapters:
    """What writes and reads forms and files, tells the time, gives ids and names of States."""

    writer: Callable[[], FormWriter]
    reader: Callable[[], FormReader]
    files: Files
    aside: Aside
    countries: Countries
    now: Callable[[], str]
    new_id: Callable[[], str]


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A form that was written.

    Attributes:
        id: Of the form.
        answers: How many places it has.
        proof: What was proven about it.
    """

    id: str
    answers: int
    proof: Proof


class Forms:
    """Use cases around Word forms."""

    def __init__(
        self,
        store: SubmissionStore,
        shelf: FrameworkShelf,
        companions: Companions,
        authoring: Authoring,
        adapters: Adapters,
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._companions = companions
        self._authoring = authoring
        self._adapters = adapters

    # ---- out -----------------------------------------------------------------------------------

    def places(
        self, submission_id: str, language: Language, chosen: tuple[Address, ...] = ()
    ) -> tuple[FormPlace, ...]:
        """Return the places a form would have; raises as ``hand_out``."""
        submission, framework = self._open(submission_id)
        _expect_language(submission, language)
        return form_places(submission, framework, language, chosen)

    def hand_out(
        self,
        submission_id: str,
        language: Language,
        out: Path,
        chosen: tuple[Address, ...] = (),
    ) -> HandedOut:
        """Write a form of chosen answers, prove it and remember what was sent out.

        Args:
            chosen: Items, questions or records; nothing is every item that addresses the State.

        Raises:
            GcmError: ``submission.unknown``, ``language.unknown``, ``address.*``,
                ``record.unknown``, ``form.nothing``, ``export.unproven``, ``file.*``.
        """
        submission, framework = self._open(submission_id)
        _expect_language(submission, language)
        places = form_places(submission, framework, language, chosen)
        if not places:
            raise GcmError("form.nothing")
        head = take_leaving_snapshot(self._store, submission, self._adapters.now)
        sheet = self._sheet(submission, framework, language, places, head.snapshot.id)
        writer = self._adapters.writer()
        form = writer.write(outgoing(submission, framework, DRAFT), framework, sheet)
        identity, proof = self._proven(writer, form, submission, framework, sheet)
        if proof.faults:
            name = f"{submission_id}_{language}_{FORM}{WORD_SUFFIX}"
            kept = self._adapters.aside.keep(name, form) or "–"
            raise GcmError(
                "export.unproven", Reaction.ENVIRONMENT, faults=proof.told_faults, kept=kept
            )
        keep_form(self._store, identity)
        self._adapters.files.write(out, form)
        return HandedOut(sheet.id, len(places), proof)

    def _sheet(
        self,
        submission: Submission,
        framework: Framework,
        language: Language,
        places: tuple[FormPlace, ...],
        snapshot: str,
    ) -> FormSheet:
        shown = {
            place.answer_key: shown_text(
                framework.question_at(place.address),
                submission.answer(*place.answer_key),
                language,
            )
            for place in places
        }
        told = "\n".join((submission.id, snapshot, language, *(each.code for each in places)))
        country = submission.country
        return FormSheet(
            id=hashlib.sha256(told.encode()).hexdigest()[:32],
            snapshot=snapshot,
            language=language,
            places=places,
            shown=shown,
            country_name=self._adapters.countries.name(country, language) if country else "",
            today=self._adapters.now()[:10],
        )

    def _proven(
        self,
        writer: FormWriter,
        form: bytes,
        submission: Submission,
        framework: Framework,
        sheet: FormSheet,
    ) -> tuple[FormIdentity, Proof]:
        """Return what the form says of itself and what was proven: it is read as a returned one."""
        proof = writer.prove(form, sheet)
        opened = self._adapters.reader().open(form, FORM + WORD_SUFFIX)
        identity = opened.identity
        found = opened.read(identity, _sources(submission))
        compared = Comparison(submission, framework, submission, identity).compared(
            found, Proposals(sheet.id, submission.id, "", "", sheet.snapshot)
        )
        read_back = (*compared.unchanged, *(each.key for each in compared.changed))
        faults = [DocumentFault("form.text", each.address) for each in compared.changed]
        faults += [DocumentFault("form.text", each.why) for each in compared.suggested]
        faults += [DocumentFault("form.text", each.why) for each in compared.unplaced]
        if len(read_back) != len(sheet.places) or identity.id != sheet.id:
            faults.append(DocumentFault("form.text", "places"))
        proven = proof.proven if faults else (*proof.proven, Proven("form.text", len(read_back)))
        return identity, Proof(proven, (*proof.faults, *faults))

    # ---- back ----------------------------------------------------------------------------------

    def origin(self, file: Path) -> FormIdentity:
        """Return what a form says about itself, before it is put to any draft.

        Raises:
            GcmError: ``form.*``, ``file.*``.
        """
        content = self._adapters.files.read(file, MAX_FORM_BYTES)
        return self._adapters.reader().open(content, file.name).identity

    def propose(self, submission_id: str, file: Path) -> Proposals:
        """Return what a form proposes for a draft; writes nothing.

        Raises:
            GcmError: ``submission.unknown``; ``form.*``, ``file.*``; ``form.other_submission`` (for
                a person) where it was handed out from another one.
        """
        content = self._adapters.files.read(file, MAX_FORM_BYTES)
        return self.proposals(submission_id, content, file.name)

    def proposals(self, submission_id: str, content: bytes, name: str) -> Proposals:
        """Return what the bytes of a form propose; raises as ``propose``."""
        draft, framework = self._open(submission_id)
        opened = self._adapters.reader().open(content, name)
        carried = opened.identity
        kept = kept_form(self._store, carried.id)
        if kept is not None and kept.submission != submission_id:
            kept = None
        told = _united(kept, carried) if kept is not None else carried
        if told.submission not in ("", submission_id):
            raise GcmError(
                "form.other_submission", Reaction.PERSON, id=told.submission, file=name[:80]
            )
        notes: list[tuple[str, str]] = []
        if not told.bases:
            told = self._guessed(draft, framework, told)
            notes.append(("no_identity", ""))
        base = kept_content(self._companions.versions, submission_id, told.snapshot)
        if base is None:
            notes.append(("no_base", ""))
        if told.framework is not None and told.framework != draft.framework:
            notes.append(("other_framework", str(told.framework)))
        empty = Proposals(
            told.id,
            submission_id,
            hashlib.sha256(content).hexdigest(),
            shown_name(name),
            told.snapshot if base is not None else "",
            notes=tuple(notes),
        )
        sources = {*_sources(draft), *(_sources(base) if base is not None else ())}
        found = opened.read(told, tuple(sorted(sources)))
        return Comparison(draft, framework, base, told).compared(found, empty)

    def look(
        self,
        submission_id: str,
        proposals: Proposals,
        chosen: frozenset[AnswerKey] | None = None,
    ) -> Accepted:
        """Return what taking proposals over would do; as ``Acceptance.look``."""
        return self._acceptance().look(submission_id, proposals, chosen)

    def accept(
        self,
        submission_id: str,
        proposals: Proposals,
        chosen: frozenset[AnswerKey] | None = None,
    ) -> Accepted:
        """Take proposals over in one step; arguments and errors as ``Acceptance.accept``."""
        return self._acceptance().accept(submission_id, proposals, chosen)

    def _acceptance(self) -> Acceptance:
        adapters = self._adapters
        return Acceptance(
            self._store, self._companions, self._authoring, adapters.now, adapters.new_id
        )

    def _open(self, submission_id: str) -> tuple[Submission, Framework]:
        submission = self._store.load(submission_id)
        return submission, self._shelf.framework(self._store.header(submission_id))

    def _guessed(self, draft: Submission, framework: Framework, told: FormIdentity) -> FormIdentity:
        """Return every place there is: a form without any trace of itself still has its codes."""
        languages = (told.language,) if told.language in draft.languages else draft.languages
        places = (
            place for language in languages for place in form_places(draft, framework, language)
        )
        bases = {place.answer_key: FormBase(place, "", "") for place in places}
        return replace(told, language=languages[0], bases=tuple(bases.values()))


def _expect_language(submission: Submission, language: Language) -> None:
    if language not in submission.languages:
        known = ", ".join(submission.languages)
        raise GcmError("language.unknown", language=language[:20], languages=known)


def _united(kept: FormIdentity, carried: FormIdentity) -> FormIdentity:
    """Return what is kept of a form with the texts it carries itself, for likeness."""
    texts = {base.place.answer_key: base.text for base in carried.bases}
    bases = (replace(each, text=texts.get(each.place.answer_key, "")) for each in kept.bases)
    return replace(kept, bases=tuple(bases))


def _sources(submission: Submission) -> tuple[str, ...]:
    """Return the sources a narrative refers to or may refer to."""
    named = {record.id for record in submission.records_of("source")}
    for answer in submission.answers.values():
        if answer.kind is Kind.NARRATIVE and "data-source" in answer.value:
            for block in parse_html(answer.value).blocks:
                named |= {run.source for run in block_runs(block) if run.source is not None}
    return tuple(sorted(named))
