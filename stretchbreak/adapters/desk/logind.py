# SPDX-License-Identifier: Apache-2.0
"""Sleep, the lock of this session and its turn at the screen, as systemd-logind (or elogind) tells.

https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer

from stretchbreak.adapters.bus import Bus

LOGIND = "org.freedesktop.login1"
ROOT = "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIND}.Manager", f"{LOGIND}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
HINT, ACTIVE = "LockedHint", "Active"
# How logind names the session of who asks, or else the one in which the person has a screen.
OURS = "auto"


class Logind(QObject):
    """`found`, `session_found`, `locked` and `sleeping`; `on_change` is called after each change.
    While another session has the screen, this one counts as locked. `settled` while nothing more is
    being found out about the first two.

    The session's `Lock` signal only asks somebody to lock, and not every locker says that it did.
    So it counts at once, and stands only if the session says so too a little later: a locker that
    never tells of its end would otherwise leave the screen locked for good.
    """

    def __init__(
        self,
        bus: Bus,
        environ: Mapping[str, str],
        on_change: Callable[[], None],
        parent: QObject | None = None,
        *,
        confirm_after: float = 5.0,
    ) -> None:
        super().__init__(parent)
        self.found = self.session_found = self.sleeping = self.settled = False
        self._locked = self._in_back = False
        self._bus, self._environ, self._on_change = bus, environ, on_change
        self._session, self._sure = "", False
        self._cancels: list[Callable[[], None]] = []
        self._session_cancels: list[Callable[[], None]] = []
        self._confirm = QTimer(self)
        self._confirm.setSingleShot(True)
        self._confirm.setInterval(int(confirm_after * 1000))
        self._confirm.timeout.connect(self._read_hint)

    @property
    def locked(self) -> bool:
        return self._locked or self._in_back

    def start(self) -> None:
        self._cancels = [
            self._bus.on_signal(self._slept, MANAGER, "PrepareForSleep", path=ROOT, sender=LOGIND),
            self._bus.on_owner(LOGIND, self._owned),
        ]

    def stop(self) -> None:
        self._confirm.stop()
        self._leave_session()
        for cancel in self._cancels:
            cancel()
        self._cancels = []
        self.found = self._locked = self.sleeping = self.settled = False

    def _owned(self, owner: str) -> None:
        self._leave_session()
        # What it said last it may never take back, so that ends with it.
        self._locked = self.sleeping = False
        self.found = bool(owner)
        self.settled = not self.found
        if self.found:
            self._ask("GetSessionByPID", "u", (0,), self._found, self._find_by_name)
        self._on_change()

    # A program that the person's service manager has started is in no session: ask by the name of
    # the session, then as logind knows it, and then for one of the person's own, at a seat if there
    # is one. Such a guess may be another than ours, so its turn at the screen says nothing.

    def _find_by_name(self, _error: object) -> None:
        name = self._environ.get("XDG_SESSION_ID")
        if name:
            self._ask("GetSession", "s", (name,), self._found, self._find_by_screen)
        else:
            self._find_by_screen(_error)

    def _find_by_screen(self, _error: object) -> None:
        self._ask("GetSession", "s", (OURS,), self._found, self._find_by_person)

    def _find_by_person(self, _error: object) -> None:
        self._ask("ListSessions", "", (), self._listed, self._not_found)

    def _listed(self, values: tuple[Any, ...]) -> None:
        # id, user id, user, seat, path
        mine = [session for session in values[0] if session[1] == os.getuid()]
        mine.sort(key=lambda session: not session[3])
        if mine:
            self._found((mine[0][4],), guessed=True)
        else:
            self._not_found(None)

    def _not_found(self, _error: object) -> None:
        self.settled = True
        self._on_change()

    def _found(self, values: tuple[Any, ...], *, guessed: bool = False) -> None:
        self._leave_session()
        self._session = path = values[0]
        self.session_found = self.settled = True
        listen = self._bus.on_signal
        self._session_cancels = [
            listen(self._asked_to_lock, SESSION, "Lock", path=path, sender=LOGIND),
            listen(self._asked_to_unlock, SESSION, "Unlock", path=path, sender=LOGIND),
            listen(
                *(self._changed, PROPERTIES, "PropertiesChanged"),
                path=path,
                sender=LOGIND,
                arg0=SESSION,
            ),
        ]
        self._on_change()
        self._read_hint()
        self._sure = not guessed
        if self._sure:
            self._read(ACTIVE, self._set_active)

    def _leave_session(self) -> None:
        for cancel in self._session_cancels:
            cancel()
        self._session_cancels, self._session = [], ""
        self.session_found = self._in_back = self._sure = False

    def _slept(self, going: bool) -> None:
        self.sleeping = going
        self._on_change()

    def _asked_to_lock(self) -> None:
        self._set_locked(locked=True)
        self._confirm.start()

    def _asked_to_unlock(self) -> None:
        self._set_locked(locked=False)

    def _changed(self, _interface: str, changed: dict[str, Any], gone: list[str]) -> None:
        if HINT in changed:
            self._set_locked(locked=bool(changed[HINT][1]))
        elif HINT in gone:
            self._read_hint()
        if ACTIVE in changed:
            self._set_active(bool(changed[ACTIVE][1]))

    def _read_hint(self) -> None:
        self._read(HINT, self._set_hint)

    def _read(self, name: str, use: Callable[[bool], None]) -> None:
        session = self._session
        if not session:
            return

        def answered(values: tuple[Any, ...]) -> None:
            if session == self._session:
                use(bool(values[0][1]))

        self._bus.call(LOGIND, session, PROPERTIES, "Get", "ss", (SESSION, name), on_reply=answered)

    def _set_hint(self, locked: bool) -> None:
        # While a request to lock waits to be confirmed, "not yet" says nothing.
        if not self._confirm.isActive():
            self._set_locked(locked=locked)

    def _set_active(self, active: bool) -> None:
        in_back = self._sure and not active
        if in_back != self._in_back:
            self._in_back = in_back
            self._on_change()

    def _set_locked(self, *, locked: bool) -> None:
        self._confirm.stop()
        if locked != self._locked:
            self._locked = locked
            self._on_change()

    def _ask(
        self,
        member: str,
        signature: str,
        args: tuple[Any, ...],
        on_reply: Callable[[tuple[Any, ...]], None],
        on_error: Callable[[object], None],
    ) -> None:
        call = self._bus.call
        call(LOGIND, ROOT, MANAGER, member, signature, args, on_reply=on_reply, on_error=on_error)
