#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The installer from the frozen folder; on Windows it is then installed silently, started and removed.
# `build.sh --syntax FOLDER OUT` only compiles the script, which works wherever makensis is.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' stretchbreak/__init__.py)
folder=$PWD/build/package/frozen/stretchbreak
out=$PWD/dist/stretchbreak-$version-setup.exe
if [ "${1:-}" = --syntax ]; then folder=$2 out=$3; fi
define() { # makensis wants the paths of its own system
    if command -v cygpath >/dev/null; then echo "-D$1=$(cygpath -w "$2")"; else echo "-D$1=$2"; fi
}
mkdir -p "$(dirname "$out")"
makensis -V2 -WX "-DVERSION=$version" "$(define FOLDER "$folder")" "$(define OUT "$out")" \
    "$(define ICON "$PWD/build/stretchbreak.ico")" packaging/windows/stretchbreak.nsi
[ "${1:-}" != --syntax ] || exit 0

installed="$(cygpath "$LOCALAPPDATA")/Programs/StretchBreak"
MSYS2_ARG_CONV_EXCL='*' "$out" /S
[ "$("$installed/stretchbreak.exe" --version | tr -d '\r')" = "stretchbreak $version" ]
# Started as from the start menu, answered, ended.
"$installed/stretchbreak-gui.exe" run --set introduce=off &
for _ in $(seq 60); do
    ! "$installed/stretchbreak.exe" status >/dev/null || break
    sleep 1
done
"$installed/stretchbreak.exe" status
"$installed/stretchbreak.exe" quit
MSYS2_ARG_CONV_EXCL='*' "$installed/uninstall.exe" /S "_?=$(cygpath -w "$installed")"
[ ! -e "$installed/stretchbreak.exe" ]
# What winget's manifests need.
sha256sum "$out"
