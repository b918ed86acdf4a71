# SPDX-License-Identifier: Apache-2.0
"""What a process and its children cost while they are watched, as /proc tells it.

Reading /proc wakes nobody. A thread that ends takes its counts with it, so a meter is read every
second or so, and adds up what came since it was last read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

PROC = Path("/proc")


def _family(pid: int) -> Iterator[Path]:
    """The folders of `pid` and of every process below it."""
    folder = PROC / str(pid)
    yield folder
    for task in _tasks(folder):
        for child in _read(task / "children").split():
            yield from _family(int(child))


def _tasks(process: Path) -> list[Path]:
    try:
        return list((process / "task").iterdir())
    except FileNotFoundError:
        return []


def _read(path: Path) -> str:
    """The file's text; empty when the process or thread has just ended."""
    try:
        return path.read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""


def _sum(text: str, *names: str) -> int:
    lines = (line.split() for line in text.splitlines())
    return sum(int(words[1]) for words in lines if words[0].removesuffix(":") in names)


class Meter:
    """`switches` (context switches) and `cpu` (seconds) of all threads since it was made."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._last: dict[str, tuple[int, int]] = self._threads()
        self.switches = 0
        self._nanoseconds = 0

    @property
    def cpu(self) -> float:
        return self._nanoseconds / 1e9

    def read(self) -> None:
        now = self._threads()
        for thread, (switches, nanoseconds) in now.items():
            before = self._last.get(thread, (0, 0))
            self.switches += switches - before[0]
            self._nanoseconds += nanoseconds - before[1]
        self._last = now

    def _threads(self) -> dict[str, tuple[int, int]]:
        found = {}
        for process in _family(self._pid):
            for task in _tasks(process):
                status, ran = _read(task / "status"), _read(task / "schedstat")
                if status and ran:
                    switches = _sum(status, "voluntary_ctxt_switches", "nonvoluntary_ctxt_switches")
                    found[task.name] = (switches, int(ran.split()[0]))
        return found


def memory(pid: int) -> tuple[float, float]:
    """Resident and private megabytes of the process and its children."""
    texts = [_read(process / "status") for process in _family(pid)]
    resident = sum(_sum(text, "VmRSS") for text in texts) / 1024
    return resident, sum(_sum(text, "RssAnon") for text in texts) / 1024
