"""Finds claims that nobody was graded or ended so, beside how many were: 发现不合格1宗，无一不合格."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.facts.all_or_none import Claim
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import counts_exactly
from report_drafter.language.text.text_breaks import passage_start

SIGNS = late("无一|[没未]有一|没有|未发现|未出现|[均全皆都](?:部|为)?(?:合格|达标|通过)")
_UNIT = "[件起宗份例个项家户人名次本卷]?"
_GRADE = "(?P<grade>[不未][\u4e00-\u9fff]{1,3}|[\u4e00-\u9fff]{2,4})"
_NONE = late(
    rf"(?<=[，,；;])(?:[且均也并皆都]|全年|年内|最终)*(?:(?:无|[没未]有)一{_UNIT}(?:案卷|文书|案件|企业|产品|样品)?(?:存在|出现|属于)?|没有|未发现|未出现|无)被?{_GRADE}(?P<things>案卷|文书|案件|产品|样品|项目|单位|企业|情[形况]|问题)?(?=[，,。；;]|$)"
)
_ALL = late(
    r"(?<=[，,；;])(?:[且也并]|全年|年内|最终|经评定)*(?:(?:全部|均|都|皆)[为是]?(?P<grade>合格|达标|通过|优秀|良好|满意|胜诉))(?=[，,。；;]|$)"
)
_FOUND = late(
    "^.*?(?:发现|查出|检出|评出|评定为?|判定为?|认定为?|定为|评为|其中|存在|申请人?|予以|[、，,；;有被])(?=[\u4e00-\u9fff]{2,4}$)"
)
_APART = late("复[查核评议]|整改|回头看|上年|去年|同期|其他|另|除|以外|[上下]半年|季度|原|初次|重新|补")
"""What tells that the claim is of another time or of other things than the figure."""
_OPPOSITE = {"胜诉": ("败诉", "部分败诉"), "优秀": ("合格", "良好", "不合格"), "满意": ("不满意",)}
"""What is no such grade by another word than its denial."""


def find_none_of_grade(model: ReportModel) -> Iterator[Claim]:
    """Yields the claims without a subject that a figure before them in their passage contradicts."""
    for index in model.whole.indices_with(SIGNS):
        paragraph = model.text.paragraphs[index]
        figures = [one for one in model.beside(paragraph) if _counts(one)]
        for claim, grades in _claims(paragraph.text) if figures else ():
            begin = passage_start(paragraph.text, claim.start())
            told = (one for one in figures if begin <= one.start < claim.start() and _graded(one) in grades)
            figure = next(told, None)
            if figure is not None and not _APART.search(paragraph.text, figure.end, claim.end()):
                yield Claim(paragraph, claim.start(), claim.end(), figure)


def _claims(text: str) -> Iterator[tuple[re.Match[str], Container[str]]]:
    """The claims of a text, each with the grades that nothing may then have."""
    for none in _NONE.finditer(text):
        yield none, (none["grade"],)
    for every in _ALL.finditer(text):
        yield every, _OPPOSITE.get(every["grade"], (f"不{every['grade']}", f"未{every['grade']}"))


def _counts(one: Measure) -> bool:
    if one.part is Part.PLAN or one.scope not in (Scope.YEAR, Scope.CUMULATIVE):
        return False
    return one.quantity.value >= 1 and counts_exactly(one)


def _graded(one: Measure) -> str:
    """The grade or outcome that a figure counts: 发现不合格1宗, 、被支持3件; '' where words tell more."""
    return _FOUND.sub("", one.before.strip(" ")).removeprefix("被")
