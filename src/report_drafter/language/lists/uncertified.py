"""Reads who of an office holds no certificate yet: 还有15人未取得执法证件, of 286人，持证271人.

Whoever is left is told in other words than those who hold one: 持证 is 取得执法证件.
"""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.lists.parted_wholes import PartedWhole, PartedWholes
from report_drafter.language.relations.figure_relations import PEOPLE_UNITS

SIGN = "证"
_STILL = late(
    r"(?:[一二三四五六七八九]是)?(?:目前|截至目前|全[系统市县区局委队镇乡街道]{1,3}|[我本]局|(?:行政)?执法人员中?|队伍中|[，,])*"
    "(?:[仍还尚]有?)?"
)
_WITHOUT = late(
    r"(?:在编|在岗|在职|行政|综合|一线)*(?:执法)?(?:人员|同志)?[尚还仍]?(?:未|没有)"
    r"(?:(?:取得|持有|考取|获得|办理|申领|领取)(?:行政)?(?:执法)?(?:资格)?证[件书]?|持证(?:上岗)?)"
)
_HOLD = late("持(?:有[\u4e00-\u9fff]{0,8})?证|(?:取得|考取|领取|获得)[\u4e00-\u9fff]{0,8}证")
_ENFORCING = late("执法|在岗|在编|干警|人员")


def certified_of(wholes: PartedWholes, one: Measure) -> list[PartedWhole]:
    """Returns the people with those who hold a certificate, where a figure counts all who hold none.

    Where a report tells of several bodies which of their people hold one, nothing says of which the figure is.
    """
    if one.quantity.unit not in PEOPLE_UNITS or SIGN not in one.after or not _is_of_all(one):
        return []
    of = [each for each in wholes.of(one) if _holds(each.done) and _ENFORCING.search(each.words)]
    values = {each.part.quantity.value for each in of}
    others = (each for unit in PEOPLE_UNITS for each in wholes.model.by_unit.get(unit, ()) if each is not one)
    return of if all(each.quantity.value in values for each in others if _holds(each.before + each.after)) else []


def _is_of_all(one: Measure) -> bool:
    """Whether a figure counts all people of the office without one; 新录用的3人未取得 are some of them."""
    return _STILL.fullmatch(one.before.strip()) is not None and _WITHOUT.match(one.after) is not None


def _holds(words: str) -> bool:
    return SIGN in words and _HOLD.search(words) is not None and _WITHOUT.search(words) is None
