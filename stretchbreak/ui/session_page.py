# SPDX-License-Identifier: Apache-2.0
"""The first page of the session window: what is being done, a key for more, and the face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchbreak.domain.routine import READY, Session
from stretchbreak.ui.session_face import SessionFace
from stretchbreak.ui.session_parts import Key
from stretchbreak.ui.session_text import WrappedLabel
from stretchbreak.ui.session_words import say
from stretchbreak.ui.theme import Colours, palette

if TYPE_CHECKING:
    from stretchbreak.ui.filter_chips import SteerAround


class SessionPage(QWidget):
    """Made in the order in which it is read and reached with the tab key.

    While getting ready its key opens a row of movements to steer around, if that was offered:
    `steering()` when the row opens, `steered(text)` for what is left out from now on.
    """

    steering = Signal()
    steered = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = WrappedLabel("title", self)
        self.title.setText(title)
        self.compare_key = Key("compare", self)
        self.compare_key.setCheckable(True)
        self.compare_key.setProperty("small", True)
        self.compare_key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.steer_key = Key("steer", self)
        self.steer_key.setCheckable(True)
        self.steer_key.setProperty("small", True)
        self.steer_key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.steer_key.toggled.connect(self._on_steer)
        self.steer_key.hide()
        self._leave_out: str | None = None
        self._row: SteerAround | None = None
        steady = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        steady.setRetainSizeWhenHidden(True)  # so that nothing moves when it comes and goes
        self.compare_key.setSizePolicy(steady)
        self.steer_key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.steer_key)
        head.addWidget(self.compare_key)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)

    def hold(self, face: SessionFace) -> None:
        self._face = face
        self._column.addWidget(face, 1)

    def offer_to_steer(self, leave_out: str, *, at_once: bool) -> None:
        """leave_out: as the setting has it. at_once: the row is there without being asked for."""
        self._leave_out = leave_out
        self.steer_key.show()
        self.compare_key.hide()
        self.steer_key.setChecked(at_once)

    def show_session(self, session: Session) -> None:
        ready = session.index == READY and not session.over
        policy = self.compare_key.sizePolicy()
        policy.setRetainSizeWhenHidden(not ready)
        self.compare_key.setSizePolicy(policy)
        self.compare_key.setVisible(not session.over and not ready)
        self.steer_key.setVisible(ready and self._leave_out is not None)
        if not ready:
            self.steer_key.setChecked(False)

    def recolour(self, colours: Colours) -> None:
        self._colours = colours
        if self._row is not None:
            self._row.recolour(palette(colours))
        self.compare_key.show_as("compare", say("Compare"), "C", colours)
        self.steer_key.show_as("none", say("Steer around …"), "A", colours)

    def _on_steer(self, wanted: bool) -> None:
        if wanted and self._row is None:
            from stretchbreak.ui.filter_chips import SteerAround

            self._row = SteerAround()
            self._row.recolour(palette(self._colours))
            self._row.show_filters(self._leave_out or "")
            self._row.chosen.connect(self.steered)
            self._face.ask(self._row, wanted)
            before: QWidget = self.steer_key
            for chip in self._row.chips.chips.values():
                QWidget.setTabOrder(before, chip)
                before = chip
        if self._row is not None:
            self._face.ask(self._row, wanted)
        if wanted:
            self.steering.emit()
        if wanted and self._row is not None and self.isVisible():
            next(iter(self._row.chips.chips.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)
