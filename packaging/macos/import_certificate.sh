#!/bin/bash
# Puts the signing certificate into a keychain of its own, for one run of a build computer.
#
# MAC_CERTIFICATE (PKCS#12 in base64) and MAC_CERTIFICATE_PASSWORD come by the environment and are
# written nowhere else; the keychain's own password is made here and forgotten.  The keychain lies
# in RUNNER_TEMP, which the build computer throws away.
set -euo pipefail

: "${MAC_CERTIFICATE:?}" "${MAC_CERTIFICATE_PASSWORD:?}" "${RUNNER_TEMP:?}"
keychain="$RUNNER_TEMP/m2chat.keychain-db"
certificate="$RUNNER_TEMP/m2chat.p12"
password="$(openssl rand -hex 24)"
trap 'rm -f "$certificate"' EXIT

(umask 077 && printf '%s' "$MAC_CERTIFICATE" | base64 --decode >"$certificate")
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$certificate" -k "$keychain" -P "$MAC_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
