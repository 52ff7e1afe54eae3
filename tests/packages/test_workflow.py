"""The release workflow and the container: what their own linters say, and what only we know."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from m2package import container, locks
from m2package.__main__ import ALL, TARGETS, targets
from m2package.place import PACKAGING, ROOT, Place
from ruamel.yaml import YAML

from m2chat.servers.config import load_config

WORKFLOW = ROOT / ".github/workflows/release.yml"
HERE = PACKAGING / "container"
TEXT = WORKFLOW.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def jobs() -> dict[str, Any]:
    told: dict[str, Any] = YAML(typ="safe").load(TEXT)
    return dict(told["jobs"])


def steps(jobs: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job in jobs.items():
        for step in job["steps"]:
            yield name, step


def test_every_action_is_pinned_by_a_hash_and_says_its_version(jobs: dict[str, Any]) -> None:
    used = [step["uses"] for _, step in steps(jobs) if "uses" in step]
    assert used and all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", one) for one in used)
    lines = [line for line in TEXT.splitlines() if "uses:" in line]
    assert all(re.search(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line) for line in lines)
    by_name = {one.partition("@")[0]: one for one in used}
    assert len(by_name) == len(set(used))  # one version of each


def test_nobody_may_more_than_needed(jobs: dict[str, Any]) -> None:
    assert re.search(r"^permissions: \{\}$", TEXT, re.MULTILINE)
    for name, job in jobs.items():
        allowed = {"contents": "read"}
        if name == "release":
            allowed = {"contents": "write", "id-token": "write", "attestations": "write"}
            assert job["if"] == "startsWith(github.ref, 'refs/tags/v')"
            assert set(job["needs"]) == set(jobs) - {"release", "windows"}
        assert job["permissions"] == allowed, name
        secret = "secrets." in str(job)
        assert ("environment" in job) == secret, name


def test_three_systems_and_three_pythons_are_tested(jobs: dict[str, Any]) -> None:
    matrix = jobs["tests"]["strategy"]["matrix"]
    assert matrix["python"] == ["3.11", "3.12", "3.13"]
    assert [one.partition("-")[0] for one in matrix["os"]] == ["ubuntu", "windows", "macos"]


def test_what_it_calls_is_there(jobs: dict[str, Any]) -> None:
    for _, step in steps(jobs):
        for line in step.get("run", "").splitlines():
            asked = re.search(r"dev\.py package ([a-z ]+)$", line)
            assert not asked or set(asked[1].split()) <= {*TARGETS, "all"}, line
            script = re.match(r"\s*(packaging/\S+\.(?:sh|ps1))", line)
            assert not script or (ROOT / script[1]).is_file(), line
    assert targets(["all"], "darwin") == ["dmg"] and targets(["all"], "win32") == ["frozen"]
    assert {"deb", "wheel", "sdist"} <= set(targets(["all"], "linux")) <= set(ALL["linux"])
    assert targets(["nsis", "msi"]) == ["nsis", "msi"]
    assert targets(["deb", "all", "finish"], "linux")[-1] == "finish"
    assert targets(["deb", "all", "finish"], "linux").count("deb") == 1


def lint(*words: object) -> str:
    path = Path(sys.executable).with_name(str(words[0]))
    if not path.exists():
        pytest.skip(f"{words[0]} is not installed here")
    command = [str(path), *map(str, words[1:])]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    return f"{done.stdout}{done.stderr}" if done.returncode else ""


def test_the_linters_find_nothing() -> None:
    schema = ("check-jsonschema", "--builtin-schema")
    assert lint(*schema, "vendor.github-workflows", WORKFLOW) == ""
    assert lint(*schema, "vendor.compose-spec", HERE / "compose.yaml") == ""
    assert lint("zizmor", "--offline", "--no-progress", "--persona", "pedantic", WORKFLOW) == ""
    assert lint("hadolint", HERE / "Containerfile") == ""


def test_the_linters_would_find_something(tmp_path: Path) -> None:
    loose = re.sub(r"(actions/checkout)@[0-9a-f]{40}", r"\1@v7", TEXT)
    worse = tmp_path / ".github/workflows/release.yml"
    worse.parent.mkdir(parents=True)
    worse.write_text(loose, encoding="utf-8")
    assert lint("zizmor", "--offline", "--no-progress", worse)


def test_the_scripts_can_be_read(tmp_path: Path) -> None:
    for path in (PACKAGING / "macos").glob("*.sh"):
        assert path.stat().st_mode & 0o100, path
        subprocess.run(["bash", "-n", str(path)], check=True, timeout=20)
    # "$name:" would be a drive in PowerShell
    text = (PACKAGING / "windows/try.ps1").read_text(encoding="utf-8")
    assert not re.search(r'"[^"`]*\$(?!env:|\{)\w+:', text)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    return container.context(Place(tmp_path / "out", tmp_path / "work"))


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("git"), reason="no git here")
def test_the_container_gets_four_files(folder: Path) -> None:
    names = sorted(one.name for one in folder.iterdir())
    assert names == ["Containerfile", "m2-server.toml", "m2-server.txt", names[-1]]
    assert re.fullmatch(r"m2chat-[\d.]+-py3-none-any\.whl", names[-1])
    config = load_config(folder / "m2-server.toml", bind=[], advertise=[])
    recipe = (folder / "Containerfile").read_text(encoding="utf-8")
    assert f"http://{config.metrics}/metrics" in recipe.replace("'", "")
    assert (folder / "m2-server.txt").read_bytes() == locks.SHIPPED["m2-server"].read_bytes()


def test_the_container_is_no_way_in() -> None:
    recipe = (HERE / "Containerfile").read_text(encoding="utf-8")
    assert re.search(r"^USER 4700:4700$", recipe, re.MULTILINE)
    assert "HEALTHCHECK" in recipe and "--require-hashes" in recipe
    told = YAML(typ="safe").load((HERE / "compose.yaml").read_text(encoding="utf-8"))
    server = told["services"]["m2-server"]
    assert server["read_only"] is True
    assert server["cap_drop"] == ["ALL"]
    assert server["security_opt"] == ["no-new-privileges:true"]
    assert "ports" not in server and server["network_mode"] == "host"
