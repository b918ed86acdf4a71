#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the virtual environment VENV [VERSION] with exactly what constraints.txt lists.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=$1
if [ ! -x "$venv/bin/python" ]; then
    if ! python=$(tools/find_python.sh "${2:-}"); then
        echo "StretchBreak needs Python ${2:-3.11, 3.12 or 3.13} with its venv module, and found none." >&2
        echo "On Debian or Ubuntu: sudo apt-get install python3 python3-venv" >&2
        exit 1
    fi
    echo "Making $venv with $python"
    "$python" -m venv "$venv"
fi
quiet=(-qq --disable-pip-version-check --no-input)
"$venv/bin/python" -m pip install "${quiet[@]}" --require-hashes -r constraints.txt
"$venv/bin/python" -m pip install "${quiet[@]}" --no-deps --no-build-isolation --editable .
