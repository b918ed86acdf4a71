# SPDX-License-Identifier: Apache-2.0
"""A picture that goes from one program to another through a real PipeWire."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from program import needs
from rig import Desk
from sound import pipewire

from stretchbreak.adapters.meeting.pipewire import PipeWireError, listed
from stretchbreak.adapters.meeting.screen_share import ScreenShare

WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}


@pytest.fixture
def share(desk: Desk) -> ScreenShare:
    return ScreenShare(desk.env | WAYLAND)


def shows(desk: Desk, kind: str, more: str = "") -> None:
    """A program that offers a picture: a compositor, or (with a device) a camera."""
    needs("gst-launch-1.0")
    about = f"p,media.class={kind},node.name=picture{more}"
    desk.start(
        *("gst", "gst-launch-1.0", "videotestsrc", "is-live=true", "!"),
        *("video/x-raw,width=64,height=64,framerate=5/1", "!"),
        *("pipewiresink", "mode=provide", f"stream-properties={about}"),
    )
    desk.wait_for(lambda: "picture:" in desk.run("pw-link", "-o"), 20, "the picture")


def watches(desk: Desk) -> None:
    """A program that takes it, and the link that a session manager would make."""
    desk.start("gst", "gst-launch-1.0", "pipewiresrc", "!", "video/x-raw", "!", "fakesink")
    desk.wait_for(lambda: ":in" in desk.run("pw-link", "-i"), 20, "the watcher")
    taker = desk.run("pw-link", "-i").split()[0]
    giver = next(port for port in desk.run("pw-link", "-o").split() if "picture:" in port)
    desk.run("pw-link", giver, taker)


def test_a_screen_is_shared_while_somebody_takes_its_picture(
    desk: Desk, share: ScreenShare
) -> None:
    pipewire(desk)
    assert share.look().on is False
    shows(desk, "Stream/Output/Video")
    assert share.look().on is False  # offered, and nobody looks
    watches(desk)
    desk.wait_for(lambda: share.look().on is True, 10, "the shared screen")
    desk.programs[-1].stop()
    desk.wait_for(lambda: share.look().on is False, 10, "the end of it")


def test_the_portal_of_wlroots_offers_a_source_and_that_is_a_screen(
    desk: Desk, share: ScreenShare
) -> None:
    pipewire(desk)
    shows(desk, "Video/Source")
    watches(desk)
    desk.wait_for(lambda: share.look().on is True, 10, "the shared screen")


def test_a_camera_is_no_screen(desk: Desk, share: ScreenShare) -> None:
    pipewire(desk)
    shows(desk, "Video/Source", ",device.id=42")
    watches(desk)
    links = [thing for thing in listed(socket_of(desk)) if thing.kind == "Link"]
    assert (len(links), share.look().on) == (1, False)


def test_under_x11_only_yes_can_be_believed(desk: Desk) -> None:
    pipewire(desk)
    found = ScreenShare(desk.env).look()
    assert found.on is None
    assert "X11" in found.detail
    shows(desk, "Stream/Output/Video")
    watches(desk)
    desk.wait_for(lambda: ScreenShare(desk.env).look().on is True, 10, "the shared screen")


def test_without_pipewire_nothing_is_claimed(desk: Desk, share: ScreenShare) -> None:
    assert share.look().on is None
    server = pipewire(desk)
    assert share.look().on is False
    server.kill()
    found = share.look()
    assert found.on is None
    assert "PipeWire" in found.detail


@pytest.fixture
def liar(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "liar"))
        server.listen()
        yield server


@pytest.mark.parametrize("answer", [b"", b"\xff" * 4000, b"\0" * 16 + b"\2\0\0\0" * 1000])
def test_a_server_that_talks_nonsense_is_given_up(answer: bytes, liar: socket.socket) -> None:
    # What is sent waits in the connection, so one thread can play both.
    address = liar.getsockname()
    with pytest.raises(PipeWireError):
        _listed_from(liar, address, answer)


def _listed_from(liar: socket.socket, address: str, answer: bytes) -> None:
    import threading

    def talk() -> None:
        connection, _ = liar.accept()
        with connection:
            connection.sendall(answer)
            connection.shutdown(socket.SHUT_WR)
            connection.recv(1000)

    thread = threading.Thread(target=talk)
    thread.start()
    try:
        listed(address, timeout=5)
    finally:
        thread.join(10)


def test_a_server_that_says_nothing_is_given_up_in_time(liar: socket.socket) -> None:
    with pytest.raises(PipeWireError, match="timed out"):
        listed(liar.getsockname(), timeout=0.2)


def socket_of(desk: Desk) -> str:
    return f"{desk.env['XDG_RUNTIME_DIR']}/pipewire-0"
