"""From draft to published and back: the verbs that move an article on, and who used them when."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.zones import Moment, moment_of_utc
from newsroom.services import articles, four_eyes
from newsroom.services.articles import Saved
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles as stored
from newsroom.storage import history
from newsroom.text.sanitize import clean_line


@dataclass(frozen=True)
class Step:
    """One step of an article: what was done, by whom, and when on the clocks of the office."""

    verb: str
    """A status that it was given, or `approve` (changes of a published one were approved)."""
    person: str
    """Initials; empty where nobody said who works."""
    moment: Moment


@dataclass(frozen=True)
class Standing:
    """Where an article stands."""

    steps: tuple[Step, ...] = ()
    """The latest first."""
    awaits_approval: bool = False
    """Whether its changes stay back until somebody else approves them (four eyes)."""
    may_approve: bool = True
    """Whether the person who works here may approve and publish it."""


def standing(newsroom: Newsroom, article_id: str) -> Standing:
    """Return where an article stands and how it came there; an unknown one stands nowhere."""
    article = stored.get(newsroom.database, article_id)
    if article is None:
        return Standing()
    return Standing(
        steps=tuple(_steps(newsroom, article_id)),
        awaits_approval=four_eyes.awaits_approval(newsroom, article),
        may_approve=_may_approve(newsroom, article),
    )


def _steps(newsroom: Newsroom, article_id: str) -> list[Step]:
    entries = history.entries(newsroom.database, article_id, four_eyes.STEPS)
    return [
        Step(
            entry.verb if entry.verb == "approve" else str(entry.detail["after"]),
            entry.made_by,
            moment_of_utc(entry.made, newsroom.site.zone),
        )
        for entry in entries
    ]


def _may_approve(newsroom: Newsroom, article: Article) -> bool:
    if not four_eyes.is_wanted(newsroom):
        return True
    try:
        four_eyes.check_person(newsroom, article, _text(newsroom, article))
    except NewsroomError:
        return False
    return True


def move(newsroom: Newsroom, article_id: str, status: str) -> Saved:
    """Give an article a status by the verb that leads there; raises what the verb raises."""
    verbs: dict[str, Callable[[Newsroom, str], Saved]] = {
        "draft": reopen,
        "review": submit,
        "approved": approve,
        "published": publish,
        "withdrawn": withdraw,
    }
    return verbs[status](newsroom, article_id)


def reopen(newsroom: Newsroom, article_id: str) -> Saved:
    """Make an article a draft again; a published one leaves the site at the next publication."""
    return _moved(newsroom, articles.existing(newsroom, article_id), "draft")


def submit(newsroom: Newsroom, article_id: str) -> Saved:
    """Ask for a review."""
    return _moved(newsroom, articles.existing(newsroom, article_id), "review")


def approve(newsroom: Newsroom, article_id: str) -> Saved:
    """Say that an article may be published.

    With four eyes, raises NewsroomError where the person wrote it.
    """
    return _moved(newsroom, articles.existing(newsroom, article_id), "approved")


def approve_changes(newsroom: Newsroom, article_id: str) -> Saved:
    """Say that the changes of a published article may go out; they stay back until then.

    Raises NewsroomError where the person made them.
    """
    article = articles.existing(newsroom, article_id)
    if not four_eyes.awaits_approval(newsroom, article):
        return Saved(article, NOTHING)
    markdown = _text(newsroom, article)
    four_eyes.check_person(newsroom, article, markdown)
    mark = four_eyes.text_mark(article.title, markdown)
    with newsroom.database.write():
        newsroom.log("approve", "article", article.id, after="published", text=mark)
    return Saved(article, Changes(articles=frozenset({article.id})))


def publish(newsroom: Newsroom, article_id: str) -> Saved:
    """Let the next publication show an article; without a date it gets the present one.

    With four eyes, raises NewsroomError where the person wrote it.
    """
    return _moved(newsroom, articles.existing(newsroom, article_id), "published")


def withdraw(newsroom: Newsroom, article_id: str, reason: str = "") -> Saved:
    """Put a notice in the place of an article that readers have seen; its address stays.

    `reason` is a sentence for readers. Raises NewsroomError for one that was never published.
    """
    article = articles.existing(newsroom, article_id)
    if article.published is None and not article.live_revision:
        raise NewsroomError(
            "“{title}” belum pernah tayang, jadi tidak ada yang ditarik. Jadikan draf, "
            "atau pindahkan ke Sampah.",
            title=article.title,
        )
    return _moved(newsroom, replace(article, notice=clean_line(reason)), "withdrawn")


def put_back(newsroom: Newsroom, former: Article) -> Saved:
    """Give an article the status, date and notice again that it had: undo of a step."""
    article = replace(
        articles.existing(newsroom, former.id), published=former.published, notice=former.notice
    )
    return _saved(newsroom, replace(article, status=former.status))


def _moved(newsroom: Newsroom, article: Article, status: str) -> Saved:
    return _saved(newsroom, articles.dated(newsroom, replace(article, status=status)))


def _saved(newsroom: Newsroom, article: Article) -> Saved:
    return articles.save(newsroom, article, _text(newsroom, article))


def _text(newsroom: Newsroom, article: Article) -> str:
    return stored.body(newsroom.database, article.id).markdown
