# SPDX-License-Identifier: Apache-2.0
"""Records to spells, bouts and totals."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import hypothesis.strategies as st
from hypothesis import given

from stretchbreak.domain.history import Painting, bouts, joined, paint, totals
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import Answered, Judged, Record
from stretchbreak.domain.settings import Settings

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)


def at(seconds: float) -> Moment:
    return Moment(NINE + timedelta(seconds=seconds), seconds)


def spell(presence: str, since: float, until: float, because: str = "input") -> Spell:
    return Spell(Presence(presence), at(since), at(until), because)


def lengths(*spells: Spell, ends: tuple[float, ...] = ()) -> list[tuple[float, str]]:
    found = bouts(spells, [(at(end), "moved") for end in ends], Settings())
    return [(span.seconds, span.ended_by) for span in found]


def test_a_later_judgement_covers_an_earlier_one_and_leaves_the_rest() -> None:
    records: list[Record] = [
        Judged(at(100), spell("active", 0, 100)),
        Answered(at(100), "was-away", "tray"),
        Judged(at(100), spell("away", 40, 60, "was-away")),
    ]
    assert paint(records) == [
        spell("active", 0, 40), spell("away", 40, 60, "was-away"), spell("active", 60, 100)
    ]  # fmt: skip


def test_neighbours_that_say_the_same_are_one_and_others_are_not() -> None:
    same = [spell("active", 0, 10), spell("active", 10, 20)]
    assert joined(same) == [spell("active", 0, 20)]
    other = [spell("active", 0, 10), spell("active", 10, 20, "microphone")]
    assert joined(other) == other
    apart = [spell("active", 0, 10), spell("active", 11, 20)]
    assert joined(apart) == apart


def test_a_bout_goes_on_over_less_than_a_break_and_ends_with_one() -> None:
    sits, more = spell("active", 0, 600), spell("passive", 659, 700, "playing")
    assert lengths(sits, spell("away", 600, 659), more) == [(641, "end")]
    sits, more = spell("active", 0, 600), spell("passive", 660, 700, "playing")
    assert lengths(sits, spell("away", 600, 660), more) == [(600, "input"), (40, "end")]


def test_rests_that_follow_one_another_add_up() -> None:
    found = lengths(
        spell("active", 0, 600),
        spell("standing", 600, 640, "standing"),
        spell("away", 640, 661, "input"),
        spell("active", 661, 700),
    )
    assert found == [(600, "standing"), (39, "end")]


def test_time_that_nobody_saw_ends_a_bout_when_it_is_as_long_as_an_absence() -> None:
    sits = spell("active", 0, 600)
    short = lengths(sits, spell("off", 600, 899, "off"), spell("active", 899, 900))
    assert short == [(601, "end")]
    assert lengths(sits, spell("off", 600, 900, "off"))[0] == (600, "off")


def test_just_moved_cuts_a_bout_in_the_middle_and_at_its_end() -> None:
    sits = spell("active", 0, 600)
    assert lengths(sits, ends=(200,)) == [(200, "moved"), (400, "end")]
    assert lengths(sits, ends=(600,)) == [(600, "moved")]
    assert lengths(sits, ends=(100, 200)) == [(100, "moved"), (100, "moved"), (400, "end")]


def test_totals_add_up_each_judgement_and_count_long_bouts() -> None:
    spells = [
        spell("active", 0, 1900), spell("away", 1900, 2000), spell("passive", 2000, 5700),
        spell("unknown", 5700, 5760), spell("asleep", 5760, 5820), spell("off", 5820, 5880),
        spell("standing", 5880, 6000),
    ]  # fmt: skip
    found = totals(spells, bouts(spells, [], Settings()), reminders=3)
    assert found.sitting == 5600
    assert (found.away, found.unknown, found.asleep, found.off) == (100, 60, 60, 60)
    assert (found.standing, found.reminders) == (120, 3)
    assert (found.bouts_over_30, found.bouts_over_60, found.longest_bout) == (2, 1, 3700)
    assert found.as_json()["sitting_minutes"] == 93.33


strokes = st.tuples(st.sampled_from(list(Presence)), st.integers(0, 100), st.integers(1, 60))


@given(st.lists(strokes, max_size=20))
def test_painting_anything_over_anything_leaves_at_each_second_the_last(
    made: list[tuple[Presence, int, int]],
) -> None:
    painting = Painting()
    painting.add(spell("off", 0, 200, "off"))
    truth = [Presence.OFF] * 200
    for presence, since, length in made:
        painting.add(Spell(presence, at(since), at(since + length), "input"))
        truth[since : since + length] = [presence] * length
    spells = painting.spells
    assert [s.since.elapsed for s in spells[1:]] == [s.until.elapsed for s in spells[:-1]]
    for second, presence in enumerate(truth):
        (found,) = [s for s in spells if s.since.elapsed <= second < s.until.elapsed]
        assert found.presence is presence
