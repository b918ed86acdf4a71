# SPDX-License-Identifier: Apache-2.0
"""The translation of what the declarations of settings say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def said(text: str) -> str:
    """The translation of a text that a declaration holds."""
    return QCoreApplication.translate("settings", text)
