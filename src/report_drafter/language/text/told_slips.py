"""Slips that a report tells of as slips: 把“行政复议”误写为“行政复审”, 将日期错写为“2月30日”, 更正“的的”等笔误.

Whoever checked files or papers quotes what was wrong in them; the quotation is right as it stands.
"""

from __future__ import annotations

from report_drafter.domain.late_pattern import late

_SLIP = late(
    r"(?:(?:错误地?|误|错)(?:写|录入?|填写?|标注?|印|植|输入?|打|称|署|登记|表述|引用|记载|登载)?(?:作|为|成)"
    r"|(?:写|填|录|标|印|输|打|署)(?:错|误)(?:为|成|作)?)了?\s*$"
)
_CORRECTED = late(
    "(?:等|之类)?的?(?:\\d{1,4}[处个项条件份]|[几多若]干?[处个])?(?:明显|低级|文字|书写|格式|表述)?"
    "(?:错别字|错字|笔误|错误|差错|误写|误用)"
)
_OPEN, _CLOSE, _BACK = "“", "”", 12


def is_told_slip(text: str, at: int) -> bool:
    """Tells whether a place of a paragraph lies within a quotation that is told to be a slip."""
    opened = text.rfind(_OPEN, 0, at + 1)
    if opened < 0 or 0 <= text.find(_CLOSE, opened) < at:
        return False
    closed = text.find(_CLOSE, at)
    if closed < 0:
        return False
    return (
        _SLIP.search(text, max(0, opened - _BACK), opened) is not None or _CORRECTED.match(text, closed + 1) is not None
    )
