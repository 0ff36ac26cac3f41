"""Chooses the figures of an old report that a department can be asked for; the rest stays text, with a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from report_drafter.adopting.kept_number import KeptNumber, KeptReason
from report_drafter.adopting.stated_figure import CURRENCIES, StatedFigure, part_figure
from report_drafter.adopting.year_series import year_series
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.report_text import Story
from report_drafter.language.model.report_model import Measure, Part, ReportModel

STORIES = (Story.BODY, Story.TABLE, Story.TEXT_BOX, Story.GRAPHIC, Story.FOOTNOTE, Story.ENDNOTE)
_TIME_UNITS = "年 年度 个月 月 日 天 周 星期 季度 个季度 小时 个小时 分钟 秒 秒钟 工作日 个工作日 岁 周年 周岁 点 时"
TIME_UNITS = frozenset(_TIME_UNITS.split())
RANKING_UNITS = frozenset("届号级星等档度代版期")
DEADLINE_BEFORE = late(r"之日起|不超过|不得超过|时限|期限|压缩|缩短(?:至|到|为)|提速|承诺|届满|提前$|每$")
DEADLINE_AFTER = late(r"内|以内|之内|前|(?:个)?工作日")
TIME_SPENT = late(r"时长|用时|耗时|时间|减少|节约|节省|平均|学时|课时|培训")
SIZES = (*CURRENCIES, "平方米", "公里", "吨", "千瓦", "米", "亩", "公斤")
THRESHOLD = late(r"(?:及)?以[上下]$")
QUALIFIES = late(r"[的级][^，。；,;]{1,14}\d")
HAN = late(r"[\u4e00-\u9fff]")
LARGEST_SLOGAN = 10
REACH = 16


@frozen
class Selection:
    """What became of the measures of a report: figures in reading order, and the numbers that stay."""

    figures: tuple[StatedFigure, ...]
    kept: tuple[KeptNumber, ...]


@frozen
class _Seen:
    """A measure with the characters around it."""

    measure: Measure
    before: str
    text: str
    after: str

    @property
    def unit(self) -> str:
        return self.measure.quantity.unit


def select_figures(model: ReportModel) -> Selection:
    """Parts the measures of a report into figures to collect and numbers to leave alone."""
    figures: list[StatedFigure] = []
    kept: list[KeptNumber] = []
    series = _Series(model.year)
    for measure in model.measures:
        reason = why_kept(measure) or (KeptReason.SERIES if series.holds(measure) else None)
        figure = part_figure(measure) if reason is None else None
        if figure is not None:
            figures.append(figure)
        else:
            kept.append(KeptNumber(measure.paragraph, measure.start, measure.end, reason or KeptReason.WORDING))
    return Selection(tuple(figures), tuple(kept))


class _Series:
    """The stretches that tell several years, paragraph by paragraph."""

    def __init__(self, year: int | None) -> None:
        self._year = year
        self._known: dict[int, tuple[tuple[int, int], ...]] = {}

    def holds(self, measure: Measure) -> bool:
        number = measure.paragraph.number
        if self._year is None:
            return False
        if number not in self._known:
            self._known[number] = tuple(year_series(measure.paragraph.text, self._year))
        return any(start <= measure.start < end for start, end in self._known[number])


def why_kept(measure: Measure) -> KeptReason | None:
    """Returns why a measure is no indicator, None when it is one."""
    text = measure.paragraph.text
    seen = _Seen(
        measure,
        text[max(0, measure.start - REACH) : measure.start],
        text[measure.start : measure.end],
        text[measure.end : measure.end + REACH],
    )
    return next((reason for reason, holds in _tests() if holds(seen)), None)


def _tests() -> Iterator[tuple[KeptReason, Callable[[_Seen], bool]]]:
    """The reasons in the order in which they are looked for; the first that holds is told."""
    yield KeptReason.NAME, _outside_the_text
    yield KeptReason.CITATION, lambda seen: within(seen.measure, "《", "》")
    yield KeptReason.NAME, lambda seen: within(seen.measure, "“", "”")
    yield KeptReason.NAME, _part_of_a_code
    yield KeptReason.ORDINAL, _ordinal
    yield KeptReason.DEADLINE, _deadline
    yield KeptReason.DURATION, _duration
    yield KeptReason.THRESHOLD, _threshold
    yield KeptReason.SLOGAN, _slogan
    yield KeptReason.ANNEX, lambda seen: seen.measure.part is Part.ANNEX
    yield KeptReason.TARGET, lambda seen: seen.measure.part is Part.PLAN


def within(measure: Measure, opening: str, closing: str) -> bool:
    """Tells whether a measure stands between a pair of marks of its paragraph."""
    text, start = measure.paragraph.text, measure.start
    return text.rfind(opening, 0, start) > text.rfind(closing, 0, start) and closing in text[start:]


def _outside_the_text(seen: _Seen) -> bool:
    return seen.measure.paragraph.story not in STORIES


def _part_of_a_code(seen: _Seen) -> bool:
    """1+10+3, PM2.5, AR-E3000, 8·22."""
    left, right = seen.before[-1:], seen.after[:1]
    return (left.isascii() and left.isalpha()) or left in set("+＋·.") or right in set("+＋·")


def _ordinal(seen: _Seen) -> bool:
    digits = any(char.isdigit() for char in seen.text)
    return seen.before.endswith("第") or (seen.unit in RANKING_UNITS and (not digits or seen.unit in {"届", "号"}))


def _deadline(seen: _Seen) -> bool:
    if seen.unit not in TIME_UNITS:
        return False
    if "工作日" in seen.unit:
        return True
    return bool(DEADLINE_BEFORE.search(seen.before) or DEADLINE_AFTER.match(seen.after))


def _duration(seen: _Seen) -> bool:
    if seen.unit not in TIME_UNITS:
        return False
    return "岁" in seen.unit or not TIME_SPENT.search(seen.measure.clause)


def _threshold(seen: _Seen) -> bool:
    """500万元以上项目, 超10亿元的龙头企业100家: the number belongs to what is counted, it is not the count."""
    if seen.unit in SIZES and THRESHOLD.search(seen.text) and HAN.match(seen.after):
        return True
    return seen.unit in CURRENCIES and bool(QUALIFIES.match(seen.after))


def _slogan(seen: _Seen) -> bool:
    quantity = seen.measure.quantity
    if any(char.isdigit() for char in seen.text):
        return False
    return quantity.value < LARGEST_SLOGAN or (quantity.hedge is Hedge.EXACT and quantity.value <= LARGEST_SLOGAN)
