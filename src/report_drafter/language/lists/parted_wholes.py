"""Wholes of which a report tells how much was done, and what that leaves: 43个县中已有41个通高速公路 leaves 2.

The part may be told with its share, be one by what its words say, be what was due, or stand right behind its whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Interval
from report_drafter.language.figures.measure import Measure
from report_drafter.language.lists.subset_value import Subset
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.parts.balances import Balance, difference
from report_drafter.language.relations.figure_relations import counted_in
from report_drafter.language.text.characters import BORDER

_DUE = late("应(?P<act>[一-鿿])[一-鿿]{0,12}$")
_AMONG = late("[\u4e00-\u9fff（）“”]{1,12}中[，,]?已")
_RATE = late("[^。；;\\d]{0,4}[，,（(][^，,。；;\\d]{1,10}率")
_MORE = late("[又再另新后]")
_Pair = tuple[Measure, Measure]


@frozen
class PartedWhole:
    """A whole and its part, with the `words` of their sentences and those that tell what was `done`."""

    whole: Measure
    part: Measure
    words: str
    done: str

    @property
    def rest(self) -> Interval:
        """What the part leaves of the whole."""
        return difference((self.whole,), (self.part,))


class PartedWholes:
    """The wholes of one report with their parts, by what they are counted in; read when they are first asked for."""

    def __init__(self, model: ReportModel, subsets: Iterable[Subset]) -> None:
        self.model = model
        self._subsets = subsets
        self._read: dict[str, Sequence[PartedWhole]] = {}

    def of(self, one: Measure) -> Sequence[PartedWhole]:
        """Returns the wholes that are counted as a figure is."""
        unit = counted_in(one)
        if unit not in self._read:
            self._read[unit] = [self._told(*pair) for pair in self._by_unit.get(unit, ())]
        return self._read[unit]

    def goes_on(self, one: Measure, of: PartedWhole) -> bool:
        """Tells whether more is told to be done of a whole, so that less is left: 剩余24个，又有6个完成，还有18个."""
        apart = abs(of.whole.quantity.value - of.part.quantity.value - one.quantity.value)
        near = (*self.model.beside(one.paragraph), *self.model.beside(of.part.paragraph))
        more = (each for each in near if each.quantity.value == apart and counted_in(each) == counted_in(one))
        return any(_MORE.search(each.before) for each in more)

    @cached_property
    def _by_unit(self) -> Mapping[str, Sequence[_Pair]]:
        """Each whole with its part once."""
        shares = ((one.whole, one.part) for one in self.model.shares if one.whole is not None)
        subsets = ((one.whole, one.part) for one in self._subsets)
        once: dict[tuple[int, int], _Pair] = {}
        for whole, part in chain(shares, subsets, _due_and_done(self.model), _done_among(self.model)):
            if counted_in(whole) == counted_in(part) and whole.quantity.value > part.quantity.value:
                once.setdefault((id(whole), id(part)), (whole, part))
        pairs: defaultdict[str, list[_Pair]] = defaultdict(list)
        for pair in once.values():
            pairs[counted_in(pair[0])].append(pair)
        return pairs

    def _told(self, whole: Measure, part: Measure) -> PartedWhole:
        text = part.paragraph.text
        sentences = dict.fromkeys((whole.sentence, part.sentence))
        words = BORDER.join(self.model.sentences[each].text for each in sentences)
        done = text[min(part.words_start, part.clause_start) : part.words_end]
        return PartedWhole(whole, part, words, done + _rate_behind(text, part.end))


def judged(one: Measure, wholes: Sequence[PartedWhole], is_meant: Callable[[PartedWhole], bool]) -> Balance | None:
    """Returns what is left as right where a whole leaves it, wrong where those that are meant leave one other rest."""
    value = one.quantity.interval()
    right = next((each for each in wholes if each.rest.meets(value)), None)
    if right is not None:
        return Balance(one, (right.whole,), (right.part,), holds=True)
    meant = [each for each in wholes if is_meant(each)]
    if len({(rest.low, rest.high) for rest in (each.rest for each in meant)}) != 1:
        return None
    return Balance(one, (meant[0].whole,), (meant[0].part,), holds=False)


def _due_and_done(model: ReportModel) -> Iterator[_Pair]:
    """What was due, with what was done of it right behind: 应报企业41260户，已报39612户."""
    for sentence in model.sentences_with("应"):
        beside = model.beside(sentence.paragraph)
        inside = (one for one in beside if sentence.start <= one.start < sentence.end)
        for whole, part in pairwise(inside):
            due = _DUE.search(whole.before)
            if due is not None and part.before.lstrip("，, ").startswith(f"已{due['act']}"):
                yield whole, part


def _done_among(model: ReportModel) -> Iterator[_Pair]:
    """What is done among a whole, right behind it: 1286个行政村中，已编制规划365个."""
    for whole, part in pairwise(model.measures):
        if whole.sentence == part.sentence and _AMONG.match(whole.paragraph.text, whole.end, part.start):
            yield whole, part


def _rate_behind(text: str, end: int) -> str:
    """The words of the clause behind a part, where its rate names what was done: 已报72130户，年报率92.0%."""
    rate = _RATE.match(text, end)
    return rate[0] if rate is not None else ""
