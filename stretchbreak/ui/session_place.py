# SPDX-License-Identifier: Apache-2.0
"""How large the session window opens, and where."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

USUAL = QSize(420, 700)
# Large text or a low screen: beside one another there is room for both halves.
LOW = (QSize(420, 640), QSize(720, 440), QSize(900, 480), QSize(1200, 520))
FRAME = 36  # what a window manager puts around it, unknown before it is shown


def settle(window: QWidget, place: bytes, needs: Callable[[QSize], QSize]) -> None:
    """Put it where `place` (saved geometry) says, else in the middle of the screen in use.

    needs: the size that its texts need when it is to be of a size.
    """
    if place and window.restoreGeometry(QByteArray(place)):
        needs(window.size())
        return
    screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    room.adjust(0, 0, 0, -FRAME)
    size = needs(USUAL)
    for wanted in LOW:
        if size == size.boundedTo(room.size()) or wanted.width() > room.width():
            break
        size = needs(wanted)
    window.resize(size.boundedTo(room.size()))
    frame = window.frameGeometry()
    frame.moveCenter(room.center())
    window.move(frame.topLeft())


def freshen(*parts: QWidget) -> None:
    """Have layouts worked out anew, from the inside outwards.

    Before a window is shown, a change does not travel out through its layouts by itself.
    """
    for part in parts:
        layout: QLayout | None = part.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        part.updateGeometry()
