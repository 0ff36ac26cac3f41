"""Ranks among all provinces that are beyond their number: a growth that is 居全国第62位 in a province's report."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.text_breaks import start_behind

SIGN = "全国第"
LAST = 34
"""How many provinces there are, with all that is counted with them."""
_RANK = late(
    r"(?:[居列]|位次|排名?|到|至|为|跃升|保持)(?:在)?全国第\s?(?P<rank>\d{2,3})(?:位|名(?!单))?(?=[，,、。；;：:）)\n]|$)"
)
_NOT_PROVINCES = late(
    "港|机场|学校|大学|学院|高校|医院|公司|集团|企业|银行|园区|开发区|高新区|经开区|综保区|自贸|景区|新区|品牌|百强|千强|500强|城市"
    "|市(?!场|民|政)|县(?!域)|区县|州|选手|代表队|实验室|平台|基地|车站|枢纽|湖|山(?!东|西)|河(?!北|南)|村|镇(?!化)|个?产品|指数榜|榜单|首位度|车间|门店"
)
"""What is ranked among others than the provinces."""
_STOP = "。；;\n"


def ranks_beyond_provinces(text: str) -> Iterator[tuple[int, int]]:
    """Yields the ranks (start and end in a text) in a sentence that tells of nothing but the province."""
    for match in _RANK.finditer(text):
        if int(match["rank"]) <= LAST:
            continue
        start = start_behind(_STOP, text, match.start())
        if _NOT_PROVINCES.search(text, start, match.start()) is None:
            yield text.index(SIGN, match.start()), match.end()
