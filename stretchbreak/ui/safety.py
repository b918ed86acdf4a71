# SPDX-License-Identifier: Apache-2.0
"""The page of warning signs: always one action away, complete, without the network."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from stretchbreak.domain.exercise import Safety
from stretchbreak.domain.languages import AWAITS_REVIEW
from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.language import spoken
from stretchbreak.ui.session_parts import Key
from stretchbreak.ui.session_words import content, say
from stretchbreak.ui.theme import Colours


class WarningSigns(QWidget):
    """`left()`: the person went back to where they came from."""

    left = Signal()

    def __init__(self, safety: Safety, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signs")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page = QWidget()
        page.setObjectName("signs_text")
        lines = QVBoxLayout(page)
        lines.setContentsMargins(12, 12, 12, 12)
        lines.setSpacing(6)
        for group in safety.warnings:
            lines.addWidget(self._line(content(group.title), heading=True))
            if group.intro:
                lines.addWidget(self._line(content(group.intro)))
            for sign in group.signs:
                lines.addWidget(self._line("•  " + content(sign)))
            lines.addSpacing(8)
        if safety.soreness:
            lines.addWidget(self._line(content(safety.soreness)))
        if spoken() in AWAITS_REVIEW:
            lines.addWidget(self._line(say("Machine-assisted translation, awaiting review.")))
        lines.addStretch(1)
        self.text = QScrollArea(self)
        self.text.setObjectName("signs_scroll")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setWidgetResizable(True)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text.setWidget(page)
        describe(self.text, say("Warning signs"))
        self.back = Key("signs_back", self)
        self.back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.text, 1)
        column.addWidget(self.back)

    def recolour(self, colours: Colours) -> None:
        self.back.show_as("back", say("Back to the stretch"), say("Escape"), colours)

    def _line(self, text: str, *, heading: bool = False) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("heading", heading)
        return label
