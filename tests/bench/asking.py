# SPDX-License-Identifier: Apache-2.0
"""How long `stretchbreak status` takes while the app runs, beside a Python that does nothing."""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "desktop")]

from rig import ROOT, Desk  # noqa: E402  (the folders above are not a package)

LIMIT = 100.0  # milliseconds
COMMANDS = {
    "python -c pass": ("-c", "pass"),
    "status": ("-m", "stretchbreak", "status"),
    "status --json": ("-m", "stretchbreak", "status", "--json"),
}


def milliseconds(desk: Desk, argv: tuple[str, ...], rounds: int) -> list[float]:
    """Sorted; a first round fills the caches and does not count."""
    took = []
    for _round in range(rounds + 1):
        began = time.perf_counter()
        subprocess.run([sys.executable, *argv], env=desk.env, capture_output=True, check=True)
        took.append((time.perf_counter() - began) * 1000)
    return sorted(took[1:])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30, help="times of each")
    parser.add_argument("--strict", action="store_true", help="status 1 when the limit is not kept")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        desk = Desk(Path(folder) / "desk")
        try:
            desk.x_server()
            desk.session_bus()
            desk.window_manager()
            desk.tray_host("trayer")
            desk.app()
            took = {
                name: milliseconds(desk, argv, chosen.rounds) for name, argv in COMMANDS.items()
            }
        finally:
            desk.stop()
    print(f"{'':20}{'median ms':>12}{'slowest ms':>12}")
    for name, times in took.items():
        print(f"{name:20}{statistics.median(times):12.1f}{times[-1]:12.1f}")
    median = statistics.median(took["status --json"])
    kept = median <= LIMIT
    print(f"status           {median:8.1f}   limit {LIMIT:<6g} {'kept' if kept else 'NOT KEPT'}")
    (ROOT / "build").mkdir(exist_ok=True)
    (ROOT / "build" / "bench-asking.json").write_text(json.dumps(took, indent=2), "utf-8")
    return 1 if chosen.strict and not kept else 0


if __name__ == "__main__":
    sys.exit(main())
