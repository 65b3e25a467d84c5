"""What differs between the revision that the site shows and the working copy, in words."""

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsroom.domain.article import Article
from newsroom.domain.messages import Message, say
from newsroom.domain.zones import Moment
from newsroom.services import named_records
from newsroom.services.articles import existing
from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles
from newsroom.text.chunks import Chunk, split
from newsroom.text.dialect import parse, parse_chunks
from newsroom.text.overlap import common_ends
from newsroom.text.runs import plain_of
from newsroom.text.sanitize import clean_body
from newsroom.text.story import Block, Figure, Story, walk_runs

SAME, ADDED, REMOVED = "same", "added", "removed"
Runs = tuple[tuple[str, str], ...]
"""(`same`, `added` or `removed`, words) in reading order."""

FIELDS: Sequence[tuple[str, Message, Callable[[Article], str]]] = (
    ("title", say("Judul"), lambda article: article.title),
    ("short_title", say("Judul pendek"), lambda article: article.short_title),
    ("summary", say("Ringkasan"), lambda article: article.summary),
    ("dateline", say("Tempat (dateline)"), lambda article: article.dateline),
    ("authors", say("Penulis"), lambda article: ", ".join(article.authors)),
    ("editors", say("Penyunting"), lambda article: ", ".join(article.editors)),
    ("credit", say("Kredit"), lambda article: article.credit),
    ("kind", say("Jenis"), lambda article: article.kind),
    ("release", say("Nomor siaran pers"), lambda article: article.release),
    ("category", say("Kategori"), lambda article: article.category),
    ("tags", say("Topik"), lambda article: ", ".join(article.tags)),
    ("slug", say("Alamat halaman"), lambda article: article.slug),
    ("status", say("Status"), lambda article: article.status),
    ("published", say("Tanggal tayang"), lambda article: _iso(article.published)),
    ("embargo", say("Embargo sampai"), lambda article: _iso(article.embargo)),
    ("notice", say("Pemberitahuan penarikan"), lambda article: article.notice),
    ("extra", say("Data tambahan"), lambda article: _listed(article.extra)),
)
"""Fields that are shown as text; the cover is a picture and named on its own."""
_SHOWN = (
    *FIELDS,
    ("corrections", say("Ralat"), lambda article: " ".join(c.text for c in article.corrections)),
)
LINKS: Sequence[tuple[str, Message, Callable[[Article], tuple[str, ...]]]] = (
    ("event", say("Agenda terkait"), lambda article: (article.event,) if article.event else ()),
    ("related", say("Berita terkait"), lambda article: article.related),
    ("corrects", say("Artikel yang diralat"),
     lambda article: (article.corrects,) if article.corrects else ()),
)  # fmt: skip
"""Fields that name other records by their ids."""


def _listed(extra: Mapping[str, object]) -> str:
    return "; ".join(f"{key}: {value}" for key, value in extra.items())


def _iso(moment: Moment | None) -> str:
    return moment.iso if moment else ""


@dataclass(frozen=True)
class Difference:
    """The differences of one article: (name of the field or paragraph, its runs)."""

    parts: tuple[tuple[Message, Runs], ...]


@dataclass(frozen=True)
class Changed:
    """What was changed, for one line of a list."""

    fields: tuple[Message, ...]
    paragraphs: int
    pictures: int

    @property
    def reason(self) -> Message:
        """Return it as a sentence: `Isi diubah: 2 paragraf, 1 foto`."""
        if self.fields and not (self.paragraphs or self.pictures):
            return self._of_fields
        if not self.fields:
            return self._of_body
        return say("{body}. {fields}", body=self._of_body, fields=self._of_fields)

    @property
    def _of_fields(self) -> Message:
        if len(self.fields) == 1:
            return say("{field} diubah", field=self.fields[0])
        return say("Rincian diubah: {fields}", fields=_Joined(self.fields))

    @property
    def _of_body(self) -> Message:
        if self.paragraphs and self.pictures:
            return say(
                "Isi diubah: {n} paragraf, {photos} foto", n=self.paragraphs, photos=self.pictures
            )
        if self.pictures:
            return say("Foto diubah: {photos}", photos=self.pictures)
        if self.paragraphs:
            return say("Isi diubah: {n} paragraf", n=self.paragraphs)
        return say("Disimpan ulang tanpa perubahan kata")


class _Joined(Message):
    """Several messages as one value of a sentence."""

    def __init__(self, parts: Sequence[Message]) -> None:
        names = [f"p{n}" for n in range(len(parts))]
        template = ", ".join(f"{{{name}}}" for name in names)
        super().__init__(template, dict(zip(names, parts, strict=True)))


def diff(newsroom: Newsroom, article_id: str) -> Difference:
    """Compare what the site shows of an article with its working copy, word by word.

    Raises NewsroomError for an unknown article. One that was never published is new throughout.
    """
    article = existing(newsroom, article_id)
    old, old_text = _live(newsroom, article)
    new_text = articles.body(newsroom.database, article.id).markdown
    titles = named_records.titles(newsroom, (old, article))
    return Difference(
        (
            *_field_parts(old, article),
            *_link_parts(old, article, titles),
            *_body_parts(old_text, new_text),
        )
    )


def changes_of(newsroom: Newsroom, article: Article) -> Changed:
    """Count what differs between the live revision and the working copy."""
    old, old_text = _live(newsroom, article)
    new_text = articles.body(newsroom.database, article.id).markdown
    return changed_between(old, old_text, article, new_text)


def changed_between(old: Article, old_text: str, new: Article, new_text: str) -> Changed:
    """Count what differs between two versions of an article."""
    fields = tuple(name for _, name, read in (*_SHOWN, *LINKS) if read(old) != read(new))
    before, after = map(blocks_of, apart(old_text, new_text)[1:3])
    touched = [
        block
        for operation, i, j, k, m in _matched(before, after)
        if operation != "equal"
        for block in (after[k:m] or before[i:j])
    ]
    pictures = sum(isinstance(block, Figure) for block in touched) + (old.cover != new.cover)
    return Changed(fields, len(touched) - sum(isinstance(b, Figure) for b in touched), pictures)


Chunks = tuple[Chunk, ...]


def apart(old: str, new: str) -> tuple[Chunks, Chunks, Chunks, Chunks]:
    """Return what two texts begin with, what differs in the old and the new one, how both end.

    Only what differs needs parsing: a long text in which one word was changed costs little.
    """
    before, after = split(clean_body(old)), split(clean_body(new))
    head, tail = common_ends([one.source for one in before], [one.source for one in after])
    return (
        before[:head],
        before[head : len(before) - tail],
        after[head : len(after) - tail],
        before[len(before) - tail :],
    )


def blocks_of(chunks: Chunks) -> tuple[Block, ...]:
    """Return the blocks that a part of a text is read as."""
    return Story(parse_chunks(chunks)).blocks


def _live(newsroom: Newsroom, article: Article) -> tuple[Article, str]:
    if not article.live_revision:
        return Article(id=article.id, title=""), ""
    return articles.revision(newsroom.database, article.id, article.live_revision)


def _field_parts(old: Article, new: Article) -> Iterator[tuple[Message, Runs]]:
    for _, name, read in _SHOWN:
        before, after = read(old), read(new)
        if before != after:
            yield name, _words_diff(before, after)
    if old.cover != new.cover:
        yield say("Foto sampul"), ((ADDED if new.cover else REMOVED, "⌗"),)


def _link_parts(
    old: Article, new: Article, titles: Mapping[str, str]
) -> Iterator[tuple[Message, Runs]]:
    for _, name, read in LINKS:
        if read(old) != read(new):
            before, after = (
                ", ".join(titles.get(item, "⌗") for item in read(one)) for one in (old, new)
            )
            yield name, _words_diff(before, after)


def _body_parts(old: str, new: str) -> Iterator[tuple[Message, Runs]]:
    before, after = _blocks(old), _blocks(new)
    for operation, i, j, k, m in _matched(before, after):
        if operation == "equal":
            continue
        gone, come = list(map(_plain, before[i:j])), list(map(_plain, after[k:m]))
        for n in range(max(len(gone), len(come))):
            name = say("Paragraf {n}", n=(k if n < len(come) else i) + n + 1)
            was = gone[n] if n < len(gone) else ""
            yield name, _words_diff(was, come[n] if n < len(come) else "")


def _blocks(markdown: str) -> tuple[Block, ...]:
    return parse(markdown).blocks


def _matched(
    before: Sequence[Block], after: Sequence[Block]
) -> Iterable[tuple[str, int, int, int, int]]:
    return difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()


def _plain(block: Block) -> str:
    if isinstance(block, Figure):
        return " · ".join(filter(None, (block.alt, block.caption, block.credit))) or "⌗"
    return " ".join(plain_of(runs) for runs in walk_runs(Story((block,))))


def _words_diff(before: str, after: str) -> Runs:
    old, new = _words(before), _words(after)
    runs: list[tuple[str, str]] = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for operation, i, j, k, m in matcher.get_opcodes():
        if operation == "equal":
            runs.append((SAME, "".join(old[i:j])))
            continue
        if i < j:
            runs.append((REMOVED, "".join(old[i:j])))
        if k < m:
            runs.append((ADDED, "".join(new[k:m])))
    return tuple(runs)


def _words(text: str) -> list[str]:
    return re.findall(r"\S+\s*|\s+", text)
