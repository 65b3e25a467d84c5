"""One line that announces an event: `Rapat DIP 8 Mar 11.00 WITA di Ruang Rapat`.

What is understood becomes a field and leaves the line; what is left is the title. Nothing is
guessed: a time that no clock shows, a day that no month has, a second date stay in the title.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.dates import DAYS
from newsroom.domain.errors import NewsroomError
from newsroom.domain.quick_repetition import DAY_NAMES as _DAY
from newsroom.domain.quick_repetition import MONTH_NAMES as _MONTH
from newsroom.domain.quick_repetition import Repetition, read_repetition
from newsroom.domain.typed_dates import read_date
from newsroom.domain.zones import parse_clock

_DASH = r"(?:\s*[–—-]\s*|\s+(?:s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s+)"
_CLOCK = r"\d{1,2}(?:[.:]\d{2})"
_LEAD = r"(?:pukul|jam|pkl\.?)\s*"
_ZONE = r"(?P<zone>WIB|WITA|WIT)\b"
_HOUR_OF_RANGE = rf"\d{{1,2}}(?={_DASH}\d{{1,2}}(?:[.:]\d{{2}})?\s*(?:WIB|WITA|WIT)\b)"
"""`9–11 WIT`: only a zone behind it tells hours from days."""
_PART = r"(?P<part>pagi|siang|sore|petang|malam)\b"
_NOT_IN_WORD = r"(?<![\w.:/-])"

_RANGE_OF_DAYS = re.compile(
    rf"{_NOT_IN_WORD}(?:(?:tgl\.?|tanggal)\s+)?(?P<first>\d{{1,2}})(?:\s+(?P<month>{_MONTH})\.?)?"
    rf"{_DASH}(?P<last>\d{{1,2}})\s+(?P<last_month>{_MONTH})\b\.?(?:\s+(?P<year>\d{{4}}))?",
    re.IGNORECASE,
)
_WRITTEN_DAY = re.compile(
    rf"{_NOT_IN_WORD}(?:(?P<weekday>{_DAY})\s*,?\s*)?(?:(?:tgl\.?|tanggal)\s+)?"
    rf"(?P<date>\d{{1,2}}\s+(?:{_MONTH})\b\.?(?:\s+\d{{4}})?|\d{{1,2}}/\d{{1,2}}(?:/(?:\d{{4}}|\d{{2}}))?"
    rf"|\d{{4}}-\d{{2}}-\d{{2}})(?![\w/])",
    re.IGNORECASE,
)
_NEAR_DAY = re.compile(
    rf"{_NOT_IN_WORD}(?P<near>hari\s+ini|besok|lusa)\b"
    rf"|{_NOT_IN_WORD}(?P<count>\d{{1,2}})\s+(?P<unit>hari|minggu|pekan)\s+lagi\b"
    rf"|{_NOT_IN_WORD}(?:tgl\.?|tanggal)\s+(?P<number>\d{{1,2}})(?![\w/-]|[.:]\d|\s+(?:{_MONTH})\b)"
    rf"|{_NOT_IN_WORD}(?:hari\s+)?(?P<weekday>{_DAY})(?P<next>\s+(?:depan|pekan\s+depan|minggu\s+depan))?\b",
    re.IGNORECASE,
)
_TIMES = re.compile(
    rf"{_NOT_IN_WORD}(?:{_LEAD}(?P<led>\d{{1,2}}(?:[.:]\d{{2}})?)|(?P<start>{_CLOCK}|{_HOUR_OF_RANGE}))"
    rf"(?:(?:\s*(?P<zone_before>WIB|WITA|WIT)\b)?{_DASH}(?:{_LEAD})?(?P<end>\d{{1,2}}(?:[.:]\d{{2}})?|selesai)\b)?"
    rf"(?:\s+{_PART})?(?:\s*{_ZONE})?(?![\w:]|\.\d)",
    re.IGNORECASE,
)
_ALL_DAY = re.compile(r"\b(?:sepanjang|seharian|sehari)\s*(?:hari|penuh)?\b", re.IGNORECASE)
_PLACE = re.compile(r"(?:^|\s)(?:di|bertempat\s+di|@)\s+(?P<place>\S.*)$", re.IGNORECASE)
_KINDS = {
    "rapat": r"rapat|rakor\w*|raker\w*|rakernis|audiensi|fgd|koordinasi|evaluasi|pertemuan",
    "upacara": r"upacara|apel|pelantikan|peringatan|hut",
    "pelatihan": r"bimtek|bimbingan\s+teknis|pelatihan|lokakarya|workshop|sosialisasi|diklat",
    "publik": r"jumpa\s+pers|konferensi\s+pers|pameran|festival|siaran|lomba|bazar|pasar\s+murah",
}
_HOURS = {"pagi": range(1, 12), "siang": range(1, 6), "sore": range(1, 8), "petang": range(4, 8),
          "malam": range(6, 12)}  # fmt: skip
_AFTER_NOON = 12
_LONGEST_MONTH = 31
_FLAGS = ("all_day", "open_end")


@dataclass(frozen=True)
class Entry:
    """What was read in a line; `item` has the title that is left of it."""

    item: AgendaItem
    read: Mapping[str, str] = field(default_factory=dict)
    """Field → the words that it was read from: date, start, end, zone, place, kind, all_day."""
    doubts: tuple[str, ...] = ()
    """What may not be right: `weekday` (not the day of that date), `past`, `week` (`setiap minggu`
    is taken for every week, not for every Sunday)."""
    rule: str = ""
    """The rule of repetition (RFC 5545); empty for a single event."""


def read_entry(line: str, today: date, near: date, zone: str) -> Entry:
    """Read a line as an event; `near` is its day where the line names none.

    Times without a zone are of `zone`. A weekday means the next one from `today` on; `depan` the
    one in the week after.
    """
    reading = _Reading(" ".join(line.split()), today, near, zone)
    for step in (reading.repetition, reading.days, reading.times, reading.all_day, reading.place):
        step()
    reading.repeat()
    return reading.entry()


class _Reading:
    """A line whose words go one after the other."""

    def __init__(self, line: str, today: date, near: date, zone: str) -> None:
        self._left, self._today, self._near = line, today, near
        self._fields: dict[str, str] = {"date": near.isoformat(), "zone": zone}
        self._read: dict[str, str] = {}
        self._doubts: list[str] = []
        self._repetition: Repetition | None = None
        self._rule = ""

    def entry(self) -> Entry:
        title = re.sub(r"\s+([,.;])", r"\1", " ".join(self._left.split())).strip(" ,;–—-")
        first = title.partition(" ")[0]
        if first.islower() and first.isalpha():  # names such as e-Government stay
            title = title[0].upper() + title[1:]
        kind = _kind_of(title)
        if kind:
            self._read["kind"] = kind
        if "date" in self._read and self._fields["date"] < self._today.isoformat():
            self._doubts.append("past")
        item = AgendaItem("", title, kind=kind or "rapat", date="")
        found = {name: value for name, value in self._fields.items() if name not in _FLAGS}
        flags = {name: name in self._fields for name in _FLAGS}
        return Entry(
            replace(item, **flags, **found),  # type: ignore[arg-type]
            dict(self._read),
            tuple(self._doubts),
            self._rule,
        )

    def _take(self, match: re.Match[str], **fields: str) -> None:
        """Take words out of the line as fields."""
        words = match[0].strip()
        self._left = f"{self._left[: match.start()]} {self._left[match.end() :]}"
        for name, value in fields.items():
            if value:
                self._fields[name] = value
                self._read[name] = words

    # Repetition

    def repetition(self) -> None:
        """Take `setiap …` out first: no day in it is the date of the event."""
        self._repetition = found = read_repetition(self._left)
        if found is not None:
            self._left = " ".join(found.left.split())
            self._read["rule"] = found.words
            self._doubts.extend(found.doubts)

    def repeat(self) -> None:
        """Let the first date be one that the rule names, from the date of the line on."""
        if self._repetition is None:
            return
        is_named = "date" in self._read
        day = date.fromisoformat(self._fields["date"]) if is_named else max(self._today, self._near)
        rule, first = self._repetition.dated(day)
        if rule.weekdays or rule.month_days:
            self._begin_on(first)
        self._rule = rule.text

    def _begin_on(self, first: date) -> None:
        """Move the event to its first date, with the days that it lasts."""
        length = date.fromisoformat(self._fields.get("end_date") or self._fields["date"])
        length_days = length - date.fromisoformat(self._fields["date"])
        self._fields["date"] = first.isoformat()
        if length_days:
            self._fields["end_date"] = (first + length_days).isoformat()
        self._read.setdefault("date", self._read["rule"])

    # Days

    def days(self) -> None:
        """The first date that can be read; ranges before single days before weekdays."""
        ways: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = (
            (_RANGE_OF_DAYS, self._range),
            (_WRITTEN_DAY, self._written),
            (_NEAR_DAY, self._near_day),
        )
        for pattern, read in ways:
            for match in pattern.finditer(self._left):
                if read(match):
                    return

    def _range(self, match: re.Match[str]) -> bool:
        year = match["year"] or ""
        last = self._iso(f"{match['last']} {match['last_month']} {year}")
        if last is None:
            return False
        # The first day is near the last one, so that a year at the end holds for both.
        month = match["month"] or match["last_month"]
        first = _read(f"{match['first']} {month}", date.fromisoformat(last))
        if first is None or first >= last:
            return False
        self._take(match, date=first, end_date=last)
        return True

    def _written(self, match: re.Match[str]) -> bool:
        day = self._iso(match["date"])
        if day is None:
            return False
        weekday = match["weekday"]
        if weekday and _weekday(weekday) != date.fromisoformat(day).weekday():
            self._doubts.append("weekday")
        self._take(match, date=day)
        return True

    def _near_day(self, match: re.Match[str]) -> bool:
        day = self._today
        if match["near"]:
            words = " ".join(match["near"].casefold().split())
            day += timedelta(days={"hari ini": 0, "besok": 1, "lusa": 2}[words])
        elif match["count"]:
            length = 1 if match["unit"].casefold() == "hari" else 7
            day += timedelta(days=int(match["count"]) * length)
        elif match["number"]:
            if not 1 <= int(match["number"]) <= _LONGEST_MONTH:
                return False
            while day.day != int(match["number"]):
                day += timedelta(days=1)
        else:
            ahead = (_weekday(match["weekday"]) - self._today.weekday()) % 7
            monday = self._today - timedelta(days=self._today.weekday())
            day = self._today + timedelta(days=ahead)
            if match["next"]:
                day = monday + timedelta(days=7 + _weekday(match["weekday"]))
        self._take(match, date=day.isoformat())
        return True

    def _iso(self, text: str) -> str | None:
        return _read(text.strip().rstrip("."), self._near)

    # Times

    def times(self) -> None:
        """The first time that a clock can show."""
        for match in _TIMES.finditer(self._left):
            start = _clock(match["led"] or match["start"], match["part"])
            ending = match["end"] or ""
            end = "" if ending.casefold() == "selesai" else _clock(ending, match["part"])
            zones = {zone.upper() for zone in (match["zone_before"], match["zone"]) if zone}
            if len(zones) > 1:
                continue
            if start and (end or not ending or ending.casefold() == "selesai"):
                zone = "".join(zones)
                lasts = "yes" if ending and not end else ""
                self._take(match, start=start, end=end, zone=zone, open_end=lasts)
                return

    def all_day(self) -> None:
        """`sepanjang hari`, where no time is given."""
        match = _ALL_DAY.search(self._left)
        if match is not None and "start" not in self._fields:
            self._take(match, all_day="yes")

    # Place

    def place(self) -> None:
        """Behind the last `di`: to the end of what is left of the line."""
        found = list(_places(self._left))
        if found:
            match = found[-1]
            place = match["place"].strip(" ,;.")
            self._take(match, place=place)


def _places(text: str) -> Iterator[re.Match[str]]:
    """Every ` di …` to the end, from the first to the last."""
    at = 0
    while (match := _PLACE.search(text, at)) is not None:
        yield match
        at = match.start("place")


def _read(text: str, near: date) -> str | None:
    try:
        return read_date(text, near)
    except NewsroomError:
        return None


def _weekday(name: str) -> int:
    plain = name.casefold().replace("'", "").replace("’", "").replace("ahad", "minggu")
    return next(number for number, day in enumerate(DAYS) if day.casefold() == plain)


def _clock(text: str | None, part: str | None) -> str:
    """`11`, `11.00`, `2` + `siang` → `HH:MM`; nothing for what no clock shows."""
    if not text:
        return ""
    try:
        clock, _ = parse_clock(text, "WIT")
    except NewsroomError:
        return ""
    hour = int(clock[:2])
    if part and hour in _HOURS[part.casefold()] and part.casefold() != "pagi":
        return f"{hour + _AFTER_NOON:02d}{clock[2:]}"
    return clock


def _kind_of(title: str) -> str:
    """The kind that the first words of a title name."""
    for kind, words in _KINDS.items():
        if re.match(rf"(?:{words})\b", title, re.IGNORECASE):
            return kind
    return ""
