# SPDX-License-Identifier: Apache-2.0
"""The log: one file of limited size, the person's alone, opened when there is something to say."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from stretchbreak.app.saying import Say, as_written

LARGEST = 256 * 1024  # bytes; one older file of this size is kept beside it
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class LogFile(logging.FileHandler):
    """Like the standard library's rotating handler, without what that one imports."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8", delay=True)
        self.setFormatter(logging.Formatter(_FORM))

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8")

    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(OSError):
            path = Path(self.baseFilename)
            if path.exists() and path.stat().st_size > LARGEST:
                self.close()
                path.replace(path.with_suffix(".old.log"))
        with contextlib.suppress(OSError):  # opening it is not covered by `handleError`
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A log that cannot be written is no reason to bother anyone."""


def start_log(path: Path, say: Say = as_written) -> None:
    """Keep warnings and worse, and what would otherwise be a traceback on a person's screen."""
    logging.getLogger().addHandler(LogFile(path))

    def unexpected(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        logging.getLogger("stretchbreak").critical("unexpected", exc_info=(kind, error, trace))
        told = say("something unexpected happened ({error}); the log has more.")
        sys.stderr.write(f"stretchbreak: {told.format(error=error)}\n")

    sys.excepthook = unexpected
