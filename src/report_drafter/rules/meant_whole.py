"""Judges whether listed figures are meant to make up the figure that they stand with, and how far they are from it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO, sum_of
from report_drafter.language.figures.measure import total_of
from report_drafter.language.model.report_model import Measure
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.numbers.units import YUAN
from report_drafter.language.parts.complete_lists import INTRODUCED_AT_ONCE, are_kinds_beyond, is_left_open
from report_drafter.language.parts.exclusive_kinds import counts_turns, names_others_of, tell_traits
from report_drafter.language.parts.part_evidence import OPENED, Evidence, PartList
from report_drafter.language.parts.sum_slips import distance_to, is_a_digit_off, is_swap, is_tenfold
from report_drafter.language.relations.figure_relations import PEOPLE_UNITS, between, counted_alike
from report_drafter.language.text.text_breaks import passage_start

HUNDRED = Decimal(100)
TELLING = Decimal(1000)
REACH = {
    Evidence.REST: Decimal("0.5"),
    Evidence.OPPOSITION: Decimal("0.5"),
    Evidence.TOTAL: Decimal("0.2"),
    Evidence.CLOSE: Decimal("0.6"),
    Evidence.BRACKET: Decimal("0.4"),
    Evidence.COMPLEMENT: Decimal("0.45"),
    Evidence.NAMED: Decimal("0.8"),
    Evidence.SCALE: Decimal("0.6"),
    Evidence.PENDING: Decimal("0.06"),
}
"""How far the sum may lie from the whole, as a share of it, for the list still to be meant as complete."""
REACH_OF_LONG_LIST = REACH_OF_SERIES = Decimal("0.03")
REACH_OF_PAIR, REACH_OF_BARE, REACH_OF_LARGE = Decimal("0.06"), Decimal("0.1"), Decimal("0.012")
REACH_OF_OVERFULL, REACH_OF_OVERFULL_ROW = Decimal("0.35"), Decimal("0.6")
HEAD = 2
"""How many letters at the end of a name tell what is counted: 种植面积."""
_REST_FOLLOWS = late(r"[，,；;、]\s*(?:其余|其它|其他|剩余|余下|尚有)")
"""Parts that are told without a figure: 其余正在审理."""
_CHANGED = late(r"[增长升降减][^，,。；;\d]{0,4}\d[\d.]*[%％]")
_BODY = late(r"(?:机关|本级|[总支大中分]队|[所站科室股]|中心|街道|乡镇|社区)$")
"""Where people serve, each in one place: 其中局机关27人、执法大队16人."""
_TURN = "次"
_CASES = frozenset("件起宗")
_COMING_UP = ("产生量", "产生量为", "产生总量")
CLOSED = frozenset({Evidence.EXCLUSIVE, Evidence.COMPLEMENT, Evidence.NAMED, Evidence.REST, Evidence.OPPOSITION})
COMPLETE = CLOSED - {Evidence.EXCLUSIVE} | {Evidence.SCALE}
_MEMBERS = late(
    r"(?:^|[，,、；;])(?:以上|上述|这|前述)?(?P<number>[两二三四五六七八九])(?:[大个]?[项类级者种块]|个?(?:渠道|方面|层级|部分|平台|领域))[^，,。；;、\d]{0,8}(?:合计|共计|总计|共)[^，,。；;、\d]{0,4}$"
)
REACH_OF_SLIP, TEN = Decimal("0.4"), 10
SURE, LONG_LIST = Decimal("0.13"), 3
KIND = FARTHEST_OF_MEMBERS = 2
MEASURED = frozenset(("吨", "公斤", "千克", "公顷", "亩", "平方米", "立方米"))


def rivals_of(one: PartList) -> list[Measure]:
    """Returns the figures that parts may be of, first the likeliest.

    Where 其中 follows a figure that counts what the parts count, those of an earlier sentence or item are out; right
    behind its clause, all others are.
    """
    whole, part = one.wholes[0], one.parts[0]
    if Evidence.INTRODUCED not in one.evidence or not counted_alike(whole, part):
        return list(one.wholes)
    if INTRODUCED_AT_ONCE.fullmatch(between(whole, part)):
        return [whole]
    return [whole, *(each for each in one.wholes[1:] if each.start > whole.start or _may_rival(each, whole))]


def _may_rival(earlier: Measure, whole: Measure) -> bool:
    gap = between(earlier, whole)
    return counted_alike(earlier, whole) and "；" not in gap and "。" not in gap


def is_meant_whole(one: PartList, whole: Measure, parts: Sequence[Measure], distance: Decimal) -> bool:
    """Tells whether the list is meant to be complete, so that another sum is an error."""
    if _counts_members(one, whole, parts):
        return True
    return not _cannot_make(whole, parts) and _is_complete(one, whole, parts, distance)


def _is_complete(one: PartList, whole: Measure, parts: Sequence[Measure], distance: Decimal) -> bool:
    """Whether words or the sum tell that nothing is left out of a list that may make its whole."""
    if len(parts) == KIND and not one.evidence & CLOSED and not _are_apart(whole, parts):
        return False
    least = sum_of(part.quantity for part in parts).low
    if least > whole.quantity.interval().high:
        if any(least <= each.quantity.interval().high for each in rivals_of(one)):
            return _is_told_as_one(one, parts) and distance <= SURE
        if _leaves_no_more(one, whole, parts, distance):
            return True
    if leaves_a_rest(one, whole, parts):
        return False
    told = one.evidence - ({Evidence.COMPLEMENT} if _tells_changes(whole, parts) else set())
    if any(distance <= reach for evidence, reach in REACH.items() if evidence in told):
        return True
    if _is_told_as_one(one, parts) and (is_swap(whole, parts) or is_tenfold(whole, parts)):
        return True
    return _is_near(one, whole, parts, distance) or _lacks_one(one, whole, parts)


def _counts_members(one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether a total tells of how many members it is, all that are listed or one more: 三个渠道共发布966条."""
    text = whole.paragraph.text
    if counts_turns(text[passage_start(text, whole.start) : whole.end], [part.before for part in parts]):
        return True
    counted = _MEMBERS.search(whole.before) if Evidence.TOTAL in one.evidence and len(parts) > 1 else None
    if distance_to(whole, parts) > FARTHEST_OF_MEMBERS:
        return False  # 甲1200、合格1182，乙300、合格297，两类合计不合格21
    return counted is not None and read_count(counted["number"]) - len(parts) in (0, 1)


def _cannot_make(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether parts are no complete list: one alone, one far too large, or fewer kinds than the whole names."""
    if whole.before.endswith(_COMING_UP):
        return True  # What was used of it may be of earlier years: 产生量526万吨，综合利用量413万吨，….
    if len(parts) == 1 or max(part.quantity.value for part in parts) > whole.quantity.value * 2:
        return True
    fewer = names_others_of(whole.phrase.core, [part.phrase.core for part in parts])
    return fewer and sum_of(one.quantity for one in parts).high <= whole.quantity.interval().low


def _leaves_no_more(one: PartList, whole: Measure, parts: Sequence[Measure], distance: Decimal) -> bool:
    """Whether parts can never be more than their whole: ends of cases, or a list of things or posts behind 其中.

    One person may be in several parts (党员、女职工; 刑拘、逮捕), yet serves in one body; parts far beyond the whole
    are of something else.
    """
    if Evidence.OUTCOME in one.evidence or (Evidence.EXCLUSIVE in one.evidence and one.evidence & OPENED):
        return True
    if are_kinds_beyond(one, whole, parts):
        return True
    if {Evidence.INTRODUCED} == one.evidence and all(_BODY.search(part.before) for part in parts):
        return distance <= REACH_OF_OVERFULL
    once = whole.quantity.unit not in PEOPLE_UNITS or _are_posts(parts)
    things = once and whole.quantity.unit != "人次"
    listed = LONG_LIST <= len(parts) <= one.natural and not _are_its_peers(whole, parts)
    reach = REACH_OF_OVERFULL_ROW if _are_rowed_things(whole, parts) else REACH_OF_OVERFULL
    return Evidence.INTRODUCED in one.evidence and things and listed and distance <= reach


def _are_rowed_things(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether 、 alone parts cases into four kinds or more: 投诉14起，其中成立10起、部分成立2起、…."""
    once = whole.quantity.unit in _CASES and all(counted_alike(whole, part) for part in parts)
    return once and len(parts) > LONG_LIST and all("、" in between(*pair) for pair in pairwise(parts))


def _are_its_peers(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether a ； ends what 其中 opens, and others named like the whole follow: 粮食面积…，其中稻谷…；油料面积…."""
    head = whole.phrase.core[-HEAD:]
    return bool(head) and "；" in between(*parts[:2]) and all(one.phrase.core.endswith(head) for one in parts[1:])


def _are_apart(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether nobody is in two parts: they are no people, or not told by what people may be besides."""
    return whole.quantity.unit not in PEOPLE_UNITS or not tell_traits([part.before for part in parts])


def _are_posts(parts: Sequence[Measure]) -> bool:
    """Whether parts tell of people by their posts, not by what they are besides or what befell them."""
    return not tell_traits([part.before for part in parts]) and not any(part.phrase.verb for part in parts)


def _is_near(one: PartList, whole: Measure, parts: Sequence[Measure], distance: Decimal) -> bool:
    """Whether a list that no word closes comes so near to the whole that it must be meant as complete."""
    is_long = len(parts) >= LONG_LIST
    if one.evidence & OPENED:
        several = not one.evidence & CLOSED and _are_two_of_several(whole, parts, distance)
        if several or (not is_long and ("率" in between(*parts) or not _are_apart(whole, parts))):
            return False  # 执法人员185名，其中持证176名，持证率95.1%；公职律师5名: kinds that overlap.
        near = REACH_OF_LONG_LIST if is_long else REACH_OF_PAIR
        if not one.evidence & COMPLETE and _may_leave_a_rest(one, whole, parts):
            near = ZERO
        return distance <= near or (distance <= REACH_OF_SLIP and _is_told_slip(one, whole, parts))
    if one.evidence & {Evidence.BARE, Evidence.OUTCOME} and is_long:
        return distance <= REACH_OF_BARE
    if _tells_changes(whole, parts) or len({bool(part.phrase.core) for part in parts}) > 1:
        return False  # 一般隐患整改2831项，19项重大隐患全部整改: one is named before its figure, one behind.
    if max(part.quantity.value for part in parts) >= whole.quantity.value:
        return False  # Nothing but their size speaks for them, and one alone is as large as the whole.
    if is_long and whole.quantity.value >= HUNDRED and distance <= REACH_OF_SERIES:
        return True
    if whole.quantity.unit == "元" and not is_long:
        return False  # 案值19.8万元，罚款18.0万元，没收1.8万元: sums of money near one another are common.
    return whole.quantity.value >= TELLING and distance <= REACH_OF_LARGE


def leaves_a_rest(one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether more is told behind the parts (其余正在审理), or hardly more is wanting than what none asks for.

    Kinds told with their changes may be the largest alone: 案件中，刑事案件41件，增长7%；民商事案件505件，下降0.6%.
    """
    if _REST_FOLLOWS.match(parts[-1].paragraph.text, parts[-1].end):
        return True
    least = sum_of(part.quantity for part in parts).low
    if Evidence.GROUPED in one.evidence and _tells_rates(parts) and least < whole.quantity.interval().low:
        return True
    loose = not one.evidence & COMPLETE and _may_leave_a_rest(one, whole, parts)
    return loose and _is_but_last_digit(whole, parts)


def _may_leave_a_rest(one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether parts that fall short may be the largest alone: of money, or parted by more than 、.

    税收收入18319万元，其中增值税7875万元，增长43.1%；契税2689万元，增长40.5%; …: the small ones are left out.
    """
    if total_of(parts) >= whole.quantity.value:
        return False
    if Evidence.INTRODUCED not in one.evidence or Evidence.BRACKET in one.evidence:
        return False
    return parts[0].quantity.unit == YUAN or any("、" not in between(*pair) for pair in pairwise(parts))


def _is_but_last_digit(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether so little is wanting that a small part left out, or rounding, explains it as well as a slip."""
    wanting = whole.quantity.value - total_of(parts)
    return 0 < wanting < max(part.quantity.place or 1 for part in (whole, *parts)) * TEN


def _are_two_of_several(whole: Measure, parts: Sequence[Measure], distance: Decimal) -> bool:
    """Whether parts are the largest of several: of what is weighed or measured (粮食416万吨，其中水稻…，玉米…).

    Or two of sums that stand with the change of each: 其中住宅投资7.37亿元，增长7.7%，商业用房投资0.84亿元，增长21%.
    """
    if parts[0].quantity.unit in MEASURED:
        return not is_swap(whole, parts)
    if len(parts) >= LONG_LIST:
        return False
    changed = _CHANGED.search(between(parts[0], parts[1])) is not None
    return parts[0].quantity.unit == YUAN and changed and distance > REACH_OF_LARGE


def _lacks_one(one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether things are parted into kinds that bear their name, and one is wanting: 演练6次，其中消防演练3次、…."""
    if Evidence.INTRODUCED not in one.evidence or not LONG_LIST <= len(parts) == one.natural:
        return False
    kinds = {each.phrase.core[-KIND:] for each in (whole, *parts)}
    rowed = all(between(*pair).startswith("、") for pair in pairwise(parts))
    wanting = whole.quantity.value - total_of(parts)
    introduced = INTRODUCED_AT_ONCE.fullmatch(between(whole, parts[0])) is not None
    return introduced and rowed and len(kinds) == 1 and wanting == 1


def _is_told_as_one(one: PartList, parts: Sequence[Measure]) -> bool:
    """Whether a list is surely one: opened or summed up by a word, and long or a pair of kinds (路内泊位、路外泊位)."""
    if Evidence.CLOSE in one.evidence:
        return True
    if not one.evidence:
        return False
    if {Evidence.OUTCOME, Evidence.INTRODUCED} <= one.evidence:
        return True
    first, second = parts[0].phrase.core, parts[1].phrase.core
    akin = len(first) > KIND and first[-KIND:] == second[-KIND:]
    return len(parts) >= LONG_LIST or (bool(one.evidence & OPENED) and akin)


def _tells_changes(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether the change of each figure stands behind it: a row of facts, one by one, and no list of parts.

    A rate of the whole alone is none: 发现问题7458个，问题发现率30.0%，当场整改6512个、立案处罚873个、移交73个.
    """
    return _tells_rates(parts) or _CHANGED.search(between(whole, parts[0])) is not None


def _tells_rates(parts: Sequence[Measure]) -> bool:
    return any("%" in between(one, other) or "％" in between(one, other) for one, other in pairwise(parts))


def _is_told_slip(one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether a slip explains a list that a word closes, one above its whole, a pair of one kind, or nearly all of it.

    412处，其中商场86处、医院73处、学校153处 leaves kinds out; by chance such lists are a digit away from their wholes.
    """
    wanting, far = total_of(parts) < whole.quantity.value, distance_to(whole, parts)
    if not wanting and whole.quantity.unit.endswith(_TURN) and len(parts) == KIND and not one.evidence & CLOSED:
        return is_swap(whole, parts) or _are_kin(parts)  # 检查268家次，其中危化企业86家次、夜间检查212家次
    near = SURE if len(parts) >= LONG_LIST or _are_kin(parts) else REACH_OF_LONG_LIST
    if wanting and not one.evidence & CLOSED and (far > near or is_left_open(whole, parts)):
        return is_swap(whole, parts)
    return is_a_digit_off(whole, parts)


def _are_kin(parts: Sequence[Measure]) -> bool:
    """Whether two names begin or end alike: 一般债务、专项债务; 报告书、报告表."""
    one, other = (part.phrase.core for part in parts[:KIND])
    return len(one) >= KIND and (one[-KIND:] == other[-KIND:] or one[:KIND] == other[:KIND])


def is_sure(one: PartList, whole: Measure, distance: Decimal) -> bool:
    """Tells whether nothing but an error explains the difference; stages of one case (刑拘、逮捕) may overlap."""
    closed = one.evidence & {Evidence.REST, Evidence.OPPOSITION, Evidence.TOTAL}
    named = Evidence.INTRODUCED in one.evidence and Evidence.BARE not in one.evidence
    if named and not closed:  # 其中 may always leave some out.
        named = sum_of(part.quantity for part in one.parts[: one.natural]).low > whole.quantity.interval().high
    return (bool(closed) or named) and distance <= SURE
