"""Days of any month and hours of any day that the calendar and the clock do not have: 每月1日至32日, 每日9时至25时."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

SIGNS = (
    *("时", "午", "晚", "凌晨", "每日", "每天", "当日", "次日"),
    *("每月", "每个月", "当月", "次月", "本月", "上月", "下月"),
    *("日至", "日到", "日—", "日–", "日-", "日~", "日～"),
)
"""The plain words of which every such time holds one."""
LAST_DAY, LAST_HOUR, LAST_MINUTE = 31, 24, 59

_UNTIL = r"\s*(?:[至到]|[—–\-~～]{1,2})\s*"
_OF_EACH_MONTH = late(
    rf"(?:每个?月|[当次本上下]月|每月的)的?(?P<first>\d{{1,2}})日?(?:{_UNTIL}(?P<last>\d{{1,2}})日)?(?<=日)"
)
_DAYS = late(rf"(?<![\d月.年])(?P<first>\d{{1,2}})日{_UNTIL}(?P<last>\d{{1,2}})日")
_HOURS = late(
    rf"(?<![\d.])(?P<first>\d{{1,2}})时(?P<minute>\d{{1,2}})?分?{_UNTIL}(?:[当次]日|晚上?|下午)?(?P<last>\d{{1,2}})时(?:(?P<minute2>\d{{1,2}})分)?"
)
_AT = late(
    r"(?:\d日|[每当次]日|每天|[上下]午|晚上?|凌晨|中午)(?P<first>\d{1,2})(?:时|[:：](?=\d\d(?!\d)))(?P<minute>\d{1,2})?"
)


def impossible_times(text: str) -> Iterator[tuple[int, int]]:
    """Yields where a text names a day past the 31st, an hour past 24 or a minute past 59."""
    days = (one for pattern in (_OF_EACH_MONTH, _DAYS) for one in pattern.finditer(text)) if "日" in text else ()
    times = (one for pattern in (_HOURS, _AT) for one in pattern.finditer(text))
    places = {one.span() for one in days if _past(one, LAST_DAY, "first", "last")}
    places |= {
        one.span()
        for one in times
        if _past(one, LAST_HOUR, "first", "last") or _past(one, LAST_MINUTE, "minute", "minute2")
    }
    yield from sorted(places)


def _past(match: re.Match[str], most: int, *names: str) -> bool:
    return any(int(match.groupdict().get(name) or 0) > most for name in names)
