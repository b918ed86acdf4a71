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
    from stretchbreak.adapters.display import display_problem

    problem = display_problem(os.environ)
    if problem:
        from stretchbreak.cli.out import failed

        return failed(problem)
    from stretchbreak.app.paths import Paths
    from stretchbreak.compose.desktop import Desktop

    return Desktop(Paths(), options).run()


if __name__ == "__main__":
    sys.exit(main())
