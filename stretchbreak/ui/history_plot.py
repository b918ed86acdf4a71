# SPDX-License-Identifier: Apache-2.0
"""The history as a picture in a file: what the window's pages show, with their legends."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QImageWriter, QPainter

from stretchbreak.domain.calendar_pages import Scale, days_around, each_day
from stretchbreak.domain.day_figures import DayFigures, figures_of
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.sentence import Sentence
from stretchbreak.ui.history_drawing import Sheet
from stretchbreak.ui.history_legend import TALL, WIDE, Entry
from stretchbreak.ui.history_panels import Page, Panel, day_page, days_page, year_page
from stretchbreak.ui.history_words import first_weekday, page_title
from stretchbreak.ui.offscreen import ready
from stretchbreak.ui.theme import LIGHT, Colours

WIDTH = 960
KINDS = (".svg", ".png")


def shown_days(scale: Scale, day: date) -> tuple[date, date]:
    """The first and last day that the picture is about."""
    return days_around(scale, day, first_weekday())


def plot(
    target: Path,
    scale: Scale,
    day: date,
    found: Sequence[DaySummary],
    today: date,
    colours: Colours = LIGHT,
) -> None:
    """Write the page that `day` is on. found: the days of `shown_days`, those that there are.

    Raises ValueError for a name that ends otherwise than in `KINDS`, OSError when it cannot be
    written.
    """
    kind = target.suffix.lower()
    if kind not in KINDS:
        raise ValueError(
            Sentence("{file}: a picture of the history is an .svg or a .png", file=target)
        )
    ready()
    since, until = shown_days(scale, day)
    page = page_of(scale, since, until, found, today)
    title = page_title(scale, since, until)
    high = _height(page, title, colours)
    data = (_svg if kind == ".svg" else _png)(page, title, colours, high)
    target.write_bytes(data)


def page_of(
    scale: Scale, since: date, until: date, found: Sequence[DaySummary], today: date
) -> Page:
    """The page that the window would show."""
    if scale is Scale.DAY:
        return day_page(next((one for one in found if one.day == since), None), since)
    known = {one.day: figures_of(one) for one in found}
    if scale is Scale.YEAR:
        return year_page(known, since, until, today, first_weekday())
    return days_page(scale, [known.get(day) or DayFigures(day) for day in each_day(since, until)])


def _height(page: Page, title: str, colours: Colours) -> int:
    """Found by painting onto a picture that nobody sees."""
    image = QImage(WIDTH, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    high = round(_paint(painter, page, title, colours))
    painter.end()
    return high


def _svg(page: Page, title: str, colours: Colours, high: int) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    out = QSvgGenerator()
    out.setOutputDevice(buffer)
    out.setResolution(96)
    out.setSize(QSize(WIDTH, high))
    out.setViewBox(QRectF(0, 0, WIDTH, high))
    out.setTitle(title)
    out.setDescription(page.sentence)
    painter = QPainter(out)
    _paint(painter, page, title, colours)
    painter.end()
    return bytes(buffer.data().data())


def _png(page: Page, title: str, colours: Colours, high: int) -> bytes:
    image = QImage(WIDTH * 2, high * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    image.setText("Description", f"{title}: {page.sentence}")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint(painter, page, title, colours)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(image):
        raise OSError(writer.errorString())
    return bytes(buffer.data().data())


def _paint(painter: QPainter, page: Page, title: str, colours: Colours) -> float:
    """How high it became."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    line = metrics.height()
    painter.fillRect(QRectF(0, 0, WIDTH, 100000), QColor(colours.window))
    whole = QRectF(0, 0, WIDTH, 100000).marginsRemoved(QMarginsF(18, 14, 18, 14))
    sheet = Sheet(painter, whole, colours)
    y = whole.top()
    sheet.text(QPointF(whole.left(), y), title, "text", "start", bold=True)
    y = _paragraph(sheet, page.sentence, y + line * 1.4)
    for panel in page.panels:
        y = _paint_panel(sheet, panel, y + line * 0.6)
    return y + line * 0.6 + 14


def _paint_panel(sheet: Sheet, panel: Panel, y: float) -> float:
    whole, line = sheet.rect, sheet.metrics.height()
    if panel.named:
        sheet.text(QPointF(whole.left(), y), panel.drawing.name, "text", "start", bold=True)
        y += line * 1.4
    high = panel.drawing.height(sheet.metrics)
    box = QRectF(whole.left(), y, whole.width(), high)
    panel.drawing.paint(Sheet(sheet.painter, box, sheet.colours))
    return _paint_legend(sheet, panel.entries, y + high + line * 0.4)


def _paint_legend(sheet: Sheet, entries: Sequence[Entry], y: float) -> float:
    metrics, whole = sheet.metrics, sheet.rect
    wide, tall = metrics.height() * WIDE, metrics.height() * TALL
    x = whole.left()
    for paint, text in entries:
        width = wide + 8 + metrics.horizontalAdvance(text) + 18
        if x + width > whole.right():
            x, y = whole.left(), y + tall + 6
        paint(Sheet(sheet.painter, QRectF(x + 1, y + 1, wide - 2, tall - 2), sheet.colours))
        sheet.text(QPointF(x + wide + 8, y + (tall - metrics.height()) / 2), text, "text", "start")
        x += width
    return y + tall if entries else y


def _paragraph(sheet: Sheet, text: str, y: float) -> float:
    box = QRectF(sheet.rect.left(), y, sheet.rect.width(), 400)
    sheet.painter.setPen(QColor(sheet.colours.text))
    wrap = Qt.TextFlag.TextWordWrap
    return sheet.painter.drawText(box, wrap, text).bottom()
