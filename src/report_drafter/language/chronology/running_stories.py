"""Dates outside the year that a report is right to tell: a story that runs on into the year, what closes the year.

2023年11月23日，某物流园……。2024年6月20日，……抓获21人 begins before the year; 2024年度考核于2025年1月完成 is of it.
"""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention, date_mentions

SOON, LATE, FARTHEST = 3, 11, 400
"""Until which month what closes a year is settled, from which it may be left over; how far a story is read."""
_SEQUEL = late(
    r"历时|此后|随后|后来|其后|年后|个?月后|天后|一年多|近[一半两]年(?!来)|大半年|多次|第[二三四五]次|起初|直到|最终|终于|陆续"
    r"|同案|二审|经.{1,3}次|截[至止][^。]{0,30}累计"
)
"""What ties a sentence to one before it in time."""
_PARTY = late(
    "某|居民(?![委代区小身])|村民(?![委代自])|业主|当事人|(?<!其)他(?!们)|她|老人(?!员)|住户|消费者|申请人|乙公司"
)
"""People and firms that a report does not name, and so tells a case of."""
_LATE_IN_YEAR = late("[的年]?[末底秋冬]|年[终末底]|下半年|岁末|第?[三四]季度|“?双(?:11|十一|12)|国庆|中秋|元旦")
_EARLY_IN_YEAR = late("年?初|春|上半年|第?[一二]季度|元旦")
_OF_YEAR = late("第?四季度|最后|末|底|[^，,。；;]{0,8}(?:情况|年报|总结)")
_TITLE = late("《[^》]*》")
_AS_OF = late(r"(?:截[至止]|统计[至到]|更新[至到])[到在]?\s*$")
_OF_REPORT = late(
    r"\s*[（(][^（()）]{0,8}(?:成稿|形成|定稿|报送|完稿|起草|撰写|截稿|付印|写作|上报)[^（()）]{0,4}[）)]"
)
_OF_DATA = late("数据|统计|口径|数字")
"""What tells that a day is the one up to which the report itself goes: 截至2025年1月15日（本报告形成时）."""


def runs_on(told: str, mention: DateMention, year: int) -> bool:
    """Tells whether a story that begins before the year goes on in it; `told` stands behind the date.

    A later date that would come first in one year says so, words that tie its sentences, or a party without a name;
    where a bare year begins it, which may as well be a slip, both of these.
    """
    told = told[:FARTHEST]
    later = [one for one in date_mentions(told) if one.year is not None]
    first = next((one for one in later if one.year == year), None)
    begun = mention.year if mention.year is not None else year
    if first is None or begun >= year:
        return False
    month = mention.month or (LATE if _LATE_IN_YEAR.match(told) else 0)
    went_on = first.month or int(_EARLY_IN_YEAR.match(told, first.end) is not None)
    if 0 < went_on < month:
        return True
    tied, party = _SEQUEL.search(told) is not None, _PARTY.search(told, 0, first.start) is not None
    return (tied or party) if month else (tied and party)


def closes_year(text: str, mention: DateMention, year: int) -> bool:
    """Tells whether what is dated soon after the year is of that year by name: 2024年度案卷评查已于2025年1月6日结束."""
    if mention.year != year + 1 or (mention.month or SOON + 1) > SOON:
        return False
    if _AS_OF.search(text, 0, mention.start) and (
        _OF_REPORT.match(text, mention.end) or _OF_DATA.search(text, 0, mention.start)
    ):
        return True
    masked = _TITLE.sub(lambda match: "□" * len(match[0]), text)
    own = (one for one in date_mentions(masked) if one.year == year)
    return any(one.fiscal or (one.month or 0) >= LATE or _OF_YEAR.match(masked, one.end) is not None for one in own)
