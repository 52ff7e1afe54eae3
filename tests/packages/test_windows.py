"""The Windows installers: made here of a stand-in, and looked into; tried under Wine by
``dev.py package --check-windows``.
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from m2package import drawn, looks, msi_tables, signing, windows
from m2package.place import PACKAGING, VERSION, NotMade, Place
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from m2chat.ui.desktop.autostart import APPROVED, RUN
from m2chat.ui.links.windows import CLASSES, RegistryHandler

SCRIPT = (PACKAGING / "windows/m2chat.nsi").read_text(encoding="utf-8")
TEXTS = (PACKAGING / "windows/texts.nsh").read_text(encoding="utf-8")
PACKAGE = (PACKAGING / "windows/m2chat.wxs").read_text(encoding="utf-8")


def needs(*tools: str) -> pytest.MarkDecorator:
    missing = [tool for tool in tools if not shutil.which(tool)]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}")


@pytest.fixture(autouse=True)
def when(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """With a frozen folder as Windows would give it."""
    made = Place(tmp_path / "out", tmp_path / "work")
    folder = made.work / "windows/m2chat"
    (folder / "_internal/PySide6/plugins").mkdir(parents=True)
    for name in (*windows.PROGRAMS, "_internal/a b.dll", "_internal/PySide6/plugins/$q.dll"):
        (folder / name).write_bytes(b"MZ" + name.encode())
    return made


class Registry:
    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def read(self, key: str, name: str = "") -> str | None:
        return self.kept.get((key, name))

    read_shared = read

    def write(self, key: str, name: str, value: str) -> None:
        self.kept[key, name] = value

    def delete(self, key: str) -> None:
        raise AssertionError(key)


def written(folder: str) -> dict[tuple[str, str], str]:
    """What the settings write for a program in that folder."""
    registry = Registry()
    RegistryHandler([f"{folder}m2chat.exe"], registry).register()
    return registry.kept


def test_the_installer_writes_the_keys_that_the_settings_read() -> None:
    macro = SCRIPT[SCRIPT.index("!macro OpenScheme") : SCRIPT.index('Section "$(OPEN_LINKS)"')]
    row = re.compile(r'WriteRegStr HKCU "([^"]*)" "([^"]*)" (?:"([^"]*)"|\'([^\']*)\')')
    found = {
        (key.replace("${CLASSES}", CLASSES).replace("${SCHEME}", scheme), name): one or other
        for scheme in re.findall(r'!insertmacro OpenScheme "(\w+)"', SCRIPT)
        for key, name, one, other in row.findall(macro)
    }
    assert found == written("$INSTDIR\\")
    assert f'!define RUN "{RUN}"' in SCRIPT and f'!define APPROVED "{APPROVED}"' in SCRIPT


@needs("wixl", "msiinfo")
def test_the_package_for_administrators_writes_the_same(place: Place) -> None:
    (place.work / "windows/m2chat/_internal/PySide6/plugins/$q.dll").unlink()
    rows = table(windows.msi(place), "Registry")
    keys = {(row["Key"], row["Name"]): row["Value"] for row in rows if row["Component_"] == "Links"}
    assert keys == written("[INSTALLDIR]")
    run_key = [row for row in rows if row["Component_"] == "Autostart"]
    assert [(row["Key"], row["Name"]) for row in run_key] == [(RUN, "m2chat")]
    assert {row["Root"] for row in rows} == {"2"}  # HKEY_LOCAL_MACHINE


def table(package: Path, name: str) -> list[dict[str, str]]:
    """A table of an .msi: three lines of heads, then rows."""
    said = subprocess.run(
        ["msiinfo", "export", str(package), name], capture_output=True, text=True, check=True
    ).stdout.replace("\r", "")
    heads, _, _, *rows = said.splitlines()
    return [dict(zip(heads.split("\t"), row.split("\t"), strict=True)) for row in rows]


@needs("wixl", "msiinfo")
def test_the_package_has_every_file_and_knows_its_own_kind(place: Place) -> None:
    (place.work / "windows/m2chat/_internal/PySide6/plugins/$q.dll").unlink()
    made = windows.msi(place)
    names = {row["FileName"].rpartition("|")[2] for row in table(made, "File")}
    assert names == {"m2chat.exe", "m2ctl.exe", "a b.dll", windows.LICENCES}
    told = {row["Property"]: row["Value"] for row in table(made, "Property")}
    assert told["UpgradeCode"] == f"{{{windows.UPGRADE_CODE}}}"
    assert told["UpgradeCode"] == "{4F0B1D52-6C1C-4C1B-9D3C-6F2A7E3C9A41}"  # for ever
    assert told["ProductVersion"] == VERSION and told["ALLUSERS"] == "1"
    on = {row["Feature"]: row["Level"] for row in table(made, "Feature")}
    assert on == {"Program": "1", "Links": "1", "Desktop": "4", "Autostart": "4"}
    guids = [row["ComponentId"] for row in table(made, "Component")]
    assert len(guids) == len(set(guids))
    again = {row["ComponentId"] for row in table(windows.msi(place), "Component")}
    assert again == set(guids)


def test_the_same_path_has_the_same_name_in_every_version() -> None:
    one = msi_tables.guid("file", "_internal/base.dll")
    assert one == msi_tables.guid("file", "_internal/base.dll")
    assert one != msi_tables.guid("file", "_internal/other.dll")
    assert re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", one)


@needs("makensis")
def test_the_installer_is_made_and_says_what_it_is(place: Place) -> None:
    made = windows.nsis(place)
    content = made.read_bytes()
    assert content[:2] == b"MZ" and made.name == f"m2chat-{VERSION}-setup.exe"
    for told in ("FileDescription", "m2chat installer", VERSION, "The m2chat maintainers"):
        assert told.encode("utf-16-le") in content


def test_what_was_installed_is_removed_and_nothing_by_pattern(place: Place) -> None:
    folder = place.work / "windows/m2chat"
    installed = windows.install_list(folder)
    assert 'SetOutPath "$INSTDIR\\_internal\\PySide6\\plugins"' in installed
    assert installed.count("\nFile ") == len(windows.contents(folder))
    removed = windows.uninstall_list(folder).splitlines()
    assert removed == [
        'Delete "$INSTDIR\\_internal\\PySide6\\plugins\\$$q.dll"',
        'Delete "$INSTDIR\\_internal\\a b.dll"',
        'Delete "$INSTDIR\\m2chat.exe"',
        'Delete "$INSTDIR\\m2ctl.exe"',
        'RMDir "$INSTDIR\\_internal\\PySide6\\plugins"',
        'RMDir "$INSTDIR\\_internal\\PySide6"',
        'RMDir "$INSTDIR\\_internal"',
    ]
    assert not re.search(r"RMDir\s+/r", SCRIPT)
    assert not re.search(r"(?i)RMDir.*(APPDATA|PROFILE)|Delete.*[*?]", SCRIPT)


def test_the_installer_speaks_every_language_of_its_own() -> None:
    languages = {one.upper() for one in re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT)}
    said: dict[str, dict[str, str]] = {}
    for language, name, words in re.findall(r'!insertmacro Text (\w+) (\w+) "(.*)"', TEXTS):
        said.setdefault(language, {})[name] = words
    assert set(said) == languages
    names = set(said["ENGLISH"])
    assert all(set(one) == names and all(one.values()) for one in said.values())
    assert set(re.findall(r"\$\((\w+)\)", SCRIPT)) <= names


def test_without_a_frozen_folder_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NotMade, match="run 'dev"):
        windows.payload(Place(tmp_path, tmp_path))


def test_the_icon_is_read_in_every_size() -> None:
    ico, icns = drawn.ico(), drawn.icns()
    reserved, kind, count = struct.unpack_from("<HHH", ico)
    assert (reserved, kind, count) == (0, 1, len(drawn.ICO_SIZES))
    for at, size in enumerate(drawn.ICO_SIZES):
        width, _, _, _, _, bits, length, begin = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * at)
        assert (width or 256, bits) == (size, 32) and begin + length <= len(ico)
        alone = struct.pack("<HHHBBBBHHII", 0, 1, 1, width, width, 0, 0, 1, 32, length, 22)
        image = QImage.fromData(alone + ico[begin : begin + length], "ICO")
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 8).blue() > 150  # upright, and in its colours
        assert image.pixelColor(size // 2, size // 8).red() < 150
    assert struct.unpack(">4sI", icns[:8]) == (b"icns", len(icns))
    at, sizes = 8, {}
    while at < len(icns):
        kind_of, length = struct.unpack_from(">4sI", icns, at)
        sizes[kind_of] = QImage.fromData(icns[at + 8 : at + length], "PNG").width()
        at += length
    assert sizes == drawn.ICNS


def test_the_first_page_has_a_picture_that_nsis_reads() -> None:
    side = drawn.side()
    width, height, planes, bits = struct.unpack_from("<iiHH", side, 18)
    assert side[:2] == b"BM" and ((width, height), planes, bits) == (drawn.SIDE, 1, 24)
    image = QImage.fromData(side, "BMP")
    assert image.pixelColor(3, 3) != image.pixelColor(324, 624)


def test_the_version_resource_is_what_pyinstaller_reads(tmp_path: Path) -> None:
    place = Place(tmp_path / "out", tmp_path / "work")
    told = looks.looks(place, "win32")
    assert looks.looks(Place(tmp_path / "out", tmp_path / "linux"), "linux") == {}
    names = {"VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct"}
    seen: list[tuple[str, tuple[object, ...], dict[str, object]]] = []

    def made(name: str) -> object:
        return lambda *words, **named: seen.append((name, words, named)) or (name, words)

    for program in looks.ABOUT:
        text = (Path(told[looks.VERSIONS]) / f"{program}.txt").read_text(encoding="utf-8")
        seen.clear()
        scope = {name: made(name) for name in (*names, "VarFileInfo", "VarStruct")}
        eval(text, {"__builtins__": {}}, scope)
        strings = {str(words[0]): words[1] for name, words, _ in seen if name == "StringStruct"}
        assert strings["OriginalFilename"] == f"{program}.exe"
        assert strings["FileVersion"] == VERSION
        fixed = next(named for name, _, named in seen if name == "FixedFileInfo")
        assert fixed["filevers"] == (*map(int, VERSION.split(".")), 0)


@needs("makensis", "wixl", "osslsigncode", "openssl")
def test_everything_is_signed_and_a_changed_byte_shows(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, certificate, both = (tmp_path / one for one in ("key.pem", "c.pem", "both.p12"))
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=Throw-away", "-addext", "extendedKeyUsage=codeSigning",
         "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    subprocess.run(
        ["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", both,
         "-passout", "pass:not in a command line"],
        check=True, capture_output=True,
    )  # fmt: skip
    stub = PACKAGING / "windows/stand_in.nsi"
    for name in windows.PROGRAMS:
        out = place.work / "windows/m2chat" / name
        subprocess.run(["makensis", "-V1", f"-DOUT={out}", str(stub)], check=True)
    (place.work / "windows/m2chat/_internal/PySide6/plugins/$q.dll").unlink()
    unsigned = windows.nsis(place)
    assert not is_signed(unsigned, certificate)
    monkeypatch.setenv(signing.PKCS12, str(both))
    monkeypatch.setenv(signing.PASSWORD, "not in a command line")
    made = [windows.nsis(place), windows.msi(place)]
    programs = [place.work / "windows-staged/m2chat" / name for name in windows.PROGRAMS]
    assert all(is_signed(one, certificate) for one in (*made, *programs))
    changed = bytearray(programs[0].read_bytes())
    changed[len(changed) // 2] ^= 1
    programs[0].write_bytes(changed)
    assert not is_signed(programs[0], certificate)
    monkeypatch.setenv(signing.PASSWORD, "wrong")
    with pytest.raises(NotMade, match="osslsigncode"):
        signing.sign(made[0])
    assert is_signed(made[0], certificate)  # as it was


def is_signed(path: Path, certificate: Path) -> bool:
    words = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(path)]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0
