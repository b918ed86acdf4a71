# SPDX-License-Identifier: Apache-2.0
"""Adapting to how reminders are answered, openly: each change has a reason, and a way back.

Three reminders in a row that nobody heeded make the next ones ten minutes rarer, and the next
reminder offers the one-minute stretch; five finished stretches make it offer a longer one. Once a
week the app asks whether they are too many. They never become more frequent unasked.
"""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain.effect import Adapt, AskPace, Effect, Write
from stretchbreak.domain.event import Event
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Adapted
from stretchbreak.domain.settings import DECLARATIONS, Settings
from stretchbreak.domain.state import Ladder, Mark, State

KEY = "remind_after"
STEP = 600.0
IN_A_ROW, FINISHED = 3, 5
# Whoever gets up so soon after a reminder has heeded it, whether or not they said so.
HEEDED = 600.0
ASKS_EVERY = 7 * 86400.0
_LEAST, _MOST = DECLARATIONS[KEY].low, DECLARATIONS[KEY].high
IGNORED, TOO_MANY, MORE, UNDONE = "ignored", "too-many", "more", "as-before"
_UNHEEDED = ("", "dismissed")


def bout_over(state: State, ladder: Ladder, settings: Settings, effects: list[Effect]) -> State:
    """A bout with this ladder has ended: were its reminders heeded?"""
    if ladder.shown == 0 or ladder.last_shown is None:
        return state
    left = state.ended.until if state.ended is not None else state.now
    got_up = left.elapsed - ladder.last_shown.elapsed <= HEEDED
    heed = state.heed
    if got_up or ladder.answer not in _UNHEEDED:
        return replace(state, heed=replace(heed, ignored=0))
    heed = replace(heed, ignored=heed.ignored + 1)
    if heed.ignored < IN_A_ROW:
        return replace(state, heed=heed)
    state = replace(state, heed=replace(heed, ignored=0))
    if not settings.adapt:
        return state
    state = replace(state, heed=replace(state.heed, offer="short"))
    return _change(state, settings.remind_after + STEP, IGNORED, settings, effects)


def hear(state: State, word: str, settings: Settings, effects: list[Effect]) -> State:
    """A finished stretch, an answer to the question of the week, or the way back."""
    heed = state.heed
    if word == "done":
        done = heed.done + 1
        if done >= FINISHED and settings.adapt:
            return replace(state, heed=replace(heed, done=0, offer="long"))
        return replace(state, heed=replace(heed, done=done % FINISHED))
    if word == TOO_MANY:
        return _change(state, settings.remind_after + STEP, word, settings, effects)
    if word == MORE:
        return _change(state, settings.remind_after - STEP, word, settings, effects)
    mark = marked(state, settings)
    if word == UNDONE and mark is not None:
        state = replace(state, heed=replace(heed, mark=None))
        effects += _effects(state.now, settings.remind_after, mark.before, word)
    return state


def marked(state: State, settings: Settings) -> Mark | None:
    """What adapting has changed and nobody has changed since; None for nothing."""
    mark = state.heed.mark
    return mark if mark is not None and mark.after == settings.remind_after else None


def _change(
    state: State, wanted: float, why: str, settings: Settings, effects: list[Effect]
) -> State:
    now = settings.remind_after
    # Beyond the range the person tries something out for one run.
    if not _LEAST <= now <= _MOST:
        return state
    after = min(_MOST, max(_LEAST, wanted))
    if after == now:
        return state
    before = marked(state, settings)
    mark = Mark(before.before if before is not None else now, after, why, state.now)
    effects += _effects(state.now, now, after, why)
    return replace(state, heed=replace(state.heed, mark=mark))


def _effects(at: Moment, before: float, after: float, why: str) -> list[Effect]:
    shown = DECLARATIONS[KEY].shown
    return [
        Adapt(KEY, after, why),
        Write(Adapted(at, KEY, shown(before), shown(after), why)),
    ]


def question(state: State, event: Event, settings: Settings, effects: list[Effect]) -> State:
    """Once a week in which reminders came: too many, fine, more? Asked in a good moment."""
    heed, at = state.heed, state.now
    if heed.asked_at is None:
        begun = state.ladder.shown > 0
        return replace(state, heed=replace(heed, asked_at=at)) if begun else state
    due = settings.adapt and state.ladder.shown == 0 and at.lasted(heed.asked_at, ASKS_EVERY)
    silence = event.silence
    if not due or silence is None or not settings.gap <= silence <= 60 or not _free(state):
        return state
    effects.append(AskPace())
    return replace(state, heed=replace(heed, asked_at=at))


def _free(state: State) -> bool:
    desk = state.desk
    open_bout = state.bout is not None and state.sat(state.now) >= STEP / 2
    return bool(desk.presence.sits and not desk.signals and desk.session is None and open_bout)
