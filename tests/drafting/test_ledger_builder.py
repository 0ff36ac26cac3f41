"""The ledger knows every place that states a figure, and the figures nobody covers."""

from __future__ import annotations

from decimal import Decimal

from report_drafter.domain.catalogue import ReportInfo
from report_drafter.domain.figure_manifest import PrintedFigure
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.ledger import Ledger, Mention
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting.ledger_builder import build_ledger
from report_drafter.drafting.year_over_year import compare
from report_drafter.language.model.model_builder import build_model

LINES = (
    "示例局关于2023年度法治政府建设情况的报告",
    "一、2023年推进法治政府建设的主要举措和成效",
    "落实走访制度。全年累计走访企业3907家次，开展座谈12场。",
    "四、2024年工作安排",
    "计划走访企业4000家次。",
)
VISITS = Indicator("0201", "走访企业", "家次")
START = LINES[2].index("3907")
PRINTED = PrintedFigure("0201", "走访企业", "3907", paragraph=3, start=START, end=START + 4)


def ledger() -> Ledger:
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(LINES, 1))
    model = build_model(ReportText("报告.docx", paragraphs))
    figure = IndicatorFigure(VISITS, compare(VISITS, Quantity(Decimal(3907), "家次"), None))
    return build_ledger(ReportInfo(2023, "示例局", sample="示例"), [figure], [PRINTED], model)


def test_a_figure_is_listed_with_paragraph_and_sentence() -> None:
    assert ledger().mentions["0201"] == [Mention(3, "3907", "全年累计走访企业3907家次，开展座谈12场。")]


def test_a_figure_of_the_narrative_that_no_indicator_covers_is_listed() -> None:
    assert [one.words for one in ledger().uncovered] == ["12场"]
