# SPDX-License-Identifier: Apache-2.0
"""Every setting, declared once; the parser, dialog, command line and documentation come from here.

Durations are seconds (float) inside, and text such as `30min` wherever a person sees them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stretchbreak.domain.movements import FILTERS
from stretchbreak.domain.settings_kinds import (
    Declaration,
    Kind,
    Level,
    Problem,
    Value,
    choice,
    duration,
    identifier,
    several,
    switch,
    whole,
)

GROUPS = {
    "reminders": "Reminders",
    "presence": "At the computer or away",
    "breaks": "Breaks",
    "stretch": "The stretch",
    "guidance": "Sounds and voice",
    "look": "Appearance",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings as the engine and the app use them. `Settings()` has every default."""

    remind_after: float = duration(
        "30min", "20min", "60min", "reminders", "Remind me after",
        "How long you are at the computer without a break before a reminder comes.",
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
    gap: float = duration(
        "3s", "1s", "10s", "reminders", "Pause in typing to wait for",
        "A reminder waits until keyboard and pointer have been still for this long, so that it "
        "does not come in the middle of a sentence.",
    )  # fmt: skip
    gap_wait: float = duration(
        "60s", "10s", "5min", "reminders", "Wait for such a pause at most",
        "After this long the reminder comes even while you type.",
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
    away_after: float = duration(
        "5min", "3min", "15min", "presence", "Count me as away after",
        "Silence from keyboard and pointer that lasts this long is an absence, counted from the "
        "last key or movement. Shorter silence is reading, and counts as time at the computer.",
    )  # fmt: skip
    ask_below: float = duration(
        "15min", "5min", "60min", "presence", "Ask about absences shorter than",
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
    theme: str = choice(
        "system", {"system": "Like the desktop", "light": "Light", "dark": "Dark"}, "look", "Theme",
        "The colours of the windows.",
    )  # fmt: skip
    reduced_motion: str = choice(
        "system", {"system": "Like the desktop", "on": "On", "off": "Off"}, "look",
        "Less movement",
        "On shows the figure as still pictures, one for each step.",
    )  # fmt: skip


DECLARATIONS: Mapping[str, Declaration] = {
    field.name: Declaration(key=field.name, **field.metadata)
    for field in dataclasses.fields(Settings)
}


def parse_value(key: str, raw: object, *, beyond_range: bool = False) -> Value | Problem:
    """The value of setting `key` that `raw` means, or a WARNING Problem that says what to write."""
    declaration = DECLARATIONS.get(key)
    if declaration is None:
        return unknown_key(key)
    value = declaration.read(raw, beyond_range=beyond_range)
    if value is not None:
        return value
    found = _as_written(raw)
    default = declaration.shown(declaration.default)
    example = f'"{default}"' if declaration.kind not in (Kind.BOOL, Kind.INT) else default
    return Problem(
        key,
        found,
        f"{key} = {found} cannot be used; allowed is {declaration.range_text}. "
        f"The default, {default}, is used. To change it, write for example {key} = {example}.",
    )


def unknown_key(key: str, level: Level = Level.NOTE) -> Problem:
    """The Problem for a key that no setting has; it names the nearest one that exists."""
    import difflib  # here, since only a misspelt key needs it

    near = difflib.get_close_matches(key, DECLARATIONS, n=1, cutoff=0.5)
    hint = f" Did you mean {near[0]}?" if near else ""
    return Problem(key, "", f"There is no setting called {_as_written(key)}.{hint}", level)


def from_mapping(raw: Mapping[str, object], source: str = "") -> tuple[Settings, list[Problem]]:
    """Settings from parsed TOML. A bad value leaves the default; each Problem names `source`."""
    values: dict[str, Value] = {}
    problems: list[Problem] = []
    for key, written in raw.items():
        value = parse_value(key, written)
        if key not in DECLARATIONS:
            kept = unknown_key(key)
            message = f"{kept.message} It is left in the file as it is."
            problems.append(dataclasses.replace(kept, message=message, source=source))
        elif isinstance(value, Problem):
            problems.append(dataclasses.replace(value, source=source))
        else:
            values[key] = value
    settings, more = _agreeing(dataclasses.replace(Settings(), **values))  # type: ignore[arg-type]
    return settings, problems + [dataclasses.replace(one, source=source) for one in more]


def override(settings: Settings, pairs: Sequence[str]) -> tuple[Settings, list[Problem]]:
    """Settings for one run from `KEY=VALUE` texts, which may leave the recommended range.

    What cannot be read is an ERROR and changes nothing.
    """
    problems: list[Problem] = []
    for pair in pairs:
        key, equals, text = (part.strip() for part in pair.partition("="))
        declaration = DECLARATIONS.get(key)
        if not equals:
            message = f'"{pair}" is not of the form KEY=VALUE, such as remind_after=30min.'
            problems.append(Problem(key, pair, message, Level.ERROR))
        elif declaration is None:
            problems.append(unknown_key(key, Level.ERROR))
        else:
            value = declaration.read(text, beyond_range=True)
            if value is None:
                problems.append(_refused(declaration, text))
            else:
                settings = dataclasses.replace(settings, **{key: value})  # type: ignore[arg-type]
    settings, more = _agreeing(settings)
    return settings, problems + more


def _refused(declaration: Declaration, text: str) -> Problem:
    key, default = declaration.key, declaration.shown(declaration.default)
    allowed = declaration.range_text
    if declaration.kind is Kind.DURATION:
        allowed = "a time from 0.2s to 24h" + (", or off" if declaration.can_be_off else "")
    message = f"{key}={text} cannot be used; allowed is {allowed}."
    return Problem(key, text, f"{message} Write for example {key}={default}.", Level.ERROR)


def _agreeing(settings: Settings) -> tuple[Settings, list[Problem]]:
    """A full break cannot be shorter than a break."""
    if settings.full_break >= settings.break_length:
        return settings, []
    length = DECLARATIONS["break_length"].shown(settings.break_length)
    message = f"full_break is shorter than break_length; {length} is used for both."
    found = DECLARATIONS["full_break"].shown(settings.full_break)
    problem = Problem("full_break", found, message, Level.NOTE)
    return dataclasses.replace(settings, full_break=settings.break_length), [problem]


def _as_written(raw: object) -> str:
    """A value from a file as one short printable line."""
    text = f'"{raw}"' if isinstance(raw, str) else str(raw)
    if isinstance(raw, bool):
        text = text.lower()
    line = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
    return line if len(line) <= 60 else line[:59] + "…"
