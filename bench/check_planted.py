"""How many errors planted by people the rules find: python bench/check_planted.py [FOLDER ...] [--missed] [--clean].

A folder holds reports (NN.txt), written by somebody who had not seen the rules, and plants.jsonl: one error a line, put
in place of `right`, which stands once in its text. An error counts as found when the text with it has an error or a
warning that the text without it has not. Without FOLDER: the sets under bench/planted.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.language.text.plain_report import plain_report
from report_drafter.workflows.check_report import check_text

SETS = Path(__file__).resolve().parent / "planted"
Told = tuple[str, str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Plant:
    """One error: in `text`, `wrong` is put in place of `right`; `why` a reader can see it."""

    text: str
    right: str
    wrong: str
    kind: str
    why: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A plant and what was told of it that the clean text does not tell."""

    plant: Plant
    told: tuple[Finding, ...]

    @property
    def severity(self) -> str:
        """The gravest severity told; empty where nothing was."""
        return min((one.severity for one in self.told), key=lambda one: one.rank, default="")

    @property
    def is_found(self) -> bool:
        """True for an error or a warning: hints stand in no exit code."""
        return self.severity in (Severity.ERROR, Severity.WARNING)


def main() -> None:
    """Prints a table, a line a set; what was missed and what clean texts raise when asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="sets to measure; all of bench/planted without")
    parser.add_argument("--missed", action="store_true", help="print the errors that were not found")
    parser.add_argument("--found", action="store_true", help="print the errors that were found, and as what")
    parser.add_argument("--clean", action="store_true", help="print what the clean texts raise")
    options = parser.parse_args()
    folders = options.folders or sorted(one for one in SETS.iterdir() if one.is_dir())
    print("| texts | planted | found as error | as warning | alarms on the clean texts |\n|---|---|---|---|---|")
    for folder in folders:
        texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("[0-9]*.txt"))}
        clean = {name: _findings(name, text) for name, text in texts.items()}
        outcomes = [_outcome(plant, texts, clean) for plant in _plants(folder)]
        print(_row(folder.name, texts, outcomes, clean))
        _print_details(options, outcomes, clean)


def _plants(folder: Path) -> Iterator[Plant]:
    for line in (folder / "plants.jsonl").read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield Plant(**json.loads(line))


def _outcome(plant: Plant, texts: dict[str, str], clean: dict[str, list[Finding]]) -> Outcome:
    text = texts[plant.text]
    if text.count(plant.right) != 1:
        sys.exit(f"{plant.text}: stands {text.count(plant.right)} times, not once: {plant.right}")
    before = Counter(map(_told, clean[plant.text]))
    after = _findings(plant.text, text.replace(plant.right, plant.wrong))
    return Outcome(plant, tuple(one for one in after if _told(one) not in before))


def _findings(name: str, text: str) -> list[Finding]:
    return list(check_text(plain_report(f"{name}.txt", text)).findings)


def _told(finding: Finding) -> Told:
    """What a finding says, wherever it stands: a planted word may shift what comes after it."""
    return finding.rule, finding.message, tuple(one.text for one in finding.spans if isinstance(one, TextSpan))


def _row(name: str, texts: dict[str, str], outcomes: list[Outcome], clean: dict[str, list[Finding]]) -> str:
    found = Counter(one.severity for one in outcomes)
    alarms = Counter(one.severity for findings in clean.values() for one in findings)
    length = sum(map(len, texts.values()))
    return (
        f"| {name}, {length:,} characters | {len(outcomes)} | {found[Severity.ERROR]} | {found[Severity.WARNING]} "
        f"| {alarms[Severity.ERROR]} errors, {alarms[Severity.WARNING]} warnings |"
    )


def _print_details(options: argparse.Namespace, outcomes: list[Outcome], clean: dict[str, list[Finding]]) -> None:
    for one in outcomes:
        if options.found if one.is_found else options.missed:
            shown = "; ".join(f"{told.severity.value} {told.rule}: {told.message}" for told in one.told)
            plant = one.plant
            print(
                f"{plant.text} [{plant.kind}] {plant.right} → {plant.wrong}\n    why: {plant.why}\n    {shown or '–'}"
            )
    if options.clean:
        for name, findings in clean.items():
            for told in findings:
                if told.severity is not Severity.HINT:
                    places = " / ".join(str(place) for place in (*told.spans, *told.related))
                    print(f"{name} {told.severity.value} {told.rule}: {told.message} [{places}]")


if __name__ == "__main__":
    main()
