# SPDX-License-Identifier: Apache-2.0
"""The look of the session window, from the colours of the moment."""

from __future__ import annotations

from string import Template

from stretchbreak.ui.theme import Colours

_SHEET = Template("""
#session, #signs, #signs_text { background: $window; color: $text; }
QLabel { color: $text; background: transparent; }
#cue { font-size: ${px22}px; font-weight: 600; }
#step { font-size: ${px15}px; }
#limit { font-size: ${px13}px; color: $quiet; }
#upcoming { font-size: ${px13}px; color: $quiet; }
#note { font-size: ${px13}px; font-weight: 600; color: $warn; }
#title { font-size: ${px13}px; color: $quiet; }
#caption_right { font-size: ${px13}px; font-weight: 600; color: $right; }
#caption_wrong { font-size: ${px13}px; font-weight: 600; color: $wrong; }
#stop_rule { font-size: ${px12}px; color: $warn; }
#footer { background: $panel; border-top: 1px solid $line; }
QToolButton { font-size: ${px13}px; color: $text; background: $panel; border: 2px solid $line;
  border-radius: 8px; padding: 5px 4px; }
QToolButton:hover { border-color: $quiet; }
QToolButton:pressed, QToolButton:checked { background: $track; border-color: $text; }
QToolButton:disabled { color: $quiet; background: $window; border-color: $window; }
QToolButton[primary="true"] { color: $on_accent; background: $accent; border-color: $accent; }
QToolButton[primary="true"]:hover { border-color: $text; }
QToolButton:focus, QScrollArea:focus { border: 2px solid $focus; }
QToolButton[primary="true"]:focus { border: 2px solid $focus; outline: 2px solid $window; }
QToolButton[small="true"] { font-size: ${px12}px; padding: 2px 6px; border-width: 1px; }
QToolButton[small="true"]:focus { border: 2px solid $focus; padding: 1px 5px; }
QScrollBar:horizontal { height: 8px; background: transparent; }
QScrollBar:vertical { width: 10px; background: transparent; }
QScrollBar::handle:horizontal { background: $quiet; border-radius: 4px; min-width: 24px; }
QScrollBar::handle:vertical { background: $quiet; border-radius: 5px; min-height: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: $track; border-radius: 4px; }
QScrollArea { border: 2px solid transparent; }
#signs_text QLabel { font-size: ${px14}px; color: $text; background: transparent; }
#signs_text QLabel[heading="true"] { font-size: ${px16}px; font-weight: 600; color: $warn; }
""")


_SIZES = (12, 13, 14, 15, 16, 22)
_USUAL_TEXT = 13.0


def sheet(colours: Colours, text: float) -> str:
    """text: pixels of the person's ordinary text; every size follows it."""
    grown = max(1.0, text / _USUAL_TEXT)
    sizes = {f"px{size}": round(size * grown) for size in _SIZES}
    roles = {name: getattr(colours, name) for name in colours.__slots__}
    return _SHEET.substitute(roles | sizes)
