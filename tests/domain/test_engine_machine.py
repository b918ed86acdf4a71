# SPDX-License-Identifier: Apache-2.0
"""Hypothesis plays a day on the live desk, which checks every promise after every event."""

from __future__ import annotations

import hypothesis.strategies as st
from domain.live_desk import LiveDesk
from hypothesis import settings as hypothesis_settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from stretchbreak.domain.corrections import CHOICES
from stretchbreak.domain.presence import Presence, Signal
from stretchbreak.domain.settings import Settings

# Times near every threshold, and anything in between.
some_time = st.one_of(
    st.sampled_from([0.5, 1.9, 2.1, 3, 10, 30, 59, 60, 61, 119, 121, 240, 299, 300, 301]),
    st.sampled_from([600, 899, 901, 1500, 1790, 2700, 3600, 5401, 6 * 3600]),
    st.floats(0.2, 4000),
)
short_time = st.one_of(
    st.sampled_from([0.2, 1.0, 2.0, 2.5, 5, 20, 59]), st.floats(0.1, 120), some_time
)
WORDS = [
    "standing", "sitting", "moved", "still-here", "was-away", "resume", "stretch", "done",
    "stop", "dismissed",
]  # fmt: skip


class DayAtTheDesk(RuleBasedStateMachine):
    @initialize(
        silence=st.one_of(st.just(float("inf")), st.floats(0, 1000)),
        remind_after=st.sampled_from([1200.0, 1800.0, 6.0]),
        break_length=st.sampled_from([60.0, 300.0]),
    )
    def begins(self, silence: float, remind_after: float, break_length: float) -> None:
        settings = Settings(
            remind_after=remind_after, break_length=break_length, full_break=break_length
        )
        self.desk = LiveDesk(settings, input_before=silence)

    @rule(seconds=short_time)
    def types(self, seconds: float) -> None:
        self.desk.type(seconds)

    @rule(seconds=some_time)
    def rests(self, seconds: float) -> None:
        self.desk.rest(seconds)

    @rule(minutes=st.sampled_from([5, 20, 31]), gap=st.sampled_from([4, 50]))
    def works(self, minutes: int, gap: int) -> None:
        self.desk.type((minutes - 1) * 60)
        self.desk.rest(gap)
        self.desk.type(60 - gap)

    @rule(signal=st.sampled_from(list(Signal)), on=st.booleans())
    def a_signal_changes(self, signal: Signal, on: bool) -> None:
        self.desk.switch(signal, on)

    @rule(seconds=some_time)
    def locks_and_unlocks(self, seconds: float) -> None:
        self.desk.switch(Signal.LOCKED, True)
        self.desk.rest(seconds)
        self.desk.switch(Signal.LOCKED, False)

    @rule(seconds=some_time)
    def the_machine_sleeps(self, seconds: float) -> None:
        self.desk.sleep(seconds)

    @rule(seconds=some_time)
    def the_app_crashes(self, seconds: float) -> None:
        self.desk.crash(seconds)

    @rule(word=st.sampled_from(WORDS))
    def says(self, word: str) -> None:
        self.desk.say(word)

    @rule(word=st.sampled_from(["delay", "pause"]), minutes=st.sampled_from([5.0, 10.0, 60.0]))
    def puts_off(self, word: str, minutes: float) -> None:
        self.desk.say(word, minutes)

    @rule(
        until=st.one_of(st.just(0.0), some_time),
        length=some_time,
        presence=st.sampled_from([*CHOICES, None]),
    )
    def sets_right(self, until: float, length: float, presence: Presence | None) -> None:
        self.desk.correct(until + length, until, presence)

    @rule(by=st.sampled_from([-7200.0, -60.0, 1.0, 3600.0, 86400.0]))
    def the_clock_is_set(self, by: float) -> None:
        self.desk.set_clock(by)

    @rule(zone=st.sampled_from(["Europe/Berlin", "Pacific/Auckland", "America/St_Johns"]))
    def travels(self, zone: str) -> None:
        self.desk.travel(zone)


TestDayAtTheDesk = DayAtTheDesk.TestCase
TestDayAtTheDesk.settings = hypothesis_settings(stateful_step_count=30)
