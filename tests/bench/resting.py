# SPDX-License-Identifier: Apache-2.0
"""What StretchBreak costs at rest and how fast it starts, beside a bare PySide6 tray icon.

Both run on one X server with one tray host. Starts alternate and are medians; for the resting
cost both stand in the tray at once, are left alone for --settle seconds and then watched. On
Wayland both rest under mutter, with a panel on another display as the host of their icons; no
start is measured there.
"""

from __future__ import annotations

import argparse
import json
import select
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "desktop")]

from compositors import mutter  # noqa: E402  (the two folders above are not a package)
from cost import Meter, memory  # noqa: E402
from program import Program  # noqa: E402
from rig import ROOT, Desk  # noqa: E402
from x_icons import TrayIcons  # noqa: E402

BARE, OURS = "bare PySide6 icon", "StretchBreak"
SUBJECTS = {
    BARE: (sys.executable, str(HERE / "bare_icon.py")),
    OURS: (sys.executable, "-m", "stretchbreak", "run", "--set", "introduce=off"),
}
PEERS = {"Workrave": ("workrave",), "RSIBreak": ("rsibreak",), "Safe Eyes": ("safeeyes",)}
TITLES = {"x11": "On X11", "wayland": "On Wayland, under mutter"}
IDLE_MONITOR = "org.gnome.Mutter.IdleMonitor"
LIMITS = {"wakeups": 2.0, "cpu": 0.05, "resident": 75.0, "resident_ratio": 1.4, "start_ratio": 1.25}


@dataclass
class Figures:
    """Milliseconds to the icon; wake-ups a minute; CPU seconds an hour; megabytes."""

    start: float = 0.0
    wakeups: float = 0.0
    cpu: float = 0.0
    resident: float = 0.0
    private: float = 0.0


def until_shown(
    desk: Desk, tray: TrayIcons, name: str, argv: Sequence[str]
) -> tuple[Program, float]:
    """Start it and give it with the milliseconds until one more icon is on screen."""
    before = tray.count()
    began = time.perf_counter()
    program = desk.start(name, *argv)
    while tray.count() <= before:
        if not program.running or time.perf_counter() - began > 30:
            sys.exit(f"no icon appeared\n{program.tail(30)}")
        select.select([], [], [], 0.002)
    return program, (time.perf_counter() - began) * 1000


def until_gone(desk: Desk, tray: TrayIcons, program: Program) -> None:
    before = tray.count()
    program.stop()
    desk.wait_for(lambda: tray.count() < before, 10, "the icon to go")


def starts(
    desk: Desk, tray: TrayIcons, subjects: dict[str, tuple[str, ...]], rounds: int
) -> dict[str, float]:
    """Medians; a first round fills the caches and does not count."""
    times: dict[str, list[float]] = {name: [] for name in subjects}
    for turn in range(rounds + 1):
        for name, argv in subjects.items():
            program, took = until_shown(desk, tray, "start", argv)
            until_gone(desk, tray, program)
            if turn:
                times[name].append(took)
    return {name: statistics.median(took) for name, took in times.items()}


def rest(
    desk: Desk, tray: TrayIcons, subjects: dict[str, tuple[str, ...]], settle: float, watch: float
) -> dict[str, Figures]:
    programs = {name: until_shown(desk, tray, "rest", argv)[0] for name, argv in subjects.items()}
    figures = watched(programs, settle, watch)
    for program in programs.values():
        until_gone(desk, tray, program)
    return figures


def rest_on_wayland(desk: Desk, settle: float, watch: float) -> dict[str, Figures]:
    desk.x_server()
    desk.session_bus()
    desk.system_bus_stub()
    desk.dunst()
    desk.tray_host("xfce4-panel")
    del desk.env["DISPLAY"]
    mutter(desk)
    desk.wait_for(lambda: desk.on_bus(IDLE_MONITOR), 20, "mutter's idle monitor")
    desk.env["QT_QPA_PLATFORM"] = "wayland"
    bare = desk.start("rest", *SUBJECTS[BARE], "--say-when-available")
    desk.wait_for(lambda: "available" in bare.output, 20, "the bare icon")
    ours = desk.app()
    tray = '"tray": "shown"'
    desk.wait_for(lambda: tray in desk.cli("status", "--json").stdout, 20, "the app's icon")
    return watched({BARE: bare, OURS: ours}, settle, watch)


def on_wayland(folder: Path, settle: float, watch: float) -> dict[str, Figures]:
    desk = Desk(folder)
    try:
        return rest_on_wayland(desk, settle, watch)
    finally:
        desk.stop()


def on_x11(
    folder: Path, subjects: dict[str, tuple[str, ...]], chosen: argparse.Namespace
) -> dict[str, Figures]:
    desk = Desk(folder)
    try:
        display = desk.x_server()
        desk.session_bus()
        desk.system_bus_stub()
        desk.window_manager()
        desk.tray_host("trayer")
        desk.dunst()
        tray = TrayIcons(display)
        shown = starts(desk, tray, subjects, chosen.rounds)
        figures = rest(desk, tray, subjects, chosen.settle, chosen.watch)
    finally:
        desk.stop()
    for name, milliseconds in shown.items():
        figures[name].start = milliseconds
    return figures


def watched(programs: dict[str, Program], settle: float, watch: float) -> dict[str, Figures]:
    """What they cost over `watch` seconds, after `settle` seconds alone."""
    select.select([], [], [], settle)
    meters = {name: Meter(program.pid) for name, program in programs.items()}
    began = time.monotonic()
    while (seconds := time.monotonic() - began) < watch:
        select.select([], [], [], min(1.0, watch - seconds))
        for meter in meters.values():
            meter.read()
    figures = {}
    for name, program in programs.items():
        resident, private = memory(program.pid)
        figures[name] = Figures(
            wakeups=meters[name].switches * 60 / seconds,
            cpu=meters[name].cpu * 3600 / seconds,
            resident=resident,
            private=private,
        )
    return figures


def report(figures: dict[str, Figures]) -> bool:
    """Print the table and the limits; True when all are kept."""
    columns = ("start", "wakeups", "cpu", "resident", "private")
    heads = ("icon ms", "wake-ups/min", "CPU s/hour", "resident MB", "private MB")
    print(f"{'':20}" + "".join(f"{head:>14}" for head in heads))
    for name, row in figures.items():
        print(f"{name:20}" + "".join(f"{getattr(row, column):14.2f}" for column in columns))
    ours, bare = figures[OURS], figures[BARE]
    measured = {
        "wakeups": ours.wakeups,
        "cpu": ours.cpu,
        "resident": ours.resident,
        "resident_ratio": ours.resident / bare.resident,
    }
    if bare.start:
        measured["start_ratio"] = ours.start / bare.start
    for name, value in measured.items():
        limit = LIMITS[name]
        kept = "kept" if value <= limit else "NOT KEPT"
        print(f"{name:16} {value:8.3f}   limit {limit:<6g} {kept}")
    return all(value <= LIMITS[name] for name, value in measured.items())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--settle", type=float, default=120, help="seconds left alone first")
    parser.add_argument("--watch", type=float, default=120, help="seconds measured")
    parser.add_argument("--rounds", type=int, default=7, help="starts of each")
    parser.add_argument("--where", nargs="*", choices=list(TITLES), default=list(TITLES))
    parser.add_argument("--peers", action="store_true", help="others too, where installed")
    parser.add_argument("--strict", action="store_true", help="status 1 when a limit is not kept")
    chosen = parser.parse_args()
    subjects = dict(SUBJECTS)
    if chosen.peers:
        subjects |= {name: argv for name, argv in PEERS.items() if shutil.which(argv[0])}
    tables: dict[str, dict[str, Figures]] = {}
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        if "x11" in chosen.where:
            tables["x11"] = on_x11(Path(folder) / "x11", subjects, chosen)
        if "wayland" in chosen.where:
            place = Path(folder) / "wayland"
            tables["wayland"] = on_wayland(place, chosen.settle, chosen.watch)
    kept = True
    for where, figures in tables.items():
        print(TITLES[where])
        kept = report(figures) and kept
    (ROOT / "build").mkdir(exist_ok=True)
    table = {where: {n: asdict(r) for n, r in rows.items()} for where, rows in tables.items()}
    (ROOT / "build" / "bench-resting.json").write_text(json.dumps(table, indent=2), "utf-8")
    return 1 if chosen.strict and not kept else 0


if __name__ == "__main__":
    sys.exit(main())
