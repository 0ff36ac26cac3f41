"""Tells when two figures of one name belong to two accounts: of two campaigns, behind two lead-ins, of two bodies.

开展“放心餐桌”行动，检查企业9家次 and 开展夏季百日行动，检查企业78家次 count what each campaign did.
"""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.text.characters import HAN

LATEST_NAME = 48
"""How far behind its beginning a paragraph names the campaign that it is on."""
_CAMPAIGN = late(
    rf"(?P<name>(?:“[^“”]{{2,12}}”|{HAN}){{2,16}}(?:专项(?:整治|行动|检查|治理|执法|抽检)|百日(?:整治)?行动|整治行动|执法行动|攻坚战|百日攻坚))"
)
_LEAD_IN = late(rf"(?P<lead>{HAN}{{4,30}}?)(?:有|为|是|如下|依次是|分别是)[：:][^。；;]*$")
"""What announces a row: 投诉量较大的区县主要有：榆次区（4628件）、…."""
_OF_SOME = late(r"^(?:其中[，,]?)[^，,。；;]{0,24}\d[\d.]*万?余?[\u4e00-\u9fff]{1,2}[^，,。；;\d]{0,8}中[，,]")
"""How a sentence opens that tells of some of what was told: 其中，市局完成的4068批次抽检中，."""
_FOUGHT = late(
    r"(?:打击|惩治|严惩|惩处|整治|查办|严查|惩戒)(?P<what>[“”、\u3400-\u9fff]{4,40}?(?:犯罪|违法|行为|活动|乱象))(?:活动|行为)?[，,][^。；;]*$"
)
"""What a figure is of when the clause before tells which offences are fought: 严厉打击非法采矿等犯罪，起诉72人."""
_ALL_OF = late(
    r"(?:^|[，,])(?:以上|上述)?[两二三四五六七八九十\d]{1,2}[条个类处批轮期次家][^，,。；;\d]{0,8}(?:共|合计|累计)"
)
"""Of what a sentence sums up: 三条路段共检查68家，发现问题企业16家."""
_PICKED, _EXAMPLE = late("(?:随机|从[^，,。；;]{2,14}中)抽[取选查]$"), late("以[^，,。；;]{2,20}为例")
_BODY = late(
    rf"(?:^|[，,年度])(?:[全我本][国省市县区州](?:各级)?|[省市县区](?:各级)?|各级)?(?P<body>{HAN}{{0,8}}?"
    r"(?P<kind>协会|消委会|工会|妇联|商会|法院|检察院|仲裁委|部门|机关|机构))(?![的和与及、等移之内外间])"
)
"""The kind of body that a sentence tells of: 各级消费者协会共受理, 市场监管部门共受理."""
_PUBLIC = frozenset(("部门", "机关", "机构"))
"""What the same office may be called by turns."""


def of_two_accounts(one: Measure, other: Measure) -> bool:
    """Tells whether the words before two figures of one name set them apart; the second is the later one."""
    return (
        _differ(_campaign(one), _campaign(other))
        or _differ(_lead_in(one), _lead_in(other))
        or _differ(_kind_of_body(one), _kind_of_body(other))
        or _is_of_some(*sorted((one, other), key=lambda each: each.quantity.value))
        or _sums_up(*sorted((one, other), key=lambda each: each.quantity.value))
        or (other.quantity.value < one.quantity.value and _OF_SOME.search(_sentence_before(other)) is not None)
    )


def is_sample(one: Measure) -> bool:
    """Tells whether a figure is of a few that were picked out, and is told nowhere else: 以停车类工单为例，办结率9%."""
    return _PICKED.search(one.before) is not None or _EXAMPLE.search(_sentence_before(one)) is not None


def _differ(first: str, second: str) -> bool:
    return bool(first and second) and not (first.endswith(second) or second.endswith(first))


def _campaign(one: Measure) -> str:
    match = _CAMPAIGN.search(one.paragraph.text, 0, min(one.start, LATEST_NAME))
    return match["name"] if match is not None else ""


def _lead_in(one: Measure) -> str:
    match = _LEAD_IN.search(_sentence_before(one))
    return match["lead"] if match is not None else ""


def _kind_of_body(one: Measure) -> str:
    match = _BODY.search(_sentence_before(one))
    kind = match["kind"] if match is not None else ""
    return "部门" if kind in _PUBLIC else kind


def _is_of_some(fewer: Measure, more: Measure) -> bool:
    """Whether the smaller figure is of offences that its sentence names, and the other's does not."""
    match = _FOUGHT.search(_sentence_before(fewer))
    return match is not None and match["what"] not in _sentence_before(more)


def _sums_up(fewer: Measure, more: Measure) -> bool:
    """Whether the larger figure of a paragraph is told of several of which the smaller is one."""
    return fewer.paragraph is more.paragraph and _ALL_OF.search(_sentence_before(more)) is not None


def _sentence_before(one: Measure) -> str:
    """The words of its sentence before a figure."""
    text = one.paragraph.text
    return text[text.rfind("。", 0, one.start) + 1 : one.start]
