"""How often honest sentences raise an alarm in a report: python bench/check_inserted.py [SET ...] [--told].

A set (bench/honest/*.jsonl) holds pieces of one to six sentences, one a line, each right in itself and of no report's
totals, with the part of a report that it belongs to; {Y} stands for the report's year, {L} for the last, {N} for the
next. Each is set into reports of the sets L to Q in turn, behind a paragraph of its part or as one of its own, and
what the report then says that it did not say before is an alarm. Where a piece goes is settled by its own words.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from multiprocessing import Pool
from pathlib import Path

from report_drafter.domain.finding import Severity
from report_drafter.language.chronology.settled_report import settled_report
from report_drafter.language.model.report_model import Part
from report_drafter.language.text.plain_report import plain_report
from report_drafter.workflows.check_report import check_text

BENCH = Path(__file__).resolve().parent
SETS, HOSTS = BENCH / "honest", sorted((BENCH / "planted").glob("[L-Q]/[0-9]*.txt"))
PARTS = {
    "front": Part.FRONT,
    "review": Part.REVIEW,
    "leader": Part.LEADER,
    "problems": Part.PROBLEMS,
    "plan": Part.PLAN,
}
TIMES, SHORTEST, AT_ONCE = 4, 30, 8
"""Into how many reports each piece is set, and how long a paragraph must be to take one."""
Told = tuple[Severity, str, str]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text and the part of a report that it belongs to."""

    part: str
    text: str

    def of(self, year: int) -> str:
        """Returns the piece for a report on a year."""
        return self.text.replace("{Y}", f"{year}").replace("{L}", f"{year - 1}").replace("{N}", f"{year + 1}")


@dataclass(frozen=True, slots=True)
class Host:
    """A report, its year, the paragraphs that may take a piece by their parts, and what it raises by itself."""

    paragraphs: Sequence[str]
    year: int
    places: Mapping[Part, Sequence[int]]
    alarms: Counter[Told]


def main() -> None:
    """Prints a line a set; with --told also each piece that raised something."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", type=Path, help="sets to measure; all of bench/honest without")
    parser.add_argument("--told", action="store_true", help="print the pieces that raised something, and what")
    options = parser.parse_args()
    print("| set | pieces | characters | pieces that raised something | errors | warnings |\n|---|---|---|---|---|---|")
    for path in options.sets or sorted(SETS.glob("*.jsonl")):
        pieces = [Piece(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]
        with Pool() as pool:
            told = dict(zip(pieces, pool.imap(alarms_of, pieces, chunksize=AT_ONCE), strict=True))
        print(_row(path.stem, told))
        for piece, alarms in told.items() if options.told else ():
            _print_alarms(piece, alarms)


def alarms_of(piece: Piece) -> list[Told]:
    """Returns what a piece raises in the reports that it is set into, in each once."""
    return [alarm for host, way in _hosts_of(piece) for alarm in _alarms_in(host, piece, way)]


def _hosts_of(piece: Piece) -> Iterator[tuple[Host, random.Random]]:
    way = random.Random(piece.text)  # noqa: S311 - the same places in every run
    found = (host for path in way.sample(HOSTS, len(HOSTS)) if (host := _host(path)).places.get(PARTS[piece.part]))
    for host, _ in zip(found, range(TIMES), strict=False):
        yield host, way


def _alarms_in(host: Host, piece: Piece, way: random.Random) -> Counter[Told]:
    paragraphs, at = list(host.paragraphs), way.choice(host.places[PARTS[piece.part]])
    words, alone = piece.of(host.year), way.random() < 1 / 2
    paragraphs[at : at + 1] = [paragraphs[at], words] if alone else [paragraphs[at] + words]
    return _alarms("\n".join(paragraphs)) - host.alarms


@cache
def _host(path: Path) -> Host:
    text = path.read_text(encoding="utf-8")
    model = settled_report(plain_report(path.name, text)).model
    if model.year is None:
        sys.exit(f"{path}: no year")
    headings = {one.paragraph.number for one in model.headings}
    places: defaultdict[Part, dict[int, None]] = defaultdict(dict)
    numbers = {one.number: at for at, one in enumerate(model.text.paragraphs)}
    for sentence in model.sentences:
        words = sentence.paragraph.text
        told = len(words) >= SHORTEST and words.rstrip().endswith("。") and sentence.paragraph.table is None
        if told and sentence.paragraph.number not in headings:
            places[sentence.part][numbers[sentence.paragraph.number]] = None
    paragraphs = [one.text for one in model.text.paragraphs]
    return Host(paragraphs, model.year, {part: list(told) for part, told in places.items()}, _alarms(text))


def _alarms(text: str) -> Counter[Told]:
    """What a text raises, wherever it stands: a paragraph more moves all behind it."""
    found = check_text(plain_report("报告.txt", text)).findings
    told = (one for one in found if one.severity is not Severity.HINT)
    return Counter((one.severity, one.rule, re.sub(r"第\d+段", "", one.message)) for one in told)


def _row(name: str, told: Mapping[Piece, Sequence[Told]]) -> str:
    raised = Counter(severity for alarms in told.values() for severity, *_ in alarms)
    length, pieces = sum(len(piece.text) for piece in told), sum(bool(alarms) for alarms in told.values())
    counts = f"{pieces} | {raised[Severity.ERROR]} | {raised[Severity.WARNING]}"
    return f"| {name} | {len(told)}, each set into {TIMES} reports | {length:,} | {counts} |"


def _print_alarms(piece: Piece, alarms: Sequence[Told]) -> None:
    for (severity, rule, message), times in Counter(alarms).items():
        print(f"{piece.text}\n    {times} {severity.value} {rule}: {message}")


if __name__ == "__main__":
    main()
