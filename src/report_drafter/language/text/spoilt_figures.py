"""Figures that are no numbers as they are written: 12.3%%, 98.5%个百分点, 12..3%, 3。5万亩, 0417条, 增加了减少12件."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.finding import Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.number_starts import number_start

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
        (". ", ".\u3000", " .", "\u3000.", "． ", "．\u3000", " ．", "\u3000．"),
        late(
            r"(?:[.．](?<=[0-9].)[ \u3000]+|[ \u3000](?<=[0-9].)(?<![0-9][ \u3000][0-9].)[ \u3000]*[.．])[0-9]+"
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
        ("个工作", "个工日", "个作日"),
        late(r"个(?<=[\d一两二三五六七八九十]个)(?:工作(?=[之以]?内(?![容部设])|后[办答回反])|工日|作日)"),
        "“个工作日”漏字",
        "改为“个工作日”",
        Severity.WARNING,
    ),
    _Form(
        ("（", "(", "《", "〔", "【"),
        late(r"(?<!“)(?:（[^\S\n]*）|\([^\S\n]*\)|《[^\S\n]*》|〔[^\S\n]*〕|【[^\S\n]*】)(?![内中里])"),
        "括号里是空的",
        "补写内容，或删去括号",
        Severity.WARNING,
    ),
)


@frozen
class SpoiltFigure:
    """A figure from `start` to `end` of a text, and what is wrong with it."""

    start: int
    end: int
    problem: str
    advice: str
    severity: Severity


def spoilt_figures(plain: str) -> Iterator[SpoiltFigure]:
    """Yields every figure that one of the forms spoils."""
    for form in _FORMS:
        if any(sign in plain for sign in form.signs):
            for match in form.pattern.finditer(plain):
                start = number_start(plain, match.start(), _NUMBER)
                if not form.named.match(plain[start - 1 : start] or "\n"):
                    yield SpoiltFigure(start, match.end(), form.problem, form.advice, form.severity)
