# SPDX-License-Identifier: Apache-2.0
"""The keys for less, while it goes on, and for what follows, when it is over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from stretchbreak.domain import gentle
from stretchbreak.domain.routine import READY, Session
from stretchbreak.ui.session_after import Stage
from stretchbreak.ui.session_parts import Key
from stretchbreak.ui.session_words import say
from stretchbreak.ui.theme import Colours

LEFT_TO_RIGHT = "\u200e"
RATINGS = (gentle.MILD, gentle.STRONG, gentle.TOO_STRONG, gentle.STOPPED)


class LessKeys:
    """*Easier* changes to the gentler variant; *too much* eases off at once."""

    def __init__(self, parent: QWidget) -> None:
        self.easier = Key("easier_key", parent)
        self.too_much = Key("too_much", parent)
        for key in (self.easier, self.too_much):
            key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def show_session(
        self, session: Session, stage: Stage, colours: Colours, *, easier: bool
    ) -> None:
        self.easier.show_as("easier", say("Easier"), "E", colours)
        self.too_much.show_as("ease", say("Too much"), say("T or Down arrow"), colours)
        self.easier.setEnabled(easier)
        self.too_much.setEnabled(session.index != READY)
        for key in (self.easier, self.too_much):
            key.setVisible(stage is Stage.GOING)


class AfterKeys(QWidget):
    """`rated(said)`: the answer to the one question."""

    rated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.ratings = {said: Key(f"rate_{n}", self) for n, said in enumerate(RATINGS, 1)}
        self.gentler = Key("gentler", self)
        self.not_today = Key("not_today", self)
        for said, key in self.ratings.items():
            key.setProperty("said", said)
            key.clicked.connect(self._on_rated)
        for key in (*self.ratings.values(), self.gentler, self.not_today):
            key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            row.addWidget(key)

    def show_stage(self, stage: Stage, colours: Colours, *, gentler: bool) -> None:
        texts = (say("0–3"), say("4–6"), say("7+"), say("I stopped"))
        for number, (key, text) in enumerate(zip(self.ratings.values(), texts, strict=True), 1):
            key.show_as("none", text, str(number), colours)
            key.setText(_as_written(text))
        self.gentler.show_as("none", say("Gentler version"), "E", colours)
        self.not_today.show_as("none", say("Not today"), "N", colours)
        asked, stopped = stage is Stage.ASKED, stage is Stage.STOPPED
        for key in (*self.ratings.values(), self.gentler, self.not_today):
            if not (asked if key in self.ratings.values() else stopped):
                key.hide()
        for key in self.ratings.values():
            key.setVisible(asked)
        self.gentler.setVisible(stopped and gentler)
        self.not_today.setVisible(stopped)
        self.setVisible(stage in (Stage.ASKED, Stage.STOPPED))

    def _on_rated(self) -> None:
        self.rated.emit(self.sender().property("said"))


def _as_written(text: str) -> str:
    """Numbers and signs in their order, also where people write from the right: never "3–0"."""
    return f"{LEFT_TO_RIGHT}{text}{LEFT_TO_RIGHT}" if text[:1].isdigit() else text
