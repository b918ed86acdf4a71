# SPDX-License-Identifier: Apache-2.0
"""Worth knowing: how a stretch should feel and where to do it, what is known about hips, nerves and
backs in a few lines each, with sources, and the warning signs one key away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from stretchbreak.domain.exercise import Safety
from stretchbreak.domain.exercise_safety import Card, WarningGroup
from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.session_words import content

_LARGER = 1.15  # a heading's size


class WorthKnowing(QWidget):
    """Shows all that the safety file holds; decides nothing."""

    def __init__(self, safety: Safety, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Worth knowing"))
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(20, 16, 20, 16)
        lines.setSpacing(6)
        self._add_feeling(lines, safety)
        self._add_list(lines, self.tr("Where you stretch"), safety.surroundings)
        for card in safety.cards:
            self._add_card(lines, card)
        self._signs = _line(self.tr("Warning signs"), heading=True)
        lines.addWidget(self._signs)
        for group in safety.warnings:
            self._add_signs(lines, group)
        lines.addWidget(_line(content(safety.wellness)))
        if safety.reviewed:
            written = self.tr("Written: {when}").format(when=content(safety.reviewed))
            lines.addWidget(_line(written, quiet=True))
        lines.addStretch(1)
        self.text = QScrollArea(self)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setWidgetResizable(True)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text.setWidget(page)
        describe(self.text, self.tr("Worth knowing"))
        self.to_signs = QPushButton(self.tr("&Warning signs"))
        self.to_signs.setMinimumHeight(28)
        self.to_signs.clicked.connect(self.show_signs)
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addWidget(self.to_signs)
        self.text.setFocus()
        self.resize(QSize(560, 640).boundedTo(self.screen().availableGeometry().size()))

    def show_signs(self) -> None:
        """Brings the warning signs to the top of the window."""
        self.text.verticalScrollBar().setValue(self._signs.y() - 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _add_feeling(self, lines: QVBoxLayout, safety: Safety) -> None:
        levels = [f"{level}: {content(means)}" for level, means in safety.intensity]
        self._add_list(lines, self.tr("How strong a stretch should feel, from 0 to 10"), levels)
        lines.addWidget(_line(" ".join(content(text) for text in safety.encouragements)))
        lines.addWidget(_line(content(safety.stop_rule)))
        lines.addSpacing(10)

    def _add_list(self, lines: QVBoxLayout, title: str, texts: Sequence[str]) -> None:
        lines.addWidget(_line(title, heading=True))
        for text in texts:
            lines.addWidget(_line("•  " + content(text)))
        lines.addSpacing(10)

    def _add_card(self, lines: QVBoxLayout, card: Card) -> None:
        lines.addWidget(_line(content(card.title), heading=True))
        for text in card.lines:
            lines.addWidget(_line(content(text)))
        if card.sources:
            said = self.tr("Sources: {names}").format(names="; ".join(card.sources))
            lines.addWidget(_line(said, quiet=True))
        lines.addSpacing(10)

    def _add_signs(self, lines: QVBoxLayout, group: WarningGroup) -> None:
        title = _line(content(group.title))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        lines.addWidget(title)
        if group.intro:
            lines.addWidget(_line(content(group.intro)))
        for sign in group.signs:
            lines.addWidget(_line("•  " + content(sign)))
        lines.addSpacing(8)


def _line(text: str, *, heading: bool = False, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if quiet:  # and not in italics: many scripts have none
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    if heading:
        font = label.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        label.setFont(font)
    return label
