"""数字书写没有差错。

查什么
    写坏了的数：百分号重复、写在数前（12.3%%、百分之98.5%、3.2%个百分点、%98），“亿万元”“万万元”“12.5万%”，“个百点”，小数点重复、多余、旁有空格或写成句号、逗号、顿号（12..3%、3。5万亩、98、6%），
    整数前多写了0（0417条），数字里混入字母 O、l、S 或汉字（1二63条），数字中间有空格、中文标点（5 47家、1，208户），
    千分撇的位置不对，区间前大后小（5%—4.5%），
    率、占比和增幅后面漏了百分号，增与减的动词连用（增加了减少12件），空的括号和书名号；“百分点”前漏“个”，百分数后加“多”（30.6%多），误识的单位（5.4%o、66.1虬），
    金额后漏“元”（支出1.21万亿，）；
    表格里的写法（1.23E+05、35.1999999999999%、于45292印发、下降-9.6%），超过100%的降幅（利润、增速一类可为负的不查）；
    量词错、重、漏（38见、9份件、竞争审查11。、其中完成26、推进2项），数漏、重（审议会议次。、维持6件、驳回件，五5场），“个”的位置不对（6方面个30项）；
    年、月、日写坏了的（202年、20222年、2023年年、二0二三年、11月日、自5月1起、2025年2日26月、单独成行的45313、截至1231日、2023工作总结），五季度、上半半年。
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

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import Place, TextSpan
from report_drafter.domain.report_text import Story
from report_drafter.language.dates.lost_date_signs import lost_date_signs
from report_drafter.language.dates.spoilt_dates import spoilt_dates
from report_drafter.language.lists.lost_units import lost_units
from report_drafter.language.numbers.lost_signs import lost_percents, lost_yuan, points_as_commas
from report_drafter.language.numbers.number_starts import number_start
from report_drafter.language.numbers.pasted_figures import pasted_figures
from report_drafter.language.numbers.reversed_ranges import reversed_ranges
from report_drafter.language.text.broken_numbers import broken_numbers, unevenly_parted
from report_drafter.language.text.spoilt_counts import spoilt_counts
from report_drafter.language.text.spoilt_signs import spoilt_signs
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

_COUNTED = "[万亿%％件起个家户人名次项条份场处吨元亩]"
_MEASURED = "(?:[余多]?(?:[万亿%％件起个家户人名次项条份场处吨元亩所座台辆套张宗卷岁倍顷]|公里|公斤|平方|立方))"
_SURELY_MEASURED = "(?:[余多]?[万亿%％]|个百分点|公里|平方)"
_ZERO_AMIDST = r"(?<![\d.,，．:：/\-—–~～#＃+＋A-Za-z第号码期线机卡\s]0)"
"""What goes before a nought that begins no number: a number's or a time's beginning, a code, a telephone, a column."""
_NUMBER = "0123456789.,"
_NAMES = late("[A-Za-z第]")
"""What makes a name of the number behind it: V2.3.1, 第3.1.2条."""
_RANKED = late(r"[A-Za-z第前列:：\-—–~～/]|\n")
"""What a bare number may end a sentence behind: 缩小至2.27:1, 居第5."""
_BEGUN = late(r"[A-Za-z第。；：:;（(\s]")
"""What makes the number of a heading of the number behind it."""
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


@frozen
class _Form:
    """One way to spoil a figure; `signs` are searched first, for they spare most texts the pattern."""

    signs: tuple[str, ...]
    pattern: re.Pattern[str]
    problem: str
    advice: str
    severity: Severity = Severity.ERROR
    named: re.Pattern[str] = _NAMES
    """What rules a form out where it stands before the number."""


_FORMS = (
    _Form(("百分之",), late(r"百分之\d+(?:\.\d+)?[%％]"), "“百分之”与百分号重复", "只留一个"),
    _Form(("%%", "％％", "%％", "％%"), late(r"[%％](?<=\d.)[%％]+"), "百分号重复", "只留一个"),
    _Form(
        ("%个百", "％个百", "%百", "％百"),
        late(r"[%％](?<=\d.)个?百分点"),
        "百分号与“个百分点”重复",
        "只留“个百分点”",
    ),
    _Form(
        ("万万", "亿万", "亿亿", "万余万", "万多万", "亿余亿", "亿多亿", "亿余万", "亿多万"),
        late(
            r"[万亿](?:(?<=\d.)|(?<=\d[余多].))"
            r"(?:(?<=万)亿[余多]?[万亿]|(?<=万)[余多]?万|(?<=亿)[余多]?[万亿])(?!次|级)"
        ),
        "“万”“亿”重复或连用",
        "核对数量级，只留一个",
    ),
    _Form(
        ("万%", "亿%", "万％", "亿％", "万‰", "亿‰", "余%"),
        late(r"[万亿](?:(?<=\d.)|(?<=\d[余多].))[余多]?[%％‰]"),
        "“万”“亿”与百分号连用",
        "核对单位，是金额的改为“元”",
    ),
    _Form(
        ("元万", "元亿"),
        late(r"元[万亿](?<=[\d万亿]..)(?:元|(?=[，。；、]))"),
        "“元”与“万”“亿”的次序不对或重复",
        "核对金额，只留一个单位，如“万元”“亿元”",
    ),
    _Form(
        ("个百", "百分百分点", "分点点", "个个百"),
        late(
            r"(?:个百分百分点|百分百分点|个个百分点|个百百分点|个百点|个百分点点|个百分(?![点比之数制百]))"
            r"(?:(?<=\d.{3})|(?<=\d.{4})|(?<=\d.{5})|(?<=\d.{6}))"
        ),
        "“个百分点”漏字或重字",
        "改为“个百分点”",
    ),
    _Form(
        ("个分点",),
        late(r"个分点(?:(?<=\.\d...)|(?<=\.\d\d...)|(?<=[高升降低落快慢]\d...)|(?<=[高升降低落快慢]\d\d...))"),
        "“个百分点”漏字",
        "改为“个百分点”",
    ),
    _Form(
        ("%", "％"),
        late(r"[%％](?<=[\u4e00-\u9fff].)\d+(?:\.\d+)?(?![\d.%％])"),
        "百分号写在数的前面",
        "百分号移到数的后面",
    ),
    _Form(
        (".",),
        late(rf"\.(?<=\d.)\d+\.\d+(?![条项])(?={_COUNTED})"),
        "一个数里有两个小数点",
        "核对原数，改正",
    ),
    _Form(
        ("..", ".,", ",.", ".，", "，.", ",,"),
        late(rf"[.,，](?<=\d.)(?!\.\.\.)[.,，]+\d+(?={_MEASURED})"),
        "一个数里小数点或千分撇重复",
        "核对原数，改正",
    ),
    _Form(
        (".",),
        late(rf"\.(?<=\d.)\d+\.(?={_MEASURED})(?![条项])"),
        "数后面多了一个小数点",
        "核对原数，改正",
        named=_BEGUN,
    ),
    _Form(
        ("。",),
        late(
            rf"。(?<=\d。)(?<!1[12]\d.)(?<!12\d{{3}}.)(?<!20\d\d.)(?<!\.\d.)(?<!\.\d\d.)\d{{1,2}}(?={_SURELY_MEASURED})"
        ),
        "小数点疑写成了句号",
        "核对原数，改正",
        Severity.WARNING,
        _RANKED,
    ),
    _Form(
        ("0",),
        late(
            rf"0{_ZERO_AMIDST}(?:\d{{2,}}(?:\.\d+)?(?={_MEASURED})"
            rf"|\d(?:\.\d+)?(?={_MEASURED}[亿元]?[，。；、,;]))"
        ),
        "整数前多写了0",
        "核对原数，删去多余的0或补上漏写的数字",
        Severity.WARNING,
    ),
    _Form(
        (",",),
        late(rf",(?<=\d.)(?:\d{{1,2}}|\d{{4,}})(?={_MEASURED})"),
        "千分撇的位置不对，疑有漏字或多字",
        "核对原数，改正",
        Severity.WARNING,
    ),
    _Form(
        (". ", ".\u3000", " .", "\u3000."),
        late(
            r"(?:\.(?<=[0-9].)[ \u3000]+|[ \u3000](?<=[0-9].)[ \u3000]*\.)[0-9]+"
            rf"(?={_SURELY_MEASURED}|倍|天|小时|个?工作日)"
        ),
        "小数点前后多了空格",
        "核对原数，改正",
        Severity.WARNING,
        _BEGUN,
    ),
    _Form(
        ("减少", "下降", "降低"),
        late(r"(?:增长|增加|上升|提高|提升)了?(?:下降|减少|降低)了?(?=[约近]?\d)"),
        "增与减的动词连用",
        "只留与前后两数相符的一个",
    ),
    _Form(
        ("（", "(", "《", "〔", "【"),
        late(r"(?:（[^\S\n]*）|\([^\S\n]*\)|《[^\S\n]*》|〔[^\S\n]*〕|【[^\S\n]*】)(?![内中里])"),
        "括号里是空的",
        "补写内容，或删去括号",
        Severity.WARNING,
    ),
)


_NO_PERCENT = _Form((), _BARE_RATE, "比率没有写百分号", "补写“%”，或写明单位", Severity.WARNING)
"""How a rate without its sign is told; which numbers are looked at, what stands behind them says."""

_NO_SIGN = _Form((), _BARE_RATE, "增幅没有写百分号或单位", "补写“%”，或写明单位", Severity.WARNING)
_COMMA = _Form((), _BARE_RATE, "小数点疑写成了逗号", "核对原数，改正", Severity.WARNING)
_NO_YUAN = _Form((), _BARE_RATE, "金额后面漏了“元”", "补写“元”，或写明单位", Severity.WARNING)
_TURNED = _Form((), _BARE_RATE, "区间的两端前大后小", "核对后把小的数写在前面", Severity.WARNING)


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields every figure that is no number as it is written."""
    plain = subject.plain
    for form in _FORMS:
        if any(sign in plain for sign in form.signs):
            for match in form.pattern.finditer(plain):
                start = number_start(plain, match.start(), _NUMBER)
                if not form.named.match(plain[start - 1 : start] or "\n"):
                    yield _finding(subject, form, start, match.end())
    yield from (_finding(subject, _NO_SIGN, *match.span()) for match in lost_percents(plain))
    yield from (_finding(subject, _COMMA, *match.span()) for match in points_as_commas(plain))
    yield from (_finding(subject, _NO_YUAN, *match.span("amount")) for match in lost_yuan(plain))
    for start, end in reversed_ranges(plain):
        yield _finding(subject, _TURNED, start, end)
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
            yield _finding(subject, _NO_PERCENT, *rate.span())


def _finding(subject: ReportUnderCheck, form: _Form, start: int, end: int) -> Finding:
    span = subject.span_at(start, end)
    return Finding(RULE.name, form.severity, f"{form.problem}：{span.text}", form.advice, (span,))


RULE = Rule("malformed-figure", "数字写法", Severity.ERROR, check)
