# SPDX-License-Identifier: Apache-2.0
"""Whether the person asked not to be disturbed, where the desktop keeps that.

Not one place but many: the freedesktop property (KDE and others), and what each daemon has instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.meeting.finding import Finding
from stretchbreak.adapters.meeting.questions import (
    Question,
    Questions,
    property_of,
    yes_or_no,
)

SIGNAL = "do-not-disturb"
_SERVER, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_DUNST, _MAKO = "org.dunstproject.cmd0", "fr.emersion.Mako"
_SWAYNC, _XFCE = "org.erikreider.swaync.cc", "org.xfce.Xfconf"
_MODES = frozenset({"do-not-disturb", "dnd"})  # mako's are named by the person; these are usual


def notification_daemons(bus: Bus) -> Questions:
    """What the daemon says that runs here; those that do not run do not answer."""
    xfce = ("xfce4-notifyd", "/do-not-disturb")
    return Questions(
        SIGNAL,
        bus,
        (
            property_of(_SERVER, _PATH, _SERVER, "Inhibited"),
            property_of(_SERVER, _PATH, _DUNST, "paused"),
            Question(_SWAYNC, "/org/erikreider/swaync/cc", _SWAYNC, "GetDnd"),
            Question(_MAKO, "/fr/emersion/Mako", _MAKO, "ListModes", read=_has_quiet_mode),
            Question(_XFCE, "/org/xfce/Xfconf", _XFCE, "GetProperty", "ss", xfce, _value),
        ),
        told=((_PATH, _SERVER, "Inhibited"), (_PATH, _DUNST, "paused")),
    )


def _has_quiet_mode(modes: Any) -> bool | None:
    return not _MODES.isdisjoint(modes) if isinstance(modes, list) else None


def _value(variant: tuple[str, Any]) -> bool | None:
    return yes_or_no(variant[1])


class GnomeBanners(QObject):
    """GNOME's switch, an Asker. It is a setting and not on the bus, so `gsettings` is asked, and
    only where GNOME Shell runs: a setting nobody heeds says nothing."""

    signal = SIGNAL
    _COMMAND = ("gsettings", ["get", "org.gnome.desktop.notifications", "show-banners"])

    def __init__(self, bus: Bus, parent: QObject | None = None, *, patience: float = 2.0) -> None:
        super().__init__(parent)
        self._bus, self._patience = bus, patience

    def ask(self, done: Callable[[Finding], None]) -> None:
        self._bus.call(
            *("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus"),
            *("NameHasOwner", "s", ("org.gnome.Shell",)),
            on_reply=lambda values: self._read(done) if values[0] else done(Finding(None)),
            on_error=lambda _error: done(Finding(None)),
            timeout=self._patience,
        )

    def listen(self, tell: Callable[[bool], None]) -> Callable[[], None]:
        """Nobody tells of it without a program that stays."""
        del tell
        return _nothing

    def _read(self, done: Callable[[Finding], None]) -> None:
        process = QProcess(self)
        limit = QTimer(process)
        limit.setSingleShot(True)
        limit.timeout.connect(process.kill)
        limit.start(int(self._patience * 1000))

        def over() -> None:
            limit.stop()
            said = bytes(process.readAllStandardOutput().data()).strip()
            process.deleteLater()
            done(Finding({b"true": False, b"false": True}.get(said)))

        def failed(error: QProcess.ProcessError) -> None:
            if error is QProcess.ProcessError.FailedToStart:  # else `finished` follows
                limit.stop()
                process.deleteLater()
                done(Finding(None))

        process.finished.connect(over)
        process.errorOccurred.connect(failed)
        process.start(*self._COMMAND)


def _nothing() -> None:
    """There is nothing to cancel."""
