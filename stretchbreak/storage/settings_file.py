# SPDX-License-Identifier: Apache-2.0
"""The settings file: TOML that people edit too. What they wrote, with its comments, stays."""

from __future__ import annotations

import contextlib
import math
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stretchbreak.app.why import why
from stretchbreak.domain.sentence import Sentence, beside
from stretchbreak.domain.settings import DECLARATIONS, Settings
from stretchbreak.domain.settings_kinds import Declaration, Kind, Level, Problem, Value
from stretchbreak.domain.settings_reading import from_mapping, unknown_key
from stretchbreak.storage.files import Stamp, local_stamp, set_aside, write_atomically
from stretchbreak.storage.settings_end import HEADER, check_end, ended
from stretchbreak.storage.toml_text import UnparsableError, changed_text, parsed

LARGEST = 1_000_000
_MOST_LINES = 1000


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings that can be used whatever the file was like, and what was wrong with it.

    whole: False when the file could not be read as one, so that these are the defaults.
    """

    settings: Settings
    problems: tuple[Problem, ...] = ()
    whole: bool = True


class SettingsFile:
    """One settings file. Nothing here raises for what a disk, an editor or a person may do."""

    def __init__(self, path: Path, stamp: Stamp = local_stamp) -> None:
        self.path = path
        self._stamp = stamp

    def load(self, *, mend: bool = False) -> Loaded:
        """Read the file; a missing one means defaults.

        With `mend`, a file that cannot be parsed is set aside and a new one begun, so that it is
        complained about once; without, nothing on the disk changes.
        """
        first: tuple[Problem, ...] = ()
        try:
            raw = _whole(self._read())
        except FileNotFoundError:
            return Loaded(Settings())
        except OSError as error:
            used = Sentence("The defaults are used.")
            told = self._problem(beside(_unreadable(error), used))
            return Loaded(Settings(), (told,), whole=False)
        except UnparsableError as error:
            if not mend:
                return Loaded(Settings(), (self._broken(error),), whole=False)
            content, told = self._mended(error.args[0])
            raw, first = parsed(content), (told,)
        settings, problems = from_mapping(raw, str(self.path))
        return Loaded(settings, (*first, *problems))

    def set(self, key: str, value: Value) -> Problem | None:
        """Write one setting, and change nothing else. `value` is as in Settings, or its text."""
        declaration = DECLARATIONS.get(key)
        if declaration is None:
            return unknown_key(key, Level.ERROR)
        accepted = _accepted(declaration, value)
        if accepted is None:
            message = Sentence(
                "{key} cannot be {value}; allowed is {allowed}.",
                key=key,
                value=value,
                allowed=declaration.range_text,
            )
            return Problem(key, str(value), message, Level.ERROR)
        plain = declaration.plain(accepted)
        return self._change(key, lambda document: document.__setitem__(key, plain))

    def reset(self, key: str) -> Problem | None:
        """Take one setting out of the file, so that it has its default again."""
        if key not in DECLARATIONS:
            return unknown_key(key, Level.ERROR)
        return self._change(key, lambda document: document.pop(key, None))

    def use(self, settings: Settings) -> Problem | None:
        """Write all of them in one go: what has its default is taken out, the rest stays where it
        is and as it is commented."""

        def change(document: Any) -> None:
            for key, plain in written(settings).items():
                if plain is None:
                    document.pop(key, None)
                elif document.get(key) != plain:
                    document[key] = plain

        return self._change("", change)

    def _change(self, key: str, change: Callable[[Any], object]) -> Problem | None:
        """Read again, since an editor may have written meanwhile; change; write if different."""
        told: Problem | None = None
        try:
            content, mode = self._current()
            before = _whole(content)
        except OSError as error:
            nothing = Sentence("Nothing was saved.")
            return self._problem(beside(_unreadable(error), nothing), key)
        except UnparsableError as error:
            content, told = self._mended(error.args[0])
            if told.level is Level.ERROR:
                return told
            mode, before = None, parsed(content)
        try:
            changed = changed_text(content, before, change)
            if changed is not None:
                write_atomically(self._target(), ended(changed), mode=mode)
        except OSError as error:
            message = Sentence("Nothing was saved ({why}); the file is as it was.", why=why(error))
            return self._problem(message, key)
        except UnparsableError:
            message = Sentence(
                "{what} could not be changed here without harm to the rest; please edit it.",
                what=key or Sentence("The file"),
            )
            return self._problem(message, key)
        return told

    def _current(self) -> tuple[bytes, int | None]:
        """The content and permission bits; the header for a file that does not exist yet."""
        try:
            return self._read(), stat.S_IMODE(self.path.stat().st_mode)
        except FileNotFoundError:
            target = self._target()
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return ended(HEADER.encode()), None

    def _read(self) -> bytes:
        found = self.path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise OSError(0, Sentence("it is not a file"))
        with self.path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise UnparsableError(Sentence("it is larger than settings can be"))
        return content

    def _target(self) -> Path:
        # Those who keep their dotfiles elsewhere have a link here: it stays one.
        return self.path.resolve()

    def _mended(self, wrong: str) -> tuple[bytes, Problem]:
        """Set the broken file aside, and begin a new one with its good lines: these, and what to
        tell."""
        good = self._good_lines()
        try:
            kept = set_aside(self._target(), self._stamp)
        except OSError as error:
            return b"", self._problem(
                Sentence(
                    "The settings cannot be read ({wrong}), and the file cannot be set aside "
                    "({why}). The defaults are used; please mend the file.",
                    wrong=wrong,
                    why=why(error),
                ),
                level=Level.ERROR,
            )
        with contextlib.suppress(OSError):  # no file at all means the same
            write_atomically(self._target(), good)
        nothing_good = good == ended(HEADER.encode())
        return good, self._problem(
            Sentence(
                "The settings could not be read ({wrong}). They are kept as {name}, and the "
                "defaults are used. To have them back, mend that file and give it its old name."
                if nothing_good
                else "The settings could not be read ({wrong}). They are kept as {name}, and what "
                "stands before that is used, and for the rest the defaults are. "
                "To have them back, mend that file and give it its old name.",
                wrong=wrong,
                name=kept.name,
            )
        )

    def _good_lines(self) -> bytes:
        """The lines before the broken one, when there is a setting among them; else the header."""
        try:
            lines = self._read().splitlines(keepends=True)
        except (OSError, UnparsableError):
            lines = []
        last = len(lines) - (not lines[-1].endswith(b"\n")) if lines else 0
        for count in range(last, 0, -1) if last < _MOST_LINES else ():
            start = b"".join(lines[:count])
            with contextlib.suppress(UnparsableError):
                if parsed(start).keys() & DECLARATIONS.keys():
                    return ended(start)
                break
        return ended(HEADER.encode())

    def _broken(self, error: UnparsableError) -> Problem:
        cannot = Sentence("The settings cannot be read ({why}).", why=error.args[0])
        return self._problem(beside(cannot, Sentence("The defaults are used.")))

    def _problem(self, message: str, key: str = "", level: Level = Level.WARNING) -> Problem:
        return Problem(key, "", message, level, str(self.path))


def written(settings: Settings) -> dict[str, str | int | bool | None]:
    """Each setting as TOML has it; None where the default holds and nothing need be written."""
    values = {key: getattr(settings, key) for key in DECLARATIONS}
    return {
        key: None if value == DECLARATIONS[key].default else DECLARATIONS[key].plain(value)
        for key, value in values.items()
    }


def _whole(content: bytes) -> dict[str, Any]:
    """The values of a file of which nothing was cut off. Raises UnparsableError."""
    values = parsed(content)
    check_end(content)
    return values


def _accepted(declaration: Declaration, value: Value) -> Value | None:
    if declaration.kind is Kind.DURATION and not isinstance(value, str | bool):
        return declaration.read(declaration.plain(value)) if math.isfinite(value) else None
    return declaration.read(value)


def _unreadable(error: OSError) -> str:
    return Sentence("The settings cannot be read ({why}).", why=why(error))
