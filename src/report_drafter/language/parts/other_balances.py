"""Looks for another reading of a balance that the figures read contradict.

Is what it ought to be told of another figure (前一年净增55家、后一年净增71家。新登记96家、注销25家), or is its
first figure what the others make together (净增126家，即前一年净增55家、后一年净增71家)?
"""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.parts.balances import Balance
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_exactly

_THAT_IS = late("[，,：:](?:即|其中|分别)")
_NET, _OF_OLD = late("净(?P<way>[增减])"), late("(?:[上去]年[末底]|[年期]初)[^，,。；;、\\d]{0,8}$")
TELLING = 10
"""Below this a figure of the same value stands beside it by chance."""


def is_made_otherwise(one: Balance, beside: Sequence[Measure]) -> bool:
    """Tells whether the figures of a balance are right in another way; `beside` holds those of its paragraph."""
    made = total_of(one.added) - total_of(one.taken)
    read = {id(each) for each in one.figures}
    near = (each for each in beside if each.passage == one.result.passage and id(each) not in read)
    alike = (each for each in near if counted_alike(each, one.result) and counts_exactly(each))
    if made >= TELLING and any(each.quantity.value == made for each in alike):
        return True
    if _is_a_difference(one.result, beside):
        return True
    whole, *others = one.figures
    parted = not one.taken and _THAT_IS.search(between(whole, others[0])) is not None
    return parted and total_of(others) == whole.quantity.value


def _is_a_difference(result: Measure, beside: Sequence[Measure]) -> bool:
    """Whether a net change parts the stock of old from another: 登记2469家，…，上年末为2352家，净增117家."""
    way = _NET.search(result.before)
    near = [one for one in beside if one.sentence == result.sentence and one is not result]
    alike = [one for one in near if counted_alike(one, result) and counts_exactly(one)]
    then = next((one for one in alike if _OF_OLD.search(one.before)), None)
    if way is None or then is None:
        return False
    change = result.quantity.value if way["way"] == "增" else -result.quantity.value
    return any(one.quantity.value - then.quantity.value == change for one in alike)
