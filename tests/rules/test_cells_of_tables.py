"""What is odd in running text may stand in the cell of a table: it lists, counts and draws its own lines."""

from __future__ import annotations

import pytest

from report_drafter.domain.report_text import Paragraph, ReportText, Story
from report_drafter.language.model.model_builder import build_model
from report_drafter.rules import doubled_word, garbled_character, listed_count
from report_drafter.rules.rule import ReportUnderCheck, Rule

BEFORE = ("关于2023年度法治政府建设情况的报告", "一、2023年主要举措和成效")


def found(rule: Rule, last: Paragraph) -> list[str]:
    paragraphs = tuple(Paragraph(number, words) for number, words in enumerate(BEFORE, 1))
    subject = ReportUnderCheck(build_model(ReportText("报告.docx", (*paragraphs, last))))
    return [one.rule for one in rule.check(subject) if hasattr(one, "rule")]


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (doubled_word.RULE, "餐饮、酒店、超市、酒店等场所"),
        (garbled_character.RULE, "餐饮──酒店"),
        (listed_count.RULE, "全年检查11次，每月1次"),
        (listed_count.RULE, "许可126件、处罚88件和强制12件，四类案件共226件"),
        (listed_count.RULE, "印发《甲办法》《乙办法》3个文件"),
    ],
)
def test_the_same_words_are_found_in_text_and_left_alone_in_a_cell(rule: Rule, words: str) -> None:
    assert found(rule, Paragraph(3, f"{words}。")) == [rule.name]
    assert found(rule, Paragraph(3, words, Story.TABLE, table=(0, 1, 1))) == []
