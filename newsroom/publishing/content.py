"""What an edition is made from: records handed in by the services, nothing read from a database."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.media import Album, MediaItem
from newsroom.domain.people import Category, Tag
from newsroom.domain.site import Site


@dataclass(frozen=True)
class Picture:
    """A photo as pages show it: its files in the bundle, smallest first."""

    media: str
    alt: str
    width: int
    height: int
    """Pixels of the largest rendition."""
    webp: tuple[tuple[str, int], ...]
    """(path in the bundle, width in pixels) of each WebP rendition."""
    jpeg: tuple[tuple[str, int], ...]
    caption: str = ""
    credit: str = ""
    focus: str = ""
    """What a crop must show: `50 30`, percent from left and top; empty for the middle."""

    @property
    def crop(self) -> str:
        """Classes of the style sheet that keep the focus in sight: a third each way is enough."""
        if not self.focus:
            return ""
        across, down = map(int, self.focus.split())
        names = (_third(across, ("kiri", "", "kanan")), _third(down, ("atas", "", "bawah")))
        return " ".join(filter(None, names))

    @property
    def source(self) -> str:
        """The JPEG that browsers without `srcset` show: 640 pixels wide, or the nearest below."""
        return next((path for path, width in reversed(self.jpeg) if width <= 640), self.jpeg[0][0])

    @property
    def largest(self) -> str:
        return self.jpeg[-1][0]


def _third(percent: int, names: tuple[str, str, str]) -> str:
    return names[min(percent * 3 // 100, 2)]


@dataclass(frozen=True)
class MediaFile:
    """A video, sound or document as pages link it: its path in the bundle and its poster."""

    item: MediaItem
    path: str
    poster: Picture | None = None
    captions: str = ""
    """Path of the WebVTT file; empty where there is none."""


@dataclass(frozen=True)
class Content:
    """Everything that is public at one instant, and nothing else."""

    site: Site
    now: str
    """UTC instant of the publication."""
    today: str
    """The day of `now` in the office's zone, `2023-04-18`; pages depend on it, not on seconds."""
    articles: tuple[Article, ...]
    """Live articles, newest first; withdrawn ones included, for their notice."""
    agenda: tuple[AgendaItem, ...]
    """Public items by instant, earliest first."""
    albums: tuple[Album, ...]
    """Public albums, newest first."""
    categories: Mapping[str, Category]
    """By name."""
    tags: Mapping[str, Tag]
    """By name."""
    people: Mapping[str, str]
    """Initials → full name; missing or empty where unknown."""
    pictures: Mapping[str, Picture]
    """Photos in the bundle by media id."""
    files: Mapping[str, MediaFile]
    """Videos, sounds and documents in the bundle by media id."""
    body: Callable[[Article], str]
    """HTML of an article's body as cached when it was saved."""
    uses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Article id → ids of the media, articles and agenda items that its text names."""
    holidays: Mapping[str, str] = field(default_factory=dict)
    """ISO date → name of the holidays that calendars mark."""
    aside: Collection[str] = frozenset()
    """Media in the bundle that only events carry: on their pages, not in Ruang Multimedia."""
    redirects: Mapping[str, str] = field(default_factory=dict)
    """Old path → present path of the same record."""
