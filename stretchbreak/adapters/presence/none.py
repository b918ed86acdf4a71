# SPDX-License-Identifier: Apache-2.0
"""The sensor of a desktop that tells nothing about input."""

from __future__ import annotations

from collections.abc import Callable

from stretchbreak.app.ports import Condition, Health, InputEdge, ignore


class NoInputSensor:
    """Says why it cannot see, and nothing else."""

    def __init__(self, why: str) -> None:
        """`why`: one sentence for a person, with what to do."""
        self._health = Health("input", Condition.MISSING, why)

    @property
    def health(self) -> Health:
        return self._health

    def start(
        self,
        on_edge: Callable[[InputEdge], None],
        on_health: Callable[[Health], None],
        on_playing: Callable[[bool], None] = ignore,
    ) -> None:
        """Nothing to start: the health was MISSING from the beginning and never changes."""

    def watch(self, silence: float) -> None:
        """Nothing to watch."""

    def silence(self) -> float | None:
        return None

    def stop(self) -> None:
        """Nothing to stop."""
