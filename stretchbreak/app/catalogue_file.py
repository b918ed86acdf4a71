# SPDX-License-Identifier: Apache-2.0
"""One content file: read and built, or a problem that names file, line, key and what is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from stretchbreak.app.catalogue_fields import ContentError, Table
from stretchbreak.app.catalogue_lines import line_of

LARGEST = 512 * 1024
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that was left out, and why, in a sentence for whoever wrote it.

    line: counts from 1; 0 where no line is to blame. key: such as `pose[3].angles.knee_flexon_r`.
    """

    file: str
    message: str
    line: int = 0
    key: str = ""

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.message}"


def read(
    path: Path,
    folder: Path,
    build: Callable[[Table], T],
    problems: list[Problem],
    *,
    roomy: bool = False,
) -> T | None:
    """What `build` makes of the file; None, with a problem added, when that cannot be done.

    roomy: as `Table` has it, for what a person wrote for an earlier version.
    """
    short = path.relative_to(folder).as_posix()
    text = ""
    line, key = 0, ""
    try:
        if path.stat().st_size > LARGEST:
            raise ContentError("file", f"is larger than {LARGEST // 1024} KiB")
        text = path.read_bytes().decode("utf-8")
        return build(Table(tomllib.loads(text.replace("\r\n", "\n")), roomy=roomy))
    except ContentError as error:
        wrong, key = str(error), error.key
        line = line_of(text, key)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found.group(1)) if found else 0
        wrong = f"is not valid TOML: {_AT_LINE.sub('', str(error))}"
    except UnicodeDecodeError as error:
        wrong = f"is not UTF-8 text (byte {error.start})"
    except RecursionError:
        wrong = "is nested too deeply"
    except OSError as error:
        wrong = f"can't be read ({error.strerror})"
    except ValueError as error:  # tomllib: a number with more digits than Python will read
        wrong = f"has a value that can't be read: {error}"
    problems.append(Problem(short, wrong, line, key))
    return None
