"""Wholes that name their kinds: 受理投诉、举报和咨询2940件，其中投诉1310件、举报472件 leaves the 咨询 untold.

And parts that name another whole than the figure before them: 受理行政案件5460起；在查处的治安案件中，殴打他人1638起….
"""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.figures.vocabulary import VERB_GROUP, VERBS
from report_drafter.language.relations.figure_relations import between
from report_drafter.language.text.characters import shares_run

_KINDS = late(
    r"(?P<first>[\u4e00-\u9fff]{2,8})(?P<more>(?:、[\u4e00-\u9fff]{2,6})*)(?:和|与|及|、)(?P<last>[\u4e00-\u9fff]{2,6})$"
)
_ALL = late("(?:案件|事项|等|共计?|合计|总计)+$")
_AMONG = late(
    r"[。；;，,][在从]?(?:(?P<act>[\u4e00-\u9fff]{2,6})的)?"
    r"(?P<kind>[\u4e00-\u9fff]{2,12})(?:[中里]|(?<=案件|事项|工单|线索|申请|诉求)来?看)[，,][^，,。；;\d]*$"
)
_THINGS = late("案件|事项|问题|项目|单位|人员|线索|工单|[上所这此各其等]")
"""What any figure may count, or what only points back at it: 上述案件, 各类问题."""


def names_untold_kind(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether a whole names kinds of which its parts tell some, and at least one not at all."""
    match = _KINDS.search(_ALL.sub("", whole.before))
    if match is None:
        return False
    kinds = [*match["more"].split("、")[1:], match["last"]]
    told = [f"{one.before}{one.after}" for one in parts]
    named = [any(kind in words for words in told) for kind in kinds]
    return any(match["first"].endswith(one.phrase.core) for one in parts if one.phrase.core) and not all(named)


def names_another_whole(whole: Measure, first: Measure) -> bool:
    """Tells whether words before a first part name what it is of, and a figure before them counts something else.

    Another kind (行政案件, then 治安案件中), or what another act was done to (受理, then 查处的治安案件中).
    """
    match = _AMONG.search(between(whole, first))
    if match is None:
        return False
    kind = _THINGS.sub("", match["kind"])
    if len(kind) > 1 and not shares_run(kind, whole.before + whole.after):
        return True
    act, done = match["act"] or "", whole.phrase.verb
    return {act, done} <= VERBS and VERB_GROUP.get(act, act) != VERB_GROUP.get(done, done)
