"""The ways to publish that docs/publish describes, with the commands and files that it gives."""

from __future__ import annotations

import os
import pathlib
import re
import shutil
import stat
import subprocess
import threading
import time

import guides
import pytest
import yaml
from conftest import REPOSITORY, find_binary
from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler
from pyftpdlib.servers import FTPServer

LANGUAGES = ["vi", "en"]
PAGE = "content/pages/lien-he.vi.md"


class Site:
    """A copy of the content in a folder, built as an editor builds it."""

    def __init__(self, root: pathlib.Path):
        self.root = root
        self.public = root / "public"
        for name in ("content", "templates"):
            shutil.copytree(REPOSITORY / name, root / name)
        self.build()

    def build(self) -> None:
        environment = {**os.environ, "SXSH_ROOT": str(self.root)}
        subprocess.run([find_binary(), "build"], check=True, env=environment)

    def change(self) -> None:
        # What tells changed files by their times looks at whole seconds, and editors are no faster.
        time.sleep(1)
        path = self.root / PAGE
        path.write_text(path.read_text() + "\nThêm một câu.\n")
        self.build()

    def shell(self, command: str) -> str:
        run = subprocess.run(
            ["sh", "-ec", command], cwd=self.root, check=True, stdout=subprocess.PIPE, text=True
        )
        return run.stdout

    def files(self) -> dict[str, bytes]:
        return files(self.public)


def files(folder: pathlib.Path) -> dict[str, bytes]:
    """What a host gives: all files that are not hidden."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


@pytest.fixture
def copy(tmp_path) -> Site:
    (tmp_path / "site").mkdir()
    return Site(tmp_path / "site")


@pytest.mark.parametrize("page", ["ftp", "usb", "nginx"])
def test_rsync_brings_a_site_up_to_date_and_sends_what_changed(copy, tmp_path, page):
    target = tmp_path / "host"
    target.mkdir()
    (line,) = {guides.command(f"docs/publish/{page}.{language}.md", "rsync") for language in LANGUAGES}
    place = re.search(r"(\S+)$", line)[1]
    command = line.removeprefix("sudo ").replace(place, f"{target}/") + " --out-format=%n"

    def names() -> list[str]:
        return [name for name in copy.shell(command).splitlines() if not name.endswith("/")]

    assert names()
    assert files(target) == copy.files()
    (target / "trang-cu.html").write_text("an old page")
    # Editors build before they upload, changed or not.
    copy.build()
    assert names() == ["deleting trang-cu.html"]
    copy.change()
    sent = names()
    assert "lien-he.html" in sent
    assert len(sent) < 30
    assert files(target) == copy.files()
    assert not (target / ".sxsh-manifest").exists()


@pytest.fixture
def host(tmp_path):
    """An FTP server, and the list of files that it was sent."""
    folder = tmp_path / "host"
    (folder / "www").mkdir(parents=True)
    sent = []

    class Handler(FTPHandler):
        def on_file_received(self, file):
            sent.append(pathlib.Path(file).relative_to(folder / "www").as_posix())

    Handler.authorizer = DummyAuthorizer()
    # Without the right to set times, which many hosts do not give either.
    Handler.authorizer.add_user("bientap", "matkhau", str(folder), perm="elradfmw")
    server = FTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"timeout": 0.1}, daemon=True)
    thread.start()
    yield server.address[1], folder / "www", sent
    server.close_all()
    thread.join(10)


def test_ftp_brings_a_site_up_to_date_and_sends_what_changed(copy, host):
    port, target, sent = host
    (line,) = {guides.command(f"docs/publish/ftp.{language}.md", "lftp") for language in LANGUAGES}
    command = line.replace("ftp://may-chu.example", f"ftp://127.0.0.1:{port}")
    # This server knows no encryption.
    command = command.replace('-e "', '-e "set ftp:ssl-allow no; ')
    copy.shell(command)
    assert files(target) == copy.files()
    (target / "trang-cu.html").write_text("an old page")
    sent.clear()
    copy.build()
    copy.shell(command)
    assert sent == []
    copy.change()
    copy.shell(command)
    assert "lien-he.html" in sent
    assert len(sent) < 30
    assert files(target) == copy.files()


def test_names_of_files_suit_a_stick_and_windows(site, folder):
    names = list(files(folder))
    assert len({name.lower() for name in names}) == len(names)
    for name in names:
        assert re.fullmatch(r"[a-zA-Z0-9._/-]+", name), name
        assert len(name) < 150
        for part in name.split("/"):
            assert not part.endswith(".")
            assert not re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", part, re.I), name


class GitHost:
    """A clone on a Git host's machine. Swift is a stand-in that takes the finished command."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.tools = folder / "tools"
        self.summary = folder / "summary.md"
        self.compiled = folder / "compiled"
        self.tools.mkdir()
        self.tool("pkg-config", "exit 0")
        self.tool("apt-get", "exit 0")
        self.tool(
            "swift",
            f'echo "$*" >>{self.compiled}\n'
            "mkdir -p .build/release\n"
            f"cp {find_binary()} .build/release/sxsh",
        )

    def tool(self, name: str, text: str) -> None:
        path = self.tools / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def clone(self, cache: pathlib.Path | None = None) -> pathlib.Path:
        """A fresh clone, in which all files are new, with what was cached."""
        clone = self.folder / "clone"
        if clone.exists():
            shutil.rmtree(clone)
        clone.mkdir()
        for name in ("Sources", "content", "templates", "scripts", "sxsh", "Package.swift"):
            path = REPOSITORY / name
            if path.is_dir():
                shutil.copytree(path, clone / name, copy_function=shutil.copyfile)
            else:
                shutil.copyfile(path, clone / name)
        for name in ("sxsh", "scripts/build-for-pages"):
            (clone / name).chmod(0o755)
        if cache:
            shutil.copytree(cache, clone / ".build", symlinks=True)
        return clone

    def build(self, clone: pathlib.Path, command: str) -> subprocess.CompletedProcess:
        environment = {key: value for key, value in os.environ.items() if key != "SXSH_ROOT"}
        environment |= {
            "PATH": f"{self.tools}:{os.environ['PATH']}",
            "CI": "true",
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "CI_PAGES_URL": "https://ten.example.org/sxsh",
        }
        return subprocess.run(
            ["bash", "-ec", command],
            cwd=clone,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def times_compiled(self) -> int:
        return len(self.compiled.read_text().splitlines()) if self.compiled.exists() else 0


@pytest.fixture
def git_host(tmp_path) -> GitHost:
    return GitHost(tmp_path)


def workflow(name: str) -> dict:
    return yaml.safe_load((REPOSITORY / "docs/publish/files" / name).read_text())


def commands(name: str) -> tuple[str, list[str]]:
    """What a workflow file runs, for the address that the host gives, and the paths that it keeps."""
    if name == "gitlab-ci.yml":
        job = workflow(name)["pages"]
        assert job["artifacts"]["paths"] == ["public"]
        return "\n".join(job["script"]), job["cache"]["paths"]
    steps = workflow(name)["jobs"]["pages"]["steps"]
    (command,) = [step["run"] for step in steps if "run" in step]
    (kept,) = [step["with"]["path"] for step in steps if "cache" in step.get("uses", "")]
    (published,) = [step["with"]["path"] for step in steps if "artifact" in step.get("uses", "")]
    assert published == "public"
    place = "${{ steps.address.outputs.base_url }}"
    assert place in command
    return command.replace(place, "https://ten.example.org/sxsh"), kept.split()


@pytest.mark.parametrize("name", ["github-pages.yml", "gitlab-ci.yml"])
def test_a_workflow_builds_for_its_address_and_compiles_once(git_host, tmp_path, name):
    command, kept = commands(name)
    clone = git_host.clone()
    run = git_host.build(clone, command)
    assert run.returncode == 0, run.stdout
    assert git_host.times_compiled() == 1
    assert 'href="https://ten.example.org/sxsh/assets/' in (clone / "public/404.html").read_text()
    assert not [path.name for path in (clone / "public").iterdir() if path.name.startswith(".")]
    cache = tmp_path / "cache"
    for path in kept:
        if (clone / path).is_dir():
            shutil.copytree(clone / path, cache / pathlib.Path(path).name)
        elif (clone / path).exists():
            cache.mkdir(exist_ok=True)
            shutil.copy(clone / path, cache)
    clone = git_host.clone(cache)
    assert git_host.build(clone, command).returncode == 0
    assert git_host.times_compiled() == 1
    clone = git_host.clone(cache)
    source = clone / "Sources/sxsh/SxshCommand.swift"
    source.write_text(source.read_text() + "// changed\n")
    assert git_host.build(clone, command).returncode == 0
    assert git_host.times_compiled() == 2


def test_an_editor_reads_the_faults_on_the_page_of_the_run(git_host):
    command, _ = commands("github-pages.yml")
    clone = git_host.clone()
    page = clone / PAGE
    page.write_text(page.read_text() + "\nXem [ở đây](khong-co.md).\n")
    run = git_host.build(clone, command)
    assert run.returncode == 1
    assert f"{PAGE}:" in run.stdout
    assert "[SX401]" in git_host.summary.read_text()
    assert not (clone / "public/index.html").exists()


@pytest.mark.parametrize("page", [path.name[:-6] for path in (REPOSITORY / "docs/publish").glob("*.vi.md")])
def test_both_languages_give_the_same_commands(page):
    vietnamese, english = (
        guides.blocks(f"docs/publish/{page}.{language}.md", "sh") for language in LANGUAGES
    )
    normal = [
        [re.sub(r"https://[a-z-]+\.example", "https://x.example", block) for block in found]
        for found in (vietnamese, english)
    ]
    assert normal[0] == normal[1]
    for block in vietnamese:
        for name in re.findall(r"docs/publish/files/[\w.-]+", block):
            assert (REPOSITORY / name).exists(), name
