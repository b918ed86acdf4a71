# SPDX-License-Identifier: Apache-2.0
"""Sensors and a notifier for the doctor alone, beside those of the app and made in the same way."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.desk.choose import choose_desk_sensor
from stretchbreak.adapters.meeting.choose import choose_survey
from stretchbreak.adapters.notify.choose import choose_notifiers
from stretchbreak.adapters.presence.choose import choose_input_sensor
from stretchbreak.app.doctor_trial import Instruments


def doctor_instruments(
    system: Bus, session: Bus, tray: Callable[[], str], environ: Mapping[str, str] = os.environ
) -> Instruments:
    """Not started yet. The buses stay those of the app, and go on when the doctor ends."""
    return Instruments(
        input=choose_input_sensor(environ, session),
        desk=choose_desk_sensor(system, session, environ),
        survey=choose_survey(system, session, environ),
        notifier=choose_notifiers(session)[0],
        tray=tray,
    )
