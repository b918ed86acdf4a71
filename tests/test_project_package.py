# SPDX-License-Identifier: Apache-2.0
"""The wheel holds what the app needs, and nothing of the workshop."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

import stretchbreak

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder))
    done = subprocess.run((*build, str(ROOT)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return zipfile.ZipFile(next(folder.glob("*.whl")))


@pytest.mark.slow
def test_every_asset_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    assets = {path for path in (ROOT / "assets").rglob("*") if path.is_file()}
    assert assets
    inside = set(wheel.namelist())
    assert {f"stretchbreak/{path.relative_to(ROOT).as_posix()}" for path in assets} <= inside


@pytest.mark.slow
def test_every_module_and_migration_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    files = [*(ROOT / "stretchbreak").rglob("*.py"), *(ROOT / "stretchbreak").rglob("*.sql")]
    assert {path.relative_to(ROOT).as_posix() for path in files} <= set(wheel.namelist())


@pytest.mark.slow
def test_only_the_package_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert tops == {"stretchbreak", f"stretchbreak-{stretchbreak.__version__}.dist-info"}


@pytest.mark.slow
def test_the_wheel_says_what_it_is(wheel: zipfile.ZipFile) -> None:
    info = f"stretchbreak-{stretchbreak.__version__}.dist-info"
    metadata = Parser().parsestr(wheel.read(f"{info}/METADATA").decode())
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata["Version"] == stretchbreak.__version__
    entries = wheel.read(f"{info}/entry_points.txt").decode()
    assert "stretchbreak = stretchbreak.__main__:main" in entries
    assert "[gui_scripts]" in entries
