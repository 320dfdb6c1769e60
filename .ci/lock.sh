#!/usr/bin/env bash
# Writes the two locks anew from pyproject.toml. Run it only to change what is locked.
# Why they name no address: docs/decisions/0003-locks-without-addresses.md
set -euo pipefail
cd "$(dirname "$0")/.."

# A tool of its own place, so that the locks never depend on what they lock.
uv="$(mktemp -d)"
trap 'rm -rf "$uv"' EXIT
.venv/bin/python -m pip install --quiet --target "$uv" uv

compile() {
    "$uv/bin/uv" pip compile pyproject.toml --quiet --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-header --no-annotate "$@"
}

echo "Locking what the program needs ..."
compile --output-file requirements.lock
echo "Locking what its developers need as well ..."
compile --extra dev --constraint requirements.lock --output-file requirements-dev.lock

for lock in requirements.lock requirements-dev.lock; do
    if grep -nE '://|^ *-[-a-z]*(index|find-links)|@ |^ */' "$lock"; then
        echo "$lock names an address; see the lines above." >&2
        exit 1
    fi
done
echo "Done. Look at what changed, then: make test"
