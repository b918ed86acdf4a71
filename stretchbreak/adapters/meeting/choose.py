# SPDX-License-Identifier: Apache-2.0
"""Who looks for calls, presentations and do-not-disturb here."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.meeting.camera import Camera
from stretchbreak.adapters.meeting.do_not_disturb import GnomeBanners, notification_daemons
from stretchbreak.adapters.meeting.finding import Asker, Looker
from stretchbreak.adapters.meeting.fullscreen import Fullscreen
from stretchbreak.adapters.meeting.inhibitors import session_inhibitors, system_inhibitors
from stretchbreak.adapters.meeting.microphone import Microphone
from stretchbreak.adapters.meeting.screen_share import ScreenShare
from stretchbreak.adapters.meeting.survey import DeskSurvey
from stretchbreak.adapters.meeting.wlr_fullscreen import WlrFullscreen


def choose_survey(
    system: Bus,
    session: Bus,
    environ: Mapping[str, str] = os.environ,
    parent: QObject | None = None,
) -> DeskSurvey:
    """A survey of this desktop; not started yet. The buses are started by who owns them."""
    survey = DeskSurvey((), parent)
    if hasattr(ctypes, "WinDLL"):
        from stretchbreak.adapters.meeting.windows import WindowsRegistry, windows_sources

        shell, power = ctypes.WinDLL("shell32"), ctypes.WinDLL("powrprof")
        survey.add(*windows_sources(WindowsRegistry(), shell, power))
    elif Path("/System/Library/Frameworks/CoreAudio.framework").is_dir():
        from stretchbreak.adapters.meeting.macos import macos_sources

        survey.add(*macos_sources())
    else:
        survey.add(*linux_sources(system, session, environ, survey))
    return survey


def linux_sources(
    system: Bus, session: Bus, environ: Mapping[str, str], parent: QObject
) -> tuple[Looker | Asker, ...]:
    return (
        Microphone(environ),
        Camera(),
        ScreenShare(environ),
        session_inhibitors(session),
        system_inhibitors(system),
        WlrFullscreen(environ),
        Fullscreen(environ),
        notification_daemons(session),
        GnomeBanners(session, parent),
    )
