"""The media library: photos, videos, audio, documents, and albums of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

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
    focus: str = ""
    """What must stay in sight when the photo is cropped: `50 30`, percent from left and top."""
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

    @property
    def lacks(self) -> tuple[str, ...]:
        """What a photo still needs before readers see it: `alt`, `credit`."""
        if self.type != "photo":
            return ()
        no_alt = not self.alt and not self.decorative
        return ("alt",) * no_alt + ("credit",) * (not self.credit)


LONGEST_ALT = 150
"""Characters; a screen reader reads them in one breath, without a way to stop and go on."""
_SAYS_NOTHING = re.compile(r"(?:foto|gambar|image|photo|picture|img|dsc)\b[\W\d_]*", re.IGNORECASE)
_BEGINS_SO = re.compile(r"(?:foto|gambar|image|photo|picture)\b", re.IGNORECASE)


def weakness_of_alt(alt: str, name: str, caption: str) -> str:
    """Say why an alternative text helps nobody: `name`, `photo`, `caption`, `long`; else empty.

    `name` is that of the file; `photo` means that it tells what kind of thing it is instead of
    what is to be seen.
    """
    text = alt.strip()
    if not text:
        return ""
    if text.casefold() in (name.casefold(), PurePath(name).stem.casefold()):
        return "name"
    if caption and text.casefold() == caption.strip().casefold():
        return "caption"
    if _SAYS_NOTHING.fullmatch(text) or _BEGINS_SO.match(text):
        return "photo"
    return "long" if len(text) > LONGEST_ALT else ""


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
    """`cover`, `body`, `link`, `event`, `related`, `corrects`, `correction`, `album` or
    `attachment`."""
