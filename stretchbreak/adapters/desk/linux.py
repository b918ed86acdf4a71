# SPDX-License-Identifier: Apache-2.0
"""Lock and sleep on a Linux desktop: whoever of logind and the screen savers tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.desk.logind import Logind
from stretchbreak.adapters.desk.screensaver import ScreenSavers
from stretchbreak.adapters.turns import NextTurn
from stretchbreak.app.ports import Condition, Health

NAME = "lock and sleep"


class LinuxDesk(QObject):
    """The DeskSensor of a Linux desktop. The screen is locked while any of them says so."""

    def __init__(
        self,
        system: Bus,
        session: Bus,
        environ: Mapping[str, str],
        parent: QObject | None = None,
        *,
        confirm_after: float = 5.0,
    ) -> None:
        super().__init__(parent)
        self._health = Health(NAME, Condition.OFF)
        self._locked = self._sleeping = False
        self._buses = (system, session)
        self._started = False
        self._on_signal: Callable[[str, bool], None] = _ignore
        self._on_sleep: Callable[[bool], None] = _ignore
        self._on_health: Callable[[Health], None] = _ignore
        self._logind = Logind(system, environ, self._look, self, confirm_after=confirm_after)
        self._savers = ScreenSavers(session, self._look)
        self._next_turn = NextTurn(self)

    @property
    def health(self) -> Health:
        return self._health

    def start(
        self,
        on_signal: Callable[[str, bool], None],
        on_sleep: Callable[[bool], None],
        on_health: Callable[[Health], None],
    ) -> None:
        self._on_signal, self._on_sleep, self._on_health = on_signal, on_sleep, on_health
        self._started = True
        self._logind.start()
        self._savers.start()
        for bus in self._buses:
            bus.health_changed.connect(self._look_soon)
            bus.start()
        self._look_soon()

    def stop(self) -> None:
        if not self._started:
            return
        self._started = False
        self._on_signal = self._on_sleep = self._on_health = _ignore
        for bus in self._buses:
            bus.health_changed.disconnect(self._look_soon)
        self._next_turn.clear()
        self._logind.stop()
        self._savers.stop()
        self._locked = self._sleeping = False
        self._health = Health(NAME, Condition.OFF)

    def _look_soon(self, *_health: object) -> None:
        self._next_turn.call(self._look)

    def _look(self) -> None:
        if not self._started:
            return
        locked, sleeping = self._logind.locked or self._savers.locked, self._logind.sleeping
        tell: list[Callable[[], None]] = []
        health = self._find_health()
        if health != self._health:
            self._health = health
            tell.append(lambda: self._on_health(health))
        if locked != self._locked:
            self._locked = locked
            tell.append(lambda: self._on_signal("locked", locked))
        if sleeping != self._sleeping:
            self._sleeping = sleeping
            tell.append(lambda: self._on_sleep(sleeping))
        for call in tell:  # one of them may stop us: then the others reach nobody
            call()

    def _find_health(self) -> Health:
        translate = QCoreApplication.translate
        system = self._buses[0].health.condition
        if system is Condition.OFF or (system is Condition.LIVE and not self._logind.settled):
            return self._health  # it is still being found out
        if self._logind.session_found or (self._logind.found and self._savers.found):
            return Health(NAME, Condition.LIVE)
        if self._logind.found:
            detail = translate("Health", "Sleep is told; a locked screen is seen as silence.")
            return Health(NAME, Condition.LIVE, detail)
        if self._savers.found:
            detail = translate("Health", "The lock is told; sleep is seen by the clocks.")
            return Health(NAME, Condition.LIVE, detail)
        detail = translate(
            "Health",
            "Sleep is seen by the clocks, and a locked screen as silence. "
            "Install systemd-logind or elogind to have both told.",
        )
        was_there = self._health.condition in (Condition.LIVE, Condition.BROKEN)
        return Health(NAME, Condition.BROKEN if was_there else Condition.MISSING, detail)


def _ignore(*_what: object) -> None:
    """Nobody listens before the start and after the stop."""
