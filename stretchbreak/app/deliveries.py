# SPDX-License-Identifier: Apache-2.0
"""What was sent today, by which channel, and what came back: for the doctor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from stretchbreak.app.doctor_report import Finding
from stretchbreak.app.ports import Condition
from stretchbreak.app.saying import Say, as_written
from stretchbreak.app.status import QT_TRANSLATE_NOOP
from stretchbreak.domain.records import Delivered, Record

_NAME = "reminders sent"
_NONE = QT_TRANSLATE_NOOP("words", "Nothing was sent today.")
_TODAY = QT_TRANSLATE_NOOP("words", "Today: {channels}. The last: {last}.")
_SENT = ("sent", "shown")
FAILED = "failed"


def deliveries(records: Sequence[Record]) -> list[Delivered]:
    return [one for one in records if isinstance(one, Delivered)]


def finding(records: Sequence[Record], say: Say = as_written) -> Finding:
    """One line on today's records. BROKEN when the last thing that was sent came by no channel."""
    found = deliveries(records)
    if not found:
        return Finding(_NAME, Condition.OFF.value, say(_NONE))
    channels = ", ".join(f"{channel} {number}" for channel, number in _counted(found).most_common())
    last = found[-1]
    told = f"{last.what}, {last.channel}, {last.at.wall:%H:%M}: {last.result}"
    condition = Condition.BROKEN if _lost(found) else Condition.LIVE
    return Finding(_NAME, condition.value, say(_TODAY).format(channels=channels, last=told))


def _counted(found: Sequence[Delivered]) -> Counter[str]:
    """Channels with how much went out by them: what failed did not."""
    sent: Counter[str] = Counter()
    for one in found:
        sent[one.channel] += one.result in _SENT
        sent[one.channel] -= one.result.startswith(FAILED)
    return +sent


def _lost(found: Sequence[Delivered]) -> bool:
    """Whether the last thing failed by every channel that carried it."""
    state: dict[str, bool] = {}
    for one in reversed(found):
        state.setdefault(one.channel, one.result.startswith(FAILED))
        if one.result == "sent" and one.channel == "notification":
            break
    return all(state.values())
