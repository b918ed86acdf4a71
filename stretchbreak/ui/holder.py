# SPDX-License-Identifier: Apache-2.0
"""Holds one kind of window: built when it is asked for, so that a tray that rests holds none."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


class Holder(Generic[W]):
    """build: makes the window. window: it, or None while there is none.

    The window is kept until `close`; one that should go when the person closes it connects its
    own signal to `forget`.
    """

    def __init__(self, build: Callable[[], W]) -> None:
        self._build = build
        self.window: W | None = None

    def open(self) -> W:
        """The window, made if need be; not shown yet."""
        if self.window is None:
            self.window = self._build()
        return self.window

    def forget(self) -> None:
        """The window was closed, and the next one is made anew."""
        window, self.window = self.window, None
        if window is not None:
            window.hide()
            window.deleteLater()

    def close(self) -> None:
        """The app ends."""
        self.forget()


def bring_forward(window: QWidget, token: str = "") -> None:
    """Show the window before all others. token: XDG activation token or ""."""
    if token:
        # Qt passes this on when it asks the compositor.
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.show()
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
