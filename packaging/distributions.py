# SPDX-License-Identifier: Apache-2.0
"""Wheel and sdist: the same bytes from the same source, and a wheel that works by itself."""

from __future__ import annotations

import shutil
import tempfile
import venv
from pathlib import Path

import trial
from steps import BUILD, DIST, PYTHON, ROOT, Failed, run, source_date


def build() -> list[Path]:
    """wheel, sdist. The wheel is built from the tree and from the sdist, and both are equal."""
    first, second = BUILD / "first", BUILD / "second"
    for folder in (first, second):
        shutil.rmtree(folder, ignore_errors=True)
    env = {"SOURCE_DATE_EPOCH": source_date()}
    make = (PYTHON, "-m", "build", "--no-isolation", "--outdir")
    run(*make, first, ".", env=env)  # the sdist, and the wheel from it
    run(*make, second, "--sdist", "--wheel", ".", env=env)  # both from the tree
    built = sorted(first.iterdir(), key=lambda path: path.suffix == ".gz")
    for path in built:
        if path.read_bytes() != (second / path.name).read_bytes():
            raise Failed(f"{path.name} differs when it is built again")
        shutil.copy2(path, DIST)
    return [DIST / path.name for path in built]


def try_wheel(wheel: Path) -> str:
    with tempfile.TemporaryDirectory(prefix="sb-wheel-") as folder:
        place = Path(folder)
        venv.create(place / "venv", with_pip=True)
        # The versions that we test with; hashes would be asked of the wheel itself too.
        locked = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
        plain = [line.rstrip(" \\") for line in locked if not line.lstrip().startswith("--hash")]
        (place / "versions.txt").write_text("\n".join(plain), "utf-8")
        scripts = place / "venv" / ("Scripts" if (place / "venv/Scripts").is_dir() else "bin")
        pip = (scripts / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check")
        run(*pip, "-c", place / "versions.txt", wheel, cwd=place)
        return f"{trial.offscreen(scripts / 'stretchbreak')}; the same bytes twice"


def try_sdist(_sdist: Path) -> str:
    return "the wheel from it is the wheel from the tree; the same bytes twice"
