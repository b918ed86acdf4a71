# SPDX-License-Identifier: Apache-2.0
"""A session's time that stands still where a test wants it; alone, and in the whole app.

python still_clock.py WORDS[,WORDS …] ARGUMENTS: `stretchbreak ARGUMENTS`, in which the progress of
a session that is told with such words makes its time stand still, once for each of them.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

LONGEST_LEAP = 0.15


def tell(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Clock(QObject):
    """Seconds that go by, until told to stand still, and again when the next key is let go: so a
    key does what it does at a moment that is sure."""

    def __init__(self, stop_at: list[str]) -> None:
        super().__init__()
        self._stop_at = stop_at
        self._looked_at, self._seconds = time.monotonic(), 0.0
        self._still = self._since_key = False

    def __call__(self) -> float:
        now = time.monotonic()
        if not self._still:
            # On a busy machine time goes slower and not in leaps: what happened is told while it
            # is so, and the session does not take it for a closed lid.
            self._seconds += min(now - self._looked_at, LONGEST_LEAP)
        self._looked_at = now
        return self._seconds

    def tell(self, *words: object) -> None:
        line = " ".join(map(str, words))
        found = next((one for one in self._stop_at if one in line), None)
        if found is not None:
            self._stop_at.remove(found)
            self._still = self._since_key = True
        tell(line)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # A key of a shortcut gives no KeyPress, but before it comes what may override it.
        if event.type() == QEvent.Type.ShortcutOverride:
            self._since_key = False
        elif event.type() == QEvent.Type.KeyRelease:
            QTimer.singleShot(0, self._go_on)  # a button is clicked only when Space is let go
        return False

    def _go_on(self) -> None:
        if not self._since_key:
            self()
            self._still = False


def main() -> int:
    from stretchbreak.__main__ import main as stretchbreak
    from stretchbreak.domain.routine import Session
    from stretchbreak.ui.session_driver import SessionDriver

    clock = Clock(sys.argv.pop(1).split(","))
    begin = SessionDriver.__init__

    def begin_by_this_clock(
        driver: SessionDriver,
        session: Session,
        _clock: Callable[[], float],
        speed: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        begin(driver, session, clock, speed, parent)
        driver.progressed.connect(lambda got: clock.tell("progressed", got))
        app = QCoreApplication.instance()
        assert app is not None
        app.installEventFilter(clock)

    SessionDriver.__init__ = begin_by_this_clock  # type: ignore[method-assign,assignment]
    return stretchbreak()


if __name__ == "__main__":
    raise SystemExit(main())
