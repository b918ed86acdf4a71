# SPDX-License-Identifier: Apache-2.0
"""One copy for each person, which does what the command line asks of it.

The lock comes first and decides. A second listener on a path could otherwise take the place of the
first, which would go on without anybody reaching it: QLocalServer does just that when it is told
to keep others out, by putting a new socket over the living one.
"""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLockFile, QObject

from stretchbreak.adapters.instance.address import folder_problem, lock_path, pipe_name
from stretchbreak.adapters.instance.client import NotAnswering, NotRunning, ask
from stretchbreak.adapters.instance.conversation import Handler
from stretchbreak.adapters.spoken import spoken

if TYPE_CHECKING:
    from stretchbreak.adapters.instance.pipe_listener import PipeListener
    from stretchbreak.adapters.instance.socket_listener import SocketListener


class InstanceServer(QObject):
    """`handler` gets each command and gives its answer, both as JSON objects, on the GUI thread."""

    def __init__(self, path: Path, handler: Handler, parent: QObject | None = None) -> None:
        """`path` is the socket's; its folder is there, and this person's alone (0700)."""
        super().__init__(parent)
        self._path, self._handler = path, handler
        self._lock = QLockFile(str(lock_path(path)))
        self._lock.setStaleLockTime(0)  # only a process that is gone leaves a stale one
        self._listener: SocketListener | PipeListener | None = None
        self._taken = False

    @property
    def taken(self) -> bool:
        """Whether `start` found another copy running; any other problem is the folder's."""
        return self._taken

    def start(self) -> str:
        """Become the one copy and listen. "" when that is done, else why not, for the person."""
        problem = folder_problem(self._path.parent)
        if problem:
            return problem
        if not self._lock.tryLock(0):
            return self._who_has_it()
        problem = self._already() if self._somebody_answers() else self._listen()
        if problem:
            self._lock.unlock()
        return problem

    def stop(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener.deleteLater()
            self._listener = None
            self._lock.unlock()

    def _somebody_answers(self) -> bool:
        """Somebody may have taken the lock file away from under a living copy."""
        try:
            ask(self._path, {"do": "status"}, timeout=0.5)
        except NotAnswering:
            return True
        except NotRunning:
            return False
        return True

    def _who_has_it(self) -> str:
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return self._already(self._lock.getLockInfo()[0])
        return QCoreApplication.translate(
            "Instance", "StretchBreak cannot write its lock {path}."
        ).format(path=lock_path(self._path))

    def _already(self, process: int = 0) -> str:
        self._taken = True
        if process > 0:
            return QCoreApplication.translate(
                "Instance", "StretchBreak is already running, as process {process}."
            ).format(process=process)
        return QCoreApplication.translate("Instance", "StretchBreak is already running.")

    def _listen(self) -> str:
        try:
            if hasattr(socket, "AF_UNIX"):
                from stretchbreak.adapters.instance.socket_listener import SocketListener

                self._listener = SocketListener(self._path, self._handler, self)
            else:
                from stretchbreak.adapters.instance.pipe_listener import PipeListener

                self._listener = PipeListener(pipe_name(self._path), self._handler, self)
        except OSError as error:
            return QCoreApplication.translate(
                "Instance", "StretchBreak cannot listen at {path}: {why}."
            ).format(path=self._path, why=spoken(error))
        return ""
