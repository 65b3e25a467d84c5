"""News articles: the record without its text, and the rules for when it is live."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsroom.domain.errors import NewsroomError
from newsroom.domain.zones import Moment

STATUSES = ("draft", "review", "approved", "published", "withdrawn")
KINDS = (
    "berita", "siaran-pers", "pengumuman", "klarifikasi", "ralat", "feature", "foto", "video",
)  # fmt: skip


@dataclass(frozen=True)
class Correction:
    """What was wrong in a published article and is right now (ralat), as its page says it."""

    text: str
    moment: Moment
    """When it was corrected; Dewan Pers asks for the time."""
    article: str = ""
    """The article of kind `ralat` that tells of it at length; empty where there is none."""


@dataclass(frozen=True)
class Article:
    """An article's fields; the body is kept apart so that lists never read it."""

    id: str
    title: str
    short_title: str = ""
    slug: str = ""
    kind: str = "berita"
    status: str = "draft"
    published: Moment | None = None
    embargo: Moment | None = None
    dateline: str = ""
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    credit: str = ""
    category: str = ""
    tags: tuple[str, ...] = ()
    cover: str = ""
    event: str = ""
    summary: str = ""
    release: str = ""
    """Number of a press release, `RP/III/16.03.2026/PROVMALUT`."""
    related: tuple[str, ...] = ()
    """Ids of articles that stand first among “Berita Lainnya” of its page."""
    corrects: str = ""
    """The article that this one (of kind `ralat`) corrects."""
    corrections: tuple[Correction, ...] = ()
    """What was corrected since it was published, the oldest first."""
    notice: str = ""
    """What the page of a withdrawn article says in its place; empty for the usual sentence."""
    extra: Mapping[str, object] = field(default_factory=dict)
    """Front matter keys that this program does not know; they come out again unchanged."""
    source: str = ""
    """Where an import came from (a digest, never a path), so that importing twice updates."""
    created: str = ""
    modified: str = ""
    """UTC instants, `2023-04-18T00:15:00Z`."""
    revision: int = 0
    live_revision: int = 0
    """The revision that the site shows; 0 before the first publication."""
    lede: str = ""
    """The opening of the text in plain words, kept for lists where no summary is written."""
    words: int = 0
    digest: str = ""
    """SHA-256 over fields and text of this revision."""
    trashed: str = ""
    """UTC instant at which it went into the trash; empty outside of it."""

    @property
    def teaser(self) -> str:
        """What lists print below the title."""
        return self.summary or self.lede


@dataclass(frozen=True)
class Body:
    """An article's text: Markdown as stored, and the HTML made from it when it was saved."""

    markdown: str
    html: str
    renderer: int
    """Version of the dialect that made the HTML."""


def is_live(article: Article, now: str) -> bool:
    """Say whether the site shows the article at the UTC instant `now`, if only as a withdrawal."""
    if article.trashed or article.published is None or article.published.utc > now:
        return False
    if article.embargo is not None and article.embargo.utc > now:
        return False
    return article.status in ("published", "withdrawn")


def check_choice(key: str, value: str, choices: tuple[str, ...]) -> str:
    """Return `value` if it is one of `choices`; raises NewsroomError that lists them."""
    if value not in choices:
        raise NewsroomError(
            "Nilai “{value}” untuk {key} tidak dikenal. Pilihan: {choices}.",
            value=value,
            key=key,
            choices=", ".join(choices),
        )
    return value
