#!/usr/bin/env bash
# The checks that run no tests: format, lint, types, imports, forms, catalogs.
# Runs all of them and says at the end how many were not right.
set -uo pipefail
cd "$(dirname "$0")/.."

bin=.venv/bin
wrong=0

quietly() {
    local name="$1" from=$SECONDS text
    shift
    if text="$("$@" 2>&1)"; then
        printf '%-10s right, %d s\n' "$name" $((SECONDS - from))
    else
        wrong=$((wrong + 1))
        printf '%-10s NOT RIGHT\n%s\n\n' "$name" "$text"
    fi
}

quietly format "$bin/ruff" format --check .
quietly lint "$bin/ruff" check .
quietly types "$bin/mypy"
quietly imports "$bin/lint-imports" --no-logo
quietly forms "$bin/python" -m catdesk check
quietly catalogs "$bin/python" -m catdesk.i18n.workshop check

if [ "$wrong" -gt 0 ]; then
    echo "$wrong of the checks above are not right." >&2
    exit 1
fi
