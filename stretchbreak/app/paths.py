# SPDX-License-Identifier: Apache-2.0
"""Where the app keeps things: settings, journal, log, and the socket of the running copy.

`STRETCHBREAK_HOME` moves all of it to one folder. Otherwise the platform's own folders are used.
Nothing is created before `prepare`, and platformdirs is imported only when its answer is needed:
`stretchbreak status` needs the socket alone and has to be quick.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

APP = "stretchbreak"
DESKTOP_FILE = "org.stretchbreak.StretchBreak"
"""Its name without the ending: how desktops tie windows and notifications to the app."""
HOME_VARIABLE = "STRETCHBREAK_HOME"
# A socket's path has room for 104 bytes on some systems and 108 on others, with the final zero.
_LONGEST_SOCKET = 100


class PathProblem(NamedTuple):
    """Folders that cannot be used, and one message for the person that says what to do."""

    folders: tuple[Path, ...]
    message: str

    def __str__(self) -> str:
        return self.message


class Paths:
    """Absolute paths, worked out from an environment when first asked for.

    Without STRETCHBREAK_HOME platformdirs decides, and reads the process's own environment.
    """

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        self._environment = os.environ if environment is None else environment

    @cached_property
    def home(self) -> Path | None:
        """The folder that STRETCHBREAK_HOME names, or None."""
        text = self._environment.get(HOME_VARIABLE, "").strip()
        return _expanded(text).absolute() if text else None

    @cached_property
    def settings_file(self) -> Path:
        if self.home is None:
            return self._platform("config") / "settings.toml"
        inside = self.home / "config" / "settings.toml"
        return inside if _exists(inside) else self.home / "settings.toml"

    @cached_property
    def data_folder(self) -> Path:
        return self._platform("data") if self.home is None else self.home / "data"

    @property
    def database(self) -> Path:
        return self.data_folder / "journal.sqlite3"

    @property
    def own_content(self) -> Path:
        """The person's own exercises and routines; it need not exist."""
        return self.data_folder / "content"

    @cached_property
    def log_file(self) -> Path:
        folder = self._platform("log") if self.home is None else self.home / "log"
        return folder / "stretchbreak.log"

    @cached_property
    def run_folder(self) -> Path:
        """For what lives only while a copy runs: its socket and its lock."""
        if self.home is None or len(os.fsencode(self.home)) > _LONGEST_SOCKET - 24:
            return self._platform_run_folder()
        return self.home / "run"

    @cached_property
    def socket(self) -> Path:
        name = "stretchbreak.sock"
        if self.home is not None and self.run_folder.parent != self.home:
            import hashlib  # a home too deep for a socket still has one of its own

            name = f"{hashlib.sha256(os.fsencode(self.home)).hexdigest()[:16]}.sock"
        return self.run_folder / name

    def prepare(self) -> PathProblem | None:
        """Make the folders, for this person alone (0700). One problem names all that failed."""
        folders = {self.settings_file.parent, self.data_folder, self.run_folder}
        failed: dict[Path, str] = {}
        for folder in sorted({*folders, self.log_file.parent}):
            why = _make_private(folder, tighten=folder != self.home)
            if why:
                failed[folder] = why
        if not failed:
            return None
        from stretchbreak.domain.sentence import Sentence

        message = Sentence(
            "{folders}: {why}. What cannot be kept there stays in memory and ends with this run. "
            "Make the folder yours to write, or set {variable} to a folder that is.",
            folders=", ".join(str(folder) for folder in failed),
            why=next(iter(failed.values())),
            variable=HOME_VARIABLE,
        )
        return PathProblem(tuple(failed), message)

    def _platform(self, what: str) -> Path:
        import platformdirs

        folders = platformdirs.PlatformDirs(APP, appauthor=False, roaming=False)
        return Path(getattr(folders, f"user_{what}_path"))

    def _platform_run_folder(self) -> Path:
        offered = self._environment.get("XDG_RUNTIME_DIR", "")
        if sys.platform.startswith("linux") and _is_mine_alone(offered):
            return Path(offered) / APP
        import warnings

        with warnings.catch_warnings():
            # It warns when XDG_RUNTIME_DIR is missing; its answer is good all the same.
            warnings.simplefilter("ignore")
            return self._platform("runtime")


def _expanded(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:  # `~name` of nobody
        return Path(text)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a folder on the way may not be looked into
        return False


def _is_mine_alone(folder: str) -> bool:
    try:
        found = os.lstat(folder)
    except (OSError, ValueError):
        return False
    private = stat.S_ISDIR(found.st_mode) and not found.st_mode & 0o077
    return Path(folder).is_absolute() and private and found.st_uid == os.getuid()


def _make_private(folder: Path, *, tighten: bool) -> str:
    """Make `folder` and what is missing above it; the reason when that fails, else ""."""
    try:
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
        found = folder.stat()
        if tighten and os.name == "posix" and found.st_mode & 0o077:
            folder.chmod(0o700)
    except OSError as error:
        from stretchbreak.app.why import why

        return why(error)
    is_folder = stat.S_ISDIR(found.st_mode)
    if is_folder and os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return ""
    from stretchbreak.domain.sentence import Sentence

    return Sentence("no permission to write here" if is_folder else "this is not a folder")
