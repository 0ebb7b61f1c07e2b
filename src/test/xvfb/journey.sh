#!/usr/bin/env bash
# One journey in a real window, with real keys: a new kluis, a conversation, lock, unlock, and the text is there.
# Needs the package (mvn -q package -DskipTests). Pictures go to target/xvfb. Nothing is done with the mouse.
. "$(dirname "${BASH_SOURCE[0]}")/window.sh"

passphrase='stoel regen kaas trein boom'
story='Ze belde na de repetitie en wil eerst alleen praten.'

# The recovery code is on the sheet that the chooser of the system saves.
save_sheet() {
  press shift+Tab shift+Tab Return
  other_window
  press ctrl+a
  type_text "$home/herstelblad.pdf"
  picture setup-chooser
  press Return
  back_in_window
  there "$home/herstelblad.pdf"
  mapfile -t groups < <(pdftotext "$home/herstelblad.pdf" - | grep -xE '[0-9A-Z]{4}')
  [ "${#groups[@]}" -eq 7 ] || fail "no seven groups on the sheet"
}

# Three groups are asked, from left to right; a right one moves on to the next field, the last one to the next page.
type_back() {
  local group
  for group in "${groups[@]}"; do
    press ctrl+a
    type_text "$group"
    sleep 1
    press Return
    still
    [ "$(difference "$last")" -lt 6000 ] || return 0
  done
  fail "the groups of the sheet are not the ones that were asked"
}

open_screen
start_program
picture start
press Return
picture setup-language
press Return
picture setup-place
press Tab Tab Return
picture setup-passphrase
type_text "$passphrase"
press Tab Tab
type_text "$passphrase"
# How strong it is, is found out in the background, and so is the key made.
sleep 2
picture setup-passphrase-typed
press Return
there "$home/praktijk.kluis"
sleep 3
picture setup-code
save_sheet
picture setup-code-saved
press Tab Tab Return
# The notice that the sheet is saved goes by itself.
sleep 9
picture setup-code-back
type_back
picture setup-ready
press Return
picture today
press ctrl+n
picture conversation
type_text "$story"
press ctrl+s
picture written
written=$last
press ctrl+l
sleep 3
picture locked
changed "$written" "$last"
type_text "$passphrase"
press Return
like "$written"
picture found-back
silent
end_program

printf '%s' "$passphrase" >"$home/passphrase"
"$(java_25)" @installer/java.options -jar target/toevertrouwd.jar \
  export-sqlite --kluis "$home/praktijk.kluis" --passphrase-file "$home/passphrase" --out "$home/plain" >"$home/exported" 2>&1 \
  || fail "no export"
grep -aq "$story" "$home/plain/kluis.sqlite" || fail "the text is not in the kluis"
echo "the text is in the kluis"
