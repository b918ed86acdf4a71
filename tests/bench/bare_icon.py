# SPDX-License-Identifier: Apache-2.0
"""The least a PySide6 tray program can be: what resting and starting are measured against."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon


def main() -> int:
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    picture = QPixmap(32, 32)
    picture.fill(QColor(Qt.GlobalColor.darkGreen))
    menu = QMenu()
    for label in ("30 minutes at the computer", "Stretch now", "Pause", "Settings", "Quit"):
        menu.addAction(label)
    icon = QSystemTrayIcon(QIcon(picture))
    icon.setContextMenu(menu)
    icon.show()
    if "--say-when-available" in sys.argv:
        QTimer.singleShot(
            0, lambda: print("available", QSystemTrayIcon.isSystemTrayAvailable(), flush=True)
        )
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
