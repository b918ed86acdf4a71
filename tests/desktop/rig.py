# SPDX-License-Identifier: Apache-2.0
"""A desktop for one test: real programs, started on request, and exactly those stopped again.

def test_something(desk):
    desk.x_server()
    desk.session_bus()
    desk.window_manager()
    desk.tray_host("trayer")
    app = desk.app("--set", "remind_after=6s")
    desk.type_for(seconds=7)
    desk.wait_for(lambda: "Stretch now" in desk.notifications(), 10, "the notification")
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import TypeVar

import configs
from program import Program, needs, wait_until
from running_copy import OFF, told
from x_selection import selection_owner

T = TypeVar("T")
FIRST_DISPLAY = 200  # far from those of people, and of servers that look for a free one
ROOT = Path(__file__).parents[2]
SCREENSHOTS = ROOT / "build" / "screenshots"
# The program under test: this checkout, or a packaged copy that packaging/build.py tries.
PACKAGED = os.environ.get("STRETCHBREAK_PROGRAM", "").split()
PROGRAM = (*PACKAGED,) or (sys.executable, "-m", "stretchbreak")
SAFE_NAMES = ("PATH", "LANG", "LC_ALL", "CI", "COVERAGE_PROCESS_START")


class Desk:
    """Everything lives under `folder`; `env` is what every program started from now on sees."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "stretchbreak"
        self.programs: list[Program] = []
        self._started: dict[str, int] = {}
        self._display: socket.socket | None = None
        runtime = folder / "runtime"
        for private in (self.home, runtime):
            private.mkdir(mode=0o700, parents=True)
        self.env = {name: os.environ[name] for name in SAFE_NAMES if name in os.environ} | {
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_SESSION_TYPE": "x11",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/no-session-bus",
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/no-system-bus",
            "NO_AT_BRIDGE": "1",
            "STRETCHBREAK_HOME": str(self.home),
            "PYTHONUNBUFFERED": "1",
        }
        if not PACKAGED:
            self.env["PYTHONPATH"] = str(ROOT)

    # Programs

    def start(self, name: str, *argv: str, pass_fds: tuple[int, ...] = ()) -> Program:
        before = self._started.get(name, 0)
        self._started[name] = before + 1
        named = f"{name}-{before + 1}" if before else name  # each has a log of its own
        program = Program(named, argv, self.env, self.folder, pass_fds)
        self.programs.append(program)
        return program

    def stop(self) -> None:
        """The last started is stopped first."""
        for program in reversed(self.programs):
            program.stop()
        if self._display is not None:
            self._display.close()

    def wait_for(self, condition: Callable[[], T], seconds: float, what: str) -> T:
        """Fails with what it waited for, and the last lines of every program."""
        return wait_until(condition, seconds, what, self._blame)

    def _blame(self) -> str:
        return "\n".join(program.tail() for program in self.programs)

    def run(self, *argv: str, seconds: float = 20) -> str:
        """Run to its end and give its output; an error of the program is an error here."""
        needs(argv[0])
        done = subprocess.run(
            argv, env=self.env, capture_output=True, text=True, timeout=seconds, check=False
        )
        assert done.returncode == 0, f"{argv}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    # The desktop

    def x_server(self, size: str = "1280x800x24", dpi: int = 96) -> str:
        """Starts Xvfb and gives its display, which is this desk's: even while it is down.

        After a `kill` the next one has the same display. Were the number the X server's to choose,
        somebody else's server would take it meanwhile, and our programs would find that one.
        """
        answered = ""
        for number in [self.env["DISPLAY"][1:]] if self._display else count(FIRST_DISPLAY):
            if not self._display and not self._reserve(int(number)):
                continue
            reading, writing = os.pipe()
            with os.fdopen(reading) as pipe:
                self.start(
                    *("Xvfb", "Xvfb", f":{number}", "-displayfd", str(writing)),
                    *("-screen", "0", size, "-dpi", str(dpi), "-nolisten", "tcp", "-noreset"),
                    pass_fds=(writing,),
                )
                os.close(writing)
                answered = pipe.readline().strip()
            if answered or "already" not in self.programs[-1].output:
                break
            self._display = None  # of a server that is none of ours
        assert answered, f"Xvfb gave no display\n{self._blame()}"
        return self.env["DISPLAY"]

    def _reserve(self, number: int) -> bool:
        """Whether no other test run on this machine has this display."""
        held = socket.socket(socket.AF_UNIX)
        try:
            held.bind(f"\0stretchbreak-test-display-{number}")
        except OSError:
            held.close()
            return False
        self._display = held
        self.env["DISPLAY"] = f":{number}"
        return True

    def session_bus(self) -> str:
        """Starts a bus that can start no services, and gives its address."""
        return self._bus("session-bus", "DBUS_SESSION_BUS_ADDRESS")

    def system_bus_stub(self) -> str:
        """A bus in place of the system's, with nobody on it."""
        return self._bus("system-bus", "DBUS_SYSTEM_BUS_ADDRESS")

    def _bus(self, name: str, variable: str) -> str:
        config = self.folder / f"{name}.conf"
        config.write_text(configs.bus(self.folder / name), "utf-8")
        bus = self.start(
            name,
            "dbus-daemon",
            "--nofork",
            "--nopidfile",
            "--print-address=1",
            f"--config-file={config}",
        )
        self.env[variable] = self.wait_for(
            lambda: next((line for line in bus.output.splitlines() if "guid=" in line), ""),
            10,
            f"the address of {name}",
        )
        return self.env[variable]

    def on_bus(self, name: str) -> bool:
        """Whether somebody owns `name` on the session bus."""
        asked = ("org.freedesktop.DBus.NameHasOwner", f"string:{name}")
        return "true" in self.run(
            "dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", *asked
        )

    def window_manager(self) -> Program:
        openbox = self.start("openbox", "openbox", "--sm-disable")
        check = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
        self.wait_for(lambda: "window id" in self.run(*check), 10, "openbox")
        return openbox

    def tray_host(self, kind: str, *, dark: bool = False) -> Program:
        """`trayer` (XEmbed) or `xfce4-panel` (StatusNotifierItem; needs the session bus)."""
        if kind == "trayer":
            host = self.start("trayer", *configs.TRAYER, *(configs.TRAYER_DARK if dark else ()))
            # Its window is not a sign: an empty trayer is shown sometimes, and sometimes not.
            tray = (self.env["DISPLAY"], "_NET_SYSTEM_TRAY_S0")
            self.wait_for(lambda: selection_owner(*tray), 10, "trayer")
            return host
        assert kind == "xfce4-panel"
        needs("xfce4-panel")
        configs.write_xfce_panel(Path(self.env["XDG_CONFIG_HOME"]), dark=dark)
        self.start("xfconfd", configs.xfconfd())
        self.wait_for(lambda: self.on_bus("org.xfce.Xfconf"), 10, "xfconfd")
        host = self.start("xfce4-panel", "xfce4-panel", "--disable-wm-check")
        watcher = "org.kde.StatusNotifierWatcher"
        self.wait_for(lambda: self.on_bus(watcher), 20, "the panel's notifier watcher")
        return host

    def dunst(self) -> Program:
        """The notification daemon; `notifications()` tells what it was asked to show."""
        needs("dunst")
        picker = self.folder / "pick-action"
        picker.write_text(configs.dunst_picker(self.folder), "utf-8")
        picker.chmod(0o700)
        config = self.folder / "dunstrc"
        config.write_text(configs.dunst(picker), "utf-8")
        daemon = self.start("dunst", "dunst", "-config", str(config), "-print")
        self.wait_for(lambda: self.on_bus("org.freedesktop.Notifications"), 10, "dunst")
        return daemon

    def notifications(self) -> str:
        """All that dunst has shown so far, as it prints it (summary, body, actions …)."""
        return "".join(program.output for program in self.programs if "dunst" in program.name)

    def click_notification(self, label: str) -> None:
        """Click the notification on screen and choose the action with this label."""
        (self.folder / "picked").write_text(label, "utf-8")
        window = self.wait_for(lambda: self.windows("--class", "Dunst"), 10, "a notification")[-1]
        self.xdotool("mousemove", "--window", window, "20", "20", "click", "1")

    # Hands and eyes

    def xdotool(self, *args: str) -> str:
        return self.run("xdotool", *args)

    def windows(self, *search: str) -> list[str]:
        """Ids of the visible windows that `xdotool search` finds."""
        return self._asked("search", "--onlyvisible", *search).split()

    def _asked(self, *asked: str) -> str:
        needs("xdotool")
        argv = ("xdotool", *asked)  # which fails when it finds nothing
        return subprocess.run(argv, env=self.env, stdout=subprocess.PIPE, text=True).stdout

    def use(self, *search: str) -> str:
        """Waits for the window that `xdotool search` finds, gives it the keyboard; its id.

        Keys that are sent before a window has the keyboard are lost, or are somebody else's."""

        def in_use() -> str:
            found = self.windows(*search)
            if found and self.xdotool("getwindowfocus").strip() != found[-1]:
                self.xdotool("windowactivate", found[-1])
                return ""
            # The window manager's own keys are for the window that it takes to be in use.
            ours = found and self._asked("getactivewindow").strip() in ("", found[-1])
            return found[-1] if ours else ""

        return self.wait_for(in_use, 20, f"a window in use: {' '.join(search)}")

    def type_for(self, seconds: float) -> None:
        """Press a harmless key four times a second, as somebody at work."""
        times = max(1, round(seconds * 4))
        self.run("xdotool", "key", "--delay", "250", *["Shift_L"] * times, seconds=seconds + 20)

    def screenshot(self, name: str) -> Path:
        """The whole screen, in build/screenshots/NAME.png."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        path = SCREENSHOTS / f"{name}.png"
        self.run("import", "-window", "root", str(path))
        return path

    def colours(self, window: str = "root") -> set[str]:
        """The colours a window shows, as "#008000"; one or two mean that it is still empty."""
        picture = self.folder / "window.png"
        self.run("import", "-window", window, "-depth", "8", str(picture))
        listed = self.run("convert", str(picture), "-unique-colors", "-depth", "8", "txt:-")
        return {word[:7] for word in listed.split() if word.startswith("#")}

    # StretchBreak

    def app(self, *args: str, program: Sequence[str] = PROGRAM, **env: str) -> Program:
        """Starts `stretchbreak run ARGS`, back when it answers; `kill()` it and start again."""
        app = self.start_app(*args, program=program, **env)
        self.wait_for(lambda: not app.running or self.answers(), 20, "StretchBreak to answer")
        assert app.running, f"StretchBreak ended\n{app.tail(40)}"
        return app

    def start_app(self, *args: str, program: Sequence[str] = PROGRAM, **env: str) -> Program:
        """The same without waiting, for starts that are meant to fail or take long; as by somebody
        who read the introduction: `--set introduce=on` is for the first time."""
        before = dict(self.env)
        self.env.update(env)
        try:
            return self.start("app", *program, "run", "--set", "introduce=off", *args)
        finally:
            self.env = before

    def answers(self) -> bool:
        return told(self.env) != OFF

    def cli(self, *args: str) -> subprocess.CompletedProcess[str]:
        """`stretchbreak ARGS` to its end, whatever it says."""
        return subprocess.run(
            [*PROGRAM, *args],
            env=self.env,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
