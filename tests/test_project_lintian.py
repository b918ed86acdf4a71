# SPDX-License-Identifier: Apache-2.0
"""What we write of the .deb is clean, and `make check` refuses it when it is not."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

import debian
import pytest
import stand_in
from steps import Failed

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("lintian"), reason="lintian is not installed"),
]


def findings(made: Path) -> list[str]:
    """Such as "E bad-maintainer-name"."""
    with pytest.raises(Failed) as found:
        stand_in.look_at(made)
    lines = [line.split() for line in str(found.value).splitlines() if ": stretchbreak" in line]
    return sorted(f"{kind} {tag}" for kind, _package, tag, *_ in lines)


def test_a_control_file_and_a_manual_page_with_faults_are_refused_and_nothing_else_has_any(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one look, for each takes seconds."""
    del qapp  # paints the icons, where there are none
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    made = stand_in.tree(tmp_path / "made")
    spoilt = tmp_path / "debian"
    shutil.copytree(debian.HERE, spoilt)
    control = (spoilt / "control").read_text("utf-8")
    assert "Section: utils\n" in control
    (spoilt / "control").write_text(control.replace("Section: utils\n", ""), "utf-8")
    monkeypatch.setattr(debian, "HERE", spoilt)
    manual = made / "usr/share/man/man1/stretchbreak.1.gz"
    page = gzip.decompress(manual.read_bytes()).decode()
    assert ".SH NAME\n" in page
    manual.write_bytes(gzip.compress(page.replace(".SH NAME\n", ".SH WHO\n").encode(), 9, mtime=0))
    assert findings(made) == ["W: bad-whatis-entry", "W: recommended-field"]
