"""Counts that cannot be: fractions, where 万 was lost (14.52人) or a point slipped in (187.4件), and all too many."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE, Hedge
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.text.text_breaks import passage_start

MOST = Decimal(8_000_000_000)
"""About as many people as live on earth."""
UNITS = (
    *("人", "名", "户", "人次", "件", "起", "宗", "份", "家", "条", "册", "场", "场次", "户次", "家次", "件次"),
    *("头", "只", "羽", "辆", "辆次", "处", "项", "批次"),
)
_PEOPLE = frozenset(("人", "名"))
_HEADS = _PEOPLE | {"户"}
_PER = late(
    r"[均每比率]|(?<![\d.])[万千百]人|人口(?:密度|拥有|比)|折合|折算|系数|标准|密度|常模|预测|约合"
    r"|(?:万车|百万吨|亿元|公里|\d万人)[^，,。；;、\d]{0,16}死亡"
)
"""What an average or a ratio is told with, which may be a fraction."""
_AVERAGED, _OTHER_PLACE = late("每[十百千万]|[人户]均|平均"), late("[比较]|不及|[高低多少优]于|全[国省市]|上年|去年")
_COMINGS = late(
    "客运|旅客|乘客|游客|运送|发送|载客|接待|诊疗|就诊|收[看听]|观看|受众|触达|播放|浏览|点击|访问|传播|进出|往来"
)
"""What one person may do many times over, so that there may be more of it than people: 营业性客运量176.04亿人."""


def broken_counts(model: ReportModel) -> Iterator[Measure]:
    """Yields the counts of persons, cases and papers that are no whole number, and those beyond all mankind."""
    for unit in UNITS:
        averages = -1
        for one in model.by_unit.get(unit, ()):
            broken = one.quantity.scale == ONE and one.quantity.decimals > 0 and not _is_rough_average(one)
            if broken and (_PER.search(one.clause) or averages == one.sentence):
                averages = one.sentence  # 人均结案36.5件，最高的部门42.3件
            elif (broken and not _is_compared(one)) or (unit in _PEOPLE and _is_beyond_mankind(one)):
                yield one


def _is_compared(one: Measure) -> bool:
    """Whether an average is told before, and the figure is that of another place: 每万人4.2人，不及全国的5.1人."""
    text = one.paragraph.text
    told = _AVERAGED.search(text, passage_start(text, one.start), one.start)
    return told is not None and _OTHER_PLACE.search(one.clause) is not None


def _is_rough_average(one: Measure) -> bool:
    """Whether 约 goes before a fraction of a person, as before an average that is not called so: 约3.5人."""
    return one.quantity.hedge is Hedge.ABOUT and one.quantity.unit in _HEADS


def _is_beyond_mankind(one: Measure) -> bool:
    return one.quantity.value > MOST and _COMINGS.search(one.clause) is None
