# SPDX-License-Identifier: Apache-2.0
"""Where the running copy listens. Without Qt, for the command line needs it too.

The caller gives the socket's path (`Paths().socket`). Its folder is the person's alone: what
listens in somebody else's folder is not believed.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_LINE = 64 * 1024  # bytes of one request or one answer, with its newline


def lock_path(socket: Path) -> Path:
    return socket.with_suffix(".lock")


def pipe_name(socket: Path) -> str:
    """The named pipe that stands for this socket on Windows, where each path has one."""
    import hashlib

    digest = hashlib.sha256(os.fsencode(socket)).hexdigest()[:16]
    return rf"\\.\pipe\stretchbreak-{digest}"


def folder_problem(folder: Path) -> str:
    """Why nothing may listen in `folder`, as a sentence; "" when it is this person's alone."""
    from stretchbreak.app.why import why
    from stretchbreak.domain.sentence import Sentence

    try:
        found = folder.lstat()
    except OSError as error:
        return Sentence("{folder} cannot be used: {why}.", folder=folder, why=why(error))
    if not stat.S_ISDIR(found.st_mode):
        return Sentence("{folder} is not a folder.", folder=folder)
    if hasattr(os, "getuid"):
        if found.st_uid != os.getuid():
            return Sentence("{folder} belongs to somebody else.", folder=folder)
        if found.st_mode & 0o077:
            return Sentence(
                "{folder} is open to other people; close it with: chmod 700 {folder}",
                folder=folder,
            )
    return ""
