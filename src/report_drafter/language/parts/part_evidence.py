"""A run of figures that may be the parts of a whole, with all that its words tell of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise, takewhile

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO
from report_drafter.language.figures.measure import Measure
from report_drafter.language.figures.vocabulary import COMPLEMENTS, COMPLETIONS, OUTCOMES, VERBS
from report_drafter.language.parts.exclusive_kinds import (
    are_all_levels,
    are_penalties,
    exclude_each_other,
    is_awarded,
    leave_none_out,
)
from report_drafter.language.parts.flows_beside import length_before_stock
from report_drafter.language.parts.joined_names import counts_levels, joins_names
from report_drafter.language.relations.figure_relations import PEOPLE_UNITS, PERSON_TIMES, between, separator

LONGEST_BARE, PAIR, ACT = 4, 2, 4
_REST = late(
    r"^[\s，,、；;和及]*(?:其他|其它|其余|剩余|另外?|另有)|余下|[\u4e00-\u9fff][及和等]其[他它][^，,。；;、\d]{0,6}$"
)
_FINISHED = late(r"^[^；。]{0,8}；\s*(?:目前|截至目前|现|均|全部)?已")
_NEGATION = late(r"(?:^[\s，,、；;和及]*|予以|[有为])(?:不予?|尚?未予?|非|无)(?P<stem>[\u4e00-\u9fff]{2})")
_UNNAMED, _BREAK = late("[，,；;：:]?其中[，,：:]?"), late("[，,、；;。]")
_DENYING = frozenset("不未非无")
_PENDING = late(
    r"(?:^|[，,、；;])\s*(?:[尚还仍现]?[有在]?)?(?:各类)?(?:(?:正在?|在|待)(?:推进|办理?|审理?|整改|处理|调解|化解|解决|办结)[中的]?"
    r"|未(?:办结|审结|执结|结|完成|整改|化解|答复)(?:案件?)?)$"
)
_FAILING, _PASSING = late(r"存在问题|不合格|不符合|未通过|不达标"), late("符合|合格|通过|达标|正常")
_ROW_GAP = late(r"、[^，,；;、]+$")
_STOCK_ENDS = ("达到", "达", "增至", "增加到", "扩大到", "升至")
_ALL_OF_THEM = ("全省", "全市", "全县", "全区", "全国", "全局", "全系统", "累计", "总数", "总量", "总")
_TOTAL_NOW = late(
    r"(?:总[人户家件张]?数量?|总量|总规模|保有量|存量|余额|累计(?:总数)?)(?:现?已|共)*(?:达到?|为|有|增至|增加到|扩大到|升至|上升到)?$|累计[^，,。；;、\d]{0,8}(?:达到?|增至|增加到|扩大到)$"
)
_STOCK_NOW = late(
    r"[，,；;\s]*(?:至|到|截至)?(?:年末|年底|目前|清理后|当前|现)[^，,。；;、]{0,6}(?:现行|现有|实有|共有|有效|总数|总量|累计|在册)"
)
_DONE_ENDS = ("结", "解决", "化解", "整改", "完成", "答复", "办复", "处理")


class Evidence(Enum):
    """Why a run of figures is taken for the parts of a whole.

    GROUPED: 按领域分, opens it; CLOSE: parted by 、 alone and summed up right behind;
    BRACKET: all that a bracket behind the whole holds; OUTCOME: each part tells how a case or document ended;
    COLUMN: the members hold a second figure each; NAMED: the whole names the parts one by one; EXCLUSIVE: nothing
    falls under two of the names; SCALE: the names run through a scale to its end; PENDING: what is done
    and what is still to be.
    """

    REST = auto()
    OPPOSITION = auto()
    COMPLEMENT = auto()
    INTRODUCED = auto()
    GROUPED = auto()
    BRACKET = auto()
    BARE = auto()
    OUTCOME = auto()
    COLUMN = auto()
    NAMED = auto()
    EXCLUSIVE = auto()
    SCALE = auto()
    PENDING = auto()
    TOTAL = auto()
    CLOSE = auto()


OPENED = frozenset({Evidence.INTRODUCED, Evidence.GROUPED})
"""Words that lead in the parts."""


@frozen
class PartList:
    """A run of parts in text order with the figures that may be their whole, the nearest first.

    A whole that the first part names stands before nearer ones. `natural` is how many of the parts the list itself
    seems to hold: up to where its separator changes.
    """

    wholes: tuple[Measure, ...]
    parts: tuple[Measure, ...]
    natural: int
    evidence: frozenset[Evidence]


def describe(wholes: tuple[Measure, ...], parts: list[Measure], reason: Evidence | None) -> PartList:
    """Returns a list of parts with all that its words tell of it."""
    evidence = {reason} if reason is not None else set()
    natural = length_before_stock(wholes[0], parts[: listed_length(parts)])
    listed = parts[:natural]
    if _REST.search(parts[natural - 1].before) and not _is_rest_of_part(listed):
        evidence.add(Evidence.REST)
    if _opposed(listed) and not _is_of_one_side(wholes[0], listed):
        evidence.add(Evidence.OPPOSITION)
    if _are_done_and_pending(listed):
        evidence.add(Evidence.PENDING)
    evidence |= set(_by_name(wholes[0], listed))
    if all(_is_bare(one) for one in listed):
        evidence.add(Evidence.BARE)
    if all(any(word in name for word in OUTCOMES) for name in _names(listed)) and not _is_outcome(wholes[0]):
        evidence.add(Evidence.OUTCOME)
    if natural == PAIR and evidence == {Evidence.INTRODUCED} and _ends_at_first(wholes[0], parts):
        natural = 1
    return PartList(wholes, tuple(parts), natural, frozenset(evidence))


def _names(listed: Sequence[Measure]) -> list[str]:
    """What the parts of a list are called, by the words behind each where the first has none before: 其中1件撤回."""
    if _UNNAMED.fullmatch(listed[0].before) is None:
        return [one.phrase.core for one in listed]
    return [_BREAK.split(one.after, maxsplit=1)[0] for one in listed]


def _is_rest_of_part(listed: Sequence[Measure]) -> bool:
    """Whether 其余 closes a list within the list: 回复229件；提起诉讼17件，支持15件，其余2件尚在审理."""
    values = [one.quantity.value for one in listed]
    return any(values[at] == sum(values[at + 1 :], ZERO) for at in range(len(values) - PAIR))


def _is_of_one_side(whole: Measure, listed: Sequence[Measure]) -> bool:
    """Whether a figure tells of one of two opposites itself: 批准逮捕76人，对未成年人批准逮捕38人、不批准逮捕57人."""
    acts = [one.before[-ACT:] for one in listed if _NEGATION.search(one.before) is None]
    return any(len(act) == ACT and act in whole.before for act in acts)


def _ends_at_first(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether 其中 tells one part alone, and ； goes on with the whole's neighbours: 其中终局960件；撤诉400件.

    The change of the whole may stand before it: 申请专利1250件，增长12.3%，其中发明专利320件；授权专利986件.
    """
    opened = between(whole, parts[0])
    joined = "，其中" in opened or ",其中" in opened
    return joined and separator(parts[0], parts[1]) == "；" and "：" not in opened and "。" not in opened


def _by_name(whole: Measure, parts: Sequence[Measure]) -> Iterator[Evidence]:
    """What the names of parts say of the list."""
    if _are_named(whole, parts) or joins_names(whole, parts):
        yield Evidence.NAMED
    if counts_levels(whole, parts):
        yield Evidence.SCALE
    if are_complements(parts) and not is_awarded(whole.before + parts[0].before):
        yield Evidence.COMPLEMENT
    names = [one.before for one in parts]
    if whole.quantity.unit not in PERSON_TIMES and are_penalties(names, whole.before):
        yield Evidence.EXCLUSIVE
    if _are_opposites(names, whole.before) or exclude_each_other(names, whole.before):
        yield Evidence.EXCLUSIVE
        people = whole.quantity.unit in PEOPLE_UNITS
        if leave_none_out(names, whole.before) or (people and are_all_levels(names, whole.before)):
            yield Evidence.SCALE


def _is_outcome(measure: Measure) -> bool:
    return measure.phrase.core.startswith(OUTCOMES)


def listed_length(parts: Sequence[Measure]) -> int:
    """Returns how many of the figures one list holds: up to 其他…, or to where its separator gives way to another."""
    if len(parts) == 1:
        return 1
    opened = separator(parts[0], parts[1])
    for index, one in enumerate(parts[1:], start=2):
        if opened != "；" and separator(parts[index - 2], one) == "；":
            break
        if _REST.search(one.before) and not _runs_on(parts, index):
            return index
        if _FINISHED.search(between(parts[index - 2], one)) or _tells_stock(one, parts[0]):
            return index - 1
        if index > PAIR and _STOCK_NOW.match(one.before):
            return index - 1  # 有效27件，修改4件，废止3件，年末现行有效31件
    if opened != "、" and any(separator(one, other) == "、" for one, other in pairwise(parts)):
        return 1
    return row_length(parts)


def _tells_stock(one: Measure, first: Measure) -> bool:
    """Whether a figure tells how many there are by now, so that it is no member: 全省千吨级泊位达到127个.

    Nor is one a total, as no member before it is: 新增20所，其中农村学校12所，示范校总数达到184所.
    """
    if _TOTAL_NOW.search(one.before) and not _TOTAL_NOW.search(first.before):
        return True
    return one.before.endswith(_STOCK_ENDS) and one.before.lstrip("，,；; ").startswith(_ALL_OF_THEM)


def row_length(parts: Sequence[Measure]) -> int:
    """Returns how many of the figures one mark parts from one another; of one figure 1."""
    marks = [separator(one, other) for one, other in pairwise(parts)]
    return 1 + len(list(takewhile(lambda mark: mark == marks[0], marks)))


def _runs_on(parts: Sequence[Measure], index: int) -> bool:
    """Whether a row goes on behind 其他…, which is then the name of a kind: 其他行政权力11项、公共服务18项.

    So is 其他技术人员1856人，管理人员2136人: both are 人员.
    """
    if index >= len(parts):
        return False
    rest, following = parts[index - 1], parts[index]
    kinds = {one.phrase.core[-PAIR:] for one in (rest, following)}
    if len(kinds) == 1 and len(following.phrase.core) > PAIR and not following.phrase.verb:
        return separator(rest, following) == separator(parts[0], parts[1])
    return all(_ROW_GAP.match(between(*pair)) for pair in pairwise(parts[: index + 1]))


def _opposed(parts: Sequence[Measure]) -> bool:
    """Whether one part denies what another affirms: 同意 and 不同意, 符合规定 and 存在问题."""
    bare = not any(one.before.strip("，,、；;和有") for one in parts[1:])
    words = [one.clause[one.end - one.clause_start :] if bare else one.before for one in parts]
    for index, word in enumerate(words):
        others = "".join(words[:index] + words[index + 1 :])
        match = None if _DENYING.isdisjoint(word) else _NEGATION.search(word)
        if match is not None and match["stem"] in others.replace(match[0].strip("，,、；; "), ""):
            return True
        if _FAILING.search(word) and _PASSING.search(_FAILING.sub("", others)):
            return True
    return False


def _are_done_and_pending(parts: Sequence[Measure]) -> bool:
    """Whether two parts tell what is done and what is still to be: 已解决1126个，正在推进58个."""
    if len(parts) != PAIR or not _PENDING.search(parts[1].before):
        return False
    core = parts[0].phrase.core
    return core.startswith(COMPLETIONS) or any(end in core for end in _DONE_ENDS)


def _are_named(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether the words of the whole name its parts one by one: 党委会、局务会研究11次，其中党委会5次、局务会6次.

    罚没款 is short for 罚款 and 没收.
    """
    held = whole.before
    if "罚没" in held and len(parts) == PAIR:
        one, other = parts[0].before, parts[1].before
        return ("罚款" in one and "没收" in other) or ("没收" in one and "罚款" in other)
    names = {one.phrase.core for one in parts}  # 决算数589万元，其中…决算数308万元、…决算数274万元: no names.
    return len(names) == len(parts) and all(len(name) > 1 and name in held for name in names)


def _are_opposites(names: Sequence[str], about: str) -> bool:
    """Whether two names are one of a pair each: 存量违建 and 新增违建."""
    if len(names) != PAIR or is_awarded(about + names[0]):
        return False
    one, other = names
    return any((left in one and right in other) or (left in other and right in one) for left, right in COMPLEMENTS)


def are_complements(parts: Sequence[Measure]) -> bool:
    """Tells whether parts are named by a pair that leaves nothing over, such as 现场 and 书面."""
    if len({bool(one.phrase.core) for one in parts}) > 1:
        return False  # 一般隐患整改3902项，27项重大隐患全部整改: one is named before its figure, one behind.
    joined = "、".join(one.before + one.phrase.after for one in parts)
    if len(parts) == PAIR and _denies_other(*(one.phrase.core for one in parts)):
        return True
    return len(parts) > 1 and any(left in joined and right in joined for left, right in COMPLEMENTS)


def _denies_other(one: str, other: str) -> bool:
    """Whether one name is the other with a denial before it: 非现场检查, 现场检查."""
    short, full = sorted((one, other), key=len)
    return bool(short) and full[:1] in _DENYING and full[1:] == short


def _is_bare(measure: Measure) -> bool:
    """Whether a part is told by a verb alone: 维持96件."""
    phrase = measure.phrase
    return not phrase.after and len(phrase.core) <= LONGEST_BARE and (phrase.core in VERBS or phrase.verb != "")
