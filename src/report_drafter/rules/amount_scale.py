"""金额的“万”“亿”没有写错。

查什么
    “其中”各项只有把某一项的“万”“亿”换一个、补上或去掉才与总数相合（金额和其他带“万”“亿”的数），总数的“万”“亿”与各部分都不同而数字正好相加，三个金额中只有一个“万”“亿”不同而数字正好相加、与上年同期和增幅正好相合的；括号内写明测算方法的
    （按46.3万人、6个月、每月20元测算），金额与相乘之积差到“万”“亿”；返还、追回、挽回的金额是同一句所写损失、冻结、涉案
    金额的几百倍；挽回、罚没一类金额在百亿元以上，是全文其他金额的几百倍；面积比文中所写的辖区面积还大；
    按紧挨在前的案件、户数平均不到1元的罚没、兑付金额；人均、户均在千万元以上的；
    全段都用万元、名称相同而只有一个写作元或亿元，又相差几百倍的；用另一单位又写一遍的，换算不符（“225亩（1.5公顷）”“50万元（折合50000元）”）；人数、户数、件数带小数而没有“万”的（平均数除外），人数比全世界的人还多的。其他大小悬殊的，不判。
为什么
    “万元”“亿元”“元”一字之差，金额差一万倍，单看一个数看不出来，与旁边的数一比就露馅。
反例
    兑现补贴2180.5万元，其中耕地补贴684.2万元、农机补贴37.5万元、产业奖补298.8万元、民政救助1160元。

    共增加支出5556亿元（按46.3万人、6个月、每月20元测算）。
正例
    兑现补贴2180.5万元，其中耕地补贴684.2万元、农机补贴37.5万元、产业奖补298.8万元、民政救助1160万元。

    共增加支出5556万元（按46.3万人、6个月、每月20元测算）。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.lists.area_slips import AreaSlip, find_area_slips
from report_drafter.language.lists.broken_counts import broken_counts
from report_drafter.language.lists.lost_scales import LostScale, lost_scales
from report_drafter.language.lists.rescaled_sums import find_rescaled_sums
from report_drafter.language.lists.scale_slips import ScaleSlip, find_scale_slips
from report_drafter.language.lists.tiny_amounts import find_huge_shares, find_tiny_amounts
from report_drafter.language.model.report_model import Measure
from report_drafter.language.numbers.numerals import chinese_numeral
from report_drafter.language.numbers.units import YUAN, scale_word
from report_drafter.language.relations.converted_units import Conversion, find_wrong_conversions
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

NAME = "amount-scale"
FEW = 5


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields each amount whose scale other figures rule out."""
    slips = list(find_scale_slips(subject.model))
    told = {id(slip.amount) for slip in slips}
    slips += (slip for slip in find_rescaled_sums(subject.model) if id(slip.amount) not in told)
    yield from (_finding(subject, slip) for slip in slips)
    yield from (_whole(subject, slip) for slip in lost_scales(subject.model))
    yield from (_area(subject, slip) for slip in find_area_slips(subject.model))
    yield from (_broken(subject, one) for one in broken_counts(subject.model))
    yield from (_tiny(subject, *pair) for pair in find_tiny_amounts(subject.model))
    for measures in subject.model.paragraphs:
        yield from (_converted(subject, one) for one in find_wrong_conversions(measures))
    yield from (_huge(subject, one) for one in find_huge_shares(subject.model))


def _whole(subject: ReportUnderCheck, slip: LostScale) -> Finding:
    """A whole in another scale than all the parts that make up its digits."""
    span = subject.span_of(slip)
    message = f"数的“万”“亿”疑有误：各部分之和是{slip.meant}，总数写作{span.text}"
    return Finding(NAME, Severity.WARNING, message, f"核对单位，一般应为{slip.meant}", (span,))


def _area(subject: ReportUnderCheck, slip: AreaSlip) -> Finding:
    """An area above that of the whole place."""
    places = subject.figures_at(slip.area, slip.whole)
    return Finding(
        NAME,
        Severity.WARNING,
        f"面积的单位疑有误：{slip.area.text}比全部辖区面积{slip.whole.text}还大",
        "核对单位是平方米、亩、公顷还是平方公里",
        places[:1],
        places[1:],
    )


def _broken(subject: ReportUnderCheck, one: Measure) -> Finding:
    """Counts that come in fractions, or more of them than there are."""
    place = subject.span_of(one)
    why = (
        f"以“{one.quantity.unit}”计的数没有小数"
        if one.quantity.decimals and one.quantity.scale == 1
        else "比全世界的人还多"
    )
    advice = "核对这个数，看是否漏写、多写了“万”或“亿”，多了小数点；是平均数的，写明“平均”"
    return Finding(NAME, Severity.WARNING, f"数的“万”“亿”疑有误：{place.text}，{why}", advice, (place,))


def _tiny(subject: ReportUnderCheck, count: Measure, amount: Measure) -> Finding:
    """An amount of less than one yuan for each of what was counted."""
    told, place = subject.figures_at(count, amount)
    message = f"金额的“万”“亿”疑有误：{count.text}共{amount.text}，平均不到1元"
    return Finding(NAME, Severity.WARNING, message, "核对金额的单位，看是否漏写了“万”或“亿”", (place,), (told,))


def _converted(subject: ReportUnderCheck, one: Conversion) -> Finding:
    """A figure told again in another unit that is not the same."""
    first, place = subject.figures_at(one.first, one.second)
    meant = f"{one.meant:f}{scale_word(one.second.quantity.scale)}{one.second.quantity.unit}"
    message = f"单位换算不符：{first.text}写作{place.text}，应为{meant}"
    return Finding(NAME, Severity.WARNING, message, "核对两个数和单位", (place,), (first,))


def _huge(subject: ReportUnderCheck, one: Measure) -> Finding:
    """An amount to each person that nobody has."""
    (place,) = subject.words_at(one)
    message = f"金额的“万”“亿”疑有误：{place.text.strip('，,、 ')}，人均、户均没有这样大的数"
    return Finding(NAME, Severity.WARNING, message, "核对金额的单位，看是否多写了“万”或“亿”", (place,))


def _finding(subject: ReportUnderCheck, slip: ScaleSlip) -> Finding:
    amount = slip.amount
    place = subject.span_of(amount)
    others = subject.figures_at(*slip.by)
    by = "、".join(one.text for one in slip.by[:FEW])
    meant = f"，写作{slip.meant}才相合" if slip.meant else f"，相差{_times_apart(slip)}倍"
    return Finding(
        NAME,
        Severity.WARNING,
        f"{'金额' if amount.quantity.unit == YUAN else '数'}的“万”“亿”疑有误：{amount.text}与旁边的{by}不相称{meant}",
        "核对这个数的单位，看是否漏写、多写了“万”或“亿”",
        (place,),
        others,
    )


def _times_apart(slip: ScaleSlip) -> str:
    """How far an amount is from the nearest of the others, by its size alone: 几百, 几万."""
    value = slip.amount.quantity.value
    apart = min(max(value, each) / min(value, each) for each in (one.quantity.value for one in slip.by) if each)
    return f"几{chinese_numeral(10 ** (len(str(int(apart))) - 1)).removeprefix('一')}"


RULE = Rule(NAME, "金额数量级", Severity.WARNING, check, recomputes=True)
