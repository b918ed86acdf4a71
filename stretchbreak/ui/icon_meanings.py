# SPDX-License-Identifier: Apache-2.0
"""What the tray icon shows: each of its pictures, with what it means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.tray_icon import STEPS, Glyph, Picture, pixmap

_SIZE = 26


class IconMeanings(QWidget):
    """Two columns of pictures, painted as the panel has them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        meanings = (
            (Picture(Glyph.SEATED, 9), self.tr("At the computer: the ring fills")),
            (Picture(Glyph.SEATED, 18, half=True), self.tr("More than half-way: a broader ring")),
            (Picture(Glyph.DUE, STEPS), self.tr("Time for a small movement")),
            (Picture(Glyph.WATCHING, 12), self.tr("A call or a film: it counts on")),
            (Picture(Glyph.STANDING, 0), self.tr("Standing, as you said")),
            (Picture(Glyph.AWAY, 0), self.tr("Away: a break")),
            (Picture(Glyph.PAUSED, 9), self.tr("Reminders are paused")),
            (Picture(Glyph.UNKNOWN, 0), self.tr("Input cannot be seen: it does not count")),
        )
        describe(self, self.tr("What the icon shows"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        self._pictures: list[tuple[QLabel, Picture]] = []
        down = (len(meanings) + 1) // 2
        for at, (picture, text) in enumerate(meanings):
            image, words = QLabel(), QLabel(text)
            describe(image, text)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            column = at // down * 2
            grid.addWidget(image, at % down, column, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(words, at % down, column + 1)
            grid.setColumnStretch(column + 1, 1)
            self._pictures.append((image, picture))
        self._paint()

    def _paint(self) -> None:
        """As large as the text beside them asks for."""
        size = max(_SIZE, round(1.6 * self.fontMetrics().height()))
        ratio = self.devicePixelRatioF()
        for image, picture in self._pictures:
            painted = pixmap(picture, round(size * ratio))
            painted.setDevicePixelRatio(ratio)
            image.setPixmap(painted)
            image.setFixedSize(size, size)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._paint()
