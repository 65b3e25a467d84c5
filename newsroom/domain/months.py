"""Months as calendars show them: whole weeks, Monday first."""

import calendar
from datetime import date, timedelta

DAYS_IN_WEEK = 7


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def weeks_of_month(month: date) -> tuple[date, int]:
    """Return the first Monday of a month's grid and its weeks: 5, or 6 where the days need it."""
    first = month.replace(day=1)
    after = (first + timedelta(days=31)).replace(day=1)
    start = monday_of(first)
    return start, max(5, -(-(after - start).days // DAYS_IN_WEEK))


def month_beside(day: date, step: int) -> date:
    """Return the same day of the month before (-1) or after (1), or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + step, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
