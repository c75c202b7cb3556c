"""Decisions of the comparing dialog: which versions, what differs, what is restored.

No widgets. Reading and comparing go to the job runner.
"""

from collections.abc import Callable
from functools import partial

from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.change import Change
from gcm_desktop.domain.difference import changes_between, differences
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.versioning import EARLIER, Listed
from gcm_desktop.ui.authoring.signing import say_fault
from gcm_desktop.ui.comparing.entries import Entry, Section, entries
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import isolated, led, when
from gcm_desktop.ui.translation import translate

NOW = ""
"""Key of the draft as it is at this moment, where the id of a version would stand."""


def version_words(listed: Listed) -> str:
    """Return a version in words: its name, or when it was kept by itself."""
    version = listed.version
    if listed.is_earlier:
        words = translate("Comparing", "Earlier cycle: {name}")
        return words.replace("{name}", isolated(version.name))
    if listed.is_submitted:
        last = translate("Comparing", "Last submission")
        name = f"{last} ({isolated(version.name)})" if version.name else last
    else:
        name = isolated(version.name) if version.name else translate("Comparing", "Kept by itself")
    return led(f"{name} · {isolated(when(version.made))}")


class ComparingPresenter:
    """Decides for one dialog.

    Attributes:
        listed: The versions, the newest first; empty before ``load`` has ended.
        before, after: Keys of the versions compared.
        entries: What differs between them.
    """

    def __init__(self, desk: WritingDesk, before: str = NOW) -> None:
        self._desk = desk
        self._wished = before
        self._contents: dict[str, Submission] = {}
        self._turn = 0
        self.listed: tuple[Listed, ...] = ()
        self.before = NOW
        self.after = NOW
        self.entries: tuple[Entry, ...] = ()

    @property
    def can_restore(self) -> bool:
        """True where the older side is a version of this draft and the window may write."""
        is_version = self.before != NOW and not self.before.startswith(EARLIER)
        return is_version and not self._desk.is_read_only

    def load(self, done: Callable[[tuple[Listed, ...]], None]) -> None:
        """Read the versions and choose what to compare the draft with.

        The one wished for, else the last submission, else the newest that is not as the draft is.
        """
        desk = self._desk
        versioning, submission = desk.surroundings.use_cases.versioning, desk.submission
        wished = self._wished

        def read() -> tuple[tuple[Listed, ...], str]:
            listed = versioning.versions(submission.id)
            keys = [each.version.snapshot for each in listed]
            if wished in keys:
                return listed, wished
            submitted = [each.version.snapshot for each in listed if each.is_submitted]
            if submitted:
                return listed, submitted[0]
            content = submission_json(submission)
            for key in keys[:2]:
                if submission_json(versioning.content(submission.id, key)) != content:
                    return listed, key
            return listed, keys[0] if keys else NOW

        def take(found: tuple[tuple[Listed, ...], str]) -> None:
            self.listed, self.before = found
            done(self.listed)

        self._on_store(read, take)

    def compare(self, done: Callable[[tuple[Entry, ...]], None]) -> None:
        """Compare the two versions chosen; ``entries`` are then new and ``done`` is called."""
        desk = self._desk
        self._turn += 1
        turn, keys = self._turn, (self.before, self.after)
        framework, interface = desk.framework, desk.interface
        versioning, now = desk.surroundings.use_cases.versioning, desk.submission
        missing = [key for key in keys if key != NOW and key not in self._contents]

        def read() -> dict[str, Submission]:
            return {key: versioning.content(now.id, key) for key in missing}

        def find(sides: tuple[Submission, Submission]) -> tuple[Entry, ...]:
            return entries(differences(*sides), *sides, framework, interface)

        def found(made: tuple[Entry, ...]) -> None:
            if turn == self._turn:
                self.entries = made
                done(made)

        def work(read_now: dict[str, Submission]) -> None:
            self._contents |= read_now
            one, other = (now if key == NOW else self._contents[key] for key in keys)
            desk.surroundings.jobs.run_work(
                partial(find, (one, other)), found, partial(say_fault, desk.surroundings)
            )

        if missing:
            self._on_store(read, work)
        else:
            work({})

    def show(self, entry: Entry, done: Callable[[tuple[Section, ...]], None]) -> None:
        """Work out what is shown of an entry."""
        desk = self._desk
        job = partial(entry.sections, desk.framework, desk.interface)
        desk.surroundings.jobs.run_work(job, done, partial(say_fault, desk.surroundings))

    def restoring(self, entry: Entry | None = None) -> tuple[Change, ...]:
        """Return the changes that make the draft say what the older side says.

        ``entry`` alone, or everything. None where it says so already, or where that side is no
        version of this draft.
        """
        wanted = self._contents.get(self.before)
        if wanted is None or not self.can_restore:
            return ()
        current = self._desk.submission
        if entry is None:
            return changes_between(current, wanted)
        languages = {entry.language} if entry.is_answer else None
        return changes_between(current, wanted, (entry.address,), languages)

    def restore(self, entry: Entry | None = None) -> bool:
        """Restore as one step that can be undone; False where there was nothing to do."""
        self._desk.hand_over()
        made = self.restoring(entry)
        if made:
            self._desk.make(*made)
        return bool(made)

    def _on_store(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        surroundings = self._desk.surroundings
        surroundings.jobs.run_on_store(job, done, partial(say_fault, surroundings))
