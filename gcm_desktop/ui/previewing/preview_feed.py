"""Pages made away from the window, the newest wish first: one job under way, one waiting.

Belongs here: jobs, and pictures of the pages somebody looks at. Does not: when pages are made anew
(the panel), drawing them (``pages_view``).
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.submission import Language
from gcm_desktop.services.ports import SubmissionReader
from gcm_desktop.services.previewing import Preview, Previewing
from gcm_desktop.services.printing import Picture
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.surroundings import Surroundings

Pictures = Mapping[tuple[int, int], QImage]
"""Pictures by page (from 0) and width in pixels."""
Looks = set[tuple[int, int]]
"""Pages somebody looks at, and how wide."""


@dataclass(frozen=True, slots=True)
class _Wish:
    reader: SubmissionReader
    language: Language
    item: Address


@dataclass(frozen=True, slots=True)
class _Made:
    preview: Preview
    pictures: Pictures
    took: float = 0.0


class PreviewFeed(QObject):
    """Feeds every view of the same pages; what is shown stays until its successor is there.

    Signals:
        made: There are other pages; pictures of those in sight came with them.
        drawn: There are further pictures of the same pages.
        failed: The text cannot be shown as pages.
    """

    made = Signal()
    drawn = Signal()
    failed = Signal()

    def __init__(self, surroundings: Surroundings, owner: QObject) -> None:
        super().__init__(owner)
        self._jobs = surroundings.jobs
        self._previewing = surroundings.use_cases.free.previewing
        self._looks: dict[QObject, tuple[tuple[int, ...], int]] = {}
        self._pictures: Pictures = {}
        self._wish: _Wish | None = None
        self._is_busy = False
        self.preview: Preview | None = None
        """The pages made last; ``None`` before any and where they cannot be shown."""
        self.took = 0.0
        """Milliseconds it took to make them."""

    def refresh(self, reader: SubmissionReader, language: Language, item: Address) -> None:
        """Make the pages of ``item`` anew; a wish that still waits is replaced."""
        self._wish = _Wish(reader, language, item)
        self._begin()

    def look(self, view: QObject, pages: tuple[int, ...], width: int) -> None:
        """Note that ``view`` shows ``pages`` (from 0), ``width`` pixels wide: none where hidden."""
        self._looks[view] = (pages, width)
        self._begin()

    def leave(self, view: QObject) -> None:
        """Note that ``view`` shows nothing any more."""
        self._looks.pop(view, None)

    def picture(self, page: int, width: int) -> QImage | None:
        """Return the picture of a page of ``preview``, ``None`` until it is drawn."""
        return self._pictures.get((page, width))

    def _begin(self) -> None:
        """Begin the next job, unless one is under way: it begins the next one when it ends."""
        if self._is_busy:
            return
        wish, self._wish = self._wish, None
        looks = self._in_sight()
        if wish is not None:
            self._run(_made_anew(self._previewing, wish, looks))
        elif self.preview is not None:
            last = len(self.preview.sizes) - 1
            lacking = {look for look in looks if look not in self._pictures and look[0] <= last}
            if lacking:
                self._run(_drawn(self._previewing, self.preview, lacking))

    def _run(self, job: Callable[[], _Made]) -> None:
        self._is_busy = True
        self._jobs.run_work(job, while_alive(self, self._take), while_alive(self, self._fail))

    def _in_sight(self) -> set[tuple[int, int]]:
        return {(page, width) for pages, width in self._looks.values() for page in pages}

    def _take(self, made: _Made) -> None:
        self._is_busy = False
        is_same = made.preview is self.preview
        kept = self._pictures if is_same else {}
        wanted = self._in_sight()
        self._pictures = {
            key: image for key, image in {**kept, **made.pictures}.items() if key in wanted
        }
        self.preview = made.preview
        self.took = self.took if is_same else made.took
        (self.drawn if is_same else self.made).emit()
        self._begin()

    def _fail(self, _: Exception) -> None:
        self._is_busy = False
        self.preview, self._pictures = None, {}
        self.failed.emit()
        self._begin()


def _made_anew(
    previewing: Callable[[], Previewing], wish: _Wish, looks: Looks
) -> Callable[[], _Made]:
    """Return the job that makes pages, and pictures of those in sight."""

    def make() -> _Made:
        begun = time.perf_counter()
        pages = previewing()
        preview = pages.preview(wish.reader, wish.language, wish.item)
        pictures = _pictures(pages, preview, looks)
        return _Made(preview, pictures, (time.perf_counter() - begun) * 1000)

    return make


def _drawn(
    previewing: Callable[[], Previewing], preview: Preview, looks: Looks
) -> Callable[[], _Made]:
    """Return the job that draws further pages."""
    return lambda: _Made(preview, _pictures(previewing(), preview, looks))


def _pictures(previewing: Previewing, preview: Preview, looks: Looks) -> Pictures:
    return {
        (page, width): _image(previewing.picture(preview, page, width))
        for page, width in sorted(looks)
        if page < len(preview.sizes)
    }


def _image(picture: Picture) -> QImage:
    shape = QImage.Format.Format_RGB32
    row = 4 * picture.width
    return QImage(picture.pixels, picture.width, picture.height, row, shape).copy()
