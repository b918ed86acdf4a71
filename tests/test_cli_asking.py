# SPDX-License-Identifier: Apache-2.0
"""Commands for the running app: what goes over its socket, and what is made of the answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

import pytest
from command_line import Called, Copy, run


@pytest.fixture
def copy() -> Iterator[Copy]:
    status = {"state": "active", "because": "input", "sitting_minutes": 23.0, "running": True}
    copy = Copy({"status": status, "sentence": "23 minutes at the computer · counting: input"})
    yield copy
    copy.close()


def test_status_prints_the_sentence_or_all_of_it(
    copy: Copy, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("status") == 0
    assert capsys.readouterr().out == "23 minutes at the computer · counting: input\n"
    assert run("status", "--json") == 0
    assert json.loads(capsys.readouterr().out)["sitting_minutes"] == 23.0
    assert copy.asked == [{"do": "status"}] * 2


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("moved",), "moved"),
        (("standing",), "standing"),
        (("sitting",), "sitting"),
        (("resume",), "resume"),
        (("delay", "10"), "delay 10"),
        (("walking",), "walking"),
        (("meeting", "45min"), "meeting 45"),
        (("pause", "30min"), "pause 30"),
        (("pause", "30", "min"), "pause 30"),
        (("pause", "1h"), "pause 60"),
        (("pause", "90"), "pause 90"),
        (("pause", "1h30min"), "pause 90"),
    ],
)
def test_what_is_said_goes_to_the_running_copy(
    copy: Copy, args: tuple[str, ...], said: str
) -> None:
    assert run(*args) == 0
    assert copy.asked == [{"do": "say", "say": said}]


@pytest.mark.parametrize(
    ("args", "clock"), [(("pause", "tomorrow"), "05:00"), (("pause", "until", "14:30"), "14:30")]
)
def test_a_pause_until_a_time_names_a_moment_to_come(
    copy: Copy, args: tuple[str, ...], clock: str
) -> None:
    assert run(*args) == 0
    words = copy.asked[0]["say"]
    until = datetime.fromisoformat(words.removeprefix("pause until "))
    assert until > datetime.now().astimezone()
    assert f"{until:%H:%M}" == clock


def test_the_card_is_given_the_keyboard(copy: Copy) -> None:
    assert run("card") == 0
    assert copy.asked == [{"do": "card"}]


def test_stretch_is_asked_of_the_copy_and_starts_none(copy: Copy) -> None:
    started = Called()
    assert run("stretch", "half_kneeling", app=started) == 0
    assert copy.asked == [{"do": "stretch", "routine": "half_kneeling"}]
    assert started == []


def test_a_refusal_is_told_with_exit_code_1(capsys: pytest.CaptureFixture[str]) -> None:
    copy = Copy({"error": "there is no routine called “x”"})
    assert run("stretch", "x") == 1
    copy.close()
    assert capsys.readouterr().err == "stretchbreak: there is no routine called “x”\n"


def test_when_nothing_runs_it_says_how_to_start_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("status", "--json") == 3
    printed = capsys.readouterr()
    assert "Start it with: stretchbreak run" in printed.err
    assert json.loads(printed.out) == {"state": "off", "because": "off", "running": False}
    assert run("moved") == 3
