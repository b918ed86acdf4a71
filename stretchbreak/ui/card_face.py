# SPDX-License-Identifier: Apache-2.0
"""What stands on the card: the time, the act with its figure, and every answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from stretchbreak.app import answers
from stretchbreak.domain.exercise import Exercise
from stretchbreak.ui.card_figure import CardFigure
from stretchbreak.ui.flow import FlowLayout
from stretchbreak.ui.words import say

# Keys while the card has the keyboard: the first letter, or the first digit.
KEYS = {
    "stretch": "S",
    "walking": "W",
    "moved": "M",
    "delay 5": "5",
    "delay 10": "1",
    "delay 20": "2",
}


def _now() -> datetime:
    return datetime.now().astimezone()


class CardFace(QFrame):
    """`chosen(words)`: an answer. `close_asked()`. now: local time, for the ends of a meeting."""

    chosen = Signal(str)
    close_asked = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, now: Callable[[], datetime] = _now
    ) -> None:
        super().__init__(parent)
        self._now = now
        self.setObjectName("card")
        self.figure = CardFigure(self)
        self.figure.hide()
        self.time = self._label("time")
        self.act = self._label("act")
        self.act.setText(self.tr("Stand up for a minute, or do one gentle stretch."))
        self._close = self._button("×", "", self.close_asked.emit)
        self._close.setObjectName("close")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.time, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(6)
        said.addLayout(head)
        said.addWidget(self.act)
        said.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        main = FlowLayout(spacing=8)
        for words, text in (
            ("stretch", say(answers.STRETCH)),
            ("walking", say(answers.WALKING)),
            ("moved", say(answers.MOVED)),
        ):
            main.addWidget(self._answer(words, text))
        self.first.setProperty("primary", True)
        later = FlowLayout(spacing=6)
        for minutes in answers.DELAYS:
            text = answers.in_minutes(minutes, say)
            later.addWidget(self._answer(f"delay {minutes}", text, small=True))
        self._meeting = self._button(self.tr("Meeting …"), "", self._on_meeting)
        self._meeting.setProperty("small", True)
        later.addWidget(self._meeting)
        layout = self._all = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 14)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addLayout(main)
        layout.addLayout(later)
        # The way of the Tab key: answers first.
        QWidget.setTabOrder(self._meeting, self._close)

    @property
    def first(self) -> QPushButton:
        """The answer that has the keyboard first."""
        return next(one for one in self.findChildren(QPushButton) if _words(one) == "stretch")

    def show_act(self, act: str, exercise: Exercise | None, *, still: bool) -> None:
        """act: the sentence. exercise: drawn beside it; without one there is no picture."""
        self.act.setText(act)
        self.figure.setVisible(exercise is not None)
        if exercise is not None:
            self.figure.show_exercise(exercise, still=still)

    def height_at(self, width: int) -> int:
        """How high it has to be when it is so wide."""
        self._all.activate()
        least = self._all.totalMinimumSize().height()
        return max(self._all.totalHeightForWidth(width), least)

    def press(self, key: str) -> bool:
        """The answer of this key, if there is one."""
        for words, letter in KEYS.items():
            if key.upper() == letter:
                self.chosen.emit(words)
                return True
        return False

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _answer(self, words: str, text: str, *, small: bool = False) -> QPushButton:
        button = self._button(text, words, self._on_answer)
        button.setToolTip(f"{text} ({KEYS[words]})")
        button.setProperty("small", small)
        return button

    def _button(self, text: str, words: str, then: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setProperty("words", words)
        button.clicked.connect(then)
        return button

    def _on_answer(self) -> None:
        self.chosen.emit(_words(self.sender()))

    def _on_meeting(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, text in answers.meeting_ends(self._now(), say):
            action = menu.addAction(text)
            action.setData(words)
            action.triggered.connect(self._on_meeting_end)
        # Above the button: the card sits at the lower edge of the screen.
        menu.popup(self._meeting.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _on_meeting_end(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(action.data())


def _words(button: object) -> str:
    return str(button.property("words")) if isinstance(button, QPushButton) else ""
