#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Prints a Python that StretchBreak can run on. Without an argument the first of 3.11, 3.12, 3.13;
# with one ("3.12") that version only. Nothing printed and status 1: there is none.
set -uo pipefail
wanted=${1:-"3.11 3.12 3.13"}

fits() { # PROGRAM VERSION
    "$1" -c "import sys, venv, ensurepip; sys.exit('%d.%d' % sys.version_info[:2] != '$2')" \
        >/dev/null 2>&1
}

for version in $wanted; do
    for program in "${PYTHON:-}" "python$version" "/usr/bin/python$version" \
        "/usr/local/bin/python$version" "${PYENV_ROOT:-$HOME/.pyenv}/versions/$version".*/bin/python \
        python3 python; do
        [ -n "$program" ] || continue
        if fits "$program" "$version"; then
            "$program" -c 'import sys; print(sys.executable)'
            exit 0
        fi
    done
done
exit 1
