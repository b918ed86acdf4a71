# SPDX-License-Identifier: Apache-2.0
"""The two clocks that nobody sets, on each system; chosen by what the system offers."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Read = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Counters:
    """Seconds with and without the time that the machine slept; only differences mean anything."""

    through_sleep: Read
    awake: Read


def counters() -> Counters:
    """The system's own two; where there are none, one counter for both: then no sleep is seen."""
    for boot, mono in (
        ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"),  # Linux
        ("CLOCK_MONOTONIC_RAW", "CLOCK_UPTIME_RAW"),  # macOS; not run here
    ):
        if hasattr(time, boot) and hasattr(time, mono):
            return unix_counters(getattr(time, boot), getattr(time, mono))
    if hasattr(ctypes, "WinDLL"):
        return windows_counters(ctypes.WinDLL("kernelbase"))
    return Counters(time.monotonic, time.monotonic)


def unix_counters(through_sleep: int, awake: int) -> Counters:
    return Counters(lambda: time.clock_gettime(through_sleep), lambda: time.clock_gettime(awake))


def windows_counters(library: Any) -> Counters:
    """Written to the documentation, not run here: both count 100 ns since the start; the first
    through sleep, the "unbiased" one without it.
    https://learn.microsoft.com/windows/win32/api/realtimeapiset/
    """

    def reading(function: Any) -> Read:
        def read() -> float:
            ticks = ctypes.c_ulonglong()
            function(ctypes.byref(ticks))
            return ticks.value / 1e7

        return read

    return Counters(
        reading(library.QueryInterruptTimePrecise),
        reading(library.QueryUnbiasedInterruptTimePrecise),
    )


def boot_name(path: Path = Path("/proc/sys/kernel/random/boot_id")) -> str:
    """What names this boot; "" where nothing does, and then no boot is taken for the same."""
    try:
        return path.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
