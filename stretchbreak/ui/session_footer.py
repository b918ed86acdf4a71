# SPDX-License-Identifier: Apache-2.0
"""The foot of the session window: the keys, and the stop rule that is never hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchbreak.domain.exercise import Safety
from stretchbreak.domain.routine import READY, Going, Session
from stretchbreak.ui.session_after import Stage
from stretchbreak.ui.session_keys import AfterKeys, LessKeys
from stretchbreak.ui.session_parts import Key
from stretchbreak.ui.session_text import RoomyLabel
from stretchbreak.ui.session_words import content, pause_key, say
from stretchbreak.ui.theme import Colours


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
        self.close_key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.less = LessKeys(self)
        self.after = AfterKeys(self)
        self.signs = Key("signs_key", self)
        self.signs.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.rule = RoomyLabel("stop_rule", self)
        self.rule.setText(content(safety.stop_rule))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 16, 10)
        rows.setSpacing(8)
        rows.addWidget(self.after)
        rows.addLayout(_row(self.back, self.pause, self.skip, self.stop))
        rows.addLayout(_row(self.less.easier, self.less.too_much, self.close_key, self.signs))
        rows.addWidget(self.rule)

    def prepare_for(self, width: int) -> None:
        """Before it is shown: lay out as for this width, so that the least size is true."""
        self.rule.keep_room(width - 32)

    def show_session(
        self, session: Session, stage: Stage, colours: Colours, *, easier: bool, anew: bool = False
    ) -> None:
        """easier: there is a gentler variant. anew: it waits where it was left earlier."""
        ready = session.index == READY
        running = session.going is Going.RUNNING and not ready
        mirrored = self.isRightToLeft()
        back, on = say("Left arrow"), say("Right arrow")
        back, on = (on, back) if mirrored else (back, on)
        word = say("From the start") if anew else say("Back")
        self.back.show_as("skip" if mirrored else "back", word, back, colours)
        self.pause.show_as("pause" if running else "go", pause_key(session), say("Space"), colours)
        self.skip.show_as("back" if mirrored else "skip", say("Skip"), on, colours)
        self.stop.show_as("stop", say("Stop"), say("Escape"), colours)
        self.close_key.show_as("close", say("Close"), say("Escape"), colours)
        self.signs.show_as("signs", say("Warning signs"), "F1", colours)
        # What goes goes before anything comes: both at once would widen the window for good.
        if stage is Stage.GOING:
            self.close_key.hide()
            self.after.show_stage(stage, colours, gentler=easier)
        self.less.show_session(session, stage, colours, easier=easier)
        for key in (self.back, self.pause, self.skip, self.stop):
            key.setVisible(stage is Stage.GOING)
        if stage is not Stage.GOING:
            self.close_key.show()
            self.after.show_stage(stage, colours, gentler=easier)
        self.signs.show()
        self.back.setEnabled(not ready)
        self.skip.setEnabled(not ready)

    def hide_keys(self) -> None:
        """While the warning signs are read: only the rule stays."""
        for key in (self.back, self.pause, self.skip, self.stop, self.close_key, self.signs):
            key.hide()
        self.less.easier.hide()
        self.less.too_much.hide()
        self.after.hide()


def _row(*keys: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for key in keys:
        row.addWidget(key)
    return row
