# SPDX-License-Identifier: Apache-2.0
"""Libraries without what only their builders needed: symbols, comments, paths."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from pathlib import Path

from steps import run


def slim(folder: Path, program: Path) -> None:
    """On Linux, with what is installed of strip and patchelf. The program itself stays as it is:
    its code hangs on its end, and strip would take it off."""
    if not sys.platform.startswith("linux"):
        return
    libraries = [path for path in folder.rglob("*") if path != program and is_elf(path)]
    for path in libraries:
        path.chmod(path.stat().st_mode | stat.S_IWUSR)
    if shutil.which("patchelf"):
        for path in libraries:
            if run("patchelf", "--print-rpath", path).startswith(os.sep):
                run("patchelf", "--remove-rpath", path)
    if shutil.which("strip"):
        run("strip", "--strip-unneeded", "-R", ".comment", "-R", ".note", *libraries)


def is_elf(path: Path) -> bool:
    """Whether it is a program or library of Linux, and no link to one."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
