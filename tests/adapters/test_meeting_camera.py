# SPDX-License-Identifier: Apache-2.0
"""The camera: real programs with real open files, which stand in for a camera's device."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from rig import Desk

from stretchbreak.adapters.meeting.camera import Camera
from stretchbreak.adapters.meeting.finding import Finding

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="there is no /proc here")


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    folder = tmp_path / "dev"
    folder.mkdir()
    return folder


@pytest.fixture
def system(tmp_path: Path) -> Path:
    return tmp_path / "sys"


@pytest.fixture
def camera(devices: Path, system: Path) -> Camera:
    return Camera(devices, system)


def drive(system: Path, name: str, driver: str, uses: int) -> None:
    """As Linux shows that `driver` drives the device `name`."""
    module = system / "module" / driver
    module.mkdir(parents=True, exist_ok=True)
    (module / "refcnt").write_text(f"{uses}\n", "ascii")
    place = system / "bus/usb/drivers" / driver
    place.mkdir(parents=True, exist_ok=True)
    device = system / "class/video4linux" / name / "device"
    device.mkdir(parents=True)
    (device / "driver").symlink_to(place)


def test_a_machine_without_a_camera_has_none_in_use(camera: Camera) -> None:
    assert camera.look() == Finding(False)


def test_a_camera_is_in_use_while_a_program_has_it_open(
    camera: Camera, devices: Path, desk: Desk
) -> None:
    for name in ("video0", "video1"):
        (devices / name).touch()
    assert camera.look() == Finding(False)
    program = desk.start("tail", "tail", "-f", str(devices / "video1"))
    desk.wait_for(lambda: camera.look() == Finding(True), 10, "the camera to be in use")
    program.stop()
    assert camera.look() == Finding(False)


def test_another_file_of_that_folder_is_no_camera(
    camera: Camera, devices: Path, desk: Desk
) -> None:
    for name in ("video0", "video0.txt", "videotape"):
        (devices / name).touch()
    program = desk.start("tail", "tail", "-f", str(devices / "videotape"))
    opened = f"/proc/{program.pid}/fd"
    tape = str(devices / "videotape")
    desk.wait_for(lambda: tape in map(os.readlink, _paths(opened)), 10, "tail")
    assert camera.look() == Finding(False)


def _paths(folder: str) -> list[str]:
    return [entry.path for entry in os.scandir(folder)]


def test_what_this_program_has_open_itself_does_not_count(camera: Camera, devices: Path) -> None:
    (devices / "video0").touch()
    with (devices / "video0").open():
        assert camera.look() == Finding(False)


def test_usb_cameras_whose_driver_rests_need_no_search(
    devices: Path, system: Path, tmp_path: Path
) -> None:
    for name in ("video0", "video1"):
        (devices / name).touch()
        drive(system, name, "uvcvideo", uses=0)
    nobody = tmp_path / "proc"
    nobody.mkdir(mode=0o700)
    searched = Camera(devices, system, nobody)
    assert searched.look() == Finding(False)
    # A folder that cannot be listed shows whether the search was begun.
    nobody.rmdir()
    nobody.touch()
    assert Camera(devices, system, nobody).look() == Finding(None)


def test_a_camera_of_another_driver_is_searched_for_though_usb_cameras_rest(
    camera: Camera, devices: Path, system: Path, desk: Desk
) -> None:
    for name, driver in (("video0", "uvcvideo"), ("video1", "intel_ipu6")):
        (devices / name).touch()
        drive(system, name, driver, uses=0)
    desk.start("tail", "tail", "-f", str(devices / "video1"))
    desk.wait_for(lambda: camera.look() == Finding(True), 10, "the camera to be in use")


def test_a_busy_usb_driver_is_searched_for_whose_it_is(
    camera: Camera, devices: Path, system: Path, desk: Desk
) -> None:
    (devices / "video0").touch()
    drive(system, "video0", "uvcvideo", uses=1)  # somebody else's, in another session
    assert camera.look() == Finding(False)
    desk.start("tail", "tail", "-f", str(devices / "video0"))
    desk.wait_for(lambda: camera.look() == Finding(True), 10, "the camera to be in use")


def test_where_open_files_are_not_shown_nothing_is_claimed(devices: Path, tmp_path: Path) -> None:
    (devices / "video0").touch()
    assert Camera(devices, processes=tmp_path / "no-proc").look() == Finding(None)
