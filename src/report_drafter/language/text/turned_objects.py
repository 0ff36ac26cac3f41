"""What turns a sentence round: 严防不发生新的欠薪 (a negation too many), 对违法企业无事不扰 (the wrong object).

To guard against something already denies it; and no office leaves alone whom it means to watch.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

SIGNS = ("严防", "以防", "防止", "杜绝", "避免", "谨防", "严禁", "禁止", "对", "守信惩戒", "失信激励")
"""The words of which every such telling holds one."""
_DENIED = late(
    r"(?:严防|以防|防止|杜绝|避免|谨防)(?![^，,。；;、]{0,12}[“”\"因而])[^，,。；;、：:“”]{0,12}?"
    r"(?<![是得才从再能])(?P<no>不再?)(?:发生|出现(?![场象]))|(?:严禁|禁止)(?P<not>不得|不准|不许)"
    r"|(?:以防|谨防|防止|避免|杜绝)(?![^，,。；;、]{0,12}[“”\"因而])[^，,。；;、：:“”不]{2,12}?(?P<again>不再?)"
    r"(?:反复|反弹|重现|重演|复发|回潮|抬头|蔓延|产生(?!影响))"
)
_SUBJECT = "(?:企业|主体|市场主体|经营主体|单位|者|商户|对象|当事人|行为|经营者|纳税人|从业人员|机构)"
_GOOD = "守法(?:诚信|经营|合规)?|诚信(?:守法|经营)?|守信|合规|信用(?:良好|较好|好)的?|低风险"
_BAD = "(?<!轻微)(?<!首次)(?<!轻度)(?<!初次)(?:违法(?:违规|失信)?|失信|违规)|信用(?:较差|差)的?|高风险"
_KIND = "(?:无事不扰|少打扰|不打扰|减少(?:检查|抽查)|降低(?:检查|抽查)|免予检查|免检|开辟绿色通道|正向激励|守信激励)"
_STERN = "(?:利剑高悬|严惩不贷|重拳出击|(?:联合|失信)惩戒|严厉(?:打击|惩处|惩戒)|从严惩处|依法严惩|零容忍|严管重罚)"
_LENIENT = "(?:免罚|免予处罚|不予处罚|首违不罚|包容审慎|柔性执法|说服教育为主)"
_LIGHT, _GRAVE = "轻微违法|首次轻微违法|初次违法|首次违法", "严重违法|重大违法|屡查屡犯|屡罚屡犯"
_MANNER = "(?:[，,]?(?:做到|坚持|实行|实施|采取|推行|予以|给予|依法|要|则|落实|适用|进行|一律|切实|“))*"
_OBJECTS = late(
    rf"对(?:于)?(?:(?P<bad>{_BAD})的?{_SUBJECT}{_MANNER}{_KIND}|(?P<good>{_GOOD})的?{_SUBJECT}{_MANNER}{_STERN}"
    rf"|(?P<grave>{_GRAVE})的?{_SUBJECT}?{_MANNER}{_LENIENT}|(?P<light>{_LIGHT})的?{_SUBJECT}?{_MANNER}{_STERN})"
    "|(?P<kept>守信)惩戒|(?P<broken>失信)激励"
)
_OPPOSITES = {
    "守法": "违法",
    "诚信": "失信",
    "守信": "失信",
    "合规": "违规",
    "低风险": "高风险",
    "违法": "守法",
    "失信": "守信",
    "违规": "合规",
    "高风险": "低风险",
    "严重": "轻微",
    "重大": "轻微",
    "轻微": "严重",
}
_QUALITY = late("|".join(_OPPOSITES))


def doubled_negations(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where what is to be prevented is denied once more, with the words without that."""
    for match in _DENIED.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        yield match.start(), match.end(), text[match.start() : start] + text[end : match.end()]


def turned_objects(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where the good are told to be treated as the bad are, or the bad as the good, with the other word."""
    for match in _OBJECTS.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        meant = _QUALITY.sub(lambda one: _OPPOSITES[one[0]], text[start:end], count=1)
        if meant != text[start:end]:
            yield match.start(), match.end(), text[match.start() : start] + meant + text[end : match.end()]
