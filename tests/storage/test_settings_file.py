# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from other_person import needs_permissions, run_python

from stretchbreak.domain.settings import DECLARATIONS, Settings
from stretchbreak.domain.settings_kinds import Level
from stretchbreak.storage.settings_end import HEADER
from stretchbreak.storage.settings_file import LARGEST, SettingsFile

WRITTEN_BY_HAND = """\
# my own file
theme = "dark"   # easier on the eyes
remind_after = "45min"

future_thing = [1, 2]  # from a newer version

[not.ours]
x = nan
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def file_at(path: Path) -> SettingsFile:
    return SettingsFile(path, stamp=lambda: "20260302-091500")


def test_no_file_means_the_defaults_and_no_complaint(path: Path) -> None:
    loaded = file_at(path).load()
    assert (loaded.settings, loaded.problems) == (Settings(), ())


def test_what_is_set_is_there_when_read_again(path: Path) -> None:
    assert file_at(path).set("remind_after", 45 * 60.0) is None
    assert file_at(path).load().settings == Settings(remind_after=2700.0)
    assert path.read_text() == HEADER + 'remind_after = "45min"\n# The end.\n'


def test_a_new_file_is_for_this_person_alone(path: Path) -> None:
    file_at(path).set("theme", "dark")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_permissions_that_somebody_gave_stay(path: Path) -> None:
    path.write_text("")
    path.chmod(0o640)
    file_at(path).set("theme", "dark")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_one_change_leaves_comments_order_and_unknown_keys(path: Path) -> None:
    path.write_text(WRITTEN_BY_HAND)
    assert file_at(path).set("theme", "light") is None
    assert path.read_text() == WRITTEN_BY_HAND.replace('"dark"', '"light"')


def test_a_new_key_goes_before_the_tables_of_others(path: Path) -> None:
    path.write_text(WRITTEN_BY_HAND)
    assert file_at(path).set("gap", 5.0) is None
    text = path.read_text()
    assert text.index('gap = "5s"') < text.index("[not.ours]")
    assert [line for line in text.splitlines() if line != 'gap = "5s"' and line] == [
        line for line in WRITTEN_BY_HAND.splitlines() if line
    ]


def test_a_reset_takes_the_key_out_and_nothing_else(path: Path) -> None:
    path.write_text(WRITTEN_BY_HAND)
    assert file_at(path).reset("remind_after") is None
    assert path.read_text() == WRITTEN_BY_HAND.replace('remind_after = "45min"\n', "")


def test_a_reset_of_what_is_not_there_writes_nothing(path: Path) -> None:
    assert file_at(path).reset("remind_after") is None
    assert not path.exists()


def test_an_edit_by_hand_between_reading_and_saving_is_not_lost(path: Path) -> None:
    file = file_at(path)
    file.set("theme", "dark")
    file.load()
    path.write_text('gap = "7s"\n')
    file.set("place", "home")
    assert file.load().settings == Settings(gap=7.0, place="home")


def test_windows_line_ends_and_a_byte_order_mark_are_kept(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbf# hello\r\ntheme = "dark"\r\n')
    file = file_at(path)
    assert file.load().settings.theme == "dark"
    assert file.set("gap", 5.0) is None
    assert path.read_bytes() == b'\xef\xbb\xbf# hello\r\ntheme = "dark"\r\ngap = "5s"\r\n'


def test_a_link_into_somebodys_dotfiles_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "stretchbreak.toml"
    real.parent.mkdir()
    real.write_text("")
    path.symlink_to(real)
    assert file_at(path).set("theme", "dark") is None
    assert path.is_symlink()
    assert real.read_text() == 'theme = "dark"\n'


def test_a_bad_value_names_file_key_value_and_range_and_the_rest_counts(path: Path) -> None:
    path.write_text('remind_after = "5min"\ntheme = "dark"\n')
    loaded = file_at(path).load()
    assert loaded.settings == Settings(theme="dark")
    (problem,) = loaded.problems
    for part in (str(path), "remind_after", "5min", "20min to 60min", "30min"):
        assert part in str(problem)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("an open string", b'theme = "dark\n'),
        ("a key twice", b"volume = 60\nvolume = 2\n"),
        ("no UTF-8", b'theme = "\xff\xfe"\n'),
        ("UTF-16", 'theme = "dark"\n'.encode("utf-16")),
        ("zeros", bytes(512)),
        ("deep nesting", b"x = " + b"[" * 100_000),
        ("a huge file", b"#" * (LARGEST + 1)),
        ("a huge number", b"x = " + b"9" * 50_000),
    ],
)
def test_a_file_that_cannot_be_parsed_is_kept_beside_the_new_one(
    path: Path, name: str, content: bytes
) -> None:
    path.write_bytes(content)
    loaded = file_at(path).load(mend=True)
    assert loaded.settings == Settings()
    kept = path.with_name("settings.toml.bad-20260302-091500")
    assert [kept.name in str(problem) for problem in loaded.problems] == [True]
    assert kept.read_bytes() == content
    assert file_at(path).load().problems == ()


def test_of_a_file_that_was_cut_off_the_lines_before_that_are_used(path: Path) -> None:
    path.write_text('# mine\ntheme = "dark"\nvolume = 40\nremind_after = "4')
    loaded = file_at(path).load(mend=True)
    assert (loaded.settings.theme, loaded.settings.volume) == ("dark", 40)
    assert loaded.settings.remind_after == Settings().remind_after
    assert [str(one).count("what stands before that is used") for one in loaded.problems] == [1]
    assert path.read_text() == '# mine\ntheme = "dark"\nvolume = 40\n'


def test_only_looking_changes_nothing_on_the_disk(path: Path) -> None:
    path.write_text("broken")
    assert len(file_at(path).load().problems) == 1
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


def test_a_second_broken_file_in_the_same_second_does_not_push_out_the_first(path: Path) -> None:
    for content in ("broken 1", "broken 2"):
        path.write_text(content)
        file_at(path).load(mend=True)
    kept = sorted(path.parent.glob("*.bad-*"))
    assert [file.read_text() for file in kept] == ["broken 1", "broken 2"]


def test_setting_something_in_a_broken_file_keeps_the_broken_one_and_saves(path: Path) -> None:
    path.write_text("broken")
    problem = file_at(path).set("theme", "dark")
    assert problem is not None
    assert "bad-20260302-091500" in str(problem)
    assert file_at(path).load().settings.theme == "dark"


def test_a_folder_in_the_files_place_is_a_message(path: Path) -> None:
    path.mkdir()
    assert "not a file" in str(file_at(path).load(mend=True).problems[0])
    assert "Nothing was saved" in str(file_at(path).set("theme", "dark"))


def test_a_pipe_in_the_files_place_does_not_hang(path: Path) -> None:
    os.mkfifo(path)
    assert "not a file" in str(file_at(path).load().problems[0])


def test_a_key_written_as_a_table_is_replaced_whole_or_refused(path: Path) -> None:
    path.write_text("gap.x = 1\n[theme]\ny = 1\n")
    before = path.read_text()
    problem = file_at(path).set("gap", 5.0)
    assert (problem is None and file_at(path).load().settings.gap == 5.0) or (
        path.read_text() == before
    )


@pytest.mark.parametrize(
    ("key", "value"),
    [("remind_after", 6.0), ("remind_after", float("nan")), ("theme", "blue"), ("show_card", 3.0)],
)
def test_a_value_out_of_range_is_not_written(path: Path, key: str, value: float | str) -> None:
    problem = file_at(path).set(key, value)
    assert problem is not None
    assert problem.level is Level.ERROR
    assert not path.exists()


def test_an_unknown_key_is_not_written(path: Path) -> None:
    assert "remind_after" in str(file_at(path).set("remind_afer", 1800.0))
    assert not path.exists()


@given(
    choice=st.sampled_from(sorted(DECLARATIONS)).flatmap(
        lambda key: st.tuples(st.just(key), st.just(DECLARATIONS[key].default))
    ),
    cut=st.integers(min_value=0, max_value=len(WRITTEN_BY_HAND)),
)
def test_a_file_cut_off_anywhere_still_loads_and_still_saves(
    tmp_path_factory: pytest.TempPathFactory, choice: tuple[str, float | str], cut: int
) -> None:
    path = tmp_path_factory.mktemp("cut") / "settings.toml"
    path.write_text(WRITTEN_BY_HAND[:cut])
    file = file_at(path)
    assert file.load().settings.gap == Settings().gap
    key, value = choice
    problem = file.set(key, value)
    assert getattr(file.load().settings, key) == value
    assert problem is None or path.with_name("settings.toml.bad-20260302-091500").exists()


def test_a_full_disk_leaves_the_old_file_and_says_so(path: Path) -> None:
    # No file may grow beyond ten bytes: a full disk, as far as one process is concerned.
    program = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from stretchbreak.storage.settings_file import SettingsFile\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))\n"
        "print(SettingsFile(Path(sys.argv[1])).set('theme', 'light'), flush=True)\n"
    )
    path.write_text(WRITTEN_BY_HAND)
    done = run_python(program, path, PYTHONDONTWRITEBYTECODE="1")
    assert "Nothing was saved" in done.stdout
    assert done.stderr == ""
    assert path.read_text() == WRITTEN_BY_HAND
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


@needs_permissions
def test_in_a_folder_that_cannot_be_written_settings_are_read_and_saving_says_why(
    path: Path,
) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from stretchbreak.storage.settings_file import SettingsFile\n"
        "file = SettingsFile(Path(sys.argv[1]))\n"
        "print(file.load(mend=True).settings.theme)\n"
        "print(file.set('theme', 'light'))\n"
    )
    path.write_text(WRITTEN_BY_HAND)
    path.parent.chmod(0o500)
    done = run_python(program, path, humbly=True)
    assert done.stdout.startswith("dark\n"), done.stderr
    assert "Nothing was saved (permission denied)" in done.stdout
    assert path.read_text() == WRITTEN_BY_HAND


@needs_permissions
def test_a_file_that_may_not_be_read_is_left_alone(path: Path) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from stretchbreak.storage.settings_file import SettingsFile\n"
        "loaded = SettingsFile(Path(sys.argv[1])).load(mend=True)\n"
        "print(loaded.settings.theme, *loaded.problems)\n"
    )
    path.write_text(WRITTEN_BY_HAND)
    path.chmod(0)
    done = run_python(program, path, humbly=True)
    assert done.stdout.startswith("system "), done.stderr
    assert "permission denied" in done.stdout
    path.chmod(0o600)
    assert path.read_text() == WRITTEN_BY_HAND
