"""The three answers about a zone label, in the words of the language on screen."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.date_words import DateWords
from newsroom.domain.zones import moment_of_utc, printed_clock
from newsroom.services.zone_doubts import Answer, answered


def answer_words(item: AgendaItem, expected: str, answer: Answer, words: DateWords) -> str:
    """Return what a button of an answer says: `Konversi: 09.00 WIT`, with the day if another."""
    if answer == "keep":
        return QCoreApplication.translate("Agenda", "Memang {zone}").format(zone=item.zone)
    then = answered(item, expected, answer)
    if answer == "relabel":
        text = QCoreApplication.translate("Agenda", "Ganti label: {time}")
        return text.format(time=then.printed_time)
    if then.date != item.date:
        day = date.fromisoformat(then.date)
        text = QCoreApplication.translate("Agenda", "Konversi: {day} {month}, {time}")
        return text.format(day=day.day, month=words.short_month(day), time=then.printed_time)
    return QCoreApplication.translate("Agenda", "Konversi: {time}").format(time=then.printed_time)


def answer_meaning(answer: Answer) -> str:
    """Return what an answer says about the event, for tooltips and screen readers."""
    meanings = {
        "keep": QCoreApplication.translate(
            "Agenda", "Waktu dan labelnya benar; tidak ditanyakan lagi."
        ),
        "relabel": QCoreApplication.translate("Agenda", "Jamnya benar, labelnya yang keliru."),
        "convert": QCoreApplication.translate(
            "Agenda", "Waktunya tetap sama, ditulis menurut zona tempat itu."
        ),
    }
    return meanings[answer]


def here_words(item: AgendaItem, office_zone: str, words: DateWords) -> str:
    """Return when an event of another zone begins on the office's clocks; else nothing."""
    if not item.start or item.all_day or office_zone in ("", item.zone):
        return ""
    here = moment_of_utc(item.moment.utc, office_zone)
    clock = f"{printed_clock(here.clock)} {office_zone}"
    if here.date == item.date:
        return QCoreApplication.translate("Agenda", "Di kantor: {time}").format(time=clock)
    day = words.long(date.fromisoformat(here.date))
    text = QCoreApplication.translate("Agenda", "Di kantor: {time} pada {day}")
    return text.format(time=clock, day=day)
