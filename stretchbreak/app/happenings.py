# SPDX-License-Identifier: Apache-2.0
"""What others may want to hear of: reminders, breaks, the end of a bout, the end of a session.

Hooks and the D-Bus service tell the same five things with the same facts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from stretchbreak.domain.presence import Presence
from stretchbreak.domain.records import BoutEnded, Record, Reminded, SessionEnded
from stretchbreak.domain.state import State

NAMES = ("reminder", "break-start", "break-end", "sitting-over", "session-done")
_AWAY = (Presence.AWAY, Presence.STANDING, Presence.ASLEEP)


@dataclass(frozen=True, slots=True)
class Happening:
    """One of NAMES, with facts as text or whole numbers:

    reminder: step, text, minutes (at the computer). break-start: because. break-end: seconds.
    sitting-over: minutes, because. session-done: routine, left, right (seconds), finished (0, 1).
    """

    name: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


def happenings(
    before: State, after: State, records: Sequence[Record], said: Mapping[str, str]
) -> list[Happening]:
    """What a step brought. said: what the text of a reminder is in words, by its id."""
    found = [_of_record(one, said) for one in records]
    was, now = _on_break(before), _on_break(after)
    if now and not was:
        because = "session" if after.desk.session is not None else after.desk.because
        found.append(Happening("break-start", {"because": str(because)}))
    elif was and not now:
        since = before.desk.session or before.desk.since
        found.append(Happening("break-end", {"seconds": max(0, round(after.now - since))}))
    return [one for one in found if one is not None]


def _of_record(record: Record, said: Mapping[str, str]) -> Happening | None:
    if isinstance(record, Reminded):
        minutes = int(record.sat // 60)
        text = said.get(record.text, "")
        return Happening("reminder", {"step": record.step, "text": text, "minutes": minutes})
    if isinstance(record, BoutEnded):
        minutes = int(record.seconds // 60)
        return Happening("sitting-over", {"minutes": minutes, "because": record.ended_by})
    if isinstance(record, SessionEnded):
        left, right = round(record.seconds_left), round(record.seconds_right)
        facts: dict[str, str | int] = {"routine": record.routine, "left": left, "right": right}
        return Happening("session-done", {**facts, "finished": int(record.finished)})
    return None


def _on_break(state: State) -> bool:
    return state.desk.presence in _AWAY or state.desk.session is not None
