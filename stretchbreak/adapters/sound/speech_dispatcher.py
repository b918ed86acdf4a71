# SPDX-License-Identifier: Apache-2.0
"""A voice through speech-dispatcher's own program, spd-say, which starts the service if need be.

https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/spd-say.html
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QProcess

from stretchbreak.app.ports import Condition, Health


class SpeechDispatcher(QObject):
    """See Voice."""

    def __init__(self, program: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._spoke = False
        self.health = Health("voice", Condition.LIVE)

    def say(self, text: str, volume: int) -> None:
        if volume > 0 and text:
            # It counts loudness from -100 to 100.
            loud = str(2 * min(volume, 100) - 100)
            language = QLocale().name().split("_")[0]
            # "text": a line that comes later takes the place of this one.
            how = ["-N", "StretchBreak", "-P", "text", "-i", loud, "-l", language]
            self._spoke = True
            self._run([*how, "--", text])

    def stop(self) -> None:
        """Silence, if it ever spoke."""
        if self._spoke:
            self._run(["-C"])
            self._spoke = False

    def _run(self, arguments: list[str]) -> None:
        started, _pid = QProcess.startDetached(self._program, arguments)
        if not started:
            self.health = Health("voice", Condition.BROKEN)
