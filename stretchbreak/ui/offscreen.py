# SPDX-License-Identifier: Apache-2.0
"""A Qt application for painting into files, with or without a screen."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from stretchbreak.domain.languages import SOURCE

_app: QGuiApplication | None = None


def ready(language: str = SOURCE) -> None:
    """Before the first thing is painted; does nothing where an application runs.

    language: what is written in the picture, as the setting has it.
    """
    global _app
    if QCoreApplication.instance() is not None:
        return
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app = QGuiApplication([])
    if language != SOURCE:
        from stretchbreak.ui.language import speak

        speak(language)
