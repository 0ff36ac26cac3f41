"""What no office says of its own work: 随意执行《…》, 逃避监督, 恶化营商环境, 弱化法治宣传, 服务水平稳步下降.

A word of such a phrase was taken for its opposite. What is fought, found or lamented is told in the same words, so
that only clauses and headings that open on them, or end on them, are read, and none that tells of a fault besides.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_ZEAL = "(?:着力|切实|持续|进一步|坚持|突出|严格|全面|不断|聚力|多元|认真|深入|扎实|积极|大力|有效|并|以)*"
_OPENS = rf"(?:^|(?<=[。，,；;：:、.．）)\s]))(?:\s|[一二三四五六七八九十]是)*{_ZEAL}"
_ENDS = "(?=[。，,；;]|$)"
_FIELD = (
    "(?:学法|学习|法治|普法|宣传|队伍|干部|作风|党的|政治|思想|组织|领导|统筹|执法|监督|监管|行业|基金|管理|制度|机制|体系"
    "|程序|决策|依法|行政(?!许可|审批|审查|强制|复议|管制)|政府|政务|服务|养老|保障|应急|区域|基层|治理|公正|文明|责任|自身"
    "|合规|改革|城乡|调解)"
)
"""What an office builds up and tends, by the word that names it first."""
_BURDEN = "收费|成本|费用|税费|能耗|风险|负债|投诉|压力|干预|秩序|门槛|债务"
"""What is rightly lowered within a field that is tended, and what offences are named by: 扰乱管理秩序."""
_TENDED = rf"(?![\u4e00-\u9fff]*?(?:{_BURDEN})){_FIELD}"
_GOOD = "(?:能力|质量|质效|效能|素质|影响力|竞争力|公信力)(?:水平)?"
_QUALITY = rf"{_TENDED}(?:[\u4e00-\u9fff]{{0,6}}{_GOOD}|{_FIELD}?化?水平)"
"""What is good of a field; a level is good or bad with what it is of: 债务水平."""
_SURROUNDINGS = "(?:营商|发展|生态|法治|政务|服务|投资|市场|人居)?环境(?:质量)?"
_HARMED = late(
    rf"{_OPENS}(?:"
    rf"(?P<weak>弱化|削弱|放松)(?={_TENDED}|[\u4e00-\u9fff]{{0,12}}{_GOOD}{_ENDS})"
    rf"|(?P<broken>扰乱|破坏)(?={_TENDED})"
    rf"|(?P<worse>恶化)(?={_TENDED}|{_SURROUNDINGS})"
    r"|(?P<heated>激化)(?=[\u4e00-\u9fff]{0,4}(?:矛盾|纠纷|信访|争议))"
    r"|(?P<shirked>(?:主动)?逃避)(?=[\u4e00-\u9fff]{0,6}监督)"
    rf"|(?P<lower>降低)(?=[\u4e00-\u9fff]{{0,4}}?{_QUALITY}{_ENDS})"
    r")"
)
"""Harm done by the office itself to what it tends; the groups are by what may follow."""
_SUNK = late(
    rf"(?:{_SURROUNDINGS}|[获得幸福安全满意]{{2}}[感度]|后劲|领导|制度|机制|{_QUALITY})"
    rf"(?P<sunk>(?:持续|不断|稳步|更加|明显|显著|日益)(?:恶化|下降|削弱|弱化|降低|破坏)){_ENDS}"
)
"""What is tended, told to fall without a figure."""
_NEGLECTED = late(
    rf"{_OPENS}(?P<neglected>(?:随意|任意|放松|消极|敷衍|被动)(?:执行|落实|推进|贯彻|履行|实施)|拒不(?:落实|推进|贯彻))"
    r"(?![^，,。；;]*的(?:[，,。；;]|问题|现象|倾向|行为|单位|企业|人))"
)
"""A duty, done as no office does one; 拒不执行 and 拒不履行 are what the offenders do that it tells of."""
_LOST_FOR = late(
    r"(?:^|[。，,；;：:])(?:共|累计|全年)*为[^，,。；;]{1,10}?(?P<lost>造成)(?:直接)?(?:经济)?损失[共约达近]?\d"
)
_FAULT = late(
    "问题|不足|短板|困难|现象|原因|风险(?!评估)|压力|遏[制止]|扭转|防[止范]|避免|打击|整治|查处|惩治|严禁|杜绝|严查|纠正"
    "|通报|问责|有[的些]|一些|曾|一度|过去|长期|当时|以往|前些年|个别|部分|少数|面对|虽然|教训|警示|不得|[决绝]不|罪|案件$"
)
"""What tells that a sentence speaks of faults, of other times or of other people."""
_OPPOSITES = {
    "弱化": "强化",
    "削弱": "加强",
    "放松": "严格",
    "扰乱": "规范",
    "破坏": "健全",
    "恶化": "改善",
    "激化": "化解",
    "逃避": "接受",
    "降低": "提升",
    "下降": "提高",
    "造成": "挽回",
    "随意": "严格",
    "任意": "严格",
    "消极": "扎实",
    "敷衍": "认真",
    "被动": "主动",
    "拒不": "全面",
}
SIGNS = tuple(_OPPOSITES)
"""The words of which every such clause holds one."""
_WORD = late("|".join(_OPPOSITES))


def turned_words(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where a sentence or heading says the opposite of what an office can mean, with the right words."""
    if _FAULT.search(text):
        return
    for pattern in (_HARMED, _NEGLECTED, _LOST_FOR, _SUNK):
        for match in pattern.finditer(text):
            group = match.lastgroup or ""
            yield (*match.span(group), _put_right(match[group]))


def _put_right(words: str) -> str:
    return _WORD.sub(lambda match: _OPPOSITES[match[0]], words)
