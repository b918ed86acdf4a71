# SPDX-License-Identifier: Apache-2.0
"""The tray icon and its menu: shows a `Status`, tells what the person chose, decides nothing.

On the way to the first icon this module imports only what that icon needs; phrases and the
D-Bus watcher come with the first status and after the icon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from stretchbreak.ui.tray_icon import Glyph, Picture, icon
from stretchbreak.ui.tray_menu import TrayMenu

if TYPE_CHECKING:
    from stretchbreak.app.status import Status
    from stretchbreak.ui.tray_host import HostWatcher

WITH_TRAYS = ("xcb", "wayland", "windows", "cocoa")


class Tray(QObject):
    """The icon in the panel, wherever there is one, now or later.

    `said(words)`: moved, standing, sitting, delay 10, pause 30, pause 60, pause tomorrow, resume.
    `stretch_asked(routine)`: "" is the routine of the settings. `window_asked(name)`: see
    `Windows.show`; `small` is a click on the icon or on the line with the time. `look_asked()`: the
    menu is about to show; a `show_status` in answer is what it shows.
    `condition_changed(condition)`: a panel came or went; some tell, the others are seen when
    the minute changes.

    Call `show` once, and `watch_for_panels` when the icon is there.
    """

    said = Signal(str)
    stretch_asked = Signal(str)
    quit_asked = Signal()
    window_asked = Signal(str)
    look_asked = Signal()
    condition_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(Glyph.SEATED, 0)
        self._line = "StretchBreak"
        self._icon: QSystemTrayIcon | None = None
        self._host: HostWatcher | None = None
        self._told = ""
        self._menu = self._new_menu()

    @property
    def condition(self) -> str:
        """`shown`; `waiting`: a panel may still come; `none`: this platform has no tray."""
        if self._icon is None or QGuiApplication.platformName() not in WITH_TRAYS:
            return "none"
        return "shown" if QSystemTrayIcon.isSystemTrayAvailable() else "waiting"

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon as it is now; a panel that comes later makes a new one."""
        return self._icon

    @property
    def menu(self) -> TrayMenu:
        return self._menu

    def show(self) -> None:
        """Put the icon into the panel."""
        made = QSystemTrayIcon(icon(self._picture), self)
        made.setToolTip(self._line)
        made.setContextMenu(self._menu)
        made.activated.connect(self._on_activated)
        made.messageClicked.connect(self._on_message_clicked)
        self._icon = made
        # Without a tray to look for, Qt would only warn.
        if QGuiApplication.platformName() in WITH_TRAYS:
            made.show()

    def speak_anew(self) -> None:
        """The language is another: menu and tooltip follow."""
        old, self._menu = self._menu, self._new_menu()
        if self._icon is not None:
            self._icon.setContextMenu(self._menu)
        old.deleteLater()
        self.look_asked.emit()

    def watch_for_panels(self) -> None:
        """Notice panels that start after us: Qt alone keeps an icon that no panel knows."""
        from stretchbreak.ui.tray_host import HostWatcher

        self._told = self.condition
        self._host = HostWatcher(self)
        self._host.host_came.connect(self._on_host_came)

    def show_message(self, title: str, body: str) -> bool:
        """A message beside the icon; False where that cannot be, or would go the way of the
        notifications that failed, as it does from panels that take the icon over D-Bus."""
        if self._icon is None or self.condition != "shown":
            return False
        beside = QGuiApplication.platformName() in ("windows", "cocoa")
        if not beside and self._icon.geometry().isEmpty():
            return False
        self._icon.showMessage(title, body, self._icon.icon())
        return True

    def show_status(self, status: Status) -> None:
        """Draw only what differs from what is drawn."""
        from stretchbreak.ui import words

        picture, line = Picture.of(status), words.sentence(status)
        self._menu.show_status(status)
        if self._icon is not None and picture != self._picture:
            self._icon.setIcon(icon(picture))
        minute_passed = line != self._line
        if self._icon is not None and minute_passed:
            self._icon.setToolTip(line)
        self._picture, self._line = picture, line
        if minute_passed:
            self._tell_condition()  # a round trip on the bus, so not with every status

    def close(self) -> None:
        """Take the icon out of the panel, for good."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        self._menu.deleteLater()

    def _new_menu(self) -> TrayMenu:
        menu = TrayMenu()
        menu.said.connect(self.said)
        menu.stretch_asked.connect(self.stretch_asked)
        menu.quit_asked.connect(self.quit_asked)
        menu.window_asked.connect(self.window_asked)
        menu.aboutToShow.connect(self.look_asked)
        return menu

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.window_asked.emit("small")

    def _on_message_clicked(self) -> None:
        self.window_asked.emit("small")

    def _on_host_came(self) -> None:
        if self._icon is None:
            return
        self._icon.hide()
        self._icon.deleteLater()
        self.show()
        self._tell_condition()

    def _tell_condition(self) -> None:
        condition = self.condition
        if self._told and condition != self._told:
            self._told = condition
            self.condition_changed.emit(condition)
