# SPDX-License-Identifier: Apache-2.0
# The first `make` on a machine sets everything up; later ones start at once.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
# System packages come before what needs them.
.NOTPARALLEL:
.DEFAULT_GOAL := help

VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
OTHER_PYTHONS := 3.12 3.13
ARGS ?=
# Without its cache every program that a test starts would compile all of it anew.
export PYTHONDONTWRITEBYTECODE :=
# Three workers on two cores: a desktop test mostly waits. A file stays on one worker.
PARALLEL ?= -n 3 --dist loadfile

.PHONY: help
help: ## what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 20

.PHONY: run
run: system-run $(READY) ## start StretchBreak (ARGS="--set remind_after=20min")
	$(PY) -m stretchbreak run $(ARGS)

.PHONY: test
test: system-test $(READY) ## everything: checks, all tests, the quick ones on the other Pythons too
	@$(MAKE) --no-print-directory other-pythons & others=$$!; checked=0; \
	    $(MAKE) --no-print-directory check || checked=$$?; wait $$others; exit $$checked
	$(PY) -m pytest $(PARALLEL) $(ARGS)
	$(MAKE) --no-print-directory test-other-pythons QUICK=1

.PHONY: check
check: $(READY) ## style, types, import borders, texts, every frame of every figure, packaging; no tests
	$(VENV)/bin/ruff format --check --quiet .
	$(VENV)/bin/ruff check --quiet .
	$(VENV)/bin/mypy --no-error-summary
	$(VENV)/bin/lint-imports --no-logo
	$(PY) tools/check_content.py
	$(PY) tools/check_figures.py
	$(PY) tools/translations.py check
	$(PY) tools/check_packaging.py

.PHONY: format
format: $(READY) ## put the code in its form
	$(VENV)/bin/ruff format .
	$(VENV)/bin/ruff check --fix .

.PHONY: test-all-pythons
test-all-pythons: system-test $(READY) ## the whole suite on every Python that is here
	$(PY) -m pytest $(PARALLEL) $(ARGS)
	$(MAKE) --no-print-directory test-other-pythons

# What can differ from one Python to another, where every second counts: the library, the command
# line, the bindings to Qt and the pixels. Content is the same on all, and so are properties.
QUICK_TESTS := tests/domain tests/storage tests/adapters tests/ui/test_figure_golden.py \
    tests/app/test_replay_traces.py tests/app/test_trace_reading.py tests/app/test_status.py \
    tests/app/test_catalogue_reading.py tests/app/test_qm_file.py tests/app/test_sessions.py \
    tests/test_project_pyside.py tests/test_cli.py tests/test_cli_offline.py
QUICK_ONES := $(QUICK_TESTS) -m "not desktop and not slow and not hypothesis"

.PHONY: other-pythons test-other-pythons
other-pythons:
	@for version in $(OTHER_PYTHONS); do \
	    ! tools/find_python.sh $$version >/dev/null || \
	        $(MAKE) --no-print-directory .venvs/$$version/.ready; \
	done

test-other-pythons: other-pythons
	@for version in $(OTHER_PYTHONS); do \
	    if ! tools/find_python.sh $$version >/dev/null; then \
	        echo "Python $$version is not on this machine: its tests do not run here."; continue; \
	    fi; \
	    echo "== Python $$version"; \
	    .venvs/$$version/bin/python -m pytest --quiet $(PARALLEL) \
	        $(if $(QUICK),$(QUICK_ONES)) $(ARGS); \
	done

.PHONY: bench
bench: system-test $(READY) ## what resting costs, how right the judgement is, what a kill loses (ARGS="--settle 10 --rounds 1")
	$(PY) tests/bench/resting.py $(ARGS)
	$(PY) tests/bench/replaying.py
	$(PY) tests/bench/painting.py
	$(PY) tests/bench/history_window.py
	$(PY) tests/bench/session_window.py
	$(PY) tests/bench/judging.py
	$(PY) tests/bench/asking.py
	$(PY) tests/bench/reminding_year.py
	$(PY) tests/bench/journal_year.py
	$(PY) tests/bench/killing.py

.PHONY: screenshots
screenshots: system-test $(READY) ## the pictures in README.md, made anew
	$(PY) tools/screenshots.py

.PHONY: package
package: system-package $(READY) ## wheel, sdist, frozen folder and .deb in dist/, each started (ARGS="--quick deb")
	rm -rf dist
	$(PY) packaging/build.py $(ARGS)

.PHONY: lock
lock: $(READY) ## constraints.txt from pyproject.toml, newest versions
	tools/lock.sh

.PHONY: clean
clean: ## everything that make made
	rm -rf $(VENV) .venvs build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis \
	    .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: system-run system-test system-package
system-run system-test system-package: system-%:
	@tools/system_packages.sh $*

$(READY): pyproject.toml constraints.txt tools/setup_venv.sh
	@tools/setup_venv.sh $(VENV)
	@touch $@

.venvs/%/.ready: pyproject.toml constraints.txt tools/setup_venv.sh
	@mkdir -p .venvs
	@tools/setup_venv.sh .venvs/$* $*
	@touch $@
