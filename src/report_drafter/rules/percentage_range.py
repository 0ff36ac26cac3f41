"""比率不超过100%，提高的百分点不超过比率。

查什么
    “率”“占比”“比重”“满意度”“覆盖面”等写成大于100%的百分数。增长率、增速、完成率、投资率等可以超过100%的不查。
    “占比提高到55.7%、提高94.7个百分点”一类提高的百分点比提高后的比率还大的。
    写明全部各类的占比（“分为三类，学校占25.0%、机关占32.5%、园区占39.5%”）合起来不是100%的，四舍五入的尾差不算；说的是主要几类的不查。
    率、占比与上年相比的增减写成百分数的（结案率97.2%，同比上升6.7%），比值的增减写成百分点的（1.58：1，降低0.03个百分点），只作提示。
为什么
    办结率、合格率、占比是部分比整体，不会超过100%；超过的多是多敲了一位数字或丢了小数点。
反例
    按期办结率达198.6%。产业投资占比提升至55.7%、提高94.7个百分点。
正例
    出口增长107.9%，城镇新增就业完成年计划的118.2%，年度化债任务完成率达120%。
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.model.report_model import Measure, Sentence
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.rates.relative_changes import SIGNS, changes_in_percent, ratios_in_points
from report_drafter.language.rates.shares_of_all_kinds import find_incomplete_shares
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

NAME = "percentage-range"
HUNDRED = Decimal(100)

_SHARE = late(r"(?:率|占比|比例|比重|满意度|覆盖面|占[^，,。；;]{0,16})[^，,。；;率]{0,8}$")
_UNBOUNDED = late(
    r"增长率|增速|增幅|完成率|达成率|执行率|投资(?![^，,。；;]{0,6}占比)|利润率|收益率|回报率|拨备|偿付|充足率|保障率|自给率|负债率|杠杆率|周转率|毛入[学园托]率"
    r"|债务率|偿债|担保(?![^，,。；;]{0,6}(?:占比|比重))|流动性|[流速]动比率|资本|溢价率|增值率|加成率|产出率|换手率|出栏率|满载率|负荷率|替代率|恢复率"
    r"|按[\u4e00-\u9fff]{2,10}(?:计算|测算|口径)|产能利用率|床(?:位)?(?:使用|利用|周转)率|[收征]缴率|征收率|入库率|依存度|复种"
    r"|计划|目标|任务|进度|同比|比上年|较上年|倍|汇率|产销率|保值增值率|占(?:年初|年度|全年|调整)?预算数?的?$"
)
_OF_CUTS = late("[审核压缩削]减率[^，,。；;率]{0,4}$")
"""What is called after a fall and says nothing of one: 预算审减率达24.6%."""
_MAY_SINK = late(
    "增长率|增速|增幅|降|减|利润率|收益率|回报率|增值率|贡献率|拉动率|通胀率|净[^，,。；;]{0,4}率|资产[^，,。；;]{0,4}率"
    "|(?<!占)比(?![重例率])|较|[从由]|上年|基数"
)
"""Rates that are below zero in bad years, and bases that something else has risen from."""
_CLEARED = late("(?:结案|办结|审结|执结|清结|收结|结收|化解|销号|整改)(?:率|比)[^，,。；;率]{0,6}$")
_CARRIED = late(
    r"[^。；;]{0,10}(?:含|包括|计入|因|由于|连同|消化)[^。；;]{0,12}(?:结转|旧存|存案|积案|往年|上年|历年|遗留)"
)
"""What tells that more was closed than came in: 结案率102.5%（含上年结转案件）."""
_RISEN = late(
    r"(?:以上|左右)?[、，,（(]?(?:近[\d两三四五]年来?|五年来?)?(?:[较比](?:上年|去年|上一年|20\d\d年|“[^”]{2,5}”)[初末底]?(?:同期)?|同比)?"
    r"(?:大幅|净|共|累计)?(?:提高|提升|上升|增加|增长)了?(?:约|近|超|超过)?"
)
"""What stands between a share and the points that it has risen by."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields rates above a hundred percent."""
    earlier: Measure | None = None
    for measure in subject.model.measures:
        before, earlier = earlier, measure
        quantity = measure.quantity
        if quantity.unit == PERCENT and quantity.number > HUNDRED and _is_share(measure, _words(measure, before)):
            yield Finding(
                NAME,
                Severity.ERROR,
                f"比率大于100%：{measure.phrase.core}{measure.text}",
                "核对是否多写了一位数字、漏了小数点，或应写作增长率、完成率",
                (subject.span_of(measure),),
            )
    yield from _risen_from_below_zero(subject)
    for rates in subject.model.rates:
        yield from (_incomplete(subject, *one) for one in find_incomplete_shares(rates))
    for sentence in subject.model.sentences_with_any(SIGNS):
        for change in changes_in_percent(sentence.text):
            yield _hinted(subject, sentence, change, "率的增减写了百分数", "是两个率相减的，改为“个百分点”")
        for change in ratios_in_points(sentence.text):
            yield _hinted(subject, sentence, change, "比值的增减写了“个百分点”", "核对，删去“个百分点”")


def _incomplete(subject: ReportUnderCheck, shares: Sequence[Measure], total: Decimal) -> Finding:
    """Shares of all kinds that are more or less than all."""
    told = "、".join(one.text for one in shares)
    message = f"全部{len(shares)}类的占比合起来不是100%：{told}，合计{total:f}%"
    todo = "核对各类的占比；另有其他类的，在文中写明"
    return Finding(NAME, Severity.WARNING, message, todo, subject.figures_at(*shares))


def _hinted(subject: ReportUnderCheck, sentence: Sentence, change: re.Match[str], says: str, todo: str) -> Finding:
    span = subject.span_in(sentence, *change.span("change"))
    return Finding(NAME, Severity.HINT, f"{says}：{change[0]}", todo, (span,))


def _risen_from_below_zero(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields rises by more points than the share has after them: 占比提升至55.7%、提高94.7个百分点."""
    for level, rise in pairwise(one for one in subject.model.measures if one.quantity.unit in (PERCENT, POINTS)):
        if rise.quantity.unit != POINTS or level.quantity.unit != PERCENT or level.paragraph is not rise.paragraph:
            continue
        between = level.paragraph.text[level.end : rise.start]
        if rise.quantity.number > level.quantity.number and _RISEN.fullmatch(between) and _is_level(level):
            yield Finding(
                NAME,
                Severity.ERROR,
                f"{level.text}是提高以后的比率，不会提高{rise.text}：原来的比率成了负数",
                "核对提高的百分点和提高后的比率",
                (subject.span_of(rise),),
                (subject.span_of(level),),
            )


def _is_level(measure: Measure) -> bool:
    """Whether a percentage is a share or a rate that cannot be below zero."""
    return _SHARE.search(measure.before) is not None and _MAY_SINK.search(measure.before) is None


def _words(measure: Measure, earlier: Measure | None) -> str:
    """The words that name the rate; the later members of a list share those of the first."""
    own = measure.before
    if own.strip("、和及，, ") or earlier is None or earlier.paragraph is not measure.paragraph:
        return own
    return earlier.clause[: earlier.start - earlier.clause_start]


def _is_share(measure: Measure, words: str) -> bool:
    if _CLEARED.search(words) and _CARRIED.match(measure.paragraph.text, measure.end):
        return False
    if _UNBOUNDED.search(words) or (direction_of(measure) is not None and not _OF_CUTS.search(words)):
        return False
    return _SHARE.search(words) is not None


RULE = Rule(NAME, "比率超限", Severity.ERROR, check)
