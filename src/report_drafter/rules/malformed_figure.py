"""数字书写没有差错。

查什么
    写坏了的数：百分号重复、写在数前（12.3%%、百分之98.5%、3.2%个百分点、%98），“亿万元”“万万元”“12.5万%”，“个百点”，小数点重复、多余、旁有空格或写成句号、逗号、顿号（12..3%、3。5万亩、98、6%），
    整数前多写了0（0417条），数字里混入字母 O、l、S 或汉字（1二63条），数字中间有空格、中文标点
    （5 47家、1 9 7个、1，208户），千分撇的位置不对，区间前大后小（5%—4.5%），
    率、占比和增幅后面漏了百分号，增与减的动词连用（增加了减少12件），空的括号和书名号；“百分点”前漏“个”，百分数后加“多”（30.6%多），误识的单位（5.4%o、66.1虬），
    金额后漏“元”（支出1.21万亿，）；
    表格里的写法（1.23E+05、35.1999999999999%、于45292印发、下降-9.6%），超过100%的降幅（利润、增速一类可为负的不查）；
    量词错、重、漏（38见、9份件、20个工作内、竞争审查11。、其中完成26、推进2项），数漏、重（审议会议次。、维持6件、驳回件，五5场），“个”的位置不对（6方面个30项）；
    年、月、日写坏了的（202年、20222年、2023年年、二0二三年、11月日、自5月1起、2025年2日26月、单独成行的45313、截至1231日、2023工作总结），五季度、上半半年。
    一类差错全文超过五处的，合为一条。
为什么
    数字靠手工录入、粘贴，多一个符号、少一个符号最常见；写坏了的数没有办法核对，读者也不知道原来是多少。
反例
    受理案件1203件，同比增长12.3%%。

    群众满意率由95.3%提高到98.5%，提高3.2%个百分点。
正例
    群众满意率由95.3%提高到98.5%，提高3.2个百分点。

    按照GB/T 9704的要求，5G基站覆盖率为98.5%，求人倍率为1.37。

    2024年年底，有225年历史的古桥完成修缮，5月1、2日开放。
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import Place, TextSpan
from report_drafter.domain.report_text import Story
from report_drafter.language.dates.lost_date_signs import lost_date_signs
from report_drafter.language.dates.spoilt_dates import spoilt_dates
from report_drafter.language.lists.counts_without_units import counts_without_units
from report_drafter.language.lists.lost_units import lost_units
from report_drafter.language.numbers.lost_signs import lost_percents, lost_yuan, points_as_commas
from report_drafter.language.numbers.pasted_figures import pasted_figures
from report_drafter.language.numbers.reversed_ranges import reversed_ranges
from report_drafter.language.text.broken_numbers import PARTED, SPACED, broken_numbers, unevenly_parted
from report_drafter.language.text.spoilt_counts import spoilt_counts
from report_drafter.language.text.spoilt_figures import spoilt_figures
from report_drafter.language.text.spoilt_signs import spoilt_signs
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

_ENDS_BARE = late(r"\d(?:[，。；](?!\d)|(?<=\.\d)[。；]|(?<=\.\d\d)[。；]|、(?=[\u4e00-\u9fff]))")
_BARE_RATE = late(
    r"(?<![倍积汇频])(?:率|占比|比重|满意度)"
    r"(?:均?[为是达]到?|保持在|稳定在|提高[到至]|提升[到至]|上升[到至]|下降[到至]|[降升]至)?(?!0(?:\.0+)?$)\d{1,3}(?:\.\d+)?$"
)
_PER_BASE = late(
    r"(?:(?<!\d)[十百千万亿]+(?:[人车吨元户件台]|客?公里|从业人员|工时|GDP|地区生产总值)|每[百千万亿\d]{1,3}[名个人])"
    r"[^，,。；;、\d]{0,16}率"
)
"""A rate that counts on so many: 万车死亡率, 百万吨死亡率, 亿元生产总值事故率."""
LONGEST_RATE, LONGEST_BASE = 16, 24
MOST_APART, SHOWN, NAMED = 5, 20, 3
"""How many of one kind are told one by one, how many places of more are listed, and how many are named."""


_NO_PERCENT = ("比率没有写百分号", "补写“%”，或写明单位")
"""How a rate without its sign is told; which numbers are looked at, what stands behind them says."""
_NO_SIGN = ("增幅没有写百分号或单位", "补写“%”，或写明单位")
_COMMA = ("小数点疑写成了逗号", "核对原数，改正")
_NO_YUAN = ("金额后面漏了“元”", "补写“元”，或写明单位")
_TURNED = ("区间的两端前大后小", "核对后把小的数写在前面")
_OF_ALL = {
    SPACED: "是一个数的，删去中间的空格；多为转存、识别所致的，一次全部替换",
    PARTED: "是一个数的，删去中间的标点，或全文改用半角“,”；是两个数的，分别写明单位",
}
"""What to do about a fault that runs through a document."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields every figure that is no number as it is written; what spoils a whole document is told once."""
    kinds: dict[tuple[str, Severity], list[Finding]] = {}
    for one in _found(subject):
        kinds.setdefault((one.message.partition("：")[0], one.severity), []).append(one)
    for (problem, severity), ones in kinds.items():
        yield from ones if len(ones) <= MOST_APART else [_throughout(problem, severity, ones)]


def _throughout(problem: str, severity: Severity, ones: Sequence[Finding]) -> Finding:
    """One finding on what is wrong all over a document; its places are listed as far as a reader can take them in."""
    spans = tuple(span for one in ones for span in one.spans)
    words = "".join(f"“{span.text}”" for span in spans[:NAMED] if isinstance(span, TextSpan))
    alike = len({one.suggestion for one in ones}) == 1
    advice = ones[0].suggestion if alike else _OF_ALL.get(problem, "逐处核对原数，改正")
    return Finding(RULE.name, severity, f"{problem}，全文共{len(ones)}处：{words}等", advice, spans[:SHOWN])


def _found(subject: ReportUnderCheck) -> Iterator[Finding]:
    plain = subject.plain
    for one in spoilt_figures(plain):
        yield replace(_noted(subject, one.start, one.end, one.problem, one.advice), severity=one.severity)
    yield from (_noted(subject, *match.span(), *_NO_SIGN) for match in lost_percents(plain))
    yield from (_noted(subject, *match.span(), *_COMMA) for match in points_as_commas(plain))
    yield from (_noted(subject, *match.span("amount"), *_NO_YUAN) for match in lost_yuan(plain))
    yield from (_noted(subject, start, end, *_TURNED) for start, end in reversed_ranges(plain))
    typed = list(_as_typed(subject, plain))
    yield from typed
    yield from _without_units(subject, {one for each in typed for one in each.spans})
    if subject.as_written is not subject:
        yield from _unevenly_parted(subject.as_written)
    yield from _bare_rates(subject, plain)


def _without_units(subject: ReportUnderCheck, told: Collection[Place]) -> Iterator[Finding]:
    """Yields the members of rows that lost their unit, but for those of which something is told."""
    ends = {(one.paragraph, one.end) for one in told if isinstance(one, TextSpan)}
    for lost in lost_units(subject.model):
        span = subject.span_of(lost)
        if (span.paragraph, span.end) not in ends:
            problem = f"数后面漏了单位：{span.text}，同列各项以“{lost.unit}”计"
            yield Finding(RULE.name, Severity.WARNING, problem, f"改为“{span.text}{lost.unit}”", (span,))
            ends.add((span.paragraph, span.end))
    for bare in counts_without_units(subject.model):
        span = subject.span_of(bare)
        if (span.paragraph, span.end) not in ends:
            problem = f"数后面漏了单位：{span.text}，同处各数都写有单位"
            yield Finding(RULE.name, Severity.WARNING, problem, "补上单位", (span,))


def _as_typed(subject: ReportUnderCheck, plain: str) -> Iterator[Finding]:
    """Yields the figures that a sheet, a keyboard or a scanner spoilt."""
    for pasted in pasted_figures(plain):
        if not (pasted.alone and subject.model.whole.place(pasted.start)[0].story is Story.TABLE):
            yield _noted(subject, pasted.start, pasted.end, pasted.problem, pasted.advice)
    for broken in (*spoilt_counts(plain), *spoilt_signs(plain), *broken_numbers(plain)):
        yield _noted(subject, broken.start, broken.end, broken.problem, broken.advice)
    for date in (*spoilt_dates(plain), *lost_date_signs(plain)):
        yield replace(_noted(subject, date.start, date.end, date.problem, date.advice), severity=date.severity)


def _unevenly_parted(written: ReportUnderCheck) -> Iterator[Finding]:
    """Yields the numbers that blanks part as they part few others of the text as written."""
    for one in unevenly_parted(written.plain):
        yield _noted(written, one.start, one.end, one.problem, one.advice)


def _noted(subject: ReportUnderCheck, start: int, end: int, problem: str, advice: str) -> Finding:
    span = subject.span_at(start, end)
    return Finding(RULE.name, Severity.WARNING, f"{problem}：{span.text}", advice, (span,))


def _bare_rates(subject: ReportUnderCheck, plain: str) -> Iterator[Finding]:
    """Yields the rates that end a clause without their sign."""
    for match in _ENDS_BARE.finditer(plain):
        rate = _BARE_RATE.search(plain, max(0, match.start() - LONGEST_RATE), match.start() + 1)
        if rate is not None and not _PER_BASE.search(plain, max(0, rate.start() - LONGEST_BASE), rate.end()):
            yield _noted(subject, *rate.span(), *_NO_PERCENT)


RULE = Rule("malformed-figure", "数字写法", Severity.ERROR, check)
