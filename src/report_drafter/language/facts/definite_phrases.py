"""Reads figures that stand before what they count and recall what was told: 284件立案案件中, 对26条要点逐项督办.

Chinese marks no articles: what opens a sentence, what 中 parts, what 均 or 逐项 takes whole and what a verb done to it
describes (被检查企业) is known already.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, auto

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.figures.vocabulary import VERBS
from report_drafter.language.text.text_breaks import start_behind

SHORTEST_NOUN = 2
LONGEST_NOUN = 14
WORDS_NEAR = 8
_INSIDE = "[当之]?(?<![集命击年月其高初])中(?![央心小型介])|(?<![邻公海英城乡这那哪])里(?![程约面弄巷])"
_AMONG = late(rf"(?P<noun>[\u4e00-\u9fff]{{2,{LONGEST_NOUN}}}?)(?:{_INSIDE})")
_EACH = "逐[一项条件个家户案卷份起人]"
_ALL = rf"已?(?<![平人日月年户])[均全都](?![部县市区省国面年体镇乡程局])|已?全部(?!$)|悉数|一律|{_EACH}"
_WHOLE_SIGNS = frozenset("均全都悉律逐")
_CLOSING_SIGNS = _WHOLE_SIGNS | frozenset("中里")
_BY_NOW = "(?:年内|目前|现|最终|至今)?"
_WHOLLY = late(rf"(?P<noun>[\u4e00-\u9fff]{{2,{LONGEST_NOUN}}}?){_BY_NOW}(?:{_ALL})")
_OPEN = late(rf"[\u4e00-\u9fff]{{2,{LONGEST_NOUN}}}")
_MADE = late(r"新?(?P<done>[\u4e00-\u9fff]{2})的(?=[\u4e00-\u9fff]{2})")
_WIDE = "全[市县区省国镇乡州旗]|全部|占|总|辖[区内]|境内"
_MORE = "另|其[中余他]|新增?|又|再|各|每|第|前|后|有|仅|只|约|近|超|达|为|至|到|在建|上年|去年|往年|同期"
_TELLS_ANEW = late(rf"(?:{_WIDE}|{_MORE}|随机对?|抽[取选查调]|选取)$")
WIDE_WORDS = ("全市", "全县", "全区", "全省", "全镇", "全局", "全系统", "全街道", "全乡", "全州", "全旗")
"""What tells a figure anew, but where a report looks back: 全市169名持证人员中 are those of 全市持证人员126名."""
LOOKING_BACK = (Part.LEADER, Part.PROBLEMS)
_LONGEST_MORE = 3
"""What stands before a figure told for the first time, of more than was told, or of some drawn of it."""
_UNTOUCHED = ("未", "尚未", "剩余", "其余")
_PASSIVE = ("被", "受", "涉", "参", *_UNTOUCHED)
_ENDING_WELL = "已|完成|获|被|达|实现|取得|通过|落实|整改|评为|成为|纳入|列入"
_BEING_SO = "存在|因|未|不|持|具|在|有|为|属|参与|参加|面向|担任|从事"
_SELECTING = late(f"{_ENDING_WELL}|{_BEING_SO}")
_SUMMING = late("共|全年|累计|合计|总|平均|人均|户均|涉及|覆盖|惠及|分别|分布|分属|遍布|提供|提出|提交")
_LEAVING = ("未", "余", "尚", "仍", "不", "没", "待")
_STOCK_OF_OLD = late("年初|期初|[上去]年[末底]|原有|连同|加上|以前年度")
"""What was there before the year: of it the report tells only what became of it, or what it is now together with."""
_PICKING = late(
    "(?:组织|抽[取调选]|[选遴挑][派拔选取]|动员|发动|邀请|协调|指导|[商聘]请|会同|带动|支持|引导|号召)(?:了|起)?$"
)
"""What is done with some of the bodies and people that are there: 组织23家律师事务所, of 46家."""
_CHANGES = ("提高", "提升", "增加", "增至", "增长", "上升", "升至", "下降", "降低", "降至", "减少", "压缩", "缩短")
_GAINS = ("取得", "获得", "荣获", "获评", "领取", "享受")
"""What people do: 1.32万人次取得证书 counts them and says of them what they got."""
_BASE = late(r"[由从自][^，,。；;、\d]{0,10}$")
_TURNED = late("[\u4e00-\u9fff]{1,6}[到至为]")
"""What tells into what a figure was turned: 由94800万元调整为94870万元."""
_RANKS = ("排名", "排在", "排第", "位居", "位列", "居第", "列第")
_RESULT = late("[出到]?的$")
"""What stands between the verb that describes a figure and the figure: 梳理出的35项任务."""
_LEFT = ("剩余的", "剩余", "其余", "上述", "未")


class Cue(Enum):
    """How surely words recall what was told: by standing where only known things do, or not at all.

    A phrase may open its sentence or a clause; one with a figure of its unit behind (308条意见采纳294条) is PARTED.
    """

    NONE = auto()
    CLAUSE = auto()
    OPENING = auto()
    PARTED = auto()
    DESCRIBED = auto()
    WHOLE = auto()


@frozen
class DefinitePhrase:
    """A figure before its noun: `noun` is all that may name the things, `closed` whether it ends there for sure.

    `done` is a verb that describes them (评查的72卷案卷, 72卷评查的案卷).
    """

    figure: Measure
    done: str
    noun: str
    closed: bool
    cue: Cue

    def selects(self, size: int) -> bool:
        """Tells whether what is said behind so many characters may be true of some of the things: 286家企业完成整改.

        In a clause behind others it may, unless it sums up.
        """
        if self.cue is Cue.CLAUSE:
            return _SUMMING.match(self.noun, size) is None
        return _SELECTING.match(self.noun, size) is not None

    @property
    def picks(self) -> bool:
        """Whether it may be of some of those that are there, whom the words before it pick: 邀请31名人民监督员."""
        return self.cue is not Cue.WHOLE and _PICKING.search(self.figure.before) is not None

    def leaves(self, size: int) -> bool:
        """Tells whether it speaks, in so many characters, of what is left over: 29件未办结案件."""
        return leaves(self.figure.before[-WORDS_NEAR:] + self.noun[:size])


def is_of_old(one: Measure) -> bool:
    """Tells whether the row of a figure is of what was there before: 原有的192台记录仪和30台打印机."""
    text = one.paragraph.text
    return _STOCK_OF_OLD.search(text, start_behind("，,。；;", text, one.start), one.start) is not None


def leaves(words: str) -> bool:
    """Tells whether words speak of what was not done or is left over: 未办结, 剩余, 仍有."""
    return any(word in words for word in _LEAVING)


def read_definite(measure: Measure, place: Callable[[], Cue] = lambda: Cue.NONE) -> DefinitePhrase | None:
    """Returns how a figure stands before its noun, None where it does not; `place` tells what its place alone does."""
    words = measure.after.removeprefix("的").replace("“", "").replace("”", "")
    before = measure.before.strip()
    left = before.endswith(_LEFT)
    is_new = measure.part is Part.PLAN and not left and not words.startswith(_UNTOUCHED)
    if len(words) < SHORTEST_NOUN or (is_new and _CLOSING_SIGNS.isdisjoint(words)):
        return None
    wide = measure.part in LOOKING_BACK and before.endswith(WIDE_WORDS)
    if not wide and _TELLS_ANEW.search(before, max(0, len(before) - _LONGEST_MORE)):
        return None
    if words.startswith((*_CHANGES, *_RANKS, *_GAINS)) or (_BASE.search(before) and _TURNED.match(words)):
        return None  # 由每人每月510元提高到540元, 举报811件排名第三: what stands behind is no noun.
    done, words = _done_to(before, words)
    closed = _closed(words)
    if closed is not None:
        return DefinitePhrase(measure, done, closed["noun"], closed=True, cue=Cue.WHOLE)
    noun = _OPEN.match(words)
    if noun is None or is_new or wide or before.endswith("等"):
        return None  # 甲、乙等12个项目 are named right here.
    cue = place()
    described = (done or left or words.startswith(_PASSIVE)) and cue is not Cue.PARTED
    return DefinitePhrase(measure, done, noun[0], closed=False, cue=Cue.DESCRIBED if described else cue)


def _closed(words: str) -> re.Match[str] | None:
    """The noun at the beginning of some words, where 中 or 均 tells where it ends."""
    among = _AMONG.match(words) if "中" in words or "里" in words else None
    return among if among is not None or _WHOLE_SIGNS.isdisjoint(words) else _WHOLLY.match(words)


def _done_to(before: str, words: str) -> tuple[str, str]:
    """The verb that describes what a figure counts, and the noun: 评查的72卷案卷, 72卷评查的案卷."""
    done = _RESULT.sub("", before)[-SHORTEST_NOUN:] if before.endswith("的") else ""
    made = _MADE.match(words) if "的" in words[SHORTEST_NOUN : SHORTEST_NOUN + 2] else None
    if made is not None and made["done"] in VERBS:
        return made["done"], words[made.end() :]
    return (done if done in VERBS else ""), words
