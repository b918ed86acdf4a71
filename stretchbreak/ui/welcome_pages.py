# SPDX-License-Identifier: Apache-2.0
"""What stands on the three pages of the welcome."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from stretchbreak.app.ports import Condition
from stretchbreak.app.status import Status
from stretchbreak.domain.sentence import said
from stretchbreak.domain.settings import DECLARATIONS, Settings
from stretchbreak.ui import tray_icon, words
from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.at_login import AtLoginSwitch
from stretchbreak.ui.icon_meanings import IconMeanings
from stretchbreak.ui.setting_editors import HIT
from stretchbreak.ui.setting_row import SettingRow

CHOSEN = ("remind_after", "working_hours", "place", "language")
_PICTURE = 48


class Page(QWidget):
    """Lines under a heading."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(24, 20, 24, 8)
        self.lines.setSpacing(10)
        self.setAccessibleName(heading)
        self.heading = line(heading)
        font = self.heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.35)
        self.heading.setFont(font)
        self.lines.addWidget(self.heading)

    def say(self, *texts: str) -> None:
        for text in texts:
            self.lines.addWidget(line(text))


class Counting(Page):
    """What is counted, where the icon is, and a reminder to try. `test_asked()`."""

    test_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Welcome to StretchBreak"))
        self.say(
            self.tr(
                "It counts how long you are at the computer without a break, and then reminds you "
                "of one small movement. A minute away, or standing, starts the count anew."
            )
        )
        sight = QHBoxLayout()
        sight.setSpacing(24)
        sight.addLayout(
            _points(
                self.tr("What it sees"),
                self.tr("Whether keyboard and pointer are in use"),
                self.tr("Whether a call or a film is on"),
                self.tr("Whether the screen is locked, or the computer asleep"),
            ),
            1,
        )
        sight.addLayout(
            _points(
                self.tr("What it cannot see"),
                self.tr("How you sit, or whether you sit at all"),
                self.tr("What you type: that is never looked at"),
                self.tr("What is on your screen"),
            ),
            1,
        )
        self.lines.addLayout(sight)
        self.say(self.tr("Nothing leaves this computer."))
        self.lines.addSpacing(6)
        self._image = QLabel()
        describe(self._image, self.tr("Picture: the icon of StretchBreak"))
        self._image.setFixedSize(_PICTURE, _PICTURE)
        self.where = line("")
        beside = QHBoxLayout()
        beside.setSpacing(14)
        beside.addWidget(self._image, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.where, 1)
        self.lines.addLayout(beside)
        self.lines.addWidget(IconMeanings())
        self.lines.addSpacing(6)
        self.test = _button(self.tr("Send a test reminder"))
        self.test.clicked.connect(self._on_test)
        self.sent = line("", quiet=True)
        self.lines.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        self.lines.addWidget(self.sent)
        self.lines.addStretch(1)

    def show_status(self, status: Status) -> None:
        texts = {
            "shown": self.tr(
                "This icon is among the small icons of the panel, perhaps behind an arrow that "
                "shows more of them. A click on it shows the time so far, and its menu has all "
                "the rest."
            ),
            "waiting": self.tr(
                "This desktop shows no such icons at the moment. When a panel for them starts, "
                "this one appears by itself; on GNOME the extension “AppIndicator” brings one. "
                "Until then a small window has all that the icon would. Starting StretchBreak "
                "again brings it to the front."
            ),
            "none": self.tr(
                "This desktop has no place for such icons. A small window has all that the icon "
                "would. Starting StretchBreak again brings it to the front."
            ),
        }
        self.where.setText(texts.get(status.tray, texts["none"]))
        ratio = self.devicePixelRatioF()
        pixmap: QPixmap = tray_icon.pixmap(tray_icon.Picture.of(status), round(_PICTURE * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._image.setPixmap(pixmap)

    def _on_test(self) -> None:
        self.sent.setText(
            self.tr(
                "Sent. If nothing came, the desktop may be set to do not disturb; the check on "
                "the last page tells more."
            )
        )
        self.test_asked.emit()


class Choosing(Page):
    """The first few settings, each with its default. `changed(key, value)`: it holds at once."""

    changed = Signal(str, object)

    def __init__(self, settings: Settings, login: AtLoginSwitch | None) -> None:
        super().__init__(self.tr("A few choices"))
        self.say(self.tr("What is here already is fine for most. All of it can be changed later."))
        self.rows = {key: SettingRow(DECLARATIONS[key]) for key in CHOSEN}
        for row in self.rows.values():
            row.changed.connect(self.changed)
            self.lines.addWidget(row)
        if login is not None:
            self.lines.addWidget(login)
        self.lines.addStretch(1)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        for key, row in self.rows.items():
            row.show_value(getattr(settings, key))


class Moving(Page):
    """What the movements are, what to leave out, and what the app can see here. `check_asked()`.

    about: the widget that says the first two; see `first_use.About`.
    """

    check_asked = Signal()

    def __init__(self, about: QWidget) -> None:
        super().__init__(self.tr("Before you move"))
        self.lines.addWidget(about)
        self.lines.addSpacing(6)
        self.seen = line("")
        self.check = _button(self.tr("Check what it sees"))
        self.check.clicked.connect(self.check_asked)
        self.lines.addWidget(self.seen)
        self.lines.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        self.lines.addStretch(1)

    def show_status(self, status: Status) -> None:
        troubles: Sequence[str] = [
            said(one.detail, words.say) or words.say(one.name)
            for one in status.sensors
            if one.condition in (Condition.MISSING, Condition.BROKEN)
        ]
        text = self.tr("On this desktop everything it needs is there.")
        if troubles:
            found = self.tr("On this desktop something is missing: {what}")
            text = found.format(what=" ".join(troubles))
        self.seen.setText(text)


def _points(heading: str, *texts: str) -> QVBoxLayout:
    """A few short lines under a heading of their own."""
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(_bold(line(heading)))
    for text in texts:
        column.addWidget(line(text))
    column.addStretch(1)
    return column


def _bold(label: QLabel) -> QLabel:
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def line(text: str, *, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setMinimumHeight(HIT)
    return button
