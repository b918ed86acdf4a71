# SPDX-License-Identifier: Apache-2.0
"""The last page of the settings: starting, and the welcome again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from stretchbreak.app.autostart import AtLogin
from stretchbreak.domain.settings import Settings
from stretchbreak.ui.settings_dialog import SettingsDialog
from stretchbreak.ui.start_page import StartPage


class Off:
    def look(self) -> AtLogin:
        return AtLogin(on=False, detail="The desktop's own settings switched it off.")

    def switch(self, on: bool, done: Callable[[AtLogin], None]) -> None:
        del on
        done(self.look())


def test_it_stands_last_says_who_switched_it_off_and_leads_to_the_welcome(
    qapp: QApplication,
) -> None:
    page = StartPage(Off())
    asked: list[bool] = []
    page.welcome_asked.connect(lambda: asked.append(True))
    dialog = SettingsDialog(Settings(), {}, ("Starting", page))
    dialog.show()
    dialog.show_group("")
    assert dialog.names.currentItem().text() == "Starting"
    said = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
    assert "The desktop's own settings switched it off." in said
    (again,) = (one for one in page.findChildren(QPushButton))
    again.click()
    assert asked == [True]
    dialog.close()
    dialog.deleteLater()
