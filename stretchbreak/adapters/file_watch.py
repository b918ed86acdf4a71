# SPDX-License-Identifier: Apache-2.0
"""Tells when a file changes, by the system's own notices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject


class QtFileWatch(QObject):
    """See app.calendar_watch.FileWatch. The folder is watched too: many programs write a new file
    and give it the old one's name, and what was watched is then another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher: QFileSystemWatcher | None = None
        self._path, self._changed = Path(), _nothing

    def start(self, path: Path, changed: Callable[[], None]) -> None:
        self._path, self._changed = path, changed
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_folder)
        self._stamp = self._look()
        self._add()

    def stop(self) -> None:
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _add(self) -> None:
        watcher = self._watcher
        if watcher is None:
            return
        paths = [str(one) for one in (self._path, self._path.parent) if one.exists()]
        watched = {*watcher.files(), *watcher.directories()}
        new = [path for path in paths if path not in watched]
        if new:
            watcher.addPaths(new)

    def _on_changed(self, _path: str) -> None:
        self._stamp = self._look()
        self._add()
        self._changed()

    def _on_folder(self, _path: str) -> None:
        """Something in the folder: only another file of this name matters."""
        self._add()
        before, self._stamp = self._stamp, self._look()
        if self._stamp != before:
            self._changed()

    def _look(self) -> tuple[int, int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns


def _nothing() -> None:
    """Nobody listens yet."""
