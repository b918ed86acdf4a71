# SPDX-License-Identifier: Apache-2.0
"""Running a piece of Python for which permissions count: to root they mean nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
_SETPRIV = shutil.which("setpriv")
_HUMBLE = ["--bounding-set=-dac_override,-dac_read_search,-fowner"]
ROOT = Path(__file__).parent.parent

needs_permissions = pytest.mark.skipif(
    os.name != "posix" or (_IS_ROOT and _SETPRIV is None),
    reason="permissions cannot be made to count here",
)


def as_owner() -> list[str]:
    """What to put before a command so that permissions count for it, also when we are root."""
    return [_SETPRIV, *_HUMBLE] if _IS_ROOT and _SETPRIV else []


def run_python(
    program: str, *arguments: object, humbly: bool = False, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run `program` in a Python of its own, which knows the package, and wait for its end.

    `humbly`: as the owner of its files and no more, even when the tests run as root.
    """
    return subprocess.run(
        [*(as_owner() if humbly else []), sys.executable, "-c", program, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
