# SPDX-License-Identifier: Apache-2.0
"""Start at login as the windows show it: what the system says, whenever they come into sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from stretchbreak.app.autostart import AtLogin
from stretchbreak.ui.at_login import AtLoginSwitch


class System:
    """The system's own list, which others may change."""

    def __init__(self, now: AtLogin) -> None:
        self.now = now
        self.refuses = False

    def look(self) -> AtLogin:
        return self.now

    def switch(self, on: bool, done: Callable[[AtLogin], None]) -> None:
        if self.refuses:
            self.now = AtLogin(self.now.on, detail="The desktop did not allow it.")
        else:
            self.now = AtLogin(on)
        done(self.now)


def test_it_is_switched_by_the_keyboard_and_read_back(qapp: QApplication) -> None:
    system = System(AtLogin(on=False))
    row = AtLoginSwitch(system)
    row.show()
    assert not row.box.isChecked()
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    assert system.now.on
    assert row.box.isChecked()
    system.refuses = True
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    assert row.box.isChecked()
    assert row.detail.text() == "The desktop did not allow it."
    assert row.box.accessibleDescription() == row.detail.text()
    row.close()


def test_each_time_it_comes_into_sight_the_system_is_asked_again(qapp: QApplication) -> None:
    system = System(AtLogin(on=True))
    row = AtLoginSwitch(system)
    row.show()
    assert row.box.isChecked()
    row.hide()
    system.now = AtLogin(on=False, detail="The desktop's own settings switched it off.")
    row.show()
    assert not row.box.isChecked()
    assert row.detail.text() == "The desktop's own settings switched it off."
    row.close()


def test_what_cannot_be_switched_says_why_and_what_is_not_known_is_neither(
    qapp: QApplication,
) -> None:
    row = AtLoginSwitch(System(AtLogin(on=False, can_change=False, detail="Not here.")))
    assert not row.box.isEnabled()
    assert row.detail.text() == "Not here."
    unknown = AtLoginSwitch(System(AtLogin(on=None, detail="unreadable")))
    assert "does not tell" in unknown.box.text()
