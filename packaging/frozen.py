# SPDX-License-Identifier: Apache-2.0
"""One folder that needs no Python: PyInstaller's, packed."""

from __future__ import annotations

import shutil
import sys
import tarfile
import tempfile
from pathlib import Path

import make_icons
import trial
from slim import slim
from steps import BUILD, DIST, PYTHON, ROOT, run, system_name

from stretchbreak import __version__

FOLDER = BUILD / "frozen" / "stretchbreak"
PROGRAM = FOLDER / ("stretchbreak.exe" if sys.platform == "win32" else "stretchbreak")


def build(quick: bool = False) -> Path:
    """The packed folder. quick: packed faster and larger, while trying things out."""
    make_icons.make(ROOT / "build")
    run(
        PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN",
        "--distpath", FOLDER.parent, "--workpath", BUILD / "pyinstaller",
        ROOT / "packaging" / "stretchbreak.spec",
    )  # fmt: skip
    slim(FOLDER, PROGRAM)
    shutil.copy2(ROOT / "LICENSE", FOLDER)
    name = f"stretchbreak-{__version__}-{system_name()}"
    if sys.platform == "win32":
        return Path(shutil.make_archive(str(DIST / name), "zip", FOLDER.parent, FOLDER.name))
    packed = DIST / f"{name}.tar.xz"
    level = "-3" if quick else "-9e"
    run("tar", "-C", FOLDER.parent, "-I", f"xz -T1 {level}", "-cf", packed, FOLDER.name)
    return packed


def try_it(packed: Path) -> str:
    """Unpacked somewhere else, as a stranger does."""
    with tempfile.TemporaryDirectory(prefix="sb-") as folder:
        if packed.suffix == ".zip":
            shutil.unpack_archive(packed, folder)
        else:
            with tarfile.open(packed) as archive:
                archive.extractall(folder, filter="tar")
        program = Path(folder) / FOLDER.name / PROGRAM.name
        seen = trial.offscreen(program)
        if sys.platform.startswith("linux"):
            seen += "; " + trial.on_a_desktop([str(program)], Path(folder) / "t")
        return seen
