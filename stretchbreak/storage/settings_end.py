# SPDX-License-Identifier: Apache-2.0
"""The last line of a settings file: what was cut off at the end of a line is TOML all the same."""

from __future__ import annotations

import re

from stretchbreak.domain.sentence import Sentence
from stretchbreak.storage.toml_text import UnparsableError

_PROMISE = "# Its last line is “# The end.”: without it, the end of the file is lost."
HEADER = f"""\
# StretchBreak's settings. What is not written here has its default.
# Times are written as 30min, 90s or 1h30min.
{_PROMISE}
"""
_END = re.compile(rb"^# The end\.\r?(?:\n|\Z)", re.MULTILINE)


def check_end(content: bytes) -> None:
    """Raises UnparsableError for a file that promises an end and has none. One written by hand
    need not promise it, and what somebody adds behind the end is as good."""
    promised = _PROMISE.encode() in content
    begun = bool(content) and HEADER.encode().startswith(content)
    if (promised or begun) and not _END.search(content):
        raise UnparsableError(Sentence("its end is missing"))


def ended(content: bytes) -> bytes:
    """The same with its end at the end, when it promises one."""
    if _PROMISE.encode() not in content:
        return content
    line_end = b"\r\n" if b"\r\n" in content else b"\n"
    rest = _END.sub(b"", content)
    if not rest.endswith(b"\n"):
        rest += line_end
    return rest + b"# The end." + line_end
