# SPDX-License-Identifier: Apache-2.0
"""The .deb with all that is written here, around a stand-in for the frozen folder, seen by lintian.

python packaging/stand_in.py FOLDER: made there, in seconds; the real one takes PyInstaller minutes.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "tools"))

import debian
from steps import ROOT, Failed

from stretchbreak import __version__

# What bundling makes unavoidable is not in it: most overrides have nothing to do here.
EXCUSED = ("unused-override", "mismatched-override")


def tree(folder: Path) -> Path:
    """What the package installs, in the folder. Of the frozen program it has what is ours."""
    program = folder / "frozen" / "stretchbreak"
    ours = program / "_internal" / "stretchbreak"
    ours.mkdir(parents=True)
    shutil.copy2("/bin/true", program / "stretchbreak")
    shutil.copy2(ROOT / "LICENSE", program)
    shutil.copytree(ROOT / "assets", ours / "assets")
    shutil.copytree(ROOT / "stretchbreak/storage/migrations", ours / "storage/migrations")
    return debian.tree_around(program, folder / "deb" / "stretchbreak")


def look_at(tree: Path) -> None:
    """Raises Failed with what lintian says of the tree as a package."""
    package = tree.parent / "stretchbreak.deb"
    debian.pack(tree, __version__, debian.depends_of(tree), package, "-Zgzip", "-z1")
    debian.lint(package, EXCUSED)


def main() -> int:
    # Its date is of no matter, and there may be no git to ask.
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(time.time())))
    try:
        look_at(tree(Path(sys.argv[1])))
    except Failed as error:
        print(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
