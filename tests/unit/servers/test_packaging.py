"""The files of packaging/server: complete, true, and as closed as they say."""

from __future__ import annotations

import configparser
import dataclasses
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from m2chat.servers.config import (
    MEMORY_ROLES,
    ROLES,
    ServerConfig,
    ServerLimits,
    StoreSettings,
    load_config,
)
from m2chat.servers.errors import BadConfiguration

FOLDER = Path(__file__).resolve().parents[3] / "packaging" / "server"
UNIT = FOLDER / "m2-server.service"


def test_the_example_is_complete_and_says_the_defaults() -> None:
    file = FOLDER / "m2-server.toml"
    written = tomllib.loads(file.read_text(encoding="utf-8"))
    assert set(written) == {field.name for field in dataclasses.fields(ServerConfig)}
    limits = ServerLimits()
    assert set(limits.__struct_fields__) == set(written["limits"])
    assert set(StoreSettings.__struct_fields__) == set(written["store"])
    config = load_config(file)
    assert config.roles == ROLES
    assert dataclasses.replace(config, data=None, roles=MEMORY_ROLES) == ServerConfig()


def test_without_a_folder_there_is_no_store() -> None:
    assert load_config(None).roles == MEMORY_ROLES
    with pytest.raises(BadConfiguration, match="--data"):
        load_config(None, roles="store")


def test_a_database_server_will_do_instead(tmp_path: Path) -> None:
    file = tmp_path / "server.toml"
    file.write_text('[store]\ndatabase = "postgresql:///m2"')
    assert load_config(file).roles == ROLES


@pytest.mark.parametrize(
    "text",
    [
        "workers = 0",
        "workers = 65",
        'metrics = "192.0.2.1:9470"',
        'metrics = "0.0.0.0:9470"',
        'metrics = "nowhere"',
        'log = "loud"',
        "[limits]\nregistrations = -1",
        "broom = 1",
        "[store]\nitems_per_mailbox = 0",
        '[store]\ndatabase = "mysql://x"',
    ],
)
def test_what_cannot_be_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "server.toml"
    file.write_text(text)
    with pytest.raises(BadConfiguration):
        load_config(file)


def unit() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(UNIT.read_text(encoding="utf-8"))
    return parser


def test_the_unit_is_closed() -> None:
    service = unit()["Service"]
    for name in (
        "NoNewPrivileges", "ProtectHome", "PrivateDevices", "PrivateTmp",
        "ProtectKernelTunables", "RestrictNamespaces", "RestrictSUIDSGID", "LockPersonality",
    ):  # fmt: skip
        assert service[name] == "yes", name
    assert service["User"] == service["Group"] == "m2"
    users = (FOLDER / "m2-server.sysusers").read_text().splitlines()
    assert [line.split()[1] for line in users if line.startswith("u ")] == ["m2"]
    assert service["ProtectSystem"] == "strict"
    assert service["CapabilityBoundingSet"] == ""
    assert service["LimitCORE"] == "0"
    assert service["LimitMEMLOCK"] == "infinity"
    assert "--data /var/lib/m2-server" in service["ExecStart"]
    assert service["StateDirectory"] == "m2-server"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd-analyze here")
def test_systemd_rates_the_unit_as_safe(tmp_path: Path) -> None:
    command = ["systemd-analyze", "security", "--offline=true", "--threshold=25", str(UNIT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stdout
