# SPDX-License-Identifier: Apache-2.0
"""A day for each rule of reminding, named by the sentence that it shows.

Each is a trace in tests/traces as well, so that `stretchbreak replay` answers it:

    python tests/domain/reminding_days.py

writes those files anew from what stands here.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

TRACES = Path(__file__).parents[1] / "traces"
if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from domain.day import MORNING, Day  # noqa: E402  (the path above first)


@dataclass(frozen=True)
class Rule:
    """reminders: (minutes since the day began, step, what held it …). believed: minutes to
    `"away walking"`. tints, adapted: see docs/trace-format.md."""

    day: Day
    reminders: Sequence[tuple[Any, ...]]
    believed: dict[float, str] = field(default_factory=dict)
    tints: Sequence[float] | None = None
    questions: int | None = None
    adapted: Sequence[tuple[str, str, str]] | None = None

    def time(self, minutes: float) -> str:
        begin = datetime.fromisoformat(json.loads(self.day.lines()[0])["from"])
        return (begin + timedelta(minutes=minutes)).isoformat()

    def expected(self) -> dict[str, Any]:
        """What stands in the file beside the trace."""
        expected: dict[str, Any] = {
            "sitting": self.day.answer.as_json()["totals"]["sitting_minutes"],
            "reminders": [[self.time(at), *what] for at, *what in self.reminders],
        }
        if self.believed:
            expected["states"] = {self.time(at): what for at, what in self.believed.items()}
        if self.tints is not None:
            expected["tints"] = [self.time(at) for at in self.tints]
        if self.questions is not None:
            expected["questions"] = []
        if self.adapted is not None:
            expected["adapted"] = [list(change) for change in self.adapted]
        return expected


def day(begins: str = MORNING, zone: str = "Europe/Berlin", **settings: Any) -> Day:
    told = Day(begins, zone)
    for key, value in settings.items():
        told.sets(key, value)
    return told


def busy(minutes: float) -> Day:
    return Day().works_in_bursts(minutes)


LADDER = {
    "half_way_to_a_reminder_the_tray_changes_its_tint": Rule(
        busy(20).is_gone(10).works_in_bursts(16).works(1), [], tints=[15, 45]
    ),
    "the_tint_can_be_switched_off": Rule(day(tint=False).works_in_bursts(20), [], tints=[]),
    "without_the_notice_the_card_comes_first": Rule(
        day(show_notice=False).works_in_bursts(60), [(30, "card")]
    ),
    "without_the_card_one_notice_is_all": Rule(
        day(show_card=False).works_in_bursts(60), [(30, "notice")]
    ),
    "a_sound_alone_is_the_second_nudge_where_no_card_may_come": Rule(
        day(show_card=False, reminder_sound="second").works_in_bursts(60),
        [(30, "notice"), (35, "sound")],
    ),
    "with_every_step_switched_off_only_the_tint_is_left": Rule(
        day(show_notice=False, show_card=False).works_in_bursts(60), [], tints=[15]
    ),
    "after_two_nudges_the_bout_is_left_alone_and_the_next_is_not": Rule(
        busy(150).is_gone(20).works_in_bursts(33),
        [(30, "notice"), (35, "card"), (200, "notice")],
    ),
    "over_a_window_that_fills_the_screen_one_soft_sound_is_all": Rule(
        busy(10).meanwhile("fullscreen", 110).works_in_bursts(115),
        [(75, "sound", "fullscreen"), (120.5, "card", "fullscreen")],
    ),
    "without_the_sound_a_window_that_fills_the_screen_holds_to_its_end": Rule(
        day(reminder_sound="off").meanwhile("fullscreen", 110).works_in_bursts(112),
        [(110.5, "notice", "fullscreen")],
    ),
    "a_routine_that_is_left_open_silences_nothing_for_longer_than_it_could_take": Rule(
        busy(10).says("stretch").works_in_bursts(45), [(30, "notice"), (35, "card")]
    ),
    "a_call_long_after_another_has_its_own_time": Rule(
        day(quiet_hours="daily 09:20-10:55").works_in_bursts(10).meanwhile("microphone", 44)
        .works_in_bursts(100).meanwhile("microphone", 20).works_in_bursts(22),
        [(130.5, "notice", "quiet-hours", "microphone")],
    ),
    "no_sound_comes_into_a_call": Rule(
        busy(10).meanwhile("fullscreen", 100).meanwhile("microphone", 80).works_in_bursts(85),
        [(90, "sound", "microphone", "fullscreen")],
    ),
}  # fmt: skip

ANSWERS = {
    "who_says_walking_and_leaves_has_had_a_break": Rule(
        busy(32).says("walking").is_gone(3).works_in_bursts(33),
        [(30, "notice"), (65, "notice")],
        believed={31: "active input", 34: "away walking", 36: "active input"},
        questions=0,
    ),
    "who_says_walking_and_stays_is_left_alone_until_the_next_pause": Rule(
        busy(32).says("walking").works_in_bursts(60), [(30, "notice")]
    ),
    "who_leaves_long_after_saying_walking_did_not_mean_that": Rule(
        busy(10).says("walking").works_in_bursts(5).reads(3).works_in_bursts(14),
        [(30, "notice")],
    ),
    "in_a_meeting_until_a_time_a_reminder_waits_and_the_clock_goes_on": Rule(
        busy(20).says("meeting until 2026-03-02T10:00+01:00").works_in_bursts(44),
        [(60.5, "notice", "meeting")],
    ),
    "a_reminder_answered_with_a_meeting_comes_again_after_it": Rule(
        busy(32).says("meeting 30").works_in_bursts(33),
        [(30, "notice"), (62.5, "notice", "meeting")],
    ),
    "a_meeting_has_its_end_after_a_restart_too": Rule(
        busy(20).says("meeting 40").works_in_bursts(5).is_off(2).works_in_bursts(38),
        [(60.5, "notice", "meeting")],
    ),
    "a_pause_has_its_end_after_a_restart_too": Rule(
        busy(20).says("pause 40").works_in_bursts(5).is_off(2).works_in_bursts(38), [(60, "notice")]
    ),
    "resume_ends_a_meeting": Rule(
        busy(20).says("meeting 90").works_in_bursts(15).says("resume").works_in_bursts(3),
        [(35.5, "notice", "meeting")],
    ),
    "a_pause_that_waits_for_a_time_ends_although_the_clock_was_set_back_for_good": Rule(
        busy(10).says("pause until 2026-03-02T10:00+01:00").sets_the_clock(-4e8)
        .until("2026-03-03T10:30:00+01:00").works_in_bursts(32),
        [(25 * 60 + 60, "notice")],
    ),
    "a_third_delay_is_refused_and_a_second_is_not": Rule(
        busy(31).says("delay 5").works_in_bursts(6).says("delay 20").works_in_bursts(21)
        .says("delay 5").works_in_bursts(20),
        [(30, "notice"), (36, "notice"), (57, "notice")],
    ),
}  # fmt: skip

WHEN = {
    "outside_working_hours_a_reminder_waits_for_them": Rule(
        day(working_hours="mon-fri 10:00-12:00 13:00-18:00").works_in_bursts(64),
        [(60.5, "notice", "working-hours")],
    ),
    "between_two_ranges_of_working_hours_a_reminder_waits_for_the_second": Rule(
        day("2026-03-02T11:40:00+01:00", working_hours="mon-fri 10:00-12:00 13:00-18:00")
        .works_in_bursts(84),
        [(80.5, "notice", "working-hours")],
    ),
    "on_a_day_without_working_hours_no_reminder_comes": Rule(
        day("2026-03-07T09:00:00+01:00", working_hours="mon-fri 08:00-18:00").works_in_bursts(90),
        [],
    ),
    "working_hours_go_over_midnight_with_the_day_on_which_they_began": Rule(
        day("2026-03-07T23:40:00+01:00", working_hours="sat 22:00-02:00").works_in_bursts(33),
        [(30, "notice")],
    ),
    "working_hours_that_began_yesterday_end_when_they_say": Rule(
        day("2026-03-08T01:40:00+01:00", working_hours="sat 22:00-02:00").works_in_bursts(50), []
    ),
    "in_quiet_hours_a_reminder_waits_for_their_end": Rule(
        day(quiet_hours="daily 09:20-09:50").works_in_bursts(55),
        [(50.5, "notice", "quiet-hours")],
    ),
    "quiet_hours_that_end_in_a_call_leave_it_to_the_call": Rule(
        day(quiet_hours="daily 09:20-10:20").works_in_bursts(70).meanwhile("microphone", 25)
        .works_in_bursts(30),
        [(95.5, "notice", "quiet-hours", "microphone")],
    ),
    "on_a_day_off_a_reminder_waits_for_midnight": Rule(
        day("2026-03-02T22:50:00+01:00", days_off="2026-03-01..2026-03-02").works_in_bursts(75),
        [(70.5, "notice", "day-off")],
    ),
    "a_leap_day_can_be_a_day_off": Rule(
        day("2028-02-29T22:50:00+01:00", days_off="2028-02-29").works_in_bursts(75),
        [(70.5, "notice", "day-off")],
    ),
    "working_hours_go_over_the_end_of_a_month": Rule(
        day("2026-01-31T23:40:00+01:00", working_hours="sat 22:00-02:00", days_off="2026-01-31")
        .works_in_bursts(33),
        [(30, "notice")],
    ),
    "in_the_night_of_the_lost_hour_working_hours_begin_when_the_clock_shows_it": Rule(
        day("2026-03-29T01:20:00+01:00", working_hours="sun 03:00-05:00").works_in_bursts(45),
        [(40.5, "notice", "working-hours")],
    ),
    "in_the_night_of_the_hour_that_comes_twice_quiet_hours_last_for_both": Rule(
        day("2026-10-25T01:40:00+02:00", quiet_hours="sun 02:00-03:00").works_in_bursts(145),
        [(140.5, "notice", "quiet-hours")],
    ),
    "who_travels_has_the_working_hours_of_the_new_zone": Rule(
        day(working_hours="mon-fri 08:00-12:00").works_in_bursts(20).travels("Asia/Tokyo")
        .works_in_bursts(30),
        [],
    ),
    "a_clock_that_is_put_right_moves_the_quiet_hours": Rule(
        day(quiet_hours="daily 10:00-11:00").works_in_bursts(20).sets_the_clock(3600)
        .works_in_bursts(20).sets_the_clock(-3600).works_in_bursts(5),
        [(40.5, "notice", "quiet-hours")],
    ),
    "an_event_in_the_calendar_holds_a_reminder_and_never_the_clock": Rule(
        busy(20).meanwhile("calendar", 60).works_in_bursts(65),
        [(80.5, "notice", "calendar")],
    ),
}  # fmt: skip


def ignoring(told: Day, bouts: int, minutes: float = 50) -> Day:
    """Bouts of so many minutes, each with ten minutes away after it."""
    for _ in range(bouts):
        told.works_in_bursts(minutes).is_gone(10)
    return told


_THREE_IGNORED = [(start + at, step) for start in (0, 60, 120)
                  for at, step in ((30, "notice"), (35, "card"))]  # fmt: skip
ADAPTING = {
    "after_three_reminders_in_a_row_that_nobody_heeds_they_come_ten_minutes_later": Rule(
        ignoring(Day(), 3).works_in_bursts(42), [*_THREE_IGNORED, (220, "notice")],
        adapted=[("30min", "40min", "ignored")],
    ),
    "a_reminder_that_is_soon_followed_by_a_break_was_heeded": Rule(
        ignoring(ignoring(ignoring(Day(), 2), 1, minutes=40), 1).works_in_bursts(32),
        [*_THREE_IGNORED, (200, "notice"), (205, "card"), (260, "notice")],
        adapted=[],
    ),
    "what_adapting_did_is_undone_by_a_word": Rule(
        ignoring(Day(), 3).says("as-before").works_in_bursts(32),
        [*_THREE_IGNORED, (210, "notice")],
        adapted=[("30min", "40min", "ignored"), ("40min", "30min", "as-before")],
    ),
    "who_switches_adapting_off_keeps_what_they_chose": Rule(
        ignoring(day(adapt=False), 3).works_in_bursts(32), [*_THREE_IGNORED, (210, "notice")],
        adapted=[],
    ),
    "reminders_become_more_frequent_only_for_who_asks": Rule(
        day().says("fine").says("more").works_in_bursts(22), [(20, "notice")],
        adapted=[("30min", "20min", "more")],
    ),
    "no_adapting_goes_beyond_an_hour_or_below_twenty_minutes": Rule(
        day(remind_after="55min").says("too-many").says("too-many").works_in_bursts(62),
        [(60, "notice")],
        adapted=[("55min", "1h", "too-many")],
    ),
    "unanswered_the_card_goes_after_ten_minutes_and_nothing_follows": Rule(
        busy(90), [(30, "notice"), (35, "card")]
    ),
}  # fmt: skip

RULES = {**LADDER, **ANSWERS, **WHEN, **ADAPTING}


def write() -> None:
    for name, rule in RULES.items():
        (TRACES / f"{name}.jsonl").write_text("\n".join(rule.day.lines()) + "\n", "utf-8")
        expected = json.dumps(rule.expected(), indent=2, ensure_ascii=False)
        (TRACES / f"{name}.expect.json").write_text(expected + "\n", "utf-8")


if __name__ == "__main__":
    write()
