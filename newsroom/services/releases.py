"""Numbers of press releases: the next free one by the office's pattern."""

from newsroom.domain.errors import NewsroomError
from newsroom.domain.release_numbers import checked_pattern, next_number
from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles


def next_release(newsroom: Newsroom, day: str = "") -> str:
    """Return the number that a press release of a day (`2026-03-16`) gets, of today without one.

    Nothing is reserved. Raises NewsroomError where the office has no pattern.
    """
    pattern = checked_pattern(newsroom.site.release_pattern)
    if not pattern:
        raise NewsroomError(
            "Pola nomor siaran pers belum diisi. Isi di Pengaturan, Penulisan, "
            "atau tulis nomornya sendiri."
        )
    return next_number(
        pattern, day or newsroom.present().date, articles.releases(newsroom.database)
    )
