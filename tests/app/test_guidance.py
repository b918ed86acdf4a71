# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

from stretchbreak.app.guidance import Guidance
from stretchbreak.app.ports import Condition, Health
from stretchbreak.domain.settings import Settings


class Heard:
    """A player and a voice that remember."""

    health = Health("heard", Condition.LIVE)

    def __init__(self) -> None:
        self.all: list[tuple[str, int]] = []

    def play(self, name: str, volume: int) -> None:
        self.all.append((name, volume))

    def say(self, text: str, volume: int) -> None:
        self.all.append((text, volume))

    def stop(self) -> None:
        self.all.append(("", 0))


def heard(settings: Settings, microphone: bool | None = False) -> list[tuple[str, int]]:
    ear = Heard()
    guidance = Guidance(
        ear, ear, lambda: settings, lambda done: done({"microphone": microphone}), lambda: 0.0
    )
    guidance.turning_point("begin")
    guidance.cue("Tuck first")
    return ear.all


def test_at_first_there_are_soft_sounds_and_no_voice() -> None:
    assert heard(Settings()) == [("begin", 60)]


def test_a_voice_is_there_for_those_who_wish_it() -> None:
    wished = replace(Settings(), sounds=False, spoken_cues=True, volume=30)
    assert heard(wished) == [("Tuck first", 30)]


def test_nothing_is_heard_while_a_microphone_is_in_use() -> None:
    assert heard(replace(Settings(), spoken_cues=True), microphone=True) == []


def test_where_nobody_knows_of_the_microphone_the_sounds_are_heard() -> None:
    assert heard(Settings(), microphone=None) == [("begin", 60)]


def reminded(settings: Settings, *, microphone: bool = False) -> list[tuple[str, int]]:
    ear = Heard()
    guidance = Guidance(
        ear, ear, lambda: settings, lambda done: done({"microphone": microphone}), lambda: 0.0
    )
    guidance.reminder()
    return ear.all


def test_a_reminder_has_one_sound_of_its_own_and_none_in_a_call() -> None:
    assert reminded(replace(Settings(), sounds=False, volume=40)) == [("reminder", 40)]
    assert reminded(Settings(), microphone=True) == []
