# SPDX-License-Identifier: Apache-2.0
"""What the pages promise is held against the tree: links, pictures, commands, sources, calls."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from stretchbreak.adapters.sound.programs import PROGRAMS
from stretchbreak.cli import all_commands
from stretchbreak.resources import assets

ROOT = Path(__file__).parents[1]
FOLDERS = (ROOT, ROOT / "docs", ROOT / "docs" / "decisions", ROOT / "packaging")
PAGES = sorted(page for folder in FOLDERS for page in folder.glob("*.md"))
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
BUS_NAME = re.compile(r"\"((?:org|com|fr)\.[A-Za-z]\w*(?:\.[A-Za-z]\w*)+)\.?\"")
# Words of the bus itself, signals of macOS, and names of programs that are left out of account.
NOBODY_ASKED = re.compile(
    r"org\.freedesktop\.(DBus\.|portal\.(Background|Request))|com\.apple\.|com\.github\."
    r"|org\.PulseAudio|org\.gnome\.VolumeControl|org\.kde\.plasma|org\.stretchbreak\."
    r"|org\.dunstproject|org\.mpris\.MediaPlayer2\.Player"  # interfaces of names that are asked
)
LARGEST_PICTURE = 150_000


def text_of(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text("utf-8")) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_readme_shows_every_picture_and_none_is_large() -> None:
    pictures = sorted((ROOT / "docs" / "img").iterdir())
    assert pictures
    for picture in pictures:
        assert f"docs/img/{picture.name}" in text_of("README.md")
        assert picture.stat().st_size < LARGEST_PICTURE, picture.name


def test_the_readme_names_every_command() -> None:
    asked = [sys.executable, "-m", "stretchbreak", "--help"]
    told = subprocess.run(asked, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    commands = re.findall(r"^    ([a-z][a-z-]+)(?: |$)", told, re.MULTILINE)
    assert len(commands) > 20
    table = text_of("README.md").split("## Command line")[1].split("## Privacy")[0]
    assert [name for name in commands if not re.search(rf"[` ]{name}[` \[]", table)] == []


def test_every_command_that_a_page_names_is_there() -> None:
    known = {command.name for command in all_commands(lambda _options: 0)}
    named = {
        name
        for page in PAGES
        for name in re.findall(r"`stretchbreak ([a-z][a-z-]+)", page.read_text("utf-8"))
    }
    assert len(named) > 15
    assert named - known == set()


def test_the_health_page_lists_every_source_and_says_the_stop_rule_as_the_app_does() -> None:
    page = text_of("docs/health.md")
    listed = dict(re.findall(r"^\| ([A-Z]\d+[a-z]?) \|(.*)$", page, re.MULTILINE))
    for file in sorted((assets() / "exercises").glob("*.toml")):
        exercise = tomllib.loads(file.read_text("utf-8"))
        for key in exercise["sources"]:
            assert f"`{exercise['id']}`" in listed[key], (file.name, key)
    safety = tomllib.loads((assets() / "safety.toml").read_text("utf-8"))
    flowing = " ".join(page.split())
    assert safety["stop_rule"] in flowing
    assert safety["wellness"] in flowing


def test_every_key_that_the_health_page_cites_is_in_its_table() -> None:
    said, table = text_of("docs/health.md").split("## Sources")
    cited = set(re.findall(r"\b[TDPABN]\d+[a-z]?\b", said))
    assert len(cited) > 30
    assert {key for key in cited if f"| {key} |" not in table} == set()


def test_the_privacy_page_names_everybody_who_is_asked_over_the_bus() -> None:
    page = text_of("docs/privacy.md")
    named = set()
    for file in sorted((ROOT / "stretchbreak").rglob("*.py")):
        named |= set(BUS_NAME.findall(file.read_text("utf-8")))
    asked = {name for name in named if not NOBODY_ASKED.match(name)}
    assert "org.freedesktop.login1" in asked
    assert {name for name in asked if name not in page} == set()


def test_the_privacy_page_names_every_program_that_is_started() -> None:
    page = text_of("docs/privacy.md")
    elsewhere = {"afplay"}  # of macOS
    programs = {program.name for program in PROGRAMS} - elsewhere
    for name in programs | {"spd-say", "pactl subscribe", "gsettings get", "notify-send"}:
        assert f"`{name}" in page, name


def test_the_privacy_page_knows_every_place_that_starts_a_program() -> None:
    starts = re.compile(
        r"\bQProcess\(|startDetached|subprocess\.(run|Popen)|os\.(system|exec|spawn)"
    )
    found = {
        file.relative_to(ROOT / "stretchbreak").as_posix()
        for file in sorted((ROOT / "stretchbreak").rglob("*.py"))
        if starts.search(file.read_text("utf-8"))
    }
    assert found == {
        "adapters/hooks.py",
        "adapters/meeting/do_not_disturb.py",  # gsettings
        "adapters/meeting/recordings.py",  # pactl
        "adapters/sound/program_player.py",
        "adapters/sound/speech_dispatcher.py",  # spd-say
    }
