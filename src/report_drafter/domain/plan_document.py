"""规划文件: a plan, law or regulation that reports cite, with the years it is for."""

from __future__ import annotations

from collections.abc import Iterable

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

MARKS = late(
    r"(?P<opening>[《〈])(?P<bracket>[（(〔\[]\s*)(?P<gap>年?\s*)(?P<dash>[—–―─\-－−~～〜]{1,2}|至)(?P<tail>\s*年?.*)"
)


@frozen
class PlanDocument:
    """`title` carries no years; a document without a period (a law) has `start` and `end` of None.

    `dated` tells whether the printed title ends with its period: 《…纲要（2021—2025年）》 does, 《“十四五”…规划》 not.
    """

    title: str
    start: int | None = None
    end: int | None = None
    issuer: str = ""
    aliases: tuple[str, ...] = ()
    successor: str = ""
    number: str = ""
    dated: bool = True

    @property
    def citation(self) -> str:
        """The title as reports cite it: 《法治政府建设实施纲要（2021—2025年）》, or alone where it is not dated."""
        if self.start is None or self.end is None or not self.dated:
            return f"《{self.title}》"
        return f"《{self.title}（{self.start}—{self.end}年）》"

    def cited_in(self, marks: str) -> str:
        """The citation in the marks of one report: 《(-年)》 gives 《…(2021-2025年)》; without years the usual one."""
        match = MARKS.fullmatch(marks)
        if match is None or self.start is None or self.end is None or not self.dated:
            return self.citation
        opening, bracket, gap, dash, tail = match.groups()
        return f"{opening}{self.title}{bracket}{self.start}{gap}{dash}{self.end}{tail}"

    def fitness(self, year: int) -> tuple[bool, bool, int]:
        """Ranks documents of one name for a report on `year`: in force, then begun, then the newest."""
        start = self.start or 0
        return start <= year <= (self.end or year), start <= year, start


def citable(plans: Iterable[PlanDocument], year: int) -> dict[str, PlanDocument]:
    """Returns documents by title and alias; of several under one name the fittest for `year`; titles before aliases."""
    ranked = sorted(plans, key=lambda one: one.fitness(year))
    return {**{alias: one for one in ranked for alias in one.aliases}, **{one.title: one for one in ranked}}
