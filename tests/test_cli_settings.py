# SPDX-License-Identifier: Apache-2.0
"""`stretchbreak settings …`: what is said, what is written, and what is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import Called, run
from hypothesis import HealthCheck, given
from hypothesis import settings as with_settings
from hypothesis import strategies as st

from stretchbreak.app.paths import Paths
from stretchbreak.cli.out import DONE, FAILED, WRONG
from stretchbreak.domain.settings import DECLARATIONS, Settings
from stretchbreak.storage.settings_file import SettingsFile

Capture = pytest.CaptureFixture[str]


def own_file() -> Path:
    return Paths().settings_file


def test_a_setting_is_set_told_and_reset(capsys: Capture) -> None:
    assert run("settings", "set", "remind_after", "40min") == DONE
    assert run("settings", "get", "remind_after") == DONE
    assert capsys.readouterr().out == "40min\n"
    assert run("settings", "reset", "remind_after") == DONE
    assert "remind_after" not in own_file().read_text()


def test_without_a_key_every_setting_is_told(capsys: Capture) -> None:
    assert run("settings", "get") == DONE
    told = [line.partition(" = ")[0] for line in capsys.readouterr().out.splitlines()]
    assert told == list(DECLARATIONS)


def test_without_more_the_window_is_opened() -> None:
    app = Called()
    assert run("settings", app=app) == DONE
    assert [options.window for options in app] == ["settings"]


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("set", "remind_after", "2min"), "20min to 60min"),
        (("set", "remind_afer", "30min"), "remind_after"),
        (("set", "remind_after"), "KEY VALUE"),
        (("get", "thme"), "theme"),
        (("reset",), "KEY"),
        (("export",), "PATH"),
        (("import", "/nonexistent/x.toml"), "/nonexistent/x.toml"),
        (("get", "theme", "dark"), "nothing after"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_write(
    capsys: Capture, words: tuple[str, ...], named: str
) -> None:
    assert run("settings", *words) == WRONG
    said = capsys.readouterr().err
    assert named in said
    assert said.count("\n") == 1
    assert not own_file().exists()


def test_a_broken_file_is_not_written_over(capsys: Capture) -> None:
    own_file().parent.mkdir(parents=True, exist_ok=True)
    own_file().write_text('theme = "dark\n')
    assert run("settings", "set", "place", "home") == FAILED
    assert "mend the file first" in capsys.readouterr().err
    assert own_file().read_text() == 'theme = "dark\n'


def test_what_was_exported_makes_another_computer_the_same(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_file().parent.mkdir(parents=True, exist_ok=True)
    own_file().write_text('theme = "dark"\nworking_hours = "mon-fri 08:00-16:00"\n')
    assert run("settings", "export", str(tmp_path / "mine.toml")) == DONE
    assert run("settings", "export", str(tmp_path / "mine.toml")) == FAILED
    monkeypatch.setenv("STRETCHBREAK_HOME", str(tmp_path / "other"))
    own_file().parent.mkdir(parents=True, exist_ok=True)
    own_file().write_text('# mine\nvolume = 10\nfuture = 1\ntheme = "light"  # by day\n')
    capsys.readouterr()
    assert run("settings", "import", str(tmp_path / "mine.toml")) == DONE
    *told, last = capsys.readouterr().out.splitlines()
    assert set(told) == {"theme = dark", "working_hours = mon-fri 08:00-16:00", "volume = 60"}
    (kept,) = own_file().parent.glob("settings.toml.before-*")
    assert last == f"The settings before are kept as {kept}."
    assert kept.read_text().startswith("# mine\nvolume = 10\n")
    assert own_file().read_text().startswith('# mine\nfuture = 1\ntheme = "dark"  # by day\n')


def test_an_import_with_one_bad_value_takes_nothing_over(tmp_path: Path, capsys: Capture) -> None:
    other = tmp_path / "other.toml"
    other.write_text('theme = "dark"\nvolume = 900\n')
    assert run("settings", "import", str(other)) == WRONG
    assert "volume" in capsys.readouterr().err
    assert not own_file().exists()


def test_a_command_in_an_import_is_pointed_out(tmp_path: Path, capsys: Capture) -> None:
    other = tmp_path / "other.toml"
    other.write_text('hook_reminder = "/usr/bin/beep"\n')
    assert run("settings", "import", str(other)) == DONE
    assert capsys.readouterr().out == "hook_reminder = /usr/bin/beep  (starts a program)\n"


@with_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.fixed_dictionaries(
        {
            "hook_reminder": st.sampled_from(["", "say 'it \"is\" time'", "echo \\ ü"]),
            "calendar": st.sampled_from(["", "C:\\Users\\me\\cal.ics", "~/kalender ü.ics"]),
            "volume": st.integers(0, 100),
            "show_card": st.booleans(),
            "card_after": st.sampled_from([0.0, 60.0, 90.0]),
        }
    )
)
def test_an_export_reads_back_as_the_same(tmp_path: Path, values: dict[str, object]) -> None:
    target = tmp_path / "out.toml"
    target.unlink(missing_ok=True)
    file = SettingsFile(own_file())
    wanted = Settings(**values)  # type: ignore[arg-type]
    assert file.use(wanted) is None
    wanted = file.load().settings
    assert run("settings", "export", str(target)) == DONE
    assert SettingsFile(target).load().settings == wanted
