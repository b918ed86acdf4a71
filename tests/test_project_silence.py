# SPDX-License-Identifier: Apache-2.0
"""The guards of conftest.py can fail: each is shown a test that makes a noise."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
HERE = Path(__file__).parent
SOURCE = """
import logging, warnings
import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []

def test_quiet():
    assert 1 + 1 == 2

@pytest.mark.allow_log("a")
def test_log_that_was_announced():
    logging.getLogger("a.b").warning("hm")

def test_warning():
    warnings.warn("hm")

def test_log():
    logging.getLogger("a").warning("hm")

def test_qt_message():
    qWarning("hm")

def test_timer(qapp):
    timer = QTimer()
    timer.start(9000)
    kept.append(timer)

def test_window(qapp):
    window = QWidget()
    window.show()
    kept.append(window)

def test_quiet_after_all_that(qapp):
    QWidget().close()
"""
NOISES = {
    "test_warning": "UserWarning: hm",
    "test_log": "nobody expect",
    "test_qt_message": "Qt mess",
    "test_timer": "left alive: QTimer",
    "test_window": "left alive: QWidget",
}
QUIET = {"test_quiet", "test_log_that_was_announced", "test_quiet_after_all_that"}
BAD = {"failure", "error"}


@pytest.mark.slow
def test_a_noise_fails_the_test_that_made_it_and_no_other(pytester: pytest.Pytester) -> None:
    """All in one run, for a run of its own costs a second and a half."""
    pytester.makeconftest((HERE / "conftest.py").read_text("utf-8"))
    pytester.makepyfile(SOURCE)
    ini = (HERE.parent / "pyproject.toml").read_text("utf-8")
    ini = ini.replace('testpaths = ["tests"]', "").replace("tests/desktop", str(HERE / "desktop"))
    (pytester.path / "pyproject.toml").write_text(ini, "utf-8")
    pytester.runpytest_subprocess("--junitxml=told.xml")
    told = ElementTree.parse(pytester.path / "told.xml").getroot()  # noqa: S314  # our own file
    why = {
        str(case.get("name")): "".join(part.text or "" for part in case if part.tag in BAD)
        for case in told.iter("testcase")
    }
    assert {name for name, text in why.items() if not text} == QUIET
    assert why.keys() - QUIET == NOISES.keys()
    for name, said in NOISES.items():
        assert said in why[name]
