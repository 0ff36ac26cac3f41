"""Where a denial was lost, or what is denied turned round: 全年发生安全事故, 确保抵触、不重复, 未发生被确认合法的情形.

What an office should be ashamed of is told with its number, its day or what was done about it; among what was achieved
it stands without any of these only where a 未 has gone.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_SCOPE = (
    "(?:20\\d\\d年度?|[全本]年度?|[一二两三四五六七八九十多]年来|年内|年度内|[全我本][省市县区旗镇乡局院校系统域馆站所委]{1,2}|辖区内?|境内|区域内|期间|节日期间|汛期|考试期间"
    "|连续[\\d一二两三四五六七八九十多]{1,4}个?[年月]|至今|以来|整改后|执法中|执法过程中|办案中|[，,]?(?:均|也|都|再|亦|且|并|实现|做到|保持))*"
)
"""What may stand before the event, and names nobody and no day that it happened on."""
_SHAME = (
    "(?:[\\u4e00-\\u9fff、]{0,10}?(?:(?<!交通)(?<!工伤)事故|(?<![大办])事件|上访|非访|缠访|(?<![处])舆情|泄密|冤假错案|返贫|疫情|超期答复|漏报瞒报"
    "|(?:违法违纪|违纪违法|违规违纪|违规|腐败|廉政|败诉|被撤销|被纠错|确认违法(?:[或、和][\\u4e00-\\u9fff]{2,5})?|超期|脱管漏管|侵权|泄露)的?(?:问题|案件|行为|情形|情况|现象)))"
)
_ENDS = "(?=[。；;！，,]|$)"
_HAPPENED = late(rf"(?:^|[。；;：:，,])(?:\s|[一二三四五六]是)*{_SCOPE}(?P<event>(?:发生|出现){_SHAME}){_ENDS}")
_ASSURED = late(
    rf"(?:确保|保证|力争)(?![^，,。；;]*(?:[不无零未]|没有|[时后旦若如]))[^，,。；;]{{0,10}}?(?P<event>(?:发生|出现){_SHAME}){_ENDS}"
)
_STORY = late(
    "某|一旦|[如若凡因致后时](?!期)|造成|导致|处置|启动|应急|追究|问责|整改|教训|通报|去年|上年|可能|防[止范]|[遏曾]|避免|杜绝"
    r"|减少|下降|查处|打击|救援|原因|当[日天]|月\d|\d日|模拟|演练|情景|包括|是指|以下|之一|任何|否决"
    "|企业|公司|患者|商户|村民|工地|存在|仍|个别|少数"
)
"""What tells how it came, whose it was or what was done about it."""
_NEXT, _COUNT = late("[，,][^，,。；;]*"), late(r"[\d一二两三四五六七八九十][余多]?[起件例宗次人名]")
_FAULTS = (
    "抵触|重复|滞后|遗漏|缺位|越位|错位|走样|变形|断档|脱节|推诿|扯皮|拖延|拖拉|敷衍|懈怠|松劲|松懈|停顿|反弹|打折|掉队|退缩|手软|泄密"
    "|超期|逾期|越权|漏项|漏管|失控|脱管|走过场|留死角|留空白|打折扣|搞变通|添麻烦|缺项|漏报|迟报|瞒报|冲突|矛盾|偏离|变味|遮掩|回避"
)
_NOT = "不[\\u4e00-\\u9fff]{1,4}"
_ROW = late(
    rf"(?:确保|做到|实现|保证|力求|务求|坚持|始终)[^，,。；;、不]{{0,8}}?(?:"
    rf"(?P<first>{_FAULTS})(?:、{_NOT})+|{_NOT}、(?:{_NOT}、)*(?P<later>{_FAULTS})(?=[，,。；;、]|$)(?:、{_NOT})*)(?=[，,。；;]|$)"
)
"""Faults of which all but one are denied: 确保抵触、不重复、不滞后."""
_TURNED = late(
    r"(?:未|没有?)(?:再)?(?:发生|出现)(?![^，,。；;]*[侵损妨阻影])[^，,。；;]{0,14}?(?<![不违非未])"
    r"(?P<good>合法|合规|有效|胜诉|合格|达标|按期|及时|如期|准确)的?(?:情形|情况|案件|问题|现象|行为|事件|案卷)"
)
"""What is denied as if it were a shame: 未发生被撤销或者被确认合法的情形."""
_OPPOSITES = {
    "合法": "违法",
    "合规": "违规",
    "有效": "无效",
    "胜诉": "败诉",
    "合格": "不合格",
    "达标": "不达标",
    "按期": "逾期",
    "及时": "不及时",
    "如期": "逾期",
    "准确": "不准确",
}
_STOPS = "。；;，,"
SIGNS = ("发生", "出现", "、不")
"""The words of which every such telling holds one."""


def lost_denials(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where a sentence tells, or promises, what it means to deny, with the right words."""
    for match in _TURNED.finditer(text):
        yield (*match.span("good"), _OPPOSITES[match["good"]])
    for match in _ROW.finditer(text):
        group = match.lastgroup or "first"
        yield (*match.span(group), f"不{match[group]}")
    for match in _ASSURED.finditer(text):
        yield (*match.span("event"), f"不{match['event']}")


def achieved_shames(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields what nobody is proud of, told as happening and nothing more said of it; of sentences on achievements."""
    for match in _HAPPENED.finditer(text):
        start, end = match.span("event")
        begin = max(text.rfind(stop, 0, match.start()) for stop in _STOPS) + 1
        following = _NEXT.match(text, end)
        told = text[start : following.end() if following is not None else end]
        if not _STORY.search(text, begin, start) and not _STORY.search(told) and not _COUNT.search(told):
            yield start, end, f"未{match['event']}"
