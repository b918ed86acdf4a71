# SPDX-License-Identifier: Apache-2.0
"""APScheduler without asyncio: 7 MB less for a program that rests in the tray.

`apscheduler.util` imports all of asyncio, with ssl, for one function, `iscoroutinefunction`, which
`inspect` has too. While APScheduler is imported a stand-in offers just that; should a version ever
need more, it gets the real one. Measured: docs/decisions/0009-lean-apscheduler.md.
"""

from __future__ import annotations

import inspect
import sys
from types import ModuleType


def import_apscheduler() -> None:
    """Import the parts of APScheduler that the timer scheduler uses."""
    if "asyncio" in sys.modules:
        _import()
        return
    stand_in = ModuleType("asyncio")
    stand_in.iscoroutinefunction = inspect.iscoroutinefunction  # type: ignore[attr-defined]
    sys.modules["asyncio"] = stand_in
    try:
        _import()
    except (ImportError, AttributeError):
        for name in [name for name in sys.modules if name.partition(".")[0] == "apscheduler"]:
            del sys.modules[name]
        del sys.modules["asyncio"]
        _import()
    finally:
        if sys.modules.get("asyncio") is stand_in:
            del sys.modules["asyncio"]


def _import() -> None:
    import apscheduler.executors.debug
    import apscheduler.schedulers.base
    import apscheduler.triggers.date  # noqa: F401
