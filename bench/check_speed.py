"""How long checking takes, in ratios measured in one run: python bench/check_speed.py [--write].

- all rules over the real report against a whole `draft` of the sample project;
- characters a second against `autocorrect-py` lint on 1,000,000 characters (pip install autocorrect-py);
- ten and a hundred times the text, near-duplicate sentences included, up to 2,000,000 characters.

The texts are those of ../shared; without it the report is the sample's own draft, repeated with its figures changed.
"""

from __future__ import annotations

import gc
import importlib.util
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from report_drafter.language.text.plain_report import plain_report
from report_drafter.workflows.check_report import check_text, read_report

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
PAIRS, RUNS = 7, 2
MILLION = 1_000_000
SMALLEST, TIMES = 20_000, (1, 10, 100)
EDITED_EVERY = 20
PAGE = ROOT / "docs" / "check-speed.md"
HEAD = """# How long checking takes

Written by `python bench/check_speed.py --write`: ratios of one run, medians of interleaved pairs.
"""


def main() -> None:
    """Prints one line a ratio; --write puts them into docs/check-speed.md."""
    report, corpus = _texts()
    source = "../shared" if SHARED.is_dir() else "the sample draft (../shared is not here)"
    lines = [f"Texts: {source}."]
    for measured in (_against_draft(report), _against_autocorrect(corpus), *_growth(corpus)):
        print(measured)
        lines.append(f"- {measured}")
    if "--write" in sys.argv:
        PAGE.write_text("\n".join([HEAD, *lines, ""]), encoding="utf-8")


def _texts() -> tuple[str, str]:
    if SHARED.is_dir():
        report = (SHARED / "data" / "seed-report.txt").read_text(encoding="utf-8")
        files = sorted((SHARED / "corpus").glob("*.txt"))
        return report, "\n".join(path.read_text(encoding="utf-8") for path in files)
    with tempfile.TemporaryDirectory() as folder:
        _draft(Path(folder))
        draft = next(Path(folder).glob("outputs/*/*报告.docx"))
        text = read_report(draft).plain
    return text, text


def _draft(folder: Path) -> None:
    """Runs the main job on a copy of the sample, as a clerk does, in a process of its own."""
    command = [sys.executable, "-m", "report_drafter"]
    if not (folder / "inputs").is_dir():
        subprocess.run([*command, "init", str(folder / "项目")], check=True, capture_output=True)
        for part in ("inputs", "templates"):
            (folder / "项目" / part).rename(folder / part)
        (folder / "项目").rmdir()
    subprocess.run([*command, "draft", "--project", str(folder)], check=False, capture_output=True)


def _check(text: str) -> None:
    """Checks a text as the command line does: its reading view, its model and all rules."""
    check_text(plain_report("报告.txt", text))


def _seconds(work: Callable[[], object]) -> float:
    """Times a piece of work as the command line runs it: without the collector."""
    gc.collect()
    gc.disable()
    begin = time.perf_counter()
    work()
    seconds = time.perf_counter() - begin
    gc.enable()
    return seconds


def _against_draft(report: str) -> str:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _draft(folder)
        pairs = [(_seconds(lambda: _check(report)), _seconds(lambda: _draft(folder))) for _ in range(PAIRS)]
    ratio = median(check / draft for check, draft in pairs)
    return f"rules over the real report / whole draft: {ratio:.1%} (to reach: at most 15%)"


def _against_autocorrect(corpus: str) -> str:
    if importlib.util.find_spec("autocorrect_py") is None:
        return "autocorrect-py is not installed: no comparison (pip install autocorrect-py)"
    import autocorrect_py

    text = _long(corpus, MILLION)
    # It breaks off on a million characters in one call, so it gets the text report by report.
    parts = [text[at : at + SMALLEST] for at in range(0, MILLION, SMALLEST)]

    def lint() -> None:
        for part in parts:
            autocorrect_py.lint_for(part, "text")

    pairs = [(_seconds(lint), _seconds(lambda: _check(text))) for _ in range(PAIRS)]
    ratio = median(theirs / ours for theirs, ours in pairs)
    return f"throughput against autocorrect-py lint, 1,000,000 characters: {ratio:.2f} (to reach: at least 0.50)"


def _growth(corpus: str) -> Iterator[str]:
    texts = [_long(corpus, SMALLEST * one) for one in TIMES]
    times = [min(_seconds(partial(_check, text)) for _ in range(RUNS)) for text in texts]
    for one, seconds, limit in zip(TIMES[1:], times[1:], ("20", "300"), strict=True):
        yield f"{one} times {SMALLEST:,} characters: {seconds / times[0]:.0f} times the time (at most {limit})"


def _long(corpus: str, size: int) -> str:
    """Makes a text of that size out of other sentences and light edits of earlier ones, the same in every run."""
    chance = random.Random(20231231)  # noqa: S311 - a text for timing
    lines = [line for line in corpus.split("\n") if line.strip()]
    grown: list[str] = []
    length = 0
    while length < size:
        line = chance.choice(lines)
        if len(grown) % EDITED_EVERY:
            line = "".join(chance.sample(line.split("。"), len(line.split("。"))))
            middle = len(line) // 2
            line = f"{line[:middle]}{chance.randrange(10**6)}件{line[middle:]}"
        grown.append(f"{line}。")
        length += len(line) + 2
    return "\n".join(grown)[:size]


if __name__ == "__main__":
    main()
