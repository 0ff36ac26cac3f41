"""What a check found: which rule, how grave, where, what is wrong and what to do."""

from __future__ import annotations

from enum import StrEnum

from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import Place


class Severity(StrEnum):
    """Error: surely contradictory. Warning: a reviewer must look. Hint: style, never in the exit code."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def rank(self) -> int:
        """The order in which findings are shown: the gravest first."""
        return _RANKS[self]

    @property
    def chinese(self) -> str:
        """The word that users see."""
        return {"error": "错误", "warning": "警告", "hint": "提示"}[self.value]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


@frozen
class Finding:
    """One problem. `spans` is where it shows, `related` the other side of a contradiction."""

    rule: str
    severity: Severity
    message: str
    suggestion: str = ""
    spans: tuple[Place, ...] = ()
    related: tuple[Place, ...] = ()


@frozen
class Waiver:
    """A finding that somebody accepted: of `rule`, on text or cell that contains `fragment`, for `reason`."""

    rule: str
    fragment: str
    reason: str
    approved_by: str = ""
    source: Place | None = None
