# SPDX-License-Identifier: Apache-2.0
"""A packaged program is started and tried, offscreen or on a real desktop."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from steps import PYTHON, ROOT, Failed, run

from stretchbreak import __version__


def offscreen(*program: str | Path) -> str:
    """Start it, ask it, use its assets and its journal, end it; what was seen, in a few words."""
    with tempfile.TemporaryDirectory(prefix="sb-trial-") as folder:
        trial = _Trial([str(word) for word in program], Path(folder))
        if (said := trial.cli("--version").strip()) != f"stretchbreak {__version__}":
            raise Failed(f"--version says {said!r}")
        exercises = len(json.loads(trial.cli("exercises", "--json")))
        if exercises < len(list((ROOT / "assets/exercises").glob("*.toml"))):
            raise Failed(f"only {exercises} exercises are in it")
        started = time.monotonic()
        with subprocess.Popen(
            [*trial.program, "run", "--set", "introduce=off"],
            env=trial.env, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        ) as app:  # fmt: skip
            try:
                trial.wait_for_status(app)
                took = time.monotonic() - started
                trial.cli("stretch", "standing_short")
                trial.cli("history", "--json")
                trial.cli("quit")
                output, _ = app.communicate(timeout=20)
            finally:
                app.kill()
        if app.returncode != 0 or "Traceback" in output:
            raise Failed(f"it ended with {app.returncode}\n{output}")
        if not list(Path(folder).rglob("journal.sqlite3")):
            raise Failed("it kept no journal")
        return f"answers after {took:.1f} s, {exercises} exercises, ends"


def on_a_desktop(program: Sequence[str], folder: Path) -> str:
    """See desktop_trial.py. folder: absolute, short, and not there yet."""
    script = Path(__file__).with_name("desktop_trial.py")
    env = {"STRETCHBREAK_PROGRAM": " ".join(program), "CI": "true"}
    return "on a desktop: " + run(PYTHON, script, folder, env=env).strip().splitlines()[-1]


class _Trial:
    def __init__(self, program: list[str], folder: Path) -> None:
        self.program = program
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        kept = ("PATH", "SYSTEMROOT", "LANG", "TEMP", "TMP")
        self.env = {name: os.environ[name] for name in kept if name in os.environ} | {
            "HOME": str(folder),
            "STRETCHBREAK_HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "offscreen",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/none",
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/none",
        }

    def cli(self, *args: str, may_fail: bool = False) -> str:
        done = subprocess.run(
            [*self.program, *args], env=self.env, capture_output=True, text=True, timeout=60,
            check=False,
        )  # fmt: skip
        if done.returncode != 0 and not may_fail:
            raise Failed(f"{' '.join(args)} ended with {done.returncode}\n{done.stderr}")
        return done.stdout

    def wait_for_status(self, app: subprocess.Popen[str]) -> dict[str, Any]:
        end = time.monotonic() + 60
        while time.monotonic() < end and app.poll() is None:
            answer = self.cli("status", "--json", may_fail=True)
            found: dict[str, Any] = json.loads(answer) if answer.startswith("{") else {}
            if found.get("running"):
                return found
            time.sleep(0.1)
        raise Failed(f"it did not answer, exit code {app.poll()}")
