# SPDX-License-Identifier: Apache-2.0
"""Start at login: written where the system looks, and read back from there."""

from __future__ import annotations

import os
import plistlib
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from adapters.bus_peer import Peer
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.autostart.choose import choose_autostart
from stretchbreak.adapters.autostart.command import login_command
from stretchbreak.adapters.autostart.macos import LABEL, LaunchAgent
from stretchbreak.adapters.autostart.portal import PortalAutostart
from stretchbreak.adapters.autostart.windows import APPROVED, NAME, RUN, WindowsAutostart
from stretchbreak.adapters.autostart.xdg import NAME as DESKTOP_FILE
from stretchbreak.adapters.autostart.xdg import XdgAutostart, exec_line
from stretchbreak.adapters.bus import Bus
from stretchbreak.app.autostart import AtLogin, Autostart
from stretchbreak.app.paths import Paths
from stretchbreak.app.ports import Condition

COMMAND = ["/opt/stretch break/bin/run", "run", "--background"]


def switched(autostart: Autostart, on: bool) -> AtLogin:
    told: list[AtLogin] = []
    autostart.switch(on, told.append)
    assert len(told) == 1
    return told[0]


class TestDesktopFile:
    def test_it_is_off_until_it_is_switched_on_and_off_again(self, tmp_path: Path) -> None:
        autostart = XdgAutostart(tmp_path / "autostart", COMMAND)
        assert autostart.look() == AtLogin(on=False)
        assert switched(autostart, True) == AtLogin(on=True)
        assert XdgAutostart(tmp_path / "autostart", COMMAND).look() == AtLogin(on=True)
        assert switched(autostart, False) == AtLogin(on=False)
        assert list((tmp_path / "autostart").iterdir()) == []

    @pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
    def test_what_the_desktop_s_own_settings_switched_off_is_off(
        self, tmp_path: Path, line: str
    ) -> None:
        autostart = XdgAutostart(tmp_path, COMMAND)
        switched(autostart, True)
        file = tmp_path / DESKTOP_FILE
        kept = [one for one in file.read_text().splitlines() if not one.startswith("X-GNOME-Auto")]
        file.write_text("\n".join([*kept, line, "[Desktop Action other]", "Hidden=false"]))
        told = "The desktop's own settings switched it off."
        assert autostart.look() == AtLogin(on=False, detail=told)

    def test_another_copy_that_starts_is_named(self, tmp_path: Path) -> None:
        switched(XdgAutostart(tmp_path, ["/usr/bin/stretchbreak", "run"]), True)
        found = XdgAutostart(tmp_path, COMMAND).look()
        assert found.on
        assert "/usr/bin/stretchbreak run" in found.detail

    def test_a_folder_that_cannot_be_written_is_said(self, tmp_path: Path) -> None:
        (tmp_path / "autostart").write_text("a file in the way")
        found = switched(XdgAutostart(tmp_path / "autostart", COMMAND), True)
        assert not found.on
        assert str(tmp_path) in found.detail

    @pytest.mark.parametrize(
        "part", ["plain", "two words", 'a"quote', "50%", "$HOME", "back\\slash", "semi;colon"]
    )
    def test_a_command_survives_the_quoting(self, part: str) -> None:
        # As the specification reads it: the value's escapes, then the quotes, then field codes.
        value = exec_line(["/bin/echo", part]).replace("\\\\", "\\")
        read = [one.replace("%%", "%").replace("\\$", "$") for one in shlex.split(value)]
        assert read == ["/bin/echo", part]

    def test_the_file_is_a_valid_desktop_file(self, tmp_path: Path) -> None:
        switched(XdgAutostart(tmp_path, ["/usr/bin/env", "run", "--background"]), True)
        file = str(tmp_path / DESKTOP_FILE)
        done = subprocess.run(
            ["desktop-file-validate", file], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stdout) == (0, "")


class Registry:
    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}
        self.refuses = False

    def read(self, path: str, name: str) -> object | None:
        return self.values.get((path, name))

    def write(self, path: str, name: str, value: str) -> None:
        if self.refuses:
            raise PermissionError("Access is denied")
        self.values[path, name] = value

    def remove(self, path: str, name: str) -> None:
        self.values.pop((path, name), None)


class TestRunKey:
    def test_it_is_written_and_read_back(self) -> None:
        registry = Registry()
        autostart = WindowsAutostart(registry, COMMAND)
        assert autostart.look() == AtLogin(on=False)
        assert switched(autostart, True) == AtLogin(on=True)
        assert registry.values[RUN, NAME] == '"/opt/stretch break/bin/run" run --background'
        assert switched(autostart, False) == AtLogin(on=False)

    def test_what_the_task_manager_switched_off_is_off_until_it_is_switched_on(self) -> None:
        registry = Registry()
        autostart = WindowsAutostart(registry, COMMAND)
        switched(autostart, True)
        registry.values[APPROVED, NAME] = bytes([3]) + bytes(11)
        found = autostart.look()
        assert not found.on
        assert "Task Manager" in found.detail
        assert switched(autostart, True) == AtLogin(on=True)

    def test_a_refusal_is_said(self) -> None:
        registry = Registry()
        registry.refuses = True
        assert switched(WindowsAutostart(registry, COMMAND), True) == AtLogin(
            on=False, detail="Access is denied"
        )


class TestLaunchAgent:
    def test_it_is_written_and_read_back(self, tmp_path: Path) -> None:
        autostart = LaunchAgent(tmp_path / "LaunchAgents", COMMAND)
        assert autostart.look() == AtLogin(on=False)
        assert switched(autostart, True) == AtLogin(on=True)
        agent = plistlib.loads((tmp_path / "LaunchAgents" / f"{LABEL}.plist").read_bytes())
        assert agent["ProgramArguments"] == COMMAND
        assert switched(autostart, False) == AtLogin(on=False)

    def test_an_agent_that_is_disabled_or_no_agent_is_told(self, tmp_path: Path) -> None:
        autostart = LaunchAgent(tmp_path, COMMAND)
        switched(autostart, True)
        file = tmp_path / f"{LABEL}.plist"
        file.write_bytes(plistlib.dumps({**plistlib.loads(file.read_bytes()), "Disabled": True}))
        assert autostart.look() == AtLogin(on=False)
        file.write_text("no plist")
        assert autostart.look().on is None


@pytest.mark.desktop
class TestPortal:
    @pytest.fixture
    def address(self, desk: Desk) -> str:
        return desk.session_bus()

    @pytest.fixture
    def bus(self, address: str, qtbot: QtBot) -> Iterator[Bus]:
        bus = Bus("session bus", address)
        bus.start()
        qtbot.waitUntil(lambda: bus.health.condition is Condition.LIVE)
        yield bus
        bus.stop()

    @pytest.fixture
    def portal(self, address: str) -> Iterator[Peer]:
        peer = Peer(address, "org.freedesktop.portal.Desktop")
        yield peer
        peer.close()

    @pytest.mark.parametrize(("code", "granted", "on"), [(0, True, True), (1, False, False)])
    def test_the_desktop_is_asked_and_its_answer_kept(
        self,
        bus: Bus,
        portal: Peer,
        qtbot: QtBot,
        tmp_path: Path,
        code: int,
        granted: bool,
        on: bool,
    ) -> None:
        handle = "/org/freedesktop/portal/desktop/request/1"
        portal.answers["RequestBackground"] = lambda _parent, _options: ("o", handle)
        told: list[AtLogin] = []
        autostart = PortalAutostart(bus, tmp_path / "kept", COMMAND)
        autostart.switch(True, told.append)
        qtbot.waitUntil(lambda: bool(portal.calls or told))
        assert told == []
        options = portal.calls[0][1][1]
        assert options["autostart"] == ("b", True)
        assert options["commandline"] == ("as", COMMAND)

        def answered() -> bool:
            results = {"autostart": ("b", granted)}
            request = "org.freedesktop.portal.Request.Response"
            portal.emit(handle, request, "ua{sv}", code, results)
            return bool(told)

        qtbot.waitUntil(answered)
        assert told[0].on is on
        assert bool(told[0].detail) is not granted
        assert PortalAutostart(bus, tmp_path / "kept", COMMAND).look().on is on

    def test_without_a_portal_it_says_so(self, bus: Bus, qtbot: QtBot, tmp_path: Path) -> None:
        told: list[AtLogin] = []
        PortalAutostart(bus, tmp_path / "kept", COMMAND).switch(True, told.append)
        qtbot.waitUntil(lambda: len(told) == 1, timeout=15_000)
        assert not told[0].on
        assert told[0].detail


def test_a_copy_with_a_folder_of_its_own_keeps_off_the_system_s_list(tmp_path: Path) -> None:
    paths = Paths({"STRETCHBREAK_HOME": str(tmp_path)})
    autostart = choose_autostart(paths, os.environ, Bus("session bus", None))
    found = switched(autostart, True)
    assert not found.on
    assert not found.can_change
    assert "STRETCHBREAK_HOME" in found.detail
    assert list(tmp_path.iterdir()) == []


def test_the_command_is_this_copy_and_can_be_run() -> None:
    command = login_command()
    assert command[-2:] == ["run", "--background"]
    assert Path(command[0]).is_absolute()
    assert Path(command[0]).parent == Path(sys.executable).parent
    told = subprocess.run([*command[:-2], "--version"], capture_output=True, text=True, check=True)
    assert told.stdout.startswith("stretchbreak ")


def test_a_frozen_copy_starts_without_a_console_where_it_can(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program, quiet = tmp_path / "stretchbreak.exe", tmp_path / "stretchbreak-gui.exe"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert login_command()[0] == str(program)
    quiet.touch()
    assert login_command()[0] == str(quiet)
