"""Campaigns that a report goes back to under a name with another word in it: 巩固规范涉企行政审批专项行动成果.

Two campaigns may well be a word apart. But whose results are kept, or what is carried on, was told of before: a name
that stands nowhere else is then a slip of one of which the report tells again and again.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN
from report_drafter.language.text.short_names import OddName
from report_drafter.language.text.word_difference import difference

FEWEST_SAME, WORD, OFTEN = 4, 2, 2
SIGN = "专项"
_KIND = "专项(?:行动|整治|治理|检查|监督|攻坚)"
_CAMPAIGN = late(_KIND)
_GONE_BACK_TO = late(
    rf"(?:巩固|深化|拓展|扩大|延续|总结|转化|运用|(?:持续|继续|纵深|常态化)(?:推进|开展|抓好))[好了]?“?"
    rf"(?P<name>{HAN}{{4,12}}?(?P<kind>{_KIND}))"
)


def misnamed_campaigns(text: str) -> Iterator[OddName]:
    """Yields the names that stand once, of a campaign gone back to, a word away from one that stands more often."""
    for match in _GONE_BACK_TO.finditer(text) if SIGN in text else ():
        name = match["name"]
        likes = {
            like
            for kind in _CAMPAIGN.finditer(text)
            if _is_one(like := text[max(0, kind.end() - len(name)) : kind.end()], name, match["kind"])
        }
        told = [like for like in likes if text.count(like) >= OFTEN]
        if len(told) == 1 and text.count(name) == 1:
            yield OddName(*match.span("name"), name, told[0], text.count(told[0]))


def _is_one(like: str, name: str, kind: str) -> bool:
    """Whether two names of one kind differ in one word of two characters inside."""
    found = difference(name, like)
    same = len(found.head + found.tail) - len(kind)
    replaced = len(found.one) == len(found.other) == WORD
    return replaced and found.tail.endswith(kind) and len(found.head) >= WORD and same >= FEWEST_SAME
