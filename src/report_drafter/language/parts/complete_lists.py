"""Tells that a list leaves nothing out where its sum is only one slip of the hand away from its whole.

The whole counts its kinds (五类案件46件，其中…), the names part things by levels of which each has one, a member is
told to be none (无撤销情形), or the parts are the ends that all cases came to (维持6件、驳回1件、终止2件).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.parts.exclusive_kinds import LEVELS, degrees_of, is_awarded, tell_traits
from report_drafter.language.parts.part_evidence import Evidence, PartList
from report_drafter.language.parts.repaired_sums import SlippedSum, slipped_sum
from report_drafter.language.parts.sum_slips import distance_to
from report_drafter.language.relations.figure_relations import PEOPLE_UNITS, between, counted_alike
from report_drafter.language.text.text_breaks import passage_around, passage_end, start_behind

FEWEST, FARTHEST, LONGEST_LINK, TEN = 3, Decimal("0.35"), 24, 10
VERY_LITTLE = Decimal("0.13")
"""Of 160 public and invented reports (470,000 characters) none lists so much of a whole without all of it."""
_KINDS = late(r"(?<![\d第])(?P<number>[三四五六七八九十]|\d{1,2})(?:大?类|种|[大个]?领域|个?方面|个?层级)")
_NONE = late(r"、(?:无|没有|未发生|未出现)[\u4e00-\u9fff]{2,8}、")
_OPEN_END = late(
    r"[^。；;]{0,12}等(?![级候待])|[，,；;、][^。]{0,30}(?:其余|其他|其它|剩余|余下|正在|尚|未|[在待][审办理])"
)
_SOME = late("主要|多为|以.{0,8}为主|较多|突出|重点|居前|前[三四五]|典型|部分")
COUNTED_ONCE = frozenset("件篇期场次项条份起宗部个批")
"""What is of one kind alone: a 家 may be checked twice, and a person be of several kinds."""
_THINGS = COUNTED_ONCE.union("人名家户处所卷支")
KIND = PAIR = 2
NAMED, HUNDRED = 4, 100
_IN_ROW = late("^[^，,。；;\\d]*[、和及与][^，,。；;\\d]*$")
INTRODUCED_AT_ONCE = late(
    r"(?:[，,](?:均已?|全部|已)[\u4e00-\u9fff]{2,4})?[，,：:（(]?\s*(?:其中[，,]?|包括|包含|分为)[^，,。；;]{1,16}"
)
"""What stands between a whole and its first part where nothing else can be the whole: 11件，均已办结，其中商标9件."""
_TOGETHER = late(r"[，,；;][^，,。；;]{0,8}(?:联合|同步|同时|合并|重复|交叉|共同)")
_OVERLAPPING = late(
    r"重叠|重合|(?:有|存在|剔除|扣除|去除|除去|排除)(?:部分|的)?(?:重复|交叉)|重复(?:计算|统计|计入|部分)|去重|并存|兼[有具任]"
    r"|(?:两|三|几|多)(?:[者种类项个方]|方面)(?:以上)?的?(?:问题|情形|情况)?(?:的?(?:都|均|皆|兼|同时)|以上)"
    r"|同时(?:存在|具[有备]|涉及|属于|获|符合|享受|享有)|(?:两|三|多)(?:项|种|类|级)以上|(?:两|多)级表彰|同步(?:开设|开展|进行)"
    r"|部分[\u4e00-\u9fff]{1,8}(?:都|均|同时|又|兼)|既[\u4e00-\u9fff]{1,8}又|一人(?:多|可|兼)|多个(?:问题|方面|事项)|双重身份|跨片区"
    r"|(?:同一|部分)[\u4e00-\u9fff]{1,6}(?:存在|涉及|具有)[多两]|[（(]重复[\u4e00-\u9fff]{2}\d|同时(?:在|服务|承担|担任)"
    r"|[（(][^（）()]{0,24}(?:分别|各自|均|重复|多次|分开)(?:统计|计[算数入次])[^（）()]{0,4}[）)]"
    r"|(?:同一|一)[\u4e00-\u9fff]{1,6}[\u4e00-\u9fff]{0,6}(?:采取|适用|实施|作出|给予|给以|并[处用]|受到?)[\u4e00-\u9fff]{0,4}[多两几][种项类次个]"
    r"|由[两多][名人个](?:共同)?|共同(?:担任|承担)|(?:一|每|同一)[份件人家户个起项宗名][\u4e00-\u9fff]{0,6}(?:可能|可以|往往|会)[\u4e00-\u9fff]{0,6}[多数几两]"
)
"""What tells that something may count under two of the names: 7份要素不全，5份未签章，合计11份（1份两类问题都有）."""
_ASPECT = late(
    r"^[，,、；;：:（( ]*(?:其中|包括)?[：:，,]?"
    r"(?:涉(?![案嫌])|跨|被|获|原创|线[上下]|联合|实名|匿名|督办|回访|回头看|提出)"
)
"""What things are besides, touch on, or how they are done or told: one case may be 涉企, 跨区域 and 督办."""
_BECAME = late(
    r"(?:全部|均|已|被)?(?:获得?|得到|形成|转为|完成|化解|存在|进入|采纳|充实|通过|纳入|移交)[\u4e00-\u9fff]{0,8}(?=[，,。；;])"
)
_ENDED = late("审结|办结|结案|已结|经[^，,。；;]{2,12}(?:审理|审查)")
_KEPT, _ABOLISHED = late("有效|保留|继续[适施执]"), late("废止|失效")
_LOWEST = late("[县区乡镇村]|街道|基层")
_PENDING = late("结转|[尚还仍]有|在审|待审|未[审办]结|正在|中止")


def tells_overlap(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether the sentence of a whole and its parts, or the one behind, says that some of them overlap."""
    text, first, last = whole.paragraph.text, min(whole.start, parts[0].start), max(whole.end, parts[-1].end)
    behind = min(passage_end(text, last) + 1, len(text))
    return _OVERLAPPING.search(passage_around(text, first, behind)) is not None


def may_count_twice(one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether parts above their whole are named by aspects, groups or honours, or a total is of some."""
    if total_of(parts) <= whole.quantity.value:
        return False
    if Evidence.TOTAL in one.evidence:
        return tells_what_became(whole)
    if Evidence.INTRODUCED not in one.evidence or len(parts) < FEWEST:
        return False
    names = [part.before for part in parts]
    several = _are_of_groups(one, names) or _are_honours(whole, names) or _go_together(one, whole, names)
    return several or any(map(_ASPECT.search, names))


def _go_together(one: PartList, whole: Measure, names: Sequence[str]) -> bool:
    """Whether penalties are told of cases, one of which may bring a fine and a forfeiture: 罚款52件、没收21件."""
    cases = not one.evidence & {Evidence.EXCLUSIVE, Evidence.REST} and whole.quantity.unit in COUNTED_ONCE
    return cases and any("罚款" in name for name in names) and any("没收" in name for name in names)


def _are_of_groups(one: PartList, names: Sequence[str]) -> bool:
    """Whether cases are told by whom they were for, who may be of two groups: 农民工167件、妇女98件、残疾人88件."""
    return Evidence.REST not in one.evidence and sum(tell_traits([name]) for name in names) > 1


def _are_honours(whole: Measure, names: Sequence[str]) -> bool:
    """Whether what was awarded is told by levels, of which one and the same may have several."""
    found = degrees_of(names)
    return found is not None and found[0] == LEVELS and is_awarded(whole.before + names[0])


def tells_what_became(total: Measure) -> bool:
    """Tells whether words behind a total tell what became of some: 申诉16件、复核9件，共13件获得支持."""
    return _BECAME.match(total.paragraph.text, total.end) is not None


def complete_but_for_a_slip(one: PartList, whole: Measure, parts: Sequence[Measure]) -> SlippedSum | None:
    """Returns a list that words tell to be complete, with the slips that explain its sum; None elsewhere."""
    if len(parts) != one.natural or not _is_rowed(whole, parts):
        return None
    closed = _is_closed(one, whole) and all(counted_alike(whole, each) for each in parts)
    named = _names_its_parts(one, whole, parts)
    if len(parts) < FEWEST and not closed and not named and not _names_none(parts):
        return None
    told = closed or named or _counts_kinds(whole, parts) or _names_none(parts)
    told = told or _is_parted_by_level(one, whole, parts)
    if not (told or _are_ends(one, whole, parts) or _are_fates(one, parts)) or is_left_open(whole, parts):
        return None
    return slipped_sum(whole, parts)


def is_nearly_whole_row(one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether 、 alone parts three kinds or more, right behind a whole of which they lack very little."""
    if len(parts) != one.natural or len(parts) < FEWEST or whole.quantity.value < TEN or is_left_open(whole, parts):
        return False
    people = whole.quantity.unit in PEOPLE_UNITS and tell_traits([part.before for part in parts])
    if whole.quantity.unit not in _THINGS or people:
        return False  # 受援人912人，其中妇女310人、农民工405人、老年人120人: one may be of several, or of none.
    lacks = total_of(parts) < whole.quantity.value and distance_to(whole, parts) <= VERY_LITTLE
    at_once = INTRODUCED_AT_ONCE.fullmatch(between(whole, parts[0])) is not None
    return lacks and at_once and _is_rowed(whole, parts) and not any(one.quantity.approximate for one in parts)


def is_left_open(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether words leave room for more than a list holds: 等, 其余 behind it, or 主要 before it."""
    behind = _OPEN_END.match(parts[-1].paragraph.text, parts[-1].end)
    return behind is not None or _SOME.search(between(whole, parts[0])) is not None


def ends_alike_but_for_a_swap(one: PartList) -> SlippedSum | None:
    """Returns a list behind 其中 whose members end alike and make their whole once two digits change places.

    直接处置412条，协调处置111条, of 532条: of so large a number chance feigns that no more often than once in hundreds.
    """
    parts, whole = one.parts, one.wholes[0]
    names = [part.before.strip("，,、；; ") for part in parts]
    alike = len({name[-KIND:] for name in names}) == 1 and all(len(name) > KIND for name in names)
    if Evidence.INTRODUCED not in one.evidence or len(parts) != one.natural or len(parts) < PAIR or not alike:
        return None
    found = slipped_sum(whole, parts) if whole.quantity.value >= HUNDRED and counted_alike(whole, parts[0]) else None
    return found if found is not None and found.repairs[0].is_swap else None


def tenfold_but_for_one(one: PartList) -> SlippedSum | None:
    """Returns a list that makes its whole to the last digit but for one part that is ten times what it should be.

    What it makes by chance is one number among thousands: no word need tell that the list is complete.
    """
    parts = one.parts[: one.natural] if Evidence.TOTAL not in one.evidence else one.parts[-one.natural :]
    if not one.evidence or len(parts) < PAIR:
        return None
    total = total_of(parts)
    for whole in one.wholes:
        for part in parts:
            beyond = total - whole.quantity.value
            if beyond > ZERO and part.quantity.value * (TEN - 1) == beyond * TEN:
                return slipped_sum(whole, parts)
    return None


def under_its_parts_by_a_swap(one: PartList) -> SlippedSum | None:
    """Returns a list behind 其中 that lies above its whole, and makes it once two digits of that change places."""
    parts = one.parts[: one.natural]
    if Evidence.INTRODUCED not in one.evidence or len(parts) < PAIR:
        return None
    total = total_of(parts)
    above = (slipped_sum(whole, parts) for whole in one.wholes if total > whole.quantity.value >= TEN)
    return next((found for found in above if found and _is_turned_whole(found)), None)


def _is_turned_whole(found: SlippedSum) -> bool:
    return any(one.slipped is found.whole and one.is_swap for one in found.repairs)


def _is_closed(one: PartList, whole: Measure) -> bool:
    """Whether words close a list: 其他 at its end, behind 其中, or a total right behind it, of more than one digit."""
    if whole.quantity.value < TEN and Evidence.CLOSE not in one.evidence:
        return False
    opened = one.evidence & {Evidence.INTRODUCED, Evidence.GROUPED, Evidence.BRACKET}
    return Evidence.CLOSE in one.evidence or (Evidence.REST in one.evidence and bool(opened))


def are_kinds_beyond(one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether 其中 parts a whole into kinds that end alike, and a slip puts them above it: 文字解读、视频解读."""
    if Evidence.INTRODUCED not in one.evidence or len(parts) != one.natural or is_awarded(whole.before):
        return False
    names = [part.before.lstrip("其中包括：:，,、 ") for part in parts]
    named = len({name[-KIND:] for name in names}) == 1 and all(len(name) > KIND for name in names)
    things = whole.quantity.unit in COUNTED_ONCE and counted_alike(whole, parts[0])
    rowed = all(between(*pair).startswith(("、", "，") if len(parts) == KIND else "、") for pair in pairwise(parts))
    if _TOGETHER.match(parts[-1].paragraph.text, parts[-1].end) or slipped_sum(whole, parts) is None:
        return False
    return named and things and rowed and INTRODUCED_AT_ONCE.fullmatch(between(whole, parts[0])) is not None


def _is_rowed(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether 、 alone parts the members, right behind their whole."""
    near = "。" not in between(whole, parts[0]) and len(between(whole, parts[0])) <= LONGEST_LINK
    return near and all("、" in between(*pair) and "，" not in between(*pair) for pair in pairwise(parts))


def _names_its_parts(one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether the words of the whole name every member in a row: 甲、乙会议研究议题16个，其中甲7个、乙9个."""
    text = whole.paragraph.text
    words = text[start_behind("。；;", text, whole.start) : whole.start]
    names = [part.before.removeprefix("其中").strip("，,、：: ").removeprefix("其中")[:NAMED] for part in parts]
    opened = Evidence.INTRODUCED in one.evidence and all(len(name) == NAMED and name in words for name in names)
    places = [words.find(name) for name in names] if opened else []
    return opened and places == sorted(set(places)) and _IN_ROW.search(words[places[0] : places[-1]]) is not None


def _counts_kinds(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether the words of the whole tell how many kinds follow: 五类案件46件，其中…."""
    words = whole.before[-LONGEST_LINK:] + between(whole, parts[0])
    return any(read_count(match["number"]) == len(parts) for match in _KINDS.finditer(words))


def _names_none(parts: Sequence[Measure]) -> bool:
    """Whether a member is told to be none, as only who tells them all does: 维持8件、无撤销情形、终止2件."""
    return any(_NONE.search(between(*pair)) is not None for pair in pairwise(parts))


def _is_parted_by_level(one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether levels down to the lowest come near their whole: 其中省级1个、市级9个、县级68个."""
    names = [part.before for part in parts]
    if Evidence.INTRODUCED not in one.evidence or degrees_of(names) is None or not any(map(_LOWEST.search, names)):
        return False
    return distance_to(whole, parts) <= FARTHEST and _is_telling(whole, parts)


def _is_telling(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether what is wanting is more than the unit digit, which any list that leaves some out may lack."""
    found = slipped_sum(whole, parts)
    wanting = abs(total_of(parts) - whole.quantity.value)
    return found is not None and (found.repairs[0].is_swap or wanting >= TEN)


def _are_ends(one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether all cases came to an end, each to one of the parts: none is told to be pending or carried over."""
    if Evidence.OUTCOME not in one.evidence or distance_to(whole, parts) > FARTHEST:
        return False
    passage = passage_around(whole.paragraph.text, whole.start, parts[-1].end)
    return _ENDED.search(passage) is not None and _PENDING.search(passage) is None


def _are_fates(one: PartList, parts: Sequence[Measure]) -> bool:
    """Whether papers are told to be kept and to be abolished, the two ends that a review leaves all of them with."""
    names = [part.before for part in parts]
    fates = any(map(_KEPT.search, names)) and any(map(_ABOLISHED.search, names))
    return fates and Evidence.OUTCOME in one.evidence and not any(map(_PENDING.search, names))
