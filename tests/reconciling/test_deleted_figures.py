"""Specifies what is said of a figure that is gone: where it stood, and whether the report still states it elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from report_drafter.domain.figure_change import FigureFate
from report_drafter.domain.report_text import ReportText
from report_drafter.reconciling.figure_fates import reconcile
from report_drafter.reconciling.reconciliation_text import gone_words
from tests.builders.edited_report import manifest, report

BODY = "全年走访企业[01:3907]家次，组织培训[02:8]场。"
TABLE = (
    "指标名称",
    "本年",
    "增减",
    "走访企业数",
    "[01:3907]",
    "[01·增减:+495]",
    "组织培训数",
    "[02:8]",
    "[02·增减:-1]",
)
ROWS = {number: (1, (number - 2) // 3 + 1, (number - 2) % 3 + 1) for number in range(2, 2 + len(TABLE))}
DRAFT = replace(manifest(BODY, *TABLE), cells=ROWS)


def edited(*paragraphs: str) -> ReportText:
    """The report without controls; all behind its first paragraph stands in a table of three columns."""
    plain = report(*(text.replace("[", "").replace("]", "").rpartition(":")[2] for text in paragraphs[1:]))
    whole = report(paragraphs[0], *(one.text for one in plain.paragraphs))
    cells = (
        replace(one, table=(1, (one.number - 2) // 3 + 1, (one.number - 2) % 3 + 1)) if one.number > 1 else one
        for one in whole.paragraphs
    )
    return replace(whole, paragraphs=tuple(cells))


def gone(report_text: ReportText) -> list[tuple[str, str]]:
    """Each deleted figure with what is said of it."""
    return [(one.old, gone_words(one)) for one in reconcile(DRAFT, report_text, {}).of(FigureFate.DELETED)]


def test_of_a_row_that_is_gone_the_table_lost_it_and_the_body_keeps_its_figure() -> None:
    without = (*TABLE[:3], *TABLE[6:])
    assert gone(edited(BODY, *without)) == [("3907", "表1第2行已删去，第1段仍写有"), ("+495", "表1第2行已删去")]


def test_of_a_cell_that_was_emptied_the_cell_is_named() -> None:
    assert gone(edited(BODY, *TABLE[:5], "", *TABLE[6:])) == [("+495", "表1第2行第3列已删去")]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("全年走访企业，组织培训[02:8]场。", "此处已删去，第6段仍写有"),
        ("组织培训[02:8]场。", "此处已删去，第6段仍写有"),
    ],
)
def test_a_figure_struck_from_the_body_still_stands_in_the_table(body: str, said: str) -> None:
    assert gone(edited(body, *TABLE)) == [("3907", said)]


def test_a_figure_that_the_report_states_nowhere_is_not_in_it_any_more() -> None:
    found = reconcile(manifest("走访企业[01:3907]家次，", "办结[03:112]件。"), report("走访企业3907家次，"), {})
    assert [gone_words(one) for one in found.of(FigureFate.DELETED)] == ["已不在报告中"]


def test_a_number_like_it_that_may_be_another_is_not_denied() -> None:
    found = reconcile(
        manifest("走访企业[01:3907]家次，组织培训[03:8]场。", "夜间巡查。"),
        report("走访企业3907家次。", "夜间巡查时另有志愿者8名参加。"),
        {},
    )
    assert [gone_words(one) for one in found.of(FigureFate.DELETED)] == ["此处已删去"]
