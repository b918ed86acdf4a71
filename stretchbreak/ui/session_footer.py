# SPDX-License-Identifier: Apache-2.0
"""The foot of the session window: the keys, and the stop rule that is never hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchbreak.domain.exercise import Safety
from stretchbreak.domain.routine import READY, Going, Session
from stretchbreak.ui.session_parts import Key
from stretchbreak.ui.session_text import RoomyLabel
from stretchbreak.ui.session_words import content, pause_key, say
from stretchbreak.ui.theme import Colours

BESIDE = 600


class SessionFooter(QFrame):
    """Keys that are in reach at every moment; which of them make sense changes with it."""

    def __init__(self, safety: Safety, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.back = Key("back", self)
        self.pause = Key("pause", self)
        self.pause.setProperty("primary", True)
        self.pause.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.skip = Key("skip", self)
        self.stop = Key("stop", self)
        self.close_key = Key("close", self)
        self.close_key.setProperty("primary", True)
        self.signs = Key("signs_key", self)
        self.signs.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.signs.setProperty("small", True)
        self.signs.setIconSize(self.signs.iconSize() * 0.7)
        self.rule = RoomyLabel("stop_rule", self)
        self.rule.setText(content(safety.stop_rule))
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for key in (self.back, self.pause, self.skip, self.stop, self.close_key):
            keys.addWidget(key)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 16, 10)
        rows.setSpacing(8)
        rows.addLayout(keys)
        self._foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._foot.setSpacing(8)
        self._foot.addWidget(self.rule, 1)
        self._foot.addWidget(self.signs, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addLayout(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn(event.size().width())
        super().resizeEvent(event)

    def prepare_for(self, width: int) -> None:
        """Before it is shown: lay out as for this width, so that the least size is true."""
        room = width - 32
        if self._turn(width):
            room -= self.signs.sizeHint().width() + self._foot.spacing()
        self.rule.keep_room(room)

    def _turn(self, width: int) -> bool:
        """In wide windows the small key stands beside the rule; says whether it does."""
        wide = width >= BESIDE
        direction = QBoxLayout.Direction
        self._foot.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        return wide

    def show_session(self, session: Session, colours: Colours) -> None:
        ready = session.index == READY
        running = session.going is Going.RUNNING and not ready
        self.back.show_as("back", say("Back"), say("Left arrow"), colours)
        self.pause.show_as("pause" if running else "go", pause_key(session), say("Space"), colours)
        self.skip.show_as("skip", say("Skip"), say("Right arrow"), colours)
        self.stop.show_as("stop", say("Stop"), say("Escape"), colours)
        self.close_key.show_as("close", say("Close"), say("Escape"), colours)
        self.signs.show_as("signs", say("Warning signs"), "F1", colours)
        for key in (self.back, self.pause, self.skip, self.stop):
            key.setVisible(not session.over)
        self.close_key.setVisible(session.over)
        self.signs.show()
        self.back.setEnabled(not ready)
        self.skip.setEnabled(not ready)

    def hide_keys(self) -> None:
        """While the warning signs are read: only the rule stays."""
        for key in (self.back, self.pause, self.skip, self.stop, self.close_key, self.signs):
            key.hide()
