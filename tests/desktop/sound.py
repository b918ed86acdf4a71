# SPDX-License-Identifier: Apache-2.0
"""Sound servers for one test: a microphone and a loudspeaker that nobody hears."""

from __future__ import annotations

import subprocess

from program import Program, needs
from rig import Desk

MODULES = (
    "module-native-protocol-unix",
    "module-null-sink sink_name=loudspeaker",
    "module-null-source source_name=microphone",
)


def pulseaudio(desk: Desk) -> Program:
    """A real PulseAudio."""
    needs("pulseaudio", "pactl", "parec")
    load = [argument for module in MODULES for argument in ("-L", module)]
    server = desk.start(
        *("pulseaudio", "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"),
        *("--disable-shm", "--use-pid-file=no", *load),
    )
    desk.wait_for(lambda: _sources(desk) >= 2, 10, "PulseAudio's sources")
    return server


def pipewire(desk: Desk) -> Program:
    """A real PipeWire, without anybody who links things by himself."""
    needs("pipewire", "pw-cli", "pw-link")
    server = desk.start("pipewire", "pipewire")
    runtime = desk.folder / "runtime"
    desk.wait_for((runtime / "pipewire-0").exists, 10, "PipeWire's socket")
    return server


def records(desk: Desk, source: str, *args: str) -> Program:
    """A program that records from there."""
    before = streams(desk)
    program = desk.start("parec", "parec", f"--device={source}", *args, "/dev/null")
    desk.wait_for(lambda: streams(desk) > before, 10, f"a recording from {source}")
    return program


def streams(desk: Desk) -> int:
    """How many streams record, of whatever kind."""
    return len(desk.run("pactl", "list", "short", "source-outputs").splitlines())


def _sources(desk: Desk) -> int:
    argv = ["pactl", "list", "short", "sources"]
    found = subprocess.run(argv, env=desk.env, capture_output=True, text=True, check=False)
    return len(found.stdout.splitlines())


def pipewire_pulse(desk: Desk) -> Program:
    """A real PipeWire that speaks PulseAudio's protocol, with a session manager that links."""
    needs("pipewire-pulse", "wireplumber", "pactl", "parec")
    desk.session_bus()
    pipewire(desk)
    desk.start("wireplumber", "wireplumber")
    server = desk.start("pipewire-pulse", "pipewire-pulse")
    desk.wait_for((desk.folder / "runtime/pulse/native").exists, 10, "pipewire-pulse's socket")
    for name, kind in (("loudspeaker", "Audio/Sink"), ("microphone", "Audio/Source/Virtual")):
        about = (f"sink_name={name}", f"media.class={kind}", "channel_map=mono")
        desk.run("pactl", "load-module", "module-null-sink", *about)
        _wait_for_source(desk, name)
    return server


def _wait_for_source(desk: Desk, name: str) -> None:
    desk.wait_for(lambda: name in desk.run("pactl", "list", "short", "sources"), 10, name)
