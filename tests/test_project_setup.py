# SPDX-License-Identifier: Apache-2.0
"""The first run on a machine says clearly what is missing; apt and Python are stand-ins here."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
INNER_PROGRAMS = ("bash", "env", "sh", "cat", "dirname")


class Machine:
    """A PATH with nothing on it but what a test puts there; `calls` is what was called."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder / "bin"
        self.bin.mkdir()
        self.log = folder / "calls"
        self.log.touch()
        for program in INNER_PROGRAMS:
            (self.bin / program).symlink_to(str(shutil.which(program)))

    def has(self, program: str, answer: str = "", status: int = 0) -> None:
        path = self.bin / program
        path.write_text(
            f'#!/bin/sh\necho {program} "$@" >> {self.log}\necho "{answer}"\nexit {status}\n'
        )
        path.chmod(0o755)

    def run(self, script: str, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(ROOT / "tools" / script), *args],
            env={"PATH": str(self.bin), "HOME": str(self.bin.parent), **env},
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def calls(self) -> str:
        return self.log.read_text("utf-8")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_without_apt_it_names_the_packages_and_goes_on(machine: Machine) -> None:
    done = machine.run("system_packages.sh", "run")
    assert done.returncode == 0
    assert "no apt" in done.stderr
    assert "libxcb-cursor0" in done.stderr


def test_with_everything_there_it_says_and_does_nothing(machine: Machine) -> None:
    machine.has("dpkg-query", "installed")
    machine.has("apt-get")
    done = machine.run("system_packages.sh", "test")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "apt-get" not in machine.calls


def test_a_person_is_given_the_command(machine: Machine) -> None:
    machine.has("dpkg-query", "", status=1)
    machine.has("apt-get")
    machine.has("id", "1000")
    done = machine.run("system_packages.sh", "run")
    assert done.returncode == 0
    assert "sudo apt-get install libegl1 " in done.stderr
    assert "xvfb" not in done.stderr
    assert "apt-get" not in machine.calls


def test_root_has_them_installed_after_an_update(machine: Machine) -> None:
    machine.has("dpkg-query", "", status=1)
    machine.has("apt-get")
    machine.has("id", "0")
    assert machine.run("system_packages.sh", "test").returncode == 0
    called = [line for line in machine.calls.splitlines() if line.startswith("apt-get")]
    assert called[0].startswith("apt-get update")
    assert "xvfb" in called[1]
    assert len(called) == 2


def test_ci_that_may_not_install_fails(machine: Machine) -> None:
    machine.has("dpkg-query", "", status=1)
    machine.has("apt-get")
    machine.has("id", "1000")
    machine.has("sudo", status=1)
    assert machine.run("system_packages.sh", "test", CI="true").returncode == 1


def test_an_unknown_python_is_not_taken(machine: Machine) -> None:
    for name in ("python3", "python3.11", "python3.12", "python3.13", "python"):
        machine.has(name, "3.10", status=1)
    done = machine.run("find_python.sh", "3.99")
    assert (done.returncode, done.stdout) == (1, "")


def test_no_python_is_said_in_one_message(machine: Machine, tmp_path: Path) -> None:
    done = machine.run("setup_venv.sh", str(tmp_path / "venv"), "3.99")
    assert done.returncode == 1
    assert "StretchBreak needs Python 3.99" in done.stderr


@pytest.mark.parametrize("status", [0, 1])
def test_uv_fills_an_environment_and_pip_does_what_uv_cannot(
    machine: Machine, tmp_path: Path, status: int
) -> None:
    machine.has("uv", status=status)
    machine.has("python")
    venv = tmp_path / "venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin/python").symlink_to(machine.bin / "python")
    done = machine.run("setup_venv.sh", str(venv), UV=str(machine.bin / "uv"))
    assert (done.returncode, done.stderr) == (0, "")
    called = machine.calls.splitlines()
    by_uv = [line for line in called if line.startswith("uv pip install")]
    by_pip = [line for line in called if line.startswith("python -m pip install")]
    assert ["--require-hashes -r constraints.txt" in line for line in by_uv] == [True, False]
    assert ["--require-hashes -r constraints.txt" in line for line in by_pip] == (
        [True, False] if status else []
    )


def test_uv_is_brought_by_pip_with_the_hashes_of_the_list(machine: Machine, tmp_path: Path) -> None:
    machine.has("python")
    (machine.bin / "sed").symlink_to(str(shutil.which("sed")))
    venv = tmp_path / "venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin/python").symlink_to(machine.bin / "python")
    machine.run("setup_venv.sh", str(venv), UV=str(tmp_path / "not-there"))
    assert f"--no-deps --require-hashes -r {venv}/uv.txt" in machine.calls
    first, *hashes = (venv / "uv.txt").read_text("utf-8").splitlines()
    assert first.startswith("uv==")
    assert len(hashes) > 1
    assert all("--hash=sha256:" in line for line in hashes)
    assert not hashes[-1].endswith("\\")


@pytest.mark.parametrize("ready", [True, False])
def test_an_environment_that_was_cut_off_half_way_is_made_anew(
    machine: Machine, tmp_path: Path, ready: bool
) -> None:
    machine.has("rm")
    venv = tmp_path / "venv"
    venv.mkdir()
    (venv / "pyvenv.cfg").touch()
    if ready:
        (venv / ".ready").touch()
    machine.run("setup_venv.sh", str(venv), "3.99")
    assert (f"rm -rf {venv}" in machine.calls) is not ready
