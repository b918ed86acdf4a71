# SPDX-License-Identifier: Apache-2.0
"""Where the windows get what they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from stretchbreak.app.autostart import Autostart
from stretchbreak.app.guidance import Guidance
from stretchbreak.app.ports import ignore
from stretchbreak.app.status import Status
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Record
from stretchbreak.domain.settings import Settings

if TYPE_CHECKING:
    from stretchbreak.app.sharing import Sharing


def nothing_recorded(_since: str) -> Sequence[Record]:
    """The journal of someone who begins today."""
    return ()


@dataclass(frozen=True)
class Sources:
    """clock: elapsed seconds. speed: of a session.

    guidance: what is heard of a session; asked for with the first one.
    autostart: start at login; without it nothing of it is shown.
    tell: shows a notification with this title and body, which nobody need answer.
    sharing: the settings as a file and from one.
    days: from one to another, both included.
    records: the journal from a day (ISO date) on, oldest first. now: None is without a journal.
    """

    assets: Path
    own_content: Path
    clock: Callable[[], float]
    settings: Callable[[], Settings]
    status: Callable[[], Status]
    days: Callable[[date, date], Sequence[DaySummary]]
    speed: float = 1.0
    records: Callable[[str], Sequence[Record]] = nothing_recorded
    now: Callable[[], Moment] | None = None
    guidance: Callable[[], Guidance] | None = None
    autostart: Callable[[], Autostart] | None = None
    tell: Callable[[str, str], None] = ignore
    sharing: Callable[[], Sharing] | None = None
