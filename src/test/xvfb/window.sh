# What a journey in a real window needs: a screen of its own, the packaged program with settings of its own, keys that
# really are pressed, and pictures. To be sourced; see journey.sh.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

pictures=target/xvfb
rm -rf "$pictures"
mkdir -p "$pictures"
home=$(mktemp -d "$PWD/target/xvfb-XXXXXX")
# The chooser of GTK would look for a session that is not there.
export GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1
export TOEVERTROUWD_SETTINGS="$home/settings" HOME="$home"
step=0
program=
screen=
manager=

fail() {
  printf 'failed at step %s: %s\n' "$step" "$1" >&2
  [ -z "$screen" ] || import -window root "$pictures/failed.png"
  exit 1
}

finish() {
  [ -z "$program" ] || kill "$program" 2>/dev/null || true
  [ -z "$manager" ] || kill "$manager" 2>/dev/null || true
  [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
  rm -rf "$home"
}
trap finish EXIT

# A JDK 25 or newer: JAVA_HOME, or one where Linux keeps them.
java_25() {
  local candidate
  for candidate in "${JAVA_HOME:-}/bin/java" /usr/lib/jvm/*/bin/java; do
    if [ -x "$candidate" ] && [ "$("$candidate" -version 2>&1 | sed -n '1s/[^"]*"\([0-9]*\).*/\1/p')" -ge 25 ]; then
      echo "$candidate"
      return
    fi
  done
}

open_screen() {
  bash installer/screen.sh
  exec 3< <(exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null)
  screen=$!
  local number
  read -r number <&3
  export DISPLAY=":$number"
  # Gives the keyboard back to the program after a chooser, as on every desktop; no frames, no menus.
  matchbox-window-manager -use_titlebar no >/dev/null 2>&1 &
  manager=$!
}

start_program() {
  local cache=()
  [ ! -f target/toevertrouwd.aot ] || cache=(-XX:AOTCache=target/toevertrouwd.aot)
  local java
  java=$(java_25)
  [ -n "$java" ] || fail "no JDK 25"
  "$java" -Duser.home="$home" -Duser.language=nl -Duser.country=BE @installer/java.options "${cache[@]}" -jar target/toevertrouwd.jar >"$home/said" 2>&1 &
  program=$!
  window=$(timeout 20 xdotool search --sync --onlyvisible --name '^Toevertrouwd$' | head -1) || fail "no window"
  xdotool windowfocus --sync "$window"
  still
}

# The keyboard goes to the chooser that came, which is a window of its own.
other_window() {
  local tries other
  for tries in $(seq 40); do
    sleep 0.25
    for other in $(xdotool search --onlyvisible --name '.' 2>/dev/null); do
      if [ "$other" != "$window" ] && [ "$(xdotool getwindowname "$other")" != Toevertrouwd ]; then
        xdotool windowfocus --sync "$other"
        still
        return
      fi
    done
  done
  fail "no other window"
}

# The chooser is gone; a window manager gives the keyboard back, this only makes sure.
back_in_window() {
  xdotool windowactivate --sync "$window"
  still
}

# Waits until the picture has been the same for a while (a caret may blink) and there is something in it.
still() {
  local before after tries
  for tries in $(seq 60); do
    import -window root -resize 25% "$home/before.png"
    sleep 0.25
    import -window root -resize 25% "$home/after.png"
    before=$(compare -metric AE -fuzz 5% "$home/before.png" "$home/after.png" null: 2>&1) || true
    after=$(identify -format '%k' "$home/after.png")
    if [ "${before%%.*}" -lt 60 ] && [ "$after" -gt 8 ]; then
      return
    fi
  done
  fail "the window does not come to rest"
}

type_text() { xdotool type --clearmodifiers --delay 15 -- "$1"; }

# Keys by their X names: Tab, Return, ctrl+n, shift+Tab ...
press() {
  local name
  for name in "$@"; do
    xdotool key --clearmodifiers "$name"
    sleep 0.05
  done
}

# times 3 Tab
times() {
  local i
  for i in $(seq "$1"); do press "$2"; done
}

# Waits until the window rests and keeps a picture of it.
picture() {
  still
  step=$((step + 1))
  last=$(printf '%s/%02d-%s.png' "$pictures" "$step" "$1")
  import -window root "$last"
  kill -0 "$program" 2>/dev/null || fail "the program has ended"
  echo "$last"
}

# Waits until there is a file with something in it.
there() {
  local tries
  for tries in $(seq 120); do
    [ ! -s "$1" ] || return 0
    sleep 0.25
  done
  fail "no ${1##*/}"
}

# How many points of the window differ from a picture now.
difference() {
  import -window root "$home/now.png"
  local different
  different=$(compare -metric AE -fuzz 5% "$1" "$home/now.png" null: 2>&1) || true
  echo "${different%%.*}"
}

# like A: waits until the place where one writes looks like on a picture again, but for a caret.
like() {
  local tries different
  for tries in $(seq 60); do
    import -window root "$home/now.png"
    convert "$1" -crop 560x380+140+100 +repage "$home/wanted-part.png"
    convert "$home/now.png" -crop 560x380+140+100 +repage "$home/now-part.png"
    different=$(compare -metric AE -fuzz 5% "$home/wanted-part.png" "$home/now-part.png" null: 2>&1) || true
    [ "${different%%.*}" -gt 200 ] || return 0
    sleep 0.25
  done
  fail "the window does not look like $1"
}

# changed A B: two pictures must differ in more than a caret.
changed() {
  local different
  different=$(compare -metric AE -fuzz 5% "$1" "$2" null: 2>&1) || true
  [ "${different%%.*}" -gt 500 ] || fail "$2 looks like $1"
}

# Asks the program to end, as the system does when one logs out.
end_program() {
  kill "$program"
  wait "$program" || true
  program=
}

# The program must have said nothing: words on standard error could hold content.
silent() {
  if grep -vq -e '^WARNING: Unsupported JavaFX' -e 'PlatformImpl startup$' "$home/said"; then
    cp "$home/said" "$pictures/said.txt"
    fail "it said: $(grep -c . "$home/said") lines"
  fi
}
