"""Measures what hostile and huge files cost: time and peak memory of reading each, in a process of its own.

Usage: python bench/hostile.py [--rounds 3]

The memory is the peak of the whole process, the time that of reading alone. Each must stay within one second and
100 MB, and end in a reading or in one sentence.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SECONDS, MEGABYTES = 1.0, 100.0
ROWS = 1_048_000


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds to read, peak memory of the process in MB, and what came of it."""

    seconds: float
    megabytes: float
    outcome: str


def hostile_files() -> dict[str, Callable[[], bytes]]:
    """Returns the files by name, each made when asked for."""
    sys.path.insert(0, str(ROOT))
    from tests.hostile.bad_files import BAD_FILES

    corpus: dict[str, Callable[[], bytes]] = {bad.kind: bad.make for bad in BAD_FILES}
    return {
        "完好的表": _good,
        **corpus,
        "百万空行只有行高": _million_rows,
        "十万个不同的文字": _many_texts,
        "填满到上限": _full,
    }


def _good() -> bytes:
    from tests.builders.workbook_builder import a_form

    return a_form()


def _million_rows() -> bytes:
    from tests.builders.workbook_builder import with_part

    rows = b"".join(b'<row r="%d" ht="20"/>' % number for number in range(100, ROWS))
    return with_part("xl/worksheets/sheet2.xml", lambda old: old.replace(b"</sheetData>", rows + b"</sheetData>"))


def _full() -> bytes:
    """As many filled cells as are read at all."""
    from tests.builders.workbook_builder import with_part

    rows = b"".join(
        b'<row r="%d">' % number
        + b"".join(b'<c r="%c%d"><v>%d.5</v></c>' % (letter, number, number) for letter in range(65, 91))
        + b"</row>"
        for number in range(100, 9_600)
    )
    return with_part("xl/worksheets/sheet2.xml", lambda old: old.replace(b"</sheetData>", rows + b"</sheetData>"))


def _many_texts() -> bytes:
    from tests.builders.workbook_builder import with_part

    rows = b"".join(
        b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>x%d</t></is></c></row>' % (number, number, number)
        for number in range(100, 100_100)
    )
    return with_part("xl/worksheets/sheet2.xml", lambda old: old.replace(b"</sheetData>", rows + b"</sheetData>"))


def read_once(path: Path) -> None:
    """Reads one file and prints what it cost; runs in a process of its own."""
    import lxml.etree
    import python_calamine

    from report_drafter.domain.errors import UnreadableFile
    from report_drafter.excel.workbook_reader import read_workbook

    del lxml, python_calamine
    start = time.perf_counter()
    try:
        read_workbook(path)
        outcome = "读出"
    except UnreadableFile as error:
        outcome = error.problem
    seconds = time.perf_counter() - start
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, outcome, sep="\t")


def write_files(folder: Path) -> None:
    """Writes every file, named after what is wrong with it."""
    for number, (kind, make) in enumerate(hostile_files().items()):
        (folder / f"{number:02d} {kind.replace('/', '／')}.xlsx").write_bytes(make())


def measure(path: Path, rounds: int) -> Cost:
    """Returns the median time and the highest memory over some rounds; raises SystemExit when a process broke."""
    costs = []
    for _ in range(rounds):
        command = [sys.executable, __file__, "--one", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        if done.returncode:
            raise SystemExit(f"{path.name}: {done.stderr}")
        seconds, megabytes, outcome = done.stdout.strip().split("\t")
        costs.append(Cost(float(seconds), float(megabytes), outcome))
    return Cost(statistics.median(c.seconds for c in costs), max(c.megabytes for c in costs), costs[0].outcome)


def main() -> None:
    """Measures every file and says which broke its bounds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--make", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        read_once(arguments.one)
        return
    if arguments.make:
        write_files(arguments.make)
        return
    print("| 文件 | 秒 | 峰值 MB | 结果 |\n|---|---|---|---|")
    beyond = []
    with tempfile.TemporaryDirectory() as folder:
        # A process inherits the peak of its parent: the files are made in a process that is gone when they are read.
        subprocess.run([sys.executable, __file__, "--make", folder], check=True)
        for path in sorted(Path(folder).iterdir()):
            cost, kind = measure(path, arguments.rounds), path.stem
            print(f"| {kind} | {cost.seconds:.3f} | {cost.megabytes:.0f} | {cost.outcome} |", flush=True)
            if cost.seconds > SECONDS or cost.megabytes > MEGABYTES:
                beyond.append(kind)
    if beyond:
        raise SystemExit(f"beyond {SECONDS} s or {MEGABYTES} MB: {'、'.join(beyond)}")


if __name__ == "__main__":
    main()
