# SPDX-License-Identifier: Apache-2.0
"""What people who use a screen reader, or no mouse, get from a widget."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPixmap
from PySide6.QtWidgets import QLabel, QWidget


def describe(widget: QWidget, name: str, description: str = "") -> None:
    """Name and describe a widget; says nothing new when both are as they were."""
    if widget.accessibleName() != name:
        widget.setAccessibleName(name)
    if widget.accessibleDescription() != description:
        widget.setAccessibleDescription(description)


def announce(widget: QWidget, message: str) -> None:
    """Have a screen reader say a line now, once, after what it is saying.

    For turning points only: whoever listens cannot be told each second (users of other break
    timers had a progress bar read out to them frame by frame).
    """
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


class Picture(QLabel):
    """A widget that paints itself and is an image to assistive technology.

    Qt gives the role "graphic" to labels that hold a pixmap, so it holds an empty one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        nothing = QPixmap(1, 1)
        nothing.fill("transparent")
        self.setPixmap(nothing)
