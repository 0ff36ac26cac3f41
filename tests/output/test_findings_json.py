"""The JSON of findings is a contract: these are its fields, to the letter."""

from __future__ import annotations

import json

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import NamedPlace
from report_drafter.output.findings_json import findings_json
from tests.builders import checked_reports


def test_a_report_is_one_object_on_one_line() -> None:
    line = findings_json(checked_reports.result(checked_reports.conflict()))
    assert "\n" not in line
    assert json.loads(line) == {
        "version": 1,
        "source": "报告.docx",
        "findings": [
            {
                "rule": "plan-period",
                "severity": "error",
                "message": "起止年份写作2021—2026年，另处2021—2025年",
                "suggestion": "核对印发文件",
                "spans": [
                    {"file": "报告.docx", "paragraph": 3, "start": 14, "end": 32, "text": "《实施纲要（2021—2026年）》"}
                ],
                "related": [
                    {"file": "报告.docx", "paragraph": 2, "start": 2, "end": 20, "text": "《实施纲要（2021—2025年）》"}
                ],
            }
        ],
        "checked": {
            "paragraphs": 4,
            "figures": 2,
            "relations_held": 18,
            "relations_broken": 1,
            "undecided": 3,
        },
    }


def test_a_finding_in_a_workbook_has_its_cell_instead_of_a_paragraph() -> None:
    (finding,) = json.loads(findings_json(checked_reports.result(checked_reports.cell_finding())))["findings"]
    assert finding["spans"] == [{"file": "catalogue.xlsx", "cell": "豁免!A2", "text": ""}]


def test_a_place_that_only_words_describe_keeps_its_words() -> None:
    finding = Finding("rule-crash", Severity.ERROR, "中断", spans=(NamedPlace("报告.docx", "全文"),))
    (written,) = json.loads(findings_json(checked_reports.result(finding)))["findings"]
    assert written["spans"] == [{"file": "报告.docx", "place": "全文"}]
