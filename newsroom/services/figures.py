"""Pictures that a text names by a path beside its file: taken into the library on import."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from newsroom.domain.edition import Finding
from newsroom.domain.errors import EnvironmentFailure, NewsroomError
from newsroom.domain.messages import Message, say
from newsroom.services import media
from newsroom.services.newsroom import Newsroom
from newsroom.text.reader import read_markdown
from newsroom.text.story import Block, Figure, Paragraph, Run, Story
from newsroom.text.writer import write


class PictureShelf:
    """The pictures beside one source file, taken into the library when they are asked for."""

    def __init__(self, newsroom: Newsroom, folder: Path, dry_run: bool) -> None:
        self._newsroom = newsroom
        self._folder = folder
        self._dry_run = dry_run
        self.findings: list[Finding] = []
        """Pictures that could not be taken."""

    def media_id(self, address: str) -> str:
        """Return the id of the picture at a relative address; nothing where there is none."""
        path = self._folder / unquote(address)
        if not path.resolve().is_relative_to(self._folder.resolve()):
            return self._missing(address, say("gambar di luar folder naskah tidak diambil."))
        if not path.is_file():
            return self._missing(address, say("berkasnya tidak ada."))
        if self._dry_run:
            return ""
        try:
            return media.add(self._newsroom, path).item.id
        except EnvironmentFailure:
            raise
        except NewsroomError as error:
            return self._missing(address, error.message)

    def _missing(self, address: str, reason: Message) -> str:
        message = say("Gambar {address} tidak terbawa: {reason}", address=address, reason=reason)
        self.findings.append(Finding("", "body", "import.picture", "problem", message))
        return ""


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
    media_id = shelf.media_id(block.src)
    if media_id:
        return replace(block, src=f"media:{media_id}")
    name = block.alt or Path(unquote(block.src)).name
    return Paragraph((Run(f"[Gambar tidak terbawa: {name}]"),))
