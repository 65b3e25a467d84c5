"""Which column of a table holds what: proposed from the words above it or from what is in it."""

import re
from collections.abc import Callable, Sequence

from newsroom.exchange.csv_table import Sheet
from newsroom.exchange.table_days import looks_like_days
from newsroom.exchange.table_headers import MANY, role_of_header
from newsroom.exchange.table_times import looks_like_times

_PLACES = re.compile(
    r"\b(?:aula|ruang|hotel|kantor|gedung|jl|jalan|lapangan|lt|lantai|balai|masjid|halaman)\b",
    re.IGNORECASE,
)
_MOST = 0.6
"""The part of a column that must look alike, to propose what it is."""


def propose(sheet: Sheet) -> tuple[str, ...]:
    """Return a role for each column, from the words above it or else from what is in it."""
    roles = [_proposed(sheet, number) for number in range(len(sheet.headers))]
    taken: set[str] = set()
    for number, role in enumerate(roles):
        if role in taken - MANY:
            roles[number] = ""
        taken.add(role)
    if not sheet.has_header and "title" not in taken:
        _propose_texts(sheet, roles)
    return tuple(roles)


def _proposed(sheet: Sheet, number: int) -> str:
    header, texts = sheet.headers[number], sheet.column(number)
    role = role_of_header(header)
    if role in ("start", "end", "time") and _mostly(texts, looks_like_days):
        return "end_date" if role == "end" else "date"
    if role is not None:
        return role
    if _mostly(texts, looks_like_days):
        return "date"
    if _mostly(texts, looks_like_times):
        return "time"
    return ""


def _propose_texts(sheet: Sheet, roles: list[str]) -> None:
    """Of the columns of words the one with the longest texts is the title; places name rooms."""
    free = [number for number, role in enumerate(roles) if not role and sheet.column(number)]
    places = [number for number in free if _mostly(sheet.column(number), _PLACES.search)]
    lengths = {
        number: sum(map(len, sheet.column(number))) / len(sheet.column(number))
        for number in free
        if number not in places[:1]
    }
    if lengths:
        roles[max(lengths, key=lambda number: lengths[number])] = "title"
        for number in places[:1]:
            roles[number] = "place"


def _mostly(texts: Sequence[str], look: Callable[[str], object]) -> bool:
    return bool(texts) and sum(map(bool, map(look, texts))) >= _MOST * len(texts)


def lacking(roles: Sequence[str]) -> tuple[str, ...]:
    """Return which of the roles that no agenda does without no column has."""
    return tuple(role for role in ("title", "date") if role not in roles)


def column_letter(number: int) -> str:
    """Return what spreadsheets call a column: 0 → `A`, 27 → `AB`."""
    before = column_letter(number // 26 - 1) if number >= 26 else ""
    return before + chr(ord("A") + number % 26)
