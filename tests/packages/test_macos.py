"""The macOS bundle: its lists of properties, and the steps that sign it, written down by tools that
stand in for Apple's.
"""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest
from m2package import macos
from m2package.place import PACKAGING, ROOT, VERSION, NotMade, Place

from m2chat.ui.links.macos import url_types

HERE = PACKAGING / "macos"
TOOLS = ("codesign", "hdiutil", "xcrun", "spctl")
IDENTITY = "Developer ID Application: Somebody (ABCDE12345)"
DYLIB = b"\xcf\xfa\xed\xfe rest"


def plist(name: str) -> dict[str, object]:
    with (HERE / name).open("rb") as file:
        told: dict[str, object] = plistlib.load(file)
    return told


def test_the_bundle_opens_both_kinds_of_links() -> None:
    told = plist("Info.plist")
    assert told["CFBundleURLTypes"] == url_types()
    assert told["CFBundleIdentifier"] == "org.m2chat.m2chat"
    spoken = {
        path.stem.split("_", 1)[1] for path in (ROOT / "m2chat/resources/languages").glob("*.ts")
    }
    named = {str(one).replace("zh-Hans", "zh_CN") for one in told["CFBundleLocalizations"]}  # type: ignore[attr-defined]
    assert spoken | {"en"} == named | {"en"}


def test_the_hardened_runtime_gives_up_no_more_than_it_must() -> None:
    assert plist("entitlements.plist") == {
        "com.apple.security.device.audio-input": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }
    asked = {name for name in plist("Info.plist") if name.endswith("UsageDescription")}
    assert asked == {"NSLocalNetworkUsageDescription", "NSMicrophoneUsageDescription"}


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """As PyInstaller leaves it: links into frameworks, two programs, data."""
    top = tmp_path / "work/frozen/m2chat.app"
    contents = top / "Contents"
    qt = contents / "Frameworks/QtCore.framework/Versions/A"
    for path in (
        contents / "MacOS/m2chat",
        contents / "MacOS/m2ctl",
        contents / "Frameworks/lib/deep.so",
        qt / "QtCore",
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(DYLIB)
    (contents / "Frameworks/QtCore").symlink_to("QtCore.framework/Versions/A/QtCore")
    (contents / "Resources").mkdir()
    (contents / "Resources/words.txt").write_text("no code")
    told = {**plist("Info.plist"), "CFBundleShortVersionString": VERSION}
    (contents / "Info.plist").write_bytes(plistlib.dumps(told))
    return top


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Apple's tools: each writes down its words; the notary accepts."""
    tools = tmp_path / "tools"
    tools.mkdir()
    noted = tmp_path / "log"
    for name in TOOLS:
        (tools / name).write_text(
            f'#!/bin/sh\nprintf "%s\\n" "{name} $*" >>"{noted}"\n'
            'case "$1$2" in notarytoolsubmit) echo "  status: ${VERDICT:-Accepted}" ;; esac\n'
            'if [ "$1" = create ]; then for last; do :; done; : >"$last"; fi\n'
        )
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    for name in (macos.IDENTITY, *macos.NOTARY):
        monkeypatch.delenv(name, raising=False)
    return noted


def steps(log: Path, top: Path) -> list[str]:
    return log.read_text().replace(f"{top}/", "").replace(str(top), "BUNDLE").splitlines()


def test_without_a_certificate_it_is_signed_ad_hoc(log: Path, bundle: Path, tmp_path: Path) -> None:
    macos.sign(bundle)
    done = steps(log, bundle)
    assert all(one.startswith("codesign --force --sign - ") for one in done[:-1])
    made = macos.image(Place(tmp_path / "out", tmp_path / "work"), bundle)
    assert made.exists() and made.suffix == ".dmg"
    assert not [one for one in steps(log, bundle) if "notarytool" in one]


def test_inside_out_hardened_notarised_and_stapled(
    log: Path, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(macos.IDENTITY, IDENTITY)
    for name, value in zip(macos.NOTARY, ("k.p8", "KID", "ISS"), strict=True):
        monkeypatch.setenv(name, value)
    macos.check_bundle(bundle)
    macos.sign(bundle)
    made = macos.image(Place(tmp_path / "out", tmp_path / "work"), bundle)
    done = steps(log, bundle)
    head = f"codesign --force --sign {IDENTITY} --timestamp --options runtime "
    rights = f"--entitlements {macos.ENTITLEMENTS} "
    assert done[:6] == [
        f"{head}Contents/Frameworks/QtCore.framework/Versions/A/QtCore",
        f"{head}Contents/Frameworks/lib/deep.so",
        f"{head}{rights}Contents/MacOS/m2ctl",
        f"{head}Contents/Frameworks/QtCore.framework",
        f"{head}{rights}BUNDLE",
        "codesign --verify --deep --strict BUNDLE",
    ]
    assert [one.split()[0:2] for one in done[6:]] == [
        ["hdiutil", "create"],
        ["codesign", "--timestamp"],
        ["xcrun", "notarytool"],
        ["xcrun", "stapler"],
        ["spctl", "--assess"],
    ]
    assert "--key k.p8 --key-id KID --issuer ISS" in done[8]
    folder = tmp_path / "work/dmg"
    assert os.readlink(folder / "Applications") == "/Applications"
    assert (folder / "m2chat.app/Contents/Frameworks/QtCore").is_symlink()
    monkeypatch.setenv("VERDICT", "Invalid")
    with pytest.raises(NotMade, match="did not accept"):
        macos.notarise(made)


def test_a_bundle_of_another_version_is_not_signed(bundle: Path) -> None:
    told = {**plist("Info.plist"), "CFBundleShortVersionString": "0.0.0"}
    (bundle / "Contents/Info.plist").write_bytes(plistlib.dumps(told))
    with pytest.raises(NotMade):
        macos.check_bundle(bundle)


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
def test_the_keychain_script_keeps_no_secret(tmp_path: Path) -> None:
    """``security`` stands in; the certificate's file is gone afterwards."""
    tools, log = tmp_path / "tools", tmp_path / "log"
    tools.mkdir()
    (tools / "security").write_text(f'#!/bin/sh\nprintf "%s\\n" "$*" >>"{log}"\n')
    (tools / "security").chmod(0o755)
    told = {
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "RUNNER_TEMP": str(tmp_path / "temp"),
        "MAC_CERTIFICATE": "Y2VydA==",
        "MAC_CERTIFICATE_PASSWORD": "secret words",
    }
    (tmp_path / "temp").mkdir()
    words = ["bash", str(HERE / "import_certificate.sh")]
    subprocess.run(words, env=told, check=True, timeout=20)
    assert [one.split()[0] for one in log.read_text().splitlines()] == [
        "create-keychain",
        "set-keychain-settings",
        "unlock-keychain",
        "import",
        "set-key-partition-list",
        "list-keychains",
    ]
    assert list((tmp_path / "temp").iterdir()) == []
    del told["MAC_CERTIFICATE"]
    assert subprocess.run(words, env=told, capture_output=True, timeout=20).returncode != 0
