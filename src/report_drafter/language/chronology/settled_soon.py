"""What a year left over and the first months of the next settled: 余下2件已于2019年1月结案, 2026年1月报送的全年情况."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention

_LEFT = late(
    "其余|余下|剩余|另|未[\u4e00-\u9fff]{1,3}的|尚[未有]|仍有|未[办审]?结|未整改|年[末底]|12月|\\d[件起个处项条笔户]"
)
_SETTLED = late(
    r"\s*(?:之?前)?(?:全部|均|已)?[^，,。；;]{0,4}(?:完毕|结案|办结|审结|整改|完成|缴|销号|履行|作出|送达|办理"
    r"|核[销实]|清[理退零偿]|[支兑拨给]付|[退返归]还|到位|答复|补[齐办发]|解决|化解|处[理置]|注销|移[交送]|归档)"
)
_ON_WHOLE_YEAR = late(
    r"(?:向[^，,。；;、\d]{2,14})?(?:报[送告]|汇报|上报|提交|公[布开]|通报|发布|形成|编制|完成)[了的]?[^，,。；;、\d]{0,6}"
    r"(?:全年|年[度终](?!工作(?:会|要点|计划)|[计规]划)|年报)"
)
"""What is told of the year that is over, once it is: 2026年1月报送的全年情况."""
_SOON, _MONTHS = 3, 12


def is_settled_after(text: str, mention: DateMention, year: int) -> bool:
    """Tells whether what the year left is told as settled soon after: 余下2件已于2019年1月结案."""
    if mention.year != year + 1 or (mention.month or _MONTHS) > _SOON:
        return False
    if _ON_WHOLE_YEAR.match(text, mention.end):
        return True
    return _LEFT.search(text, 0, mention.start) is not None and _SETTLED.match(text, mention.end) is not None
