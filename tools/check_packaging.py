# SPDX-License-Identifier: Apache-2.0
"""The files that packages and CI are made from, looked at by whoever knows their kind.

A program that is missing is named; in CI, which installs them all, that is a failure.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import make_icons
from man_page import man_page

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "packaging" / "linux"
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
APP = "org.stretchbreak.StretchBreak"


def checks(manual: Path, folder: Path) -> list[list[str]]:
    """Each a command line that must end well; the folder is for what they make."""
    return [
        ["desktop-file-validate", "--warn-kde", str(LINUX / f"{APP}.desktop")],
        ["appstreamcli", "validate", "--no-net", str(LINUX / f"{APP}.metainfo.xml")],
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(manual)],
        [
            "check-jsonschema",
            *("--builtin-schema", "vendor.github-workflows"),
            *map(str, WORKFLOWS),
        ],
        ["zizmor", "--offline", "--quiet", "--no-progress", *map(str, WORKFLOWS)],
        [
            *("packaging/windows/build.sh", "--syntax"),
            *(str(ROOT / "packaging"), str(folder / "stretchbreak-setup.exe")),
        ],
        [sys.executable, "packaging/stand_in.py", str(folder)],
    ]


# What a script of ours is nothing without.
NEEDED = {"packaging/windows/build.sh": "makensis", "packaging/stand_in.py": "lintian"}


def complaint(command: list[str], path: str) -> str:
    """What is wrong, or "" when nothing is."""
    program = next((NEEDED[word] for word in command[:2] if word in NEEDED), command[0])
    if shutil.which(program, path=path) is None:
        text = f"{program} is not installed (tools/system_packages.sh test); not checked"
        if os.environ.get("CI"):
            return text
        print(text)
        return ""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PATH": path, "MANWIDTH": "80", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    # man warns and ends well all the same.
    if done.returncode == 0 and not (command[0] == "man" and done.stderr.strip()):
        return ""
    return f"{' '.join(command[:2])}: {done.stdout}{done.stderr}"


def main() -> int:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    make_icons.make(ROOT / "build")  # the installer's, and a look at whether they can be made
    with tempfile.TemporaryDirectory() as folder:
        manual = Path(folder, "stretchbreak.1")
        manual.write_text(man_page(), "utf-8")
        found = [complaint(one, path) for one in checks(manual, Path(folder))]
    for text in filter(None, found):
        print(text.strip())
    return 1 if any(found) else 0


if __name__ == "__main__":
    sys.exit(main())
