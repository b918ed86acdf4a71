# SPDX-License-Identifier: Apache-2.0
"""The same day told twice, with one difference that must not matter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import hypothesis.strategies as st
import pytest
from domain.live_desk import NEAR, LiveDesk
from hypothesis import given

from stretchbreak.domain.event import Looked
from stretchbreak.domain.presence import Presence, Signal
from stretchbreak.domain.settings import Settings

Move = tuple[str, Any, Any]

_seconds = st.one_of(
    st.sampled_from([0.5, 1.9, 2.5, 59.0, 61.0, 299.0, 301.0, 899.0, 901.0, 1800.0, 5500.0]),
    st.floats(0.1, 4000),
)
_signals = st.sampled_from([s for s in Signal if s is not Signal.BLIND])
_moves = st.one_of(
    st.tuples(st.just("type"), _seconds, st.none()),
    st.tuples(st.just("rest"), _seconds, st.none()),
    st.tuples(st.just("switch"), _signals, st.booleans()),
    st.tuples(st.just("sleep"), _seconds, st.none()),
    st.tuples(
        st.just("say"),
        st.sampled_from(
            ["standing", "sitting", "moved", "still-here", "was-away", "stretch", "walking"]
        ),
        st.just(0.0),
    ),
    st.tuples(st.just("say"), st.sampled_from(["delay", "pause", "meeting"]), st.just(10.0)),
)
days = st.lists(_moves, max_size=25)


def live(moves: list[Move], desk: LiveDesk | None = None) -> LiveDesk:
    desk = desk or LiveDesk()
    for name, one, two in moves:
        move: Callable[..., None] = getattr(desk, name)
        move(one) if two is None else move(one, two)
    desk.happens(Looked())
    return desk


def told(desk: LiveDesk) -> list[tuple[str, str, float]]:
    """What the day amounts to: judgements, reasons, and when each begins."""
    return [(s.presence.value, s.because, round(s.since.elapsed, 3)) for s in desk.spells()]


def nudges(desk: LiveDesk) -> list[tuple[float, str, float]]:
    return [(round(at, 3), step, round(sat, 3)) for at, step, sat in desk.reminders]


@given(days)
def test_the_same_day_twice_gives_the_same_answer(moves: list[Move]) -> None:
    one, other = live(moves), live(moves)
    assert one.state == other.state
    assert one.records == other.records


@given(days, st.lists(st.floats(0, 30_000), max_size=12))
def test_a_wake_up_too_many_changes_nothing(moves: list[Move], looks: list[float]) -> None:
    disturbed = LiveDesk()
    disturbed.extra_looks = sorted(looks)
    live(moves, disturbed)
    plain = live(moves)
    assert told(disturbed) == told(plain)
    assert nudges(disturbed) == nudges(plain)


@given(days)
def test_a_state_saved_and_read_back_at_every_event_answers_the_same(moves: list[Move]) -> None:
    saving = LiveDesk()
    saving.saves = True
    live(moves, saving)
    plain = live(moves)
    assert told(saving) == told(plain)
    assert nudges(saving) == nudges(plain)


@given(
    days,
    st.integers(0, 25),
    st.sampled_from([-86400.0, -3600.0, -1.0, 30.0, 7200.0, 4e9]),
    st.sampled_from(["Pacific/Auckland", "America/New_York", "UTC"]),
)
def test_a_clock_step_or_a_new_zone_moves_no_duration(
    moves: list[Move], when: int, by: float, zone: str
) -> None:
    moved = live([*moves[:when], ("set_clock", by, None), ("travel", zone, None), *moves[when:]])
    plain = live(moves)
    assert told(moved) == told(plain)
    assert nudges(moved) == nudges(plain)


@given(days, st.floats(0.1, 1.9), st.floats(200, 800))
def test_a_bump_of_the_desk_ends_no_absence(moves: list[Move], bump: float, later: float) -> None:
    before = [*moves, ("switch", Signal.LOCKED, False), ("type", 60, None), ("rest", 7000, None)]
    if live(before).state.desk.presence is not Presence.AWAY:
        return
    bumped = live([*before, ("type", bump, None), ("rest", later, None)])
    plain = live([*before, ("rest", bump + later, None)])
    assert told(bumped) == told(plain)


@given(days, st.floats(0.1, 59))
def test_a_short_lock_changes_no_judgement(moves: list[Move], lock: float) -> None:
    before = [*moves, ("switch", Signal.LOCKED, False), ("type", 70, None)]
    locked = live(
        [*before, ("switch", Signal.LOCKED, True), ("rest", lock, None),
         ("switch", Signal.LOCKED, False), ("type", 5, None)]
    )  # fmt: skip
    plain = live([*before, ("rest", lock, None), ("type", 5, None)])
    assert told(locked) == told(plain)
    assert locked.state.sat(locked.state.now) == pytest.approx(plain.state.sat(plain.state.now))


@given(days, st.floats(60, 90_000))
def test_sleep_of_a_breaks_length_ends_the_bout(moves: list[Move], seconds: float) -> None:
    desk = live([*moves, ("sleep", seconds, None)])
    assert desk.state.bout is None
    assert desk.state.desk.presence is Presence.AWAY
    asleep = [s for s in desk.spells() if s.presence is Presence.ASLEEP]
    assert asleep[-1].until.elapsed == desk.now
    assert abs(asleep[-1].seconds - seconds) < NEAR or len(moves) > 0


_odd = st.one_of(st.sampled_from([0.0, 0.2, 1.0, 60.0, 1e9, 1e300]), st.floats(0, 1e12))


@given(days, st.data())
def test_no_settings_however_odd_stop_the_engine(moves: list[Move], data: st.DataObject) -> None:
    names = [f.name for f in fields(Settings) if isinstance(f.default, float)]
    odd = {name: data.draw(_odd, label=name) for name in data.draw(st.sets(st.sampled_from(names)))}
    desk = LiveDesk(replace(Settings(), **odd))  # type: ignore[arg-type]
    desk.checks = False
    desk.most_looks = 2000
    live(moves, desk)
    assert desk.now >= 0
