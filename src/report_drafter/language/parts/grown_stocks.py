"""Finds what is told to be new beside how many there were and are: 新增14家，达到86家，比上年底的72家增长19.4%.

More may be new than the stock grew by, where some were lost; of people and traders nobody tells how many.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.balances import Balance, difference, is_exact, some_of
from report_drafter.language.relations.figure_relations import between, counted_alike, is_listed
from report_drafter.language.text.text_breaks import passage_around

FARTHEST, SHORTEST_NOUN = 5, 2
_NEW = late(r"新(?:增|认定|培育|发展|创建|建成?|设立?|评定|获评|入选|聘任?|配备|命名|增加)[^，,。；;、\d]{0,14}$")
_NOW = late(r"(?:达到?|增至|增加[到至]|发展[到至]|扩大[到至]|总数[为达]?|累计[为达]?|共有|现有|实有)$")
_WAS = r"(?:上年|去年|20\d\d年)(?:年?[底末]|同期)?"
_WAS_BEHIND = late(rf"[^，,。；;、\d]{{0,8}}[，,]\s*(?:比|较|而)?{_WAS}(?:的|为|是)?")
_WAS_BEFORE = late(rf"(?:由|从)(?P<when>{_WAS})?(?:的)?$")
_THEN = ("上年", "去年", "20", "由", "从")
"""What every earlier year or its stock is named by."""
_TURNED = late(r"(?:增加|增长|发展|扩大|扩充|提高|上升)?[到至为]|增至")
_LOST = late("注销|退出|取消|撤销|减少|撤并|合并|整合|调整|淘汰|退休|调离|离职|期满|摘牌|失效|清退|收回|净")
_SELDOM_LOST = late("示范|认证|试点|品牌|中心|基地|阵地|站|网点|工作室|服务点|资质|称号")


def find_grown_stocks(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields what is new, held against what there is now less what there was."""
    text = measures[0].paragraph.text
    if "新" not in text or not any(word in text for word in _THEN):
        return
    for at in range(2, len(measures)):
        pair = _then_and_now(measures[at - 1], measures[at])
        if pair is not None and counted_alike(*pair) and is_exact(pair):
            yield from _gained(measures, at, *pair)


def _then_and_now(one: Measure, other: Measure) -> tuple[Measure, Measure] | None:
    """What there was and what there is: 达到86家，比上年底的72家; 由上年的72家增加到86家."""
    gap = between(one, other)
    if _WAS_BEFORE.search(one.before) and _TURNED.fullmatch(gap):
        return one, other
    return (other, one) if _NOW.search(one.before) and _WAS_BEHIND.fullmatch(gap) else None


def _gained(measures: Sequence[Measure], at: int, then: Measure, now: Measure) -> Iterator[Balance]:
    since = _WAS_BEFORE.search(then.before)
    # 由5个增至7个 names no year: only what stands right before it is of the same.
    nearest = 2 if since is not None and since["when"] is None else FARTHEST
    before = [one for one in measures[max(0, at - nearest) : at - 1] if one.passage == now.passage]
    new = [one for one in before if counted_alike(one, now) and _is_new(one, now)]
    if not new or now.quantity.value <= then.quantity.value or not is_exact(new):
        return
    passage = passage_around(now.paragraph.text, new[0].start, now.end)
    grown = difference((now,), (then,))
    over = new[-1].quantity.interval().low > grown.high
    if over and (_LOST.search(passage) or not _SELDOM_LOST.search(_words(new[-1]))):
        return
    holds = any(difference(some, ()).meets(grown) for some in some_of(new))
    yield Balance(new[-1], (now,), (then,), holds)


def _is_new(one: Measure, now: Measure) -> bool:
    """Whether a figure tells what is new of the very things that another counts."""
    if _NEW.search(one.before) is None or is_listed(one):
        return False
    noun = (one.phrase.after or one.phrase.core)[-SHORTEST_NOUN:]
    told = now.paragraph.text[one.end : now.start]
    return len(noun) == SHORTEST_NOUN and (
        noun in told or noun in now.phrase.after or told.lstrip("，,")[:2] in ("总数", "总量", "达到", "累计")
    )


def _words(one: Measure) -> str:
    return one.before + one.phrase.after
