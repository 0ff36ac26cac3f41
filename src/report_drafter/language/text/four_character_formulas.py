"""Formulas of four characters in which two frame two others: 以[查]促[改], 边[查]边[改], 应[评]尽[评], 一[案]一[策].

Whoever writes them puts in what the matter asks for, so the pairs in them are no words and stand in no list: 查促 of
以查促改 is not 查处 misspelt.
"""

from __future__ import annotations

from itertools import chain

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN, words

LENGTH = 4
_REPEATED = "边不一即随再既且可宜有无自共互联严快早常真细深谁各同多少非亦又越愈没重先包诉知学讲送述评释用"
"""What frames two characters by standing twice: 边查边改, 不漏不重, 可查可溯, 知规知责."""
_FRAMES = words("先后 逢必 凡必 有必 违必 重轻 未先 非不 非莫 一二 多少 少多 敢善")
"""What does so in turn: 先审后批, 逢进必考, 未批先建, 一查[二纠三改]."""
_ALL_THAT = f"[应能当可该宜](?P<same>{HAN})[尽则](?P=same)"
"""应评尽评, 宜调则调."""
_MEANS, _NO_MEANS = "促带代定补强保换治养兴为释护管助育化防", "此其之及便"
_LONG_MEANS = "促带代补换"
"""What is done with the first, which 以 stands before, to the last: 以[案]促[改], 以[奖]代[补]; none is 以此促进."""
_FORMULA = late(
    "(?=("
    + "|".join(
        chain(
            (
                rf"(?P<twice>[{_REPEATED}]){HAN}(?P=twice){HAN}",
                f"以(?![{_NO_MEANS}]){HAN}[{_MEANS}]{HAN}",
                f"以{HAN}{{2}}[{_LONG_MEANS}]{HAN}",
                _ALL_THAT,
            ),
            (f"{frame[0]}{HAN}{frame[1]}{HAN}" for frame in _FRAMES),
        )
    )
    + "))"
)


def is_of_formula(text: str, start: int, end: int) -> bool:
    """Tells whether characters belong to such a formula, or reach into one."""
    return _FORMULA.search(text, max(0, start - LENGTH + 1), min(len(text), end + LENGTH - 1)) is not None
