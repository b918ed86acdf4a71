# SPDX-License-Identifier: Apache-2.0
"""Windows as its documentation has it, played by the test; not run on Windows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from stretchbreak.adapters.meeting.finding import Finding
from stretchbreak.adapters.meeting.windows import CONSENT, DeviceInUse, windows_sources

MICROPHONE = rf"{CONSENT}\microphone"
TEAMS, OLD = rf"{MICROPHONE}\MSTeams_8wekyb3d8bbwe", rf"{MICROPHONE}\NonPackaged"
ZOOM, US = rf"{OLD}\C:#Program Files#Zoom#zoom.exe", rf"{OLD}\C:#StretchBreak#stretchbreak.exe"
BEGUN = 133_500_000_000_000_000


class FakeRegistry:
    """Programs with when they began and ended to use a device (0: not yet)."""

    def __init__(self, used: dict[str, tuple[int, int]]) -> None:
        self._used = used

    def keys(self, path: str) -> Sequence[str]:
        below = {key[len(path) + 1 :].split("\\")[0] for key in self._used if path + "\\" in key}
        return sorted(below)

    def number(self, path: str, name: str) -> int | None:
        begun, ended = self._used[path]
        return {"LastUsedTimeStart": begun, "LastUsedTimeStop": ended}[name]


class FakeShell:
    def __init__(self, state: int, result: int = 0) -> None:
        self.state, self.result = state, result

    def SHQueryUserNotificationState(self, state: Any) -> int:  # noqa: N802 - Windows's name
        state._obj.value = self.state
        return self.result


class FakePower:
    def __init__(self, flags: int, result: int = 0) -> None:
        self.flags, self.result = flags, result

    def CallNtPowerInformation(  # noqa: N802 - Windows's name
        self, level: int, _in: None, _in_size: int, out: Any, size: int
    ) -> int:
        assert (level, size) == (16, 4)
        out._obj.value = self.flags
        return self.result


def microphone(used: dict[str, tuple[int, int]]) -> Finding:
    program = r"C:\StretchBreak\stretchbreak.exe"
    return DeviceInUse("microphone", "microphone", FakeRegistry(used), program).look()


@pytest.mark.parametrize("program", [TEAMS, ZOOM])
def test_a_program_that_began_and_has_not_ended_uses_the_microphone(program: str) -> None:
    others = dict.fromkeys((TEAMS, ZOOM, US), (BEGUN, BEGUN + 9))
    assert microphone(others) == Finding(False)
    assert microphone(others | {program: (BEGUN, 0)}) == Finding(True)


def test_a_program_that_never_used_it_does_not_use_it_now() -> None:
    assert microphone({TEAMS: (0, 0), ZOOM: (BEGUN, BEGUN + 1)}) == Finding(False)


def test_what_this_program_uses_itself_does_not_count() -> None:
    assert microphone({TEAMS: (BEGUN, BEGUN + 1), US: (BEGUN, 0)}) == Finding(False)


def test_where_windows_keeps_no_such_list_nothing_is_claimed() -> None:
    assert microphone({}) == Finding(None)


def look(shell: FakeShell, power: FakePower) -> dict[str, bool | None]:
    sources = windows_sources(FakeRegistry({TEAMS: (BEGUN, 0)}), shell, power)
    return {source.signal: source.look().on for source in sources}


@pytest.mark.parametrize(
    ("state", "fullscreen", "quiet"),
    [
        (1, False, None),
        (2, True, None),
        (3, True, None),
        (4, True, True),
        (5, False, None),
        (6, False, True),
        (7, True, None),
    ],
)
def test_the_notification_state_tells_fullscreen_and_of_quiet_only_yes(
    state: int, fullscreen: bool, quiet: bool | None
) -> None:
    found = look(FakeShell(state), FakePower(0))
    assert (found["fullscreen"], found["do-not-disturb"]) == (fullscreen, quiet)


def test_a_program_that_needs_the_display_plays() -> None:
    assert look(FakeShell(5), FakePower(2 | 1))["playing"] is True
    assert look(FakeShell(5), FakePower(1))["playing"] is False


def test_calls_that_fail_claim_nothing() -> None:
    found = look(FakeShell(2, result=-2147467259), FakePower(2, result=-1073741790))
    assert found == {
        "microphone": True,
        "camera": None,
        "playing": None,
        "fullscreen": None,
        "do-not-disturb": None,
    }
