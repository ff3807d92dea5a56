#!/usr/bin/env python3
"""Measures processes and compares them.

    measure.py run --name NAME --samples FILE --log FILE -- COMMAND...
        runs the command once and appends what it used to the samples
    measure.py report --samples FILE --baseline NAME [--about KEY=NUMBER]... [--json FILE]
        prints the medians of all samples and their ratios to the baseline
"""

import argparse
import json
import os
import statistics
import sys
import time
from pathlib import Path

# Linux counts peak memory in kibibytes, macOS in bytes.
BYTES_PER_UNIT = 1 if sys.platform == "darwin" else 1024
UNITS = ("cpu", "user", "sys", "wall", "peak_mb")


def spawn(command: list[str], log: int) -> int:
    """Starts a command that writes all its output to the log."""
    process = os.fork()
    if process == 0:
        os.dup2(log, sys.stdout.fileno())
        os.dup2(log, sys.stderr.fileno())
        try:
            os.execvp(command[0], command)
        except OSError as error:
            os.write(log, f"{command[0]}: {error.strerror}\n".encode())
            os._exit(127)
    return process


def measure(command: list[str], log: int) -> tuple[int, dict[str, float]]:
    """Runs a command and returns its exit code and what it used."""
    start = time.monotonic()
    _, status, usage = os.wait4(spawn(command, log), 0)
    return os.waitstatus_to_exitcode(status), {
        "cpu": usage.ru_utime + usage.ru_stime,
        "user": usage.ru_utime,
        "sys": usage.ru_stime,
        "wall": time.monotonic() - start,
        "peak_mb": usage.ru_maxrss * BYTES_PER_UNIT / 1e6,
    }


def run(options: argparse.Namespace) -> int:
    """Appends one sample, or passes on the failure of the command."""
    with open(options.log, "w+b") as log:
        # A new process starts as a copy of this one, whose memory is then counted to its peak.
        # What `true` seems to need is therefore the least that can be seen.
        _, floor = measure(["true"], log.fileno())
        code, sample = measure(options.command, log.fileno())
        if code != 0:
            log.seek(0)
            sys.stderr.buffer.write(log.read()[-4000:])
            print(f"{options.name} failed with exit code {code}", file=sys.stderr)
            return 1
    record = {"name": options.name, **sample, "floor_mb": floor["peak_mb"]}
    with open(options.samples, "a", encoding="utf-8") as samples:
        samples.write(json.dumps(record) + "\n")
    return 0


def summarize(samples: list[dict], baseline: str) -> dict[str, dict]:
    """Returns each name's medians, ratios to the baseline and samples, in order of appearance."""
    summary = {}
    for name in dict.fromkeys(sample["name"] for sample in samples):
        own = [sample for sample in samples if sample["name"] == name]
        medians = {unit: statistics.median(sample[unit] for sample in own) for unit in UNITS}
        summary[name] = {
            "median": medians,
            "peak_is_upper_bound": medians["peak_mb"] <= 1.1 * own[0]["floor_mb"],
            "samples": [{unit: sample[unit] for unit in UNITS} for sample in own],
        }
    base = summary[baseline]["median"]
    for entry in summary.values():
        entry["ratio"] = {unit: entry["median"][unit] / base[unit] for unit in ("cpu", "wall")}
    return summary


def table(summary: dict[str, dict]) -> str:
    """Returns the medians as a table for a terminal."""
    lines = [f"{'':20}{'CPU s':>9}{'ratio':>8}{'wall s':>10}{'ratio':>8}{'peak MB':>10}"]
    for name, entry in summary.items():
        median, ratio = entry["median"], entry["ratio"]
        bound = "<" if entry["peak_is_upper_bound"] else ""
        peak = f"{bound}{median['peak_mb']:.0f}"
        lines.append(
            f"{name:20}{median['cpu']:9.3f}{ratio['cpu']:8.2f}"
            f"{median['wall']:10.3f}{ratio['wall']:8.2f}{peak:>10}"
        )
    return "\n".join(lines)


def report(options: argparse.Namespace) -> int:
    """Prints the table and writes the JSON."""
    lines = Path(options.samples).read_text(encoding="utf-8").splitlines()
    summary = summarize([json.loads(line) for line in lines], options.baseline)
    print(table(summary))
    if options.json:
        about = {key: int(number) for key, number in (pair.split("=") for pair in options.about)}
        document = {**about, "baseline": options.baseline, "measurements": summary}
        Path(options.json).write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    actions = parser.add_subparsers(required=True)
    runner = actions.add_parser("run")
    runner.set_defaults(action=run)
    runner.add_argument("--name", required=True)
    runner.add_argument("--samples", required=True)
    runner.add_argument("--log", required=True)
    runner.add_argument("command", nargs="+")
    reporter = actions.add_parser("report")
    reporter.set_defaults(action=report)
    reporter.add_argument("--samples", required=True)
    reporter.add_argument("--baseline", required=True)
    reporter.add_argument("--about", action="append", default=[])
    reporter.add_argument("--json")
    options = parser.parse_args()
    return options.action(options)


if __name__ == "__main__":
    sys.exit(main())
