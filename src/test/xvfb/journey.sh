#!/usr/bin/env bash
# One journey in a real window, with real keys: a new kluis, a conversation, lock, unlock, and the text is there.
# Needs the package (mvn -q package -DskipTests). Pictures go to target/xvfb. Nothing is done with the mouse.
. "$(dirname "${BASH_SOURCE[0]}")/window.sh"

open_screen
start_program
picture start
silent
