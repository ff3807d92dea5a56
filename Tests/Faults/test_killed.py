"""Builds that are killed: at every change they make to the disk, and at any moment."""

from __future__ import annotations

import random
import subprocess
import time

import pytest
from conftest import FULL
from site_under_fault import environment
from system_calls import CHANGING, PausedBuild, calls_of, killed_at

# From which version to which: little changes, nearly all changes, there was nothing.
CHANGES = [("a", "b"), ("b", "a"), ("a", "c"), (None, "a")]


@pytest.mark.parametrize("old, new", CHANGES)
def test_killed_before_any_change_of_the_disk(site, tally, chosen, old, new):
    site.stand(old)
    counts = calls_of(site, new)
    steps = [(call, n + 1) for call in CHANGING for n in range(counts[call])]
    # The exchange, what is around it, and the last of each call are in every form.
    ends = [(call, number) for call, number in steps if number == counts[call]]
    steps = sorted({*ends, *chosen(steps, 20), *(step for step in steps if "rename" in step[0])})
    states = set()
    for call, number in steps:
        site.stand(old)
        run = site.run(new, wrapper=killed_at(call, number))
        assert run.code == -9, f"{call} {number}: {run}"
        states.add(site.judge(old, new, f"killed at {call}"))
        site.heal(new)
    assert states == {"old", "new"}


def test_killed_while_healing(site, tally, chosen):
    site.stand("a")
    counts = calls_of(site, "b")
    # Before the exchange, right after it, and half-way through moving and removing.
    renamings, removals = counts["renameat2"], counts["unlinkat"]
    first = [("linkat", 5), ("write", 5), ("unlinkat", 1), ("unlinkat", removals // 2)]
    first += [("renameat2", number + 1) for number in range(renamings)]
    for call, number in chosen(first, 4):
        for other, count in [("unlinkat", removals), ("renameat2", renamings)]:
            for again in chosen(range(1, count + 1), 3):
                site.stand("a")
                assert site.run("b", wrapper=killed_at(call, number)).code == -9
                site.judge("a", "b", f"killed at {call}")
                # The second may end well where there is less to do.
                site.run("b", wrapper=killed_at(other, again))
                site.judge("a", "b", f"killed at {other} while healing")
                site.heal("b")


@pytest.mark.parametrize("old, new", CHANGES)
def test_killed_at_a_random_moment(site, tally, old, new):
    site.stand(old)
    start = time.monotonic()
    site.stand(new)
    whole = time.monotonic() - start
    numbers = random.Random(11)
    for _ in range(100 if FULL else 15):
        site.stand(old)
        build = subprocess.Popen(
            site.command(new), stderr=subprocess.DEVNULL, env=environment()
        )
        time.sleep(numbers.uniform(0, whole))
        build.kill()
        build.wait()
        site.judge(old, new, "killed at a random moment")
        site.heal(new)


def test_a_killed_build_locks_nobody_out(site):
    site.stand("a")
    with PausedBuild(site, "b", "linkat") as build:
        assert (site.parent / ".public.lock").exists()
        build.kill()
    site.heal("b")
