# SPDX-License-Identifier: Apache-2.0
"""What is told and chosen: the settings, the welcome, and what is said before the first stretch."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from stretchbreak.ui.holder import Holder, bring_forward
from stretchbreak.ui.sources import Sources

if TYPE_CHECKING:
    from stretchbreak.app.catalogue import Catalogue
    from stretchbreak.ui.first_use import FirstUse
    from stretchbreak.ui.settings_dialog import SettingsDialog


class Beginnings(QObject):
    """setting_changed(key, value). undone(): what adapting changed is to be as before.
    introduced(routine): the stretch that waited for the introduction can begin. put_off():
    the introduction was closed, so no stretch follows. asked(name): a window, see `Windows.show`.
    """

    setting_changed = Signal(str, object)
    undone = Signal()
    introduced = Signal(str)
    put_off = Signal()
    asked = Signal(str)

    def __init__(
        self, sources: Sources, catalogue: Callable[[], Catalogue], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sources, self._catalogue = sources, catalogue
        self.settings = Holder(self._build_settings)
        self.introduction = Holder(self._build_introduction)
        self._routine = ""

    def introduce(self, routine: str, token: str) -> None:
        """Open the introduction before this routine."""
        if self.introduction.window is None:
            self._routine = routine
        bring_forward(self.introduction.open(), token)

    def _build_settings(self) -> SettingsDialog:
        from stretchbreak.ui.settings_dialog import SettingsDialog
        from stretchbreak.ui.start_page import StartPage

        routines = [(key, one.name) for key, one in self._catalogue().routines.items()]
        last = None
        if self._sources.autostart is not None:
            page = StartPage(self._sources.autostart())
            last = (page.tr("Starting"), page)
        dialog = SettingsDialog(self._sources.settings(), {"routine": routines}, last)
        dialog.changed.connect(self.setting_changed)
        dialog.undone.connect(self.undone)
        dialog.show_adapted(self._sources.status().adapted)
        return dialog

    def _build_introduction(self) -> FirstUse:
        from stretchbreak.ui.first_use import FirstUse

        first = FirstUse(self._catalogue().safety, self._sources.settings().leave_out)
        first.done.connect(self._on_introduced)
        first.put_off.connect(self._on_put_off)
        return first

    def _on_introduced(self, leave_out: str) -> None:
        self.introduction.forget()
        if leave_out != self._sources.settings().leave_out:
            self.setting_changed.emit("leave_out", leave_out)
        self.setting_changed.emit("introduce", False)
        self.introduced.emit(self._routine)

    def _on_put_off(self) -> None:
        self.introduction.forget()
        self.put_off.emit()
