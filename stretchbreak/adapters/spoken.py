# SPDX-License-Identifier: Apache-2.0
"""What an error says, in the language that the windows speak."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from stretchbreak.app.why import why
from stretchbreak.domain.sentence import said


def spoken(error: object) -> str:
    """A Sentence, what an error was raised with, or the system's error as a clause."""
    text = why(error) if isinstance(error, OSError) else error
    return said(text, lambda one, n: QCoreApplication.translate("words", one, None, n))
