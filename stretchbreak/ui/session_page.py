# SPDX-License-Identifier: Apache-2.0
"""The first page of the session window: what is being done, the comparison key, and the face."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from stretchbreak.domain.routine import READY, Session
from stretchbreak.ui.session_face import SessionFace
from stretchbreak.ui.session_parts import Key
from stretchbreak.ui.session_words import say
from stretchbreak.ui.theme import Colours


class SessionPage(QWidget):
    """Made in the order in which it is read and reached with the tab key."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(title, self)
        self.title.setObjectName("title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.compare_key = Key("compare", self)
        self.compare_key.setCheckable(True)
        self.compare_key.setProperty("small", True)
        self.compare_key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        steady = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        steady.setRetainSizeWhenHidden(True)  # so that nothing moves when it comes and goes
        self.compare_key.setSizePolicy(steady)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.compare_key)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)

    def hold(self, face: SessionFace) -> None:
        self._column.addWidget(face, 1)

    def show_session(self, session: Session) -> None:
        # While getting ready both figures are there anyway.
        self.compare_key.setVisible(not session.over and session.index != READY)

    def recolour(self, colours: Colours) -> None:
        self.compare_key.show_as("compare", say("Compare"), "C", colours)
