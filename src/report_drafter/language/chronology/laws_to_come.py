"""Laws told as carried out before they are in force: 执行2025年7月1日起施行的《…办法》 in a report on 2023."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention
from report_drafter.language.text.text_breaks import start_behind

_OBEYS = late(
    r"(?<!推[动进])(?<!准备)(?:执行|遵守|适用|依据|依照|按照|根据|对照)了?(?:(?:将|已)?[自于从])?$"
    r"|(?P<takes>贯彻|落实|实施|围绕|结合)了?(?:(?:将|已)?[自于从])?$"
)
"""What is done with a law that is in force; a law is taken up (贯彻) before that too, if not years before."""
_IN_FORCE = late("起?(?:正式|全面|开始)?(?:施行|实施|生效)的")
_YET_TO_COME = late(
    "将|即|拟|准备|提前|做好|筹备|衔接|待|预|学习|宣[传讲]|培训|解读|草案|征求意见|过渡|起草|制[定订]|修[订改]"
)
_CLAUSE = "，,。；;：:"
_FAR, _SPRING = 2, 3


def is_obeyed_early(text: str, mention: DateMention, year: int) -> bool:
    """Tells whether a law is told as carried out in a year, though it is in force only from a day well after that."""
    found = _OBEYS.search(text, start_behind(_CLAUSE, text, mention.start), mention.start)
    if found is None or _IN_FORCE.match(text, mention.end) is None:
        return False
    far = (mention.year or 0) >= year + _FAR
    later = (mention.year or 0, mention.month or 1) > (year + 1, _SPRING) and found["takes"] is None
    return (far or later) and _YET_TO_COME.search(
        text, start_behind("。；;", text, mention.start), mention.start
    ) is None
