"""Stories that readers would miss a photo in."""

from newsroom.storage.database import Database

_STATUSES = "('draft', 'review', 'approved', 'published')"
_KINDS = "('berita', 'siaran-pers', 'feature', 'foto')"


def without_photo(database: Database, since_utc: str, limit: int) -> list[str]:
    """Return ids of the stories, changed since an instant, that show no photo; the newest first."""
    rows = database.rows(
        "SELECT id FROM article WHERE trashed = '' AND cover = '' AND modified >= ?"
        f" AND status IN {_STATUSES} AND kind IN {_KINDS} AND NOT EXISTS ("
        "  SELECT 1 FROM record_use JOIN media ON media.id = used AND media.type = 'photo'"
        "  WHERE record_use.kind = 'article' AND record = article.id AND role = 'body')"
        " ORDER BY max(published_utc, modified) DESC, n DESC LIMIT ?",
        (since_utc, limit),
    )
    return [row[0] for row in rows]
