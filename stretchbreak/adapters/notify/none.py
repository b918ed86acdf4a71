# SPDX-License-Identifier: Apache-2.0
"""The notifier of a desktop that has no further way to tell anything."""

from __future__ import annotations

from collections.abc import Callable

from stretchbreak.app.ports import Condition, Health, Notice


class NoNotifier:
    """See Notifier: shows nothing and says nothing of it; the caller has told in another way."""

    health = Health("notifications (plain)", Condition.OFF)

    def start(
        self,
        on_answer: Callable[[str, str], None],
        on_closed: Callable[[bool], None],
        on_failed: Callable[[str], None],
    ) -> None:
        """Nobody is ever told."""

    def show(self, notice: Notice) -> None:
        """Nothing."""

    def withdraw(self) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""
