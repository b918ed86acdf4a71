# SPDX-License-Identifier: Apache-2.0
"""What the running app tells, asked as the command line asks, without a Python for each look."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stretchbreak.adapters.instance.client import NotRunning, ask
from stretchbreak.app.paths import Paths

OFF = {"state": "off", "because": "off", "running": False}


def told(env: Mapping[str, str]) -> dict[str, Any]:
    """What `status --json` says in this environment; `OFF` when no copy answers."""
    try:
        found: dict[str, Any] = ask(Paths(env).socket, {"do": "status"})["status"]
    except NotRunning:
        return dict(OFF)
    return found
