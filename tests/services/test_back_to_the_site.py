"""What was changed and brought back word for word waits for no publication, not a page of it."""

from datetime import datetime, timedelta
from pathlib import Path

from newsroom.services import archive_replace, article_desk, articles, publishing
from newsroom.services.archive_replace import Choice, Wanted
from newsroom.services.newsroom import Newsroom
from newsroom.services.outlook import outlook
from newsroom.storage import articles as stored


def _later(newsroom: Newsroom) -> None:
    """A second publication in the same second would prove nothing."""
    clock = newsroom.clock

    def ahead() -> datetime:
        return clock() + timedelta(hours=1)

    newsroom.clock = ahead


def test_a_revert_leaves_no_page_waiting(newsroom: Newsroom, published: Path) -> None:
    (live,) = [one for one in stored.find(newsroom.database) if one.live_revision][:1]
    _later(newsroom)
    articles.save(newsroom, live, "Kalimat lain.")
    assert outlook(newsroom, published).changed
    article_desk.revert(newsroom, live.id)
    assert not outlook(newsroom, published).changed
    assert publishing.publish(newsroom, published).written == []


def test_an_exchange_that_was_undone_leaves_no_page_waiting(
    newsroom: Newsroom, published: Path
) -> None:
    _later(newsroom)
    wanted = Wanted("yang", "nan")
    found = archive_replace.find(newsroom, wanted, archive_replace.candidates(newsroom, wanted))
    done = archive_replace.replace(newsroom, wanted, [Choice.of(one, one.hits) for one in found])
    assert outlook(newsroom, published).changed
    archive_replace.undo(newsroom, done)
    assert not outlook(newsroom, published).changed
    assert publishing.publish(newsroom, published).written == []
