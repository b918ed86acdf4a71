# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FREED = """
from stretchbreak.adapters.memory import give_back

def private():
    lines = open("/proc/self/status").read().splitlines()
    return int(next(line for line in lines if line.startswith("RssAnon")).split()[1]) / 1024

give_back()
before = private()
kept = [bytearray(4000) for _ in range(10000)]
last = bytearray(4000)
del kept
give_back()
assert private() < before + 8, (before, private())
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc to look at")
def test_what_was_freed_is_the_systems_again() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FREED], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
