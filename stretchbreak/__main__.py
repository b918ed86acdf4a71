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
    from stretchbreak.adapters.display import display_problem, qt_problem
    from stretchbreak.app.paths import Paths

    problem = display_problem(os.environ)
    if not problem:
        try:
            from stretchbreak.compose.desktop import Desktop
        except ImportError as error:  # of a library of the system, which no package index brings
            problem = qt_problem(error)
        else:
            return Desktop(Paths(), options).run()
    from stretchbreak.cli.out import failed

    return failed(problem)


if __name__ == "__main__":
    sys.exit(main())
