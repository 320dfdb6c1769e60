# What can be done here; "make" alone lists it.
SHELL := /bin/bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory --no-builtin-rules

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
CATALOGS_READY := .venv/.catalogs
CATALOGS := $(wildcard translations/*/LC_MESSAGES/*.po)
UNIT := $(wildcard tests/unit tests/contracts tests/forms) tests/test_house_style.py
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q

.PHONY: help
help:  ## list what make can do
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

.PHONY: run
run: setup  ## open the window; without a display, make the sample papers in out/
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here, so no window can open."; \
		echo "Instead, the sample case goes all the way to papers in out/:"; \
		$(BIN)/python -m catdesk demo --out out; \
	else \
		$(BIN)/python -m catdesk; \
	fi

.PHONY: test
test: setup  ## run every test but the system tests
	@$(PYTEST)

.PHONY: setup
setup: $(READY) $(CATALOGS_READY)  ## make .venv ready; quick when it is
	@:

$(READY): requirements-dev.lock pyproject.toml .ci/setup.sh .ci/debian-qt.txt
	@PYTHON="$(PYTHON)" .ci/setup.sh
	@touch $@

$(CATALOGS_READY): $(READY) .ci/carry.py $(CATALOGS)
	@$(BIN)/python .ci/carry.py
	@touch $@

.PHONY: check
check: static  ## all that has to hold before a commit, in under 3 minutes
	@$(PYTEST) -m "not slow and not system" $(UNIT)

.PHONY: static
static: setup  ## the part of check that runs no tests
	@.ci/static.sh

.PHONY: translations
translations: setup  ## bring the catalogs up to date with program and forms
	@$(BIN)/python -m catdesk.i18n.workshop extract
	@$(BIN)/python .ci/carry.py && touch $(CATALOGS_READY)

.PHONY: forms
forms: setup  ## prove the forms; an error names file, line and what was expected
	@$(BIN)/python -m catdesk check

.PHONY: system
system: setup  ## tests with LibreOffice, Xvfb, strace and builds
	@.ci/debian.sh .ci/debian-qt.txt .ci/debian-system.txt
	@$(PYTEST) -m system tests/system

.PHONY: bench
bench: setup  ## print the benchmark table
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tests/benchmarks/run.py

.PHONY: screens
screens: setup  ## render every screen in each language into out/screens
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screens

.PHONY: wheel
wheel: setup  ## build a wheel into dist/
	@$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .
	@ls -sh dist/*.whl

.PHONY: lock
lock: setup  ## choose and lock the packages anew
	@.ci/lock.sh

.PHONY: clean
clean:  ## remove what runs and builds left behind; .venv stays
	@rm -rf build dist out .mypy_cache .ruff_cache .pytest_cache .import_linter_cache \
		.hypothesis .benchmarks $(CATALOGS_READY)
	@find catdesk tests .ci -name __pycache__ -prune -exec rm -rf {} +
	@find translations -name '*.mo' -delete
