# SPDX-License-Identifier: Apache-2.0
"""Which ways to notify this desktop has."""

from __future__ import annotations

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.notify.freedesktop import FreedesktopNotifier
from stretchbreak.adapters.notify.none import NoNotifier
from stretchbreak.adapters.notify.plyer_notifier import PlyerNotifier
from stretchbreak.app.ports import Notifier


def choose_notifiers(session: Bus) -> tuple[Notifier, Notifier]:
    """(with buttons, plain): the second shows what the first could not.

    On a session bus without a notification service plyer would only ask the same bus again; there
    the app's own card is all there is, and enough.
    """
    plain: Notifier = NoNotifier() if session.has_address else PlyerNotifier()
    return FreedesktopNotifier(session), plain
