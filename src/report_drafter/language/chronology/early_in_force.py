"""Documents that are in force before they are issued: 《…》于5月10日印发，自5月1日起施行.

What is told to reach back (追溯), or begins with a year or for pay and benefits, may rightly do so.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.stages import Disorder
from report_drafter.language.dates.date_mentions import DateMention, date_mentions

SIGNS = ("印发", "公布", "颁布", "发布", "出台", "下发", "制发")
_ISSUED = late(
    r"(?:正式|由[^，,。；;《\d]{1,16}|以[^，,。；;《]{1,24}|向社会|审定|签发|批准|并|后)*"
    r"(?:印发|公布|颁布|发布|出台|下发|制发)(?:实施)?(?:的?(?:新修订的)?《[^》]{2,40}》)?(?:后|了)?"
    r"[，,]?(?:该?(?:办法|规定|细则|条例|方案|文件|规范性文件|意见|通知))?(?:并|将|已|定于|明确|规定|确定|同时|均|正式)*[自于从]?$"
)
"""All that stands between the day of issue and the day of force."""
_IN_FORCE = late("起?(?:正式|全面|开始)?(?:施行|实施|生效)")
_IN_FORCE_FIRST = late(
    r"起?(?:正式|全面)?(?:施行|实施|生效)的?(?:新修订的)?《[^》]{2,40}》(?:已|也|由[^，,。；;《\d]{1,16}|正式)*[于在]?$"
)
_IS_ISSUED = late(r"(?:正式|由[^，,。；;《\d]{1,16}|向社会)*(?:印发|公布|颁布|发布|出台|下发)")
"""The same with the day of force told first: 自5月1日起施行的《…》于5月10日印发."""
_BACK = late("追溯|溯及|补贴|补助|待遇|津贴|工资|缴存|基数|标准|税|试行")
AFTER_SIGNS = ("行后", "施后", "效后", "布后", "发后", "台后", "》后", "用后", "立后", "牌后")
_AFTER = late(
    r"(?:起?(?:正式|全面)?(?:施行|实施|生效|公布|印发|出台|启用|挂牌成立|成立|挂牌)(?:的?《[^》]{2,40}》)?)(?:以?后|之后)"
    r"[，,]?(?:我[局委办院镇乡县区市省]|全[局委院镇乡县区市]|及时|立即|随即|迅速|又|即|便|就|于)*"
    r"(?P<then>(?:(?P<year>20\d\d)年)?(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?)(?!前|底前|之前|\d)"
)
"""What tells that the date behind it is of something done with what is in force: 自7月15日起施行后，8月组织考试."""
_NEXT_YEAR = 6
"""By how many months a date without a year may lie back and be of the next year."""


def in_force_before_issue(text: str) -> Iterator[Disorder]:
    """Yields the days on which a document comes into force that lie before the day on which it was issued."""
    dates = [one for one in date_mentions(text) if one.month is not None and one.possible]
    for first, then in pairwise(dates):
        told = _IN_FORCE.match(text, then.end) and _ISSUED.fullmatch(text, first.end, then.start)
        if told and _is_before(then, first) and not _may_reach_back(text, then):
            yield Disorder(then.start, then.end, first.start, first.end)
        turned = _IS_ISSUED.match(text, then.end) and _IN_FORCE_FIRST.fullmatch(text, first.end, then.start)
        if turned and _is_before(first, then) and not _may_reach_back(text, first):
            yield Disorder(first.start, first.end, then.start, then.end)


def acts_before_force(text: str) -> Iterator[Disorder]:
    """Yields the days of what was done once a document was in force, that lie before it was."""
    for first in date_mentions(text):
        told = _AFTER.match(text, first.end) if first.month is not None else None
        if told is not None:
            year, day = (int(told[name]) if told[name] else None for name in ("year", "day"))
            then = DateMention(*told.span("then"), year, int(told["month"]), day)
            if then.possible and _is_before(then, first):
                yield Disorder(then.start, then.end, first.start, first.end)


def _may_reach_back(text: str, then: DateMention) -> bool:
    return (then.month, then.day) == (1, 1) or _BACK.search(text) is not None


def _is_before(then: DateMention, first: DateMention) -> bool:
    """Whether one date lies before another, as far as both name it; a date without a year may be of the next."""
    months = (first.month or 0) - (then.month or 0)
    if then.year is not None and then.year != first.year:
        return first.year is not None and then.year < first.year
    if then.year is None and months >= _NEXT_YEAR:
        return False
    return months > 0 or (months == 0 and _day_before(then, first))


def _day_before(then: DateMention, first: DateMention) -> bool:
    return then.day is not None and first.day is not None and then.day < first.day
