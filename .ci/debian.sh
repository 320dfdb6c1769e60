#!/usr/bin/env bash
# Installs the Debian packages listed in the given files, or says what to type.
# Usage: debian.sh LIST...     (a list has one package a line; # starts a comment)
set -euo pipefail

mapfile -t wanted < <(sed -e 's/#.*//' -e '/^ *$/d' -e 's/ //g' "$@")

is_missing() {
    [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null)" != installed ]
}

missing=()
for package in "${wanted[@]}"; do
    if is_missing "$package"; then missing+=("$package"); fi
done
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi

if [ "$(id -u)" -ne 0 ]; then
    echo "This system lacks some packages. Type this, then start again:" >&2
    echo "    sudo apt-get update && sudo apt-get install ${missing[*]}" >&2
    exit 1
fi

echo "Installing from Debian: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
if ! { apt-get update && apt-get install --yes --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1 </dev/null; then
    tail -n 30 "$log" >&2
    echo "apt-get could not install them; its last lines are above." >&2
    exit 1
fi
