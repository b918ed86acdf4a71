# SPDX-License-Identifier: Apache-2.0
"""Which ways to notify this desktop has."""

from __future__ import annotations

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.notify.freedesktop import FreedesktopNotifier
from stretchbreak.adapters.notify.plyer_notifier import PlyerNotifier
from stretchbreak.app.ports import Notifier


def choose_notifiers(session: Bus) -> tuple[Notifier, Notifier]:
    """(with buttons, plain): the second shows what the first could not, and what needs no answer.
    It costs nothing before it is needed."""
    return FreedesktopNotifier(session), PlyerNotifier()
