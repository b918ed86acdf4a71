# SPDX-License-Identifier: Apache-2.0
"""A PySide6 that miscounts references aborts the app after a few hundred signals."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import QObject, QTimer, Signal

ROOT = Path(__file__).parents[1]
EMITS = 3000


class Speaker(QObject):
    spoke = Signal(bool)


def test_3000_signals_leave_the_reference_counts_as_they_were(qapp: QObject) -> None:
    speaker = Speaker()
    heard: list[bool] = []
    speaker.spoke.connect(heard.append)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(EMITS):
        speaker.spoke.emit(True)
    assert len(heard) == EMITS
    heard.clear()
    after = sys.getrefcount(True), sys.getrefcount(None)
    # A handful may come and go with what the test itself holds; the fault takes one an emit.
    assert all(abs(b - a) < EMITS / 100 for a, b in zip(before, after, strict=True))


def test_3000_void_calls_leave_the_reference_counts_as_they_were(qapp: QObject) -> None:
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(EMITS):
        timer.setInterval(1)
    assert abs(sys.getrefcount(None) - before) < EMITS / 100


@pytest.mark.parametrize(
    ("python", "version", "allowed"),
    [
        ("3.11", "6.8.2", False),
        ("3.11", "6.8.3", True),
        ("3.11", "6.11.3", True),
        ("3.11", "6.12.0", False),
        ("3.12", "6.12.0", True),
        ("3.13", "6.12.0", True),
        ("3.13", "6.8.2", False),
    ],
)
def test_the_pin_keeps_the_faulty_release_away_from_python_3_11(
    python: str, version: str, allowed: bool
) -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    pins = [
        requirement.specifier
        for requirement in map(Requirement, declared["dependencies"])
        if requirement.name == "PySide6-Essentials"
        and (requirement.marker is None or requirement.marker.evaluate({"python_version": python}))
    ]
    assert len(pins) == 1
    assert pins[0].contains(version) is allowed


def test_what_is_installed_is_what_the_constraints_say() -> None:
    from importlib.metadata import version

    pinned = {}
    for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines():
        if line[:1].isalpha():
            requirement = Requirement(line.rstrip("\\").strip())
            if requirement.marker is None or requirement.marker.evaluate():
                pinned[requirement.name] = str(requirement.specifier).removeprefix("==")
    assert len(pinned) > 20
    assert {name: version(name) for name in pinned} == pinned
