"""Finds claims of all or none that a figure beside them contradicts.

行政复议案件2件, 未发生行政复议案件: both name the very same things of the same year, and the claim has no subject of
its own (我局未发生…); a grade is named with the things graded (评定不合格2份, 无不合格案卷). 备案率38.4%，已全部备案;
全部完成整改，其余3项达到序时进度: a clause of its own right beside the figure, for 重点事项全部办结 tells of some.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_exactly
from report_drafter.language.text.text_breaks import passage_start

SHORTEST = 2
_NONE_SIGNS = late("[未没无零](?<=[，,。；;\\n年来度内且也均并终时持现到了诉讼议件].)")
_NONE = late(
    r"(?:^|(?<=[，,。；;]))(?:全年|一年来|本年度?|年内|[且也均并]|始终|同时)*"
    r"(?:(?:未|没有)(?P<verb>发生|出现|发现|产生|收到|接到|受理|办理|引发)|没有|无|(?:(?:实现|保持|做到)了?(?:行政(?:诉讼|应诉|复议)(?:案件)?)?)?零)(?:过|一[起件例个宗份处名人]|任何)?"
    r"(?P<things>[\u4e00-\u9fff]{2,12}(?:[、和或及][\u4e00-\u9fff]{2,12}){0,2})(?=[，,。；;]|$)"
)
_OUTCOME = late(
    "(?:全?年?)(?:行政)?(?P<kind>复议|诉讼)(?:案件)?被?(?P<outcome>撤销|败诉|纠错|确认违法|变更|责令履行)(?:的?案件)?"
)
_PARTED = late("[、和或及]")
_KIND = late("(?:案件|事件|事故|纠纷|投诉)$")
_EMPTY_END = late("(?:现象|情况|情形)$")
_HAPPENED = late(
    r"\s*(?:[一二三四五六七八九]是)?(?:其中[，,]?|全年|年内|[共均]|共计|累计|全[市县区镇乡局院校系统街道]{1,2})*"
    r"(?:发生|出现|发现|产生|收到|接到|受理|办理|承办|应诉|引发|引起)?[了过]?(?:各类)?"
)
_COUNTING = late("(?:共计|总计|累计|[共有达为了])+$")
_ALL_OF_THEM = "均都全已"
_OTHER_MATTER = late(
    "被申请人|被告|作为|以[来后前]|之后|此后|[上下]半年|季度|复查|整改后|回头看|上年|去年|往年|历年|结转"
)
ACT, HUNDRED, LONGEST_NOUN = 2, 100, 4
_ALL_SIGNS = late("[全均无超逾](?:部|已|一|覆盖|期)|清零")
_IN_TIME = "按期|按时|如期|及时|限时"
_REST = late(
    r"[^，,。；;\d]{0,16}[，,]?(?:(?:截至|到|至)(?:年[底末]|目前|12月[底末]?)[，,]?)?(?:[已都]|现已)*(?:全部|均)(?:[已均])?(?:按期|按时|如期|依法)*"
    r"(?:完成|整改|办结|落实|销号|到位|完结|结案|清零|化解|解决|处理|达标|验收|兑现|办理|办复|答复|回复"
    r"|审结|审理|查结|执结|裁决|处置|调处|调解|核查|查实|反馈|办毕|完毕)[^，,。；;\d]{0,6}"
    r"[，,；;]\s*(?P<named>(?:其余|剩余|余下|剩下|[尚仍还]有)的?|[尚还]?(?:未|没有)(?![列纳到])[\u4e00-\u9fff]{2,4}的)?"
)
_UNDONE = late("[尚还]?未")
_SOME = late(
    r"(?:的[\u4e00-\u9fff]{2,6})?[，,、](?:[已现均也且]|目前|年内|截至年底)*(?:全部|均已?)(?:已)?(?:按期|按时|如期|依法|及时)?"
    r"(?:完成|实现)?(?:办结|整改|完成|落实|采纳|调解|化解|解决|处理|答复|回复|审结|查结|执结|处置|调处|核查|反馈|销号|兑现)(?:到位|完成|完毕|成功)?了?"
)
_ACTED = late(
    r"[，,、](?:[已现均也且]|目前|年内|全年)*(?:依法|督促|及时)?(?:完成)?(?:整改|化解|办结|销号|处置|解决|消除)(?:到位|完成|完毕|销号)?了?"
)
_ZEROED = late(
    r"[，,](?:全部|均|已|全面)?(?:实现|做到|达到)?了?(?:问题|隐患|纠纷|矛盾|积案|存量)?(?:动态|全部|存量)?清零(?=[，,。；;])"
)
"""What tells that nothing is left of what was found: 排查隐患63个，整改63个，实现动态清零."""
_SOME_IN_PART = late(r"[，,、；;]\s*(?:其中)?部分")
_LISTED = late("^[、和及]|其中|上年|结转|目标|计划")
_CLOSES = late("[，,。；;）)]|$")
_GOES_ON = late(
    r"已?列入|转入|逐一|尚未|达到|达序时|正|[仍还尚]在|已明确|明确|按|将|未|尚|仍|因|预计|列入|结转|需|有序|进入|在|持续|推进|处于|延|顺延|计划|限期|待|拟|均(?:已?明确|未|按|在|正|达)"
)
_STANDING = late("常态|长期|不涉及|另|未到[^，,。；;]{0,6}[期限]|[期限]未[到满至]|未届|未到")
_TIMELY = late(_IN_TIME)
_RATE = late(r"(?P<act>[\u4e00-\u9fff]{2,6})率(?:[为达仅]|达到|仅为|只有)*$")
_AMONG = ("其中", "其中，", "其中,")
_ONCE = late("(?:[由从较比]|上年|去年|同期|目标|任务)[^，,。；;]*$")
_ALL = late(
    rf"(?P<of>[\u4e00-\u9fff]{{2,8}}?)?(?:[已均都且并也])*全部(?:[已均])?(?:{_IN_TIME}|依法)*(?P<done>[\u4e00-\u9fff]{{2,8}})"
    rf"|(?:[且并也])?无一[\u4e00-\u9fff]{{0,2}}?(?:未(?:{_IN_TIME})*(?P<undone>[\u4e00-\u9fff]{{2,6}})|[缺漏](?P<missed>[\u4e00-\u9fff]))"
    r"|(?:[已均也且并])*(?:实现|做到)(?:了)?(?P<covered>[\u4e00-\u9fff]{0,6})全覆盖"
    r"|(?:[且并也])?(?:无|未发生|未出现|没有)一?[件起例宗个项]?(?P<late>超期|逾期)[\u4e00-\u9fff]{0,4}"
)
_CLAUSE_BEHIND = late("[，,](?P<clause>[\u4e00-\u9fff]{3,14})(?=[，,。；;]|$)")
_CLAUSE_BEFORE = late("(?:^|[，,。；;])(?P<clause>[\u4e00-\u9fff]{3,14})[，,]$")


@frozen
class Claim:
    """The words from `start` to `end` that tell of all or none; `figure` tells otherwise."""

    paragraph: Paragraph
    start: int
    end: int
    figure: Measure


def find_zero_claims(model: ReportModel) -> Iterator[Claim]:
    """Yields the claims that a figure of their paragraph contradicts."""
    for index in model.whole.indices_with(_NONE_SIGNS):
        paragraph = model.text.paragraphs[index]
        figures = [one for one in model.beside(paragraph) if counts_some(one)]
        for match in _NONE.finditer(paragraph.text) if figures else ():
            figure = next((one for one in figures if _contradicts(one, match)), None)
            if figure is not None:
                yield Claim(paragraph, match.start(), match.end(), figure)


def counts_some(one: Measure) -> bool:
    """Tells whether a figure counts things of the year, at least one of them."""
    if one.part is Part.PLAN or one.scope not in (Scope.YEAR, Scope.CUMULATIVE):
        return False
    return one.quantity.value >= 1 and counts_exactly(one)


def _contradicts(one: Measure, claim: re.Match[str]) -> bool:
    """Whether a figure counts what a claim denies, told of one time and one side."""
    text = one.paragraph.text
    first, last = sorted(((one.clause_start, one.clause_end), claim.span()))
    if _OTHER_MATTER.search(text, first[0], last[1]) is not None:
        return False
    told = text[first[1] : last[0]]
    things = _names(claim["things"])
    if "。" not in told and any(_is_outcome_of(one, each, claim.start()) for each in things):
        return True
    if "。" not in told and any(_is_grade_of(one, each) for each in things):
        return True
    return (claim["verb"] != "发现" or not told.strip("，,")) and any(_is_named(one, each) for each in things)


def _names(things: str) -> list[str]:
    """The names of what is denied, each alone and with the kind that the last names for all: 行政复议、行政诉讼案件."""
    named = _PARTED.split(_EMPTY_END.sub("", things))
    kind = _KIND.search(named[-1])
    return [*named, *(f"{one}{kind[0]}" for one in named[:-1] if kind is not None)]


def _is_named(one: Measure, name: str) -> bool:
    """Whether a figure counts things of a name and tells nothing else of them: 发生行政复议案件2件, 2件行政复议案件."""
    if len(name) < SHORTEST:
        return False
    before = _COUNTING.sub("", one.before)
    if before.endswith(name):
        return _HAPPENED.fullmatch(before[: -len(name)]) is not None and not one.after.startswith("的")
    behind = one.after.removeprefix(name)[:1]
    return one.after.startswith(name) and behind in _ALL_OF_THEM and _HAPPENED.fullmatch(one.before) is not None


def _is_outcome_of(one: Measure, name: str, claim: int) -> bool:
    """Whether a figure counts how cases of a kind ended, as a name denies: 无行政复议撤销案件, 复议案件1件，撤销1件."""
    match = _OUTCOME.fullmatch(name)
    if match is None or one.before.strip(" 、，,其中被予以") != match["outcome"]:
        return False
    text = one.paragraph.text
    start = passage_start(text, one.start)
    told = [text.rfind(kind, start, one.start) for kind in ("复议", "诉讼", "应诉")]
    beside = max(told) > claim or one.start < claim
    return beside and max(told) >= 0 and max(told) == told[0 if match["kind"] == "复议" else 1]


def _is_grade_of(one: Measure, name: str) -> bool:
    """Whether a figure counts the things of its sentence by the very grade that a name gives them."""
    grade = one.before.strip(" 、，,评定为有")
    things = name.removeprefix(grade)
    if len(grade) < SHORTEST or len(things) < SHORTEST or things == name:
        return False
    return things in one.passage_before


def _some_of(measures: Sequence[Measure]) -> Iterator[Claim]:
    """What is all done, with a smaller number that is: 发现隐患42项，已全部整改39项."""
    for whole, done in pairwise(measures):
        if not counted_alike(whole, done) or whole.passage != done.passage or whole.scope is Scope.LAST_YEAR:
            continue
        if _SOME_IN_PART.match(done.paragraph.text, done.end):
            continue  # 全部采纳51条，部分采纳17条: as a whole, not all of them.
        exact = whole.quantity.hedge is Hedge.EXACT and done.quantity.hedge is Hedge.EXACT
        link = _SOME.fullmatch(between(whole, done)) is not None and _CLOSES.match(done.paragraph.text, done.end)
        if exact and link and done.quantity.value < whole.quantity.value and not _LISTED.search(whole.before):
            yield Claim(whole.paragraph, whole.start, done.end, done)


def _not_zeroed(measures: Sequence[Measure]) -> Iterator[Claim]:
    """What is told to be zero though less was done than found: 排查隐患74个，整改63个，实现动态清零."""
    for found, done in pairwise(measures):
        if found.passage != done.passage or not counted_alike(found, done) or found.scope is not done.scope:
            continue
        zeroed = _ZEROED.match(done.paragraph.text, done.end) if _ACTED.fullmatch(between(found, done)) else None
        if zeroed is not None and done.quantity.interval().high < found.quantity.interval().low:
            yield Claim(done.paragraph, done.end + 1, zeroed.end(), done)


def find_all_claims(model: ReportModel) -> Iterator[Claim]:
    """Yields the claims on all that the figure behind or before them contradicts."""
    for index in model.whole.indices_with(_ALL_SIGNS):
        beside = model.beside(model.text.paragraphs[index])
        measures = [one for one in beside if one.part is not Part.PLAN]
        yield from _with_rest(model, measures)
        yield from chain(_some_of(measures), _not_zeroed(measures))
        yield from (one for rate in measures if _is_of_some(rate) for one in _beside_rate(rate))


def _with_rest(model: ReportModel, measures: Sequence[Measure]) -> Iterator[Claim]:
    """What is all done, with a number that is left of it."""
    for at, (whole, rest) in enumerate(pairwise(measures)):
        if whole.passage != rest.passage or not counted_alike(whole, rest) or whole.scope is Scope.LAST_YEAR:
            continue
        link = _REST.fullmatch(between(whole, rest))
        named = link is not None and (link["named"] or _UNDONE.match(rest.after))
        if named and _goes_on(whole, rest) and _is_whole(model, measures[:at], whole, rest):
            yield Claim(whole.paragraph, whole.start, rest.start, rest)


def _goes_on(whole: Measure, rest: Measure) -> bool:
    """Whether what is left is of the very things, and not done yet: 其余3项达到序时进度, 尚有3个问题正在整改."""
    words = rest.after.removeprefix("的")
    told = whole.before + whole.after
    noun = next((size for size in range(LONGEST_NOUN, 1, -1) if len(words) >= size and words[:size] in told), 0)
    behind = words[noun:]
    return _GOES_ON.match(behind) is not None and _STANDING.search(behind) is None


def _is_whole(model: ReportModel, before: Sequence[Measure], whole: Measure, rest: Measure) -> bool:
    """Whether a figure is all there is: none before it is larger, and nowhere is told what it makes with the rest."""
    if whole.quantity.hedge is not Hedge.EXACT or rest.quantity.value > whole.quantity.value:
        return False
    held = (one for one in before if one.passage == whole.passage and counted_alike(one, whole))
    if any(one.quantity.value > whole.quantity.value for one in held):
        return False
    both = whole.quantity.value + rest.quantity.value
    return all(one.quantity.value != both for one in model.by_unit.get(whole.quantity.unit, ()))


def _is_of_some(rate: Measure) -> bool:
    quantity = rate.quantity
    if quantity.unit != PERCENT or quantity.hedge is not Hedge.EXACT or quantity.value >= HUNDRED:
        return False
    return rate.scope is not Scope.LAST_YEAR and rate.before.rstrip("为达到仅只有").endswith("率")


def _beside_rate(rate: Measure) -> Iterator[Claim]:
    """The clause right behind or before a rate below a hundred that tells its act of all."""
    text, name = rate.paragraph.text, _RATE.search(rate.before)
    if name is None or _ONCE.search(text, rate.clause_start, rate.start):
        return
    behind = _CLAUSE_BEHIND.match(text, rate.end)
    before = _CLAUSE_BEFORE.search(text, 0, rate.clause_start)
    for clause in (behind, before):
        claim = _ALL.fullmatch(clause["clause"]) if clause is not None else None
        if clause is not None and _claims(claim, name) and _is_of_rated(rate, claim):
            yield Claim(rate.paragraph, *clause.span("clause"), rate)


def _is_of_rated(rate: Measure, claim: re.Match[str] | None) -> bool:
    """Whether a claim has no subject, or the very one that is counted before the rate: 应公开事项9项，公开率97.7%."""
    subject = claim["of"] if claim is not None else None
    if not subject:
        return True
    told = rate.passage_before
    at = told.find(subject)
    some = told.endswith(_AMONG, 0, at)  # 隐患1532项，其中重大隐患11项；整改率98.4%，重大隐患全部整改到位
    return at >= 0 and not some and told[at + len(subject) :][:1].isdigit()


def _claims(claim: re.Match[str] | None, rate: re.Match[str]) -> bool:
    """Whether a claim is on the act of a rate: 全部完成备案 beside 备案率, 无一件超期 beside 按期办结率."""
    if claim is None:
        return False
    if claim["late"]:
        return _TIMELY.search(rate[0]) is not None
    if claim["covered"] is not None:
        return not claim["covered"] and rate["act"].endswith("覆盖")
    if claim["missed"]:
        return rate["act"].endswith(claim["missed"])
    return rate["act"][-ACT:] in (claim["done"] or claim["undone"])
