# SPDX-License-Identifier: Apache-2.0
"""The look of the card, from the colours of the moment and the person's size of text."""

from __future__ import annotations

from string import Template

from stretchbreak.ui.theme import Colours

_SHEET = Template("""
#card { background: $window; border: 1px solid $line; border-top: 4px solid $accent; }
QLabel { color: $text; background: transparent; border: none; }
#time { font-size: ${small}px; color: $quiet; }
#act { font-size: ${big}px; font-weight: 600; }
#later { font-size: ${small}px; color: $quiet; }
QPushButton { font-size: ${plain}px; color: $text; background: $panel; border: 1px solid $line;
  border-radius: 7px; padding: ${pad}px ${wide}px; }
QPushButton:hover { border-color: $text; }
QPushButton:pressed { background: $track; }
QPushButton[primary="true"] { color: $on_accent; background: $accent; border-color: $accent; }
QPushButton[primary="true"]:hover { border-color: $text; }
QPushButton:focus { border: 2px solid $focus; padding: ${pad1}px ${wide1}px; }
QPushButton[small="true"] { font-size: ${small}px; background: transparent;
  padding: ${narrow}px ${pad2}px; }
QPushButton[small="true"]:focus { padding: ${narrow1}px ${pad21}px; }
QPushButton::menu-indicator { width: 0; }
#close { font-size: ${big}px; border: 1px solid transparent; background: transparent;
  padding: 0 ${narrow}px; color: $quiet; }
#close:hover { color: $text; border-color: $line; }
#close:focus { border: 2px solid $focus; }
""")


def sheet(colours: Colours, text: float) -> str:
    """text: pixels of the person's ordinary text; every size follows it."""
    roles = {name: getattr(colours, name) for name in colours.__slots__}
    pad, narrow = max(4, round(text * 0.45)), max(2, round(text * 0.22))
    sizes = {
        "plain": round(text),
        "small": round(text * 0.93),
        "big": round(text * 1.3),
        "pad": pad,
        "pad1": pad - 1,
        "wide": pad * 2,
        "wide1": pad * 2 - 1,
        "pad2": pad + 3,
        "pad21": pad + 2,
        "narrow": narrow,
        "narrow1": narrow - 1,
    }
    return _SHEET.substitute(roles | sizes)
