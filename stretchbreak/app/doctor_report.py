# SPDX-License-Identifier: Apache-2.0
"""What the doctor found, in plain sentences, and a report that holds nothing private."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from stretchbreak.app.ports import Condition, Health
from stretchbreak.app.saying import Say, as_written
from stretchbreak.app.status import QT_TRANSLATE_NOOP
from stretchbreak.domain.sentence import said

HIDDEN = "…"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the app uses. `sentence` says how it is, `remedy` what to do, or is empty."""

    name: str
    condition: str
    sentence: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """`about`: (what, value) pairs such as the version. `looking`: some answers may still come."""

    findings: tuple[Finding, ...]
    about: tuple[tuple[str, str], ...] = ()
    running: bool = True
    looking: bool = False
    tried: tuple[str, ...] = field(default=())

    def as_json(self) -> dict[str, Any]:
        return {
            "running": self.running,
            "looking": self.looking,
            "about": dict(self.about),
            "findings": [
                {
                    "name": found.name,
                    "condition": found.condition,
                    "sentence": found.sentence,
                    "remedy": found.remedy,
                }
                for found in self.findings
            ],
        }

    def as_text(self, say: Say = as_written) -> str:
        """Lines to read or to copy, without a line end at the end."""
        line = say("{what}: {value}")
        lines = [line.format(what=say(what), value=say(value)) for what, value in self.about]
        for found in self.findings:
            told = line.format(what=say(found.name), value=found.sentence)
            lines.append(f"[{say(found.condition):<7}] {told}")
            if found.remedy:
                lines.append(f"{'':10}{found.remedy}")
        return "\n".join([*lines, *self.tried])


# What is said of a report beside its sentences.
PARTS = (
    QT_TRANSLATE_NOOP("words", "live"),
    QT_TRANSLATE_NOOP("words", "missing"),
    QT_TRANSLATE_NOOP("words", "broken"),
    QT_TRANSLATE_NOOP("words", "off"),
    QT_TRANSLATE_NOOP("words", "the app"),
    QT_TRANSLATE_NOOP("words", "input"),
    QT_TRANSLATE_NOOP("words", "lock and sleep"),
    QT_TRANSLATE_NOOP("words", "microphone"),
    QT_TRANSLATE_NOOP("words", "camera"),
    QT_TRANSLATE_NOOP("words", "screen sharing"),
    QT_TRANSLATE_NOOP("words", "playing"),
    QT_TRANSLATE_NOOP("words", "fullscreen window"),
    QT_TRANSLATE_NOOP("words", "do not disturb"),
    QT_TRANSLATE_NOOP("words", "journal"),
    QT_TRANSLATE_NOOP("words", "settings"),
    QT_TRANSLATE_NOOP("words", "display"),
    QT_TRANSLATE_NOOP("words", "session bus"),
    QT_TRANSLATE_NOOP("words", "system bus"),
    QT_TRANSLATE_NOOP("words", "notifications"),
    QT_TRANSLATE_NOOP("words", "notifications (plyer)"),
    QT_TRANSLATE_NOOP("words", "D-Bus service"),
    QT_TRANSLATE_NOOP("words", "hooks"),
    QT_TRANSLATE_NOOP("words", "media players"),
    QT_TRANSLATE_NOOP("words", "reminders sent"),
    QT_TRANSLATE_NOOP("words", "tray"),
    QT_TRANSLATE_NOOP("words", "wake-ups"),
    QT_TRANSLATE_NOOP("words", "system"),
    QT_TRANSLATE_NOOP("words", "session"),
    QT_TRANSLATE_NOOP("words", "desktop"),
    QT_TRANSLATE_NOOP("words", "not named"),
    QT_TRANSLATE_NOOP("words", "none"),
)

# By the name of a sensor: what it means that it is live, and what helps where it is not.
_WORDS = {
    "input": (
        QT_TRANSLATE_NOOP("words", "It is seen that there is input, never which."),
        QT_TRANSLATE_NOOP(
            "words",
            "Start StretchBreak inside the desktop session. Under Wayland the compositor has to "
            "offer idle notifications: GNOME, KDE, sway, Hyprland, labwc and others do.",
        ),
    ),
    "lock and sleep": (
        QT_TRANSLATE_NOOP("words", "The lock and suspend are told."),
        QT_TRANSLATE_NOOP("words", "Install systemd-logind or elogind."),
    ),
    "microphone": (
        QT_TRANSLATE_NOOP("words", "It can be seen whether a program records."),
        QT_TRANSLATE_NOOP("words", "Install libpulse, and run PulseAudio or pipewire-pulse."),
    ),
    "camera": (
        QT_TRANSLATE_NOOP("words", "It can be seen whether a program has the camera open."),
        "",
    ),
    "screen sharing": (
        QT_TRANSLATE_NOOP("words", "It can be seen whether the screen is shared."),
        QT_TRANSLATE_NOOP("words", "Run PipeWire, with libpipewire installed."),
    ),
    "playing": (
        QT_TRANSLATE_NOOP("words", "Programs that keep the screen on are told."),
        QT_TRANSLATE_NOOP("words", "Needs logind, or the session service of GNOME or KDE."),
    ),
    "fullscreen window": (
        QT_TRANSLATE_NOOP("words", "It can be seen whether a window fills the screen."),
        QT_TRANSLATE_NOOP("words", "Needs a window manager that tells of it (EWMH, wlroots)."),
    ),
    "do not disturb": (
        QT_TRANSLATE_NOOP("words", "The desktop's do-not-disturb is seen."),
        QT_TRANSLATE_NOOP("words", "A pause in the tray's menu does the same."),
    ),
    "journal": (
        QT_TRANSLATE_NOOP("words", "What happens is kept."),
        QT_TRANSLATE_NOOP("words", "Make room on the disk, and its folder yours to write."),
    ),
    "notifications": (
        QT_TRANSLATE_NOOP("words", "Reminders are shown with their buttons."),
        QT_TRANSLATE_NOOP("words", "Install a notification service, such as dunst."),
    ),
}
_WORKS = QT_TRANSLATE_NOOP("words", "It works.")
_SWITCHED_OFF = QT_TRANSLATE_NOOP("words", "Not in use now.")
_NOT_SEEN = QT_TRANSLATE_NOOP("words", "This cannot be seen here.")

_TRAY = {
    "shown": (Condition.LIVE, QT_TRANSLATE_NOOP("words", "The icon is in the panel."), ""),
    "waiting": (
        Condition.MISSING,
        QT_TRANSLATE_NOOP("words", "No panel takes the icon yet; the small window is there."),
        QT_TRANSLATE_NOOP(
            "words",
            "Add a tray to the panel. GNOME needs the AppIndicator extension, switched on.",
        ),
    ),
    "none": (
        Condition.MISSING,
        QT_TRANSLATE_NOOP("words", "There is no tray on this platform."),
        "",
    ),
}


def finding(health: Health, say: Say = as_written) -> Finding:
    """A sensor's own word where it has one, else ours; always one sentence at least."""
    live, helps = _WORDS.get(health.name, ("", ""))
    name, condition, detail = health.name, health.condition, said(health.detail, say)
    if condition is Condition.LIVE:
        # What it says though it is live is what it cannot do, and what would help.
        return Finding(name, condition.value, detail or say(live or _WORKS))
    if condition is Condition.OFF:
        return Finding(name, condition.value, detail or say(_SWITCHED_OFF))
    # Two sentences are how it is and what to do, as `Health` asks for: ours would only repeat them.
    remedy = say(helps) if helps and ". " not in health.detail else ""
    return Finding(name, condition.value, detail or say(_NOT_SEEN), remedy)


def tray_finding(tray: str, say: Say = as_written) -> Finding:
    condition, sentence, remedy = _TRAY.get(tray, _TRAY["none"])
    return Finding("tray", condition.value, say(sentence), say(remedy) if remedy else "")


def wakeups_finding(pending: Sequence[tuple[str, float]], say: Say = as_written) -> Finding:
    """`pending` as a Scheduler tells it: (job, seconds from now)."""
    if not pending:
        phrase = QT_TRANSLATE_NOOP("words", "None is planned: only input or the desktop wakes it.")
        return Finding("wake-ups", Condition.LIVE.value, say(phrase))
    times = ", ".join(f"{job} {max(0, round(seconds))} s" for job, seconds in pending)
    phrase = QT_TRANSLATE_NOOP("words", "It looks again in: {times}.")
    return Finding("wake-ups", Condition.LIVE.value, say(phrase).format(times=times))


def discreet(text: str, private: Iterable[str] = ()) -> str:
    """`text` without the `private` words (names, folders) and without any path of the disk.

    Devices stay: `/dev/video*` is nobody's name.
    """
    for word in sorted({one for one in private if one.strip()}, key=len, reverse=True):
        edge = r"(?<!\w)", r"(?!\w)"
        text = re.sub(f"{edge[0]}{re.escape(word)}{edge[1]}", HIDDEN, text, flags=re.IGNORECASE)
    return _PATH.sub(HIDDEN, text)


_PATH = re.compile(
    r"(?<![\w:/.…])(?!/(?:dev|proc|sys)\b)(?:~|[A-Za-z]:)?(?:[/\\][^\s/\\\"'“”,;:]+)+"
    rf"|{HIDDEN}(?:[/\\][^\s/\\\"'“”,;:]+)+|(?<=path=)/\S+|file://\S+"
)


def discreet_report(report: Report, private: Sequence[str]) -> Report:
    """The same report, each word of it passed through `discreet`."""

    def clean(text: str) -> str:
        return discreet(text, private)

    return Report(
        tuple(
            Finding(one.name, one.condition, clean(one.sentence), clean(one.remedy))
            for one in report.findings
        ),
        tuple((what, clean(value)) for what, value in report.about),
        report.running,
        report.looking,
        tuple(clean(line) for line in report.tried),
    )
