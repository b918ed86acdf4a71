# SPDX-License-Identifier: Apache-2.0
"""The entry, and the only place that builds adapters and wires them to the coach and the windows.

The icon comes first: whatever it does not need is imported after it is shown.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stretchbreak.cli import RunOptions


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    from stretchbreak import cli

    return cli.main(argv, run_app)


def run_app(options: RunOptions) -> int:
    """Start the desktop app, or bring the copy that runs to the front."""
    from stretchbreak.app.paths import Paths

    if not _has_display():
        return _refuse(
            "there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. "
            "Start StretchBreak inside a desktop session."
        )
    paths = Paths()
    from stretchbreak.compose import Desktop

    return Desktop(paths, options).run()


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    names = ("WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def _refuse(message: str) -> int:
    sys.stderr.write(f"stretchbreak: {message}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
