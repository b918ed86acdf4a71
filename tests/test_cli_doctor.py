# SPDX-License-Identifier: Apache-2.0
"""`stretchbreak doctor` with a stand-in for the running copy, and with none."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest
from command_line import Copy, run

from stretchbreak.app.paths import Paths


def findings(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, str]]:
    told = json.loads(capsys.readouterr().out)
    return {one["name"]: one for one in told["findings"]}


def test_the_running_copy_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    report = {"running": True, "looking": False, "about": {}, "findings": []}
    copy = Copy({"report": report, "sentence": "[live   ] input: seen."})
    try:
        assert run("doctor") == 0
        assert capsys.readouterr().out == "[live   ] input: seen.\n"
        assert run("doctor", "--json") == 0
        assert json.loads(capsys.readouterr().out) == report
    finally:
        copy.close()
    assert copy.asked == [{"do": "doctor"}] * 2


def test_without_a_copy_it_says_so_and_checks_from_outside(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("doctor", "--json") == 3
    found = findings(capsys)
    assert found["the app"]["remedy"] == "Start it with: stretchbreak run"
    assert found["settings"]["condition"] == "live"
    assert found["journal"]["condition"] == "live"
    assert found["session bus"]["condition"] == "broken"


def test_a_bus_that_listens_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus,guid=00")
        run("doctor", "--json")
    assert findings(capsys)["session bus"]["condition"] == "live"


def test_broken_files_are_told_without_saying_where_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "Ana Maria"
    monkeypatch.setenv("STRETCHBREAK_HOME", str(home))
    paths = Paths()
    paths.prepare()
    paths.database.write_bytes(b"no database at all" * 100)
    paths.settings_file.write_text("remind_after = 'soon, Ana Maria'\n", "utf-8")
    assert run("doctor", "--json") == 3
    text = capsys.readouterr().out
    told = {one["name"]: one for one in json.loads(text)["findings"]}
    assert told["journal"]["condition"] == "broken"
    assert told["settings"]["condition"] == "broken"
    assert str(tmp_path) not in text
    assert "journal.sqlite3" not in text
