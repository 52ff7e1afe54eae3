#!/bin/bash
# On macOS itself: the image opens, the program starts, and the system knows its links.
# try.sh FOLDER; the first thing that is wrong ends it.
set -euo pipefail

image="$(ls "$1"/m2chat-*-macos-*.dmg)"
mounted="$(mktemp -d)"
place="$(mktemp -d)"
export M2CHAT_HOME="$place/home"
window=
# shellcheck disable=SC2317
end() {
    [ -z "$window" ] || kill "$window" 2>/dev/null || true
    hdiutil detach "$mounted" -quiet || true
}
trap end EXIT

hdiutil attach "$image" -mountpoint "$mounted" -nobrowse -readonly -quiet
cp -R "$mounted/m2chat.app" "$place/"
programs="$place/m2chat.app/Contents/MacOS"
codesign --verify --deep --strict "$place/m2chat.app"
"$programs/m2ctl" --version
/usr/libexec/PlistBuddy -c 'Print :CFBundleURLTypes:0:CFBundleURLSchemes:0' \
    "$place/m2chat.app/Contents/Info.plist" | grep -x m2
# the process that reads pictures: its libraries are loaded, then it gives up all
"$programs/m2chat" --m2chat-part m2chat.ui.pictures.child </dev/null | grep '^ready '
QT_QPA_PLATFORM=offscreen "$programs/m2chat" &
window=$!
sleep 15
kill -0 "$window"
echo "the window stays open"
