# SPDX-License-Identifier: Apache-2.0
"""A program started by a test, and waiting for what it does."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import pytest

T = TypeVar("T")
LOOK_AGAIN = 0.02  # seconds between two looks at a condition


def needs(*programs: str) -> None:
    """Skip where a program is missing; in CI, which installs them all, that is a failure."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"not installed, and CI needs it: {', '.join(missing)}", pytrace=False)
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def wait_until(
    condition: Callable[[], T], seconds: float, what: str, blame: Callable[[], str] = str
) -> T:
    """The first true answer of `condition`, looked at until `seconds` are over."""
    end = time.monotonic() + seconds
    while not (answer := condition()):
        if time.monotonic() > end:
            pytest.fail(f"waited {seconds:g} s for {what}\n{blame()}", pytrace=False)
        select.select([], [], [], LOOK_AGAIN)
    return answer


class Program:
    """One process in its own process group; its output goes to `log`."""

    def __init__(
        self,
        name: str,
        argv: Sequence[str],
        env: Mapping[str, str],
        folder: Path,
        pass_fds: Sequence[int] = (),
    ) -> None:
        needs(argv[0])
        self.name = name
        self.log = folder / f"{name}.log"
        # A test run that is killed takes its programs with it.
        guard = ["setpriv", "--pdeathsig", "KILL", "--"] if shutil.which("setpriv") else []
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [*guard, *argv],
                env=dict(env),
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=pass_fds,
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    @property
    def exit_code(self) -> int | None:
        return self._process.poll()

    @property
    def output(self) -> str:
        return self.log.read_text("utf-8", "replace")

    def tail(self, lines: int = 15) -> str:
        state = "running" if self.running else f"ended with {self.exit_code}"
        last = "\n".join(f"    {line}" for line in self.output.splitlines()[-lines:])
        return f"  {self.name} ({state}):\n{last}"

    def kill(self) -> None:
        """As a crash does it: SIGKILL, to the process alone."""
        self._process.kill()
        self._process.wait(10)

    def wait(self, seconds: float) -> int:
        return self._process.wait(seconds)

    def stop(self) -> None:
        """SIGTERM, then SIGKILL for whatever is left of the group we made."""
        if self.running:
            self._process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        self._process.wait(5)
