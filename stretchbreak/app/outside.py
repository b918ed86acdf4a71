# SPDX-License-Identifier: Apache-2.0
"""Everything the coach uses of the outside, handed to it when it is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stretchbreak.app.nudges import CardPort, no_sound, no_tray
from stretchbreak.app.ports import (
    Clock,
    DeskSensor,
    InputSensor,
    Journal,
    Notice,
    Notifier,
    Scheduler,
    Survey,
    ignore,
)
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Record
from stretchbreak.domain.state import State

if TYPE_CHECKING:
    from stretchbreak.domain.suggestion import Suggestion


def no_suggestion(_now: Moment) -> Suggestion | None:
    """Where nothing is suggested, a reminder only says how long it was."""
    return None


@dataclass(frozen=True)
class Ports:
    """notifier: takes answers; plain: only tells. tray: shows a message beside the icon, and says
    whether it can. sound: the soft one. suggest: what a reminder names. adapt(key,
    value): a setting is to change. stepped(before, after,
    records): after each step, for who else wants to hear of it."""

    clock: Clock
    input: InputSensor
    desk: DeskSensor
    survey: Survey
    scheduler: Scheduler
    notifier: Notifier
    plain: Notifier
    card: CardPort
    journal: Journal
    tray: Callable[[Notice], bool] = no_tray
    sound: Callable[[], None] = no_sound
    suggest: Callable[[Moment], Suggestion | None] = no_suggestion
    adapt: Callable[[str, float], None] = ignore
    stepped: Callable[[State, State, Sequence[Record]], None] = ignore
