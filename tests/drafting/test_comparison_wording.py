"""What a template writes around a comparison must still read well in a year without one."""

from __future__ import annotations

import pytest

from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.drafting.comparison_wording import awkward_comparisons


def flagged(sentence: str) -> list[str]:
    text = ReportText("报告.docx", (Paragraph(7, sentence),))
    spans = [span for one in awkward_comparisons(text) for span in one.spans]
    return [sentence[span.start : span.end] for span in spans if isinstance(span, TextSpan)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("走访企业5家次，较上年上年为零，不作同比。", "较上年上年为零，不作同比"),
        ("走访企业5家次，同比上年无数据，不作同比。", "同比上年无数据，不作同比"),
        ("走访企业5家次，同比持平持平。", "持平持平"),
        ("办结率96%，同比提高基本持平。", "提高基本持平"),
        ("走访企业5家次，上年为零，不作同比上年为零，不作同比。", "上年为零，不作同比上年为零，不作同比"),
    ],
)
def test_words_that_do_not_fit_are_flagged(sentence: str, words: str) -> None:
    assert flagged(sentence) == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "走访企业5家次，上年为零，不作同比；收集诉求3件，同比持平。",
        "走访企业5家次，同比增长12.3%，办结率与上年基本持平。",
        "各项工作持平稳态势。",
    ],
)
def test_good_sentences_are_let_be(sentence: str) -> None:
    assert flagged(sentence) == []
