"""The report that the sample makes: every figure of the public report, nothing left open, the standard's lines."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from report_drafter.domain.finding import Severity
from report_drafter.drafting.report_context import build_context
from report_drafter.word.reading.document_reader import read_document
from report_drafter.word.templates.template_lint import template_faults
from report_drafter.word.templates.template_names import names_of
from report_drafter.workflows.draft_report import Draft, draft_report
from report_drafter.workflows.project_files import open_project
from report_drafter.workflows.year_inputs import read_year
from tests.sample.stated_figures import STATED_FIGURES

LEFT_OPEN = ("{{", "}}", "{%", "None", "nan", "【", "】", "｛")
SECTIONS = (
    "一、2023年推进法治政府建设的主要举措和成效",
    *(f"（{place}）" for place in "一二三四五六七"),
    "二、2023年主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况",
    "三、2023年推进法治政府建设存在的不足和原因",
    "四、2024年推进法治政府建设的工作思路目标举措",
    "特此报告。",
    "附件：2023年度法治政府建设主要指标表",
    "2024年3月13日",
    "（此件公开发布）",
)


@pytest.fixture(scope="module")
def draft(repository: Path) -> Draft:
    return draft_report(open_project(repository, 2023))


@pytest.fixture(scope="module")
def report(draft: Draft, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "报告.docx"
    path.write_bytes(draft.rendered.content)
    return path


@pytest.fixture(scope="module")
def text(report: Path) -> str:
    return read_document(report).plain


@pytest.mark.parametrize(("name", "stated", "unit"), STATED_FIGURES)
def test_the_report_states_the_figure_of_the_public_report(text: str, name: str, stated: str, unit: str) -> None:
    stands = re.search(rf"(?<![\d.]){re.escape(stated + unit)}", text) or re.search(rf"(?<![\d.]){stated}名", text)
    assert stands, name


def test_the_parts_stand_in_order_and_nothing_is_left_open(text: str) -> None:
    places: list[int] = []
    for words in SECTIONS:
        places.append(text.index(words, places[-1] if places else 0))
    assert places == sorted(places)
    assert [words for words in LEFT_OPEN if words in text] == []


def test_narratives_are_numbered_by_themselves_without_a_gap(text: str) -> None:
    ordinals = [match[1] for match in re.finditer(r"^([一二三四五六七八九十])是", text, re.MULTILINE)]
    places = ["一二三四五六七八九十".index(one) + 1 for one in ordinals]
    runs = [place for place, before in zip(places, [0, *places], strict=False) if place not in (1, before + 1)]
    assert runs == []
    assert places.count(1) == 10


def test_a_plan_is_cited_with_one_period_throughout(text: str) -> None:
    cited = Counter(re.findall(r"《法治政府建设实施纲要（.*?）》", text))
    assert list(cited) == ["《法治政府建设实施纲要（2021—2025年）》"]
    assert cited.total() >= 3


def test_nothing_that_a_clerk_must_look_at_is_found_in_the_sample(draft: Draft) -> None:
    shown = [one for one in draft.findings if one.severity is not Severity.HINT]
    assert [(one.rule, one.message) for one in shown] == []


def test_last_years_sample_makes_a_report_as_well(repository: Path) -> None:
    earlier = draft_report(open_project(repository, 2022))
    assert earlier.rendered.gaps == ()
    assert [(one.rule, one.message) for one in earlier.findings if one.severity is not Severity.HINT] == []


def test_the_template_has_no_fault(draft: Draft) -> None:
    context = build_context(draft.catalogue, draft.figures, read_year(draft.project).submissions)
    assert template_faults(draft.project.template, names_of(context)) == ()


@pytest.mark.libreoffice
def test_a_full_page_has_22_lines_of_28_characters(report: Path, convert: Callable[[Path, str], Path]) -> None:
    pdf = convert(report, "pdf")
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True)  # noqa: S607 - from PATH
    pages = [[line for line in page.splitlines() if line.strip()] for page in done.stdout.decode().split("\f")]
    body = [page[:-1] for page in pages if page and re.fullmatch(r"\s*— \d+ —\s*", page[-1])]
    lines = [len(page) for page in body[1:-3]]
    assert set(lines) <= {21, 22}
    assert Counter(lines).most_common(1)[0][0] == 22
    full = [line.strip() for page in body for line in page if re.fullmatch(r"[\u4e00-\u9fff，、；。]+", line.strip())]
    characters = [len(line) for line in full]
    assert max(characters) in (28, 29)
    assert Counter(characters)[28] > 10
