# SPDX-License-Identifier: Apache-2.0
"""APScheduler without what it brings and we never use: 13 MB less for a program that rests.

`apscheduler.util` imports all of asyncio, with ssl, for one function, `iscoroutinefunction`, which
`inspect` has too; the base scheduler imports the pools of threads and processes for a default that
we replace; its own version and plug-ins are looked up in package metadata, which brings the
library of e-mail. While APScheduler is imported stand-ins offer just that; should a version ever
need more, it gets the real ones. Measured: docs/decisions/0009-lean-apscheduler.md.
"""

from __future__ import annotations

import inspect
import sys
from types import ModuleType


class _NoPool:
    """Stands where the default executor would be; ours is always given."""


def import_apscheduler() -> None:
    """Import the parts of APScheduler that the timer scheduler uses."""
    stand_ins: dict[str, dict[str, object]] = {
        "asyncio": {"iscoroutinefunction": inspect.iscoroutinefunction},
        "importlib.metadata": {
            "PackageNotFoundError": LookupError,
            "version": lambda _package: "unknown",
            "entry_points": lambda **_chosen: (),
        },
        "apscheduler.executors.pool": {"ThreadPoolExecutor": _NoPool},
    }
    ours = {name: _module(name, offers) for name, offers in stand_ins.items()}
    ours = {name: module for name, module in ours.items() if name not in sys.modules}
    sys.modules.update(ours)
    try:
        _import()
    except (ImportError, AttributeError):
        for name in [name for name in sys.modules if name.partition(".")[0] == "apscheduler"]:
            del sys.modules[name]
        _take_away(ours)
        _import()
    finally:
        _take_away(ours)


def _module(name: str, offers: dict[str, object]) -> ModuleType:
    module = ModuleType(name)
    module.__dict__.update(offers)
    return module


def _take_away(ours: dict[str, ModuleType]) -> None:
    for name, module in ours.items():
        if sys.modules.get(name) is module:
            del sys.modules[name]


def _import() -> None:
    import apscheduler.executors.debug
    import apscheduler.schedulers.base
    import apscheduler.triggers.date  # noqa: F401
