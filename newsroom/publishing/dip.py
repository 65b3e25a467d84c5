"""The list of public information (Daftar Informasi Publik; UU 14/2008, Perki 1/2021) as a table.

It names what the office holds for the public; exempt documents (Article 17) are never in it.
"""

import csv
import io
from collections.abc import Iterable

from newsroom.domain.media import DIP_CLASSES, EXEMPT
from newsroom.publishing.addresses import DIP_TABLE, root_of
from newsroom.publishing.content import Content, MediaFile
from newsroom.publishing.wording import DIP_CLASSES as CLASS_WORDS
from newsroom.text.sanitize import clean_line

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

_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BOM = "\ufeff"


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
    """Return the table as CSV (RFC 4180 with plain line feeds) that opens right in Excel.

    It begins with a byte order mark, without which Excel reads UTF-8 as Windows-1252. A cell that
    a spreadsheet would run as a formula begins with an apostrophe.
    """
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(_harmless, row) for row in dip_rows(content))
    return _BOM + table.getvalue()


def _harmless(cell: str) -> str:
    line = clean_line(cell)
    return f"'{line}" if line.startswith(_FORMULA_STARTS) else line
