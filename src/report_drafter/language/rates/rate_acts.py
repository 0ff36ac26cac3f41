"""The acts that the names of rates tell of: 办结率 tells of what is 办结, 审结 or 结案."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.figures.vocabulary import VERB_GROUP, VERBS

SHORTEST_ACT = 2
RESULTS = frozenset({"成功", "合格", "及格", "达标", "优秀", "满意", "胜诉", "败诉", "及时", "录取", "签约"})
_PUNCTUAL = late("按期|按时|及时|如期|准时|限时|时限内")
_GRADES = frozenset({"优良", "良好", "超限", "超标"})


def words_of_act(act: str) -> frozenset[str]:
    """Returns the act that a rate names in its own word and in those that say the same; none where it names none."""
    words = (act[at : at + SHORTEST_ACT] for at in range(len(act) - SHORTEST_ACT + 1))
    acts = {word for word in words if word in VERBS or word in VERB_GROUP or word in RESULTS or word in _GRADES}
    groups = {VERB_GROUP[word] for word in acts if word in VERB_GROUP}
    same = (word for word, group in VERB_GROUP.items() if group in groups)
    return frozenset((*acts, *same)) if groups else frozenset(acts)


def is_of_finished(act: str, part: Measure) -> bool:
    """Tells whether a rate is of what was finished, that in time of it: 受理876件，办结871件，按时办结率99.9%."""
    return _PUNCTUAL.search(act) is not None and _PUNCTUAL.search(part.before) is None
