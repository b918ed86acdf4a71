# SPDX-License-Identifier: Apache-2.0
"""What says that somebody is in the chair although no key is pressed, and how far it is believed.

A film is started and then looked at. What keeps the display awake, or fills the screen, while
somebody types for a quarter of an hour is no film: it is music, a tool, or the window they work
in. It goes on as well when they leave, so from then on it proves nothing, until it has been off.
"""

from __future__ import annotations

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import STILL_HERE_SIGNALS, Presence, Signal
from stretchbreak.domain.state import Desk

# Seconds of work under such a signal after which it is the background of the work.
BACKGROUND = 900.0
# These go on without anybody; a microphone, a camera and a shared screen are ended by a person.
_MAY_BE_BACKGROUND = (Signal.PLAYING, Signal.FULLSCREEN)

Worked = tuple[tuple[Signal, float], ...]


def still_here(desk: Desk) -> str | None:
    """The strongest signal that says someone is in the chair without input, or None."""
    if desk.signals:
        for signal in STILL_HERE_SIGNALS:
            since = desk.on_since(signal)
            if since is not None and _proves(desk, signal, since):
                return signal.value
    return None


def _proves(desk: Desk, signal: Signal, since: Moment) -> bool:
    if signal not in _MAY_BE_BACKGROUND:
        return True
    worked = _until_now(desk, signal, since, desk.input_at)
    return worked < BACKGROUND


def _until_now(desk: Desk, signal: Signal, since: Moment, until: Moment) -> float:
    """Seconds of work under the signal, those of the open spell up to `until` included."""
    before = next((seconds for name, seconds in desk.worked if name is signal), 0.0)
    if desk.presence is not Presence.ACTIVE:
        return before
    begin = max(desk.since.elapsed, since.elapsed)
    return before + max(0.0, until.elapsed - begin)


def worked_under(desk: Desk, until: Moment) -> Worked:
    """What `Desk.worked` becomes when the open spell ends at `until`."""
    if not desk.signals or desk.presence is not Presence.ACTIVE:
        return desk.worked
    return tuple(
        (signal, _until_now(desk, signal, since, until))
        for signal, since in desk.signals
        if signal in _MAY_BE_BACKGROUND
    )


def forgotten(worked: Worked, signal: Signal) -> Worked:
    """Without what is known of a signal that went off."""
    return tuple(entry for entry in worked if entry[0] is not signal) if worked else worked
