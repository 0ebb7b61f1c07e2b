#!/usr/bin/env bash
# What a window without a screen needs on Linux: Xvfb, a window manager, GTK 3 and xdotool. Installs what is missing.
set -eu
missing=()
command -v Xvfb >/dev/null || missing+=(xvfb)
command -v xdotool >/dev/null || missing+=(xdotool)
command -v import >/dev/null || missing+=(imagemagick)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v matchbox-window-manager >/dev/null || missing+=(matchbox-window-manager)
ldconfig -p | grep -q libgtk-3.so.0 || missing+=(libgtk-3-0)
[ ${#missing[@]} -eq 0 ] && exit 0
sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
$sudo apt-get install -y -qq "${missing[@]}" >/dev/null
