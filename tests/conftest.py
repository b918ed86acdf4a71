# SPDX-License-Identifier: Apache-2.0
"""Silence is enforced, and no test can reach the real desktop or the real person's files.

A warning (pytest's `filterwarnings = error`), a Qt message (pytest-qt's `qt_log_level_fail`), a
log record of WARNING or above, a running timer or a top-level window left alive fails the test
that made it.
"""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from rig import Desk

# Before Qt or D-Bus is first used: a test that wants a display or a bus starts its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/session-bus"
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nonexistent/system-bus"
for real_session in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE"):
    os.environ.pop(real_session, None)

# No deadline: the machine that runs the tests is shared, and slow is not wrong.
settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile(
    "ci",
    max_examples=50,
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STRETCHBREAK_HOME", str(tmp_path))


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """An empty desktop; every program that the test starts on it ends with the test."""
    # A name of its own, and short: the path of a socket may have 107 characters.
    desk = Desk(tmp_path_factory.mktemp("desk"))
    try:
        yield desk
    finally:
        desk.stop()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "desk" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.desktop)


def pytest_collection_finish() -> None:
    """What is there before the first test is none's: it need not be looked through after each."""
    gc.collect()
    gc.freeze()


class _StrayRecords(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_stray_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """`@pytest.mark.allow_log("stretchbreak.storage")` expects records of that logger."""
    stray = _StrayRecords()
    root = logging.getLogger()
    root.addHandler(stray)
    yield
    root.removeHandler(stray)
    expected = [name for mark in request.node.iter_markers("allow_log") for name in mark.args]
    unexpected = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for record in stray.records
        if not any(record.name == name or record.name.startswith(name + ".") for name in expected)
    ]
    if unexpected and FAILED not in request.node.stash:
        pytest.fail("logged, and nobody expected it:\n" + "\n".join(unexpected), pytrace=False)


def _alive() -> dict[int, Any]:
    """Running timers and top-level widgets that Python still holds, by identity."""
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    if QCoreApplication.instance() is None:
        return {}
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    timers = [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, QTimer) and isValid(thing) and thing.isActive()
    ]
    windows = (
        QApplication.topLevelWidgets()
        if isinstance(QCoreApplication.instance(), QApplication)
        else []
    )
    return {id(thing): thing for thing in [*timers, *windows]}


@pytest.fixture(autouse=True)
def nothing_left_alive(request: pytest.FixtureRequest) -> Iterator[None]:
    if not {"qapp", "qtbot", "qapplication"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QTimer

    before = set(_alive())
    yield
    left = [thing for identity, thing in _alive().items() if identity not in before]
    names = [f"{type(thing).__name__} {thing.objectName()!r}" for thing in left]
    for thing in left:  # so that the next test does not inherit them
        if isinstance(thing, QTimer):
            thing.stop()
        else:
            thing.close()
            thing.deleteLater()
    if left and FAILED not in request.node.stash:
        pytest.fail("left alive: " + ", ".join(names), pytrace=False)
