"""What a run of the rules over one report came to: its findings, and how much was looked at."""

from __future__ import annotations

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen


@frozen
class CheckResult:
    """One report, checked. `held` and `broken` count relations recomputed, `undecided` what could not be decided.

    `findings` are sorted, gravest first; `waived` counts the accepted ones left out; `crashed` names the rules that
    broke off.
    """

    file: str
    findings: tuple[Finding, ...] = ()
    paragraphs: int = 0
    figures: int = 0
    held: int = 0
    broken: int = 0
    undecided: int = 0
    waived: int = 0
    crashed: tuple[str, ...] = ()

    def count(self, severity: Severity) -> int:
        """Returns how many findings are of that severity."""
        return sum(one.severity is severity for one in self.findings)

    @property
    def checked(self) -> int:
        """How many relations, figures and periods were decided, right or wrong (已核)."""
        return self.held + self.broken
