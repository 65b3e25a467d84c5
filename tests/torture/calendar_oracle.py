"""What recurring_ical_events finds in a calendar: run by `calendars`, in an environment of its own.

Prints one JSON object: UID of each repeating event → its first instant, the instant a year later,
and the starts in between. Days and times without a zone are those of the office.
"""

import json
import sys
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Any

import icalendar
import recurring_ical_events

OFFICE = timezone(timedelta(hours=9))
YEAR = timedelta(days=365)


def instant(moment: date) -> datetime:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    return (moment if moment.tzinfo else moment.replace(tzinfo=OFFICE)).astimezone(UTC)


def text(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def told(calendar: Any) -> dict[str, dict[str, Any]]:
    answer: dict[str, dict[str, Any]] = {}
    for event in calendar.walk("VEVENT"):
        if "RRULE" not in event or "UID" not in event or "DTSTART" not in event:
            continue
        first = instant(event["DTSTART"].dt)
        found = recurring_ical_events.of(calendar).between(
            first - timedelta(days=2), first + YEAR + timedelta(days=2)
        )
        starts = {
            text(instant(one["DTSTART"].dt).replace(second=0))
            for one in found
            if one.get("UID") == event["UID"] and str(one.get("STATUS", "")) != "CANCELLED"
        }
        low, high = text(first.replace(second=0)), text(first + YEAR)
        answer[str(event["UID"])] = {
            "first": low,
            "after": high,
            "starts": sorted(start for start in starts if low <= start < high),
        }
    return answer


if __name__ == "__main__":
    whole = {}
    for one in icalendar.Calendar.from_ical(Path(sys.argv[1]).read_bytes(), multiple=True):
        whole |= told(one)
    print(json.dumps(whole))
