# SPDX-License-Identifier: Apache-2.0
"""What a process and its children have cost so far, as /proc tells it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Cost:
    """Context switches, CPU seconds, resident and private megabytes."""

    switches: int
    cpu: float
    resident: float
    private: float


def family(pid: int) -> Iterator[int]:
    """`pid` and every process below it."""
    yield pid
    for task in (PROC / str(pid) / "task").iterdir():
        for child in (task / "children").read_text().split():
            yield from family(int(child))


def _field(text: str, name: str) -> int:
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith(name + ":"))


def cost(pid: int) -> Cost:
    switches, nanoseconds, resident, private = 0, 0, 0, 0
    for member in family(pid):
        status = (PROC / str(member) / "status").read_text()
        resident += _field(status, "VmRSS")
        private += _field(status, "RssAnon")
        for task in (PROC / str(member) / "task").iterdir():
            of_thread = (task / "status").read_text()
            switches += _field(of_thread, "voluntary_ctxt_switches")
            switches += _field(of_thread, "nonvoluntary_ctxt_switches")
            nanoseconds += int((task / "schedstat").read_text().split()[0])
    return Cost(switches, nanoseconds / 1e9, resident / 1024, private / 1024)
