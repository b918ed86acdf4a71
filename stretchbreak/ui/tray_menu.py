# SPDX-License-Identifier: Apache-2.0
"""The menu behind the tray icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from stretchbreak.app.status import Status


class TrayMenu(QMenu):
    """`said` and the `…_asked` signals are those of `Tray`."""

    said = Signal(str)
    stretch_asked = Signal(str)
    quit_asked = Signal()
    window_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing = False
        # Not disabled, though it is there to be read: grey is hard to read, screen readers pass
        # it over, and under panels that open the menu on every click it leads to the window.
        self._time = self.addAction(self.tr("Starting"))
        self._time.setData("small")
        self._time.triggered.connect(self._on_window)
        self._next = self.addAction("")
        self._next.setEnabled(False)
        self._next.setVisible(False)
        self.addSeparator()
        self._stretch = self.addAction(self.tr("Stretch now"))
        self._stretch.triggered.connect(self._on_stretch)
        self._opening(self.tr("Pick a stretch"), "picker")
        self._opening(self.tr("Worth knowing"), "knowing")
        self._due = [
            self._saying(self, self.tr("Walking"), "walking"),
            self._saying(self, self.tr("In 5 minutes"), "delay 5"),
            self._saying(self, self.tr("In 10 minutes"), "delay 10"),
            self._saying(self, self.tr("In 20 minutes"), "delay 20"),
        ]
        for answer in self._due:
            answer.setVisible(False)
        self._saying(self, self.tr("I just moved"), "moved")
        self._meeting = self.addMenu(self.tr("In a meeting"))
        self._stand = self.addAction(self.tr("I'm standing"))
        self._stand.triggered.connect(self._on_stand)
        self.addSeparator()
        self._resume = self._saying(self, self.tr("Resume reminders"), "resume")
        self._resume.setVisible(False)
        pauses = self.addMenu(self.tr("Pause reminders"))
        self._saying(pauses, self.tr("For 30 minutes"), "pause 30")
        self._saying(pauses, self.tr("For 1 hour"), "pause 60")
        self._saying(pauses, self.tr("Until tomorrow"), "pause tomorrow")
        self.addSeparator()
        self._opening(self.tr("History"), "history")
        self._opening(self.tr("Settings"), "settings")
        self._opening(self.tr("Check what it sees"), "doctor")
        self.addSeparator()
        self.addAction(self.tr("Quit")).triggered.connect(self._on_quit)

    def show_status(self, status: Status) -> None:
        from stretchbreak.ui import words

        _set_text(self._time, words.time_and_reason(status))
        _set_text(self._next, words.next_reminder(status))
        self._next.setVisible(True)
        for answer in self._due:
            answer.setVisible(status.due)
        self._show_meeting_ends()
        self._resume.setVisible(status.paused_until is not None)
        self._standing = status.standing
        _set_text(
            self._stand, self.tr("I'm sitting") if self._standing else self.tr("I'm standing")
        )

    def _show_meeting_ends(self) -> None:
        """The next half hours, which others take the place of twice an hour."""
        from datetime import datetime

        from stretchbreak.app.answers import meeting_ends
        from stretchbreak.ui.words import say

        found = meeting_ends(datetime.now().astimezone(), say)
        shown = self._meeting.actions()
        if [action.data() for action in shown] == [said for said, _text in found]:
            return
        self._meeting.clear()
        for said, text in found:
            self._saying(self._meeting, text, said)

    def _saying(self, menu: QMenu, text: str, words: str) -> QAction:
        action = menu.addAction(text)
        action.setData(words)
        action.triggered.connect(self._on_said)
        return action

    def _on_said(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.said.emit(action.data())

    def _opening(self, text: str, window: str) -> None:
        action = self.addAction(text)
        action.setData(window)
        action.triggered.connect(self._on_window)

    def _on_window(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.window_asked.emit(action.data())

    def _on_stretch(self) -> None:
        self.stretch_asked.emit("")

    def _on_stand(self) -> None:
        self.said.emit("sitting" if self._standing else "standing")

    def _on_quit(self) -> None:
        self.quit_asked.emit()


def _set_text(action: QAction, text: str) -> None:
    # Every change goes over the bus to the panel: tell it only real ones.
    shown = text.replace("&", "&&")
    if action.text() != shown:
        action.setText(shown)
