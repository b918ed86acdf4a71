# SPDX-License-Identifier: Apache-2.0
"""Whether a program of this person has a camera open: Linux shows open files in /proc."""

from __future__ import annotations

import os
from pathlib import Path

from stretchbreak.adapters.meeting.finding import Finding

_UVC = "uvcvideo"


class Camera:
    """A Looker. One or two small files are read where nearly every camera is a USB one; else the
    open files of the person's programs, some milliseconds."""

    signal = "camera"

    def __init__(
        self,
        devices: Path = Path("/dev"),
        system: Path = Path("/sys"),
        processes: Path = Path("/proc"),
    ) -> None:
        self._devices, self._system, self._processes = devices, system, processes

    def look(self) -> Finding:
        if not self._processes.is_dir():
            return Finding(None)
        cameras = {str(path) for path in self._devices.glob("video[0-9]*")}
        if not cameras or self._all_rest(cameras):
            return Finding(False)
        return Finding(self._is_open(cameras))

    def _all_rest(self, cameras: set[str]) -> bool:
        """True when all are USB cameras whose driver nobody uses."""
        for camera in cameras:
            driver = self._system / "class/video4linux" / Path(camera).name / "device/driver"
            try:
                if driver.resolve(strict=True).name != _UVC:
                    return False
            except OSError:
                return False
        try:
            return int((self._system / "module" / _UVC / "refcnt").read_text("ascii")) == 0
        except (OSError, ValueError):
            return False

    def _is_open(self, cameras: set[str]) -> bool:
        me, own = os.getuid(), str(os.getpid())
        with os.scandir(self._processes) as entries:
            for entry in entries:
                if not entry.name.isdigit() or entry.name == own:
                    continue
                try:
                    if entry.stat().st_uid == me and _has_open(f"{entry.path}/fd", cameras):
                        return True
                except OSError:  # it ended, or it is not ours to see
                    continue
        return False


def _has_open(folder: str, files: set[str]) -> bool:
    with os.scandir(folder) as numbers:
        for number in numbers:
            try:
                if os.readlink(number.path) in files:  # noqa: PTH115 - it is called thousands of times
                    return True
            except OSError:  # closed meanwhile
                continue
    return False
