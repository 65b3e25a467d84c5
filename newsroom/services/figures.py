"""Pictures of a text that is imported, on their way into the library.

They lie beside the file and are named by a path, or came inside the file itself.
"""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import unquote

from newsroom.domain.edition import Finding
from newsroom.domain.errors import EnvironmentFailure, NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message, say
from newsroom.exchange.draft import EnclosedPicture
from newsroom.services import media
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.text.alt_texts import placeholder
from newsroom.text.reader import read_markdown
from newsroom.text.runs import Run
from newsroom.text.story import Block, Figure, Paragraph, Story
from newsroom.text.writer import write

_NO_FIGURE = Figure("")


@dataclass(frozen=True)
class Placed:
    """A picture of the library with the words that came with it, and what that touched."""

    item: MediaItem
    changes: Changes


class PictureShelf:
    """The pictures of one source file, taken into the library when they are asked for.

    `enclosed` came inside the file; all others are looked for in its folder.
    """

    def __init__(
        self,
        newsroom: Newsroom,
        folder: Path,
        dry_run: bool,
        enclosed: Sequence[EnclosedPicture] = (),
    ) -> None:
        self._newsroom = newsroom
        self._folder = folder
        self._dry_run = dry_run
        self._enclosed = {picture.address: picture for picture in enclosed}
        self.findings: list[Finding] = []
        """Pictures that could not be taken."""
        self.photos: list[str] = []
        """Ids of the photos that were taken, in the order of the text."""
        self.changes = NOTHING

    def media_id(self, address: str, figure: Figure = _NO_FIGURE) -> str:
        """Return the id of the picture at a relative address; nothing where there is none.

        The words of the figure go to a record that has none of its own.
        """
        enclosed = self._enclosed.get(address)
        if enclosed is not None:
            return self._taken_out(enclosed, figure)
        path = self._folder / unquote(address)
        if not path.resolve().is_relative_to(self._folder.resolve()):
            return self._missing(address, say("gambar di luar folder naskah tidak diambil."))
        if not path.is_file():
            return self._missing(address, say("berkasnya tidak ada."))
        return self._taken(path, address, figure)

    def _taken_out(self, enclosed: EnclosedPicture, figure: Figure) -> str:
        with tempfile.TemporaryDirectory(prefix="ruang-redaksi-") as folder:
            path = Path(folder) / enclosed.name
            path.write_bytes(enclosed.data)
            return self._taken(path, figure.alt or enclosed.name, figure)

    def _taken(self, path: Path, name: str, figure: Figure) -> str:
        if self._dry_run:
            return ""
        try:
            added = media.add(self._newsroom, path)
            placed = with_words(self._newsroom, added.item, figure)
        except EnvironmentFailure:
            raise
        except NewsroomError as error:
            return self._missing(name, error.message)
        self.changes |= added.changes | placed.changes
        self.photos += [placed.item.id] if placed.item.type == "photo" else []
        return placed.item.id

    def _missing(self, address: str, reason: Message) -> str:
        message = say("Gambar {address} tidak terbawa: {reason}", address=address, reason=reason)
        self.findings.append(Finding("", "body", "import.picture", "problem", message))
        return ""


def with_words(newsroom: Newsroom, item: MediaItem, figure: Figure) -> Placed:
    """Store what a figure says of its picture where the library does not know it yet."""
    filled = replace(
        item,
        alt=item.alt or figure.alt,
        caption=item.caption or figure.caption,
        credit=item.credit or figure.credit,
        decorative=item.decorative or (figure.decorative and not item.alt),
    )
    if filled == item:
        return Placed(item, NOTHING)
    saved = media.save(newsroom, filled)
    return Placed(saved.item, saved.changes)


def with_library_pictures(markdown: str, shelf: PictureShelf) -> str:
    """Return the body with each relative picture as one of the library, or named as missing."""
    if "![" not in markdown:
        return markdown
    story = read_markdown(markdown)
    blocks = tuple(_with_library_picture(block, shelf) for block in story.blocks)
    return markdown if blocks == story.blocks else write(Story(blocks))


def _with_library_picture(block: Block, shelf: PictureShelf) -> Block:
    if not isinstance(block, Figure) or ":" in block.src:
        return block
    media_id = shelf.media_id(block.src, block)
    return replace(block, src=f"media:{media_id}") if media_id else missing_picture(block)


def missing_picture(figure: Figure) -> Paragraph:
    """Return what stands for a picture that could not come along; its caption is kept."""
    words = placeholder(figure.alt or Path(unquote(figure.src)).name)
    return Paragraph((Run(words), *([Run(f"\n{figure.caption}")] if figure.caption else [])))
