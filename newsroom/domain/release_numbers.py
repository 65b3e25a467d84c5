"""Numbers of press releases by the office's pattern, `RP/{romawi}/{tanggal}/PROVMALUT`.

Placeholders: `{nomor}` (runs through the year), `{nomor3}` (the same as `007`), `{romawi}` (month
as `III`), `{bulan}` (`03`), `{tahun}` (`2026`), `{tanggal}` (`16.03.2026`).
"""

import re
from collections.abc import Iterable

from newsroom.domain.errors import NewsroomError

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
PLACEHOLDERS = ("nomor", "nomor3", "romawi", "bulan", "tahun", "tanggal")
_PLACE = re.compile(r"\{(\w*)\}")
_LONGEST = 80


def checked_pattern(pattern: str) -> str:
    """Return a pattern in its stored form; raises NewsroomError for an unknown placeholder."""
    text = " ".join(pattern.split())
    for name in _PLACE.findall(text):
        if name not in PLACEHOLDERS:
            raise NewsroomError(
                "{{{name}}} tidak dikenal dalam pola nomor. Pilihan: {places}.",
                name=name,
                places=", ".join(f"{{{place}}}" for place in PLACEHOLDERS),
            )
    if len(text) > _LONGEST or "{" in _PLACE.sub("", text) or "}" in _PLACE.sub("", text):
        raise NewsroomError(
            "Pola nomor “{pattern}” tidak bisa dipakai. Tulis misalnya {example}.",
            pattern=text,
            example="RP/{romawi}/{tanggal}/PROVMALUT",
        )
    return text


def next_number(pattern: str, day: str, used: Iterable[str]) -> str:
    """Return the number for a release of a day (`2026-03-16`), after those already `used`.

    `{nomor}` is one more than the highest of the same year. Without it a number that is taken gets
    `-2`, `-3` … behind it.
    """
    known = list(used)
    if "{nomor" in pattern:
        return _filled(pattern, day, _highest(pattern, day, known) + 1)
    made = _filled(pattern, day, 0)
    numbered = (made, *(f"{made}-{count}" for count in range(2, len(known) + 3)))
    return next(number for number in numbered if number not in known)


def _filled(pattern: str, day: str, number: int) -> str:
    year, month, date = day.split("-")
    values = {
        "nomor": str(number),
        "nomor3": f"{number:03}",
        "romawi": ROMAN[int(month) - 1],
        "bulan": month,
        "tahun": year,
        "tanggal": f"{date}.{month}.{year}",
    }
    return _PLACE.sub(lambda match: values[match[1]], pattern)


def _highest(pattern: str, day: str, used: Iterable[str]) -> int:
    form = _form(pattern, day)
    found = (form.fullmatch(text) for text in used)
    return max((int(match["number"]) for match in found if match), default=0)


def _form(pattern: str, day: str) -> re.Pattern[str]:
    """What numbers of the same year look like: its year, any month and day."""
    year = day[:4]
    looks = {
        "romawi": "[IVX]+", "bulan": r"\d\d", "tahun": year, "tanggal": rf"\d\d\.\d\d\.{year}",
    }  # fmt: skip
    parts, seen = [], False
    for place, piece in enumerate(_PLACE.split(pattern)):
        if place % 2 == 0:
            parts.append(re.escape(piece))
        elif not piece.startswith("nomor"):
            parts.append(looks[piece])
        elif seen:
            parts.append(r"\d+")
        else:
            parts.append(r"(?P<number>\d+)")
            seen = True
    return re.compile("".join(parts))
