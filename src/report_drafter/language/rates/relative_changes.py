"""Changes of rates in percent (结案率97.2%，同比上升6.7%) and of ratios in points (1.58：1，降低0.03个百分点).

The change of a rate may be meant as so many percent of it; a reader cannot know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_COMPARED = "(?:同比|环比|[较比与](?:上年|去年|上一年|前一年|20\\d\\d年)(?:同期|同月)?(?:相比)?[，,]?)"
_RAISED = "上升|提高|提升|下降|降低|回落|下滑"
_CHANGED = f"(?:{_RAISED}|增长|增加|减少)(?:了|约|近)?"
_PERCENT = r"\d+(?:\.\d+)?[%％]"
_RATES = (
    "败诉率|胜诉率|结案率|办结率|审结率|合格率|达标率|满意率|满意度|知晓率|纠错率|调解率|化解率|成功率|破案率|出庭率|应诉率|"
    "覆盖率|通过率|达成率|整改率|公开率|采纳率|撤诉率|改判率|上诉率|服判率|息诉率|履约率|优良率"
)
SIGNS = ("率", "占比", "比重", "满意度", "：1", ":1", "∶1")
"""What a text holds in which such a change may stand."""
_RELATIVE = (
    late(
        rf"(?:{_RATES})(?:[为达是]到?)?{_PERCENT}[，,、（(]{_COMPARED}(?:{_RAISED})(?:了|约|近)?(?P<change>{_PERCENT})(?![以左])"
    ),
    late(rf"(?:{_RATES}|占比|比重){_COMPARED}{_CHANGED}(?P<change>{_PERCENT})(?![以左])"),
)
"""Behind its level a rate does not grow: 办结860件，办结率98%，同比增长12% tells of the cases."""
_RATIO = late(
    r"\d(?:\.\d+)?[：:∶]1(?![\d.：:∶])[，,、（(]?(?:[\u4e00-\u9fff]{0,4}差距)?"
    rf"{_COMPARED}?(?:缩小|扩大|{_CHANGED})了?(?P<change>\d+(?:\.\d+)?个百分点)"
)
_BASE = late(r"[，,]?[（(]?(?:上年|去年|同期|20\d\d年)")
"""What tells the earlier rate behind a change: another check compares the three."""


def changes_in_percent(text: str) -> Iterator[re.Match[str]]:
    """Yields the changes (`change`) of rates that are told in percent, with no earlier rate to weigh them by."""
    found = (one for pattern in _RELATIVE for one in pattern.finditer(text))
    return (one for one in found if not _BASE.match(text, one.end()))


def ratios_in_points(text: str) -> Iterator[re.Match[str]]:
    """Yields the changes (`change`) of ratios to one that are told in percentage points."""
    return _RATIO.finditer(text)
