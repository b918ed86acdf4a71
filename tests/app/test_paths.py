# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import stat
from pathlib import Path

import pytest
from other_person import needs_permissions, run_python

from stretchbreak.app.paths import Paths


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_one_variable_moves_everything_to_one_folder() -> None:
    # Short, for a socket's path has little room; nothing is made there.
    home = Path("/nowhere/desk")
    paths = Paths({"STRETCHBREAK_HOME": str(home)})
    everything = [paths.settings_file, paths.database, paths.log_file, paths.socket]
    assert all(path.is_relative_to(home) for path in everything)
    assert paths.settings_file == home / "settings.toml"


def test_a_settings_file_in_a_config_folder_is_found_too(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text("")
    paths = Paths({"STRETCHBREAK_HOME": str(tmp_path)})
    assert paths.settings_file == tmp_path / "config" / "settings.toml"


def test_a_relative_home_does_not_depend_on_where_one_stands_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = Paths({"STRETCHBREAK_HOME": "here"})
    assert paths.data_folder == tmp_path / "here" / "data"


def test_an_empty_home_is_no_home() -> None:
    assert Paths({"STRETCHBREAK_HOME": "  "}).home is None


def test_folders_are_made_for_this_person_alone(tmp_path: Path) -> None:
    paths = Paths({"STRETCHBREAK_HOME": str(tmp_path / "a" / "b")})
    assert paths.prepare() is None
    made = [paths.data_folder, paths.run_folder, paths.log_file.parent, tmp_path / "a"]
    assert [mode(folder) for folder in made] == [0o700] * 4


def test_a_data_folder_open_to_others_is_closed(tmp_path: Path) -> None:
    paths = Paths({"STRETCHBREAK_HOME": str(tmp_path)})
    paths.data_folder.mkdir(mode=0o755)
    assert paths.prepare() is None
    assert mode(paths.data_folder) == 0o700


def test_a_file_where_a_folder_should_be_is_one_clear_message(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    problem = Paths({"STRETCHBREAK_HOME": str(tmp_path)}).prepare()
    assert problem is not None
    assert problem.folders == (tmp_path / "data",)
    assert "STRETCHBREAK_HOME" in str(problem)


def test_a_home_too_deep_for_a_socket_has_a_short_one_of_its_own(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    deep = ["/tmp/" + letter * 90 for letter in "ab"]
    sockets = [
        Paths({"STRETCHBREAK_HOME": home, "XDG_RUNTIME_DIR": str(run)}).socket for home in deep
    ]
    assert sockets[0] != sockets[1]
    assert {socket.parent for socket in sockets} == {run / "stretchbreak"}


def test_the_socket_is_found_without_platformdirs(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    program = (
        "import sys\n"
        "from stretchbreak.app.paths import Paths\n"
        "print(Paths().socket)\n"
        "sys.exit('platformdirs' in sys.modules)"
    )
    done = run_python(program, XDG_RUNTIME_DIR=str(run), STRETCHBREAK_HOME="")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(run / "stretchbreak" / "stretchbreak.sock")


@needs_permissions
def test_a_home_that_cannot_be_written_is_one_message_and_no_traceback(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    program = "from stretchbreak.app.paths import Paths\nprint(Paths().prepare())"
    home = str(tmp_path / "home")
    done = run_python(program, humbly=True, STRETCHBREAK_HOME=home)
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1
    assert home in done.stdout
