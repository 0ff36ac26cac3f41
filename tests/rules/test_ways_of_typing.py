"""A report says the same with blanks beside its figures, wide digits, unseen marks, radicals, or in one paragraph."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.rules import RULES
from report_drafter.rules.rule import Rule
from report_drafter.workflows.check_report import check_text
from tests.rules.rule_case import CASES, findings_of, flagged_words, read_cases, report_text

LOOK_AT_CHARACTERS = {"punctuation-style", "garbled-character"}
RULES_OF_SENSE = [rule for rule in RULES if rule.name not in LOOK_AT_CHARACTERS]
WIDE = str.maketrans("0123456789%", "０１２３４５６７８９％")
RADICALS = str.maketrans("一方面工生人大小高长见门车", "⼀⽅⾯⼯⽣⼈⼤⼩⾼⻓⻅⻔⻋")
NARROW = str.maketrans(
    "０１２３４５６７８９％⼀⽅⾯⼯⽣⼈⼤⼩⾼⻓⻅⻔⻋", "0123456789%一方面工生人大小高长见门车", "\u200b"
)
CLEAN = sorted((CASES.parent / "clean_reports").glob("*.txt"))


def spaced(text: str) -> str:
    return re.sub(r"(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])", " ", text)


def wide(text: str) -> str:
    return text.translate(WIDE)


def with_unseen_marks(text: str) -> str:
    return re.sub(r"(?<=\d)(?=[\u4e00-\u9fff])|(?<=法)(?=治)", "\u200b", text)


def in_radicals(text: str) -> str:
    return text.translate(RADICALS)


def plain(words: list[str]) -> list[str]:
    return [re.sub(r"[ \u3000]", "", word).translate(NARROW) for word in words]


@pytest.mark.parametrize("way", [spaced, wide, with_unseen_marks, in_radicals])
@pytest.mark.parametrize("rule", RULES_OF_SENSE, ids=lambda rule: rule.name)
def test_a_rule_finds_the_same_whichever_way_figures_are_typed(rule: Rule, way: type[str]) -> None:
    cases = read_cases(rule.name.replace("-", "_"))
    for case in (*cases.flagged, *cases.passed):
        if "⟨" not in case.text:
            found = findings_of(rule, way(case.text), cases.figures)
            assert plain(flagged_words(found)) == plain(list(case.spans)), case.text


def in_one_paragraph(text: ReportText) -> ReportText:
    return ReportText(text.file, (Paragraph(1, "\n".join(one.text for one in text.paragraphs)),))


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_a_report_pasted_as_one_paragraph_reads_as_its_lines_do(path: Path) -> None:
    text = report_text(path.read_text(encoding="utf-8"))
    apart, pasted = check_text(text), check_text(in_one_paragraph(text))
    assert (pasted.figures, pasted.held, pasted.broken) == (apart.figures, apart.held, apart.broken)
    assert [one.message for one in pasted.findings] == [one.message for one in apart.findings]


def test_what_is_found_is_told_at_its_place_as_written() -> None:
    review = (
        "一、主要成效\n全年妥处群体性事件 593 起，各项工作有序开展。\n二、履职情况\n妥处群体性事件 ８３ 起，局势平稳。"
    )
    text = f"临江区司法局2023年度法治政府建设情况报告\n{review}"
    pasted = in_one_paragraph(report_text(text))
    result = check_text(pasted)
    found = next(one for one in result.findings if one.rule == "conflicting-figures")
    written = pasted.paragraphs[0].text
    spans = [span for span in (*found.spans, *found.related) if isinstance(span, TextSpan)]
    assert [written[span.start : span.end] for span in spans] == [span.text for span in spans]
    assert {span.text for span in spans} == {"全年妥处群体性事件 593 起", "妥处群体性事件 ８３ 起"}
