"""The acts that the names of rates tell of: 办结率 tells of what is 办结, 审结 or 结案."""

from __future__ import annotations

from report_drafter.language.figures.vocabulary import VERB_GROUP, VERBS

SHORTEST_ACT = 2
RESULTS = frozenset({"成功", "合格", "及格", "达标", "优秀", "满意", "胜诉", "败诉", "及时", "录取", "签约"})
_GRADES = frozenset({"优良", "良好", "超限", "超标"})


def words_of_act(act: str) -> frozenset[str]:
    """Returns the act that a rate names in its own word and in those that say the same; none where it names none."""
    words = (act[at : at + SHORTEST_ACT] for at in range(len(act) - SHORTEST_ACT + 1))
    acts = {word for word in words if word in VERBS or word in VERB_GROUP or word in RESULTS or word in _GRADES}
    groups = {VERB_GROUP[word] for word in acts if word in VERB_GROUP}
    same = (word for word, group in VERB_GROUP.items() if group in groups)
    return frozenset((*acts, *same)) if groups else frozenset(acts)
