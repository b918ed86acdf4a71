# SPDX-License-Identifier: Apache-2.0
"""What a person can answer to a reminder, in the order in which it is offered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from stretchbreak.app.saying import Say
from stretchbreak.app.status import QT_TRANSLATE_NOOP

STRETCH = QT_TRANSLATE_NOOP("words", "Stretch now")
WALKING = QT_TRANSLATE_NOOP("words", "Walking")
MOVED = QT_TRANSLATE_NOOP("words", "I just moved")
UNTIL = QT_TRANSLATE_NOOP("words", "Until {time}")

DELAYS = (5, 10, 20)
_MEETING_ENDS = 4
_HALF_HOUR = timedelta(minutes=30)
_TOO_SOON = timedelta(minutes=10)


def on_a_notice(say: Say) -> tuple[tuple[str, str], ...]:
    """(words, label). Some services show the first three only."""
    return (
        ("stretch", say(STRETCH)),
        ("walking", say(WALKING)),
        ("delay 10", in_minutes(10, say)),
        ("moved", say(MOVED)),
    )


def in_minutes(n: int, say: Say) -> str:
    # Said where it is written: a text with a number has a form for each kind of number.
    return say("In %n minutes", n)


def meeting_ends(now: datetime, say: Say) -> Sequence[tuple[str, str]]:
    """(words, label) of the next full and half hours at which a meeting may end."""
    half = now.replace(minute=now.minute - now.minute % 30, second=0, microsecond=0) + _HALF_HOUR
    if half - now < _TOO_SOON:
        half += _HALF_HOUR
    ends = [half + _HALF_HOUR * number for number in range(_MEETING_ENDS)]
    return [
        (
            f"meeting until {end.isoformat(timespec='minutes')}",
            say(UNTIL).format(time=f"{end:%H:%M}"),
        )
        for end in ends
    ]
