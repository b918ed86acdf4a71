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

from stretchbreak.app.why import why
from stretchbreak.domain.imports import WORKRAVE, ImportProblem, moment
from stretchbreak.domain.records import DayCounted
from stretchbreak.domain.sentence import Sentence

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
        raise ImportProblem(
            Sentence(
                "{folder}: has neither {one} nor {other} in it",
                folder=path,
                one=_FILES[0],
                other=_FILES[1],
            )
        )
    return [day for file in files for day in _days(file, zone)]


def _days(file: Path, zone: tzinfo | None) -> Iterator[DayCounted]:
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except OSError as error:
        raise ImportProblem(Sentence("{file}: {problem}", file=file, problem=why(error))) from None
    except UnicodeDecodeError:
        raise ImportProblem(
            Sentence("{file}: {problem}", file=file, problem=Sentence("is not text in UTF-8"))
        ) from None
    head = lines[0].split() if lines else []
    if head[:1] != [_FIRST]:
        problem = Sentence("should be “{first}”; is it Workrave's?", first=f"{_FIRST} 4")
        raise ImportProblem(_at_line(file, 1, problem))
    if head[1:2] not in ([version] for version in _VERSIONS):
        problem = Sentence(
            "is of a version other than {one} or {other}; please report this with the first "
            "lines of the file",
            one=_VERSIONS[0],
            other=_VERSIONS[1],
        )
        raise ImportProblem(_at_line(file, 1, problem))
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
        except ImportProblem as wrong:
            raise ImportProblem(_at_line(file, number, wrong.args[0])) from None


def _at_line(file: Path, line: int, problem: str) -> Sentence:
    return Sentence("{file}, line {line}: {problem}", file=file, line=line, problem=problem)


def _begin(figures: list[str]) -> datetime:
    try:
        day, month, year, hour, minute = (int(text) for text in figures[:5])
        begin = datetime(year + 1900, month + 1, day, hour, minute)  # noqa: DTZ001
        if not 1990 <= begin.year <= 2200:
            raise ValueError
    except ValueError:
        raise ImportProblem(
            Sentence("should be a day such as “D 2 2 126 8 30 2 2 126 17 5”, for 2026-03-02")
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
            Sentence("should have the seconds of activity of that day as its first figure")
        ) from None
    return float(seconds)
