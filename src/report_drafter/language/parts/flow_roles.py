"""Tells what part a figure plays in an account: what there was, what came, what went, what there is, what was granted.

Officials name each part in many ways. The words nearest to the figure tell it; of two that end together the longer one
does (未办结 is left, 办结 is gone).
"""

from __future__ import annotations

from enum import StrEnum

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure


class Role(StrEnum):
    """The part a figure plays in an account; a net gain plays none of its own: it sums up others."""

    OPENING = "原有"
    GRANTED = "预算"
    CAME = "增加"
    WENT = "减少"
    CLOSING = "现有"
    NET = "净增"


_HELD = (
    r"(?:(?:的|为|有|共|尚|仍)?(?:存量|结存|库存|留存|存有|余额|结余|节余|滚存|在册|在库|在管|在岗|在编|在办|在用|实有|现有|保有量?"
    r"|登记|建档|备案|入册|挂账|台账|共有|未办结|未审结|未结|未完成|待办|总数|总量|规模|基数|底数|存))?"
)
_THIS, _LAST, _NEXT = "(?:本|当|今|全)?", "(?:上|去|前一|上一)年度?", r"(?:下|次|明|翌|来|下一|20\d\d)年度?"
_OLD = f"(?:{_LAST}|往年|历年|以前年度|以往|历史)"
_OPENING = late(
    rf"(?:{_THIS}[年期岁月]初|{_LAST}年?[末底]|上期末?)(?!以来|起|开始){_HELD}"
    rf"|{_OLD}(?:已|尚|仍)?(?:结转|接转|转结|结存|转来|转入|跨转|跨入|带入|遗留|移交|结余|留存|积存|积压|滚存|未结|未办结|未审结|未执结|未办完|剩余)"
    rf"|结转{_LAST}|旧存|旧有|原存|原有|原先|原来|原在册|原登记|承接{_LAST}"
)
_CLOSING = late(
    rf"(?<![上去前一明])(?:{_THIS}年[末底终]|(?<!上)期末|岁末)(?!前|考){_HELD}"
    r"|现有|现存|现实有|目前[实共仍尚]?有|尚有|尚存|尚余|尚剩|仍有|仍存|还有|还剩|余下|剩余|剩下|其余|结存|结剩|保有|余额|结余|节余|节约|节省|节支|少支|盈余"
    r"|未(?:支付|支出|使用|执行|拨付|用完?|动用|办结|结|审结|执结|办完|完成)|待办结|待审结|正在办理|在办|在审"
    rf"|(?:结转|转入|转至|转到|转结|留待|留转|留到|留至|移至|移到|跨入|顺延|延至|接转|结存|结余|推迟)(?:至|到|入)?{_NEXT}|跨年(?:度)?(?:办理|结转)"
    r"|达到|增至|增加[到至]|发展[到至]|扩大[到至]|扩[展充][到至]|壮大到|上升到|减至|减少[到至]|降至|缩减[到至]|压减[到至]|变为|变成"
)
_CAME = late(
    r"新(?![闻型兴时媒颖材能区城村农版居阶形风气])[\u4e00-\u9fff]{1,2}"
    r"|增(?:加|设|补|配|聘|添|派|建|购)(?![到至])|扩[充容建](?![到至])|补充|充实|添置|收到|收案|(?<!不予)受理|接收|接到|承接|接办|立案|出台|调入|转入|转来|划入|迁入|移入|进入|引进"
    r"|吸纳|吸收|招[录聘收]|录用|选[聘调]|聘任|纳入|入库|购入|购置|购买|(?<!上年)(?<![撤注取][销消])登记|流入|追加|到位|(?:增|进|入|收|添)(?=$)"
)
_WENT = late(
    r"(?<!未)(?:办结|审结|结案|执结|办理完毕|了结|结清|销号|化解|处置|整改|完成|(?:调解|仲裁)(?![委员组中室机院]))|减少(?![到至])|核减|调减|缩减(?![到至])|精简|裁减|退出|退库|退休|退役|离职|离任|辞职|辞退"
    r"|解聘|清退|清出|剔除|取消|撤销|撤并|撤除|撤回|拆除|合并|整合|废止|失效|注销|吊销|调出|调离|调整出|转出|划出|迁出|移出|移送|移交|出库|报废|淘汰|停用|停业|下线|摘牌|关停|关闭"
    r"|不予受理|收回|解除|终止|期满|到期|死亡|支出|列支|使用|支付|拨付|花费|开支|用去|支用|核销|发放|领用|消耗|配发|调拨|销毁|腾退|售出|兑付|清偿|偿还|(?:减|出|结|退|用|支)(?=$)"
)
_GRANTED = late("预算数?|安排|下达|批复|划拨|拨款|筹措|筹集|核定|收入")
_FUNDS = late("经费|总额|资金|预算")
_IN_ALL = late(r"(?<![合])共有[\u4e00-\u9fff“”]{0,16}$|总[数量][为是]?$")
_FROM = ("由", "从")
_AT_END = late(r"(?:^|[，,。；;（(])(?:截[至止]|[到至])?(?:本|当|今)?(?:年[末底终]|期末|岁末)[，,]$")
NET_GAIN = r"(?:净|(?:相抵|抵扣|抵减|轧差|轧抵)(?:之|以)?后?(?:实际|共|总[体数量])*)(?P<way>多出|增|减|少)[加少长多]?"
"""How many more there are than there were, for all that came and went."""
START_SIGNS = late(
    "[年期岁月]初|[上去前]一?年|上期|旧[存有]|原[存有先来在登]|往年|历年|以往|历史|以前|结转|[由从]|预算|盘子|额度|安排|下达|批复|[划拨]拨?款|划拨|筹|核定|收入|经费|资金|总额"
)
"""What stands in any words for what there was at first, or was granted."""
_ROLES = (
    (Role.NET, late(NET_GAIN)),
    (Role.OPENING, _OPENING),
    (Role.CLOSING, _CLOSING),
    (Role.WENT, _WENT),
    (Role.CAME, _CAME),
    (Role.GRANTED, _GRANTED),
)
_BEHIND = (
    (Role.CLOSING, late(rf"的?(?:已)?(?:结转|转入|转至|转到|留待|顺延|移至|跨入)(?:至|到|入)?{_NEXT}")),
    (Role.GRANTED, late(r"的?(?:年度|年初|全年|专项|总|经费|资金)*(?:预算|盘子|额度)")),
)
"""What stands behind a figure and tells its part all the same: 除12件转入下年外; 比70万元的预算少支…."""
_NO_PART = late(
    r"(?<!相)应(?!急|用|对)|[合共总小]计|超|不[少低]于|至少|平均|[人户件次]均|最[多高少低]|[比较](?!例)|编制|计划|目标|任务数|指标|(?:明|次|翌|下)年[末底]|力争|拟|预计"
)
"""What tells that a figure is a sum of others, a difference, or what was meant to come and never counted."""
_MONEY = "元"
_FARTHEST = 24
"""How many characters before a figure are looked at: the words that tell its part and what it counts."""
_CUT = late(r"[，,。；;、：:（()）\d]")


def role_of(one: Measure) -> Role | None:
    """Returns the part that the words around a figure give it, None where they tell none, or one that is no part."""
    for behind_role, behind in _BEHIND if one.after else ():
        if behind.match(one.after):
            return behind_role
    words = _last_stretch(one.before[-_FARTHEST:])
    told = [(match.end(), len(match[0]), role) for role, each in _ROLES for match in each.finditer(words)]
    role = max(told, key=lambda each: each[:2])[2] if told else _told_before(one, words)
    granted = role is Role.GRANTED and not one.quantity.unit.endswith(_MONEY)
    no_part = role not in (None, Role.NET) and _NO_PART.search(words) is not None
    return None if granted or no_part else role


def _told_before(one: Measure, words: str) -> Role | None:
    """The part that the clause before tells (到年末，监督员为52名), or that what is counted is (培训经费60万元)."""
    if one.quantity.unit.endswith(_MONEY) and (_FUNDS.search(words) or words.endswith((*_FROM, "在"))):
        return Role.GRANTED
    ends = _IN_ALL.search(words) or _AT_END.search(one.paragraph.text[: one.clause_start])
    return Role.CLOSING if ends else Role.OPENING if words.endswith(_FROM) else None


def _last_stretch(words: str) -> str:
    """The words behind the last mark, which no number and no bracket parts from the figure."""
    return _CUT.split(words)[-1]
