# SPDX-License-Identifier: Apache-2.0
"""The system's errors as clauses of our own: its words come in English, whatever is spoken."""

from __future__ import annotations

import errno

from stretchbreak.domain.sentence import Sentence

_CLAUSES = {
    errno.EACCES: Sentence("permission denied"),
    errno.EPERM: Sentence("operation not permitted"),
    errno.ENOENT: Sentence("no such file or directory"),
    errno.EEXIST: Sentence("file exists"),
    errno.ENOTDIR: Sentence("not a directory"),
    errno.EISDIR: Sentence("is a directory"),
    errno.ENOSPC: Sentence("no space left on device"),
    errno.EDQUOT: Sentence("disk quota exceeded"),
    errno.EROFS: Sentence("read-only file system"),
    errno.EIO: Sentence("input/output error"),
    errno.ENAMETOOLONG: Sentence("file name too long"),
    errno.ELOOP: Sentence("too many levels of symbolic links"),
    errno.EMFILE: Sentence("too many open files"),
    errno.ECONNREFUSED: Sentence("connection refused"),
}


def why(error: OSError) -> str:
    """What went wrong, as a clause: "permission denied"; rare errors in the system's words."""
    clause = _CLAUSES.get(error.errno or 0)
    if clause is not None:
        return clause
    # Our own are raised as OSError(0, "it is not a file").
    text = error.strerror
    return text if isinstance(text, Sentence) else (text or str(error)).lower()
