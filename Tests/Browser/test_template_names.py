"""docs/template-names.md: current, and true of the compiled program."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import os
import pathlib
import re
import shutil
import subprocess
import sys

from conftest import REPOSITORY, find_binary

SCRIPT = REPOSITORY / "scripts/template-names"


def load():
    loader = importlib.machinery.SourceFileLoader("template_names", str(SCRIPT))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("template_names", loader))
    # A dataclass looks for its module by name; and no cache is to be left beside the script.
    sys.modules["template_names"] = module
    sys.dont_write_bytecode, before = True, sys.dont_write_bytecode
    loader.exec_module(module)
    sys.dont_write_bytecode = before
    return module


names = load()


def contexts() -> dict:
    found = {}
    for path in sorted(names.CONTEXTS.glob("*.swift")):
        names.read(found, path)
    return found


def tags(all_contexts: dict, context, seen: set[str]) -> str:
    """A template that uses every name of a context, and once those of each group and list in it."""
    lines = []
    for name in context.names:
        inner = ""
        if name.inner:
            group = names.find(all_contexts, name.inner, context.name)
            if group.name not in seen:
                seen.add(group.name)
                inner = tags(all_contexts, group, seen)
        lines.append(f"{{{{#.{name.name}}}}}\n{inner}{{{{/.{name.name}}}}}\n")
    return "".join(lines)


def check(root: pathlib.Path) -> list[str]:
    environment = {**os.environ, "SXSH_ROOT": str(root)}
    command = [find_binary(), "check", "--lang", "en", "--format", "json"]
    run = subprocess.run(command, env=environment, capture_output=True, text=True)
    return re.findall(r"SX3\d\d", run.stdout + run.stderr)


def test_the_page_is_current():
    run = subprocess.run([SCRIPT, "--check"], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_the_program_knows_every_name_of_the_page(tmp_path):
    for name in ("content", "templates"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    found = contexts()
    for layout, name in names.layouts().items():
        seen: set[str] = set()
        text = tags(found, found["PageContext"], seen) + tags(found, found[name], seen)
        (tmp_path / f"templates/layouts/{layout}.html").write_text(text)
    assert "SX301" not in check(tmp_path)
    home = tmp_path / "templates/layouts/home.html"
    home.write_text(home.read_text() + "{{#.khongCo}}{{/.khongCo}}")
    assert check(tmp_path).count("SX301") == 1
