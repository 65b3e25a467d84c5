"""The list of public information (Daftar Informasi Publik; UU 14/2008, Perki 1/2021) as a table.

It names what the office holds for the public; exempt documents (Article 17) are never in it.
"""

from collections.abc import Iterable

from newsroom.domain.media import DIP_CLASSES, EXEMPT
from newsroom.publishing.addresses import DIP_TABLE, root_of
from newsroom.publishing.content import Content, MediaFile
from newsroom.publishing.wording import DIP_CLASSES as CLASS_WORDS
from newsroom.text import cells

COLUMNS = (
    "No",
    "Ringkasan isi informasi",
    "Pejabat/unit yang menguasai",
    "Penanggung jawab",
    "Waktu dan tempat pembuatan",
    "Bentuk/format",
    "Jangka waktu simpan",
    "Jenis",
    "Tautan",
)


def dip_documents(content: Content) -> tuple[MediaFile, ...]:
    """Return the listed documents: those with a public class, by class, title and id."""
    order = {name: number for number, name in enumerate(DIP_CLASSES) if name != EXEMPT}
    listed = [
        file
        for file in content.files.values()
        if file.item.type == "document" and file.item.dip.get("class") in order
    ]
    assert not any(file.item.exempt for file in listed)
    return tuple(sorted(listed, key=lambda file: (
        order[file.item.dip["class"]], file.item.shown_title.casefold(), file.item.id
    )))  # fmt: skip


def dip_rows(content: Content) -> tuple[tuple[str, ...], ...]:
    """Return the cells of every listed document in the order of `COLUMNS`.

    The link is absolute, or relative to the table while the site has no address.
    """
    root = content.site.url or root_of(DIP_TABLE)
    documents = enumerate(dip_documents(content), 1)
    return tuple((str(number), *_cells(file), root + file.path) for number, file in documents)


def _cells(file: MediaFile) -> Iterable[str]:
    item = file.item
    summary = dict.fromkeys(filter(None, (item.shown_title, item.caption)))
    return (
        " – ".join(summary),
        item.dip.get("unit", ""),
        item.dip.get("responsible", ""),
        item.dip.get("made", ""),
        item.dip.get("form", "") or item.extension.lstrip(".").upper(),
        item.dip.get("retention", ""),
        CLASS_WORDS[item.dip["class"]],
    )


def dip_csv(content: Content) -> str:
    """Return the table as CSV with plain line feeds that opens right in Excel."""
    return cells.table([COLUMNS, *dip_rows(content)])
