# SPDX-License-Identifier: Apache-2.0
"""A Debian 12 with nothing on it, in which the package is installed, used, upgraded and removed.

The tree is made once by debootstrap and kept packed. Mounts live in a namespace of each command's
own, so that none is left behind, whatever happens.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

import trial
from steps import BUILD, Failed, NotHere, run

from stretchbreak import __version__

OLDER = BUILD / "older.deb"
RELEASE = "bookworm"
_KEPT = BUILD / f"{RELEASE}.tar"
_ARCHIVES = BUILD / "archives"  # downloaded packages, for the next time
_TREE = BUILD / "bare"

# $1: the tree; $2: a folder both sides see; $3: the downloads; then the program.
_INSIDE = """
set -e
tree=$1 both=$2 archives=$3
shift 3
mount -t proc proc "$tree/proc"
mount --rbind /dev "$tree/dev"
mkdir -p "$tree$both" "$tree/var/cache/apt/archives"
mount --bind "$both" "$tree$both"
mount --bind "$archives" "$tree/var/cache/apt/archives"
exec chroot "$tree" "$@"
"""


def try_it(package: Path) -> str:
    """Raises Failed, or NotHere where trees cannot be made or entered."""
    _make_tree()
    both = Path(tempfile.mkdtemp(prefix="sb-"))
    try:
        for one, name in ((package, "new.deb"), (OLDER, "old.deb")):
            shutil.copy2(one, both / name)
        before = _names()
        install = ("apt-get", "install", "-y", "-q", "--no-install-recommends")
        _inside(both, *install, f"{both}/old.deb")
        _inside(both, *install, f"{both}/new.deb")
        installed = _inside(both, "dpkg-query", "-W", "-f", "${Version}", "stretchbreak").strip()
        if installed != __version__:
            raise Failed(f"after the upgrade it is {installed}")
        program = _command(both)
        seen = trial.on_a_desktop(program, both / "t")
        _inside(both, "apt-get", "purge", "-y", "-q", "stretchbreak")
        if left := _names() - before:
            raise Failed(f"left after its removal: {', '.join(sorted(left)[:10])}")
        return f"bare Debian 12: installed, upgraded from 0.0.1, {seen}; removed, nothing left"
    finally:
        shutil.rmtree(both, ignore_errors=True)


def _command(both: Path) -> list[str]:
    """A program that starts the one in the tree, with the environment that it is given."""
    script = both / "stretchbreak"
    words = " ".join(_argv(both, "/usr/bin/stretchbreak"))
    script.write_text(f'#!/bin/sh\nexec {words} "$@"\n', "utf-8")
    script.chmod(0o755)
    return [str(script)]


def _argv(both: Path, *argv: str) -> list[str]:
    inside = BUILD / "inside.sh"
    inside.write_text(_INSIDE, "utf-8")
    return [
        *("unshare", "--mount", "sh", str(inside)),
        *(str(_TREE), str(both), str(_ARCHIVES)),
        *argv,
    ]


def _inside(both: Path, *argv: str) -> str:
    env = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8", "PATH": _PATH}
    return run(*_argv(both, *argv), env=env)


_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def _names() -> set[str]:
    """Every file of the tree that has the program's name somewhere in its path."""
    return {
        str(path.relative_to(_TREE))
        for top in ("usr", "etc", "var/lib", "opt")
        for path in (_TREE / top).rglob("*stretchbreak*")
    }


def _make_tree() -> None:
    if os.geteuid() != 0:
        raise NotHere("a bare Debian tree needs root")
    if not shutil.which("debootstrap"):
        raise NotHere("debootstrap is not installed (tools/system_packages.sh package)")
    try:
        run("unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt")
    except Failed as error:
        raise NotHere(f"mounting is not allowed ({error})") from error
    shutil.rmtree(_TREE, ignore_errors=True)
    (_ARCHIVES / "partial").mkdir(parents=True, exist_ok=True)
    _TREE.mkdir(parents=True)
    if not _KEPT.exists():
        run(
            "debootstrap",
            "--variant=minbase",
            f"--cache-dir={_ARCHIVES}",
            RELEASE,
            _TREE,
            *_mirror(),
        )
        run("chroot", _TREE, "apt-get", "clean")
        unfinished = _KEPT.with_suffix(".new")
        run("tar", "-C", _TREE, "--exclude=./dev/*", "--exclude=./proc/*", "-cf", unfinished, ".")
        unfinished.rename(_KEPT)
    else:
        run("tar", "-C", _TREE, "-xf", _KEPT)
    for folder in ("proc", "dev", "etc"):
        (_TREE / folder).mkdir(exist_ok=True)
    shutil.copy2("/etc/resolv.conf", _TREE / "etc/resolv.conf")
    run("chroot", _TREE, "apt-get", "update", "-q")


def _mirror() -> list[str]:
    """The one that this machine uses for the release; else debootstrap's own."""
    targets = run("apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)")
    found = re.search(rf"^{RELEASE} (\S+)$", targets, re.M)
    return [found[1]] if found else []
