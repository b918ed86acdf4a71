# SPDX-License-Identifier: Apache-2.0
"""What the steps of a build share: places, running a program, and what a step may answer."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"
PYTHON = sys.executable


class Failed(Exception):
    """A step that did not do what it should, in words for the table; the log is in the text."""


class NotHere(Exception):
    """A step that this machine cannot do, and why."""


def run(
    *argv: str | Path, cwd: Path = ROOT, seconds: float = 900, env: Mapping[str, str] | None = None
) -> str:
    """To its end, gently; its output. Failed, with the last lines, when it fails."""
    gently = [] if sys.platform == "win32" else ["nice"]
    words = [*gently, *map(str, argv)]
    done = subprocess.run(
        words,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=seconds,
        check=False,
    )
    if done.returncode != 0:
        last = "\n".join(done.stdout.splitlines()[-40:])
        raise Failed(f"{' '.join(map(str, argv[:4]))} ended with {done.returncode}\n{last}")
    return done.stdout


def source_date() -> str:
    """SOURCE_DATE_EPOCH: what is set, or the moment of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return given or run("git", "log", "-1", "--format=%ct").strip()


def system_name() -> str:
    """Such as linux-x86_64, for the names of files."""
    systems = {"darwin": "macos", "win32": "windows"}
    return f"{systems.get(sys.platform, sys.platform)}-{platform.machine().lower()}"
