# SPDX-License-Identifier: Apache-2.0
"""Start at login by the running app, in the folder where desktops look."""

from __future__ import annotations

from rig import Desk
from whole_app import desktop

NAME = "org.stretchbreak.StretchBreak.desktop"


def test_the_command_line_switches_it_through_the_running_app_and_reads_it_back(desk: Desk) -> None:
    config = desk.home.parent / "config"
    del desk.env["STRETCHBREAK_HOME"]
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        desk.env[f"XDG_{name}_HOME"] = str(config)
    desktop(desk)
    app = desk.app()
    file = config / "autostart" / NAME

    def said(*words: str) -> str:
        return desk.cli("autostart", *words).stdout.strip()

    assert said() == "StretchBreak does not start at login."
    assert said("on") == "StretchBreak starts at login."
    assert "run --background" in file.read_text()
    file.write_text(file.read_text() + "Hidden=true\n")
    assert said() == (
        "StretchBreak does not start at login. The desktop's own settings switched it off."
    )
    assert said("on") == "StretchBreak starts at login."
    assert said("off") == "StretchBreak does not start at login."
    assert not file.exists()
    app.stop()
    assert "Traceback" not in app.output
