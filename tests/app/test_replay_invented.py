# SPDX-License-Identifier: Apache-2.0
"""The engine is right about days that were invented for it, see tests/bench/judging.py."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

JUDGING = Path(__file__).parent.parent / "bench" / "judging.py"


def test_the_judgement_of_invented_days_does_not_get_worse() -> None:
    """Minutes a day; what the full bench prints for this sample, and a little room."""
    command = [sys.executable, str(JUDGING), "--days", "5", "--seed", "7", "--at-most", "22", "11"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_limit_that_is_not_kept_is_told() -> None:
    command = [
        sys.executable,
        str(JUDGING),
        "--days",
        "1",
        "--styles",
        "hard",
        "--at-most",
        "0",
        "0",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "StretchBreak, nothing answered" in done.stdout
