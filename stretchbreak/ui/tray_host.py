# SPDX-License-Identifier: Apache-2.0
"""Notices that a panel with a StatusNotifierItem host started, without asking again and again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

SERVICE = "org.kde.StatusNotifierWatcher"
# A panel owns the name a little before it takes icons.
READY_AFTER_MS = 500


class HostWatcher(QObject):
    """`host_came()`: a panel's watcher service appeared and had time to get ready."""

    host_came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ready = QTimer(self)
        self._ready.setSingleShot(True)
        self._ready.setInterval(READY_AFTER_MS)
        self._ready.timeout.connect(self.host_came)
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        self._watcher = QDBusServiceWatcher(
            SERVICE, bus, QDBusServiceWatcher.WatchModeFlag.WatchForRegistration, self
        )
        self._watcher.serviceRegistered.connect(self._on_registered)

    def _on_registered(self, _service: str) -> None:
        self._ready.start()
