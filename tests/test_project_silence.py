# SPDX-License-Identifier: Apache-2.0
"""The guards of conftest.py can fail: each is shown a test that makes a noise."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
HERE = Path(__file__).parent
QUIET = "def test_it(): assert 1 + 1 == 2"
NOISES = {
    "warning": ("import warnings\ndef test_it(): warnings.warn('hm')", "UserWarning: hm"),
    "log": ("import logging\ndef test_it(): logging.getLogger('a').warning('hm')", "nobody expect"),
    "Qt message": ("from PySide6.QtCore import qWarning\ndef test_it(): qWarning('hm')", "Qt mess"),
    "timer": (
        (
            "from PySide6.QtCore import QTimer\nkept = []\n"
            "def test_it(qapp):\n    t = QTimer()\n    t.start(9000)\n    kept.append(t)"
        ),
        "left alive: QTimer",
    ),
    "window": (
        (
            "from PySide6.QtWidgets import QWidget\nkept = []\n"
            "def test_it(qapp):\n    w = QWidget()\n    w.show()\n    kept.append(w)"
        ),
        "left alive: QWidget",
    ),
}


def run(pytester: pytest.Pytester, source: str) -> pytest.RunResult:
    pytester.makeconftest((HERE / "conftest.py").read_text("utf-8"))
    pytester.makepyfile(source)
    ini = (HERE.parent / "pyproject.toml").read_text("utf-8")
    ini = ini.replace('testpaths = ["tests"]', "").replace("tests/desktop", str(HERE / "desktop"))
    (pytester.path / "pyproject.toml").write_text(ini, "utf-8")
    return pytester.runpytest_subprocess("--color=no")


@pytest.mark.slow
def test_a_quiet_test_passes(pytester: pytest.Pytester) -> None:
    assert run(pytester, QUIET).ret == pytest.ExitCode.OK


@pytest.mark.slow
@pytest.mark.parametrize("noise", NOISES)
def test_a_noise_fails_the_test_that_made_it(pytester: pytest.Pytester, noise: str) -> None:
    source, said = NOISES[noise]
    result = run(pytester, source)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    assert said in result.stdout.str()


@pytest.mark.slow
def test_a_log_record_that_was_announced_passes(pytester: pytest.Pytester) -> None:
    source = (
        "import logging, pytest\n@pytest.mark.allow_log('a')\n"
        "def test_it(): logging.getLogger('a.b').warning('hm')"
    )
    assert run(pytester, source).ret == pytest.ExitCode.OK
