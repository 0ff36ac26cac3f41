"""Finds more that reached a later stage than an earlier one, told side by side: 245人参考，252人合格.

Who sits an examination was entered for it, who passes sat it; what comes back was sent out. What was begun before may
be finished in the year besides, so that a stage that a year's end can part from the one before is none of these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.relations.figure_relations import (
    PEOPLE_UNITS,
    between,
    counted_alike,
    counts_exactly,
    counts_things,
)

_EXAMINATION = (
    "报名|应考|应参考|应参加",
    "参考|实考|到考|参加[^，,。；;、\\d]{0,12}考试|实际参加",
    "合格|通过|及格|取证|取得[^，,。；;、\\d]{0,8}[证格]|过关",
)
_TRAINING = ("报名|应训|应参训", "参训|实训|参加[^，,。；;、\\d]{0,8}培训", "结业|合格|通过")
_POSTING = ("选派|派出|派驻|选聘|聘请|聘任|录用|录取|招录", "到岗|到任|报到|上岗")
_HEARING = ("开庭(?:审理)?", "(?:行政机关|机关|单位|[局委])?(?:主要|分管)?负责人(?:实际)?出庭(?:应诉)?")
_PAPERS = ("发放|发出|印发|下发", "回收|收回|返回", "有效")
_REQUESTS = ("(?:收到|接收)(?:[^，,。；;、\\d]{0,8}申请)?", "受理")
_OF_PEOPLE = frozenset((_EXAMINATION, _TRAINING, _POSTING))
"""Stages that people go through; 参考 and 合格 mean other things of documents and goods."""
_CHAINS = (_EXAMINATION, _TRAINING, _POSTING, _HEARING, _PAPERS, _REQUESTS)
_STAGES = {
    stage: (late(rf"(?<!不)(?:{stage})[^，,。；;、\d]{{0,10}}$"), late(rf"(?:的)?(?:已|均)?(?:{stage})"))
    for chain in _CHAINS
    for stage in chain
}
_ANY_STAGE = late("^(?:" + "|".join(stage for chain in _CHAINS for stage in (*chain[1:], *chain[:1])) + ")")
_SIGNS = late(
    "合格|通过|及格|取证|取得|过关|参考|实考|到考|参加|参训|实训|结业|到岗|到任|报到|上岗|回收|收回|返回|受理|出庭"
)
_LINK = late(
    r"[^，,。；;、\d]{0,12}[，,、](?:其中|最终|已|共|全部|经考试|一次性?|首次|[，,])*(?P<words>[^，,。；;、\d（(]{0,14}?)(?:的|有|了|共)*"
)
_OF_OTHERS = late(
    "半年|季度|补考|结转|上年|往年|历年|旧存|累计|另|含|其[他余]|分别|此外|重[新考]|第[一二三]批|补录|口头|转来"
)


def find_later_stages(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields each figure of a paragraph with a larger one, right behind it, that reached a later stage."""
    if _SIGNS.search(measures[0].paragraph.text) is None:
        return
    for earlier, later in pairwise(measures):
        more = later.quantity.value > earlier.quantity.value and _are_of_one(earlier, later)
        if more and any(_goes_on(chain, earlier, later) for chain in _CHAINS):
            yield earlier, later


def _are_of_one(earlier: Measure, later: Measure) -> bool:
    """Whether two figures count alike, of one time, and nothing between or before them tells of others."""
    exact = all(counts_exactly(one) and counts_things(one) and one.part is not Part.PLAN for one in (earlier, later))
    alike = exact and counted_alike(earlier, later) and earlier.scope is later.scope
    link = _LINK.fullmatch(between(earlier, later)) if alike and earlier.sentence == later.sentence else None
    if link is None or not _names_nothing_else(link["words"], earlier):
        return False
    return _OF_OTHERS.search(later.paragraph.text, earlier.clause_start, later.clause_end) is None


def _names_nothing_else(words: str, earlier: Measure) -> bool:
    """Whether what stands before a figure is a stage and no more, or a noun that the words of the earlier hold."""
    noun = _ANY_STAGE.sub("", words, count=1)
    return noun == words == "" or (noun != words and noun in earlier.before + earlier.phrase.after)


def _goes_on(chain: tuple[str, ...], earlier: Measure, later: Measure) -> bool:
    if chain in _OF_PEOPLE and later.quantity.unit not in PEOPLE_UNITS:
        return False
    first, then = (_stages_told(chain, one) for one in (earlier, later))
    return bool(first) and min(first) < max(then, default=0)


def _stages_told(chain: tuple[str, ...], one: Measure) -> list[int]:
    """The stages of a chain that the words right before or behind a figure tell; 应参训 holds 参训, too."""
    text = one.paragraph.text
    told = ((at, *_STAGES[stage]) for at, stage in enumerate(chain))
    return [at for at, before, behind in told if before.search(one.before) or behind.match(text, one.end)]
