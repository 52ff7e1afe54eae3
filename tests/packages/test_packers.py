"""Each kind of package, made of a small tree: the right form, the same bytes each time."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from m2package import appimage, arch, linux, rpm, systems
from m2package.about import ABOUT, NAMES
from m2package.debian import picture
from m2package.libraries import Wants, wants
from m2package.place import PACKAGING, VERSION, NotMade, Place

WHEN = 1_790_000_000
PROGRAM = '#!/bin/sh\ncase "$1" in --version) echo "m2ctl 9" ;; *) echo "$0 $*" ;; esac\n'
WANTS = Wants(("libGL.so.1", "libc.so.6", "libz.so.1"), ("libwayland-egl.so.1",), (2, 35), ())


@pytest.fixture(autouse=True)
def when(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(WHEN))


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """With a tree that is no program, of scripts and texts."""
    where = Place(tmp_path / "out", tmp_path / "work")
    for name in NAMES:
        root = where.fresh(f"{name}-root")
        put(root / f"usr/lib/{name}/{name}", PROGRAM, 0o755)
        put(root / f"usr/lib/{name}/_internal/a part with = and ü", "text")
        put(root / f"usr/share/doc/{name}/copyright", "Do as you please.")
        if name == "m2chat":
            put(root / "usr/lib/m2chat/m2ctl", PROGRAM, 0o755)
            entry = (PACKAGING / "linux/m2chat.desktop").read_text()
            put(root / "usr/share/applications/m2chat.desktop", entry)
            put(root / "usr/share/icons/hicolor/256x256/apps/m2chat.png", "a drawing")
        else:
            put(root / "etc/m2-server/m2-server.toml", "# settings\n")
        (root / "usr/bin").mkdir(parents=True)
        (root / f"usr/bin/{name}").symlink_to(f"../lib/{name}/{name}")
        linux.tidy(root)
        monkeypatch.setitem(linux._MADE, (where.work, name), root)
    return where


def put(path: Path, text: str, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)


def test_each_system_is_asked_in_its_own_words() -> None:
    depends, recommends = systems.debian("m2chat", WANTS)
    assert {"libgl1", "libc6 (>= 2.35)", "zlib1g"} < set(depends)
    assert "libwayland-egl1" in recommends and "libportaudio2" in recommends
    depends, recommends = systems.rpm("m2chat", WANTS)
    assert {"libGL.so.1()(64bit)", "libc.so.6(GLIBC_2.35)(64bit)"} < set(depends)
    assert "libwayland-egl.so.1()(64bit)" in recommends
    depends, optional = systems.arch("m2chat", WANTS)
    assert {"libglvnd", "glibc>=2.35", "zlib"} < set(depends)
    assert "wayland: windows under Wayland" in optional
    unknown = Wants(("libnobody-knows.so.3",), (), (2, 35), ())
    for system in (systems.debian, systems.arch):
        with pytest.raises(NotMade, match="libnobody-knows"):
            system("m2chat", unknown)


@pytest.mark.skipif(not shutil.which("readelf"), reason="no binutils here")
def test_a_library_that_looks_outside_of_its_folder_is_found(tmp_path: Path) -> None:
    if not shutil.which("cc"):
        pytest.skip("no compiler here")
    (tmp_path / "one.c").write_text("int one(void) { return 1; }\n")
    build = ["cc", "-shared", "-o"]
    source = str(tmp_path / "one.c")
    subprocess.run([*build, tmp_path / "libone.so", source], check=True)
    for name, path in (("in.so", "$ORIGIN"), ("up.so", "$ORIGIN/.."), ("off.so", "/home/me/lib")):
        words = [*build, tmp_path / name, source, f"-Wl,-rpath,{path}", "-L", tmp_path, "-lone"]
        subprocess.run([*words, "-Wl,--no-as-needed"], check=True)
    found = wants(tmp_path)
    assert sorted(found.astray) == ["off.so: /home/me/lib", "up.so: $ORIGIN/.."]
    assert "libc.so.6" in found.libraries
    assert "libone.so" not in found.libraries  # the folder's own


@pytest.mark.skipif(not shutil.which("zstd"), reason="no zstd here")
@pytest.mark.parametrize("name", NAMES)
def test_an_arch_package_lists_every_file_with_its_hash(place: Place, name: str) -> None:
    made = arch.arch(place, name)
    first = made.read_bytes()
    assert arch.arch(place, name).read_bytes() == first
    plain = place.work / "plain.tar"
    subprocess.run(["zstd", "-q", "-f", "-d", made, "-o", plain], check=True)
    with tarfile.open(plain) as archive:
        members = archive.getmembers()
        told = {one.name: archive.extractfile(one) for one in members if one.isfile()}
        content = {file: handle.read() for file, handle in told.items() if handle}
    assert [one.name for one in members[:3]] == [".BUILDINFO", ".MTREE", ".PKGINFO"]
    assert {(one.uid, one.uname, one.mtime) for one in members} == {(0, "root", WHEN)}
    about = content[".PKGINFO"].decode()
    assert f"pkgname = {name}\n" in about and f"pkgver = {VERSION}-1\n" in about
    assert ("backup = etc/m2-server/m2-server.toml\n" in about) == (name == "m2-server")
    listed = gzip.decompress(content[".MTREE"]).decode()
    for file, body in content.items():
        if file != ".MTREE":
            assert f"sha256digest={hashlib.sha256(body).hexdigest()}" in listed, file
    assert (
        f"./usr/lib/{name}/_internal/a\\040part\\040with\\040\\075\\040and\\040\\303\\274 "
        in listed
    )
    assert (
        f"./usr/bin/{name} time={WHEN}.0 mode=777 type=link link=../lib/{name}/{name}\n" in listed
    )


@pytest.mark.skipif(not shutil.which("rpmbuild"), reason="no rpmbuild here")
def test_an_rpm_holds_the_tree_and_keeps_settings(place: Place) -> None:
    made = rpm.rpm(place, "m2-server")
    first = made.read_bytes()
    assert rpm.rpm(place, "m2-server").read_bytes() == first

    def asked(*words: str) -> list[str]:
        done = subprocess.run(["rpm", "-qp", *words, made], capture_output=True, check=True)
        return done.stdout.decode().splitlines()

    listed = asked("--list")
    assert "/usr/lib/m2-server/_internal/a part with = and ü" in listed
    assert "/usr/bin/m2-server" in listed and "/usr/lib" not in listed and "/usr/bin" not in listed
    assert asked("--configfiles") == ["/etc/m2-server/m2-server.toml"]
    assert asked("--qf", "%{VERSION} %{BUILDHOST} %{BUILDTIME}") == [
        f"{VERSION} reproducible {WHEN}"
    ]
    assert any("useradd" in line for line in asked("--scripts"))


class Home:
    """A person's folder, with the archive's content unpacked beside it."""

    def __init__(self, place: Place, folder: Path) -> None:
        self.home = folder / "a home"
        self.home.mkdir()
        self.archive = linux.copied(place, "m2chat", "run")
        shutil.copy(PACKAGING / "run/setup.sh", self.archive)

    def setup(self, *words: str, code: int = 0) -> str:
        done = subprocess.run(
            ["sh", self.archive / "setup.sh", *words],
            env={"HOME": str(self.home), "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code, done.stderr
        return done.stdout + done.stderr

    def files(self) -> set[str]:
        found = (one for one in self.home.rglob("*") if one.is_file() or one.is_symlink())
        names = {one.relative_to(self.home).as_posix() for one in found}
        return {one for one in names if not one.endswith(".cache")}  # the desktop's own


def test_the_self_extracting_setup_comes_and_goes(place: Place, tmp_path: Path) -> None:
    person = Home(place, tmp_path)
    profile = person.home / ".local/share/m2chat/profiles/ada/profile.db"
    put(profile, "mine")
    person.setup()
    local = person.home / ".local"
    assert "m2ctl 9" in subprocess.check_output([local / "bin/m2ctl", "--version"], text=True)
    entry = (local / "share/applications/m2chat.desktop").read_text()
    assert f'\nExec="{local}/bin/m2chat" -- %u\n' in entry
    put(local / "lib/m2chat/of-before", "the next version lacks it")
    person.setup()
    assert not (local / "lib/m2chat/of-before").exists()
    person.setup("--remove")
    assert person.files() == {".local/share/m2chat/profiles/ada/profile.db"}
    assert person.setup("--remove", code=1)


def test_a_program_that_does_not_start_replaces_nothing(place: Place, tmp_path: Path) -> None:
    person = Home(place, tmp_path)
    person.setup()
    before = person.files()
    put(person.archive / "usr/lib/m2chat/m2ctl", "#!/bin/sh\nexit 1\n", 0o755)
    assert "does not run" in person.setup(code=1)
    assert person.files() == before
    assert "ctl 9" in (person.home / ".local/lib/m2chat/m2ctl").read_text()
    assert "usage" in person.setup("--nonsense", code=2)
    assert "whole path" in person.setup("--prefix", "here", code=2)


def test_an_appimage_is_a_runtime_and_a_folder_that_starts(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = appimage.appdir(place)
    assert (folder / ".DirIcon").read_text() == "a drawing"
    for called, program in (("m2chat.AppImage", "m2chat"), ("/home/me/m2ctl", "m2ctl")):
        said = subprocess.check_output(
            [folder / "AppRun", "a word"], text=True, env={**os.environ, "ARGV0": called}
        )
        assert said == f"{folder}/usr/lib/m2chat/{program} a word\n"
    monkeypatch.delenv("M2CHAT_APPIMAGE_RUNTIME", raising=False)
    with pytest.raises(NotMade, match="runtime"):
        appimage.appimage(place)
    runtime = tmp_path / "runtime"
    monkeypatch.setenv("M2CHAT_APPIMAGE_RUNTIME", str(runtime))
    runtime.write_bytes(b"\x7fELF\2\1\1\0\0\0\0\0 no AppImage's")
    with pytest.raises(NotMade, match="no runtime"):
        appimage.appimage(place)
    if shutil.which("mksquashfs"):
        runtime.write_bytes(b"\x7fELF\2\1\1\0AI\2\0 one")
        made = appimage.appimage(place)[0].read_bytes()
        assert made.startswith(runtime.read_bytes() + b"hsqs")
        assert appimage.appimage(place)[0].read_bytes() == made


def test_a_screen_is_read() -> None:
    import struct

    fields = [112, 7, 2, 24, 2, 1, 0, 0, 32, 0, 32, 32, 8, 4, 0, 0, 0, 8, 256, 2, 2, 1, 0, 0, 0]
    dump = struct.pack(">25I", *fields).ljust(112, b"\0") + bytes(24) + b"BGR0bgr0"
    assert picture(dump) == (2, 1, b"BGR0bgr0")
    with pytest.raises(NotMade):
        picture(struct.pack(">25I", *fields[:11], 16, *fields[12:]) + bytes(99))


def test_the_server_needs_nothing_of_a_desktop() -> None:
    assert set(ABOUT) == set(NAMES)
    spec = (PACKAGING / "freeze/m2-server.spec").read_text()
    assert '"PySide6"' in spec.partition("excludes")[2]
