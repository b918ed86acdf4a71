# SPDX-License-Identifier: Apache-2.0
"""The desk of a system that tells neither lock nor sleep."""

from __future__ import annotations

from collections.abc import Callable

from stretchbreak.app.ports import Condition, Health


class NoDeskSensor:
    """Says why it cannot tell, and nothing else."""

    def __init__(self, why: str) -> None:
        """`why`: one sentence for a person, with what to do."""
        self._health = Health("lock and sleep", Condition.MISSING, why)

    @property
    def health(self) -> Health:
        return self._health

    def start(
        self,
        on_signal: Callable[[str, bool], None],
        on_sleep: Callable[[bool], None],
        on_health: Callable[[Health], None],
    ) -> None:
        """Nothing to start: the health was MISSING from the beginning and never changes."""

    def stop(self) -> None:
        """Nothing to stop."""
