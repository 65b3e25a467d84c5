"""Sizes, counts and moments as the publish room writes them."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from newsroom.domain.zones import Moment


def pages_text(number: int) -> str:
    return QCoreApplication.translate("Publish", "%Ln halaman", "", number)


def files_text(number: int) -> str:
    return QCoreApplication.translate("Publish", "%Ln berkas", "", number)


def duration_text(seconds: float) -> str:
    """Write a duration: `4,2 detik`, `3 menit`."""
    if seconds < 90:
        count = QLocale().toString(seconds, "f", 1)
        return QCoreApplication.translate("Publish", "{n} detik").format(n=count)
    return QCoreApplication.translate("Publish", "%Ln menit", "", round(seconds / 60))


def moment_text(moment: Moment, today: str) -> str:
    """Write when something was: `Hari ini 10.42`, `Rabu, 12 April 2023 pukul 16.05`."""
    if moment.date == today:
        words = QCoreApplication.translate("Publish", "Hari ini {clock}")
        return words.format(clock=_clock(moment))
    return _long(moment)


def last_text(moment: Moment, today: str) -> str:
    """Say when the site was published last."""
    if moment.date == today:
        words = QCoreApplication.translate("Publish", "Terbitan terakhir hari ini {clock}")
        return words.format(clock=_clock(moment))
    words = QCoreApplication.translate("Publish", "Terbitan terakhir {when}")
    return words.format(when=_long(moment))


def _long(moment: Moment) -> str:
    day = QLocale().toString(QDate.fromString(moment.date, "yyyy-MM-dd"), "dddd, d MMMM yyyy")
    words = QCoreApplication.translate("Publish", "{day} pukul {clock}")
    return words.format(day=day, clock=_clock(moment))


def _clock(moment: Moment) -> str:
    form = QCoreApplication.translate("Publish", "HH.mm")
    return QLocale().toString(QTime.fromString(moment.clock, "HH:mm"), form)
