# SPDX-License-Identifier: Apache-2.0
"""What the programs of the rig are told, so that they behave the same on every machine."""

from __future__ import annotations

from pathlib import Path

TRAYER = (
    *("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "pixel", "--width", "200"),
    *("--heighttype", "pixel", "--height", "32", "--SetDockType", "true", "--expand", "true"),
)
TRAYER_DARK = ("--transparent", "true", "--alpha", "0", "--tint", "0x202326")


def bus(socket: Path) -> str:
    """A bus with no service folders: nothing is started behind a test's back."""
    return f"""<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def xfconfd() -> str:
    """Where the distribution puts the daemon that holds the panel's settings."""
    for folder in (Path("/usr/lib"), Path("/usr/libexec"), Path("/usr/lib64")):
        for found in folder.glob("**/xfconf/xfconfd"):
            return str(found)
    return "xfconfd"


def write_xfce_panel(config_home: Path, *, dark: bool = False) -> None:
    """One panel at the bottom with a tray in it; without this the panel asks what to do."""
    folder = config_home / "xfce4" / "xfconf" / "xfce-perchannel-xml"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "xfce4-panel.xml").write_text(
        f"""<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="{str(dark).lower()}"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=640;y=780"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="36"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray">
      <property name="known-legacy-items" type="array"/>
      <property name="hide-new-items" type="bool" value="false"/>
    </property>
  </property>
</channel>
""",
        "utf-8",
    )


def dunst(picker: Path) -> str:
    """A left click opens the list of actions, and `picker` chooses from it."""
    return f"""[global]
    monitor = 0
    width = 320
    origin = top-right
    offset = 20x20
    font = DejaVu Sans 10
    mouse_left_click = context
    mouse_right_click = close_current
    dmenu = {picker}
    sticky_history = yes
    idle_threshold = 0

[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[urgency_critical]
    timeout = 0
"""


def dunst_picker(folder: Path) -> str:
    """In place of a menu on screen: the line that holds the label the test wrote down."""
    return f"""#!/bin/sh
tee -a {folder}/offered | grep -m 1 -F "$(cat {folder}/picked)"
"""
