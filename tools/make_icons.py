# SPDX-License-Identifier: Apache-2.0
"""The program's icon in every size that desktops ask for.

python tools/make_icons.py FOLDER: FOLDER/hicolor as in the freedesktop icon theme specification,
FOLDER/stretchbreak.ico and FOLDER/stretchbreak.icns. The pictures are painted by the tray icon's
own painter, which sets every size on whole pixels; the SVG of the same look is for larger ones.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication

from stretchbreak.app.paths import DESKTOP_FILE
from stretchbreak.resources import assets
from stretchbreak.ui.tray_icon import PROGRAM, pixmap

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# The names of https://en.wikipedia.org/wiki/Apple_Icon_Image_format that hold a PNG.
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def png(size: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap(PROGRAM, size).save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon: a directory of 16 bytes for each picture, then the pictures as PNG."""
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    start = len(head) + 16 * len(pictures)
    for size, picture in pictures.items():
        side = size % 256  # 0 means 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), start + len(body))
        body += picture
    return head + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon: each picture with its type and length, the length of all in front."""
    body = b"".join(
        ICNS_TYPES[size] + struct.pack(">I", 8 + len(picture)) + picture
        for size, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def hicolor(folder: Path, pictures: dict[int, bytes]) -> None:
    def place(size: str, name: str) -> Path:
        path = folder / size / "apps" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    for size, picture in pictures.items():
        place(f"{size}x{size}", f"{DESKTOP_FILE}.png").write_bytes(picture)
    for kind, name in (("scalable", DESKTOP_FILE), ("symbolic", f"{DESKTOP_FILE}-symbolic")):
        shutil.copyfile(assets() / "icons" / f"{name}.svg", place(kind, f"{name}.svg"))


def make(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["make_icons"])
    pictures = {size: png(size) for size in SIZES}
    shutil.rmtree(folder / "hicolor", ignore_errors=True)
    hicolor(folder / "hicolor", pictures)
    (folder / "stretchbreak.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "stretchbreak.icns").write_bytes(icns({size: pictures[size] for size in ICNS_TYPES}))
    del app


if __name__ == "__main__":
    make(Path(sys.argv[1] if len(sys.argv) > 1 else "build"))
