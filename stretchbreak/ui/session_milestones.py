# SPDX-License-Identifier: Apache-2.0
"""What is heard of a session: turning points and cues, for sounds, a voice and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from stretchbreak.domain.routine import Finished, Going, Happening, SideSwitched
from stretchbreak.ui.accessibility import announce
from stretchbreak.ui.session_driver import SessionDriver
from stretchbreak.ui.session_text import WordBox


class Milestones(QObject):
    """Neither each second nor each breath. turned(name): begin, switch or done. cued(text): the
    cue of the moment, when it is another one. hushed(): nothing more should be heard now."""

    turned = Signal(str)
    cued = Signal(str)
    hushed = Signal()

    def __init__(self, window: QWidget, driver: SessionDriver, words: WordBox) -> None:
        super().__init__(window)
        self._window, self._driver, self._words = window, driver, words
        self._cue = ""
        self._quiet = True
        driver.happened.connect(self._on_happened)

    def begin(self) -> None:
        """The routine begins."""
        self.turned.emit("begin")

    def look(self) -> None:
        """The window shows what there is to be shown."""
        cue, before = self._words.cue.text(), self._cue
        self._cue = cue
        session = self._driver.session
        quiet, self._quiet = self._quiet, session.going in (Going.PAUSED, Going.STOPPED)
        if self._quiet and not quiet:
            self.hushed.emit()
        if cue == before or not self._window.isVisible():
            return
        if session.position > session.entered and not session.over:
            if session.breathing is None:
                self._say(cue, cue)
        else:
            self._say(cue, f"{cue}. {self._words.step.text()}")

    def _say(self, cue: str, whole: str) -> None:
        announce(self._window, whole)
        if self._driver.session.going is Going.RUNNING:
            self.cued.emit(cue)

    def _on_happened(self, happening: Happening) -> None:
        if isinstance(happening, SideSwitched):
            self.turned.emit("switch")
        elif isinstance(happening, Finished):
            self.turned.emit("done")
