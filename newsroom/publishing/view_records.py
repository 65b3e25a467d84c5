"""What templates see, as records; `views` makes them."""

from dataclasses import dataclass
from typing import TypeAlias

from newsroom.domain.media import Album
from newsroom.publishing.content import MediaFile, Picture

MultimediaEntry: TypeAlias = Album | MediaFile | Picture
"""Something that Ruang Multimedia shows: an album, a file, or a photo of its own."""


@dataclass(frozen=True)
class Link:
    """A link to a page of the bundle, by its path from the root."""

    text: str
    path: str
    count: int = 0
    current: bool = False


@dataclass(frozen=True)
class HeadImage:
    """The picture of a page's social card; its address is absolute."""

    url: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class Head:
    """What the head of a page says about it."""

    title: str
    """The `<title>`, at most 70 characters."""
    name: str
    """The whole title, for social cards."""
    description: str
    url: str = ""
    """Absolute address; empty while the site has none."""
    kind: str = "website"
    image: HeadImage | None = None
    published: str = ""
    modified: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    robots: str = ""


@dataclass(frozen=True)
class ArticleCard:
    """An article in a list."""

    href: str
    title: str
    kicker: str
    summary: str
    datetime: str
    date: str
    initials: str
    picture: Picture | None


@dataclass(frozen=True)
class ArticleView:
    """An article's page apart from its text."""

    title: str
    kind: str
    category: str
    category_href: str
    datetime: str
    date: str
    writers: str
    editors: str
    cover: Picture | None
    credit: str
    topics: tuple[Link, ...]
    url: str
    """Absolute address; empty while the site has none. The two below share it."""
    whatsapp: str
    facebook: str
    release: str
    """Number of a press release; empty for none."""
    corrections: tuple["CorrectionView", ...]
    corrected: Link | None
    """The article that this one corrects; its address is complete."""


@dataclass(frozen=True)
class CorrectionView:
    """A correction below a headline; it leads to the article that tells of it, where one does."""

    text: str
    datetime: str
    date: str
    href: str
    title: str


@dataclass(frozen=True)
class AgendaCard:
    """An agenda item in a list, on a calendar day or on its own page."""

    href: str
    title: str
    day: str
    month: str
    year: str
    datetime: str
    last: str
    """Last day of several; empty for one day."""
    days: str
    time: str
    clock: str
    """The start alone: `11.00`, or `11.00 WITA` where the office keeps another zone."""
    place: str
    kind: str
    status: str
    """`Ditunda`, `Dibatalkan` …; empty for a confirmed item."""
    cancelled: bool
    notes: tuple[str, ...]
    """What the public should know about a change: the first date, the reason."""
    calendar: str
    organiser: str
    officials: str


@dataclass(frozen=True)
class MediaCard:
    """An album, video, document or photo as a tile."""

    href: str
    title: str
    kind: str
    detail: str
    picture: Picture | None
    badge: str = ""
    """What stands in the place of a picture: `PDF`."""
    download: str = ""


@dataclass(frozen=True)
class FileView:
    """A video, sound or document that can be played or downloaded on the page."""

    id: str
    type: str
    href: str
    title: str
    mime: str
    badge: str
    detail: str
    download: str
    poster: str
    width: int
    height: int
    captions: str
    caption: str
    credit: str


@dataclass(frozen=True)
class DipRow:
    """A line of the list of public information (Daftar Informasi Publik)."""

    title: str
    cells: tuple[str, ...]
    kind: str
    file: FileView


@dataclass(frozen=True)
class MonthLink:
    """A month of an archive and how much it holds."""

    text: str
    href: str
    count: int


@dataclass(frozen=True)
class CalendarDay:
    """A cell of the month table."""

    number: int
    inside: bool
    """False for the days of the neighbouring months that fill the first and last week."""
    sunday: bool
    holiday: str
    events: tuple[AgendaCard, ...]
