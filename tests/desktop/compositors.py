# SPDX-License-Identifier: Apache-2.0
"""Wayland compositors without a screen: Debian's own, and a small one that takes orders."""

from __future__ import annotations

import os
import shutil
import socket
import sys
import tempfile
from pathlib import Path

from program import Program, needs
from rig import Desk

IDLE_COMPOSITOR = Path(__file__).with_name("idle_compositor.py")
NOBODY = 65534
SWAY_CONFIG = "output HEADLESS-1 resolution 640x480\nseat seat0 fallback true\n"


class Obedient:
    """The small one. `kill` and `start` it as often as you like: it keeps its place."""

    def __init__(self, desk: Desk, version: int = 2, *, seat: bool = True) -> None:
        self._desk, self._arguments = desk, (str(version), "seat" if seat else "no-seat")
        runtime = Path(desk.env["XDG_RUNTIME_DIR"])
        self._place, self._control = runtime / "wayland-small", runtime / "control"
        desk.env["WAYLAND_DISPLAY"] = self._place.name
        self.start()

    def start(self) -> None:
        argv = (sys.executable, str(IDLE_COMPOSITOR), str(self._place), str(self._control))
        self.program = self._desk.start("compositor", *argv, *self._arguments)
        self._desk.wait_for(lambda: "ready" in self.program.output, 10, "the compositor")

    def do(self, word: str) -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as control:
            control.sendto(word.encode(), str(self._control))

    def did(self, word: str) -> list[str]:
        """The silences of whoever listens, in seconds, each time it did `word`."""
        lines = [line.partition(": ") for line in self.program.output.splitlines()]
        return [rest for what, _colon, rest in lines if what == word]


class Sway:
    """wlroots' own compositor; it will not run as root, so there it runs as nobody."""

    def __init__(self, desk: Desk) -> None:
        needs("sway", "wtype", "setpriv")
        self._desk = desk
        # Nobody cannot look into the folder of the test.
        self._folder = tempfile.TemporaryDirectory(prefix="sway-")
        place = Path(self._folder.name)
        config = place / "config"
        config.write_text(SWAY_CONFIG, "utf-8")
        self._argv: tuple[str, ...] = ()
        if os.getuid() == 0:
            os.chown(place, NOBODY, NOBODY)
            os.chown(config, NOBODY, NOBODY)
            ids = (f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
            # The order to die with the test run does not outlive the change of person.
            self._argv = ("setpriv", *ids, "--", "setpriv", "--pdeathsig", "KILL", "--")
        headless = ("WLR_BACKENDS=headless", "WLR_LIBINPUT_NO_DEVICES=1", "WLR_RENDERER=pixman")
        home = (f"HOME={place}", f"XDG_RUNTIME_DIR={place}")
        self._argv += ("env", "-u", "WAYLAND_DISPLAY", *home, *headless)
        self._argv += ("sway", "-c", str(config))
        desk.env["XDG_RUNTIME_DIR"] = str(place)
        desk.env["WAYLAND_DISPLAY"] = "wayland-1"
        self.start()

    def start(self) -> None:
        self.program = self._desk.start("sway", *self._argv)
        wait_for_socket(self._desk, "sway")

    def press_a_key(self) -> None:
        self._desk.run("wtype", "-k", "Shift_L")

    def close(self) -> None:
        self.program.stop()
        self._folder.cleanup()


def wait_for_socket(desk: Desk, what: str) -> None:
    place = Path(desk.env["XDG_RUNTIME_DIR"]) / desk.env["WAYLAND_DISPLAY"]

    def listens() -> bool:
        with socket.socket(socket.AF_UNIX) as probe:
            return probe.connect_ex(str(place)) == 0

    desk.wait_for(listens, 20, f"{what} to listen")


def kwin(desk: Desk) -> Program:
    needs("kwin_wayland")
    # Debian's has a capability that containers do not grant; a copy of it has none.
    copy = desk.folder / "kwin_wayland"
    shutil.copy(shutil.which("kwin_wayland") or "", copy)
    desk.session_bus()
    desk.env["WAYLAND_DISPLAY"] = "wayland-kwin"
    arguments = ("--virtual", "--no-lockscreen", "--socket", desk.env["WAYLAND_DISPLAY"])
    program = desk.start(
        "kwin", "env", "KWIN_FORCE_OWN_QPA=1", "LANG=C.UTF-8", str(copy), *arguments
    )
    wait_for_socket(desk, "kwin_wayland")
    return program


def weston(desk: Desk) -> Program:
    needs("weston")
    desk.env["WAYLAND_DISPLAY"] = "wayland-weston"
    program = desk.start(
        "weston", "weston", "--backend=headless-backend.so", "--socket=wayland-weston"
    )
    wait_for_socket(desk, "weston")
    return program


def mutter(desk: Desk) -> Program:
    """GNOME's compositor without its shell; the session bus comes first, on which it tells."""
    return _on_mutter(desk, "mutter")


def gnome_shell(desk: Desk) -> Program:
    """GNOME's compositor with its shell, in the same way; tests may ask it what it shows."""
    return _on_mutter(desk, "gnome-shell", "--unsafe-mode")


def _on_mutter(desk: Desk, command: str, *more: str) -> Program:
    needs(command)
    desk.env["MUTTER_DEBUG_RESET_IDLETIME"] = "1"
    desk.env["WAYLAND_DISPLAY"] = "wayland-mutter"
    size = ("--virtual-monitor", "640x480")
    return desk.start(
        *(command, command, "--headless", "--wayland", "--no-x11"),
        *size,
        *more,
        *("--wayland-display", desk.env["WAYLAND_DISPLAY"]),
    )
