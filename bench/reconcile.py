"""Measures `reconcile` on simulated reviewers: python bench/reconcile.py [reports] [--office] [--show].

Prints, for ordinary edits and for text moved about: changed figures found, new value told exactly, false alarms, and
the time a report. With --office the documents also go through LibreOffice as .docx, .odt and .doc; with --show every
figure that was told wrong is printed.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

# ruff: noqa: E402 - the checkout must be on the path first
from tests.simulation.documents import bare, changes_in, frayed, linked, plain_text, tracked
from tests.simulation.drafts import Draft, invent_draft, manifest_of
from tests.simulation.edits import edited
from tests.simulation.judgement import Score, judge

from report_drafter.domain.figure_change import FigureChange
from report_drafter.reconciling.figure_fates import reconcile
from report_drafter.reconciling.text_tokens import folded

REPORTS = 500
DOCUMENTS = 40
FIRST_SEED = 100_000
OFFICE = "/usr/lib/libreoffice/program/soffice.bin"
OFFICE_REPORTS = 40
ROUTES = (("docx",), ("odt", "docx"), ("doc", "docx"))
Written = Callable[[Draft, Draft, Random], bytes]
WAYS: dict[str, Written] = {
    "docx, controls whole": lambda _, after, __: linked(after),
    "docx, controls frayed": lambda _, after, random: frayed(after, random),
    "docx, new file": lambda _, after, __: bare(after),
    "docx, changes tracked": lambda draft, after, _: tracked(draft, after),
}


def main() -> None:
    """Runs the measures asked for and prints the table."""
    numbers = [int(one) for one in sys.argv[1:] if one.isdecimal()]
    count = numbers[0] if numbers else REPORTS
    print(
        f"{'':28}{'edits':10}{'reports':>8}{'figures':>9}{'changed':>9}{'missed':>8}{'exact':>9}{'alarms':>9}{'ms':>7}"
    )
    measure("text alone", count, None)
    for name, written in WAYS.items():
        measure(name, min(count, DOCUMENTS), written)
    if "--office" in sys.argv:
        for route in ROUTES:
            measure_office(route, min(count, OFFICE_REPORTS))


def measure(name: str, count: int, written: Written | None) -> None:
    """Measures one way of writing the edited report, ordinary edits and moved text."""
    for moving in (False, True):
        total, spent = Score(), 0.0
        for seed in range(FIRST_SEED, FIRST_SEED + count):
            draft, after, random = simulated(seed, moving=moving)
            content = written(draft, after, random) if written else b""
            started = time.perf_counter()
            changes = (
                changes_in(draft, content) if written else reconcile(manifest_of(draft), plain_text(after), {}).changes
            )
            spent += time.perf_counter() - started
            tell(seed, draft, after, changes)
            total.add(judge(draft, after, changes))
        print_row(name, total, (count, spent), moving=moving)


def measure_office(route: tuple[str, ...], count: int) -> None:
    """Sends reports through LibreOffice, all of them in one call a format."""
    for moving in (False, True):
        pairs = [simulated(seed, moving=moving)[:2] for seed in range(FIRST_SEED, FIRST_SEED + count)]
        with tempfile.TemporaryDirectory() as folder:
            files = [Path(folder, f"{number}.docx") for number in range(count)]
            for file, (_, after) in zip(files, pairs, strict=True):
                file.write_bytes(linked(after))
            for suffix in route:
                files = converted(files, suffix, Path(folder))
            total = Score()
            for file, (draft, after) in zip(files, pairs, strict=True):
                total.add(judge(draft, after, changes_in(draft, file.read_bytes())))
        print_row(f"LibreOffice: {' > '.join(route)}", total, (count, 0.0), moving=moving)


def simulated(seed: int, *, moving: bool) -> tuple[Draft, Draft, Random]:
    """Returns a draft and what reviewers made of it."""
    random = Random(seed)  # noqa: S311 - a simulation, not a secret
    draft = invent_draft(random)
    return draft, edited(draft, random, moving=moving), random


def converted(files: list[Path], suffix: str, folder: Path) -> list[Path]:
    """Converts files; a fresh profile makes LibreOffice start twice."""
    target = Path(tempfile.mkdtemp(dir=folder))
    profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
    command = [OFFICE, "--headless", profile, "--convert-to", suffix, "--outdir", str(target), *map(str, files)]
    for _ in range(2):
        subprocess.run(command, check=False, capture_output=True, timeout=600)
        if len(list(target.iterdir())) == len(files):
            break
    return [target / f"{file.stem}.{suffix}" for file in files]


def tell(seed: int, draft: Draft, after: Draft, changes: tuple[FigureChange, ...]) -> None:
    """Prints, with --show, the figures that were told wrong."""
    if "--show" not in sys.argv:
        return
    truth = {figure.index: figure.text for figure in after.figures()}
    manifest = manifest_of(draft)
    for figure, change in zip(draft.figures(), changes, strict=False):
        now = truth.get(figure.index, "")
        if folded(change.new) != folded(now):
            printed = manifest.figures[figure.index]
            missed = folded(change.new) == folded(figure.text)
            kind = "ALARM" if folded(now) == folded(figure.text) else "MISSED" if missed else "inexact"
            place = f"{manifest.before(printed, 14)}[{figure.text}]{manifest.after(printed, 8)}"
            print(f"  {seed} {kind}: {place} truly {now!r}, told {change.new!r} in {change.sentence[:70]}")


def print_row(name: str, score: Score, run: tuple[int, float], *, moving: bool) -> None:
    """Prints one line of the table."""
    count, spent = run
    print(
        f"{name:28}{'moving' if moving else 'ordinary':10}{count:8}{score.figures:9}{score.changed:9}{score.missed:8}"
        f"{score.exact_share:9.2%}{score.alarm_share:9.3%}{spent / count * 1000:7.1f}"
    )


if __name__ == "__main__":
    main()
