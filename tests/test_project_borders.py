# SPDX-License-Identifier: Apache-2.0
"""Borders that import-linter cannot see: submodules of the standard library, and run time."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "stretchbreak"
INNER = sorted([*(PACKAGE / "domain").rglob("*.py"), *(PACKAGE / "app").rglob("*.py")])


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def test_domain_and_app_have_files_to_look_at() -> None:
    assert len(INNER) > 5


@pytest.mark.parametrize("path", INNER, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_inner_layers_attach_no_log_handlers(path: Path) -> None:
    assert not imported(path) & {"logging.handlers", "logging.config"}


def test_the_command_line_is_imported_without_the_toolkit_or_the_scheduler() -> None:
    look = (
        "import sys, stretchbreak.cli; "
        "print([m for m in ('PySide6', 'shiboken6', 'apscheduler', 'plyer', 'sqlite3') "
        "if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", look],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("domain/moment.py", "import time"),
        ("app/ports.py", "import sqlite3"),
        ("domain/moment.py", "import stretchbreak.app.ports"),
        ("ui/words.py", "import stretchbreak.storage.journal"),
        ("storage/journal.py", "import stretchbreak.adapters.bus"),
        ("cli.py", "import PySide6.QtCore"),
    ],
)
def test_a_forbidden_import_is_found(tmp_path: Path, module: str, line: str) -> None:
    shutil.copytree(PACKAGE, tmp_path / "stretchbreak")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "stretchbreak" / module).open("a") as file:
        file.write(f"\n{line}\n")
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [linter, "--no-logo", "--no-cache"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "1 broken" in done.stdout
