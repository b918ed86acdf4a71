# SPDX-License-Identifier: Apache-2.0
"""What the journal says before the next session."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from library import LIBRARY

from stretchbreak.app import sessions
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Rated, Record, SessionEnded, SessionProgress

TODAY = date(2026, 3, 4)
NINE = datetime(2026, 3, 4, 9, tzinfo=UTC)


def at(minutes: float) -> Moment:
    return Moment(NINE + timedelta(minutes=minutes), 1000.0 + minutes * 60)


def done(minutes: float, left: float, right: float, *, finished: bool = True) -> SessionEnded:
    return SessionEnded(at(minutes), at(minutes - 1), "standing", left, right, finished)


def progress(minutes: float, index: int = 2) -> SessionProgress:
    return SessionProgress(at(minutes), at(0), "standing", 0.0, 12.0, index, 12.0, "left")


def test_the_side_that_is_behind_begins() -> None:
    assert sessions.prepare(LIBRARY, [done(0, 10, 30)], TODAY).side_first == "left"
    assert sessions.prepare(LIBRARY, [done(0, 30, 10)], TODAY).side_first == "right"
    assert sessions.prepare(LIBRARY, [done(0, 30, 30)], TODAY, "left").side_first == "left"


def test_after_four_minutes_a_side_the_day_has_had_plenty() -> None:
    nearly = [done(n, 30, 30) for n in range(7)]
    assert not sessions.prepare(LIBRARY, nearly, TODAY).plenty
    full = sessions.prepare(LIBRARY, [*nearly, done(9, 30, 30)], TODAY)
    assert full.plenty
    assert sessions.is_plenty_for(full, LIBRARY.routines["standing"], LIBRARY.exercises)
    assert not sessions.is_plenty_for(full, LIBRARY.routines["walk"], LIBRARY.exercises)
    assert not sessions.prepare(LIBRARY, [*nearly, done(9, 30, 30)], date(2026, 3, 5)).plenty


def test_what_rests_is_hidden_from_the_next_session() -> None:
    records = [Rated(at(n), "standing", ("hf_standing",), "7+") for n in (0, 60)]
    prepared = sessions.prepare(LIBRARY, records, TODAY)
    assert prepared.hidden == {"hf_standing"}
    fitted = LIBRARY.fitted(LIBRARY.routines["standing"], frozenset(), prepared.hidden)
    assert fitted is not None
    assert "hf_standing" not in fitted.routine.exercises()


def test_a_session_without_an_end_was_cut_off() -> None:
    records: list[Record] = [done(-60, 30, 30), progress(0.5), progress(1)]
    assert sessions.cut_off(records) == progress(1)
    assert sessions.ended_by_force(progress(1)) == SessionEnded(
        at(1), at(0), "standing", 0.0, 12.0, finished=False
    )
    assert sessions.cut_off([*records, done(2, 0, 12, finished=False)]) is None


def test_what_was_left_not_long_ago_can_be_gone_on_with() -> None:
    records: list[Record] = [progress(1), done(1, 0, 12, finished=False)]
    assert sessions.to_go_on(records, "standing", at(20)) == progress(1)
    assert sessions.to_go_on(records, "standing", at(32)) is None
    assert sessions.to_go_on(records, "walk", at(20)) is None
    assert sessions.to_go_on([progress(1, index=-1)], "standing", at(2)) is None


def test_what_was_stopped_or_finished_is_not_taken_up_again() -> None:
    stopped: list[Record] = [progress(1), done(1, 0, 12, finished=False)]
    rated = Rated(at(1), "standing", ("hf_standing",), "stopped")
    assert sessions.to_go_on([*stopped, rated], "standing", at(2)) is None
    assert sessions.to_go_on([progress(1), done(2, 30, 30)], "standing", at(3)) is None
