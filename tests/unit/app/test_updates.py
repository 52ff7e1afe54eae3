"""The update notice: its form, its keys, and every way to lie with it, over real sockets."""

from __future__ import annotations

import ipaddress
import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from m2chat.app.rpc.methods import Dispatcher
from m2chat.app.updates import sign as tool
from m2chat.app.updates.check import Source, UpdateNotice, UpdateState, judge
from m2chat.app.updates.errors import (
    BadReleaseFile,
    NoUpdateAddress,
    UpdateNotReached,
    UpdateRefused,
)
from m2chat.app.updates.fetch import allowed, fetch
from m2chat.app.updates.memory import Memory, read
from m2chat.app.updates.release import (
    LIMIT,
    FileHash,
    Release,
    SignedRelease,
    Successor,
    decode,
    hand_on,
    sign,
)
from m2chat.cli.updates import text
from m2chat.crypto.signing import SigningKey
from tests.support import release_vectors
from tests.support.fake_app import FakeApplication

NOW = 1_800_000_000
DAY = 86_400
FIRST, SECOND, THIRD = (SigningKey(bytes([n]) * 32) for n in (1, 2, 3))


def release(version: str = "1.4.0", **changes: object) -> Release:
    given: dict[str, object] = {
        "product": "m2chat",
        "version": version,
        "date": NOW - 60,
        "expires": NOW + 30 * DAY,
        "urls": ("https://m2chat.example/get",),
        "files": (FileHash("ab" * 32, "m2chat_1.4.0_amd64.deb"),),
    }
    return Release(**{**given, **changes})  # type: ignore[arg-type]


def source(tmp_path: Path, answer: Callable[[str], bytes], running: str = "1.3.0") -> Source:
    return Source("https://m2chat.example/m2", FIRST.public.hex(), running, tmp_path, answer)


# -- the form -----------------------------------------------------------------------------------


def test_there_is_one_way_to_write_a_release() -> None:
    signed = sign(release(), FIRST)
    file = signed.encode()
    assert decode(file) == signed
    assert file.startswith(
        b"m2chat-release: 1\nproduct: m2chat\nversion: 1.4.0\ndate: 1799999940\n"
    )
    assert file.endswith(b"signature: " + signed.signature.hex().encode() + b"\n")
    signed.verify(FIRST.public)


def test_golden_vectors() -> None:
    kept = json.loads(release_vectors.PATH.read_text(encoding="utf-8"))
    assert release_vectors.build() == kept
    first = bytes.fromhex(kept["first key"])
    assert len(decode(kept["plain"].encode()).verify(first)) == 1
    assert len(decode(kept["handed on"].encode()).verify(first)) == 2


async def test_by_rpc() -> None:
    face = FakeApplication()
    dispatcher = Dispatcher(face)
    with pytest.raises(NoUpdateAddress):
        await dispatcher.call("update.check")
    face.updates.answer = UpdateNotice(UpdateState.NEWER, "2.0.0", "1.0.0", NOW, ("https://a/",))
    said = await dispatcher.call("update.check")
    assert said == {
        "state": "newer",
        "version": "2.0.0",
        "running": "1.0.0",
        "date": NOW,
        "urls": ["https://a/"],
    }
    assert "2.0.0" in next(text(said)) and "https://a/" in list(text(said))
    assert list(text({**said, "state": "current"})) == ["m2chat 1.0.0 is the newest version."]


BAD = {
    "another form": (b"release: 1", b"release: 2"),
    "upper case": (b"product", b"Product"),
    "leading zero": (b"1.4.0", b"1.04.0"),
    "two numbers": (b"1.4.0", b"1.4"),
    "signed number": (b"date: ", b"date: +"),
    "a space more": (b"version: ", b"version:  "),
    "carriage return": (b"1.4.0\n", b"1.4.0\r\n"),
    "plain http": (b"https://", b"http://"),
    "a password": (b"https://m2", b"https://a:b@m2"),
    "a path": (b"m2chat_1.4.0_amd64.deb", b"../x/y"),
    "no file end": (b"signature", b"\nsignature"),
    "not ASCII": (b"m2chat_1", "ü".encode()),
    "ends before it began": (b"expires: 18", b"expires: 17"),
}


@pytest.mark.parametrize("case", BAD)
def test_another_form_is_none(case: str) -> None:
    file = sign(release(), FIRST).encode()
    assert BAD[case][0] in file
    with pytest.raises(BadReleaseFile):
        decode(file.replace(*BAD[case], 1))


def test_what_is_added_or_left_out_is_noticed() -> None:
    file = sign(release(), FIRST).encode()
    lines = file.splitlines(keepends=True)
    for at in range(len(lines)):
        if not lines[at].startswith(b"sha256"):
            with pytest.raises(BadReleaseFile):
                decode(b"".join(lines[:at] + lines[at + 1 :]))
    for more in (file + b"x: y\n", file + file, file[:-1], b"", file + b" " * LIMIT):
        with pytest.raises(BadReleaseFile):
            decode(more)
    with pytest.raises(BadReleaseFile):
        sign(release(urls=()), FIRST)
    with pytest.raises(BadReleaseFile):
        sign(release(urls=("https://a/",) * 9), FIRST)


@given(st.binary(max_size=300), st.integers(0, 600), st.integers(0, 40))
def test_any_bytes_are_refused_or_read(noise: bytes, at: int, cut: int) -> None:
    file = sign(release(), FIRST).encode()
    try:
        found = decode(file[:at] + noise + file[at + cut :])
    except BadReleaseFile:
        return
    assert found.encode() == file[:at] + noise + file[at + cut :]


# -- the keys -----------------------------------------------------------------------------------


def chained() -> tuple[Successor, Successor]:
    return hand_on(FIRST, 1, SECOND.public), hand_on(SECOND, 2, THIRD.public)


def test_a_key_is_handed_on_and_never_back(tmp_path: Path) -> None:
    one, two = chained()
    rotated = sign(release(successors=(one, two)), THIRD).encode()
    _, known = judge(rotated, FIRST.public, "1.3.0", Memory(), NOW)
    assert (known.serial, known.key) == (2, THIRD.public.hex())
    judge(rotated, FIRST.public, "1.3.0", known, NOW)
    for old in (
        sign(release("2.0.0"), FIRST),  # whoever stole the first key
        sign(release("2.0.0", successors=(one,)), SECOND),
        sign(release("2.0.0", successors=(one, hand_on(SECOND, 2, FIRST.public))), FIRST),
        sign(release("2.0.0", successors=(hand_on(FIRST, 1, THIRD.public),)), THIRD),
    ):
        with pytest.raises(UpdateRefused):
            judge(old.encode(), FIRST.public, "1.3.0", known, NOW)


def test_a_wrong_chain_is_no_chain() -> None:
    one, two = chained()
    for wrong, key in (
        ((), SECOND),
        ((two,), THIRD),
        ((two, one), SECOND),
        ((one, Successor(THIRD.public, one.signature)), THIRD),
        ((hand_on(FIRST, 2, SECOND.public),), SECOND),  # of another place in the chain
        ((hand_on(FIRST, 1, FIRST.public),), FIRST),
    ):
        with pytest.raises(UpdateRefused):
            judge(sign(release(successors=wrong), key).encode(), FIRST.public, "1.3.0",
                  Memory(), NOW)  # fmt: skip


def test_every_byte_is_signed() -> None:
    signed = sign(release(), FIRST)
    for changed in (
        release("1.5.0"),
        release(urls=("https://evil.example/",)),
        release(expires=NOW + 999 * DAY),
        release(files=()),
    ):
        file = SignedRelease(changed, signed.signature).encode()
        with pytest.raises(UpdateRefused):
            judge(file, FIRST.public, "1.3.0", Memory(), NOW)


# -- what it means ------------------------------------------------------------------------------


def test_newer_or_current(tmp_path: Path) -> None:
    file = sign(release(), FIRST).encode()
    for running, state in (
        ("1.3.9", UpdateState.NEWER),
        ("1.4.0", UpdateState.CURRENT),
        ("1.10.0", UpdateState.CURRENT),
    ):
        notice, _ = judge(file, FIRST.public, running, Memory(), NOW)
        assert (notice.state, notice.version, notice.running) == (state, "1.4.0", running)


ATTACKS = {
    "downgrade": ({"version": "1.3.9"}, NOW, "older version"),
    "older date": ({"date": NOW - 3 * DAY}, NOW, "older than"),
    "freeze": ({}, NOW + 31 * DAY, "run out"),
    "from the future": ({"date": NOW + 2 * DAY}, NOW, "future"),
    "another product": ({"product": "m2other"}, NOW, "another program"),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_is_refused_and_leaves_no_trace(tmp_path: Path, attack: str) -> None:
    changes, now, why = ATTACKS[attack]
    answers = [sign(release(), FIRST).encode(), sign(release(**changes), FIRST).encode()]
    asked = source(tmp_path, lambda _: answers.pop(0))
    asked.check(NOW)
    before = read(tmp_path)
    with pytest.raises(UpdateRefused, match=why):
        asked.check(now)
    after = read(tmp_path)
    assert (after.version, after.date, after.key) == (before.version, before.date, before.key)
    assert after.checked_at == now


def test_a_clock_that_was_set_back_brings_no_old_notice_to_life(tmp_path: Path) -> None:
    new = sign(release("1.5.0", date=NOW + 40 * DAY, expires=NOW + 70 * DAY), FIRST).encode()
    old = sign(release("1.5.0", date=NOW + 40 * DAY, expires=NOW + 41 * DAY), FIRST).encode()
    answers = [new, old]
    asked = source(tmp_path, lambda _: answers.pop(0))
    asked.check(NOW + 45 * DAY)
    asked.check(NOW + 40 * DAY)  # still good by what is known
    known = Memory("1.5.0", NOW + 60 * DAY, FIRST.public.hex(), 0, FIRST.public.hex())
    with pytest.raises(UpdateRefused):
        judge(old, FIRST.public, "1.3.0", known, NOW)


def test_a_build_without_an_address_says_so(tmp_path: Path) -> None:
    def never(_: str) -> bytes:
        raise AssertionError

    with pytest.raises(NoUpdateAddress):
        Source("", "", "1.3.0", tmp_path, never).check(NOW)
    assert not list(tmp_path.iterdir())


def test_a_damaged_memory_is_none(tmp_path: Path) -> None:
    (tmp_path / "updates.json").write_bytes(b'{"serial": "x"')
    assert read(tmp_path) == Memory()


# -- over the wire ------------------------------------------------------------------------------

Act = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def server(act: Act, context: ssl.SSLContext | None = None) -> Iterator[str]:
    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            act(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            pass  # a client that hung up

    made = Quiet(("127.0.0.1", 0), Answer)
    scheme = "http"
    if context is not None:
        made.socket = context.wrap_socket(made.socket, server_side=True)
        scheme = "https"
    thread = threading.Thread(target=partial(made.serve_forever, 0.02), daemon=True)
    thread.start()
    try:
        yield f"{scheme}://127.0.0.1:{made.server_port}/m2"
    finally:
        made.shutdown()
        made.server_close()
        thread.join(10)


def say(body: bytes, code: int = 200, **headers: str) -> Act:
    def act(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        handler.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return act


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's context and the client's that believes it; the key is made here."""
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
    here = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    today = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([here]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "c.pem").write_bytes(certificate.public_bytes(pem))
    (folder / "k.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(folder / "c.pem", folder / "k.pem")
    return own, ssl.create_default_context(cafile=str(folder / "c.pem"))


def test_by_https_from_end_to_end(
    tmp_path: Path, tls: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    heard: list[dict[str, str]] = []
    file = sign(release(), FIRST).encode()

    def act(handler: BaseHTTPRequestHandler) -> None:
        heard.append(dict(handler.headers))
        say(file)(handler)

    with server(act, tls[0]) as address:
        asked = Source(
            address, FIRST.public.hex(), "1.3.0", tmp_path, partial(fetch, context=tls[1])
        )
        assert asked.check(NOW).state is UpdateState.NEWER
        with pytest.raises(UpdateNotReached, match="prove who it is"):
            fetch(address)  # a certificate that nobody knows
    assert len(heard) == 1
    assert heard[0].keys() == {"Host", "User-Agent", "Accept", "Connection", "Accept-Encoding"}
    assert heard[0]["User-Agent"] == "m2chat"  # not even the version
    assert asked.checked_at() == NOW


def test_a_redirect_to_a_weaker_place_is_not_followed(
    tls: tuple[ssl.SSLContext, ssl.SSLContext],
) -> None:
    with (
        server(say(b"plain")) as plain,
        server(say(b"", 302, Location=plain), tls[0]) as address,
        pytest.raises(UpdateNotReached, match="not safe"),
    ):
        fetch(address, context=tls[1])
    for where in ("file:///etc/passwd", "http://192.0.2.1/", "ftp://127.0.0.1/", "//192.0.2.7/x"):
        moved = server(say(b"", 301, Location=where))
        with moved as address, pytest.raises(UpdateNotReached):
            fetch(address)


def test_redirects_have_an_end() -> None:
    count = [0]

    def act(handler: BaseHTTPRequestHandler) -> None:
        count[0] += 1
        say(b"", 302, Location=f"/{count[0]}")(handler)

    with server(act) as address, pytest.raises(UpdateNotReached):
        fetch(address)
    assert count[0] <= 5


def test_too_much_is_not_read() -> None:
    sent = [0]

    def act(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(4096):
            handler.wfile.write(b"x" * 4096)
            sent[0] += 4096

    with server(act) as address, pytest.raises(UpdateNotReached, match="far more"):
        fetch(address)
    assert sent[0] < 4096 * 4096


def test_too_slow_is_given_up() -> None:
    over = threading.Event()

    def act(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not over.wait(0.05):
            handler.wfile.write(b"x")
            handler.wfile.flush()

    with server(act) as address:
        begun = time.monotonic()
        with pytest.raises(UpdateNotReached, match=r"too long|does not answer"):
            fetch(address, step_s=2.0, whole_s=0.5)
        assert time.monotonic() - begun < 60
        over.set()


@pytest.mark.parametrize("code", [404, 500, 304])
def test_an_error_of_the_server(code: int) -> None:
    with server(say(b"", code)) as address, pytest.raises(UpdateNotReached, match=str(code)):
        fetch(address)


def test_the_proxy_of_the_person_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def act(handler: BaseHTTPRequestHandler) -> None:
        asked.append(handler.path)
        say(b"through the proxy")(handler)

    with server(act) as proxy:
        monkeypatch.setenv("http_proxy", proxy.removesuffix("/m2"))
        monkeypatch.setenv("no_proxy", "")
        assert fetch("http://127.0.0.9:9/m2") == b"through the proxy"
    assert asked == ["http://127.0.0.9:9/m2"]


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("https://m2chat.example/x", True),
        ("http://127.0.0.1:80/x", True),
        ("http://[::1]/x", True),
        ("http://m2chat.example/x", False),
        ("https://a:b@m2chat.example/x", False),
        ("file:///etc/passwd", False),
        ("https:///x", False),
        ("https://m2chat.example:99999/", False),
        ("", False),
    ],
)
def test_where_we_ask(address: str, good: bool) -> None:
    assert allowed(address) is good


# -- the tool -----------------------------------------------------------------------------------


def test_the_tool_makes_what_is_believed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two, file = tmp_path / "1.key", tmp_path / "2.key", tmp_path / "m2chat.deb"
    file.write_bytes(b"package")
    assert tool.main(["key", str(one)]) == 0
    public = capsys.readouterr().out.strip()
    assert one.stat().st_mode & 0o077 == 0 and len(public) == 64
    assert tool.main(["key", str(one)]) == 4  # a key is never written over
    assert tool.main(["key", str(two)]) == 0
    capsys.readouterr()
    words = ["release", "--version", "1.4.0", "--date", str(NOW), "--url", "https://a.example/"]
    first, second = tmp_path / "first", tmp_path / "second"
    assert tool.main([*words, "--key", str(one), "--file", str(file), "--out", str(first)]) == 0
    notice, known = judge(first.read_bytes(), bytes.fromhex(public), "1.0.0", Memory(), NOW)
    assert notice.state is UpdateState.NEWER
    more = ["--key", str(one), "--next-key", str(two), "--before", str(first)]
    assert tool.main([*words, *more, "--out", str(second)]) == 0
    _, after = judge(second.read_bytes(), bytes.fromhex(public), "1.0.0", known, NOW)
    assert after.serial == 1
    assert tool.main(["check", str(second), public]) == 0
    assert tool.main(["check", str(second), "00" * 32]) == 4
    assert tool.main([*words[:2], "1.4", *words[3:], "--key", str(one), "--out", str(first)]) == 4
