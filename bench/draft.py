"""Measures `report-drafter draft` against what a colleague would write in ten lines.

Usage: python bench/draft.py [--pairs 7] [--size 20x30 --size 200x200]

Every number is a ratio: medians of interleaved pairs in this one call. B reads every workbook with openpyxl into a
dict, renders the template with docxtpl and saves; it validates nothing and computes nothing.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

MAKER = Path(__file__).with_name("draft_projects.py")
BASELINE_NAME, DRAFT = "B (openpyxl + docxtpl)", "report-drafter draft"
BASELINE = """
import sys
from pathlib import Path
from docxtpl import DocxTemplate
from openpyxl import load_workbook
root, values = Path(sys.argv[1]), {}
for path in sorted((root / "inputs/2023").glob("部门*.xlsx")):
    for row in load_workbook(path)["指标"].iter_rows(values_only=True):
        if row[1]:
            values[row[1]] = row[5]
template = DocxTemplate(root / "templates/annual_report.docx")
template.render(values)
template.save(root / "baseline.docx")
"""
RENDER_ONLY = """
import sys
from pathlib import Path
from docxtpl import DocxTemplate
root = Path(sys.argv[1])
template = DocxTemplate(root / "templates/annual_report.docx")
template.render({name: 1 for name in template.get_undeclared_template_variables()})
template.save(root / "rendered.docx")
"""
LOWER_BOUND = """
import re, sys, zipfile
from pathlib import Path
from python_calamine import CalamineWorkbook
root, values = Path(sys.argv[1]), {}
for path in sorted((root / "inputs/2023").glob("部门*.xlsx")):
    for row in CalamineWorkbook.from_path(path).get_sheet_by_name("指标").to_python():
        values[row[1]] = row[5]
pack = zipfile.ZipFile
with pack(root / "templates/annual_report.docx") as source, pack(root / "bound.docx", "w", 8) as target:
    for item in source.infolist():
        text = source.read(item)
        if item.filename == "word/document.xml":
            fill = lambda tag: str(values[tag[1]])
            text = re.sub(r"\\{\\{ (.*?) \\}\\}", fill, text.decode()).encode()
        target.writestr(item, text)
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One process: wall seconds and peak memory in KiB."""

    seconds: float
    memory: int


def run(arguments: list[str], accepted: tuple[int, ...] = (0,)) -> Run:
    """Runs a process to its end and measures it; raises SystemExit when it failed."""
    start = time.perf_counter()
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment())
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in accepted:
        raise SystemExit(f"{arguments} failed: {process.stderr.read().decode() if process.stderr else ''}")
    return Run(seconds, usage.ru_maxrss)


def environment() -> dict[str, str]:
    """Lets Python keep the bytecode of modules, as pip does for an installed package and for every library of B."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def accepted_codes(name: str) -> tuple[int, ...]:
    """Returns the exit codes of a run that did its work: a draft ends with 1 when it found an error."""
    return (0, 1) if name == DRAFT else (0,)


def contenders(root: Path) -> dict[str, list[str]]:
    """Returns what runs against the baseline, by the name in the table."""
    python = sys.executable
    return {
        BASELINE_NAME: [python, "-c", BASELINE, str(root)],
        DRAFT: [python, "-m", "report_drafter", "draft", "--project", str(root)],
        "render only (docxtpl)": [python, "-c", RENDER_ONLY, str(root)],
        "lower bound (calamine + re)": [python, "-c", LOWER_BOUND, str(root)],
    }


def measure(root: Path, pairs: int) -> None:
    """Prints the ratios of one project, each to the baseline run beside it."""
    commands = contenders(root)
    for name, command in commands.items():
        run(command, accepted_codes(name))
    rounds = [{name: run(command, accepted_codes(name)) for name, command in commands.items()} for _ in range(pairs)]
    for name in commands:
        time_ratio = statistics.median(one[name].seconds / one[BASELINE_NAME].seconds for one in rounds)
        memory_ratio = statistics.median(one[name].memory / one[BASELINE_NAME].memory for one in rounds)
        print(f"| {name} | {time_ratio:.2f} | {memory_ratio:.2f} |")


def measure_help(pairs: int) -> None:
    """Prints what `--help` costs against importing click alone."""
    click = [sys.executable, "-c", "import click"]
    page = [sys.executable, "-m", "report_drafter", "--help"]
    run(page)
    ratio = statistics.median(run(page).seconds / run(click).seconds for _ in range(pairs * 3))
    print(f"\n`--help` against `import click`: {ratio:.2f}")


def main() -> None:
    """Measures every size asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--size", action="append", help="departments x indicators, as in 20x30")
    arguments = parser.parse_args()
    for size in arguments.size or ["20x30", "200x200"]:
        departments, indicators = (int(part) for part in size.split("x"))
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            # In a process of its own: a child is charged with the memory of the process that starts it.
            subprocess.run([sys.executable, str(MAKER), folder, str(departments), str(indicators)], check=True)
            print(f"\n{departments} workbooks of {indicators} indicators, medians of {arguments.pairs} pairs\n")
            print("| | time / B | memory / B |\n|---|---|---|")
            measure(root, arguments.pairs)
    measure_help(arguments.pairs)


if __name__ == "__main__":
    main()
