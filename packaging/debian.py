# SPDX-License-Identifier: Apache-2.0
"""The .deb of the frozen folder, made without debhelper: a tree, its control file, dpkg-deb."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import sys
import time
from collections.abc import Collection
from pathlib import Path

import bare_debian
import frozen
import make_icons
import man_page
import shtab
from slim import is_elf
from steps import BUILD, DIST, ROOT, Failed, NotHere, run, source_date

from stretchbreak import __version__
from stretchbreak.app.paths import DESKTOP_FILE
from stretchbreak.cli import all_commands, command_line

HERE = ROOT / "packaging" / "debian"
LINUX = ROOT / "packaging" / "linux"
ICONS = ROOT / "build" / "hicolor"


def build(quick: bool = False) -> Path:
    """dist/stretchbreak_VERSION_ARCH.deb, and an older one in build/ to upgrade from."""
    missing = [one for one in ("dpkg-deb", "dpkg-shlibdeps") if not shutil.which(one)]
    if not sys.platform.startswith("linux") or missing:
        raise NotHere(f"it needs {' and '.join(missing) or 'Linux'}")
    if not frozen.PROGRAM.exists():
        frozen.build(quick=True)
    os.environ["SOURCE_DATE_EPOCH"] = source_date()
    tree = tree_around(frozen.FOLDER, BUILD / "deb" / "stretchbreak")
    depends = depends_of(tree)
    pack(tree, "0.0.1", depends, bare_debian.OLDER, "-Znone")
    architecture = run("dpkg", "--print-architecture").strip()
    result = DIST / f"stretchbreak_{__version__}_{architecture}.deb"
    pack(tree, __version__, depends, result, "-Zxz", "-z3" if quick else "-z9")
    return result


def try_it(package: Path) -> str:
    if not shutil.which("lintian"):
        raise NotHere("lintian is not installed (tools/system_packages.sh package)")
    lint(package)
    overrides = (HERE / "lintian-overrides").read_text("utf-8").splitlines()
    kept = sum(line.startswith("stretchbreak") for line in overrides)
    return f"lintian: clean, {kept} overrides with reasons; {bare_debian.try_it(package)}"


def lint(package: Path, excused: Collection[str] = ()) -> None:
    """Raises Failed with what lintian found; excused: tags that are no fault here."""
    # The rules of Debian, on whatever this is run. Errors, warnings and information are shown.
    found = run(
        "lintian", "--no-cfg", "--profile=debian", "--allow-root", "--fail-on=none",
        "--display-info", "--tag-display-limit=0", package,
    )  # fmt: skip
    lines = [line for line in found.splitlines() if not line.startswith("N: ")]
    if left := [line for line in lines if not any(f" {tag} " in line for tag in excused)]:
        raise Failed("\n".join(["lintian found", *left]))


def tree_around(folder: Path, root: Path) -> Path:
    """root, made anew: what the package installs. folder: the frozen program."""
    shutil.rmtree(root, ignore_errors=True)
    share = root / "usr/share"
    library = root / "usr/lib/stretchbreak"
    shutil.copytree(folder, library, symlinks=True)
    (library / "LICENSE").unlink()  # the copyright file names the system's copy
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/stretchbreak").symlink_to("../lib/stretchbreak/stretchbreak")
    if not ICONS.exists():
        make_icons.make(ICONS.parent)
    shutil.copytree(ICONS, share / "icons/hicolor")

    def put(path: str, content: bytes | str) -> None:
        place = share / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())

    desktop, metainfo = f"{DESKTOP_FILE}.desktop", f"{DESKTOP_FILE}.metainfo.xml"
    put(f"applications/{desktop}", (LINUX / desktop).read_bytes())
    put(f"metainfo/{metainfo}", (LINUX / metainfo).read_bytes())
    put("man/man1/stretchbreak.1.gz", _gz(man_page.man_page()))
    put("bash-completion/completions/stretchbreak", _completion("bash"))
    put("zsh/vendor-completions/_stretchbreak", _completion("zsh"))
    put("doc/stretchbreak/copyright", (HERE / "copyright").read_bytes())
    put("doc/stretchbreak/changelog.gz", _gz(_changelog()))
    put("lintian/overrides/stretchbreak", (HERE / "lintian-overrides").read_bytes())
    _set_modes(root)
    return root


def _set_modes(root: Path) -> None:
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == root / "usr/lib/stretchbreak/stretchbreak"
        path.chmod(0o755 if runs else 0o644)
    root.chmod(0o755)


def _gz(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _completion(shell: str) -> str:
    return str(shtab.complete(command_line(all_commands(lambda _options: 0)), shell=shell))


def _changelog() -> str:
    moment = time.gmtime(int(source_date()))
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", moment)
    maintainer = re.search(r"^Maintainer: (.*)$", (HERE / "control").read_text("utf-8"), re.M)
    assert maintainer
    return (
        f"stretchbreak ({__version__}) unstable; urgency=medium\n\n"
        "  * CHANGELOG.md in the source says what changed.\n\n"
        f" -- {maintainer[1]}  {date}\n"
    )


def depends_of(tree: Path) -> str:
    """What dpkg-shlibdeps finds that the libraries link to, beyond those in the folder."""
    # The theme of GTK is a plugin that Qt leaves alone where there is no GTK.
    libraries = [
        path for path in tree.rglob("*") if is_elf(path) and path.parent.name != "platformthemes"
    ]
    work = tree.parent
    (work / "debian").mkdir(exist_ok=True)
    control = "Source: stretchbreak\n\nPackage: stretchbreak\nArchitecture: any\n"
    (work / "debian/control").write_text(control, "utf-8")
    (tree / "DEBIAN").mkdir(exist_ok=True)  # how it knows where the package's root is
    own = sorted({f"-l{path.parent}" for path in libraries})
    search = ("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *own)
    found = run(*search, *libraries, cwd=work)
    line = next(line for line in found.splitlines() if line.startswith("shlibs:Depends="))
    return line.partition("=")[2]


def pack(tree: Path, version: str, depends: str, result: Path, *how: str) -> None:
    """result: the tree as a package; `how` it is compressed, as dpkg-deb takes it."""
    files = [path for path in tree.rglob("*") if "DEBIAN" not in path.parts]
    plain = sorted(path for path in files if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in plain)
    control = (HERE / "control").read_text("utf-8").format(
        version=version,
        architecture=run("dpkg", "--print-architecture").strip(),
        size=size // 1024,
        depends=depends,
    )  # fmt: skip
    (tree / "DEBIAN").mkdir(exist_ok=True)
    (tree / "DEBIAN/control").write_text(control, "utf-8")
    sums = [f"{_md5(path)}  {path.relative_to(tree)}\n" for path in plain]
    (tree / "DEBIAN/md5sums").write_text("".join(sums), "utf-8")
    run("dpkg-deb", "--root-owner-group", *how, "--build", tree, result)


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
