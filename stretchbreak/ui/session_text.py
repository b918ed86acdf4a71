# SPDX-License-Identifier: Apache-2.0
"""Texts that keep the room their longest wording needs, so that nothing is cut or jumps.

Qt works out a window's least size without asking wrapped labels how high they get; these tell it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from stretchbreak.ui.session_words import Said

SPACING = 4
LONG_WORD = 10  # letters; below that none is wider than a line
ANYWHERE = "\u200b"
_STYLED = (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.Polish)


class WrappedLabel(QLabel):
    """Plain text in lines; a word that is longer than a line is broken, and widens nothing."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = ""
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)  # else it is that of the longest word

    def setText(self, text: str) -> None:  # noqa: N802 - overrides that of Qt
        self._said = text
        super().setText(breakable(text, self.fontMetrics(), self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self._said)


def breakable(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text, in which words that are wider than `width` pixels may be broken anywhere."""
    words = text.split(" ")
    if max(map(len, words)) < LONG_WORD:
        return text
    return " ".join(
        ANYWHERE.join(word)
        if len(word) >= LONG_WORD and metrics.horizontalAdvance(word) > width
        else word
        for word in words
    )


def height_of(text: str, metrics: QFontMetrics, width: int) -> int:
    """Pixels that a text needs when it is wrapped to `width`; 0 for no text."""
    if not text:
        return 0
    text = breakable(text, metrics, width)
    return metrics.boundingRect(
        QRect(0, 0, max(1, width), 10_000), Qt.TextFlag.TextWordWrap, text
    ).height()


class RoomyLabel(WrappedLabel):
    """A wrapped label as high as the longest of what it will ever say."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._sayings: tuple[str, ...] = ()

    def expect(self, sayings: Sequence[str]) -> None:
        self._sayings = tuple(dict.fromkeys(sayings))
        self.keep_room(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep_room(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _STYLED:
            self.keep_room(self.width())

    def keep_room(self, width: int) -> None:
        """For a width of so many pixels; done by itself whenever the width changes."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        needs = [height_of(text, metrics, width) for text in (self._said, *self._sayings)]
        self.setMinimumHeight(max(needs))


class WordBox(QWidget):
    """The cue, the step and a line beneath it, with room for the longest moment of a session."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cue = WrappedLabel("cue", self)
        self.step = WrappedLabel("step", self)
        self.limit = WrappedLabel("limit", self)
        self.note = WrappedLabel("note", self)
        self._moments: tuple[Said, ...] = ()
        self._scale = self._beneath = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for label in (self.cue, self.step, self.limit, self.note):
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        column.addStretch(1)

    def expect(self, moments: Sequence[Said], scale: int) -> None:
        """scale: pixels of what stands beneath the words of some moments."""
        self._moments, self._scale = tuple(moments), scale
        self.keep_room(self.width())

    def leave_room(self, beneath: int) -> None:
        """So many pixels of the room are used by something else now."""
        self._beneath = beneath
        self.keep_room(self.width())

    def say(self, cue: str, step: str, limit: str = "", note: str = "") -> None:
        """A note stands in for the limit: there is room for one of them."""
        self.cue.setText(cue)
        self.step.setText(step)
        for label, text in ((self.limit, "" if note else limit), (self.note, note)):
            label.setText(text)
            label.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep_room(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _STYLED:
            self.keep_room(self.width())

    def keep_room(self, width: int) -> None:
        """For a width of so many pixels; done by itself whenever the width changes."""
        labels = (self.cue, self.step, self.limit, self.note)
        for label in labels:
            label.ensurePolished()
        fonts = [label.fontMetrics() for label in labels]
        highest = 0
        for moment in self._moments:
            lines = max(
                height_of(moment.limit, fonts[2], width), height_of(moment.note, fonts[3], width)
            )
            cue = height_of(moment.cue, fonts[0], width)
            needs = cue + height_of(moment.step, fonts[1], width) + lines
            highest = max(highest, needs + (self._scale if moment.scaled else 0))
        self.setMinimumHeight(highest + 3 * SPACING - self._beneath)
