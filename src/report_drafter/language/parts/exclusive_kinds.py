"""Tells by their names whether parts exclude one another, so that together they are never more than their whole.

Degrees of one scale (优秀, 良好, 合格), procedures (一般程序, 简易程序) or levels of government (县级, 乡镇) hold each
thing once; people may be 党员 and 女职工 at a time, and what is 省级示范 may be 市级示范 too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_count

SCALES = (
    "非常满意 很满意 满意 比较满意 较满意 基本满意 不满意 不太满意",
    "优秀 优良 良好 较好 一般 合格 达标 基本合格 基本达标 不合格 不达标 较差",
    "博士 硕士 研究生 本科 大专 专科 中专 高中",
    "国家级 中央 部级 省级 省本级 市级 市本级 地市级 区县 县级 县区 区级 县本级 乡镇 镇级 乡级 街道 村级 社区级 基层",
    "一般程序 普通程序 简易程序 快速办理 当场处罚",
    "行政机关 授权组织 授权的组织 受委托组织",
    "予以公开 部分公开 不予公开 无法提供 不予处理 其他处理",
    "首次登记 转移登记 变更登记 抵押登记 注销登记 查封登记",
    "住院 门诊",
    "重点管理 简化管理 登记管理",
    "一级 二级 三级 四级 Ⅰ级 Ⅱ级 Ⅲ级 Ⅳ级",
    "特别重大 重大 较大 轻微",
    "新制定 制定 修改 修订 废止",
    "红色 橙色 黄色 蓝色",
    "行政编制 事业编制 工勤编制",
    "第一轮 第二轮 第三轮 第四轮",
    "第一批 首批 第二批 第三批 第四批",
    "第一期 首期 第二期 第三期 第四期",
    "一审 二审 再审",
    "不予处罚 不予行政处罚 免予处罚 免予行政处罚 免罚 减轻处罚 减轻行政处罚 从轻处罚 从轻行政处罚",
    "公立 民营 私立",
    "党委 基层党委 党总支 总支部 党支部",
)
"""Words of which each thing bears one."""
GRADES, DEGREES_OF_STUDY, LEVELS, PARTY_BODIES = 1, 2, 3, len(SCALES) - 1
LOWEST = frozenset(("一般", "合格", "达标", "基本合格", "基本达标", "不合格", "不达标", "较差"))
"""Degrees with which a list of grades is complete: nobody lists 合格 and leaves 良好 out."""
COMPLETE_GRADES = 3

_KINDS = ("类", "型")
SHORTEST_FRAME, SHORTEST_TAIL = 3, 2
_OPENING = late(r"^[\s，,、；;]*(?:其中|和|及)?[：:，,]?")
_PLACE = late(r"(?:^|其中|[：:，,、；;])[\u4e00-\u9fff]{1,4}(?:[县市镇乡旗]|(?<![社校厂园灾禁小])区|街道)$")
_FROM = late(
    r"(?:^|其中|[：:，,、；;])(?:由|从)?(?:[省市县区镇乡局街村]{1,2}|街道|部门|上级|本级)(?:[级上里局]|机关|自行)?"
    r"(?:选派|下派|派驻?|选聘|聘用?|招[聘录用]?|选调|调入?|借调|配备?)$"
)
"""By whom people were sent or hired, each by one: 其中县派5人、镇聘10人."""
_DEGREES = {word: (scale, word) for scale, words in enumerate(SCALES) for word in words.split()}
_DEGREE = late("|".join(sorted(_DEGREES, key=len, reverse=True)))
_HONOUR = late("示范|先进|文明|荣誉|表彰|奖|称号|品牌|试点|典型")
_PENALTY = late("(?:警告|通报批评|罚款|没收|吊销|暂扣|停产停业)[^，,、；;]{0,4}$")
_TRAIT = late(
    "党员|团员|女|少数民族|学历|学位|本科|研究生|硕士|博士|大专|岁|持证|持有|资格|职称|专业|人大代表|政协委员|公职律师"
    "|农民工|残疾|老年人|未成年|退[役伍]|军[人属]|低保|困难群众|毕业生"
)
"""What is said of people besides what they do: one may have several."""
_TURN = late("第(?P<number>[一二三四五六])(?P<unit>[期轮批场次])$")
_BRACKETS = late("[（）()]")
"""县（区）级 is 县区级."""
_AND_MORE = late("以上|以下|及其")
_WHOLE_AREA = late("全(?P<area>[省市县区])")
_BELOW = {"省": frozenset("市县区"), "市": frozenset("县区"), "县": frozenset("乡镇"), "区": frozenset("街镇乡")}
"""By an area, how the names of the next level of government begin."""


def degrees_of(names: Sequence[str]) -> tuple[int, tuple[str, ...]] | None:
    """Returns the scale and the degrees that names bear, one each and all different; None where they do not."""
    found = [_DEGREE.findall(_BRACKETS.sub("", name)) for name in names]
    degrees = [_DEGREES[words[-1]] for words in found if words]
    if len(degrees) < len(names) or len({scale for scale, _ in degrees}) > 1:
        return None
    words = tuple(word for _, word in degrees)
    return (degrees[0][0], words) if len(set(words)) == len(words) else None


def counts_turns(words: str, names: Sequence[str]) -> bool:
    """Tells whether names are all the turns that words before them count: 培训2期，…, of 第一期 and 第二期."""
    turns = [_TURN.search(name) for name in names]
    numbers = [read_count(turn["number"]) for turn in turns if turn is not None]
    unit = turns[0]["unit"] if turns and turns[0] is not None else ""
    if numbers != list(range(1, len(names) + 1)) or any(turn is None or turn["unit"] != unit for turn in turns):
        return False
    return re.search(rf"(?<!\d){len(names)}{unit}[，,][^。；;]*$", words) is not None


def is_awarded(words: str) -> bool:
    """Tells whether words are about honours: what is awarded by a higher level counts among the lower ones too."""
    return _HONOUR.search(words) is not None


def tell_traits(names: Sequence[str]) -> bool:
    """Tells whether names of people are of what they are besides their posts, so that one may bear several."""
    return any(_TRAIT.search(name) for name in names)


def exclude_each_other(names: Sequence[str], about: str) -> bool:
    """Tells whether each thing falls under one of the names only; `about` is what is said of the whole."""
    if len(names) == 1 or any(_AND_MORE.search(name) for name in names) or is_awarded(about + names[0]):
        return False
    if any(all(pattern.search(name) for name in names) for pattern in (_PLACE, _FROM)):
        return True
    if all(name.endswith(_KINDS) for name in names):
        return True
    return degrees_of(names) is not None or _share_frame(names)


def are_penalties(names: Sequence[str], about: str) -> bool:
    """Tells whether names are of penalties that make up decisions, each of which counts under its gravest one alone.

    Source: note 3 to the yearly table 行政处罚实施情况统计表.
    """
    found = [_PENALTY.search(name) for name in names] if "处罚决定" in about else [None]
    told = [match[0] for match in found if match is not None]
    return len(told) == len(names) == len(set(told))


def names_others_of(whole: str, names: Sequence[str]) -> bool:
    """Tells whether the name of a whole joins more kinds than its parts: 猪牛羊禽肉产量 of 猪肉产量 and 牛肉产量."""
    tail = _alike([name[::-1] for name in (whole, *names)])
    kinds = whole[: len(whole) - tail].replace("、", "").replace("和", "")
    told = {name[: len(name) - tail] for name in names}
    return len(told) == len(names) < len(kinds) and all(len(each) == 1 and each in kinds for each in told)


def _share_frame(names: Sequence[str]) -> bool:
    """Whether names differ in their middle alone: 以区委名义印发, 以办公室名义印发; 因程序违法败诉, 因证据不足败诉."""
    bare = [_OPENING.sub("", name) for name in names]
    first, last = _alike(bare), _alike([name[::-1] for name in bare])
    framed = first > 0 and last >= SHORTEST_TAIL and first + last >= SHORTEST_FRAME
    return framed and len(set(bare)) == len(bare) and not any(map(str.isdigit, "".join(bare)))


def _alike(names: Sequence[str]) -> int:
    """How many characters all names begin with."""
    return sum(1 for _ in takewhile(lambda characters: len(set(characters)) == 1, zip(*names, strict=False)))


def leave_none_out(names: Sequence[str], about: str) -> bool:
    """Tells whether names run through a scale to its end: 优秀、良好、合格, or 研究生、本科、大专 of 大专以上."""
    found = degrees_of(names)
    if found is None:
        return False
    scale, words = found
    if scale == GRADES:
        return len(words) >= COMPLETE_GRADES and not LOWEST.isdisjoint(words)
    if scale == PARTY_BODIES:  # Source: 中国共产党章程, article 30.
        return len(words) >= COMPLETE_GRADES and words[-1] == "党支部"
    return scale == DEGREES_OF_STUDY and any(f"{word}以上" in about or f"{word}及以上" in about for word in words)


def are_all_levels(names: Sequence[str], about: str) -> bool:
    """Tells whether names are the own level of a whole area and the one below: 全市186名监督员, of 市级 and 县级.

    It holds for people, who serve at one level; sites of a higher level may lie in the area besides.
    """
    area, found = _WHOLE_AREA.search(about), degrees_of(names)
    if area is None or found is None or found[0] != LEVELS:
        return False
    own, *lower = found[1]
    below = _BELOW[area["area"]]
    return own.startswith(area["area"]) and bool(lower) and all(below.intersection(each) for each in lower)
