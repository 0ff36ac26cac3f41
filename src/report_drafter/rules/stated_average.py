"""平均数与总数、个数相符。

查什么
    “平均每期”“平均每件”“起均”“期均”等，按前文的总数和个数复算；“日均”“周均”“月均”“平均每季”按全年（半年、一季）总数，“年均”按“五年来”等所写年数复算，写明起止年份的（2019—2023年）按年数算到末位；
    “每次30份，共120份”按其后的总数，“每个社区”按全文所写的个数，“下设5个中队，60人，每个中队12人”按所写的个数；“每平方公里”“亩产”按面积；“查实31件，按每件1500元兑现，合计”“每次党组会会前学法2次”按个数；平均数比总数还大的，平均分高于最高分、低于最低分的，总的平均不在两组平均之间的（机关88.7分、基层91.7分，全体92.1分），也报告；
    同一段话里总数、个数与平均数只差“万”“亿”、小数点或吨与公斤的，总数与“每家1份”所得只是两位数字颠倒的，
    全段没有数能得出、而只差一处笔误（小数点、“万”、两位数字颠倒）就与某个总数、个数相合的（并排写在别处的也算），也报告；
    总数恰能被个数（4个以上）除尽、平均数却写作别的数的，月均数写作“年均”的，“38.5万人、人均1.2元的标准安排46.2万元”三数不合的，平均罚没比全文所写罚没总数还大的，也报告；“15个村、3个社区，每个村（社区）5名，共95名”按两者之和；“每万人”按文中所写的人口数。约数、万、亿按区间比较，日均从宽（按全年天数或工作日均可）；总数、个数不止一个的，人均收入等，不判。
    “五年来，收入由2.57万元增加到3.52万元、年均增长6.5%”按前后两数复算，五年按四至五次增长、实际增长低于名义增长从宽，生产总值等按可比价的不判。
为什么
    平均数是算好后抄入文中的，总数改了平均数往往没有跟着改；数量级差错（多写、少写一个零）也在这里露出来。
反例
    举办培训14期，培训2160人次，平均每期541人次。

    全年受理诉求9738件，日均62.6件。
正例
    举办培训14期，培训2160人次，平均每期154人次。

    全年受理诉求9738件，日均26.6件；五年来制定规范性文件63件，年均12.6件。
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from itertools import chain

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.quantity import round_half_up
from report_drafter.language.figures.main_line import along_main_lines
from report_drafter.language.figures.measure import Measure
from report_drafter.language.lists.rates_per_head import RatePerHead, find_rates_per_head
from report_drafter.language.numbers.quantity_writer import write_in_units_of
from report_drafter.language.numbers.units import scale_word
from report_drafter.language.rates.average_value import StatedAverage, is_spread_otherwise, is_spread_over_more
from report_drafter.language.rates.averages import find_averages
from report_drafter.language.rates.averages_above_totals import find_averages_above_totals
from report_drafter.language.rates.averages_by_scale import find_averages_by_scale
from report_drafter.language.rates.averages_of_named import find_averages_of_named
from report_drafter.language.rates.averages_of_years import find_averages_of_years
from report_drafter.language.rates.funds_per_head import find_funds_per_head
from report_drafter.language.rates.mean_growths import MeanGrowth, find_mean_growths
from report_drafter.language.rates.means_beyond_extremes import find_means_beyond
from report_drafter.language.rates.means_of_groups import find_means_outside
from report_drafter.language.rates.products import Product, find_products
from report_drafter.language.rates.slipped_averages import find_slipped_averages
from report_drafter.language.rates.totals_of_each import find_totals_of_each
from report_drafter.language.rates.yields import find_densities, find_yields
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

NAME = "stated-average"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against each average."""
    by_unit = subject.model.by_unit
    told: set[int] = set()
    for measures in subject.model.groups:
        read = list(along_main_lines(partial(find_averages, report=by_unit.get("个", ())), [measures]))
        read += (*find_yields(measures), *find_densities(measures))
        seen = {id(one.average) for one in read}
        read += (one for one in find_averages_of_named(measures) if id(one.average) not in seen)
        seen = {id(one.average) for one in read if not one.holds}
        read += (one for one in find_averages_of_years(measures) if id(one.average) not in seen)
        known = frozenset(id(one.average) for one in read)
        slipped = list(find_slipped_averages(measures, by_unit, known))
        known = known.union(id(one.average) for one in slipped)
        for one in (*read, *slipped, *find_averages_by_scale(measures, known)):
            outcome = _judge(subject, one)
            told.update((id(one.average),) if isinstance(outcome, Finding) else ())
            yield outcome
        yield from (_judge(subject, one) for one in find_totals_of_each(measures) if id(one.average) not in told)
        above = find_averages_above_totals(measures, by_unit)
        yield from (_above(subject, average, total) for average, total in above if id(average) not in known)
        yield from (_judge_growth(subject, one) for one in find_mean_growths(measures))
        yield from (_beyond(subject, *pair) for pair in find_means_beyond(measures))
        yield from (_outside(subject, *pair) for pair in find_means_outside(measures))
    for measures in subject.model.paragraphs:
        products = chain(find_products(measures, subject.model.whole.plain), find_funds_per_head(measures))
        yield from (_judge_product(subject, one) for one in products if id(one.each) not in told)
    for rate in find_rates_per_head(subject.model):
        yield _judge_rate(subject, rate)


def _judge(subject: ReportUnderCheck, one: StatedAverage) -> Outcome:
    figures = [measure for measure in (one.total, one.count, one.average) if measure is not None]
    *sources, place = (subject.span_of(each) for each in figures)
    if one.holds or is_spread_otherwise(one, subject.model.beside(one.average.paragraph)) or _is_of_more(subject, one):
        return Held((*sources, place))
    return Finding(
        NAME,
        Severity.WARNING,
        f"平均数与总数不符：总数{one.total.text}，{_expected(one)}，写作{one.average.text}",
        "核对总数、个数和平均数，改正有误的一个",
        (place,),
        tuple(sources),
    )


def _is_of_more(subject: ReportUnderCheck, one: StatedAverage) -> bool:
    """Whether a larger count of the same things, anywhere in the report, gives an average."""
    unit = one.count.quantity.unit if one.count is not None else ""
    return is_spread_over_more(one, subject.model.by_unit.get(unit, ()))


def _above(subject: ReportUnderCheck, average: Measure, total: Measure) -> Finding:
    """An average that is larger than the total of its name."""
    place, told = subject.words_at(average, total)
    return Finding(
        NAME,
        Severity.WARNING,
        f"平均数大于总数：{place.text.strip('，,、 ')}，而{told.text.strip('，,、 ')}",
        "核对平均数的数量级和单位（元、万元），改正有误的一个",
        (place,),
        (told,),
    )


def _beyond(subject: ReportUnderCheck, extreme: Measure, mean: Measure) -> Finding:
    """A mean above the highest or below the lowest of what it is of."""
    (place,), told = subject.figures_at(mean), subject.words_at(extreme)
    message = f"平均数不在最高、最低之间：平均{mean.text}，而{told[0].text.strip('，,、（( ')}"
    return Finding(NAME, Severity.WARNING, message, "核对平均数和最高、最低数，改正有误的一个", (place,), told)


def _outside(subject: ReportUnderCheck, group: Measure, mean: Measure) -> Finding:
    """A mean of a whole above or below those of all its groups."""
    place, told = subject.words_at(mean, group)
    message = f"总的平均不在各组之间：{place.text.strip('，,、（( ')}，而{told.text.strip('，,、（( ')}"
    return Finding(NAME, Severity.WARNING, message, "核对各组和总的平均数，改正有误的一个", (place,), (told,))


def _judge_growth(subject: ReportUnderCheck, one: MeanGrowth) -> Outcome:
    """Growth told as so much a year, against its ends."""
    *ends, place = (subject.span_of(each) for each in (one.base, one.now, one.rate))
    if one.holds:
        return Held((*ends, place))
    low, high = (round_half_up(each, 1) for each in (one.given.low, one.given.high))
    given = f"约{low:f}%" if low == high else f"约{low:f}%至{high:f}%"
    return Finding(
        NAME,
        Severity.WARNING,
        f"年均增长与前后两数不符：由{one.base.text}到{one.now.text}，年均{given}，写作{one.rate.text}",
        "核对前后两数、年数和年均增幅；另有口径的，在文中写明",
        (place,),
        tuple(ends),
    )


def _judge_product(subject: ReportUnderCheck, one: Product) -> Outcome:
    """A total against what so much for each of so many comes to."""
    source, place = (subject.span_of(each) for each in (one.each, one.total))
    if one.holds:
        return Held((source, place))
    made = write_in_units_of(one.total.quantity, one.each.quantity.value * one.times)
    message = f"总数与每项之数不符：{one.told}，每项{one.each.text}，应为{made}，写作{one.total.text}"
    return Finding(NAME, Severity.WARNING, message, "核对个数、每项之数和总数，改正有误的一个", (place,), (source,))


def _judge_rate(subject: ReportUnderCheck, one: RatePerHead) -> Outcome:
    """A rate per so many people, against the population that the report tells."""
    figures = (one.counted, one.population, one.rate)
    *sources, place = (subject.span_of(each) for each in figures)
    if one.holds:
        return Held((*sources, place))
    return Finding(
        NAME,
        Severity.WARNING,
        f"人均水平与总数不符：{one.counted.text}按人口{one.population.text}计算，应为{one.exact:f}{one.rate.quantity.unit}，"
        f"写作{one.rate.text}",
        "核对总数、人口数和人均水平，改正有误的一个；人口另有口径的，在文中写明",
        (place,),
        tuple(sources),
    )


def _expected(one: StatedAverage) -> str:
    """What the total gives: 14期平均约154.3人次, or the average of a year's days."""
    quantity, total = one.average.quantity, one.total.quantity.value
    if one.count is not None and total / one.count.quantity.value < quantity.scale:
        plain = round_half_up(total / one.count.quantity.value, 1)
        return f"按{one.count.text}平均约{plain:f}{quantity.unit}"
    low, high = (round_half_up(total / by / quantity.scale, quantity.decimals + 1) for by in _ends(one))
    scale = scale_word(quantity.scale)
    if low == high:
        over = one.count.text if one.count is not None else f"{one.spread.low:f}年"
        return f"按{over}平均约{low:f}{scale}{quantity.unit}"
    return f"平均应在{low:f}至{high:f}{scale}{quantity.unit}之间"


def _ends(one: StatedAverage) -> tuple[Decimal, Decimal]:
    if one.count is not None:
        return one.count.quantity.value, one.count.quantity.value
    return one.spread.high, one.spread.low


RULE = Rule(NAME, "平均数", Severity.WARNING, check, recomputes=True)
