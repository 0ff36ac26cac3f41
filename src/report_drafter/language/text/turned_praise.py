"""What no office says of its own work: 随意执行《…》, 主动逃避监督, 恶化营商环境, and headings such as 弱化法治宣传.

A word of such a phrase was taken for its opposite. What is fought, found or lamented is told in the same words, so
that only clauses and headings that open on them, or end on them, are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_OPENS = r"(?:(?<=[。，,；;：:、）\n])|^)(?:\s|一是|二是|三是|四是|五是)*(?:着力|切实|持续|进一步|并|全面|认真)?"
_TURNED = (
    (r"(?P<{0}>随意执行)(?=[《“\d]|重大行政决策|行政执法|各项|中央|国家)", "严格执行"),
    (r"(?P<{0}>放松落实)(?![^，。；]{{0,16}}(?:的|问题|现象|倾向)[，。；])", "严格落实"),
    (
        r"(?P<{0}>拒不落实)(?=习近平|一系列|行政执法|党的|党中央|《|“|中央|各项)(?![^，。；]{{0,30}}的[，。；])",
        "全面落实",
    ),
    (r"(?P<{0}>消极推进)(?![^，。；]{{0,16}}(?:的|问题|现象|倾向)[，。；])", "扎实推进"),
    (r"(?P<{0}>主动逃避监督)(?=[，。；])", "主动接受监督"),
    (r"(?P<{0}>恶化营商环境)(?=[，。；]|$)", "优化营商环境"),
    (r"(?P<{0}>放松执法态势)(?=[，。；])", "保持高压态势"),
)
_ANY = late(_OPENS + "(?:" + "|".join(one.format(f"w{at}") for at, (one, _) in enumerate(_TURNED)) + ")")
_MEANT = tuple(meant for _, meant in _TURNED)
_LOST_FOR = late(
    r"为(?:受援人|群众|企业|当事人|国家|农民工|消费者|劳动者|被害人|农民|职工|老年人)[^，。；]{0,4}?(?P<w>造成)(?:直接)?(?:经济)?损失[共约达近]?\d"
)
_WORSE = late(
    r"(?:营商环境|生态环境质量|生态环境|环境质量|获得感幸福感安全感|获得感、幸福感、安全感|发展后劲|(?:依法决策|依法行政|法治化|执法|服务)(?:能力)?水平)"
    r"(?P<w>(?:持续|不断|稳步)(?:恶化|下降|削弱))(?=[，。；])"
)
_WEAKENS = late(
    r"(?:(?<=[。，,；;：:\n])|^)\s*(?P<w>不断削弱)(?=[^，。；]{2,20}(?:水平|能力|影响力|竞争力|素质|质效|效能)[，。；])"
)
_FOUGHT = late(
    "问题|不足|困难|风险(?!评估)|压力|遏制|扭转|防止|避免|打击|整治|查处|惩治|严禁|杜绝|严查|纠正|通报|问责|有的|曾|一度|过去|长期|当时|以往|前些年|个别|部分|少数|面对|虽然|教训|警示|不得|决不|绝不"
)
_BETTER = {"恶化": "改善", "下降": "提高", "削弱": "提升"}
SIGNS = ("随意", "放松", "拒不落实", "消极", "逃避监督", "恶化", "造成", "下降", "削弱")
"""The plain words of which every such clause holds one."""

_OBJECT = (
    "(?:学法|学习|法治|普法|宣传|队伍|作风|党的|政治|思想|组织|领导|统筹|执法|行政执法|监督|监管|行业|基金|管理|制度|机制|体系|程序|决策"
    "|行政(?!成本|许可|审批|审查|强制|复议)|政府|政务|服务|养老|保障|应急|区域|基层|治理|公正|文明|责任|能力|素质|水平|自身|合规|改革|城乡|调解)"
)
_TITLE = late(
    r"(?:^|[，,、；;\s])(?:着力|切实|持续|进一步|坚持|突出|严格|全面|不断|聚力|多元|以)*(?:"
    rf"(?P<weak>弱化|削弱|放松){_OBJECT}"
    r"|(?P<disturb>扰乱)(?=执法(?:行为)?|公正|文明|养老|服务|管理(?!秩序)|为关键|决策)"
    r"|(?P<worsen>恶化)(?=营商|服务|发展环境|法治|政务|环境(?:质量)?(?:，|$))"
    r"|(?P<stop>停止)(?=改革|城乡|政务公开|“?放管服|行政执法体制|依法)"
    r"|(?P<cancel>取消)(?=(?:制度|工作|治理|保障|监督|服务|决策)[\u4e00-\u9fff]{0,4}(?:体系|机制)|制度(?:，|$))"
    r"|(?P<heat>激化)(?=矛盾|纠纷|信访|，矛盾|行政争议)"
    r"|(?P<evade>(?:主动)?逃避)(?=[\u4e00-\u9fff]{0,4}监督)"
    r"|(?P<lower>降低)(?=(?:行政决策|共同富裕|依法|服务|执法|治理|法治|监管|队伍|干部|管理)[\u4e00-\u9fff]{0,6}(?:水平|能力|质量|质效|素质|效能))"
    r")"
)
_TITLE_END = late(
    r"(?:领导|效能|服务能力|队伍素质|营商环境|制度|机制|政府效能|执法水平|治理能力|治理水平)(?:更加|明显|不断|持续)"
    r"(?P<worse>破坏|降低|削弱|弱化|恶化|扰乱)(?=[，,]|$)|纠纷(?P<heated>激化)(?=更加有[效力])"
)
_OPPOSITES = {
    "弱化": "强化",
    "削弱": "加强",
    "放松": "严格",
    "扰乱": "规范",
    "恶化": "优化",
    "停止": "深化",
    "取消": "完善",
    "激化": "化解",
    "逃避": "接受",
    "主动逃避": "主动接受",
    "降低": "提升",
    "破坏": "健全",
}
_NAMES_FAULT = late("打击|整治|查处|惩治|防止|防范|杜绝|遏制|罪|案件$|问题|不足|短板|困难|现象|原因")
_TITLE_SIGNS = tuple(word.removeprefix("主动") for word in _OPPOSITES)


def turned_title(title: str) -> tuple[int, int, str] | None:
    """Returns where a heading says the opposite of what it means, and the right word; None for a plain heading."""
    if not any(one in title for one in _TITLE_SIGNS) or _NAMES_FAULT.search(title):
        return None
    match = _TITLE.search(title) or _TITLE_END.search(title)
    if match is None or match.lastgroup is None:
        return None
    start, end = match.span(match.lastgroup)
    return start, end, _OPPOSITES[title[start:end]]


def turned_clauses(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where a sentence says the opposite of what an office can mean of its own work, with the right words."""
    if _FOUGHT.search(text):
        return
    for match in _ANY.finditer(text):
        group = match.lastgroup or ""
        yield (*match.span(group), _MEANT[int(group[1:])])
    for match in _LOST_FOR.finditer(text):
        yield (*match.span("w"), "挽回")
    for match in (*_WORSE.finditer(text), *_WEAKENS.finditer(text)):
        yield (*match.span("w"), _better(match))


def _better(match: re.Match[str]) -> str:
    words = match["w"]
    return words[:2] + _BETTER[words[2:]]
