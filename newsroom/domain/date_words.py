"""Days and months by name in the language on screen, weeks from Monday as in Indonesia."""

from datetime import date

from newsroom.domain import dates

_DAYS = {
    "id": dates.DAYS,
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "id": dates.MONTHS,
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_SHORT_MONTHS = {
    "id": dates.SHORT_MONTHS,
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


class DateWords:
    """Names of days and months; Qt's own would begin the week on Sunday and mix languages."""

    def __init__(self, language: str) -> None:
        self.weekdays = _DAYS[language]
        self._months = _MONTHS[language]
        self._short_months = _SHORT_MONTHS[language]

    def month(self, day: date) -> str:
        """`Maret 2023`."""
        return f"{self._months[day.month - 1]} {day.year}"

    def long(self, day: date) -> str:
        """`Rabu, 8 Maret 2023`."""
        return f"{self.weekdays[day.weekday()]}, {self.medium(day)}"

    def medium(self, day: date) -> str:
        """`8 Maret 2023`."""
        return f"{day.day} {self.month(day)}"

    def short(self, day: date, with_year: bool = True) -> str:
        """`8 Mar 2023` or `8 Mar`."""
        text = f"{day.day} {self.short_month(day)}"
        return f"{text} {day.year}" if with_year else text

    def short_month(self, day: date) -> str:
        """`Mar`."""
        return self._short_months[day.month - 1]

    def days(self, first: date, last: date) -> str:
        """`8 Maret 2023` or `21–23 Agustus 2023` or `30 Agustus–2 September 2023`."""
        if first == last:
            return self.medium(first)
        start, end = self.medium(first).split(" "), self.medium(last).split(" ")
        while len(start) > 1 and start[-1] == end[len(start) - 1]:
            start.pop()
        return f"{' '.join(start)}–{' '.join(end)}"
