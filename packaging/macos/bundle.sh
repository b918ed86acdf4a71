#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The macOS bundle, made by packaging/stretchbreak.spec, signed for this machine only, started, and put
# into a disk image. Written to the documentation of PyInstaller, codesign and hdiutil; not run here.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' stretchbreak/__init__.py)
bundle=build/package/frozen/StretchBreak.app
image=dist/StretchBreak-$version-$(uname -m).dmg
[ -d "$bundle" ] || python packaging/build.py frozen

plutil -lint "$bundle/Contents/Info.plist"
# Ad hoc, so that it starts on Apple silicon. To hand it on without a warning takes a Developer ID:
#   codesign --deep --force --options runtime --sign "Developer ID Application: …" "$bundle"
#   xcrun notarytool submit "$image" --wait --keychain-profile … && xcrun stapler staple "$image"
codesign --deep --force --sign - "$bundle"
codesign --verify --deep --strict "$bundle"

program=$bundle/Contents/MacOS/stretchbreak
export STRETCHBREAK_HOME
STRETCHBREAK_HOME=$(mktemp -d)
[ "$("$program" --version)" = "stretchbreak $version" ]
"$program" run --set introduce=off &
for _ in $(seq 60); do
    ! "$program" status >/dev/null || break
    sleep 1
done
"$program" status
"$program" quit
wait

mkdir -p dist
staging=$(mktemp -d)
cp -R "$bundle" "$staging"
ln -s /Applications "$staging/Applications"
hdiutil create -volname StretchBreak -srcfolder "$staging" -ov -format UDZO "$image"
# What the Homebrew cask needs.
shasum -a 256 "$image"
