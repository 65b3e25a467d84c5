"""A sheet of the agenda on A4 under the head of the office: as a PDF, or on any printer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from newsroom.domain.errors import NewsroomError
from newsroom.services import week
from newsroom.services.week import Day, Line, Sheet
from newsroom.ui.agenda.sharing.sheet_layout import (
    Band,
    Cell,
    Gap,
    Page,
    Paper,
    Part,
    Pen,
    Piece,
    Row,
    Rule,
)
from newsroom.ui.common import fonts

MARGIN = 16.0
"""Millimetres at the left and right."""
TOP = 14.0
BOTTOM = 18.0
FOOT = 12.0
"""Millimetres from the foot of a page to the lower edge of the paper."""
DOTS_PER_INCH = 600
TIME_WIDTH = 34.0
PEOPLE_WIDTH = 45.0
STATUS_WIDTH = 31.0
CELL_GAP = 4.0
INSET = 2.2
_TONES = {"cancelled": "bad", "postponed": "warn", "rescheduled": "warn", "tentative": "muted"}
_CENTER, _RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


def pdf(sheet: Sheet, signed: bool = False) -> bytes:
    """Return the sheet as a PDF whose text can be searched and copied, fonts embedded.

    Works without a window and beside it, on any thread.
    """
    application = QGuiApplication.instance() or QGuiApplication([week.PROGRAM])
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(sheet.title)
    writer.setAuthor(sheet.office)
    writer.setCreator(week.PROGRAM)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    draw(sheet, writer, signed)
    buffer.close()
    del writer, application
    return bytes(store.data())


def draw(sheet: Sheet, device: QPagedPaintDevice, signed: bool = False) -> None:
    """Draw the sheet on the pages of a device; `signed` leaves room for a signature.

    Raises NewsroomError for a printer that does not answer.
    """
    fonts.load()
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    paper = Paper(device)
    pages = paginated(sheet, paper, signed)
    painter = QPainter()
    if not painter.begin(device):
        raise NewsroomError("Pencetak tidak menjawab. Periksa kabel dan kertasnya, lalu coba lagi.")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, page in enumerate(pages, 1):
        if number > 1:
            device.newPage()
        _draw_page(painter, paper, page, _Columns(sheet, paper).foot(number, len(pages)))
    painter.end()


def _draw_page(painter: QPainter, paper: Paper, page: Page, foot: Row) -> None:
    width, top = paper.width - 2 * MARGIN, TOP
    for part in page.parts:
        part.draw(painter, paper, MARGIN, top, width)
        top += part.height
    foot.draw(painter, paper, MARGIN, paper.height - FOOT, width)


def paginated(sheet: Sheet, paper: Paper, signed: bool = False) -> list[Page]:
    """Return the pages: a day begins with one of its events below it, and no event is parted.

    Only an event that is higher than a page goes on at the next one.
    """
    columns = _Columns(sheet, paper)
    flow = _Flow(paper, columns)
    for day in sheet.days:
        rows = [columns.event(line) for line in day.lines]
        flow.begin_day(day, rows)
        for row in rows:
            flow.put_event(day, row)
    if signed:
        flow.put_whole(columns.signature())
    return flow.pages


@dataclass(frozen=True)
class _Columns:
    """What the parts of a sheet look like; a column that nothing stands in is left out."""

    sheet: Sheet
    paper: Paper

    @property
    def width(self) -> float:
        return self.paper.width - 2 * MARGIN

    @property
    def widths(self) -> tuple[float, ...]:
        """Millimetres of time, event, people and status."""
        lines = [line for day in self.sheet.days for line in day.lines]
        people = PEOPLE_WIDTH if any(any(week.people(line.item)) for line in lines) else 0
        status = STATUS_WIDTH if any(line.status for line in lines) else 0
        return TIME_WIDTH, self.width - TIME_WIDTH - people - status, people, status

    def _row(self, cells: Sequence[Cell], padding: float = 1.5, line_below: bool = True) -> Row:
        widths = self.widths
        lefts = [sum(widths[:n]) for n in range(len(widths))]
        shown = [n for n in range(len(widths)) if widths[n]]
        return Row(
            [cells[n] for n in shown], [INSET + lefts[n] for n in shown], padding, line_below
        )

    def _text(self, text: str, pen: Pen, column: int) -> list[Piece]:
        room = self.widths[column] - (CELL_GAP if column < 3 else INSET)
        return self.paper.pieces(text, pen, room) if text and room > 0 else []

    def letterhead(self) -> Iterator[Part]:
        """Yield the head of the first page."""
        site = self.sheet.site
        for text, pen in (
            (site.region, Pen(11, "medium", align=_CENTER)),
            (self.sheet.office, Pen(15, "bold", align=_CENTER)),
            (self.sheet.contact, Pen(8, token="muted", align=_CENTER)),
        ):
            if text:
                yield Row([self.paper.pieces(text, pen, self.width)], [0], 0.5, line_below=False)
        yield Rule(is_double=True)
        title = self.paper.pieces(self.sheet.title, Pen(16, "bold"), self.width)
        yield Row([title], [0], 1.8, line_below=False)

    def running_head(self) -> Iterator[Part]:
        """Yield the head of the pages behind the first."""
        left = self.paper.pieces(self.sheet.title, Pen(8.5, "semibold"), self.width * 0.4)
        pen = Pen(8.5, token="muted", align=_RIGHT)
        right = self.paper.pieces(self.sheet.office, pen, self.width * 0.6)
        yield Row([left, right], [0, self.width * 0.4], 0.2, line_below=False)
        yield Rule(is_double=False)

    def headings(self) -> Row:
        """Return the names of the columns."""
        pen = Pen(7.5, "semibold", "muted")
        cells = [self._text(text, pen, n) for n, text in enumerate(week.HEADINGS)]
        return self._row(cells, 0.8, line_below=False)

    def day(self, day: Day, continued: bool = False) -> Band:
        """Return the name of a day; what it is besides stands at the right of it."""
        pen = Pen(10, "bold", "bad" if day.is_free else "accent_text")
        title = f"{day.title} ({week.CONTINUED})" if continued else day.title
        notes = self.paper.pieces(
            day.holiday, Pen(8.5, "semibold", "bad", align=_RIGHT), self._half
        )
        if not day.lines:
            empty = Pen(8.5, token="muted", align=_RIGHT)
            notes = [
                *(notes if day.holiday else []),
                *self.paper.pieces(week.EMPTY, empty, self._half),
            ]
        name = self.paper.pieces(title, pen, self.width - self._half - 2 * INSET)
        lefts = [INSET, self.width - INSET - self._half]
        return Band(Row([name, notes], lefts, 1.0, line_below=False), _ground(day))

    @property
    def _half(self) -> float:
        return self.width * 0.5

    def event(self, line: Line) -> Row:
        """Return an event as a row."""
        return self._row([
            self._text(line.time, Pen(9, "semibold", _ink(line, "accent_text")), 0),
            self._what(line),
            self._who(line),
            self._status(line),
        ])  # fmt: skip

    def _what(self, line: Line) -> Cell:
        title = Pen(9.5, "semibold", _ink(line, "text"), struck=line.is_off)
        small = Pen(8.5, token="muted")
        return [
            *self._text(line.item.title, title, 1),
            *self._text(line.days, Pen(8.5, "medium", _ink(line, "accent_text")), 1),
            *self._text(line.item.place, small, 1),
            *self._internal(line),
        ]

    def _internal(self, line: Line) -> Cell:
        """Return what only the newsroom reads: duties, and that the site does not show it."""
        if not self.sheet.is_internal:
            return []
        secret = "" if line.item.public else week.INTERNAL
        pen = Pen(8.5, "medium", "violet")
        return [
            *self._text(week.duty(line.item), pen, 1),
            *self._text(secret, Pen(8.5, "semibold", "cengkih"), 1),
        ]

    def _who(self, line: Line) -> Cell:
        names = list(week.people(line.item))
        pens = [Pen(8.5, "medium"), *[Pen(8.5, token="muted")] * len(names)]
        first = 0 if line.item.organiser else 1
        pairs = zip(names, pens[first:], strict=False)
        return [piece for name, pen in pairs for piece in self._text(name, pen, 2)]

    def _status(self, line: Line) -> Cell:
        tone = _TONES.get(line.item.status, "muted")
        return [
            *self._text(line.status, Pen(8.5, "semibold", tone), 3),
            *self._text(line.former, Pen(8, token="muted"), 3),
            *self._text(line.reason, Pen(8, token="muted"), 3),
        ]

    def signature(self) -> Row:
        """Return the room for a signature at the right."""
        width = 66.0
        above = [self.paper.pieces(text, Pen(9.5), width) for text in self.sheet.signing]
        below = self.paper.pieces("." * 48, Pen(9.5), width)
        cell: Cell = [Gap(6), *[one for text in above for one in text], Gap(20), *below]
        return Row([cell], [self.width - width], 1, line_below=False)

    def foot(self, page: int, pages: int) -> Row:
        """Return the foot of a page."""
        left, right = self.sheet.footing(page, pages)
        pen = Pen(7.5, token="bad" if self.sheet.is_internal else "muted")
        first = self.paper.pieces(left, pen, self.width * 0.7)
        second = self.paper.pieces(right, Pen(7.5, token="muted", align=_RIGHT), self.width * 0.3)
        return Row([first, second], [0, self.width * 0.7], 0, line_below=False)


def _ink(line: Line, token: str) -> str:
    return "muted" if line.is_off else token


def _ground(day: Day) -> str:
    return "bad_soft" if day.is_free else "accent_soft"


class _Flow:
    """Puts parts on pages and begins a new one where the room ends."""

    def __init__(self, paper: Paper, columns: _Columns) -> None:
        self._paper, self._columns = paper, columns
        self.pages: list[Page] = []
        self._begin_page()

    def _begin_page(self) -> None:
        page = Page(self._whole)
        head = self._columns.running_head() if self.pages else self._columns.letterhead()
        for part in (*head, self._columns.headings()):
            page.put(part)
        self.pages.append(page)

    @property
    def _page(self) -> Page:
        return self.pages[-1]

    def begin_day(self, day: Day, rows: Sequence[Row]) -> None:
        """Put the name of a day where its first event fits below it, or part of a huge one."""
        band = self._columns.day(day)
        first = rows[0].height if rows else 0
        if band.height + (first if first <= self._most(day) else self._least) > self._page.room:
            self._begin_page()
        self._page.put(band)

    def put_event(self, day: Day, row: Row) -> None:
        """Put an event on this page or the next; one that no page could hold is parted."""
        while row.height > self._page.room:
            if row.height > self._most(day) and self._page.room >= self._least:
                head, row = row.split(self._page.room)
                self._page.put(head)
            self._begin_page()
            self._page.put(self._columns.day(day, continued=True))
        self._page.put(row)

    def _most(self, day: Day) -> float:
        """Return the height that an event can have on a page of its own."""
        name = self._columns.day(day, continued=True)
        above = (*self._columns.running_head(), self._columns.headings(), name)
        return self._whole - sum(part.height for part in above)

    @property
    def _least(self) -> float:
        """The height from which on a part of a huge event is worth its place."""
        return self._whole / 4

    @property
    def _whole(self) -> float:
        return self._paper.height - TOP - BOTTOM

    def put_whole(self, row: Row) -> None:
        """Put something that is not about a day."""
        if row.height > self._page.room:
            self._begin_page()
        self._page.put(row)
