# SPDX-License-Identifier: Apache-2.0
"""Every setting, declared once; the parser, dialog, command line and documentation come from here.

Durations are seconds (float) inside, and text such as `30min` wherever a person sees them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from stretchbreak.domain.languages import LANGUAGES
from stretchbreak.domain.movements import FILTERS
from stretchbreak.domain.settings_groups import GROUPS as GROUPS
from stretchbreak.domain.settings_kinds import (
    Declaration,
    Kind,
    choice,
    duration,
    identifier,
    several,
    switch,
    whole,
    written,
)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings as the engine and the app use them. `Settings()` has every default."""

    remind_after: float = duration(
        "30min", "20min", "60min", "reminders", "Remind me after",
        "How long you are at the computer without a break before a reminder comes.",
    )  # fmt: skip
    tint: bool = switch(
        "reminders", "Colour the tray icon half-way",
        "The icon changes its colour when half of that time is over. Nothing else happens.",
        default=True,
    )  # fmt: skip
    show_notice: bool = switch(
        "reminders", "Remind with a notification",
        "The first step. Without it the card comes first.",
        default=True,
    )  # fmt: skip
    show_card: bool = switch(
        "reminders", "Show a small card when a reminder goes unanswered",
        "The card sits in a corner of the screen and never takes the keyboard away from you.",
        default=True,
    )  # fmt: skip
    card_after: float = duration(
        "5min", "1min", "30min", "reminders", "Show the card after",
        "How long a reminder waits for an answer before the card appears. Off means no card.",
        off=True,
    )  # fmt: skip
    reminder_sound: str = choice(
        "fullscreen",
        {
            "off": "Never",
            "fullscreen": "Only where a program fills the screen",
            "second": "With the second reminder too",
        },
        "reminders", "One soft sound",
        "Over a program that fills the screen nothing is shown. When it has held a reminder back "
        "for as long as anything may, this sound takes the notification's place. Never while a "
        "microphone is in use.",
    )  # fmt: skip
    firm: bool = switch(
        "reminders", "Firm: the card stays until it is answered",
        "Otherwise it goes by itself after ten minutes. It keeps to its corner; closing it is an "
        "answer too, and so is a break.",
        default=False,
    )  # fmt: skip
    adapt: bool = switch(
        "reminders", "Adapt to how reminders are answered",
        "After three in a row that went unheeded they come ten minutes later. Once a week it is "
        "asked whether they are too many. Each change is shown here with its reason.",
        default=True,
    )  # fmt: skip
    gap: float = duration(
        "3s", "1s", "10s", "reminders", "Pause in typing to wait for",
        "A reminder waits until keyboard and pointer have been still for this long, so that it "
        "does not come in the middle of a sentence.",
    )  # fmt: skip
    gap_wait: float = duration(
        "60s", "10s", "5min", "reminders", "Wait for such a pause at most",
        "After this long the reminder comes even while you type.",
    )  # fmt: skip
    remind_standing: bool = switch(
        "reminders", "Remind me when I have been standing for long",
        "After “I'm standing”, one notification; it asks for a change, not for a chair.",
        default=False,
    )  # fmt: skip
    standing_remind_after: float = duration(
        "60min", "15min", "3h", "reminders", "Standing for long means",
        "How long you stand before that notification comes.",
    )  # fmt: skip
    settle: float = duration(
        "2min", "1min", "10min", "reminders", "Time to arrive",
        "No reminder for this long after you come back, unlock the screen or wake the computer.",
    )  # fmt: skip
    after_call: float = duration(
        "30s", "10s", "5min", "reminders", "Wait after a call",
        "A reminder that waited for a call or a presentation comes this long after its end.",
    )  # fmt: skip
    held_at_most: float = duration(
        "45min", "5min", "2h", "reminders", "Hold a reminder back at most",
        "The longest that a call, a presentation or do-not-disturb may hold one reminder back.",
    )  # fmt: skip
    working_hours: str = written(
        Kind.HOURS, "when", "Working hours",
        "Reminders come only in these hours; none means at any time. A day may have several "
        "ranges, and one may go over midnight. Time at the computer is counted all the same.",
    )  # fmt: skip
    quiet_hours: str = written(
        Kind.HOURS, "when", "Quiet hours",
        "No reminder comes in these hours, such as daily 12:00-13:00. One that became due in them "
        "comes after their end.",
    )  # fmt: skip
    days_off: str = written(
        Kind.DATES, "when", "Days off",
        "No reminders on these dates.",
    )  # fmt: skip
    summary_at: str = written(
        Kind.TIME, "when", "Summary of the day at",
        "At this time one notification says how long you were at the computer, the longest bout, "
        "the breaks and the stretches. None means there is no summary.",
    )  # fmt: skip
    calendar: str = written(
        Kind.FILE, "when", "Calendar file",
        "A file in the iCalendar format (.ics) on this computer. While an event in it runs, a "
        "reminder waits. It is only read, and read again whenever it changes. An event of a whole "
        "day holds nothing back unless the calendar marks it as busy.",
    )  # fmt: skip
    away_after: float = duration(
        "5min", "3min", "15min", "presence", "Count me as away after",
        "Silence from keyboard and pointer that lasts this long is an absence, counted from the "
        "last key or movement. Shorter silence is reading, and counts as time at the computer.",
    )  # fmt: skip
    ask_below: float = duration(
        "45min", "5min", "60min", "presence", "Ask about absences shorter than",
        "Silence alone cannot tell reading from a walk. When the silence was shorter than this, "
        "the app asks which it was; longer silence is taken as an absence.",
    )  # fmt: skip
    question_every: float = duration(
        "60min", "15min", "8h", "presence", "Ask at most once in",
        "The least time between two such questions.",
    )  # fmt: skip
    passive_cap: float = duration(
        "90min", "15min", "4h", "presence", "Believe in silent watching for",
        "In a call or a video you are counted as at the computer without touching it, for this "
        "long at most; then the app asks.",
    )  # fmt: skip
    see_microphone: bool = switch(
        "presence", "Notice calls by the microphone",
        "While a program records from a microphone a reminder waits, and you count as at the "
        "computer without touching it. Only whether one is in use is looked at, never the sound.",
        default=True,
    )  # fmt: skip
    see_camera: bool = switch(
        "presence", "Notice calls by the camera",
        "The same while a program has a camera open. Its picture is never looked at.",
        default=True,
    )  # fmt: skip
    see_screen_share: bool = switch(
        "presence", "Notice when the screen is shared",
        "The same while the screen is shared or recorded, where the desktop tells.",
        default=True,
    )  # fmt: skip
    see_inhibitors: bool = switch(
        "presence", "Notice what keeps the screen on",
        "While a program keeps the screen from going dark, as a video does, you count as at the "
        "computer without touching it. This alone never holds a reminder back.",
        default=True,
    )  # fmt: skip
    see_fullscreen: bool = switch(
        "presence", "Notice fullscreen windows",
        "While the window in use fills the screen a reminder waits, and you count as at the "
        "computer without touching it.",
        default=True,
    )  # fmt: skip
    see_do_not_disturb: bool = switch(
        "presence", "Heed do not disturb",
        "While the desktop is set to do not disturb a reminder waits.",
        default=True,
    )  # fmt: skip
    break_length: float = duration(
        "60s", "60s", "5min", "breaks", "A break lasts at least",
        "Time away, or standing, that is at least this long ends the count and starts a new one.",
    )  # fmt: skip
    standing_at_most: float = duration(
        "90min", "15min", "4h", "breaks", "Believe that I stand for",
        "“I'm standing” ends by itself after this long, or at the next lock. Said again, it "
        "holds as long again.",
    )  # fmt: skip
    full_break: float = duration(
        "120s", "60s", "10min", "breaks", "A full break lasts at least",
        "From this length on the history shows a break as a full one.",
    )  # fmt: skip
    routine: str = identifier(
        "standing", "stretch", "Routine",
        "The routine that Stretch now opens.",
    )  # fmt: skip
    place: str = choice(
        "office", {"office": "Office", "home": "Home"}, "stretch", "Place",
        "In the office no routine that needs the floor is offered unless you choose it.",
    )  # fmt: skip
    hip_stretches: int = whole(
        4, 0, 6, "stretch", "Hip stretches a day",
        "How many reminders of a day name a hip stretch; all others name a walk or a stand.",
    )  # fmt: skip
    leave_out: str = several(
        FILTERS, "stretch", "Movements to leave out",
        "Routines are changed so that they do without these. Kept only on this computer.",
    )  # fmt: skip
    introduce: bool = switch(
        "stretch", "Introduction before the next stretch",
        "What these ideas for moving are, for whom, and which movements to leave out. Once it was "
        "shown this is off.",
        default=True,
    )  # fmt: skip
    ask_each_time: bool = switch(
        "stretch", "Ask each time what to steer around",
        "One row of buttons before a stretch begins; what you choose there is for today.",
        default=False,
    )  # fmt: skip
    sounds: bool = switch(
        "guidance", "Soft sounds",
        "At the turning points of a stretch: begin, change sides, done. Never while a microphone "
        "is in use.",
        default=True,
    )  # fmt: skip
    volume: int = whole(
        60, 0, 100, "guidance", "Volume",
        "Of the sounds and the voice, in percent of the system's volume.",
    )  # fmt: skip
    spoken_cues: bool = switch(
        "guidance", "Spoken cues",
        "The cue of the moment is read out, where the system has a voice (speech-dispatcher). "
        "Never while a microphone is in use.",
        default=False,
    )  # fmt: skip
    language: str = choice(
        "system", {"system": "Like the desktop", **LANGUAGES}, "look", "Language",
        "Of the windows, the exercises and the command line.",
    )  # fmt: skip
    pause_media: bool = switch(
        "company", "Pause music and films for a stretch",
        "Players that are playing when a stretch begins are paused, and go on after it.",
        default=False,
    )  # fmt: skip
    hook_reminder: str = written(
        Kind.COMMAND, "company", "Command with a reminder",
        "Is started with each reminder. It gets what it is about as STRETCHBREAK_… in its "
        "environment, has 10 seconds, and is given to no shell.",
    )  # fmt: skip
    hook_break_start: str = written(
        Kind.COMMAND, "company", "Command when a break begins",
        "Is started when you leave, stand up or begin a stretch, as far as the app can see.",
    )  # fmt: skip
    hook_break_end: str = written(
        Kind.COMMAND, "company", "Command when a break is over",
        "Is started when you are at the computer again.",
    )  # fmt: skip
    hook_sitting_over: str = written(
        Kind.COMMAND, "company", "Command when a bout is over",
        "Is started when a break was long enough to count.",
    )  # fmt: skip
    hook_session_done: str = written(
        Kind.COMMAND, "company", "Command after a stretch",
        "Is started when a stretch was finished or stopped.",
    )  # fmt: skip
    theme: str = choice(
        "system", {"system": "Like the desktop", "light": "Light", "dark": "Dark"}, "look", "Theme",
        "The colours of the windows.",
    )  # fmt: skip
    reduced_motion: str = choice(
        "system", {"system": "Like the desktop", "on": "On", "off": "Off"}, "look",
        "Less movement",
        "On shows the figure as still pictures, one for each step.",
    )  # fmt: skip
    keep_history: str = choice(
        "forever",
        {"forever": "For ever", "2-years": "Two years", "1-year": "One year", "90-days": "90 days"},
        "history", "Keep the history",
        "Days that are older are deleted for good, once a day. The history never leaves this "
        "computer.",
    )  # fmt: skip


DECLARATIONS: Mapping[str, Declaration] = {
    field.name: Declaration(key=field.name, **field.metadata)
    for field in dataclasses.fields(Settings)
}
