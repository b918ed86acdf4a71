# SPDX-License-Identifier: Apache-2.0
"""What packages say about the program is true of it, and they have its icon in every size."""

from __future__ import annotations

import os
import re
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import check_packaging
import make_icons
import pytest
from man_page import EXIT_CODES, man_page
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from stretchbreak import __version__
from stretchbreak.app.paths import DESKTOP_FILE
from stretchbreak.cli import all_commands, out
from stretchbreak.resources import assets
from stretchbreak.ui.tray_icon import PROGRAM, pixmap

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
COMMANDS = [command.name for command in all_commands(lambda _options: 0)]


def metainfo() -> ElementTree.Element:
    path = PACKAGING / f"linux/{DESKTOP_FILE}.metainfo.xml"
    return ElementTree.parse(path).getroot()  # noqa: S314  # our own file


def test_the_newest_release_of_the_metainfo_is_this_version() -> None:
    newest = metainfo().find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__


def test_the_metainfo_names_the_desktop_file_and_the_licence() -> None:
    assert metainfo().findtext("launchable") == f"{DESKTOP_FILE}.desktop"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert metainfo().findtext("project_license") == project["license"]
    assert metainfo().find("content_rating") is not None


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_manual_page(command: str) -> None:
    assert f".B stretchbreak {command}".replace("-", "\\-") in man_page().splitlines()


def test_the_manual_page_is_dated_by_the_source_and_names_the_version(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert f'"1970-01-02" "StretchBreak {__version__}"' in man_page()


def test_the_manual_page_has_every_exit_code() -> None:
    assert {int(code) for code in EXIT_CODES} == {
        out.DONE,
        out.FAILED,
        out.WRONG,
        out.NOT_RUNNING,
    }


def test_winget_and_homebrew_name_this_version() -> None:
    manifests = sorted((PACKAGING / "windows/winget").glob("*.yaml"))
    assert len(manifests) == 3
    for path in manifests:
        assert f"PackageVersion: {__version__}\n" in path.read_text("utf-8"), path.name
    assert f'version "{__version__}"' in (PACKAGING / "macos/stretchbreak.rb").read_text("utf-8")


def test_the_flatpak_may_not_use_the_network() -> None:
    manifest = (PACKAGING / f"flatpak/{DESKTOP_FILE}.yml").read_text("utf-8")
    rights = re.findall(r"^  - (--.*)$", manifest, re.M)
    assert "--socket=wayland" in rights
    assert not [right for right in rights if "network" in right or "filesystem" in right]


def test_every_override_of_lintian_has_its_reason_above_it() -> None:
    lines = (PACKAGING / "debian/lintian-overrides").read_text("utf-8")
    for block in lines.strip().split("\n\n"):
        assert block.startswith("# ")
        assert "\nstretchbreak: " in block


def test_the_icons_are_in_every_size_and_what_they_say(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot  # an application, for the painter
    make_icons.make(tmp_path)
    for size in make_icons.SIZES:
        path = tmp_path / f"hicolor/{size}x{size}/apps/{DESKTOP_FILE}.png"
        assert QImage(str(path)).width() == size
    for kind, name in (("scalable", DESKTOP_FILE), ("symbolic", f"{DESKTOP_FILE}-symbolic")):
        assert QSvgRenderer(str(tmp_path / f"hicolor/{kind}/apps/{name}.svg")).isValid()


def test_windows_and_macos_icons_hold_whole_pictures(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    make_icons.make(tmp_path)
    ico = (tmp_path / "stretchbreak.ico").read_bytes()
    count = struct.unpack("<H", ico[4:6])[0]
    assert count == len(make_icons.ICO_SIZES)
    for number in range(count):
        entry = struct.unpack("<BBBBHHII", ico[6 + 16 * number : 22 + 16 * number])
        picture = QImage.fromData(ico[entry[7] : entry[7] + entry[6]])
        assert (picture.width() % 256, picture.height() % 256) == entry[:2]
    icns = (tmp_path / "stretchbreak.icns").read_bytes()
    assert (icns[:4], struct.unpack(">I", icns[4:8])[0]) == (b"icns", len(icns))


@pytest.mark.parametrize("size", [64, 256])
def test_the_scalable_icon_looks_as_the_painted_one(qtbot: QtBot, size: int) -> None:
    del qtbot
    drawn = QPixmap(size, size)
    drawn.fill("transparent")
    painter = QPainter(drawn)
    renderer = QSvgRenderer(str(assets() / f"icons/{DESKTOP_FILE}.svg"))
    renderer.render(painter)
    painter.end()
    painted, other = pixmap(PROGRAM, size).toImage(), drawn.toImage()
    far = 0
    for x in range(size):
        for y in range(size):
            one, two = painted.pixelColor(x, y), other.pixelColor(x, y)
            apart = (one.red() - two.red(), one.green() - two.green(), one.alpha() - two.alpha())
            far += max(map(abs, apart)) > 80
    assert far < size * size * 0.02


@pytest.mark.parametrize("name", ["tray-light", "tray-dark", "tray-ring"])
def test_the_icons_of_the_tray_can_be_drawn(qtbot: QtBot, name: str) -> None:
    del qtbot
    assert QSvgRenderer(str(assets() / f"icons/{name}.svg")).isValid()


def test_a_missing_program_is_named_and_in_ci_it_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CI", raising=False)
    assert check_packaging.complaint(["desktop-file-validate"], "/nowhere") == ""
    assert "desktop-file-validate is not installed" in capsys.readouterr().out
    monkeypatch.setenv("CI", "true")
    assert "is not installed" in check_packaging.complaint(["zizmor"], "/nowhere")
    of_ours = [
        one
        for one in check_packaging.checks(Path("x"), Path("y"))
        if "packaging/stand_in.py" in one
    ]
    assert "lintian is not installed" in check_packaging.complaint(of_ours[0], "/nowhere")


def test_a_workflow_whose_actions_can_change_is_found(tmp_path: Path) -> None:
    workflow = check_packaging.WORKFLOWS[0].read_text("utf-8")
    bad = tmp_path / "ci.yml"
    bad.write_text(re.sub(r"@[0-9a-f]{40} # v\S+", "@main", workflow), "utf-8")
    command = ["zizmor", "--offline", "--quiet", "--no-progress", str(bad)]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    assert "unpinned-uses" in check_packaging.complaint(command, path)


def test_the_builder_says_what_it_can_build() -> None:
    argv = [sys.executable, str(PACKAGING / "build.py"), "rpm"]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "nothing is called rpm; there is wheel, frozen, deb" in done.stderr
