"""Each arrow of the flow, on whole scenarios: what it hands on is what stands in its golden file.

After a wanted change: REPORT_DRAFTER_WRITE_GOLDEN=1 pytest tests/golden, and read the difference before committing it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path

import pytest

from report_drafter.domain.submission import Submission
from report_drafter.domain.year_over_year import YearOverYear
from report_drafter.drafting.report_context import build_context
from report_drafter.workflows.draft_report import Draft, draft_report
from report_drafter.workflows.year_inputs import read_year
from tests.builders.project_builder import build_project

HERE = Path(__file__).parent
SCENARIOS = sorted(one.name for one in HERE.iterdir() if (one / "scenario.toml").exists())
WRITE = "REPORT_DRAFTER_WRITE_GOLDEN"
PLACES = ("source",)
WORKED_OUT: Mapping[type, tuple[str, ...]] = {YearOverYear: ("difference", "rate", "direction", "approximate")}
"""What a value tells beside its fields."""


def plain(value: object) -> object:
    """Turns domain values into what JSON knows; what holds nothing is left out."""
    if is_dataclass(value) and not isinstance(value, type):
        names = (*(one.name for one in fields(value) if one.name not in PLACES), *WORKED_OUT.get(type(value), ()))
        named = {name: getattr(value, name) for name in names}
        return {name: plain(one) for name, one in named.items() if one not in (None, "", (), False)}
    if isinstance(value, Mapping):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, (Decimal, date)) else value


def submissions_of(draft: Draft) -> tuple[Submission, ...]:
    return read_year(draft.project).submissions


def context_of(draft: Draft) -> object:
    return plain(build_context(draft.catalogue, draft.figures, submissions_of(draft)))


ARROWS: dict[str, Callable[[Draft], object]] = {
    "submissions.json": lambda draft: plain(submissions_of(draft)),
    "indicators.json": lambda draft: plain(draft.figures),
    "context.json": context_of,
    "report.txt": lambda draft: draft.rendered.text.plain,
    "findings.json": lambda draft: plain(draft.findings),
}


@pytest.fixture(scope="module", params=SCENARIOS)
def scenario(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Draft]:
    folder = HERE / request.param
    told = (folder / "scenario.toml").read_text(encoding="utf-8")
    template = (folder / "template.txt").read_text(encoding="utf-8")
    return folder, draft_report(build_project(tmp_path_factory.mktemp("project"), told, template))


@pytest.mark.parametrize("arrow", ARROWS)
def test_every_arrow_hands_on_what_its_golden_file_says(scenario: tuple[Path, Draft], arrow: str) -> None:
    folder, draft = scenario
    handed = ARROWS[arrow](draft)
    text = handed if isinstance(handed, str) else json.dumps(handed, ensure_ascii=False, indent=1)
    golden = folder / "expected" / arrow
    if os.environ.get(WRITE):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(f"{text}\n", encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == f"{text}\n"


def test_a_clean_year_has_nothing_found(scenario: tuple[Path, Draft]) -> None:
    folder, draft = scenario
    assert (folder.name == "clean_year") == (not draft.findings)
