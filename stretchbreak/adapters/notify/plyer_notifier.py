# SPDX-License-Identifier: Apache-2.0
"""Plain notifications through plyer, where nothing better is there: no buttons, no answer.

plyer may start a program and wait for it, and on some systems it sleeps while the notice is shown,
so it runs on a worker thread; it is loaded there too, when first needed. What it can tell is only
that nothing failed.
"""

from __future__ import annotations

import contextlib
import os
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal

from stretchbreak.adapters.spoken import spoken
from stretchbreak.app.ports import Condition, Health, Notice
from stretchbreak.domain.sentence import Sentence

NAME = "notifications (plyer)"
# What Windows has room for; elsewhere more would not be read either.
LONGEST_TITLE, LONGEST_BODY = 63, 255
SECONDS = 10

Send = Callable[[str, str], None]


class PlyerNotifier(QObject):
    """See Notifier. `on_answer` and `on_closed` never come, and `withdraw` takes nothing back."""

    _sent = Signal(int, str)  # which, and why not

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        send: Send | None = None,
        flatpak: bool | None = None,
    ) -> None:
        """`send(title, body)` runs on the worker thread; None takes plyer."""
        super().__init__(parent)
        self._send = send or send_by_plyer
        self._flatpak = Path("/app").is_dir() if flatpak is None else flatpak
        self._last = 0
        self._health = Health(NAME, Condition.OFF)
        self._on_failed: Callable[[str], None] | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._sent.connect(self._done, Qt.ConnectionType.QueuedConnection)

    @property
    def health(self) -> Health:
        """OFF until it was first needed, then how the last notice went."""
        return self._health

    def start(
        self,
        on_answer: Callable[[str, str], None],
        on_closed: Callable[[bool], None],
        on_failed: Callable[[str], None],
    ) -> None:
        self._on_failed = on_failed
        not_needed = QCoreApplication.translate("Health", "Not needed so far.")
        self._health = Health(NAME, Condition.OFF, not_needed)

    def show(self, notice: Notice) -> None:
        self._last += 1
        title, body = notice.title[:LONGEST_TITLE], notice.body[:LONGEST_BODY]
        if self._flatpak:  # there plyer builds a quoted text, and any of these would end it
            title, body = _without_quotes(title), _without_quotes(body)
        self._pool.clear()  # what still waits for its turn is old
        self._pool.start(_Sending(self._send, title, body, self._last, self._tell))

    def withdraw(self) -> None:
        self._last += 1  # nobody wants to hear of it any more
        self._pool.clear()

    def stop(self) -> None:
        self._on_failed = None
        self._pool.clear()
        self._health = Health(NAME, Condition.OFF)

    def _tell(self, which: int, why: str) -> None:
        """From the worker thread to the GUI thread."""
        self._sent.emit(which, why)

    def _done(self, which: int, why: str) -> None:
        if self._on_failed is None:
            return
        if why:
            text = QCoreApplication.translate("Health", "plyer cannot show notices here: {why}")
            self._health = Health(NAME, Condition.BROKEN, text.format(why=why))
            if which == self._last:
                self._on_failed(why)
        else:
            text = QCoreApplication.translate(
                "Health", "Handed on without an error; whether it was seen it cannot tell."
            )
            self._health = Health(NAME, Condition.LIVE, text)


class _Sending(QRunnable):
    def __init__(
        self, send: Send, title: str, body: str, which: int, tell: Callable[[int, str], None]
    ) -> None:
        super().__init__()
        self._work = (send, title, body)
        self._which, self._tell = which, tell

    def run(self) -> None:
        send, title, body = self._work
        why = ""
        try:
            with warnings.catch_warnings():  # it warns of each way that it does not find
                warnings.simplefilter("ignore")
                send(title, body)
        except Exception as error:  # whatever its back ends raise
            why = spoken(error) or type(error).__name__
        self._tell(self._which, why)


def send_by_plyer(title: str, body: str) -> None:
    """Raises when nothing can show it, or when nobody can tell whether it was shown: one notice
    too many is better than none."""
    from plyer import notification

    with _quiet():
        notification.notify(title=title, message=body, app_name="StretchBreak", timeout=SECONDS)
    if notification.__class__.__name__ == "NotifySendNotification":
        raise OSError(0, Sentence("notify-send does not say whether anybody saw it"))


def _without_quotes(text: str) -> str:
    return "".join(letter for letter in text if letter not in "'\"\\\n\r")


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """The program that plyer may start writes its complaints where ours would be looked for."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
