"""The word for its kind that a title ends on, miswritten: 《……第十五个五年规化》 for 规划, 《钢要（草案）》 for 纲要.

Laws and central documents are held against a table; a place's own documents stand in none, but their kinds do.
"""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.alike_characters import alike
from report_drafter.language.text.characters import words

_KINDS = words(
    "纲要 规划 方案 办法 意见 通知 规定 条例 细则 建议 计划 决定 公告 指引 清单 规则 制度 标准 要点 措施 规范 批复"
)
_END = late(
    r"(?P<kind>[\u4e00-\u9fff]{2})(?=(?:[（(][^（()）]*[）)]|草案|征求意见稿|纲要|的(?:实施)?(?:建议|意见|决定|通知|公告|决议))*\Z)"
)


def miswritten_kind(title: str) -> tuple[int, int, str] | None:
    """Returns where in a title the word for its kind is one character off, and the right word."""
    for match in _END.finditer(title):
        kind = match["kind"]
        if kind in _KINDS:
            continue
        for right in sorted(_KINDS):
            apart = [(wrong, meant) for wrong, meant in zip(kind, right, strict=True) if wrong != meant]
            if len(apart) == 1 and alike(*apart[0]):
                return match.start("kind"), match.end("kind"), right
    return None
