#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the virtual environment VENV [VERSION] with exactly what constraints.txt lists.
# uv, which the list has too, takes seconds where pip takes half a minute, and what two
# environments share is on the disk once. pip does what uv cannot, and brings uv itself.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=$1
uv=${UV:-.venv/bin/uv}
if [ -e "$venv/pyvenv.cfg" ] && [ ! -e "$venv/.ready" ]; then
    rm -rf "$venv" # cut off half-way, so that what is in it cannot be trusted
fi
if [ ! -x "$venv/bin/python" ]; then
    if ! python=$(tools/find_python.sh "${2:-}"); then
        echo "StretchBreak needs Python ${2:-3.11, 3.12 or 3.13} with its venv module, and found none." >&2
        echo "On Debian or Ubuntu: sudo apt-get install python3 python3-venv" >&2
        exit 1
    fi
    echo "Making $venv with $python"
    # pip is the dearest part of an environment.
    without=()
    [ ! -x "$uv" ] || without=(--without-pip)
    "$python" -m venv "${without[@]}" "$venv"
fi

pip() {
    "$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$venv/bin/python" -m ensurepip >/dev/null
    "$venv/bin/python" -m pip "$1" -qq --disable-pip-version-check --no-input "${@:2}"
}

install() { # what follows `pip install`
    UV_HTTP_RETRIES=1 "$uv" pip install --quiet --python "$venv/bin/python" "$@" 2>/dev/null ||
        pip install "$@"
}

if [ ! -x "$uv" ]; then
    # Its lines of the list, with their hashes. Where there is none for a system, pip does it all.
    sed -n '/^uv==/,/^[^ ]/{/^uv==/p;/^    --hash/p}' constraints.txt > "$venv/uv.txt"
    pip install --no-deps --require-hashes -r "$venv/uv.txt" 2>/dev/null || true
fi
install --require-hashes -r constraints.txt
install --no-deps --no-build-isolation --editable .
