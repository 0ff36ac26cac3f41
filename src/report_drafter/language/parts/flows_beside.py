"""Tells what came in from what went out beside it, so that neither is taken for a change or a part.

现有24件（上年末23件，年内新增3件、废止2件）: from 23 to 24 is neither a rise of 3 nor of what a list parts.
"""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.flow_roles import Role, role_of
from report_drafter.language.relations.figure_relations import between, counted_alike, separator

_NEW = late("新[\u4e00-\u9fff]{1,2}")
_STOCK = late(
    r"(?:(?:[年期]末|年底|目前|现|截至[\u4e00-\u9fff]{0,6})?(?:实有|现有|现行|在[任册岗编用]|注册|登记在册|拥有)|有效期?内?的?|[队成]员)"
    r"[\u4e00-\u9fff]{0,12}(?:共|达到?|有|为|数|增至|增加到)"
)
"""What tells how many there are of what the whole tells the new ones: 新聘60名，其中女性28名，在任陪审员共312名."""
_ENDED = late("[办审执]结|结案|完成|化解|处置|整改|办理|受理|收到|立案")
"""What becomes of cases, which may follow a change of them: 受理80件，比上年增加18件，办结70件."""
_COMPARED = late("[同环]比|[比较](?!例)|相比")
_PARTS = frozenset("、，")
_VALUE = late(
    r"[（(，,]?\s*(?:其中[，,：:]?)?(?:(?:上年|去年|上一年度?|20\d\d年)(?:度|同期|全年|年?[末底])?|[年期]初|上(?:个?月|个?季度)末?|(?:机构)?(?:改革|清理|调整|整合|精简|优化)(?:以|之)?前)"
    r"(?:在册|在编|实有|现有|原有|共有|总数|数)?[为是有共]?"
)


def is_one_of_flows(measures: Sequence[Measure], at: int) -> bool:
    """Tells whether a figure is what came in or went out, with the opposite right beside it: 增加8名、减少3名."""
    beside = [measures[place : place + 2] for place in (at - 1, at) if 0 <= place < len(measures) - 1]
    return any(_are_opposed(*pair) for pair in beside)


def opens_account(inside: Sequence[Measure]) -> bool:
    """Tells whether figures lead from what there was to what there is: （上年1192项，新增15项，取消21项）."""
    first, *others = inside
    was = _VALUE.fullmatch(first.before) is not None
    return was and any(_way_of(one) is not None for one in others)


def _are_opposed(one: Measure, other: Measure) -> bool:
    """Whether one figure came in and the other went out, with no stop between them."""
    if not counted_alike(one, other) or "。" in between(one, other) or separator(one, other) not in _PARTS:
        return False
    return {_way_of(one), _way_of(other)} == {Role.CAME, Role.WENT}


def _way_of(one: Measure) -> Role | None:
    """Which way a figure flowed by itself; None for what it differs by from another, and for cases that ended."""
    if _COMPARED.search(one.before) or _ENDED.search(one.before):
        return None
    role = role_of(one)
    return role if role in (Role.CAME, Role.WENT) else None


def length_before_stock(whole: Measure, parts: Sequence[Measure]) -> int:
    """Returns how many parts of what is new stand before a figure that tells how many there are with it."""
    if _NEW.search(whole.before) is None:
        return len(parts)
    larger = (at for at, one in enumerate(parts) if at and one.quantity.value > whole.quantity.value)
    return next((at for at in larger if _tells_stock(parts[at])), len(parts))


def _tells_stock(one: Measure) -> bool:
    return _STOCK.search(one.before) is not None or role_of(one) is Role.CLOSING
