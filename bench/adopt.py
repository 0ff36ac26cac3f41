"""Measures adopting: is every old report given back, are its figures indicators, and how long does it take.

Run `python bench/adopt.py` in the checkout; the public texts lie in ../shared (said where they are missing). Each text
is adopted twice: as .txt, and as a .docx with headings in styles and runs split at seeded places into mixed formats.
"""

from __future__ import annotations

import json
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docx import Document

from report_drafter.adopting.replacement import Replacement
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.model.outline import read_heading
from report_drafter.workflows.adopt_report import AdoptedProject, adopt_report

SHARED = Path(__file__).resolve().parents[2] / "shared"
LONG = 20_000
LONG_ENOUGH = 15_000
"""Shorter texts say nothing about the pace: what every run costs would be counted many times."""
RUNS = 3
UNITS = (
    "个|件|起|宗|名|人次|人|家次|家|户次|户|次|场次|场|条|份|项|万元|亿元|元|%|％|公里|台|辆|套|"
    "处|亩|吨|公斤|篇|期|所|座|路|把|发|支|瓶"
)
FACT = re.compile(rf"(?<![\d.第+—–-])\d[\d,]*(?:\.\d+)?[余多]?(?:万|亿)?[余多]?(?:{UNITS})(?![内前以+])")
PLAN = re.compile(
    r"^(?!.*(?:回顾|成效|完成情况)).{0,14}(?:2026年|下一步|下步|十五五|2024年|2025年).{0,12}"
    r"(?:任务|安排|目标|思路|计划|要求|打算|部署|谋划|工作$)"
)
LONGEST_HEADING = 45
DEADLINE = re.compile(r"之日起$|时限[^，。]*$|连续$")
NAMED = re.compile(r"《[^》]*》|“[^”]{0,20}”")
FORMATS = ("bold", "italic", "underline")


@dataclass(frozen=True)
class Row:
    """One text adopted once."""

    name: str
    characters: int
    adopted: AdoptedProject
    seconds: float
    stated: int
    tagged: int


def main() -> int:
    """Prints the table; returns 1 when a report is not given back."""
    if not SHARED.is_dir():
        print("没有 ../shared，公开文本不在，未测。")
        return 0
    texts = [SHARED / "data" / "seed-report.txt", *sorted((SHARED / "corpus").glob("*.txt"))]
    with tempfile.TemporaryDirectory() as folder:
        rows = [row for text in texts for row in _adopt_twice(text, Path(folder))]
    print("| 文本 | 字数 | 数字立为指标 | 指标 | 待核名称 | 关系 | 文字不同 | 格式不同 | 秒（三次最快） | 秒/2万字 |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for row in rows:
        print(_line(row))
    _print_totals(rows)
    return int(any(row.adopted.differences for row in rows))


def _adopt_twice(text: Path, folder: Path) -> Iterator[Row]:
    lines = [line for line in text.read_text(encoding="utf-8").splitlines() if line.strip()]
    document = folder / f"{text.stem}.docx"
    _mixed_document(lines, document)
    for source in (text, document):
        times: list[float] = []
        for run in range(RUNS):
            began = time.perf_counter()
            adopted = adopt_report(source, folder / f"{text.stem}-{source.suffix[1:]}-{run}")
            times.append(time.perf_counter() - began)
        seconds = min(times)
        stated, tagged = _coverage(lines, adopted.replacements)
        yield Row(source.name, sum(map(len, lines)), adopted, seconds, stated, tagged)


def _mixed_document(lines: list[str], path: Path) -> None:
    """Headings get styles; every paragraph is cut into runs of mixed formats at places that a seed decides."""
    chance = random.Random(path.name)  # noqa: S311 - places of cuts, no secret
    document = Document()
    for number, line in enumerate(lines, 1):
        heading = read_heading(Paragraph(number, line))
        whole = heading is not None and heading.end >= len(line)
        paragraph = document.add_heading("", level=heading.level) if whole and heading else document.add_paragraph()
        for piece in _pieces(line, chance):
            run = paragraph.add_run(piece)
            if chance.random() < 1 / 4:
                setattr(run, chance.choice(FORMATS), True)
    document.save(str(path))


def _pieces(line: str, chance: random.Random) -> Iterator[str]:
    """Cuts anywhere but within a number: a figure half of which is bold cannot come back from one tag."""
    place = 0
    while place < len(line):
        end = min(len(line), place + chance.randint(3, 30))
        while (
            end < len(line)
            and re.match(r"[\d.余多万亿年月日]", line[end])
            and re.match(r"[\d.余多约近超万亿年月]", line[end - 1])
        ):
            end += 1
        yield line[place:end]
        place = end


def _coverage(lines: list[str], replacements: tuple[Replacement, ...]) -> tuple[int, int]:
    """Counts figures that state a fact, by a pattern that knows nothing of the product, and those that got a tag."""
    tagged = {(one.paragraph, place) for one in replacements for place in range(one.start, one.end)}
    stated = covered = 0
    for number, line in enumerate(lines, 1):
        if len(line) <= LONGEST_HEADING and PLAN.match(line):
            break
        names = [match.span() for match in NAMED.finditer(line)]
        for match in FACT.finditer(line):
            named = any(start < match.start() < end for start, end in names)
            if named or DEADLINE.search(line[: match.start()]):
                continue
            stated += 1
            covered += (number, match.start()) in tagged
    return stated, covered


def _line(row: Row) -> str:
    texts = sum(not one.looks for one in row.adopted.differences)
    looks = sum(one.looks for one in row.adopted.differences)
    facts = row.adopted.adoption.facts
    unsure = sum(not fact.sure for fact in facts)
    relations = len(row.adopted.adoption.catalogue.relations)
    pace = f"{row.seconds * LONG / row.characters:.2f}" if row.characters >= LONG_ENOUGH else "—"
    return (
        f"| {row.name} | {row.characters} | {row.tagged}/{row.stated} | {len(facts)} | {unsure} | {relations} "
        f"| {texts} | {looks} | {row.seconds:.2f} | {pace} |"
    )


def _print_totals(rows: list[Row]) -> None:
    stated, tagged = sum(row.stated for row in rows), sum(row.tagged for row in rows)
    print(f"\n数字立为指标 {tagged}/{stated} = {tagged / stated:.1%}")
    labelled = [json.loads(line) for line in (SHARED / "data" / "indicators.jsonl").read_text("utf-8").splitlines()]
    wanted = [one for one in labelled if one["in_seed"] and one["seed_text"]]
    seed = next(row.adopted for row in rows if row.name == "seed-report.txt")
    print(f"人工列出的种子报告指标 {_found(seed, wanted)}/{len(wanted)}")


def _found(seed: AdoptedProject, wanted: list[dict[str, object]]) -> int:
    """How many of the figures that a person listed for the seed report became indicators."""
    lines = (SHARED / "data" / "seed-report.txt").read_text(encoding="utf-8").split("\n")
    paragraphs = dict(enumerate((line for line in lines if line.strip()), start=1))
    places = [(one.paragraph, one.start, one.end) for one in seed.replacements]
    return sum(_is_tagged(str(one["seed_text"]), paragraphs, places) for one in wanted)


def _is_tagged(words: str, paragraphs: dict[int, str], places: list[tuple[int, int, int]]) -> bool:
    for number, text in paragraphs.items():
        start = text.find(words)
        if start >= 0:
            return any(p == number and start <= s and e <= start + len(words) for p, s, e in places)
    return False


if __name__ == "__main__":
    sys.exit(main())
