"""The counts of what faults did to a site."""

from __future__ import annotations

from collections import Counter

# What must never happen, and what each of it means.
HARM = {
    "mixed trees": "files of two versions at once",
    "torn files": "a file that is of neither version",
    "lost files": "a file gone that both versions have",
    "foreign files touched": "a file that no build wrote gone, changed or replaced",
}


class Tally:
    """Counts faults, and the harm they did."""

    def __init__(self, counts=()):
        self.counts = Counter(counts)

    def add(self, name: str, count: int = 1) -> None:
        self.counts[name] += count

    @property
    def harm(self) -> dict[str, int]:
        return {name: self.counts[name] for name in HARM if self.counts[name]}

    @property
    def lines(self) -> list[str]:
        faults = sum(count for name, count in self.counts.items() if name.startswith("fault: "))
        lines = [f"{faults} faults injected"]
        for name, count in sorted(self.counts.items()):
            if name not in HARM:
                lines.append(f"{count:7} {name.removeprefix('fault: ')}")
        return lines + [f"{self.counts[name]:7} {name}" for name in HARM]
