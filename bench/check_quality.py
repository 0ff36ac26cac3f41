"""How well the rules find planted errors, and how silent they are: python bench/check_quality.py [--write].

Texts and the planter come from ../shared (public reports, mutate.py, seed-truth.json); without it, it says so.
A planted error counts as found only when a fitting rule flags its paragraph (or its counterpart's) with a span that
was not flagged before planting. --write puts the table into docs/check-quality.md.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from report_drafter.domain.check_result import CheckResult
from report_drafter.domain.finding import Severity
from report_drafter.domain.location import TextSpan
from report_drafter.language.text.plain_report import plain_report
from report_drafter.workflows.check_report import check_text

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
PAGE = ROOT / "docs" / "check-quality.md"
DEPARTMENT_MUTANTS, PROVINCIAL_MUTANTS = 20, 4
TRIES = 3
FITTING = {
    "plan_year": "plan-period plan-expired",
    "stale_report_year": "report-year title-year date-outside-period",
    "title_year": "title-year",
    "heading_year": "heading-year title-year",
    "next_year_part": "heading-year",
    "sum_broken": "sum-of-parts part-exceeds-whole stated-change listed-count",
    "subset_exceeds": "part-exceeds-whole sum-of-parts stated-change",
    "fact_conflict": "conflicting-figures recalled-figure",
    "fact_conflict_pair": "conflicting-figures recalled-figure stated-balance stated-change sum-of-parts"
    " part-exceeds-whole",
    "percent_over_100": "percentage-range stated-change sum-of-parts part-exceeds-whole change-direction",
    "duplicate_sentence": "repeated-sentence",
    "numbering_gap": "numbering",
    "missing_section": "numbering missing-section",
    "doc_title_variant": "document-title",
    "bracket_unclosed": "unpaired-mark",
    "dash_lost": "year-range-dash",
    "date_out_of_range": "date-outside-period issue-date report-year conflicting-dates date-order",
    "yoy_wrong": "stated-change change-direction",
    "delta_sign": "change-direction stated-change",
    "list_count": "listed-count",
    "announced_items": "listed-count",
    "fenbie_count": "listed-count",
    "punct_mixed": "punctuation-style",
    "char_garbled": "garbled-character unpaired-mark",
    "org_name_variant": "organisation-name",
    "exact_plus_yu": "approximation",
}
Key = tuple[str, int, str]


@dataclass(slots=True)
class Tally:
    """Planted and found mutants of one kind; `lost` shows some that were not found."""

    planted: int = 0
    found: int = 0
    lost: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.found}/{self.planted} ({self.found / self.planted:.0%})" if self.planted else "–"


def main() -> None:
    """Prints the tables; writes them when asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/check-quality.md")
    parser.add_argument("--lost", action="store_true", help="print what was planted and not found")
    parser.add_argument("--kind", help="only this kind of planted error")
    options = parser.parse_args()
    if not (SHARED / "tools" / "mutate.py").is_file():
        sys.exit("../shared is not here: no texts to measure on")
    department, provincial = _texts()
    mutants = _planter()
    kinds = [options.kind] if options.kind else [*mutants.KINDS, *mutants.CONTROLS]
    near = {kind: _plant(mutants, kind, department, DEPARTMENT_MUTANTS) for kind in kinds}
    far = {kind: _plant(mutants, kind, provincial, PROVINCIAL_MUTANTS) for kind in kinds}
    lines = [
        *_planted_table(mutants, near, far),
        "",
        *_clean_table(department, provincial),
        "",
        *_truth_table(department),
    ]
    print("\n".join(lines))
    if options.lost:
        print(
            "\n".join(
                f"{kind}: {one}" for tallies in (near, far) for kind, tally in tallies.items() for one in tally.lost
            )
        )
    if options.write:
        PAGE.write_text("\n".join([HEAD, *lines, ""]), encoding="utf-8")


HEAD = """# How good the checks are

Written by `python bench/check_quality.py --write`. Planted: one error a text by `../shared/tools/mutate.py`; found: a
fitting rule flags the place, and did not before planting. Department texts: a real report and two clean ones;
provincial texts: ten government work reports. Controls only look like errors: they must not fire.
"""


def _texts() -> tuple[dict[str, str], dict[str, str]]:
    corpus = {
        path.stem: path.read_text(encoding="utf-8").rstrip("\n") for path in sorted((SHARED / "corpus").glob("*.txt"))
    }
    seed = (SHARED / "data" / "seed-report.txt").read_text(encoding="utf-8").rstrip("\n")
    clean = {name: text for name, text in corpus.items() if name.startswith("synthetic")}
    return {"seed-report": seed, **clean}, {name: text for name, text in corpus.items() if name not in clean}


def _planter() -> ModuleType:
    spec = importlib.util.spec_from_file_location("mutate", SHARED / "tools" / "mutate.py")
    if spec is None or spec.loader is None:
        sys.exit("../shared/tools/mutate.py cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _plant(mutants: ModuleType, kind: str, texts: dict[str, str], wanted: int) -> Tally:
    """Plants up to `wanted` different errors of a kind in each text."""
    tally = Tally()
    for name, text in texts.items():
        before = _keys(_checked(name, text))
        seen: set[str] = set()
        for seed in range(wanted * TRIES):
            mutant, record = mutants.mutate(text, kind, seed)
            if record is None or len(seen) == wanted:
                break
            if mutant in seen or mutant == text:
                continue
            seen.add(mutant)
            tally.planted += 1
            new = _keys(_checked(name, mutant)) - before
            if _hit(kind, record, new):
                tally.found += 1
            if _hit(kind, record, new) == kind.startswith("ctl_"):
                tally.lost.append(
                    f"{name} p{record['paragraph']} {record['old']!r} -> {record['new']!r} {sorted(new)[:3]}"
                )
    return tally


def _hit(kind: str, record: dict[str, Any], new: set[Key]) -> bool:
    """Tells whether a fitting rule flags the planted place anew; for a control, whether anything does."""
    other = re.match(r"p(\d+)", str(record.get("other", "")))
    places = {record["paragraph"], *([int(other[1])] if other else [])}
    rules = FITTING.get(kind, "").split()
    return any(paragraph in places and (not rules or rule in rules) for rule, paragraph, _ in new)


def _checked(name: str, text: str) -> CheckResult:
    return check_text(plain_report(f"{name}.txt", text))


def _keys(result: CheckResult) -> set[Key]:
    return {
        (finding.rule, span.paragraph, span.text)
        for finding in result.findings
        for span in (*finding.spans, *finding.related)
        if isinstance(span, TextSpan)
    }


def _planted_table(mutants: ModuleType, near: dict[str, Tally], far: dict[str, Tally]) -> Iterator[str]:
    yield "| planted | department texts | provincial texts |"
    yield "|---|---|---|"
    for kind, tally in near.items():
        yield f"| {kind} | {tally} | {far[kind]} |"
    for title, kinds in (("all kinds", mutants.KINDS), ("controls fired on", mutants.CONTROLS)):
        sums = [_total(tallies, kinds) for tallies in (near, far)]
        yield f"| **{title}** | **{sums[0]}** | **{sums[1]}** |"


def _total(tallies: dict[str, Tally], kinds: dict[str, Any]) -> Tally:
    ones = [tally for kind, tally in tallies.items() if kind in kinds]
    return Tally(sum(one.planted for one in ones), sum(one.found for one in ones))


def _clean_table(department: dict[str, str], provincial: dict[str, str]) -> Iterator[str]:
    yield "| text, per 10,000 characters | errors | warnings | hints |"
    yield "|---|---|---|---|"
    sums: dict[Severity, int] = defaultdict(int)
    for name, text in {**department, **provincial}.items():
        result = _checked(name, text)
        counts = [result.count(severity) for severity in Severity]
        if name in provincial:
            for severity, count in zip(Severity, counts, strict=True):
                sums[severity] += count
        yield f"| {name} | " + " | ".join(f"{count * 10_000 / len(text):.2f} ({count})" for count in counts) + " |"
    length = sum(map(len, provincial.values()))
    yield "| **provincial, all** | " + " | ".join(f"**{sums[one] * 10_000 / length:.2f}**" for one in Severity) + " |"


def _truth_table(department: dict[str, str]) -> Iterator[str]:
    """What the seed report is known to hold, and what of it the rules see."""
    truth = json.loads((SHARED / "data" / "seed-truth.json").read_text(encoding="utf-8"))
    text = department["seed-report"]
    result = _checked("seed-report", text)
    yield "| seed | severity | found as | by |"
    yield "|---|---|---|---|"
    for known in truth["errors"]:
        hits = [
            one for one in result.findings if _covers(one.spans, known["spans"]) or _covers(one.related, known["spans"])
        ]
        shown = ", ".join(sorted({f"{one.severity.value} {one.rule}" for one in hits})) or "–"
        yield f"| {known['id']} | {known['severity']} | {'yes' if hits else 'no'} | {shown} |"
    yield f"\nseed: held {result.held}, broken {result.broken}, undecided {result.undecided}\n"
    yield from _traps(result, truth["traps"])


def _traps(result: CheckResult, traps: list[dict[str, Any]]) -> Iterator[str]:
    """Which of the places that only look wrong are flagged: none may be an error, two may be warnings."""
    flagged: dict[Severity, list[str]] = {severity: [] for severity in Severity}
    for trap in traps:
        hits = [one for one in result.findings if _covers(one.spans, trap["spans"])]
        for severity in {one.severity for one in hits}:
            rules = "、".join(sorted({one.rule for one in hits if one.severity is severity}))
            flagged[severity].append(f"{trap['id']} ({rules})")
    for severity, ones in flagged.items():
        yield f"seed traps flagged as {severity.value}: {len(ones)} of {len(traps)} {'; '.join(ones)}"


def _covers(places: tuple[Any, ...], spans: list[dict[str, Any]]) -> bool:
    return any(
        isinstance(place, TextSpan)
        and place.paragraph == span["p"]
        and place.start < span["at"] + len(span["text"])
        and span["at"] < place.end
        for place in places
        for span in spans
    )


if __name__ == "__main__":
    main()
