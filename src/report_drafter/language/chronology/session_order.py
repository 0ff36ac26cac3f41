"""Numbered sessions of one body whose numbers run against their dates: 2月召开第六次会议，8月召开第五次会议."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.stages import Disorder
from report_drafter.language.numbers.numerals import read_count

SIGN = late("第[一二三四五六七八九十百\\d]{1,4}次[^，,。；;、\\d]{0,12}会")
FARTHEST = 5

_DATE = r"(?<!\d)(?:(?P<year>20\d\d)年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日"
_NUMBER = r"第(?P<number>[一二三四五六七八九十百]{1,4}|\d{1,3})次(?P<tail>[^，,。；;、\d《“]{0,12}?会议?)"
_DATED = late(rf"{_DATE}[，,]?(?P<who>[^，,。；;、\d第]{{0,24}}?){_NUMBER}")
_NAMED = late(rf"(?P<who>[^，,。；;、\d第]{{0,24}}?){_NUMBER}[^，,。；;、\d]{{0,4}}(?:于|在){_DATE}")
_FILLERS = late("[\\s的了于在]|召开|主持|组织|举行|县委|市委|区委|省委|先后|正式|全面|分别")
_TERM = late("届")


def sessions_out_of_order(text: str) -> Iterator[Disorder]:
    """Yields the sessions of a paragraph with a number below that of an earlier one of the same body."""
    found = sorted((*_DATED.finditer(text), *_NAMED.finditer(text)), key=_place)
    for first, then in pairwise(found):
        between = text[first.end() : then.start()]
        if not _is_one_body(first, then, between) or first["year"] != then["year"] or then.start() < first.end():
            continue
        one, other = read_count(first["number"]), read_count(then["number"])
        later = (int(then["month"]), int(then["day"])) > (int(first["month"]), int(first["day"]))
        backwards = other < one if later else other > one
        if _day(first) != _day(then) and backwards and abs(one - other) <= FARTHEST and 1 not in (one, other):
            yield Disorder(then.start("number") - 1, then.end("tail"), first.start("number") - 1, first.end("tail"))


def _place(match: re.Match[str]) -> int:
    return match.start()


def _day(match: re.Match[str]) -> tuple[str, str]:
    return match["month"], match["day"]


def _is_one_body(first: re.Match[str], then: re.Match[str], between: str) -> bool:
    """Whether two sessions are of one body: named alike, or the second not named and in the same sentence."""
    if first["tail"] != then["tail"] or _TERM.search(first["who"] + then["who"]):
        return False
    one, other = _FILLERS.sub("", first["who"]), _FILLERS.sub("", then["who"])
    near = "。" not in between
    return (one == other and (one != "" or near)) or (other == "" and near)
