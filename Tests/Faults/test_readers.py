"""Readers of the output folder while builds replace it."""

from __future__ import annotations

import os
import pathlib
import threading

import pytest
from conftest import FULL
from site_under_fault import SiteUnderFault
from system_calls import PausedBuild, calls_of
from test_refused import mounted


class Reader:
    """Reads files over and over, as a web server does, and remembers what no reader should see."""

    def __init__(self, folder: pathlib.Path, allowed: dict[str, set[bytes]]):
        self.folder = folder
        self.allowed = allowed
        self.reads = 0
        self.torn: list[str] = []
        self.lost: list[str] = []
        self.is_over = False
        self.thread = threading.Thread(target=self.loop, daemon=True)

    def __enter__(self) -> Reader:
        self.thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.is_over = True
        self.thread.join()

    def loop(self) -> None:
        paths = [(name, f"{self.folder}/{name}") for name in self.allowed]
        while not self.is_over:
            for name, path in paths:
                try:
                    with open(path, "rb") as file:
                        data = file.read()
                except FileNotFoundError:
                    self.lost.append(name)
                    continue
                if data not in self.allowed[name]:
                    self.torn.append(name)
                self.reads += 1


def read_during_builds(site, tally, count: int) -> None:
    """What `a`, `b` and `c` all have is there at every moment, whole."""
    site.stand("a")
    trees = list(site.expected.values())
    common = set.intersection(*(set(tree) for tree in trees))
    allowed = {name: {tree[name] for tree in trees} for name in sorted(common)}
    with Reader(site.public, allowed) as reader:
        for number in range(count):
            version = "bca"[number % 3]
            run = site.run(version)
            assert run.code == 0, run.errors
            site.check_whole(version)
    tally.add("reads while builds ran", reader.reads)
    tally.add("torn files", len(reader.torn))
    tally.add("lost files", len(reader.lost))
    assert reader.reads and not reader.torn and not reader.lost


def test_a_reader_meets_whole_files_and_misses_none(site, tally):
    read_during_builds(site, tally, 300 if FULL else 45)


def test_a_reader_meets_whole_files_where_they_are_changed_in_place(folder, tally):
    site = SiteUnderFault(folder, tally)
    with mounted(site.public):
        read_during_builds(site, tally, 150 if FULL else 24)


@pytest.mark.parametrize("new", ["b", "c"])
def test_a_reader_that_holds_the_folder_open_sees_one_version(site, tally, chosen, new):
    site.stand("a")
    removals = calls_of(site, new)["unlinkat"]
    last = ("renameat2", 2)
    steps = [("linkat", 3), ("renameat2", 1), last]
    steps += [("unlinkat", number) for number in chosen(range(1, removals + 1), 8)]
    for call, number in steps:
        site.stand("a")
        held = os.open(site.public, os.O_RDONLY | os.O_DIRECTORY)
        with PausedBuild(site, new, call, number) as build:
            check_held(site, held, "a")
            assert build.end()[0] == 0
        check_held(site, held, "a")
        os.close(held)
        site.judge("a", new, "held open during a build")
        site.check_whole(new)


def check_held(site, held: int, version: str) -> None:
    """What a reader finds in the folder that it holds is of one version, or gone with it."""
    for name, expected in site.expected[version].items():
        try:
            file = os.open(name, os.O_RDONLY, dir_fd=held)
        except FileNotFoundError:
            continue
        with os.fdopen(file, "rb") as reader:
            assert reader.read() == expected, name


def test_right_after_the_exchange_a_held_folder_is_the_whole_old_site(site):
    # The first renaming tries whether there can be an exchange, the second is the exchange.
    for number, version in [(1, "a"), (2, "b")]:
        site.stand("a")
        held = os.open(site.public, os.O_RDONLY | os.O_DIRECTORY)
        with PausedBuild(site, "b", "renameat2", number) as build:
            for name, expected in site.expected["a"].items():
                with os.fdopen(os.open(name, os.O_RDONLY, dir_fd=held), "rb") as reader:
                    assert reader.read() == expected, name
            assert site.files == site.expected[version]
            assert build.end()[0] == 0
        os.close(held)
