# SPDX-License-Identifier: Apache-2.0
"""Several ways to notify, best first: the first that works shows the notice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from stretchbreak.adapters.turns import NextTurn
from stretchbreak.app.ports import Condition, Health, Notice, Notifier


class NotifierChain(QObject):
    """See Notifier. `on_failed` comes when the last one has failed too, with all their reasons."""

    def __init__(self, notifiers: Sequence[Notifier], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifiers = tuple(notifiers)
        self._notice: Notice | None = None
        self._used: int | None = None
        self._reasons: list[str] = []
        self._on_failed: Callable[[str], None] | None = None
        self._next_turn = NextTurn(self)

    @property
    def health(self) -> Health:
        """Of the one that showed the last notice; before that, of the first that can."""
        if self._used is not None:
            return self._notifiers[self._used].health
        for notifier in self._notifiers:
            if notifier.health.condition is Condition.LIVE:
                return notifier.health
        if self._notifiers:
            return self._notifiers[0].health
        return Health("notifications", Condition.MISSING)

    def start(
        self,
        on_answer: Callable[[str, str], None],
        on_closed: Callable[[bool], None],
        on_failed: Callable[[str], None],
    ) -> None:
        self._on_failed = on_failed
        for place, notifier in enumerate(self._notifiers):
            notifier.start(on_answer, on_closed, self._failure_of(place))

    def show(self, notice: Notice) -> None:
        shown_by = self._used
        self._notice, self._reasons = notice, []
        self._try(0)
        if shown_by is not None and shown_by != self._used:
            self._notifiers[shown_by].withdraw()

    def withdraw(self) -> None:
        self._notice = None
        self._next_turn.clear()
        if self._used is not None:
            self._notifiers[self._used].withdraw()

    def stop(self) -> None:
        self._on_failed = None
        self._next_turn.clear()
        for notifier in self._notifiers:
            notifier.stop()
        self._notice = self._used = None

    def _failure_of(self, place: int) -> Callable[[str], None]:
        def failed(why: str) -> None:
            if place == self._used and self._notice is not None:
                self._reasons.append(why)
                self._try(place + 1)

        return failed

    def _try(self, place: int) -> None:
        if place < len(self._notifiers) and self._notice is not None:
            self._used = place
            self._notifiers[place].show(self._notice)
            return
        self._notice, reasons = None, "; ".join(self._reasons)
        self._next_turn.call(lambda: self._on_failed(reasons) if self._on_failed else None)
