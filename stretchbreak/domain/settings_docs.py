# SPDX-License-Identifier: Apache-2.0
"""The page about settings, made from their declarations:

python -c "from stretchbreak.domain.settings_docs import page; print(page(), end='')"
"""

from __future__ import annotations

from stretchbreak.domain.settings import DECLARATIONS, GROUPS
from stretchbreak.domain.settings_kinds import Declaration, Kind

_TOP = """\
# Settings

Every setting has a default, so the file may be empty or missing. It is `settings.toml` in the
configuration folder of your system (on Linux `~/.config/stretchbreak`), or in the folder that the
variable `STRETCHBREAK_HOME` names. Change it in the settings window or with any text editor: your
comments, the order and keys that are not known here stay as they are.

    # quieter afternoons
    remind_after = "45min"
    card_after = "off"

Times are text with their unit: `"30min"`, `"90s"`, `"1h30min"`. A number without a unit is not
guessed at. A value that cannot be used leaves the default in place, and you are told the file, the
key, the value and what is allowed. At start, a file that cannot be read as TOML is kept as
`settings.toml.bad-` with date and time, and a new one is begun with its good lines. A file that
the app began ends with `# The end.`: so one that lost its end is noticed. Your own needs none.

The running app reads the file again whenever it changes. One that cannot be read then is left
alone: you are told, and what was in force stays in force. `stretchbreak settings get`, `set KEY
VALUE` and `reset KEY` do the same from a script.

To have the same settings on another computer, *Export …* in the settings window (or
`stretchbreak settings export PATH`) writes what is not at its default, and *Import …* (or `import
PATH`) makes this computer's settings those of a file, whole or not at all. The window shows first
what would change, and which of it starts a program; nothing changes before you say so. What is
left out is said, with the reason. The file as it was is kept as `settings.toml.before-` with date
and time.

For one run, `stretchbreak run --set KEY=VALUE` changes a setting without touching the file. There,
times may go beyond the ranges below, from `0.2s` to `24h`: to try something out, or for tests.
"""


def page() -> str:
    """The whole page, in Markdown."""
    parts = [_TOP]
    for group, title in GROUPS.items():
        parts.append(f"\n## {title}\n")
        parts += [_entry(one) for one in DECLARATIONS.values() if one.group == group]
    return "".join(parts)


def _entry(declaration: Declaration) -> str:
    default = declaration.shown(declaration.default)
    written = default if declaration.kind in (Kind.BOOL, Kind.INT) else f'"{default}"'
    return (
        f"\n### `{declaration.key} = {written}`\n\n{declaration.label} "
        f"({declaration.range_text}). {declaration.explanation}\n"
    )
