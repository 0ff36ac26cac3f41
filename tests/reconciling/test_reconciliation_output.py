"""Specifies what a clerk reads, and what a program reads, of a reconciled report."""

from __future__ import annotations

import json

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.reconciling.figure_fates import reconcile
from report_drafter.reconciling.reconciliation_json import reconciliation_json
from report_drafter.reconciling.reconciliation_text import (
    LONGEST_SENTENCE,
    change_line,
    change_lines,
    contradiction_lines,
    summary_line,
)
from tests.builders.edited_report import manifest, report

RESULT = reconcile(
    manifest("全年走访企业[01:3907]家次。", "收到诉求[02:120]件，办结[03:112]件。"),
    report("全年走访企业4111家次。", "收到诉求120件。", "另组织活动25场。"),
    {},
)


def test_the_summary_counts_every_fate() -> None:
    assert summary_line(RESULT) == (
        "报告.docx：底稿数据 3 处；未改动 1 处，已改动 1 处，已删除 1 处，前后不一 0 处，新增 1 处。"
    )


def test_each_line_says_where_what_and_from_which_cell() -> None:
    assert list(change_lines(RESULT)) == [
        "已改动：",
        "  第1段 指标01（经侦支队.xlsx 指标!D7）：3907 → 4111，与填报数不符　全年走访企业4111家次。",
        "已删除：",
        "  指标03（经侦支队.xlsx 指标!D7）：原为 112，已不在报告中　原句：收到诉求120件，办结112件。",
        "新增：",
        "  第3段 没有对应指标的数字：新写入 25场　另组织活动25场。",
    ]


def test_of_a_long_sentence_the_part_with_the_figure_is_shown() -> None:
    sentence = f"{'健全' * 30}走访企业4111家次，{'扎实' * 30}。"
    change = FigureChange(FigureFate.CHANGED, "报告.docx", name="走访企业", old="3907", new="4111", sentence=sentence)
    shown = change_line(change).partition("　")[2]
    assert "走访企业4111家次" in shown
    assert (shown[0], shown[-1], len(shown)) == ("…", "…", LONGEST_SENTENCE + 2)


def test_a_figure_alone_in_its_cell_needs_no_sentence() -> None:
    assert change_line(FigureChange(FigureFate.DELETED, "报告.docx", name="走访企业", old="3907", sentence="3907")) == (
        "走访企业：原为 3907，已不在报告中"
    )


def test_indicators_at_odds_with_the_inputs_are_listed() -> None:
    assert list(contradiction_lines(RESULT))[1:] == ["  指标01（经侦支队）：填报 3907，报告写作 4111"]


def test_the_json_is_one_line_with_a_version() -> None:
    told = json.loads(reconciliation_json(RESULT))
    assert (told["version"], told["source"]) == (1, "报告.docx")
    assert told["counts"] == {"unchanged": 1, "changed": 1, "deleted": 1, "conflicting": 0, "added": 1}
    assert told["figures"][0] == {
        "fate": "changed",
        "code": "01",
        "name": "指标01",
        "unit": "",
        "department": "经侦支队",
        "old": "3907",
        "new": "4111",
        "paragraph": 1,
        "sentence": "全年走访企业4111家次。",
        "cell": "经侦支队.xlsx 指标!D7",
        "contradicts": True,
        "place": "",
        "elsewhere": [],
        "aspect": "",
        "current": "",
    }
    assert told["indicators"][0]["places"] == [1]
    assert (told["indicators"][0]["stated"], told["indicators"][0]["drafted"]) == ("3907", "3907")
