#!/bin/sh
# Puts m2chat into the person's own folders (no password is asked for), or takes it away again.
#   --prefix DIR   not ~/.local but DIR, such as /usr/local (then as root)
#   --remove       take the program away; profiles stay
# It is run out of the unpacked archive, where usr/ lies beside it.
set -eu

prefix="${HOME:-}/.local"
remove=no
while [ $# -gt 0 ]; do
    case "$1" in
    --prefix)
        [ $# -gt 1 ] || { echo "m2chat: --prefix needs a folder" >&2; exit 2; }
        prefix="$2"
        shift
        ;;
    --remove) remove=yes ;;
    *) echo "usage: m2chat-VERSION.run [-- [--prefix DIR] [--remove]]" >&2; exit 2 ;;
    esac
    shift
done
case "$prefix" in
/?*) ;;
*) echo "m2chat: the folder must be a whole path: $prefix" >&2; exit 2 ;;
esac

here=$(cd "$(dirname "$0")" && pwd)
program="$prefix/lib/m2chat"
list="$program/installed.txt"

take_away() {
    # only what an earlier run has written down, and the program's own folder
    if [ -f "$list" ]; then
        while IFS= read -r file; do
            rm -f "$prefix/$file"
        done <"$list"
    fi
    rm -rf "$program"
}

tell_desktop() {
    command -v update-desktop-database >/dev/null 2>&1 &&
        update-desktop-database -q "$prefix/share/applications" || :
    command -v gtk-update-icon-cache >/dev/null 2>&1 &&
        gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor" 2>/dev/null || :
}

if [ "$remove" = yes ]; then
    [ -d "$program" ] || { echo "m2chat is not in $prefix" >&2; exit 1; }
    take_away
    tell_desktop
    echo "m2chat is removed. Your profiles stay where they are."
    exit 0
fi

for file in usr/lib/m2chat/m2chat usr/share/applications/m2chat.desktop; do
    [ -e "$here/$file" ] || { echo "m2chat: the archive is not complete: $file" >&2; exit 1; }
done
mkdir -p "$prefix/lib" "$prefix/bin"
new="$prefix/lib/.m2chat-new.$$"
trap 'rm -rf "$new"' EXIT INT TERM
cp -R "$here/usr/lib/m2chat" "$new"
# it must start here before what was here is touched
for name in m2ctl m2chat; do
    QT_QPA_PLATFORM=offscreen "$new/$name" --version >/dev/null || {
        echo "m2chat does not run on this system; the line above says what is missing." >&2
        exit 1
    }
done
(cd "$here/usr" && find share -type f | LC_ALL=C sort) >"$new/installed.txt"
printf '%s\n' bin/m2chat bin/m2ctl >>"$new/installed.txt"
cp "$0" "$new/setup.sh"
take_away
mv "$new" "$program"
(cd "$here/usr" && find share -type d) | while IFS= read -r folder; do
    mkdir -p "$prefix/$folder"
done
(cd "$here/usr" && find share -type f) | while IFS= read -r file; do
    cp "$here/usr/$file" "$prefix/$file"
done
for name in m2chat m2ctl; do
    rm -f "$prefix/bin/$name"
    ln -s "../lib/m2chat/$name" "$prefix/bin/$name"
done
# menus know only programs of the search path, which ~/.local/bin is not everywhere
entry="$prefix/share/applications/m2chat.desktop"
path=$(printf '%s' "$prefix/bin/m2chat" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
whole=$(printf '%s' "$path" | sed 's/[\\&|]/\\&/g')
sed "s|^Exec=m2chat |Exec=\"$whole\" |" "$here/usr/share/applications/m2chat.desktop" >"$entry"
tell_desktop
echo "m2chat is in your menu. To remove it: sh '$program/setup.sh' --prefix '$prefix' --remove"
case ":$PATH:" in
*":$prefix/bin:"*) ;;
*) echo "To use m2ctl in a terminal, add $prefix/bin to your PATH." ;;
esac
