# SPDX-License-Identifier: Apache-2.0
"""A person in front of the session window, and what it tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from stretchbreak.domain.routine import Going
from stretchbreak.ui.session import SessionWindow

Open = Callable[..., SessionWindow]


class Clock(Protocol):
    """See ByHand in conftest.py."""

    def passes(self, seconds: float, look_each: float = 0.05, *, look: bool = True) -> None: ...
    def leaps(self, seconds: float) -> None: ...


Key = Qt.Key


def press(window: SessionWindow, *keys: Key) -> None:
    for key in keys:
        focused: QWidget | None = window.focusWidget()
        QTest.keyClick(window if focused is None else focused, key)


def going(window: SessionWindow) -> Going:
    return window.driver.session.going


def shown(window: SessionWindow) -> Any:
    """(exercise, second, side, variant) that the figure shows."""
    return shown_by(window.face.figure.right.figure)


def shown_by(figure: QWidget) -> Any:
    return getattr(figure, "shown")  # noqa: B009  # see PlainFigure in conftest.py


class Heard:
    """All that a window told, in order."""

    def __init__(self, window: SessionWindow) -> None:
        self.told: list[Any] = []
        window.started.connect(lambda routine: self.told.append(("started", routine)))
        window.finished.connect(lambda result: self.told.append(("finished", result)))
        window.stopped.connect(lambda result: self.told.append(("stopped", result)))
        window.placed.connect(lambda place: self.told.append("placed" if place else "nowhere"))
        window.closed.connect(lambda: self.told.append("closed"))
