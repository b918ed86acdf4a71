# SPDX-License-Identifier: Apache-2.0
"""The short form of tests/bench/killing.py: kills and cuts that lose nothing."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from other_person import ROOT

needs_fork = pytest.mark.skipif(sys.platform == "win32", reason="it kills with SIGKILL")


@pytest.mark.slow
@needs_fork
def test_whenever_it_is_killed_and_wherever_its_files_are_cut_it_starts_and_loses_nothing() -> None:
    script = Path(ROOT) / "tests" / "bench" / "killing.py"
    done = subprocess.run(
        [sys.executable, script, "--kills", "5", "--cuts", "20", "--seed", "7"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "killed at 5 moments of a busy day: started again 5 times" in done.stdout
    assert sum(map(int, re.findall(r"cut (\d+) times", done.stdout))) == 20
