# SPDX-License-Identifier: Apache-2.0
"""Looks that would block, each in a thread that ends with it; the answer comes on the Qt loop."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from stretchbreak.adapters.meeting.finding import Finding, Looker

log = logging.getLogger(__name__)


class Errands(QObject):
    """A thread that never comes back (a server that hangs) is left alone, and gets no twin."""

    _back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._away: dict[int, threading.Thread] = {}
        self._back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, looker: Looker, done: Callable[[Finding], None]) -> bool:
        """False when that looker is still out since an earlier look: then `done` never comes."""
        if id(looker) in self._away:
            return False

        def work() -> None:
            try:
                finding = looker.look()
            except Exception:  # one broken source must not take the others with it
                log.exception("Looking for %s failed", looker.signal)
                finding = Finding(None)
            with contextlib.suppress(RuntimeError):  # the app ended meanwhile
                self._back.emit((looker, finding, done))

        thread = threading.Thread(target=work, name=f"look-{looker.signal}", daemon=True)
        self._away[id(looker)] = thread
        thread.start()
        return True

    def _deliver(self, news: tuple[Looker, Finding, Callable[[Finding], None]]) -> None:
        looker, finding, done = news
        self._away.pop(id(looker)).join(1.0)
        done(finding)
