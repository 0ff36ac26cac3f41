"""Holds how many counties and districts a report counts against those that it names: 2区5县中，城东区83件、…; a table.

A list or a table names all of them where it adds up to what the report tells, or names more than it counts. Zones that
are no districts (高新区, 开发区) may stand beside them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.facts.place_counts import Roll
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.text.tables import Table

KINDS = "县市区旗"
FEWEST = 3
_NAMED = late(
    r"[、，,；;和及中：:\s]*(?:其中|分别[为是]?)?[，,：:]?(?P<name>[\u4e00-\u9fff]{1,6}?[县区市旗])(?![级内外直辖域区])"
)
_LABEL = late(r"[\u4e00-\u9fff]{1,8}[县区市旗]")
_ZONE = late(
    "(?:高新|经开|开发|经济|新|园|景|示范|管理|度假|工业|保税|综保|产业|合作|试验|实验|风景|名胜|矿|林|垦|农场?)区$"
)
_TOTAL = late("合计|总计|共计|^全[市省州区]|^总[数量]|^汇总$")
_OPEN = late("等")


@frozen
class NamedPlaces:
    """A roll, and the names of places that go ill with it, as they are listed: `what` they are, in words."""

    roll: Roll
    what: str


def find_named_places(model: ReportModel, rolls: Sequence[Roll], tables: Sequence[Table]) -> Iterator[NamedPlaces]:
    """Yields the rolls of counties and districts that the names listed behind them, or in a table, contradict."""
    for roll in rolls:
        if roll.kinds[0] not in KINDS:
            continue
        told = [_behind(model, roll), *(_in_table(one) for one in tables)]
        found = [one for one in told if one is not None]
        if any(_agrees(roll, one) for one in found):
            continue
        wrong = next((one for one in found if _contradicts(roll, one)), None)
        if wrong is not None:
            yield NamedPlaces(roll, "".join(f"{wrong.kinds[kind]}个{kind}" for kind in roll.kinds))


@frozen
class _Names:
    """How many places of each kind are named, whether as all there are, and how many zones beside them."""

    kinds: Counter[str]
    whole: bool
    zones: int


def _behind(model: ReportModel, roll: Roll) -> _Names | None:
    """The places named with a figure each, in the sentence behind a roll: 2区5县中，城东区办案83件、城西区57件."""
    last = roll.parts[-1]
    listed: list[tuple[str, Measure]] = []
    for one in model.beside(last.paragraph):
        if one.start <= last.start or one.sentence != last.sentence:
            continue
        named = _NAMED.match(last.paragraph.text, listed[-1][1].end if listed else roll.place[1])
        if named is None or named.end() > one.start or (listed and one.quantity.unit != listed[0][1].quantity.unit):
            break
        listed.append((named["name"], one))
    if len(listed) < FEWEST or _OPEN.match(last.paragraph.text, listed[-1][1].end):
        return None
    total = total_of(one for _, one in listed)
    return _names([name for name, _ in listed], whole=_is_told(model, listed[0][1].quantity.unit, total))


def _is_told(model: ReportModel, unit: str, total: Decimal) -> bool:
    return any(one.quantity.value == total for one in model.by_unit.get(unit, ()))


def _in_table(table: Table) -> _Names | None:
    """The places that the rows of a table are of, where it has a row of totals and no others."""
    labels = [table.label(row) for row in range(1, table.rows)]
    names = [one for one in labels if one and _TOTAL.search(one) is None]
    if len(names) < FEWEST or not all(map(_LABEL.fullmatch, names)) or len(set(names)) != len(names):
        return None
    return _names(names, whole=len(names) + 1 == len(labels) and all(labels))


def _names(names: Sequence[str], *, whole: bool) -> _Names:
    zones = [one for one in names if _ZONE.search(one)]
    kinds = Counter(one[-1] for one in names if one not in zones)
    return _Names(kinds, whole and len(set(names)) == len(names), len(zones))


def _agrees(roll: Roll, names: _Names) -> bool:
    """Whether names may be those that a roll counts; a zone may be counted as a district."""
    off = _off(roll, names)
    return all(0 <= each <= (names.zones if kind == "区" else 0) for kind, each in off.items())


def _contradicts(roll: Roll, names: _Names) -> bool:
    """Whether names are one off in one kind, where they are all that there are or one more than counted."""
    off = {kind: each for kind, each in _off(roll, names).items() if each}
    if len(off) != 1 or set(names.kinds) - set(roll.kinds):
        return False
    kind, each = next(iter(off.items()))
    more = each == -1 and not (kind == "区" and names.zones)
    return more or (each == 1 and names.whole and not names.zones)


def _off(roll: Roll, names: _Names) -> dict[str, int]:
    """By how much a roll counts more of each kind than are named."""
    counted = {kind: int(one.quantity.value) for kind, one in zip(roll.kinds, roll.parts, strict=True)}
    return {kind: counted[kind] - names.kinds[kind] for kind in counted}
