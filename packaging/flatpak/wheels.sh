#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Puts into build/flatpak-sources what the manifest installs, since its build has no network: our wheel,
# the wheels of constraints.txt that the app needs (PySide6 is in the base), icons and Linux files.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=.venv/bin/python
sources=build/flatpak-sources
rm -rf "$sources"
mkdir -p "$sources"
$python -m build --no-isolation --wheel --outdir "$sources" . >/dev/null
names="apscheduler|platformdirs|plyer|python-dateutil|tomlkit|tzlocal|jeepney|pulsectl"
# A locked version and its hashes are one line, continued.
sed -e ':a;/\\$/{N;s/\\\n//;ba}' constraints.txt | grep -iE "^($names)==" >"$sources/locked.txt"
[ "$(wc -l <"$sources/locked.txt")" = 8 ] || { echo "constraints.txt lacks one of: $names" >&2; exit 1; }
$python -m pip download -q --no-deps --require-hashes --only-binary=:all: \
    -r "$sources/locked.txt" -d "$sources"
$python tools/make_icons.py build
cp -r build/hicolor packaging/linux "$sources"
