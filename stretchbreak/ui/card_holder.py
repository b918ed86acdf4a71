# SPDX-License-Identifier: Apache-2.0
"""The corner card as the app uses it: built when first shown, told by the status."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from stretchbreak.app.status import Status

if TYPE_CHECKING:
    from stretchbreak.domain.exercise import Exercise
    from stretchbreak.ui.card import Card


class CardHolder(QObject):
    """See `app.nudges.CardPort`. said(words): an answer, or `dismissed`. exercise(id): to draw,
    or None. still(): without movement. dress(): the colours of the settings."""

    def __init__(
        self,
        status: Callable[[], Status],
        said: Callable[[str], None],
        exercise: Callable[[str], Exercise | None],
        still: Callable[[], bool],
        dress: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._status, self._said, self._exercise = status, said, exercise
        self._still, self._dress = still, dress
        self._card: Card | None = None
        self._told = ("", "")

    def show(self, sat: float, act: str, exercise: str) -> None:
        del sat  # the status says it, and goes on saying it while the card is up
        self._told = (act, exercise)
        if self._card is None:
            from stretchbreak.ui.card import Card

            self._dress()
            self._card = Card()
            self._card.answered.connect(self._said)
            self._card.dismissed.connect(self._on_dismissed)
        drawn = self._exercise(exercise) if exercise else None
        self._card.show_act(act, drawn, still=self._still())
        self._card.show_status(self._status())
        self._card.appear()

    def speak_anew(self) -> None:
        """The language is another: the next card is made anew, and one on screen at once."""
        card, self._card = self._card, None
        if card is not None:
            visible = card.isVisible()
            card.hide()
            card.deleteLater()
            if visible:
                self.show(0.0, *self._told)

    def take_focus(self) -> bool:
        """Give the card the keyboard; False when there is none on screen."""
        if self._card is None or not self._card.isVisible():
            return False
        self._card.take_focus()
        return True

    def withdraw(self) -> None:
        if self._card is not None:
            self._card.withdraw()

    def show_status(self, status: Status) -> None:
        if self._card is not None and self._card.isVisible():
            self._card.show_status(status)

    def _on_dismissed(self) -> None:
        self._said("dismissed")
