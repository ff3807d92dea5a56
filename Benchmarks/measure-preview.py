#!/usr/bin/env python3
"""Measures the preview server: from the end of a save to the browser's event, memory, connections.

usage: measure-preview.py --server PROGRAM --site FOLDER [--saves N] [--rebuilds N] [--connections N]

FOLDER holds content/ and templates/; one of its articles is changed again and again. Prints a line
for each figure.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import re
import signal
import socket
import statistics
import subprocess
import time


class Server:
    """A server of the site, with one listener of its events."""

    def __init__(self, program: str, site: pathlib.Path):
        started = time.monotonic()
        self.process = subprocess.Popen(
            [
                *[program, "--content", site / "content", "--templates", site / "templates"],
                *["--output", site / "public", "--lang", "en", "--jobs", "2"],
                *["--as-of", "2026-11-23"],
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.port = int(re.search(r":(\d+)/", self.process.stdout.readline())[1])
        while "Ready after" not in (line := self.process.stdout.readline()):
            assert line, "the server ended"
        self.start_seconds = time.monotonic() - started
        # Nobody reads on, and a full pipe would stop the server.
        subprocess.Popen(["cat"], stdin=self.process.stdout, stdout=subprocess.DEVNULL)

    def events(self):
        """The messages of the event stream, each with the moment at which it was there."""
        with socket.create_connection(("127.0.0.1", self.port)) as client:
            client.sendall(
                f"GET /_sxsh/events HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode()
            )
            buffer = b""
            while data := client.recv(1 << 16):
                now = time.monotonic()
                buffer += data
                while match := re.search(rb"data: (.*?)\n\n", buffer):
                    buffer = buffer[match.end() :]
                    yield now, json.loads(match[1])

    def memory(self) -> float:
        """The memory it has in use, in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def stop(self) -> float:
        """Interrupts it; the seconds that it takes to end."""
        started = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        self.process.wait()
        return time.monotonic() - started


def saves(server: Server, article: pathlib.Path, count: int, pause: float) -> list[float]:
    """The milliseconds from the end of each save to its event."""
    text = article.read_text()
    events = server.events()
    next(events)
    times = []
    for number in range(count):
        time.sleep(pause)
        article.write_text(f"{text}\n{number}\n")
        saved = time.monotonic()
        arrived, _ = next(events)
        times.append((arrived - saved) * 1000)
    article.write_text(text)
    next(events)
    return times


def connect(server: Server, count: int) -> float:
    """The milliseconds that a page takes while `count` connections are open that ask for nothing."""
    idle = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(count)]
    started = time.monotonic()
    with socket.create_connection(("127.0.0.1", server.port)) as client:
        host = f"Host: 127.0.0.1:{server.port}\r\nConnection: close\r\n\r\n"
        client.sendall(f"GET / HTTP/1.1\r\n{host}".encode())
        received = b""
        while data := client.recv(1 << 16):
            received += data
    assert received.startswith(b"HTTP/1.1 200")
    for client in idle:
        client.close()
    return (time.monotonic() - started) * 1000


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--server", required=True)
    parser.add_argument("--site", type=pathlib.Path, required=True)
    parser.add_argument("--saves", type=int, default=50)
    parser.add_argument("--rebuilds", type=int, default=0)
    parser.add_argument("--connections", type=int, default=500)
    options = parser.parse_args()
    article = sorted((options.site / "content/articles").rglob("*.vi.md"))[0]
    files = sum(1 for _ in (options.site / "content").rglob("*.md"))

    server = Server(options.server, options.site)
    print(f"files: {files}")
    print(f"start: {server.start_seconds * 1000:.0f} ms")
    times = saves(server, article, options.saves, 0.1)
    print(f"save to event: median {statistics.median(times):.1f} ms,", end=" ")
    print(f"slowest {max(times):.1f} ms of {len(times)}")
    if options.rebuilds:
        saves(server, article, 50, 0)
        before = server.memory()
        saves(server, article, options.rebuilds, 0)
        after = server.memory()
        print(f"memory: {before:.1f} MB, after {options.rebuilds} rebuilds {after:.1f} MB")
    print(f"page beside {options.connections} open connections: ", end="")
    print(f"{connect(server, options.connections):.1f} ms")
    print(f"end after an interrupt: {server.stop() * 1000:.0f} ms")


if __name__ == "__main__":
    main()
