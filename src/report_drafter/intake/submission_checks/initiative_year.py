"""A narrative that still speaks of last year, as when last year's was copied."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck

QUOTED = late(r"《[^》]*》|〔\d{4}〕|“[^”]{0,20}”")
COMPARES = ("较", "比", "与", "同", "和", "对比", "自", "从", "于", "起", "至", "到")
RUNS_ON = ("以来", "起", "至", "—", "-", "－", "～", "~", "到", "底", "末", "开始", "同期", "同比")


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a warning for every narrative that speaks of last year without comparing."""
    last = under.catalogue.info.year - 1
    pattern = re.compile(rf"(?<!\d){last}\s*年(度?)")
    for submission in under.submissions:
        for one in submission.initiatives:
            text = QUOTED.sub(lambda match: "　" * len(match.group()), f"{one.title}。{one.text}")
            said = next((match for match in pattern.finditer(text) if _meant(text, match)), None)
            if said is not None:
                message = f"工作举措“{one.title or one.text[:15]}”写有“{last}年”，本次报告的是 {last + 1} 年。"
                place = one.title_cell if said.start() < len(one.title) else one.cell
                advice = "若照抄上年，请改写为本年的做法；若确指上年，可不改。"
                yield Finding("initiative-year", Severity.WARNING, message, advice, (place,))


def _meant(text: str, match: re.Match[str]) -> bool:
    return not text[: match.start()].endswith(COMPARES) and not text[match.end() :].startswith(RUNS_ON)


CHECK = SubmissionCheck("initiative-year", Severity.WARNING, find)
