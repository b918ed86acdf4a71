# SPDX-License-Identifier: Apache-2.0
"""Which ways to notify this desktop has, best first."""

from __future__ import annotations

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.notify.chain import NotifierChain
from stretchbreak.adapters.notify.freedesktop import FreedesktopNotifier
from stretchbreak.adapters.notify.plyer_notifier import PlyerNotifier
from stretchbreak.app.ports import Notifier


def choose_notifier(session: Bus) -> Notifier:
    """Buttons over the session's bus where there is such a bus; else plain notices.

    Where the bus has no notification service, plyer would ask the same bus and hide that nobody
    answered: there the app's own card is better.
    """
    if session.has_address:
        return NotifierChain([FreedesktopNotifier(session)])
    return NotifierChain([PlyerNotifier()])
