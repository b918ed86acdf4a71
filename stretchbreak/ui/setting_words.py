# SPDX-License-Identifier: Apache-2.0
"""The translation of what the declarations of settings say, and of lengths of time in them."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from stretchbreak.ui.words import say

_PART = re.compile(r"([0-9.]+)(h|min|s)")
_LENGTH = re.compile(r"\b(?:[0-9.]+(?:h|min|s))+(?!\w)")


def said(text: str) -> str:
    """The translation of a text that a declaration holds."""
    return QCoreApplication.translate("settings", text)


def in_units(duration: str) -> str:
    """`1h30min`, as a file has it, with the units of the language: "1 h 30 min"."""
    forms = _forms()
    return " ".join(forms[unit].format(n=number) for number, unit in _PART.findall(duration))


def with_units(text: str) -> str:
    """A text with each length of time in it as `in_units` has it."""
    return _LENGTH.sub(lambda found: in_units(found.group()), text)


def plain_units(text: str) -> str:
    """What a person typed with the units of the language, as a file has it."""
    for unit, form in _forms().items():
        written = form.format(n="").strip().lower()
        text = re.sub(rf"(?<=[0-9])\s*{re.escape(written)}(?!\w)", unit, text.lower())
    return text


def _forms() -> dict[str, str]:
    return {"h": say("{n} h"), "min": say("{n} min"), "s": say("{n} s")}
