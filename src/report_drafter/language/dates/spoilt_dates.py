"""Years and dates that are written wrong: 202年, 20222年, 2023年年, 1月22，, 2月日, 2025年2日26月, 五季度.

Each is looked for at the sign that it hangs on (年, 月, 季, 半); what stands around it tells whether it is spoilt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations

from report_drafter.domain.finding import Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.number_starts import number_start

_DASH = r"[—–\-－~～至]"
_DATE = r"\d\d?"
_HAN = "[〇○零一二三四五六七八九]"
_YEARLY = (
    "[底末初终尾前后度均内检报鉴审降产发货利投营供吞处径最接税龄息流生轻味俗画夜节假关景净会卡票费金薪糕级限化满休租]|总|增(?:长率|幅|速)|复合|[过近逾][五六七八九半花古]|累计|平均|人均"
    "|用[水电气能]|销售|游客|输[送电]|收入|日照|有效|无霜|中(?![国央小共])"
)
"""What makes of a second 年 the beginning of a word: 2024年年底, 2023年年均, 2023年年产值."""
_ANNUAL = "报告|报表|股东|权益|利润|财务|审计|分[红配]|业绩|经营|预算|决算"
"""What may be called 年度 behind a year: 2023年年度报告 is the name that the stock exchanges give it."""
_DAILY = (
    "[均照产处发供客接最常夜程本历子复光渐趋益臻游内活]|[\u4e00-\u9fff]{1,3}量|平均|用[水电气能]|报(?!送)|销|攻坚|行动"
)
"""What makes of 日 behind a month or a number the beginning of a word: 3月日均, 5月日夜."""
_DATE_ENDS = (
    r"[，,](?!\d{1,2}日)|[。；;）):：起前止]|在(?!建)|、(?!\d)|之前|以前|至今|召开|举[行办]|印发|发布|[上下]午"
    r"|[ \u3000]*(?:\n|\Z)"
)

_AT_YEAR = late(
    "年(?:"
    rf"(?P<year_twice>年)(?:(?<=[\d今去明半]年年)|(?<=[二2][〇○零O0]..年年))(?!{_YEARLY})"
    rf"|(?P<annual>年度)(?<=\d年年度)(?!{_ANNUAL})|度(?:(?P<degree_twice>度)(?![假过])|(?P<degree_year>年)(?!{_YEARLY}))(?<=\d年度.)"
    rf"|(?<=[12][09]\d\d年)(?:(?P<swapped>{_DATE}日{_DATE}月)(?!\d)|(?P<twice_day>{_DATE}日{_DATE}日)"
    rf"|(?P<twice_month>{_DATE}月{_DATE}月)(?!\d)|(?P<year_for_day>{_DATE}月{_DATE}年)(?={_DATE_ENDS})"
    rf"|(?P<no_month>\d{{1,4}}日)(?!{_DAILY})|(?P<month_lost>月)(?=[\d，,。；;、]|日(?!{_DAILY}))"
    r"|(?P<again>20\d\d年))"
    r"|(?P<long>(?<=[12]\d{4}年)|(?<=20\d{4}年))|(?P<short>(?<=\d{3}年)(?<!\d\d{3}年)(?<!\d[.,]\d{3}年))"
    rf"|(?P<mixed>(?<=[2二][0Oo〇○零][0-9OolI〇○零一二三四五六七八九]{{2}}年)(?<![0-9OolI]{{4}}年)(?<!二[〇○零]{_HAN}{{2}}年))"
    rf"|(?P<han_short>(?<=二[〇○零][一二三四]年)(?<!{_HAN}...年)(?<!前...年)|(?<=[到至自]二[一二三四五]{_HAN}年))|(?P<han_long>(?<=二[〇○零][一二三四]{_HAN}{{2}}年))"
    ")"
)
_AT_MONTH = late(
    "月(?:"
    rf"(?P<day_lost>日)(?:(?<=\d月日)|(?<=年[一二三四五六七八九十]月日)|(?<=年十[一二]月日))(?!{_DAILY})"
    rf"|(?<=\d月)(?:(?P<month_twice>月)(?![底初末中报均度考球])|(?P<open>{_DATE}(?:{_DASH}{_DATE})?)(?={_DATE_ENDS}))"
    rf"|(?<=20\d\d月)(?P<month_for_year>{_DATE}[年月]{_DATE}[日月])"
    rf"|(?:(?<=20\d{{3}}月)|(?<=20\d\d1[0-2]月))(?P<year_lost>{_DATE}日)"
    ")"
)
_AT_QUARTER = late(
    "季(?:(?P<quarter_twice>季度)|度(?:(?P<quarter_degree>度)(?![假过])"
    "|(?P<quarter>(?<=[五六七八九05-9]季度))|(?P<unnumbered>(?<=第季度))))"
)
_AT_HALF = late("半(?P<half>半年)(?<=[上下]半半年)")
_AT_BRACKET = late(rf"[（(](?P<range>(?:[02]\d\d|20\d{{3}})年?{_DASH}{{1,2}}20\d\d年?)(?=[）)])")
_AT_NUMBER = late(r"〔(?P<number>\d{3}|20\d{3})(?=〕\d+号)")

_LASTS = late(
    "一遇|[^，,。；;]{0,6}(?:历史|纪念|庆)|前(?![一二三四五六七八九\\d])|来|间|树龄|[古里后内之余多寿]|有余|老[树店字宅]"
    "|以上|左右|传承|跨度|沧桑|风雨|时光|岁月|如一"
)
"""What follows a stretch of years: 225年历史, 200年一遇."""
_LASTED = late("[近约超逾余历经过了今前期龄有满第距跨共整隔达]$|达到$|延长[到至为]$|长达$|[大高低小少多等]于$|公元前?$")
_LONG_AGO = late("距今$|[约近超逾]$|公元前?$")
_ERA = late(r"年[（(]$")
"""What stands before the year that one of an old era was: 黄武元年（222年）."""
_BEGINS = late(rf"(?:^|[\n，,。；;：:、（(《〈“\"\s）)比较从自由到于在和与及同截关将对]|20\d\d年?{_DASH}|——|过去的)$")
"""What stands before a year rather than before a stretch of years."""
_OF_YEAR = late(
    r"度|\d{1,2}月|[，,]是|[初末底]|以来|工作|[上下]半年|第?[一二三四]季度|同期|相比|重点|[^，,。；;]{0,20}(?:报告|总结|要点|情况)"
)
_GOES_ON = late("[\u4e00-\u9fff]{2}")
_FOUNDED = tuple("建校设立创成办庆诞")
_RUNS_ON = late("(?:连续|近|前|过去|持续|历|多|共|[十百一二三四五六七八九\\d])$")
"""What makes of so many 季度 a stretch: 连续五季度, 十五季度."""
_DAY_BESIDE = late(r"\d月\d{1,2}(?![\d日])")
_YEAR_BEFORE = late(r"(?:19|20)\d\d年$")
_FIRST_YEAR, _LAST_YEAR = 1949, 2060
_SHORTENED = frozenset("".join(one) for year in range(2000, 2040) for one in combinations(str(year), 3))
_FIRST_DIGITS = ("201", "202", "203")
"""What years that one digit was lost of read; most lost their last."""
_YEAR, _NEAR, _TOO_LONG = 4, 16, (5, 6)
_MONTHS, _DAYS = 12, 31
_WHOLE_YEAR = (365, 366)
_ADD_A_DIGIT = "核对年份，补全为四位数"


def _start(text: str, at: int) -> int:
    return number_start(text, at, "0123456789")


@frozen
class SpoiltDate:
    """A year or date from `start` to `end` that is written wrong, what is wrong with it and what to do."""

    start: int
    end: int
    problem: str
    advice: str
    severity: Severity = Severity.WARNING


def spoilt_dates(text: str) -> Iterator[SpoiltDate]:
    """Yields the years, dates, quarters and halves of a year that no calendar writes so."""
    for pattern in (_AT_YEAR, _AT_MONTH, _AT_QUARTER, _AT_HALF, _AT_BRACKET, _AT_NUMBER):
        for match in pattern.finditer(text):
            found = _FORMS[match.lastgroup or ""](text, match)
            if found is not None:
                yield found


def _twice(text: str, match: re.Match[str]) -> SpoiltDate:
    word = match[0][1:] if match[0][0] == match[0][1] else match[0][:-1]
    start = _start(text, match.start())
    start -= 1 if start == match.start() else 0  # 去年年, 一季季度
    return SpoiltDate(start, match.end(), f"“{match[0]}”有重复的字", f"改为“{text[start : match.start()]}{word}”")


def _annual(text: str, match: re.Match[str]) -> SpoiltDate:
    found = _put_right(text, match, "“年年度”有重复的字", "年度")
    return SpoiltDate(found.start, found.end, found.problem, found.advice, Severity.HINT)


def _swapped(text: str, match: re.Match[str]) -> SpoiltDate:
    """The day and the month of a date whose signs changed places, or of which one is written twice."""
    month, day = (int(one) for one in re.findall(r"\d+", match[0]))
    right = f"年{month}月{day}日" if month <= _MONTHS and day <= _DAYS else f"年{day}月{month}日"
    return _put_right(text, match, "年、月、日写错了位置", right, Severity.ERROR)


def _month_for_year(text: str, match: re.Match[str]) -> SpoiltDate:
    month, day = re.findall(r"\d+", match[0])
    return _put_right(text, match, "年、月、日写错了位置", f"年{month}月{day}日", Severity.ERROR)


def _year_lost(text: str, match: re.Match[str]) -> SpoiltDate:
    start = _start(text, match.start())
    right = f"{text[start : start + _YEAR]}年{text[start + _YEAR : match.end()]}"
    return SpoiltDate(start, match.end(), "缺“年”字", f"改为“{right}”")


def _as_it_stands(problem: str, advice: str, before: int) -> Callable[[str, re.Match[str]], SpoiltDate]:
    """A form that is wrong wherever it stands; it begins so many characters before its sign."""

    def found(_text: str, match: re.Match[str]) -> SpoiltDate:
        return SpoiltDate(match.start() - before, match.end(), problem, advice)

    return found


def _lacks(what: str) -> Callable[[str, re.Match[str]], SpoiltDate]:
    def found(text: str, match: re.Match[str]) -> SpoiltDate:
        return SpoiltDate(_start(text, match.start()), match.end(), f"日期缺{what}", f"核对后补上{what}")

    return found


def _no_month(text: str, match: re.Match[str]) -> SpoiltDate | None:
    days = int(match["no_month"][:-1])
    return None if days in _WHOLE_YEAR else _lacks("月份")(text, match)


def _open(text: str, match: re.Match[str]) -> SpoiltDate | None:
    """A date without 日; at the end of a line only behind a year, and nowhere beside another, as figures of months."""
    start = _start(text, match.start())
    month, days = int(text[start : match.start()]), [int(one) for one in re.findall(r"\d+", match["open"])]
    ends_line = match.end() == len(text) or text[match.end()] in " \u3000\n"
    beside = text[max(0, start - _NEAR) : start] + "|" + text[match.end() : match.end() + _NEAR]
    dated = _YEAR_BEFORE.search(text, max(0, start - _NEAR), start) is not None
    if not (1 <= month <= _MONTHS and all(1 <= day <= _DAYS for day in days)) or (ends_line and not dated):
        return None
    if not dated and _DAY_BESIDE.search(beside):
        return None
    if dated:
        start = _start(text, start - 1)
    return SpoiltDate(start, match.end(), "日期缺“日”字", f"改为“{text[start : match.end()]}日”")


def _long(text: str, match: re.Match[str]) -> SpoiltDate | None:
    start = _start(text, match.start())
    digits = text[start : match.start()]
    if len(digits) not in _TOO_LONG or _is_stretch(text, start, match.end(), _LONG_AGO):
        return None
    if not any(_FIRST_YEAR <= int("".join(one)) <= _LAST_YEAR for one in combinations(digits, _YEAR)):
        return None
    return SpoiltDate(start, match.end(), f"年份写成了{len(digits)}位数", "核对年份，改为四位数")


def _short(text: str, match: re.Match[str]) -> SpoiltDate | None:
    start, end = match.start() - _YEAR + 1, match.end()
    digits = text[start : match.start()]
    sure = digits[0] == "0"
    if _ERA.search(text, max(0, start - _YEAR), start):
        return None
    if digits not in _SHORTENED or (not sure and _is_stretch(text, start, end, _LASTED)):
        return None
    told = _BEGINS.search(text, max(0, start - _NEAR), start) or _OF_YEAR.match(text, end)
    if (
        sure
        or told
        or (digits in _FIRST_DIGITS and _GOES_ON.match(text, end) and text[start - 1 : start] not in _FOUNDED)
    ):
        return SpoiltDate(start, end, "年份写成了三位数", _ADD_A_DIGIT)
    return None


def _is_stretch(text: str, start: int, end: int, lasted: re.Pattern[str]) -> bool:
    """Whether so many years are told to last or to have passed: 距今225年, 202年历史."""
    return lasted.search(text, max(0, start - _YEAR), start) is not None or _LASTS.match(text, end) is not None


def _quarter(text: str, match: re.Match[str]) -> SpoiltDate | None:
    start = match.start() - 1
    if _RUNS_ON.search(text, max(0, start - _YEAR), start):
        return None
    return SpoiltDate(start, match.end(), "一年只有四个季度", "核对是第几季度", Severity.ERROR)


def _again(text: str, match: re.Match[str]) -> SpoiltDate | None:
    same = match["again"] == text[match.start() - _YEAR : match.start() + 1]
    return SpoiltDate(match.start() - _YEAR, match.end(), "年份写了两遍", "删去重复的一处") if same else None


def _put_right(
    text: str, match: re.Match[str], problem: str, right: str, severity: Severity = Severity.WARNING
) -> SpoiltDate:
    """What is told of a date that is put right by other words for those that were found."""
    start = _start(text, match.start())
    return SpoiltDate(start, match.end(), problem, f"改为“{text[start : match.start()]}{right}”", severity)


_FORMS: Mapping[str, Callable[[str, re.Match[str]], SpoiltDate | None]] = {
    "year_twice": _twice,
    "annual": _annual,
    "degree_twice": _twice,
    "degree_year": _twice,
    "swapped": _swapped,
    "twice_day": _swapped,
    "twice_month": _swapped,
    "year_for_day": _swapped,
    "no_month": _no_month,
    "month_lost": _lacks("月份"),
    "again": _again,
    "long": _long,
    "short": _short,
    "mixed": _as_it_stands("年份里混用了字母、汉字数字和阿拉伯数字", "统一为阿拉伯数字，汉字数字的零写作“〇”", _YEAR),
    "han_short": _as_it_stands("年份写成了三位数", _ADD_A_DIGIT, _YEAR - 1),
    "han_long": _as_it_stands("年份写成了五位数", "核对年份，改为四位数", _YEAR + 1),
    "day_lost": _lacks("日数"),
    "month_twice": _twice,
    "open": _open,
    "month_for_year": _month_for_year,
    "year_lost": _year_lost,
    "quarter_twice": _twice,
    "quarter_degree": _twice,
    "quarter": _quarter,
    "unnumbered": _as_it_stands("季度前没有序数", "核对是第几季度", 1),
    "half": _twice,
    "range": _as_it_stands("起始年份不是四位数", "核对起止年份", -1),
    "number": _as_it_stands("文号的年份不是四位数", "核对文号", -1),
}
