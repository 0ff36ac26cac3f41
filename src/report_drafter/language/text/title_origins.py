"""Whether a title that a report cites may be its own office's, or its province's: 制定《…规定》, 省《…条例》."""

from __future__ import annotations

from collections.abc import Iterable

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.title_words import STATE

BEFORE, BEHIND = 40, 12
_CHAINED = late("(?:《[^《》]*》[^《》，,。；;]{0,6}?[、和及与以]*)*$")
_MADE = late(
    "(?<!新)(?:制定|制订|出台|修订|修改|印发|起草|拟定|拟订|颁布|公布|发布|审议|通过|废止|立法|提请|送审|论证|编制|下发|建立|健全|完善|细化|"
    "形成|清理|征求|代拟|报送|批准|备案)(?!后?的|施行|实施|通过的)[^，,。；;]{0,16}$"
)
_PLACED = late(
    "(?:[省市县区州旗镇乡局委厅会办]|政府|自治区|我[省市县区州院]|本[省市院]|地方性?法规|规章|制度)(?:制定|出台|印发)?的?(?:新修订的)?$"
)
_STATE = late("中央|国务院|国家|全国|总局|总署|两高")
_BECOMES = late(
    "(?:的?|[（(][^（()）]*)草案|(?:[（(][^（()）]*[）)])?"
    "(?:的?(?:立法|制定|起草|修订|出台|颁布|送审|论证|调研)|(?:进行|作|予以|的)[^，,。]{0,4}(?:修改|审议|清理|废止))"
)


def is_made_here(text: str, start: int, end: int) -> bool:
    """Tells whether the words around a title tell that the office, its place or its province makes or has made it."""
    before = _CHAINED.sub("", text[max(0, start - BEFORE) : start])
    if _BECOMES.match(text, end, end + BEHIND) or _MADE.search(before):
        return True
    return _PLACED.search(before) is not None and not _STATE.search(before[-BEHIND:])


def is_local(key: str, stem: str, keys: Iterable[str]) -> bool:
    """Tells whether a report cites a title on the same matter behind the name of a place: 青云市优化营商环境条例."""
    return any(stem in other and not other.startswith((stem, STATE)) and other != key for other in keys)
