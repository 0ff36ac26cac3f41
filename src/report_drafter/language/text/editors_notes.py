"""What whoever edits a draft writes into it for others: （张科再看一下）, 【此段需压缩】, （与上文重复，建议删）.

A note tells somebody what to do with words of the text, or that they were dealt with; what a report tells in brackets
is of its matter. Black brackets at the head of a line hold its label (【典型案例】).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

SIGNS = ("（", "(", "【", "［", "[", "〔")
_OPEN, _SHUT = r"[（(【\[［〔]", r"[）)】\]］〕]"
_IN = r"[^（()）【】\[\]［］〔〕\n\d“”]"
_PLACE = (
    "(?:此处|此段|此句|此条|此项|此数|这里|这段|这句|该段|该句|本段|本句|本节|本条"
    "|上段|下段|上文|下文|前文|后文|前面|后面|原稿|原文|初稿|标题|小标题|开头|结尾)"
)
_EDIT = (
    "(?:删[除去掉减]?|压缩|精简|缩写|扩写|重写|改写|润色|展开|细化|充实|补充|补[上写]|增[加补写]|加[上写]|调整|移[至到]|挪[至到]|并入|合并|替换|换[成掉为]|改[为成]"
    "|核[实对准]|复核|统稿|校对|斟酌|商榷|推敲|讨论|确认|更新)"
)
_WHO = (
    "(?:[\u4e00-\u9fff]{1,2}(?:科|股|处|局|主任|科长|股长|处长|局长|所长|老师|工|总|秘书|书记)"
    "|[\u4e00-\u9fff]{1,6}[科股室处办])"
)
_NOTE = late(
    rf"{_OPEN}(?:"
    rf"{_WHO}(?:同志)?(?:再|请|帮忙|抓紧|尽快|来|先)+(?:看|核|审|改|定|补|把关|过目|确认|斟酌)(?:一下|一遍|下|看|一看|过|对|实|定|把关)?"
    rf"|{_WHO}(?:同志)?(?:(?:看|核|审|改|补)(?:一下|一遍|一看|下)|过目|把关|斟酌)"
    rf"|{_PLACE}{_IN}{{0,8}}?(?:[需须要应待可]|建议|是否|能否|最好|尚|还|再|太|过|有误|重复|不准|不通|不妥|存疑|没有?写|拟){_IN}{{0,10}}"
    rf"|[与和同]{_PLACE}(?:内容|表述|数据|数字|口径)?(?:重复|矛盾|不一致|不符|冲突|有出入){_IN}{{0,10}}"
    rf"|{_IN}{{0,10}}[，,]?建议(?:此处|本段|整段|全部)?(?:删|压缩|精简|合并|并入|移至|移到|改为|改成|保留|不写|去掉|另起){_IN}{{0,8}}"
    rf"|{_IN}{{0,10}}(?:有误|重复|不对|写错|错误)[，,](?:已|待|应|需|请|要)(?:经)?(?:改|删|核|更|修|调){_IN}{{0,6}}"
    r"|(?:再|请|尽快|抓紧)(?:看|核|改|补|定|查|斟酌|推敲|把关)(?:一下|一遍|一看|看|下|实|对)?"
    rf"|{_IN}{{0,12}}(?:何时|多少|哪[里个年]|是否|有无|对[吗么]|吗|怎么|为何|几[件个次家]){_IN}{{0,8}}[?？]"
    "|[同照按]?(?:沿用|参照|参考|照抄)?(?:去年|上年|往年|上次)(?:的)?(?:表述|写法|提法|说法|稿子?|文本|内容)"
    rf"){_SHUT}"
)
_ORDER = late(rf"[【〔](?:{_EDIT}{_IN}{{0,10}}|{_IN}{{0,6}}(?:待定|待补|待核|待填|另附|略写|暂缺|暂空|空缺))[】〕]")
"""An order in black brackets within a line: 【补充案例】, 〔待定〕."""


def editors_notes(plain: str) -> Iterator[re.Match[str]]:
    """Yields the notes of editors in a text of lines."""
    if any(sign in plain for sign in SIGNS):
        yield from _NOTE.finditer(plain)
        yield from (one for one in _ORDER.finditer(plain) if one.start() and plain[one.start() - 1] != "\n")
