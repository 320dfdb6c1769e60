#!/usr/bin/env bash
# Makes .venv ready: the locked packages by their hashes, the checkout, Qt's libraries.
# Can be run again at any time; what is there already is kept.
set -euo pipefail
cd "$(dirname "$0")/.."

python="${PYTHON:-python3}"
venv=.venv

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

on_debian() { command -v apt-get >/dev/null; }

check_python() {
    command -v "$python" >/dev/null ||
        stop "CATDesk needs Python 3.11 or newer; '$python' was not found." \
            "If it has another name, say so: make setup PYTHON=python3.12"
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        stop "CATDesk needs Python 3.11 or newer; '$python' is $("$python" --version)." \
            "If there is a newer one, name it: make setup PYTHON=python3.12"
}

has_venv() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }

check_venv() {
    if has_venv; then return; fi
    local package
    package="python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
    on_debian || stop "Python's venv module is missing; install it, then start again."
    .ci/debian.sh <(echo "$package")
    has_venv || stop "$package is installed, but '$python' still has no venv module."
}

make_venv() {
    if "$venv/bin/python" -m pip --version >/dev/null 2>&1; then return; fi
    echo "Making $venv ..."
    "$python" -m venv --clear "$venv"
}

install_packages() {
    echo "Installing the locked packages (a few minutes the first time) ..."
    pip_install --require-hashes --only-binary :all: --requirement requirements-dev.lock ||
        stop "The packages could not be installed; pip's last lines say why." \
            "This step needs the internet once; CATDesk itself never uses it."
    pip_install --no-deps --no-build-isolation --editable .
}

pip_install() {
    "$venv/bin/python" -m pip install --quiet --no-input --progress-bar off \
        --disable-pip-version-check --root-user-action ignore "$@"
}

lacking_libraries() {
    local qt
    qt="$("$venv/bin/python" -c 'import PySide6; print(PySide6.__path__[0])')/Qt"
    ldd "$qt"/lib/libQt6{Core,Gui,Widgets,XcbQpa}.so.6 \
        "$qt"/plugins/platforms/lib{qxcb,qoffscreen}.so |
        awk '/not found/ && !/libQt6/ { print $1 }' | sort -u
}

check_libraries() {
    if [ "$(uname -s)" != Linux ]; then return; fi
    local lacking
    lacking="$(lacking_libraries)"
    if [ -z "$lacking" ]; then return; fi
    on_debian || stop "Qt's window needs these libraries of your system:" "$lacking"
    .ci/debian.sh .ci/debian-qt.txt
    lacking="$(lacking_libraries)"
    [ -z "$lacking" ] || stop "Qt's window still lacks libraries:" "$lacking"
}

check_python
check_venv
make_venv
install_packages
check_libraries
echo "Ready: $("$venv/bin/python" --version), $(du -sh "$venv" | cut -f1) in $venv"
