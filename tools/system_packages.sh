#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# system_packages.sh run|test|package: sees to it that this system has what pip cannot bring.
# Root, or CI that may use sudo: installs what is missing. Anyone else: prints the command.
set -euo pipefail

# What Qt and its X11 platform plugin link against, and what the sound server is asked with. GLib's
# library has another name on each system; its programs have one, and bring it.
run="libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1
libxcb-xinerama0 libxcb-xkb1 libglib2.0-bin libpulse0"
# What the desktop tests start: server, input, window manager, panels, notifications, pictures, sound.
test="$run xvfb xauth xdotool x11-utils x11-xserver-utils openbox trayer xfce4-panel dunst dbus
libnotify-bin imagemagick at-spi2-core gir1.2-atspi-2.0 python3-gi fonts-dejavu-core
pulseaudio pulseaudio-utils pipewire pipewire-bin pipewire-pulse wireplumber gstreamer1.0-tools
gstreamer1.0-plugins-base gstreamer1.0-pipewire gsettings-desktop-schemas
xfce4-notifyd"
# desktop-extra: Wayland compositors that run without a screen, and a key press for one of them.
test="$test sway wtype kwin-wayland weston mutter gnome-shell gjs"
# What looks at desktop files and the like.
test="$test desktop-file-utils appstream strace man-db groff-base nsis lintian"
# What `make package` needs besides: the package's makers, and a bare Debian to try it in.
package="$test binutils patchelf xz-utils dpkg-dev debootstrap"

# A Python, where there is none that fits.
python=""
"$(dirname "$0")/find_python.sh" >/dev/null || python="python3 python3-venv"

case "${1:-}" in
run) wanted="$run $python" ;;
test) wanted="$test $python" ;;
package) wanted="$package $python" ;;
*) echo "usage: $0 run|test|package" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This system has no apt. If something is missing, install what these Debian packages hold:" >&2
    echo "  "$wanted >&2
    exit 0
fi

missing=()
for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    if [ -n "${CI:-}" ] && sudo -n true 2>/dev/null; then
        as_root=(sudo -n)
    else
        echo "These system packages are missing; install them with:" >&2
        echo "  sudo apt-get install ${missing[*]}" >&2
        [ -z "${CI:-}" ] || exit 1
        exit 0
    fi
fi
echo "Installing system packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
