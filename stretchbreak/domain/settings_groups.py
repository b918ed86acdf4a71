# SPDX-License-Identifier: Apache-2.0
"""The groups in which settings are shown, in order, with their titles."""

from __future__ import annotations

GROUPS = {
    "reminders": "Reminders",
    "when": "When to remind",
    "presence": "At the computer or away",
    "breaks": "Breaks",
    "stretch": "The stretch",
    "guidance": "Sounds and voice",
    "company": "Other programs",
    "look": "Appearance",
    "history": "History",
}
