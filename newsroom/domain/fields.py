"""Fields as texts: one rule for each key, used by front matter, `set` and the forms.

The keys are those of the contract (Markdown with front matter, JSON shapes).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from newsroom.domain import agenda, article
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article, Correction, check_choice
from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import DIP_CLASSES, MediaItem
from newsroom.domain.slug import slugify
from newsroom.domain.zones import parse_clock, parse_date, parse_moment, zone_named

Value = str | Sequence[str]
Rule = Callable[[str, Value, str], dict[str, Any]]
"""(key, value, office zone) → record fields."""


def _text(name: str) -> Rule:
    return lambda key, value, zone: {name: one_text(key, value)}


def _names(name: str) -> Rule:
    return lambda key, value, zone: {name: several(value)}


def _moment(name: str) -> Rule:
    def rule(key: str, value: Value, zone: str) -> dict[str, Any]:
        text = one_text(key, value)
        return {name: parse_moment(text, zone) if text else None}

    return rule


def _choice(name: str, choices: tuple[str, ...]) -> Rule:
    return lambda key, value, zone: {name: check_choice(key, one_text(key, value), choices)}


def _yes(name: str) -> Rule:
    return lambda key, value, zone: {name: yes_or_no(key, one_text(key, value))}


def _slug(key: str, value: Value, zone: str) -> dict[str, Any]:
    return {"slug": slugify(one_text(key, value))}


def _reference(name: str) -> Rule:
    """A record of our own: `media:ID`, `agenda:ID` or the bare id."""
    return lambda key, value, zone: {name: one_text(key, value).rpartition(":")[2]}


def _references(name: str) -> Rule:
    """Records of our own, each `artikel:ID` or the bare id."""
    return lambda key, value, zone: {name: tuple(one.rpartition(":")[2] for one in several(value))}


def _day(name: str) -> Rule:
    def rule(key: str, value: Value, zone: str) -> dict[str, Any]:
        text = one_text(key, value)
        return {name: parse_date(text) if text else ""}

    return rule


def _clock(name: str) -> Rule:
    def rule(key: str, value: Value, zone: str) -> dict[str, Any]:
        text = one_text(key, value)
        if not text:
            return {name: ""}
        clock, label = parse_clock(text, zone)
        written = text.strip()[-1:].isalpha()
        return {name: clock} | ({"zone": label} if written else {})

    return rule


def _zone(key: str, value: Value, zone: str) -> dict[str, Any]:
    return {"zone": zone_named(one_text(key, value)).label}


def _corrections(key: str, value: Value, zone: str) -> dict[str, Any]:
    """`2023-04-19T10:00:00+09:00 Jumlahnya 24.`, each with `artikel:ID` before the text if any."""
    lines = [value] if isinstance(value, str) else value
    return {"corrections": tuple(_correction(line.strip(), zone) for line in lines if line.strip())}


def _correction(line: str, zone: str) -> Correction:
    moment, _, text = line.partition(" ")
    told, _, rest = text.strip().partition(" ")
    has_article = told.startswith("artikel:")
    text = rest.strip() if has_article else text.strip()
    if not text:
        raise NewsroomError("Ralat “{line}” belum berisi: tulis waktu lalu teksnya.", line=line)
    article = told.removeprefix("artikel:") if has_article else ""
    return Correction(text, parse_moment(moment, zone), article)


def _focus(key: str, value: Value, zone: str) -> dict[str, Any]:
    """`50 30`: percent from left and top; empty for the middle."""
    text = one_text(key, value)
    if not text:
        return {"focus": ""}
    parts = text.replace(",", " ").split()
    if len(parts) != 2 or not all(part.isdigit() and int(part) <= 100 for part in parts):
        raise NewsroomError(
            "Titik fokus “{value}” tidak dikenal. Tulis dua angka 0 sampai 100, misalnya 50 30.",
            value=text,
        )
    return {"focus": " ".join(str(int(part)) for part in parts)}


ARTICLE_RULES: Mapping[str, Rule] = {
    "title": _text("title"),
    "short_title": _text("short_title"),
    "slug": _slug,
    "kind": _choice("kind", article.KINDS),
    "status": _choice("status", article.STATUSES),
    "published": _moment("published"),
    "embargo_until": _moment("embargo"),
    "dateline": _text("dateline"),
    "authors": _names("authors"),
    "editors": _names("editors"),
    "credit": _text("credit"),
    "category": _text("category"),
    "tags": _names("tags"),
    "cover": _reference("cover"),
    "event": _reference("event"),
    "summary": _text("summary"),
    "release": _text("release"),
    "related": _references("related"),
    "corrects": _reference("corrects"),
    "corrections": _corrections,
    "notice": _text("notice"),
}
AGENDA_RULES: Mapping[str, Rule] = {
    "title": _text("title"),
    "slug": _slug,
    "date": _day("date"),
    "end_date": _day("end_date"),
    "start": _clock("start"),
    "end": _clock("end"),
    "all_day": _yes("all_day"),
    "zone": _zone,
    "place": _text("place"),
    "organiser": _text("organiser"),
    "officials": _names("officials"),
    "kind": _choice("kind", agenda.KINDS),
    "status": _choice("status", agenda.STATUSES),
    "reason": _text("reason"),
    "moved_from": _day("moved_from"),
    "public": _yes("public"),
    "notes": _text("notes"),
    "open_end": _yes("open_end"),
    "reporters": _names("reporters"),
    "photographers": _names("photographers"),
    "vehicle": _text("vehicle"),
    "attachments": _references("attachments"),
    "no_story": _yes("no_story"),
}
MEDIA_RULES: Mapping[str, Rule] = {
    "title": _text("title"),
    "alt": _text("alt"),
    "decorative": _yes("decorative"),
    "caption": _text("caption"),
    "credit": _text("credit"),
    "creator": _text("creator"),
    "copyright": _text("copyright"),
    "taken": _text("taken"),
    "place": _text("place"),
    "keywords": _names("keywords"),
    "poster": _reference("poster"),
    "captions": _reference("captions"),
    "focus": _focus,
}
DIP_KEYS = ("class", "unit", "responsible", "made", "form", "retention")


def article_with(record: Article, values: Mapping[str, Value], zone: str) -> Article:
    """Return the article with fields set from texts; raises NewsroomError for a bad one."""
    return replace(record, **_fields(ARTICLE_RULES, values, zone))


def agenda_with(record: AgendaItem, values: Mapping[str, Value], zone: str) -> AgendaItem:
    """Return the item with fields set from texts; its own zone holds for times without one."""
    changed = replace(record, **_fields(AGENDA_RULES, values, zone))
    if changed.end_date and changed.end_date < changed.date:
        raise NewsroomError(
            "Tanggal selesai {end} lebih awal daripada tanggal mulai {start}.",
            end=changed.end_date,
            start=changed.date,
        )
    if changed.all_day:
        return replace(changed, start="", end="", open_end=False)
    return replace(changed, end="") if changed.open_end else changed


def media_with(record: MediaItem, values: Mapping[str, Value], zone: str) -> MediaItem:
    """Return the media record with fields set from texts; `dip.class` and so on set DIP columns."""
    dip = {key.partition(".")[2]: value for key, value in values.items() if key.startswith("dip.")}
    plain = {key: value for key, value in values.items() if not key.startswith("dip.")}
    changed = replace(record, **_fields(MEDIA_RULES, plain, zone))
    return replace(changed, dip=_dip(record.dip, dip)) if dip else changed


def _dip(present: Mapping[str, str], values: Mapping[str, Value]) -> dict[str, str]:
    columns = dict(present)
    for key, value in values.items():
        check_choice("dip", key, DIP_KEYS)
        columns[key] = one_text(key, value)
    if columns.get("class"):
        check_choice("dip.class", columns["class"], DIP_CLASSES)
    return columns


def _fields(rules: Mapping[str, Rule], values: Mapping[str, Value], zone: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in values.items():
        if key not in rules:
            raise NewsroomError(
                "Kunci “{key}” tidak dikenal. Pilihan: {keys}.", key=key, keys=", ".join(rules)
            )
        found |= rules[key](key, value, zone)
    return found


def one_text(key: str, value: Value) -> str:
    """Return a single text; raises NewsroomError for a list or table."""
    if not isinstance(value, str):
        raise NewsroomError("“{key}” harus berupa satu teks, bukan daftar.", key=key)
    return value.strip()


def several(value: Value) -> tuple[str, ...]:
    """Return names in order, without doubles; a text is split at commas."""
    parts = value.split(",") if isinstance(value, str) else value
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def yes_or_no(key: str, value: str) -> bool:
    """Read true/false, ya/tidak, 1/0; raises NewsroomError."""
    word = value.casefold()
    if word in ("true", "ya", "yes", "1"):
        return True
    if word in ("false", "tidak", "no", "0", ""):
        return False
    raise NewsroomError(
        "“{value}” untuk {key} tidak dikenal. Tulis ya atau tidak.", value=value, key=key
    )
