# SPDX-License-Identifier: Apache-2.0
"""Before the very first stretch: what this is, for whom, and what to leave out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.domain.exercise import Safety
from stretchbreak.ui.filter_chips import FilterChips
from stretchbreak.ui.flow import FlowLayout
from stretchbreak.ui.session_words import content
from stretchbreak.ui.theme import Theme, palette


class FirstUse(QWidget):
    """`done(text)`: go on, with what the setting `leave_out` is now; Skip tells what it was.
    `put_off()`: closed without an answer, so no stretch follows, and it comes again.

    leave_out: what the setting holds.
    """

    done = Signal(str)
    put_off = Signal()

    def __init__(self, safety: Safety, leave_out: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Before the first stretch"))
        self._before = self._text = leave_out
        self._told = False
        self._theme = Theme(self)
        self._theme.changed.connect(self._recolour)
        self.about = About(safety, leave_out)
        self.about.chosen.connect(self._on_chosen)
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.clicked.connect(self._on_go_on)
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.setAccessibleDescription(self.tr("Nothing changes. The settings have this too."))
        self.skip.clicked.connect(self._on_skip)
        self._build(safety)
        self._recolour()
        self.resize(self.sizeHint())
        self.go_on.setFocus()

    def _build(self, safety: Safety) -> None:
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(20, 20, 20, 8)
        lines.setSpacing(10)
        lines.addWidget(_line(self.tr("Before the first stretch"), heading=True))
        lines.addWidget(self.about)
        lines.addStretch(1)
        self.page = QScrollArea()
        self.page.setWidgetResizable(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.setAccessibleName(self.tr("What this is, and what to leave out"))
        self.page.setAccessibleDescription(content(safety.wellness))
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setWidget(page)
        keys = FlowLayout(spacing=8)
        keys.addWidget(self.go_on)
        keys.addWidget(self.skip)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(20, 0, 20, 16)
        bottom.addLayout(keys, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page, 1)
        column.addLayout(bottom)

    def sizeHint(self) -> QSize:
        wide = max(460, 30 * self.fontMetrics().height())
        return QSize(wide, wide * 3 // 2).boundedTo(self.screen().availableGeometry().size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (focused if isinstance(focused, QPushButton) else self.go_on).click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._told:
            self._told = True
            self.put_off.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._theme.look_again()
        super().changeEvent(event)

    def _recolour(self) -> None:
        self.setPalette(palette(self._theme.colours))

    def _on_chosen(self, text: str) -> None:
        self._text = text

    def _on_go_on(self) -> None:
        self._tell(self._text)

    def _on_skip(self) -> None:
        self._tell(self._before)

    def _tell(self, text: str) -> None:
        self._told = True
        self.close()
        self.done.emit(text)


class About(QWidget):
    """What the movements are, and chips for what to leave out. `chosen(text)`: what the setting
    `leave_out` is now. The welcome has it too."""

    chosen = Signal(str)

    def __init__(self, safety: Safety, leave_out: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = FilterChips()
        self.chips.show_filters(leave_out)
        self.chips.chosen.connect(self.chosen)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(_line(content(safety.wellness)))
        lines.addWidget(_line(content(safety.stop_rule)))
        lines.addSpacing(6)
        lines.addWidget(_line(self.tr("Anything to steer around?"), heading=True))
        why = self.tr("Routines are changed so that they do without it. You can change this later.")
        lines.addWidget(_line(why))
        lines.addWidget(self.chips)
        lines.addWidget(_line(self.tr("Kept only on this computer."), quiet=True))


def _line(text: str, *, heading: bool = False, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if heading:
        font = label.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        label.setFont(font)
    if quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
