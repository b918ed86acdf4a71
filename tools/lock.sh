#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Writes constraints.txt: every package, at one version a Python, with hashes, for every platform.
# uv resolves for all Pythons and systems at once; pip alone then installs from the file.
set -euo pipefail
cd "$(dirname "$0")/.."
uv=${UV:-.venv/bin/uv}
if [ ! -x "$uv" ]; then .venv/bin/pip install --quiet uv; fi
{
    echo "# Made by 'make lock'. Install with: pip install --require-hashes -r constraints.txt"
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --group dev --no-header --no-emit-index-url --no-emit-find-links \
        --no-build --upgrade pyproject.toml
} > constraints.new
mv constraints.new constraints.txt
echo "constraints.txt: $(grep -c == constraints.txt) packages"
