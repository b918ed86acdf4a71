# SPDX-License-Identifier: Apache-2.0
"""`make package`: everything that can be built here, each started and tried before it counts.

python packaging/build.py [--quick] [wheel] [frozen] [deb]: all of them, or those that are named.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "tools"))

import debian
import distributions
import frozen
from steps import DIST, Failed, NotHere


@dataclass(frozen=True)
class Row:
    artifact: str
    size: int | None
    result: str
    good: bool


def tried(artifact: Path, how: Callable[[Path], str]) -> Row:
    started = time.monotonic()
    try:
        result, good = how(artifact), True
    except NotHere as why:
        result, good = f"not tried here: {why}", True
    except (Failed, OSError, TimeoutError) as error:
        result, good = f"FAILED: {error}", False
    say(f"  {artifact.name}: tried for {time.monotonic() - started:.0f} s")
    return Row(artifact.name, artifact.stat().st_size, result, good)


def wheel(_quick: bool) -> list[Row]:
    built, sdist = distributions.build()
    return [tried(built, distributions.try_wheel), tried(sdist, distributions.try_sdist)]


def packed(quick: bool) -> list[Row]:
    return [tried(frozen.build(quick), frozen.try_it)]


def deb(quick: bool) -> list[Row]:
    return [tried(debian.build(quick), debian.try_it)]


STEPS: dict[str, Callable[[bool], list[Row]]] = {"wheel": wheel, "frozen": packed, "deb": deb}


def table(rows: list[Row]) -> str:
    def size(row: Row) -> str:
        return "-" if row.size is None else f"{row.size / 1e6:.1f} MB"

    width = max(len(row.artifact) for row in rows)
    lines = [f"{'artifact':{width}}  {'size':>8}  result"]
    for row in rows:
        first, *more = row.result.splitlines()
        lines.append(f"{row.artifact:{width}}  {size(row):>8}  {first}")
        lines += [f"    {line}" for line in more]
    return "\n".join(lines)


def say(text: str) -> None:
    print(text, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="pack faster and larger")
    parser.add_argument("what", nargs="*", help="of: " + ", ".join(STEPS))
    options = parser.parse_args()
    if unknown := set(options.what) - set(STEPS):
        parser.error(f"nothing is called {', '.join(unknown)}; there is {', '.join(STEPS)}")
    DIST.mkdir(exist_ok=True)
    rows: list[Row] = []
    for name, step in STEPS.items():
        if options.what and name not in options.what:
            continue
        say(f"building: {name}")
        try:
            rows += step(options.quick)
        except NotHere as why:
            rows.append(Row(name, None, f"not built here: {why}", True))
        except Failed as error:
            rows.append(Row(name, None, f"FAILED: {error}", False))
    say(table(rows))
    return 0 if all(row.good for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
