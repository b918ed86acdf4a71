# SPDX-License-Identifier: Apache-2.0
"""Sounds through a program of the desktop, which is started only when a sound is due."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer

from stretchbreak.adapters.sound.programs import Program, quieter
from stretchbreak.app.ports import Condition, Health

log = logging.getLogger(__name__)

LONGEST_MS = 5000  # a sound server that hangs; no sound of ours lasts two seconds


class ProgramPlayer(QObject):
    """See SoundPlayer. Each program is tried until one plays: one can be installed without the
    server it speaks to. The one that played is the first to be tried the next time."""

    def __init__(
        self, sounds: Path, programs: Sequence[tuple[Program, str]], parent: QObject | None = None
    ) -> None:
        """sounds: the folder of the WAV files; programs: each with the path of its file."""
        super().__init__(parent)
        self._sounds = sounds
        self._programs = list(programs)
        self._process: QProcess | None = None
        self.health = Health("sounds", Condition.LIVE)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(LONGEST_MS)
        self._limit.timeout.connect(self.stop)

    @property
    def busy(self) -> bool:
        """A sound is being played."""
        return self._process is not None

    def play(self, name: str, volume: int) -> None:
        path = self._sounds / f"{name}.wav"
        if volume <= 0:
            return
        if not path.is_file():
            log.info("There is no sound called %s", name)
            return
        self._try(list(self._programs), path, min(volume, 100))

    def stop(self) -> None:
        """Silence, at once."""
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(200)
            process.deleteLater()

    def _try(self, left: list[tuple[Program, str]], path: Path, volume: int) -> None:
        self.stop()
        if not left:
            translate = QCoreApplication.translate
            detail = translate(
                "Health", "No program could play a sound; is a sound server running?"
            )
            self.health = Health("sounds", Condition.BROKEN, detail)
            log.info("No program could play %s", path.name)
            return
        (program, file), *others = left
        process = self._process = QProcess(self)

        def ended(code: int, status: QProcess.ExitStatus) -> None:
            if code == 0 and status is QProcess.ExitStatus.NormalExit:
                self._played(program)
            else:
                self._try(others, path, volume)

        def failed(error: QProcess.ProcessError) -> None:
            if error is QProcess.ProcessError.FailedToStart:  # else `finished` follows
                self._try(others, path, volume)

        process.finished.connect(ended)
        process.errorOccurred.connect(failed)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        self._limit.start()
        process.start(file, program.arguments(path, volume))
        if program.piped and self._process is process:
            process.write(quieter(path, volume))
            process.closeWriteChannel()

    def _played(self, program: Program) -> None:
        self.stop()
        self._programs.sort(key=lambda one: one[0] is not program)
        self.health = Health("sounds", Condition.LIVE)
