"""Rules of repetition in the language on screen: `Setiap Senin sampai 30 Juni 2027`."""

from collections.abc import Mapping, Sequence
from datetime import date

from newsroom.domain.date_words import DateWords
from newsroom.domain.recurrence import Rule

_EVERY = {
    "id": {
        "DAILY": ("Setiap hari", "Setiap {n} hari"),
        "WEEKLY": ("Setiap minggu", "Setiap {n} minggu"),
        "MONTHLY": ("Setiap bulan", "Setiap {n} bulan"),
        "YEARLY": ("Setiap tahun", "Setiap {n} tahun"),
    },
    "en": {
        "DAILY": ("Every day", "Every {n} days"),
        "WEEKLY": ("Every week", "Every {n} weeks"),
        "MONTHLY": ("Every month", "Every {n} months"),
        "YEARLY": ("Every year", "Every {n} years"),
    },
}
_WORDS: Mapping[str, Mapping[str, str]] = {
    "id": {
        "weekdays": "Setiap {days}",
        "on_weekdays": "{every} pada {days}",
        "workdays": "hari kerja (Senin–Jumat)",
        "month_days": "{every} pada tanggal {days}",
        "last_day": "{every} pada hari terakhir",
        "nth": "{every}, {days}",
        "date": "{every} pada {days}",
        "in_months": "{rule} (hanya {months})",
        "other": "{every} menurut aturan khusus",
        "until": "{rule} sampai {day}",
        "count": "{rule}, {n} kali",
        "and": " dan ",
        "last_and": ", dan ",
        "which": "{day} {which}",
    },
    "en": {
        "weekdays": "Every {days}",
        "on_weekdays": "{every} on {days}",
        "workdays": "working day (Monday–Friday)",
        "month_days": "{every} on day {days}",
        "last_day": "{every} on the last day",
        "nth": "{every} on the {days}",
        "date": "{every} on {days}",
        "in_months": "{rule} (only {months})",
        "other": "{every} by a rule of its own",
        "until": "{rule} until {day}",
        "count": "{rule}, {n} times",
        "and": " and ",
        "last_and": " and ",
        "which": "{which} {day}",
    },
}
_WHICH: Mapping[str, Mapping[int, str]] = {
    "id": {1: "pertama", -1: "terakhir", -2: "kedua dari akhir"},
    "en": {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last",
           -2: "second to last"},
}  # fmt: skip
_WORKDAYS = (0, 1, 2, 3, 4)
_LEAP_YEAR = 2000


class RuleWords:
    """Says a completed rule (`recurrence.completed`) in one phrase."""

    def __init__(self, language: str) -> None:
        self._dates = DateWords(language)
        self._every, self._words = _EVERY[language], _WORDS[language]
        self._which_words = _WHICH[language]

    def phrase(self, rule: Rule) -> str:
        """`Setiap 2 minggu pada Senin dan Kamis sampai 30 Juni 2027`."""
        pattern = self.pattern(rule)
        if rule.until:
            day = self._dates.medium(date.fromisoformat(rule.until))
            return self._say("until", rule=pattern, day=day)
        return self._say("count", rule=pattern, n=rule.count) if rule.count else pattern

    def pattern(self, rule: Rule) -> str:
        """The rule without its end."""
        if rule.frequency == "YEARLY":
            return self._yearly(rule)
        said = self._in_month(rule) if rule.frequency == "MONTHLY" else self._by_weekday(rule)
        months = self._joined([self._month(number) for number in rule.months])
        return self._say("in_months", rule=said, months=months) if months else said

    def every(self, frequency: str, interval: int) -> str:
        """`Setiap minggu`, `Setiap 2 minggu`."""
        one, several = self._every[frequency]
        return one if interval == 1 else several.format(n=interval)

    def which(self, nth: int, weekday: int) -> str:
        """`Jumat terakhir`, `Jumat ke-2`, `Jumat pertama`."""
        word = self._which_words.get(nth) or f"ke-{nth}"
        return self._say("which", day=self._dates.weekdays[weekday], which=word)

    def _say(self, name: str, **values: object) -> str:
        return self._words[name].format(**values)

    def _by_weekday(self, rule: Rule) -> str:
        every = self.every(rule.frequency, rule.interval)
        days = tuple(sorted(day for _, day in rule.weekdays))
        if rule.month_days or rule.positions:
            return self._say("other", every=every)
        if not days or len(days) == 7:
            return every if rule.interval > 1 else self.every("DAILY", 1)
        named = self._days(days)
        name = "weekdays" if rule.interval == 1 else "on_weekdays"
        return self._say(name, every=every, days=named)

    def _in_month(self, rule: Rule) -> str:
        every = self.every(rule.frequency, rule.interval)
        if rule.month_days and not rule.weekdays and not rule.positions:
            if rule.month_days == (-1,):
                return self._say("last_day", every=every)
            if min(rule.month_days) > 0:
                days = self._joined([str(day) for day in sorted(rule.month_days)])
                return self._say("month_days", every=every, days=days)
        return self._nth(rule, every)

    def _nth(self, rule: Rule, every: str) -> str:
        places = _places(rule)
        if rule.month_days or not all(-2 <= nth <= 5 for nth, _ in places) or not places:
            return self._say("other", every=every)
        if all(nth == 0 for nth, _ in places):
            days = self._days(tuple(sorted(day for _, day in places)))
            name = "weekdays" if rule.interval == 1 else "on_weekdays"
            return self._say(name, every=every, days=days)
        return self._say(
            "nth", every=every, days=self._joined([self.which(*one) for one in places])
        )

    def _yearly(self, rule: Rule) -> str:
        every = self.every(rule.frequency, rule.interval)
        is_date = not rule.weekdays and not rule.positions and min(rule.month_days, default=0) > 0
        if not is_date or len(rule.months) != 1:
            return self._say("other", every=every)
        month = self._month(rule.months[0])
        days = self._joined([str(day) for day in sorted(rule.month_days)])
        return self._say("date", every=every, days=f"{days} {month}")

    def _days(self, days: tuple[int, ...]) -> str:
        if days == _WORKDAYS:
            return self._words["workdays"]
        return self._joined([self._dates.weekdays[day] for day in days])

    def _month(self, number: int) -> str:
        return self._dates.month(date(_LEAP_YEAR, number, 1)).split(" ")[0]

    def _joined(self, names: Sequence[str]) -> str:
        """`Senin`, `Senin dan Kamis`, `Senin, Rabu, dan Jumat`."""
        if len(names) < 3:
            return self._words["and"].join(names)
        return self._words["last_and"].join([", ".join(names[:-1]), names[-1]])


def _places(rule: Rule) -> list[tuple[int, int]]:
    """Return (which, weekday) of a monthly rule, also where one weekday has a position."""
    if not rule.positions:
        return list(rule.weekdays)
    if len(rule.positions) == 1 and len(rule.weekdays) == 1 and rule.weekdays[0][0] == 0:
        return [(rule.positions[0], rule.weekdays[0][1])]
    return []
