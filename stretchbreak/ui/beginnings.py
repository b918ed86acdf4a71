# SPDX-License-Identifier: Apache-2.0
"""What is told and chosen: the settings, the welcome, and what is said before the first stretch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from stretchbreak.ui.holder import Holder, bring_forward
from stretchbreak.ui.sources import Sources

if TYPE_CHECKING:
    from stretchbreak.app.catalogue import Catalogue
    from stretchbreak.app.status import Status
    from stretchbreak.domain.settings_kinds import Problem
    from stretchbreak.ui.first_use import FirstUse
    from stretchbreak.ui.settings_dialog import SettingsDialog
    from stretchbreak.ui.welcome import Welcome


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
        self.welcome = Holder(self._build_welcome)
        self._routine, self._page = "", 0

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
            page.welcome_asked.connect(lambda: self.asked.emit("welcome"))
            last = (self.tr("Starting"), page)
        sharing = None if self._sources.sharing is None else self._sources.sharing()
        dialog = SettingsDialog(self._sources.settings(), {"routine": routines}, last, sharing)
        dialog.changed.connect(self.setting_changed)
        dialog.undone.connect(self.undone)
        dialog.show_adapted(self._sources.status().adapted)
        return dialog

    def settings_changed(self, problems: Sequence[Problem]) -> None:
        """The settings are others now: windows that are open show that."""
        settings = self._sources.settings()
        if self.settings.window is not None:
            self.settings.window.show_settings(settings, self._sources.status().adapted)
            self.settings.window.show_problems(problems)
        if self.welcome.window is not None:
            self.welcome.window.show_settings(settings)

    def show_status(self, status: Status) -> None:
        if self.welcome.window is not None:
            self.welcome.window.show_status(status)

    def _build_welcome(self) -> Welcome:
        from stretchbreak.ui.at_login import AtLoginSwitch
        from stretchbreak.ui.welcome import Welcome

        sources = self._sources
        login = None if sources.autostart is None else AtLoginSwitch(sources.autostart())
        safety, status = self._catalogue().safety, sources.status()
        welcome = Welcome(safety, sources.settings(), status, login, self._page)
        welcome.changed.connect(self.setting_changed)
        welcome.check_asked.connect(lambda: self.asked.emit("doctor"))
        welcome.test_asked.connect(self._on_test)
        welcome.turned.connect(self._on_turned)
        welcome.closed.connect(self._on_welcomed)
        return welcome

    def _on_test(self) -> None:
        title, body = self.tr("A test reminder"), self.tr("This is where reminders come.")
        self._sources.tell(title, body)

    def _on_turned(self, page: int) -> None:
        # In another language the window is made anew, and goes on where it was.
        self._page = page

    def _on_welcomed(self) -> None:
        self._page = 0
        self.welcome.forget()
        if self._sources.status().tray != "shown":
            self.asked.emit("small")

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
