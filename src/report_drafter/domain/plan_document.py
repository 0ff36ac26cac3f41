"""规划文件: a plan, law or regulation that reports cite, with the years it is for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlanDocument:
    """`title` carries no years; a document without a period (a law) has `start` and `end` of None."""

    title: str
    start: int | None = None
    end: int | None = None
    issuer: str = ""
    aliases: tuple[str, ...] = ()
    successor: str = ""
    number: str = ""

    @property
    def citation(self) -> str:
        """The title as reports cite it: 《法治政府建设实施纲要（2021—2025年）》, or alone where it names its period."""
        if self.start is None or self.end is None or "五规划" in self.title or "五年规划" in self.title:
            return f"《{self.title}》"
        return f"《{self.title}（{self.start}—{self.end}年）》"
