"""A word beside the one it was to replace: 推动推进法治建设, 增长增加12.4%, while 增长增加收入 may be two clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from report_drafter.domain.late_pattern import late

_ALIKE = ("推动 推进", "加强 强化", "提高 提升", "召开 举行 举办", "开展 举办", "破获 侦破", "制定 制订")
"""Verbs that mean the same of the same object, so that no honest text pairs them as it does 健全完善."""
_MOVES = ("增长 增加 上升", "下降 降低 减少")
"""Verbs that may end a clause and begin the next: only before a figure do both tell one change."""
_LATER, _EARLIER = ("办结", "审结", "执结", "查处"), ("受理", "收到", "立案", "审核", "调解", "排查")
"""Verbs of a later stage that no text sets right before one of an earlier, but of what was so: 办结受理的案件."""
_NAMED = "会|大会|机制|组|行动|工程|计划|空间|班|训练|对象"
"""What makes a name with the second word: 推动推进会部署落实."""


def _pairs(groups: tuple[str, ...]) -> str:
    return "|".join(sorted({"".join(pair) for group in groups for pair in permutations(group.split(), 2)}))


_REPLACED = late(
    rf"(?:{_pairs(_ALIKE)})(?!了|{_NAMED})|(?:{_pairs(_MOVES)})了?(?=[约近]?\d)|达到达(?=[约近]?\d)|截至(?:到|至|于|截止)(?=[上本当目今20\d]|[年月季]?[底末])|(?<![到抵送传发直表下])达达到(?=[约近]?\d)"
    rf"|(?<!的)(?:{'|'.join(_LATER)})(?:{'|'.join(_EARLIER)})(?![^，,。；;、\d]{{0,6}}的|中心|机制|工作|平台|体系|率|[室站点所会员])"
)

_TURNED = tuple(late_one + early for late_one in _LATER for early in _EARLIER)
_SIGNS = (*_TURNED, *_pairs((*_ALIKE, *_MOVES)).split("|"), "达到达", "达达到", "截至到", "截至至", "截至于", "截至截")
"""One of these stands in a text that holds a pair; few do."""


def words_replaced(plain: str) -> Iterator[re.Match[str]]:
    """Yields the pairs of words of which one was to replace the other."""
    return _REPLACED.finditer(plain) if any(pair in plain for pair in _SIGNS) else iter(())
