# SPDX-License-Identifier: Apache-2.0
"""Tells when the machine's time zone changes, by whoever and however it is changed.

The zone is a link in /etc, which is put in place anew: the folder is watched, and each of its rare
changes leads to one look at the link. Nothing runs in between.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject

ZONE_FILES = ("localtime", "timezone")


class ZoneWatch(QObject):
    """Calls `on_change` after each change; never where there is no such folder."""

    def __init__(
        self,
        on_change: Callable[[], None],
        folder: Path = Path("/etc"),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_change, self._folder = on_change, folder
        self._zone = self._look()
        self._watcher = QFileSystemWatcher(self)
        if folder.is_dir():
            self._watcher.addPath(str(folder))
        self._watcher.directoryChanged.connect(self._changed)

    def close(self) -> None:
        self._watcher.directoryChanged.disconnect(self._changed)
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())

    def _changed(self, _folder: str) -> None:
        zone = self._look()
        if zone != self._zone:
            self._zone = zone
            self._on_change()

    def _look(self) -> tuple[str, ...]:
        """Where the zone's files lead, and when they were made."""
        found = []
        for name in ZONE_FILES:
            path = self._folder / name
            try:
                found.append(f"{os.path.realpath(path)} {path.lstat().st_mtime_ns}")
            except OSError:
                found.append("")
        return tuple(found)
