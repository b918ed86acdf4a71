# SPDX-License-Identifier: Apache-2.0
"""What the person can say about a span that was judged wrongly, and what they delete."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.ui import words
from stretchbreak.ui.history_words import item_sentence
from stretchbreak.ui.words import say

# The word of `Coach.correct` that takes corrections back.
JUDGED = "judged"


def choices(spell: Spell) -> list[tuple[str, str]]:
    """The words of a correction, each with its text; not what it is already."""
    found = []
    if spell.presence is not Presence.AWAY:
        found.append((Presence.AWAY.value, say("I was &up")))
    if not spell.presence.sits:
        found.append((Presence.PASSIVE.value, say("I was at the &computer")))
    if spell.presence is not Presence.STANDING:
        found.append((Presence.STANDING.value, say("I was &standing")))
    if spell.presence is not Presence.UNKNOWN:
        found.append((Presence.UNKNOWN.value, say("I do not &know")))
    if spell.because == "corrected":
        found.append((JUDGED, say("&Take back what I said")))
    return found


def correction_menu(spell: Spell, parent: QWidget) -> QMenu:
    """Asks what a span really was; the action's data is the word. Leaving it is to choose none."""
    menu = QMenu(parent)
    title = menu.addSection(item_sentence(spell))
    title.setEnabled(False)
    for word, text in choices(spell):
        action = QAction(text, menu)
        action.setData(word)
        menu.addAction(action)
    menu.addSeparator()
    menu.addAction(QAction(say("&Leave it as it is"), menu))
    return menu


def deletion_box(day: date | None, parent: QWidget) -> QMessageBox:
    """Asks before a day, or everything (None), is deleted. Nothing is chosen beforehand."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(say("StretchBreak history"))
    if day is None:
        box.setText(say("Delete the whole history?"))
        told = say(
            "Every day, break, reminder and stretch that was recorded is deleted from this "
            "computer, and cannot be brought back. Settings stay as they are."
        )
        button = say("Delete everything")
    else:
        box.setText(say("Delete {day}?").format(day=words.day(day)))
        told = say("All that was recorded on this day is deleted, and cannot be brought back.")
        button = say("Delete this day")
    box.setInformativeText(told)
    box.addButton(button, QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(say("Keep it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    return box
