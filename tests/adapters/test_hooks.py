# SPDX-License-Identifier: Apache-2.0
"""Commands of the person's own: what they are given, and what is said of one that fails."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.hooks import Hooks
from stretchbreak.app.happenings import Happening
from stretchbreak.app.ports import Condition

REMINDER = Happening("reminder", {"step": "notice", "text": "Walk; $(reboot)", "minutes": 30})


def python(code: str, *args: str) -> str:
    return shlex.join([sys.executable, "-c", code, *args])


def test_a_command_gets_its_arguments_as_they_are_and_the_facts(
    tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "out"
    code = (
        "import os, sys, pathlib\n"
        "named = [name for name in os.environ if name.startswith('STRETCHBREAK_')]\n"
        "facts = [f'{name}={os.environ[name]}' for name in named]\n"
        f"pathlib.Path({str(out)!r}).write_text('|'.join(sys.argv[1:] + facts))"
    )
    hooks = Hooks(lambda name: python(code, "$HOME", "a b", "; ls") if name == "reminder" else "")
    hooks.tell(Happening("break-start", {"because": "locked"}))
    assert hooks.health.condition is Condition.OFF
    hooks.tell(REMINDER)
    qtbot.waitUntil(lambda: hooks.health.condition is Condition.LIVE, timeout=10_000)
    said = out.read_text()
    assert said.startswith("$HOME|a b|; ls|")
    for fact in ("EVENT=reminder", "MINUTES=30", "STEP=notice", "TEXT=Walk; $(reboot)"):
        assert f"STRETCHBREAK_{fact}" in said


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ("/no/such/program at all", "/no/such/program"),
        (python("import sys; sys.exit('the lamp is gone')"), "it ended with status 1"),
        (python("import os; os.kill(os.getpid(), 9)"), "crashed"),
        ("lamp 'the lamp is gone", "No closing quotation"),
    ],
)
def test_one_that_fails_is_said_with_its_reason(qtbot: QtBot, command: str, why: str) -> None:
    hooks = Hooks(lambda _name: command)
    hooks.tell(REMINDER)
    qtbot.waitUntil(lambda: hooks.health.condition is Condition.BROKEN, timeout=10_000)
    assert "reminder" in hooks.health.detail
    assert why in hooks.health.detail
    assert "the lamp is gone" not in hooks.health.detail


def test_one_that_takes_too_long_is_ended(qtbot: QtBot) -> None:
    hooks = Hooks(lambda _name: python("import signal; signal.pause()"), limit_ms=1000)
    hooks.tell(REMINDER)
    qtbot.waitUntil(lambda: hooks.health.condition is Condition.BROKEN, timeout=10_000)
    assert "longer than 1 s" in hooks.health.detail
    qtbot.waitUntil(lambda: hooks.children() == [])


def test_what_still_runs_when_the_app_ends_goes_with_it(qtbot: QtBot) -> None:
    hooks = Hooks(lambda _name: python("import signal; signal.pause()"))
    hooks.tell(REMINDER)
    hooks.stop()
    qtbot.waitUntil(lambda: hooks.children() == [])
    assert hooks.health.condition is Condition.OFF
