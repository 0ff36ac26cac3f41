"""Finds counts that lost their unit at the end of a clause: 作出行政处罚决定746; 出动检查人员876，检查412家.

Words that are told with a count stand right before them, and other counts of the passage have their units.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import counts_things
from report_drafter.language.text.text_breaks import passage_end, passage_start

_COUNT = late(
    r"(?:通知书|决定书|意见书|建议书|处罚决定|行政处罚|行政许可|行政复议|案件|争议|纠纷|投诉|举报|诉求|线索|事项|检查人员|执法人员"
    r"|[工人]作人员|党员|干部|群众|民警|辅警|律师|学员|制度|隐患|受理|审结|办结|结案|执结|立案|未结|未办结|新办|调解成功|成功|参训"
    r"|(?<![一二三四特高中初同平])等)(?P<number>[1-9]\d{0,3})(?=[，；。])"
)
_CALLED = ("110", "119", "120", "122", "985", "211")
"""Numbers that are names."""
_YEARS = late(r"(?:19|20)\d\d")
_HOT = late(r"热线|电话|拨打|号码|编号|指数|得分|评分|排[名在]|位[列居]|第")
FEWEST = 2


@frozen
class BareCount:
    """A count without its unit, `start` to `end` in the paragraph."""

    paragraph: Paragraph
    start: int
    end: int


def counts_without_units(model: ReportModel) -> Iterator[BareCount]:
    """Yields the counts that end a clause of running text without a unit, amid counts that have theirs."""
    for match in _COUNT.finditer(model.whole.plain):
        number = match["number"]
        if number in _CALLED or _YEARS.fullmatch(number):
            continue
        paragraph, start = model.whole.place(match.start("number"))
        if paragraph.table is None and _is_amid_counts(model, paragraph, start, start + len(number)):
            yield BareCount(paragraph, start, start + len(number))


def _is_amid_counts(model: ReportModel, paragraph: Paragraph, start: int, end: int) -> bool:
    """Whether a passage has two or more counts with their units, and no words of names or ranks before the number."""
    first, last = passage_start(paragraph.text, start), passage_end(paragraph.text, end)
    if _HOT.search(paragraph.text, max(first, start - 16), start):
        return False
    beside = [one for one in model.beside(paragraph) if first <= one.start < last]
    if any(one.start < end and start < one.end for one in beside):
        return False
    return sum(counts_things(one) and one.quantity.scale == ONE for one in beside) >= FEWEST
