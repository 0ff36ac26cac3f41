"""Last year named beside this one: for a value to compare with, for marks given later, for what happened then."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention
from report_drafter.language.dates.party_calendar import CONGRESSES
from report_drafter.language.numbers.numerals import read_chinese_numeral

VALUE_WITHIN, LONGEST_ADDED, _LONGEST_COMPARISON = 8, 9, 80

_MULTIPLE = late(r"[^，,。；;（(]{0,24}的[\d.]+倍")
"""What stands behind a year whose figure this year's is so many times: 是2023年1287件的1.8倍."""
_COMPARING = late("[比较](?![如为重例赛照])|同比|增[长加]|新增|累计达|下降|减少|提高|上升|[前后]移|净[增减]")
_THIS_YEAR = late(r"[，,](?:今年|本年度?|本年)(?:又|再|共|新)*(?:增|减|公布|完成|新)")
_ITS = late(r"[^，,。；;\d]{1,10}的")
"""What compares two years, what this one added, and what is of a year."""
_IN_BRACKET, _RATED = (
    late(r"[（(]\s*$"),
    late(r"\s*度?[^，,。；;\d]{1,24}(?:考核|考评|测评|评议|评价|评比)(?:中|结果|等次)"),
)
"""A bracket that gives last year's value, and last year's marks, which are given this year."""
_VALUE, _CHANGED = (
    late(r"[则仅只]?[为是有]\d"),
    late(r"(?:同比|[较比][上去]年|增[长加]|下降|减少|提高|上升|由\d)[^。]*[，,；;]\s*$"),
)
"""Last year's value beside the change that it is the base of: 同比下降28.0%，2018年为24.28亿元."""
_SET_AGAINST = late(
    r"(?:则|仅|只)?(?:为|是|有)?(?:仅|只有?)?\d|(?:的)?(?:这一|该|此项?)(?:比例|比率|比重|数字|数据|指标|数)[^，,。；;\d]{0,4}\d"
)
_VALUED = late(r"(?:\d|[一二三四五六七八九两]成)[^。；;（(\d]{0,20}[，,]\s*而?$|[，,]\s*而$")
"""Last year's value behind this year's: 占比64.9%，2023年为57.4%; 而2023年这一比例为57.4%."""
_ORIGIN = late(
    r"[底末初]?[^，,。；;（）\d]{0,12}(?:更名|改名|改的名|改了名|改版|改建|改制|改组|成立|组建|挂牌|设立|启用|建成|投用|立案|受理|立项|开工|合并"
    r"|撤并|划转|并入|升级|上线|推出|入职|到任)"
)
_FORMER = late(r"(?:原来的?|原名|原称|前身[为是]?|原[\u4e00-\u9fff]{2,12})[^。；;]{0,20}[，,]\s*$")
_FOUND_THEN = late(r"[^，,。；;]{0,8}(?:发现|查出|移交)的\d")
"""What an inspection of last year found and this year's work settles: 2022年督察发现的214个问题已整改211个."""
_FOUND_OF = late(r"(?:查出|发现|反馈|移交|指出|遗留)的$")
"""The same, told before the year: 审计查出的2021年度126个问题，已整改118个."""
_SETTLED_LATER = late(r"度?[^，,。；;\d]{0,14}(?:预算执行|决算|财[政务]收支|汇算清缴|年报)")
"""Accounts of a year, which the year after audits, settles and makes public: 对12个部门2022年度预算执行情况进行审计."""
_SETTLES, _OF_YEAR = (
    late(
        r"(?:兑现|清缴|征缴|收缴|补缴|追缴|核销|结算|清算|补发|发放|兑付|拨付|退还|退付|验收|复[核查验审]|审计|清收)了?$"
    ),
    late(r"(?<=度)[^，,。；;\d]{2,}"),
)
"""What is settled with the year that is over: 兑现2021年度奖补资金, 收缴2021年度水资源费."""
_SURVEYED_LATER = late(
    r"(?<=度)[^，,。；;\d]{0,8}(?:卫片|变更调查|占补平衡|增减挂钩|减排核[查算]|信用评价|财务审计|考核|抽查结果)"
    r"|(?<=度)[^，,。；;\d]{0,16}(?:资金|奖金|补贴|经费)[^，,。；;]{0,12}(?:到账|到位|拨付|下达|兑现|发放)"
    r"|(?:办结|立案|作出|审结|结案|制作|归档)的[^，,。；;\d]{0,12}(?:案卷|卷宗)"
)
"""What is taken up over a year when it has passed: 2021年度卫片执法共下发图斑1326个, 抽取2021年办结的案卷80卷."""
_LOOKED_AT, _JUDGED, _BY, _BASE = (
    late("对(?:全[省市县区])?$"),
    late(
        r"(?<=度)[^，,。；;]{2,24}?(?:开展|进行|实施)[^，,。；;]{0,8}(?:评价|审计|评估|复核|考核|核查|测评|评查|[检抽]查|清算)"
        r"|(?:发放|投放|拨付|减免)的"
    ),
    late("[按以]$"),
    late(r"[^，,。；;]{0,14}(?:基[数准]|依据|口径|计算|的[\d.]+[%％])"),
)
"""Last year's things that are judged when it is over, and its figures that others are worked out by."""
_HANDED_IN, _REPORT_OF = (
    late(
        "(?<![现特])(?:报告|报送|呈报|汇报|上报|提交|公开|公布|发布|听取|审议|通报)了?(?:本[县市区局镇]|全[县市区局镇])?$"
    ),
    late(r"度?[^，,。；;\d]{0,16}(?:情况|报告|总结|述法|述职)"),
)
"""What was done this year with last year's report: 2月26日，向县委报告了2023年度法治政府建设情况."""
_DATED = late(r"(?:^|[，,。；;])\s*(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[初底末中]旬?)?|年初")
_TO_ABOVE = late(r"向[^。；;]{0,40}(?:委|人大|人大常委会|政府|党组)[^。；;、]{0,6}$")
"""Those to whom an office owes such a report each year: 向区委、区人大常委会报告2022年度法治政府建设情况."""
_STOCK_THEN, _STOCK_NOW = (
    late(r"年?[末底][^，,。；;]{0,20}\d"),
    late(r"[，,；;、](?:到|至|当)?(?:(?:年|期)[末底]|现(?=[有在存]))[^，,。；;]{0,20}\d"),
)
"""What there was at the end of last year, and what there is at the end of this: 2022年末326人，……年末345人."""
_CONGRESS = late(r"[^。；;]{0,12}党的(?P<term>[十一二三四五六七八九]{2,3})大(?:胜利|隆重|即将)?(?:召开|闭幕)")
_ASIDE = ("，", ",", "（", "(")
_TOLD_OF_IT = late(r"度?(?:[我全本][省市县区局]|共|累计)?(?P<what>[\u4e00-\u9fff]{2,12}?)(?:[为是有达仅]|达到)?\d")
"""What is told of a year, up to its first figure: 2023年直接纠错84件."""
_BASE_AGAIN = late(r"20\d\d年(?:的|全年|同期)?[^，,。；;\d]{0,20}[为是有达]?\d[^，,。；;]{0,10}[。；;]")
_NONE_THEN = late("[则均]?(?:未|无|没有|尚未|持平)")


def is_compared(text: str, year: DateMention) -> bool:
    """Tells whether a year is that of the value before this one's, or of what took place then."""
    return (
        _MULTIPLE.match(text, year.end) is not None
        or _RATED.match(text, year.end) is not None
        or _FOUND_THEN.match(text, year.end) is not None
        or _FOUND_OF.search(text, 0, year.start) is not None
        or _SETTLED_LATER.match(text, year.end) is not None
        or _SURVEYED_LATER.match(text, year.end) is not None
        or _is_taken_up(text, year)
        or (_SETTLES.search(text, 0, year.start) is not None and _OF_YEAR.match(text, year.end) is not None)
        or (_VALUE.match(text, year.end) is not None and _CHANGED.search(text, 0, year.start) is not None)
        or (_SET_AGAINST.match(text, year.end) is not None and _VALUED.search(text, 0, year.start) is not None)
        or _is_origin(text, year)
        or (_IN_BRACKET.search(text, 0, year.start) is not None and _gives_value(text[year.end :][:VALUE_WITHIN]))
        or congress_year(text, year.end) == year.year
        or _is_handed_in(text, year)
        or (text[year.start - 1 : year.start] in _ASIDE and _is_told_alike(text[: year.start], text[year.end :]))
        or _is_told_beside(text, year)
        or (_STOCK_THEN.match(text, year.end) is not None and _STOCK_NOW.search(text, year.end) is not None)
    )


def _is_told_beside(text: str, year: DateMention) -> bool:
    """Whether a later clause only tells what there was then, or a later one what was added since, or it is looked into.

    居第4位，比上年前移3位，2023年居第7位; 2023年公布10家，今年增加3家; 对2023年整改的54个点位进行复核.
    """
    later = _COMPARING.search(text, 0, year.start) is not None and text[year.start - 1 : year.start] in _ASIDE
    since = _THIS_YEAR.search(text, year.end) is not None
    return (
        later
        or since
        or (_LOOKED_AT.search(text, 0, year.start) is not None and _ITS.match(text, year.end) is not None)
    )


def _is_taken_up(text: str, year: DateMention) -> bool:
    """Whether what a year did or had is judged, or others are worked out by it: 对2021年度项目开展绩效评价."""
    pairs = ((_LOOKED_AT, _JUDGED), (_BY, _BASE))
    return any(lead.search(text, 0, year.start) and told.match(text, year.end) for lead, told in pairs)


def _is_origin(text: str, year: DateMention) -> bool:
    """Whether an aside tells since when a body or a case is there: （2023年更名）, 原来的中队，2023年改的名."""
    origin = _ORIGIN.match(text, year.end)
    opened = text.rfind("（", 0, year.start) > text.rfind("）", 0, year.start)
    return origin is not None and (opened or _FORMER.search(text, 0, year.start) is not None)


def _is_handed_in(text: str, year: DateMention) -> bool:
    """Whether a sentence tells on which day last year's report was given, or to which bodies above."""
    handed = _HANDED_IN.search(text, 0, year.start)
    if handed is None or _REPORT_OF.match(text, year.end) is None:
        return False
    return any(told.search(text, 0, end) for told, end in ((_DATED, year.start), (_TO_ABOVE, handed.start())))


def _is_told_alike(before: str, behind: str) -> bool:
    """Whether what is told behind a year was told right before of another: 纠错131件，2023年纠错84件."""
    told = _TOLD_OF_IT.match(behind)
    return told is not None and any(words[:1].isdigit() for words in before.split(told["what"])[1:])


def adds_value(before: str, told: str, year: int) -> bool:
    """Tells whether what stands behind a year adds its value to what is told before of the report's, if only none.

    It does so in a few words (2021年未收取), or in the same that told the other value.
    """
    short = len(told) <= LONGEST_ADDED and (f"{year}年" in before or "全年" in before)
    given = short and (_NONE_THEN.match(told) is not None or _gives_value(told))
    return given or _is_told_alike(before, told)


def gives_base_again(text: str, start: int, year: int) -> bool:
    """Tells whether a sentence only gives the value that the one before it compares with: 较2023年提高。2023年为91%."""
    before = text[max(0, start - _LONGEST_COMPARISON) : start]
    compared = any(f"{word}{year}年" in before for word in "较比")
    return compared and text.startswith(f"{year}年", start) and _BASE_AGAIN.match(text, start) is not None


def congress_year(text: str, at: int) -> int | None:
    """Returns the year of the Party's congress that is told to meet in the clause from `at` on, None for no such."""
    match = _CONGRESS.match(text, at) if "大" in text else None
    term = read_chinese_numeral(match["term"]) if match is not None else None
    return CONGRESSES[term][0] if term in CONGRESSES else None


def _gives_value(words: str) -> bool:
    return any(map(str.isdigit, words))
