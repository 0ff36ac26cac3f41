"""Reads what is called the most or the least of figures listed right before: A934起、B812起，其中B最多; 三季度最多."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED, sum_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.part_wholes import sums_up
from report_drafter.language.relations.figure_relations import between, introduces_parts, separator
from report_drafter.language.text.text_breaks import passage_before, passage_start, start_behind

FEWEST, LONGEST_NAME, SHORTEST_LABEL = 2, 14, 3

SIGNS = late("最[多高大少低小为集]|于其[他余它]各?[类项]|居首|居多|第一|首位|之首|榜首|居[末各全]|领先")
_CLAIM = late(
    r"[，,；;。（(、]\s*(?:其中|从类型看|从数量看|可见|以|[，,])*(?P<who>[^，,。；;、：:\d（）()]{1,16}?)(?:的)?"
    r"类?(?P<kind>案件|纠纷|投诉|举报|事项|问题|咨询|方面)?(?:所占|的)?(?P<of>(?:招[聘录]|查处|办理|受理|立案|处罚)?(?:数量|人数|总数|总量|件数)|[批件户人场]次|次数|数|占比|比重|比例|量)?(?:为|均|又|仍)?(?:全年|其中)?"
    r"(?:(?P<most>最多|最高|最大|居首位?|居多|居第一位?|[位排]居第一|(?:位列|列|排名?|位居|排在)第一位?|位居首位|高居榜首|居榜首|居首|领先|最为(?:集中|突出)|最集中"
    r"|(?:[位排]?居|位?列|[为在])?(?:各|所有|全部)[类项种](?:别|型)?(?:[\u4e00-\u9fff]{0,2}?)?(?:之首|首位|第一位?|最[多高大])|居各(?![省市县区镇乡街单地])[\u4e00-\u9fff]{1,4}?(?:之首|首位|第一|榜首)|[为是]各[\u4e00-\u9fff]{1,4}之[首最]"
    r"|[高多大]于其[他余它]各?[类项])|(?P<least>最少|最低|最小|居末位?))"
    r"(?=[，,。；;）)、]|$)"
)
_CALLED = late(
    r"[，,；;。（(]\s*(?:其中)?[，,]?(?:数量|占比|件数|比重)?(?:(?P<most>最[多高大]|(?:排名?在?|[位排]?居|位?列|排在)(?:第一位?|首位)(?=的[是为]))|(?P<least>最[少低小]))的(?:一?类|类型|领域|季度|月份)?[是为]"
    r"(?P<who>[^，,。；;、：:\d（）()]{1,16}?)(?:案件|纠纷|投诉|举报|事项|问题|类|方面)?(?=[，,。；;）)]|$)"
)
_IN_LIST = "、"
"""What no stronger mark goes on: 邻里61件、婚姻52件、其他16件；调解成功181件."""
_JOINED = late(r"[、，,；;和及与]|以及")
_RATE = late("[增降]幅|增长|增速|下降|率|满意|金额|难度|影响|矛盾|热度|关注")
_ACTS = frozenset(("发布", "办件", "业务", "受理", "办理", "接收", "公开", "案件"))
"""What a count may be called for short, of whatever a bare list counts: 政务微信768条, 政务微信发布量."""
_SHARED = late(r"[，,]\s*占(?:比|总[数量]的?)?(?:为|达到?)?")
OTHERS = late("其他|其余|其它|[合共总]计")
"""What a list has beside those that may be the most of it."""
_TELLS_ALL = late(
    "全[年市县区省局]|[共累]计?|受理|收到|接[收到]|办[理结]|查[处办]|立案|排查|检查|发生|实施|作出|开展|审[结查]"
)
"""How the words before a total begin; those before the first of a list name it."""
_ACT_TOLD = late(
    r"(?:^|(?<=[，,。；;：:、\d]))[^，,。；;：:、\d]{2,8}?(?P<act>办案|查处|立案|受理|处罚|检查|排查|调解|化解|办件|办结|投诉|举报)$"
)
"""The first of a list with the act that all of it tells: 城东区办案83件、城西区57件."""
_MATTERS = ("投诉", "举报", "咨询")
_RESPECTIVE = late("分别|(?:依次|先后)(?=为|是|有|达|完成|计)")
_QUARTERS = late("(?:第?一|1)(?:季度)?(?:至|到|—|-)(?:第?四|4)(?:个)?季度|[各每分逐]个?季度|按季度?|四个季度")
_QUOTED = late("“([^“”]{1,8})”")
_QUOTED_ROW = late("(?P<row>(?:“[^“”]{1,8}”[、和]?){2,})[^“”，,；;、]*?(?P<noun>[\u4e00-\u9fff]{2})$")
"""Things called by names in quotes, with what they are: “春雷”“夏季”2次专项行动."""
_QUARTER_NAMES = ("一季度", "二季度", "三季度", "四季度")
_AND = late("以及|[和及与]")
_VERBS = late(
    "^(?:分别|接收|受理|办理|办结|收到|查处|排查|化解|审结|共|达|为|有)+|(?:分别|接收|受理|办理|办结|为|达|有|占)+$"
)


@frozen
class Superlative:
    """What from `start` up to `end` calls one of listed figures the most (or the least), and the one that is."""

    start: int
    end: int
    said: Measure
    right: Measure


def false_superlatives(measures: Sequence[Measure]) -> Iterator[Superlative]:
    """Yields where a passage calls a figure the most or the least of its list that is not."""
    text = measures[0].paragraph.text
    if not SIGNS.search(text):
        return
    for pattern in (_CLAIM, _CALLED):
        first = last = 0
        for match in pattern.finditer(text):
            goes_on = match.start() == last
            first, last = (first if goes_on else match.start()), match.end()
            if not _RATE.search(match["who"]) and (goes_on or text[match.start()] != "、"):
                yield from _judge(measures, text, match, first)


def _judge(measures: Sequence[Measure], text: str, match: re.Match[str], first: int) -> Iterator[Superlative]:
    """What a claim says of the list right before it, or before the claims from `first` on that it goes on with."""
    listed = list_before(measures, first, text)
    listed = listed if len(listed) >= FEWEST else _list_earlier(measures, first, match)
    listed = listed if len(listed) >= FEWEST else _quarters_earlier(measures, first, match)
    names = names_of(listed, text) if len(listed) >= FEWEST else []
    told = passage_before(text, listed[0].start) if names else ""
    named = [at for at, name in enumerate(names) if is_called(name, match["who"], told)]
    kinds = any(f"{name.removesuffix('类')}类" in match[0] for name in names if name.endswith("类"))
    if match.groupdict().get("kind") in _MATTERS and match["kind"] not in text[:first] and not kinds:
        return  # 甲县办案83件、乙县57件…，甲县投诉最少: of what the list does not tell.
    if not named and match.groupdict().get("of"):
        acts = _acts_of(listed)
        named = [at for at, name in enumerate(names) if match["who"].removeprefix(name) in acts]
    if not named:
        named = [at for at, name in enumerate(names) if len(name) >= SHORTEST_LABEL and match["who"].startswith(name)]
        named = [at for at in named if _is_share_of_another(measures, listed, at, match.end())]
    if len(named) != 1:
        return
    said = listed[named[0]]
    whole = listed[0] if may_be_whole(listed) else None
    for one, name in zip(listed, names, strict=True):
        if OTHERS.search(name) or one is whole:
            continue
        this, other = said.quantity.interval(), one.quantity.interval()
        if (other.low > this.high) if match["most"] else (other.high < this.low):
            yield Superlative(match.start("who"), match.end(), said, one)
            return


def _acts_of(listed: Sequence[Measure]) -> frozenset[str]:
    """What the count of a list may be called after: the act that its members tell, or whatever goes without saying."""
    told = [_VERBS.search(one.before.strip("，,、；; ")) for one in listed]
    return frozenset(match[0] for match in told if match is not None) or _ACTS


def _is_share_of_another(measures: Sequence[Measure], listed: Sequence[Measure], at: int, end: int) -> bool:
    """Whether the share right behind a claim is that of another member than the one it names."""
    rate = next((one for one in measures if one.start >= end), None)
    if rate is None or rate.quantity.unit != PERCENT or not _SHARED.fullmatch(rate.paragraph.text, end, rate.start):
        return False
    before = (one for one in measures if one.end <= listed[0].start and one.passage == rate.passage)
    alike = [one.quantity for one in before if one.quantity.unit == listed[0].quantity.unit]
    wholes = [one.interval() for one in alike if one.value > 0] + [sum_of(one.quantity for one in listed)]
    stated = rate.quantity.interval()
    if any(one.low <= 0 for one in wholes):
        return False
    fitting = {
        place
        for place, one in enumerate(listed)
        if any(stated.meets(one.quantity.interval() / whole * HUNDRED) for whole in wholes)
    }
    return bool(fitting) and at not in fitting


def list_before(measures: Sequence[Measure], end: int, text: str) -> list[Measure]:
    """Returns the figures of one unit that are listed right up to `end`; the last may tell it for all of them."""
    listed: list[Measure] = []
    for one in reversed([one for one in measures if one.end <= end]):
        if not listed:
            if text[one.end : end].strip("，,。） )"):
                return []
        elif (
            one.quantity.unit not in (listed[-1].quantity.unit, "")
            or not is_listed_on(one, listed[0])
            or _is_closed(one, listed)
        ):
            break
        listed.insert(0, one)
    return _told_in_turn(listed)


def _is_closed(one: Measure, listed: Sequence[Measure]) -> bool:
    """Whether a list in 、 ended before what a stronger mark goes on with, which is no total of it."""
    if len(listed) < FEWEST or sums_up(listed[-1]):
        return False
    return separator(*listed[:2]) != _IN_LIST == separator(one, listed[0])


def _told_in_turn(listed: list[Measure]) -> list[Measure]:
    """A list from the figure on before which 分别 stands, without the total that closes it: 分别76辆和88辆，合计164."""
    first = next((at for at, one in enumerate(listed) if _RESPECTIVE.search(one.before)), None)
    if first is None:
        return listed
    closed = len(listed) - first > FEWEST and sums_up(listed[-1])
    return listed[first : -1 if closed else None]


def _list_earlier(measures: Sequence[Measure], end: int, match: re.Match[str]) -> list[Measure]:
    """The list of the passage that stands further off, where a claim tells its very act: 甲办案83件…；甲办案最少."""
    text = match.string
    start = passage_start(text, end)
    ends = [one.end for one in measures if start <= one.start and one.end <= end]
    rows = [listed for one in ends if len(listed := list_before(measures, one, text)) > FEWEST]
    listed = max(rows, key=len, default=[])
    act = _ACT_TOLD.search(text, start, listed[0].start) if listed else None
    if act is not None and match["who"].endswith(act["act"]):
        return listed
    return _list_naming(measures, end, match)


def _quarters_earlier(measures: Sequence[Measure], end: int, match: re.Match[str]) -> list[Measure]:
    """The four quarters of the passage, told in turn, of which a claim names one: …，受疫情影响，一季度最低."""
    text = match.string
    if match["who"].removeprefix("第") not in _QUARTER_NAMES:
        return []
    ends = [one.end for one in measures if passage_start(text, end) <= one.start and one.end <= end]
    rows = [list_before(measures, one, text) for one in ends]
    whole = [one for one in rows if len(one) == len(_QUARTER_NAMES) and names_of(one, text) == list(_QUARTER_NAMES)]
    return whole[0] if len(whole) == 1 else []


def _list_naming(measures: Sequence[Measure], end: int, match: re.Match[str]) -> list[Measure]:
    """The one list anywhere before a claim on numbers that has the very name that it claims it of."""
    if not match.groupdict().get("of") or len(match["who"]) < SHORTEST_LABEL:
        return []
    called = {match["who"], f"{match['who']}{match['kind'] or ''}"}
    text, found = match.string, list[list[Measure]]()
    for one in (each for each in measures if each.end <= end):
        listed = list_before(measures, one.end, text)
        if len(listed) > FEWEST and called.intersection(names_of(listed, text)):
            found = [each for each in found if each[0] is not listed[0]] + [listed]
    return found[0] if len(found) == 1 else []


def may_be_whole(listed: Sequence[Measure]) -> bool:
    """Tells whether the first of a list may be what all others make up: 受理投诉812件，合同186件、质量312件…."""
    if len(listed) <= FEWEST:
        return False
    first, rest = listed[0].quantity.interval(), sum_of(one.quantity for one in listed[1:])
    apart = separator(listed[0], listed[1]) != separator(listed[1], listed[2])
    told = apart or first.meets(rest) or _TELLS_ALL.match(listed[0].before.lstrip("，,、；; "))
    return first.high >= rest.low and bool(told)


def is_listed_on(one: Measure, following: Measure) -> bool:
    """Tells whether a figure goes on a list right behind another."""
    gap = between(one, following)
    parted = None if introduces_parts(one, following) else _JOINED.match(gap)
    return parted is not None and len(gap) <= LONGEST_NAME + 2 and not re.search("[。；;，,：:（）()]", gap[1:])


def names_of(listed: Sequence[Measure], text: str) -> list[str]:
    """Returns what each figure of a list is of: the words before it, or the names before 分别."""
    first = listed[0]
    clause = text[start_behind("。；;", text, first.start) : first.start]
    gaps = [_JOINED.sub("", between(one, other), count=1) for one, other in pairwise(listed)]
    if all(not gap.strip() for gap in gaps):
        respective = list(_RESPECTIVE.finditer(clause))
        return _respective(clause[: respective[-1].start()], len(listed)) if respective else []
    lead = re.split("[，,：:（(、]", clause)[-1].removeprefix("其中")
    return [_VERBS.sub("", one) for one in (lead, *gaps)]


def _respective(clause: str, count: int) -> list[str]:
    if _QUARTERS.search(clause):
        return list(_QUARTER_NAMES) if count == len(_QUARTER_NAMES) else []
    stretch = re.split("[，,：:]", clause)[-1] or re.split("[，,：:]", clause.rstrip("，,"))[-1]
    quoted = _QUOTED_ROW.search(stretch)
    if quoted is not None:
        names = [f"{name}{quoted['noun']}" for name in _QUOTED.findall(quoted["row"])]
        return names if len(names) == count else []
    names = [name for one in stretch.split("、") for name in _AND.split(one) if name]
    return names if len(names) == count else []


def is_called(name: str, who: str, told: str) -> bool:
    """Tells whether a label is what a claim speaks of; either may have words of the clause with it: 四季度检查次数."""
    name, who = name.removeprefix("第"), who.removeprefix("第")
    if name.endswith(who) or name.startswith(who):
        return True
    rest = who.removeprefix(name)
    return SHORTEST_LABEL <= len(name) < len(who) and rest != who and rest[:2] in told
