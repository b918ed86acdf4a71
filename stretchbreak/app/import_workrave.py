# SPDX-License-Identifier: Apache-2.0
"""Workrave's statistics: for each day how long somebody was at the computer, and no times.

`historystats` and `todaystats` are lines: `WorkRaveStats 4`, then for each day a `D` with its begin
and end (day, month from 0, year from 1900, hour, minute, twice) and an `m` with a count of figures,
of which the first is seconds of activity. Other lines are about Workrave's breaks.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path

from stretchbreak.domain.imports import WORKRAVE, ImportProblem, moment
from stretchbreak.domain.records import DayCounted

_FILES = ("historystats", "todaystats")
_FIRST = "WorkRaveStats"
_VERSIONS = ("3", "4")
_DAY_S = 86400.0


def read_workrave(path: Path, zone: tzinfo | None = None) -> list[DayCounted]:
    """Each day in the file, or in those of the folder (usually ~/.workrave). Raises ImportProblem.

    zone: where the days are; None is that of this computer.
    """
    files = [path / name for name in _FILES if (path / name).exists()] if path.is_dir() else [path]
    if not files:
        raise ImportProblem(f"{path}: has neither {' nor '.join(_FILES)} in it")
    return [day for file in files for day in _days(file, zone)]


def _days(file: Path, zone: tzinfo | None) -> Iterator[DayCounted]:
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except OSError as error:
        raise ImportProblem(f"{file}: {(error.strerror or str(error)).lower()}") from None
    except UnicodeDecodeError:
        raise ImportProblem(f"{file}: is not text in UTF-8") from None
    head = lines[0].split() if lines else []
    if head[:1] != [_FIRST]:
        raise ImportProblem(f"{file}, line 1: should be “{_FIRST} 4”; is it Workrave's?")
    if head[1:2] not in ([version] for version in _VERSIONS):
        raise ImportProblem(
            f"{file}, line 1: is of a version other than {' or '.join(_VERSIONS)}; "
            "please report this with the first lines of the file"
        )
    begin: datetime | None = None
    for number, line in enumerate(lines[1:], 2):
        try:
            word, *figures = line.split() or [""]
            if word == "D":
                begin = _begin(figures)
            elif word in ("m", "G") and begin is not None:
                seconds = _seconds(word, figures)
                if seconds > 0:
                    yield DayCounted(moment(int(_local(begin, zone)), zone), seconds, WORKRAVE)
        except ImportProblem as problem:
            raise ImportProblem(f"{file}, line {number}: {problem}") from None


def _begin(figures: list[str]) -> datetime:
    try:
        day, month, year, hour, minute = (int(text) for text in figures[:5])
        begin = datetime(year + 1900, month + 1, day, hour, minute)  # noqa: DTZ001
        if not 1990 <= begin.year <= 2200:
            raise ValueError
    except ValueError:
        raise ImportProblem(
            "should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02"
        ) from None
    return begin


def _local(begin: datetime, zone: tzinfo | None) -> float:
    return begin.replace(tzinfo=zone).timestamp()


def _seconds(word: str, figures: list[str]) -> float:
    try:
        seconds = int(figures[1 if word == "m" else 0])
        if not 0 <= seconds <= _DAY_S:
            raise ValueError
    except (ValueError, IndexError):
        raise ImportProblem(
            "should have the seconds of activity of that day as its first figure"
        ) from None
    return float(seconds)
