# SPDX-License-Identifier: Apache-2.0
"""Sounds through programs that a test wrote: what they are told, and what follows a failure."""

from __future__ import annotations

import io
import wave
from array import array
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from make_sounds import SOUNDS, write
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.sound.choose import choose_player, choose_voice
from stretchbreak.adapters.sound.program_player import ProgramPlayer
from stretchbreak.adapters.sound.programs import PROGRAMS
from stretchbreak.app.ports import Condition
from stretchbreak.resources import assets

Find = Callable[[str], str]


@pytest.fixture
def programs(tmp_path: Path) -> Callable[..., Find]:
    """Writes programs that note how they were called; `code` is what they end with."""

    def made(**codes: int) -> Find:
        paths = {}
        for name, code in codes.items():
            path = tmp_path / name.replace("_", "-")
            log = tmp_path / "calls"
            path.write_text(
                f'#!/bin/sh\necho "{path.name} $@" >> {log}\n'
                f"[ {path.name} = aplay ] && cat > {tmp_path / 'heard.wav'}\nexit {code}\n"
            )
            path.chmod(0o755)
            paths[path.name] = str(path)
        return lambda name: paths.get(name, "")

    return made


def calls(folder: Path) -> list[str]:
    log = folder / "calls"
    return log.read_text().splitlines() if log.exists() else []


def samples(wav: bytes) -> array[int]:
    with wave.open(io.BytesIO(wav)) as source:
        assert (source.getnchannels(), source.getsampwidth()) == (1, 2)
        return array("h", source.readframes(source.getnframes()))


def test_a_sound_is_played_as_loud_as_is_wished(
    qtbot: QtBot, tmp_path: Path, programs: Callable[..., Find]
) -> None:
    player = choose_player(assets() / "sounds", None, programs(pw_play=0, paplay=0))
    player.play("begin", 60)
    qtbot.waitUntil(lambda: len(calls(tmp_path)) == 1, timeout=5000)
    assert calls(tmp_path) == [f"pw-play --volume=0.60 {assets() / 'sounds' / 'begin.wav'}"]
    player.stop()


def test_where_the_first_program_cannot_play_the_next_does_and_is_remembered(
    qtbot: QtBot, tmp_path: Path, programs: Callable[..., Find]
) -> None:
    player = choose_player(assets() / "sounds", None, programs(pw_play=1, paplay=0))
    assert isinstance(player, ProgramPlayer)
    player.play("switch", 50)
    qtbot.waitUntil(lambda: len(calls(tmp_path)) == 2 and not player.busy, timeout=5000)
    assert "paplay --volume=32768" in calls(tmp_path)[1]
    player.play("switch", 50)
    qtbot.waitUntil(lambda: len(calls(tmp_path)) == 3 and not player.busy, timeout=5000)
    assert calls(tmp_path)[2].startswith("paplay")
    assert player.health.condition is Condition.LIVE


def test_a_player_that_knows_no_volume_is_given_a_quieter_sound(
    qtbot: QtBot, tmp_path: Path, programs: Callable[..., Find]
) -> None:
    player = choose_player(assets() / "sounds", None, programs(aplay=0))
    assert isinstance(player, ProgramPlayer)
    player.play("done", 50)
    qtbot.waitUntil(lambda: len(calls(tmp_path)) == 1 and not player.busy, timeout=5000)
    full = samples((assets() / "sounds" / "done.wav").read_bytes())
    half = samples((tmp_path / "heard.wav").read_bytes())
    assert len(half) == len(full)
    assert max(half) == pytest.approx(max(full) / 2, abs=1)


def test_when_nothing_can_play_it_is_told_and_nothing_else_happens(
    qtbot: QtBot, programs: Callable[..., Find]
) -> None:
    player = choose_player(assets() / "sounds", None, programs(pw_play=1, paplay=3))
    player.play("begin", 60)
    qtbot.waitUntil(lambda: player.health.condition is Condition.BROKEN, timeout=5000)
    assert "sound server" in player.health.detail


def test_no_volume_and_no_such_sound_start_no_program(
    qapp: QApplication,
    tmp_path: Path,
    programs: Callable[..., Find],
) -> None:
    player = choose_player(assets() / "sounds", None, programs(pw_play=0))
    assert isinstance(player, ProgramPlayer)
    player.play("begin", 0)
    player.play("gong", 60)
    assert not player.busy
    assert calls(tmp_path) == []


def test_a_sound_that_is_cut_off_leaves_no_program_behind(
    qapp: QApplication, tmp_path: Path
) -> None:
    slow = tmp_path / "pw-play"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    player = ProgramPlayer(assets() / "sounds", [(PROGRAMS[0], str(slow))])
    player.play("begin", 60)
    assert player.busy
    player.stop()
    assert not player.busy


def test_a_system_without_any_program_says_what_to_install(qapp: QApplication) -> None:
    player = choose_player(assets() / "sounds", None, lambda _name: "")
    player.play("begin", 60)
    assert player.health.condition is Condition.MISSING
    assert "alsa-utils" in player.health.detail
    voice = choose_voice(None, lambda _name: "")
    voice.say("Tuck", 60)
    assert "speech-dispatcher" in voice.health.detail


def test_the_voice_gets_the_cue_whatever_it_begins_with(
    qtbot: QtBot, tmp_path: Path, programs: Callable[..., Find]
) -> None:
    voice = choose_voice(None, programs(spd_say=0))
    voice.say("-C and breathe", 75)
    qtbot.waitUntil(lambda: len(calls(tmp_path)) == 1, timeout=5000)
    assert calls(tmp_path)[0].endswith("-- -C and breathe")
    assert "-i 50" in calls(tmp_path)[0]
    voice.stop()
    qtbot.waitUntil(lambda: calls(tmp_path)[1:] == ["spd-say -C"], timeout=5000)


def test_the_stored_sounds_are_those_that_the_tool_makes(tmp_path: Path) -> None:
    made = write(tmp_path)
    assert [path.stem for path in made] == list(SOUNDS)
    for path in made:
        stored = samples((assets() / "sounds" / path.name).read_bytes())
        fresh = samples(path.read_bytes())
        assert len(stored) == len(fresh)
        # A sine may differ in its last digit from one machine to the next.
        assert max(abs(one - other) for one, other in zip(stored, fresh, strict=True)) <= 1


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_is_short_quiet_and_begins_and_ends_in_silence(name: str) -> None:
    path = assets() / "sounds" / f"{name}.wav"
    heard = samples(path.read_bytes())
    assert len(heard) / 22050 < 1.5
    assert max(map(abs, heard)) < 0.25 * 32767
    assert heard[0] == 0
    assert heard[-1] == 0
    assert max(abs(b - a) for a, b in pairwise(heard)) < 0.1 * 32767  # no click
