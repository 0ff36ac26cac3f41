"""Tells which figure holds a part: what 其中 is of, what an act behind a row of figures finishes.

5项重大决策均依法公开征求意见，其中甲项目听取居民意见268条: opinions are no decisions. The words behind a part may tell
that it is one: 行使57项，行使率68.7%; 水库63座，完成除险加固的52座，占82.5%; 应到212名，实到208名.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.figures.measure_phrase import SHORTEST_NOUN
from report_drafter.language.lists.bound_parts import is_told_before_another, opens_bracket
from report_drafter.language.lists.part_words import is_of_unlike_things, may_share
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.part_wholes import is_average_parted
from report_drafter.language.relations.figure_relations import (
    GENERIC_UNITS,
    between,
    counted_alike,
    counts_things,
    introduces_parts,
    is_named_by,
    is_of_each,
    left_in_bracket,
    same_kind,
    separator,
)

OBJECT, SHORTEST_SUBJECT, LONG_END = 2, 2, 3
_THINGS = frozenset((*"台部架辆艘套把支具块盏盘张件个只", "件套", "台套", "台次"))
"""Measure words for things one can buy, by their shape or kind; 件 and 个 may count any of them."""
FARTHEST_HELD, RATE = 6, "率"
GENERIC_NOUNS = frozenset({"问题", "案件", "事项", "纠纷", "矛盾", "诉求", "线索"})
_DOERS = frozenset("室点站箱台组队员群所院校店窗厅馆企")
_ENDS = ("成功", "完毕", "到位", "办结", "完成")
_SAID_OF = late("[均都全]|已|依法|[，,。；;]")
_OPENER = late(r"^.*(?:其中|包括)[，,：:]?")
_ACT = late(
    r"(?:听取|征求|征集|收集|收到|吸收|采纳|提出|解答|反馈|发现|排查出?|查出|发放|印发|征得|梳理|答复|回复|办理|处理|解决|化解|整改|受理|接受|接待|明确|规定|细化|涉及|形成|推出|列出|报送|发布|推送|提供|共享|归集|汇聚|查处|惠及|服务|覆盖|带动|联系|培训|调解|走访|检查|开展|新建|建成|新增|建立|设立|成立|设置|开设|安装|配备|选聘|聘请|打造|培育|创建|投放|改造|举办|组建)"
    r"[了过]?(?P<object>[\u4e00-\u9fff]{2,8})$"
)
_ALIKE = (frozenset("件起宗例"), frozenset("件项条个处"), frozenset("件份条"))
"""Measure words that count one sort of thing: cases, matters, papers."""
_TITLED = late(r"(?:》|”)(?:共|全文|含|设|包括|等|[\u4e00-\u9fff]{0,4}共)?$")
_BEGINS = late(r"(?:受理|收到|接到|收案|立案|登记|接收|承办|接报|接收|新收|排查出?|发现)(?:[^，,。；;、\d]{0,14})$")
_NOT_BEGUN = late(
    r"(?:^|[，,、；;])\s*(?:不予|未予?|不|尚未|转送|移送|转交|告知|驳回|退回|撤回|补正)[^，,。；;、\d]{0,10}$"
)
_BY_HEAD = late("均[^，,。；;\\d]{0,4}$")
_OWN_YEAR = late(r"(?:^|[，,；;])\s*(?:其中)?(?:年内|本年度?|当年|全年|20\d\d年)(?:又|共)?新[发办增建设核配认定]{1,2}$")
_REST = late("[；，,]*(?:其他|其它|其余|剩余|另)")
_PLACE = late(r"[\u4e00-\u9fff]{0,4}?(?P<kind>[市县镇乡村]|街道|社区)(?:中|完成|[、，,和均]|$)")


def counts_its_own(whole: Measure, part: Measure) -> bool:
    """Tells whether what is told of a part is counted in things that its whole does not name."""
    words = part.before
    if _is_of_other_places(whole, part) or _is_in_unlike_words(whole, part):
        return True
    titled = ("》" in words or "”" in words) and _TITLED.search(words) is not None
    if titled and whole.quantity.unit != part.quantity.unit:
        return True  # 制定文件3件，其中《办法》36条
    match = _ACT.search(words)
    if match is None or match["object"].endswith(_ENDS) or words.endswith("的"):
        return False  # 取得调解员资格的18名 are those of the 16 that did.
    if match[0].startswith("涉及") and whole.quantity.unit == part.quantity.unit == "次":
        return False  # 学习38次，其中涉及法治内容9次: nothing but the times themselves is counted in 次.
    subject = _OPENER.sub("", words[: match.start()]).strip("，,、；; ")
    if len(subject) < SHORTEST_SUBJECT and match["object"] in GENERIC_NOUNS:
        return False  # 立案64件，其中查处案件60件: the cases are those before.
    held = whole.before + _SAID_OF.split(whole.after)[0]
    among, marked, _ = whole.after.partition("中")
    if marked and among[-1:] == match["object"][-1]:
        return False  # 28个行政村中，建成示范村31个
    return match["object"][-OBJECT:] not in held


def _is_in_unlike_words(whole: Measure, part: Measure) -> bool:
    """Whether the measure words tell unlike things: 5项民生事项实现“最多跑一次”，其中出生医学证明签发4215份."""
    units = {whole.quantity.unit, part.quantity.unit}
    return units <= GENERIC_UNITS and not any(units <= alike for alike in _ALIKE)


def is_generic_for(whole: Measure, noun: str) -> bool:
    """Tells whether a noun may mean what a figure counts: 问题 for 隐患, not for the 工作室46个 that solve them."""
    return noun in GENERIC_NOUNS and _DOERS.isdisjoint((whole.phrase.noun[-1:], whole.before.rstrip("”")[-1:]))


def _is_of_other_places(whole: Measure, part: Measure) -> bool:
    """Whether two figures stand before nouns of unlike places: 18个乡镇中，12个乡镇、86个村完成改造."""
    places = [_PLACE.match(one.after) for one in (whole, part)]
    return all(places) and len({one["kind"] for one in places if one is not None}) > 1


def begun_by(outside: Sequence[Measure], part: Measure) -> Measure | None:
    """Returns what an act finishes of figures told backwards: 受理91件，不予受理7件；审结85件 finishes the 91."""
    nearest = outside[0]
    if _NOT_BEGUN.search(nearest.before) is None:
        return None
    begun = (one for one in outside[1:] if counted_alike(one, part) and _BEGINS.search(one.before))
    return next((one for one in begun if _NOT_BEGUN.search(one.before) is None), None)


def _whole_of_list(measures: Sequence[Measure], last: Measure, part: Measure) -> Measure | None:
    """Returns what a list is of whose last member is too small for a part: 1426项，包括…、其他240项，其中1398项."""
    at = measures.index(last)
    for first in range(at, 0, -1):
        if measures[first].passage != last.passage:
            return None
        if introduces_parts(measures[first - 1], measures[first]):
            before = (one for one in reversed(measures[:first]) if one.passage == last.passage)
            own = None if _ends_before(measures[first:at], last) else before
            return next((one for one in own or () if counted_alike(one, part)), None)
    return None


def _ends_before(members: Sequence[Measure], last: Measure) -> bool:
    """Whether ； ends a list whose members 、 parts, or of one member: 716件，其中扣押648件、查封68件；强制执行94件."""
    rowed = any(separator(*pair) == "、" for pair in pairwise(members))
    alone = sum(map(counts_things, members)) == 1 and _REST.match(last.before) is None
    return (rowed or alone) and "；" in between(members[-1], last)


def whole_before(measures: Sequence[Measure], at: int) -> Measure | None:
    """Returns the figure before 其中 that the part names (派单601件 of 热线派单532件), else the nearest of its kind."""
    if _lacks_unit(measures[at - 1]) or opens_bracket(measures[at - 1], measures[at]):
        return measures[at - 1]
    near = list(_near_wholes(measures, at))
    average = not any(one.passage == measures[at].passage for one in near)
    if average and is_average_parted(measures[at - 1], measures[at]):
        near = [measures[at - 1]]
    if is_of_unlike_things(measures, at):
        return None
    if "；其中" in between(measures[at - 1], measures[at]) or _follows_other_rate(measures, at):
        # It may be of any figure before.
        largest = max(near, key=lambda one: one.quantity.value, default=None)
        if largest is None or largest.quantity.value >= measures[at].quantity.value:
            return largest
        return _whole_of_list(measures, largest, measures[at]) if _stops_between(largest, measures[at]) else largest
    if near and _is_of_collection(measures[at - 1], near[0], measures[at]):
        return measures[at - 1]
    named = (one for one in near if is_named_by(one, measures[at]))
    whole = next(named, None) or _named_most_alike(near, measures[at])
    if whole is not None and whole.quantity.value < measures[at].quantity.value:
        if _opens_next_list(near[0], whole, measures[at]):
            return near[0]
        return _whole_of_list(measures, whole, measures[at]) or of_same_act(near, whole, measures[at]) or whole
    return whole


def of_same_act(near: Sequence[Measure], nearest: Measure, part: Measure) -> Measure | None:
    """Returns the figure of the act that a part tells again: 抽查260批次，不合格19批次。其中，燃气具抽查80批次."""
    act = part.phrase.verb
    if not act or act in nearest.before:
        return None
    return next((one for one in near if one.phrase.verb == act and one.quantity.value >= part.quantity.value), None)


def _is_of_collection(nearest: Measure, farther: Measure, part: Measure) -> bool:
    """Whether things are told of that stand right before 其中 under a wider measure word, and of no others.

    车辆146台，办案设备1246件，其中执法记录仪864台: the recorders are of the equipment, and no cars.
    """
    units = {nearest.quantity.unit, part.quantity.unit}
    if len(units) == 1 or not units <= _THINGS or farther.start >= nearest.start:
        return False
    named, held = (set(one.phrase.core[-SHORTEST_NOUN:]) for one in (farther, part))
    return named.isdisjoint(held)


def _opens_next_list(nearest: Measure, named: Measure, part: Measure) -> bool:
    """Whether ； ends the list that holds a name: 市级162件，其中许可48件、…；县级624件，其中许可213件."""
    return nearest.quantity.value >= part.quantity.value and "；" in between(named, part).rpartition("其中")[0]


def _follows_other_rate(measures: Sequence[Measure], at: int) -> bool:
    """Whether a rate of another figure stands before 其中: 诉讼115件，败诉12件，出庭率100%，其中…31件 is of the 115."""
    rate = measures[at - 1]
    counted = next((one for one in reversed(measures[: at - 1]) if one.quantity.unit != PERCENT), None)
    if counted is None or rate.quantity.unit != PERCENT or not rate.phrase.core.endswith(RATE):
        return False
    act = rate.phrase.core.removesuffix(RATE)[-SHORTEST_NOUN:]
    return bool(act) and act not in counted.phrase.core


def _named_most_alike(near: Sequence[Measure], part: Measure) -> Measure | None:
    """The nearest figure, or one whose name ends as the part's does and the nearest's does not.

    总诊疗人次95.5亿；入院人次3.0亿。其中，医院总诊疗人次42.6亿.
    """
    ends = [_shared_end(one, part) for one in near]
    if not near or max(ends) < LONG_END or ends[0] >= max(ends):
        return near[0] if near else None
    return near[ends.index(max(ends))]


def _shared_end(one: Measure, other: Measure) -> int:
    pairs = zip(reversed(one.phrase.core), reversed(other.phrase.core), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _lacks_unit(whole: Measure) -> bool:
    """Whether a figure was written without its measure word: 村卫生室人员132.7万，其中医师110.8万人."""
    return not whole.quantity.unit and whole.quantity.scale > 1


def _stops_between(whole: Measure, part: Measure) -> bool:
    """Whether a sentence ends between two figures, so that the part may well be of what stands before both."""
    return "。" in between(whole, part)


def _near_wholes(measures: Sequence[Measure], at: int) -> Iterator[Measure]:
    """The figures that count the same things, in the sentence of 其中 or the one before, the nearest first."""
    part = measures[at]
    for whole in reversed(measures[max(0, at - FARTHEST_HELD) : at]):
        stops = between(whole, part).count("。")
        if stops > 1 or (stops and is_of_its_sentence(measures, part)):
            return
        each_time = whole.quantity.unit == f"{part.quantity.unit}次"  # 36篇次 are at most 36篇.
        if left_in_bracket(whole, part) or not (same_kind(whole, part) or each_time) or not holds_parts(whole):
            continue
        if (not stops or _akin(whole, part)) and not is_told_before_another(whole, measures[at - 1], part):
            yield whole


def holds_parts(whole: Measure) -> bool:
    """Tells whether a figure may be parted: none of each (各建1处，其中一季度8处) or by the head, and no nought."""
    each = is_of_each(whole) or _BY_HEAD.search(whole.before) is not None
    return counts_things(whole) and not each and whole.quantity.value > 0


def is_of_its_sentence(measures: Sequence[Measure], part: Measure) -> bool:
    """Tells whether the sentence of a part tells what it is of: 宣讲员5人。走进4个村，其中大坪村到场64人."""
    before = (one for one in measures if one.passage == part.passage and one.start < part.start)
    return any(counts_things(one) for one in before)


def _akin(whole: Measure, part: Measure) -> bool:
    """Whether two figures name one sort of thing: the names end alike, or one holds the other."""
    one, other = whole.phrase.noun, part.phrase.noun
    if len(one) < SHORTEST_NOUN or len(other) < SHORTEST_NOUN:
        return False
    return one[-SHORTEST_NOUN:] == other[-SHORTEST_NOUN:] or one in other or other in one


def whole_of_row(measures: Sequence[Measure], at: int) -> Measure | None:
    """Returns the figure before a row of grades in which a later one is larger: 评查260卷，优秀91卷、合格156卷."""
    last, part = measures[at - 1], measures[at]
    if part.quantity.value <= last.quantity.value or not (
        between(last, part).startswith("、") or last.before.startswith("、")
    ):
        return None
    row = (one for one in reversed(measures[: at - 1]) if one.passage == part.passage)
    return next((one for one in row if counted_alike(one, part) and one.quantity.value >= part.quantity.value), None)


def opening_of(measures: Sequence[Measure], at: int) -> Measure:
    """Returns the first figure of the passage that holds the one at `at`."""
    while at and measures[at - 1].passage == measures[at].passage:
        at -= 1
    return measures[at]


def whole_of_selected(measures: Sequence[Measure], at: int) -> Measure | None:
    """Returns the largest figure of the passage that may hold what 的 selects; None where it is itself selected."""
    part = measures[at]
    near = [one for one in measures[:at] if one.passage == part.passage and counted_alike(one, part)]
    if not near or not counts_things(near[-1]) or near[-1].before.endswith("的"):
        return None
    if part.before[-1 - SHORTEST_NOUN : -1] in near[-1].before:
        return None  # 电话投诉120件，网络投诉的230件: two of a row.
    largest = max(near, key=lambda one: one.quantity.value)
    return largest if may_share(largest, part) else None


def total_of_years(measures: Sequence[Measure], at: int) -> Measure | None:
    """Returns the total of all years behind which a figure tells of one: 累计核发412张（…），年内新发38张."""
    own = measures[at]
    if "新" not in own.before or _OWN_YEAR.search(own.before) is None:
        return None
    near = (one for one in reversed(measures[:at]) if one.passage == own.passage and "累计" in one.before)
    return next((one for one in near if counted_alike(one, own) and own.before[-1] in one.before), None)


def is_told_by_turns(one: Measure) -> bool:
    """Tells whether a figure is the last of a row behind 分别, of one of several: 立案分别为3件、2件，办结5件."""
    text, start = one.paragraph.text, one.clause_start
    return one.before.strip() in {"、", "和"} and "分别" in text[start : one.start]
