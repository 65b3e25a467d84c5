"""The media library: photos, videos, audio, documents, and albums of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

DIP_CLASSES = ("berkala", "serta-merta", "setiap-saat", "dikecualikan")
"""The four classes of public information (UU 14/2008, Articles 9, 10, 11 and 17)."""
EXEMPT = "dikecualikan"


@dataclass(frozen=True)
class MediaItem:
    """One file of the library; the original lies beside the newsroom file under its SHA-256."""

    id: str
    type: str
    name: str
    """The file name it came with."""
    sha256: str
    extension: str
    mime: str
    bytes: int
    width: int = 0
    height: int = 0
    """Pixels as seen upright; 0 where it has none."""
    duration: float = 0.0
    """Seconds; 0 where unknown."""
    title: str = ""
    alt: str = ""
    decorative: bool = False
    caption: str = ""
    credit: str = ""
    creator: str = ""
    copyright: str = ""
    taken: str = ""
    """When it was taken, `2023-04-17T09:12`; local time of the camera."""
    place: str = ""
    keywords: tuple[str, ...] = ()
    poster: str = ""
    """Photo shown before a video plays."""
    captions: str = ""
    """Document with a video's captions (WebVTT)."""
    dip: Mapping[str, str] = field(default_factory=dict)
    """Columns of the public information list: class, unit, responsible, made, form, retention."""
    source: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)
    created: str = ""
    modified: str = ""
    revision: int = 0
    digest: str = ""
    trashed: str = ""

    @property
    def exempt(self) -> bool:
        """Exempt documents are published by no way whatever."""
        return self.dip.get("class") == EXEMPT

    @property
    def shown_title(self) -> str:
        return self.title or self.caption or self.name


@dataclass(frozen=True)
class Album:
    """A page of Ruang Multimedia: media in an order, with a cover."""

    id: str
    title: str
    slug: str
    date: str
    summary: str = ""
    cover: str = ""
    public: bool = True
    media: tuple[str, ...] = ()
    modified: str = ""
    digest: str = ""


@dataclass(frozen=True)
class Use:
    """One place where a record is used: a picture in a story, a link from one story to another."""

    used: str
    """Id of the media item, article or agenda item."""
    kind: str
    """Who uses it: `article`, `agenda` or `album`."""
    record: str
    role: str
    """`cover`, `body`, `link`, `event` or `album`."""
