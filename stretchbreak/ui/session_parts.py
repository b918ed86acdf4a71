# SPDX-License-Identifier: Apache-2.0
"""The small parts of the session window: the ring, a side's bar, a key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.session_icons import SIZE, Sign, icon
from stretchbreak.ui.theme import Colours


class Ring(QLabel):
    """Seconds to go, and the share of them that is done, as a ring; strong while holding."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._shown: tuple[str, float, bool] = ("", 0.0, False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def recolour(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def show_time(self, seconds: str, share: float, holding: bool) -> None:
        """share: 0 (just begun) to 1 (over)."""
        # A quarter degree is less than anyone sees; what does not change is not painted again.
        shown = (seconds, round(share * 1440) / 1440, holding)
        if shown != self._shown:
            self._shown = shown
            self.update()

    def sizeHint(self) -> QSize:
        side = max(76, self.fontMetrics().height() * 5)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        seconds, share, holding = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 8.0 if holding else 4.0
        box = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        painter.setPen(QPen(QColor(self._colours.track), width))
        painter.drawEllipse(box)
        pen = QPen(QColor(self._colours.accent if holding else self._colours.quiet), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if share > 0:
            painter.drawArc(box, 90 * 16, -round(share * 360 * 16))
        font = QFont(self.font())
        share_of_height = 0.36 if holding else 0.28
        if len(seconds) > 3:
            share_of_height = 0.24
        font.setPixelSize(max(10, round(self.height() * share_of_height)))
        font.setBold(holding)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, seconds)
        painter.end()


class SideBar(QLabel):
    """One side: its letter, how much of its hold time is done, and the seconds.

    other: the letter of the other side's bar, beneath or above which this one begins."""

    def __init__(
        self, letter: str, other: str, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._colours = colours
        self._letter, self._letters = letter, (letter, other)
        self._shown: tuple[str, float, bool] = ("", 0.0, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def recolour(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def show_held(self, seconds: str, share: float, active: bool) -> None:
        shown = (seconds, min(1.0, round(share * 400) / 400), active)
        if shown != self._shown:
            self._shown = shown
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(140, self.fontMetrics().height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        seconds, share, active = self._shown
        bold = QFont(self.font())
        bold.setBold(True)
        width = QFontMetrics(bold).horizontalAdvance
        letter_width = max(map(width, ("M", *self._letters))) + 10
        text_width = max(map(width, ("000 s", seconds))) + 8
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setBold(active)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.text if active else self._colours.quiet))
        row = QRectF(self.rect())
        mirrored = self.isRightToLeft()
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        pointer = ("\u25c2" if mirrored else "\u25b8") if active else ""
        letter = self._letter + pointer if mirrored else pointer + self._letter
        painter.drawText(row, (right if mirrored else left) | middle, letter)
        painter.drawText(row, (left if mirrored else right) | middle, seconds)
        length = row.width() - letter_width - text_width - 6
        start = text_width if mirrored else letter_width + 6
        bar = QRectF(start, row.center().y() - 4, length, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.track))
        painter.drawRoundedRect(bar, 4, 4)
        if share > 0:
            filled = max(8.0, length * share)
            bar = QRectF(start + length - filled if mirrored else start, bar.y(), filled, 8)
            painter.setBrush(QColor(self._colours.accent))
            painter.drawRoundedRect(bar, 4, 4)
        painter.end()


class Key(QToolButton):
    """A key with a sign above its word. Taking no focus by mouse, so that Space keeps meaning
    *pause* for someone who clicks; the tab key reaches it, and Enter presses it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown: tuple[Sign, str, Colours] | None = None

    def show_as(self, sign: Sign, word: str, shortcut: str, colours: Colours) -> None:
        """shortcut: as it is told to people ("Space"), "" for none."""
        if self._shown == (sign, word, colours):
            return
        self._shown = (sign, word, colours)
        primary = self.property("primary")
        self.setText(word)
        self.setIcon(icon(sign, colours.on_accent if primary else colours.text, colours.track))
        self.setToolTip(f"{word} ({shortcut})" if shortcut else word)
        describe(self, word, shortcut)

    def press(self) -> None:
        """As by a click, while it can be seen."""
        if self.isVisible():
            self.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
