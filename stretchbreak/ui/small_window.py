# SPDX-License-Identifier: Apache-2.0
"""The small window: everything the tray offers, for desktops without a tray and for a click."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.app.ports import Condition
from stretchbreak.app.status import Status
from stretchbreak.domain.sentence import said
from stretchbreak.ui import tray_icon, words

PICTURE = 64


class SmallWindow(QWidget):
    """The signals are those of `Tray`; `look_asked()` comes when the window shows.

    With a tray, closing hides the window. Without one it is the only way to the app, so the first
    close explains that, and the next one minimises.
    """

    said = Signal(str)
    stretch_asked = Signal(str)
    window_asked = Signal(str)
    quit_asked = Signal()
    look_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("StretchBreak"))
        self._status: Status | None = None
        self._picture: tray_icon.Picture | None = None
        self._explained = False
        self._build()

    def _build(self) -> None:
        self._image = QLabel()
        self._image.setFixedSize(PICTURE, PICTURE)
        self._time = QLabel()
        font = self._time.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        self._time.setFont(font)
        self._judgement = QLabel()
        self._next = QLabel()
        self._problems = QLabel()
        self._stays = QLabel(
            self.tr(
                "StretchBreak keeps running. There is no tray here to bring this window back, so "
                "it stays: close it again to minimise it, or choose Quit."
            )
        )
        for label in (self._time, self._judgement, self._next, self._problems, self._stays):
            label.setWordWrap(True)
        for label in (self._problems, self._stays):
            label.setVisible(False)
            label.setMargin(8)
            label.setAutoFillBackground(True)
            label.setBackgroundRole(QPalette.ColorRole.Base)
            label.setForegroundRole(QPalette.ColorRole.Text)

        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._time, self._judgement, self._next):
            texts.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._image, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._problems)
        layout.addLayout(self._build_buttons())
        layout.addWidget(self._stays)
        layout.addStretch(1)
        self.setMinimumWidth(400)

    def _build_buttons(self) -> QGridLayout:
        self._stretch = _button(self.tr("&Stretch now"))
        self._stretch.clicked.connect(self._on_stretch)
        pick = _button(self.tr("P&ick a stretch"))
        pick.clicked.connect(lambda: self.window_asked.emit("picker"))
        self._delay = _button(self.tr("In &10 minutes"))
        self._delay.clicked.connect(self._on_delay)
        self._delay.setVisible(False)
        self._moved = _button(self.tr("I just &moved"))
        self._moved.clicked.connect(self._on_moved)
        self._stand = _button(self.tr("I'm s&tanding"))
        self._stand.clicked.connect(self._on_stand)
        self._pause = _button(self.tr("&Pause reminders"))
        pauses = QMenu(self._pause)
        for text, answer in (
            (self.tr("For 30 minutes"), "pause 30"),
            (self.tr("For 1 hour"), "pause 60"),
            (self.tr("Until tomorrow"), "pause tomorrow"),
        ):
            action = pauses.addAction(text)
            action.setData(answer)
        pauses.triggered.connect(self._on_pause)
        self._pause.setMenu(pauses)
        self._resume = _button(self.tr("&Resume reminders"))
        self._resume.clicked.connect(self._on_resume)
        self._resume.setVisible(False)
        history = _button(self.tr("&History"))
        history.clicked.connect(lambda: self.window_asked.emit("history"))
        settings = _button(self.tr("S&ettings"))
        settings.clicked.connect(lambda: self.window_asked.emit("settings"))
        doctor = _button(self.tr("&Check what it sees"))
        doctor.clicked.connect(lambda: self.window_asked.emit("doctor"))
        knowing = _button(self.tr("&Worth knowing"))
        knowing.clicked.connect(lambda: self.window_asked.emit("knowing"))
        quit_ = _button(self.tr("&Quit"))
        quit_.clicked.connect(self._on_quit)

        grid = QGridLayout()
        grid.addWidget(self._stretch, 0, 0)
        grid.addWidget(pick, 0, 1)
        grid.addWidget(self._delay, 1, 0, 1, 2)
        grid.addWidget(self._moved, 2, 0)
        grid.addWidget(self._stand, 2, 1)
        grid.addWidget(self._resume, 3, 0, 1, 2)
        grid.addWidget(self._pause, 4, 0)
        grid.addWidget(history, 4, 1)
        grid.addWidget(settings, 5, 0)
        grid.addWidget(doctor, 5, 1)
        grid.addWidget(knowing, 6, 0)
        grid.addWidget(quit_, 6, 1)
        return grid

    def show_status(self, status: Status) -> None:
        self._status = status
        self._time.setText(words.at_the_computer(status.sitting_seconds))
        judgement = words.judgement(status)
        self._judgement.setText(judgement[:1].upper() + judgement[1:])
        self._next.setText(words.next_reminder(status))
        self._delay.setVisible(status.due)
        self._resume.setVisible(status.paused_until is not None)
        self._stand.setText(
            self.tr("I'm si&tting") if status.standing else self.tr("I'm s&tanding")
        )
        troubles = [
            said(sensor.detail, words.say) or words.say(sensor.name)
            for sensor in status.sensors
            if sensor.condition in (Condition.MISSING, Condition.BROKEN)
        ]
        self._problems.setText("\n".join(troubles))
        self._problems.setVisible(bool(troubles))
        if status.tray == "shown":
            self._stays.setVisible(False)
            self._explained = False
        picture = tray_icon.Picture.of(status)
        if picture != self._picture:
            self._picture = picture
            self._paint(picture)

    def _paint(self, picture: tray_icon.Picture) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = tray_icon.pixmap(picture, round(PICTURE * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._image.setPixmap(pixmap)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_asked.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        has_tray = self._status is not None and self._status.tray == "shown"
        # Not spontaneous: the program closes its windows, because it ends.
        if has_tray or not event.spontaneous():
            super().closeEvent(event)
            return
        event.ignore()
        if self._explained:
            self.showMinimized()
        self._explained = True
        self._stays.setVisible(True)

    def _on_stretch(self) -> None:
        self.stretch_asked.emit("")

    def _on_delay(self) -> None:
        self.said.emit("delay 10")

    def _on_moved(self) -> None:
        self.said.emit("moved")

    def _on_stand(self) -> None:
        standing = self._status is not None and self._status.standing
        self.said.emit("sitting" if standing else "standing")

    def _on_pause(self, action: QAction) -> None:
        self.said.emit(action.data())

    def _on_resume(self) -> None:
        self.said.emit("resume")

    def _on_quit(self) -> None:
        self.quit_asked.emit()


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setMinimumHeight(32)
    return button
