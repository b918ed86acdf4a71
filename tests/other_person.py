# SPDX-License-Identifier: Apache-2.0
"""Running a piece of Python as somebody with few rights: permissions mean nothing to root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NOBODY = 65534
needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become somebody else"
)
ROOT = Path(__file__).parent.parent
_BECOME = f"import os; os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})\n"


@contextmanager
def open_folder() -> Iterator[Path]:
    """A new folder that everybody can look into, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="stretchbreak-test-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def run_python(
    program: str, *arguments: object, as_nobody: bool = False, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run `program` in a Python of its own, which knows the package, and wait for its end."""
    # Imports come before the change of person: nobody may be unable to read this checkout.
    imports = "".join(
        line + "\n" for line in program.splitlines() if line.startswith(("import ", "from "))
    )
    text = imports + (_BECOME if as_nobody else "") + program
    return subprocess.run(
        [sys.executable, "-c", text, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
