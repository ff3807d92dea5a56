"""Faults at chosen system calls of a build: strace ends, stops or misleads it there.

No clock is involved: the same call of the same build meets the same fault in every run.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import tempfile
from collections import Counter

from site_under_fault import environment

# The calls that change the disk. A build that is killed right before each of them leaves every
# state that the disk passes through; a new file that is still empty is what `write` finds.
CHANGING = [
    "mkdirat", "write", "pwrite64", "copy_file_range", "linkat", "renameat",
    "renameat2", "unlinkat", "fchmod", "fchown", "syncfs",
]  # fmt: skip
# The calls with which it learns what stands there.
ASKING = ["openat", "newfstatat", "fstat", "read", "getdents64", "flock", "readlink"]
# With this the system's library of queues wakes its own thread, once, from any of the threads.
WAKING = r'write\(\d+, "\\1(?:\\0){7}", 8\)'


def strace(calls, *options: str, log: str = "/dev/null") -> list[str]:
    return ["strace", "-f", "-qq", "-o", log, "-e", f"trace={calls}", *options]


def killed_at(call: str, number: int) -> list[str]:
    """A wrapper under which the command is killed right before its call with this number."""
    return strace(call, "-e", f"inject={call}:signal=KILL:when={number}")


def failing_at(call: str, number: int, error: str) -> list[str]:
    """A wrapper under which the system refuses this call."""
    return strace(call, "-e", f"inject={call}:error={error}:when={number}")


def calls_of(site, version: str, calls=tuple(CHANGING)) -> Counter:
    """How many of each call the thread that makes most of them makes in a build of `version`.

    At the least: what another thread may make in its place is not counted.
    """
    with tempfile.NamedTemporaryFile("r") as log:
        run = site.run(version, wrapper=strace(",".join(calls), log=log.name))
        assert run.code == 0, run.errors
        made = Counter(re.findall(rf"^(\d+) +(?!{WAKING})(\w+)\(", log.read(), re.MULTILINE))
    counts = Counter()
    for (_, call), count in made.items():
        counts[call] = max(counts[call], count)
    return counts


class PausedBuild:
    """A build that stands still right after a call until it is told to go on."""

    def __init__(self, site, version: str, call: str, number: int = 1, *arguments: str):
        read, write = os.pipe()
        wrapper = strace(
            call, "-e", f"inject={call}:signal=STOP:when={number}", log=f"/dev/fd/{write}"
        )
        self.process = subprocess.Popen(
            [*wrapper, *site.command(version, *arguments)],
            env=environment(),
            stderr=subprocess.PIPE,
            pass_fds=[write],
            text=True,
        )
        os.close(write)
        with os.fdopen(read) as lines:
            stopped = next((line for line in lines if "stopped by SIGSTOP" in line), None)
            assert stopped, f"there was no {call} number {number}"
            self.stopped = int(stopped.split()[0])
            # Kept open, or the next line of strace would end it.
            self.lines = os.fdopen(os.dup(lines.fileno()))

    def __enter__(self) -> PausedBuild:
        return self

    def __exit__(self, *_) -> None:
        if self.process.poll() is None:
            self.kill()
        self.lines.close()

    def kill(self) -> None:
        os.kill(self.stopped, signal.SIGKILL)
        self.process.communicate(timeout=60)

    def end(self) -> tuple[int, str]:
        """Lets the build go on to its end; its exit code and what it said."""
        for _ in range(60):
            # More than once: calls are counted by thread, and another may come to the same number.
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.stopped, signal.SIGCONT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                _, errors = self.process.communicate(timeout=1)
                break
        else:
            raise AssertionError("the build does not go on")
        return self.process.returncode, errors
