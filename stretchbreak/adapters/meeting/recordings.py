# SPDX-License-Identifier: Apache-2.0
"""Tells that a recording has ended, while a microphone is in use: the sound server says it at once.

`pactl subscribe` prints a line for each change, from a process of its own that lives as long as the
call. Without pactl the end of a call is noticed at the next look.
"""

from __future__ import annotations

from collections.abc import Callable
from shutil import which

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

_ENDED = b"'remove' on source-output"
_LONGEST_LINE = 4096


class RecordingEnds(QObject):
    """`watch(True, server)` from when a microphone is in use, `watch(False)` when it is not.

    ended() is called on the main thread, once for each batch of news in which a recording ended.
    """

    def __init__(self, ended: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended = ended
        self._process: QProcess | None = None
        self._rest = b""

    @property
    def watching(self) -> bool:
        return self._process is not None

    def watch(self, on: bool, server: str | None = None) -> None:
        if not on or server is None:
            self._stop()
            return
        pactl = which("pactl")
        if self._process is not None or pactl is None:
            return
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C.UTF-8")
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._stop)
        process.errorOccurred.connect(self._stop)
        process.start(pactl, ["--server", server, "subscribe"])

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        text = self._rest + bytes(process.readAllStandardOutput().data())
        *lines, rest = text.split(b"\n")
        self._rest = rest[-_LONGEST_LINE:]
        if any(_ENDED in line for line in lines):
            self._ended()

    def _stop(self) -> None:
        process, self._process, self._rest = self._process, None, b""
        if process is None:
            return
        for signal in (process.readyReadStandardOutput, process.finished, process.errorOccurred):
            signal.disconnect()
        process.kill()
        process.waitForFinished(200)
        process.deleteLater()
