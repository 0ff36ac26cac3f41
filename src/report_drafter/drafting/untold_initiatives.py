"""Names the narratives of departments that the template has no place for: the report would lose them without a word."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from report_drafter.domain.finding import Finding, Severity
from report_drafter.drafting.report_context import NumberedInitiative

RULE = "initiative-untold"
MOST_NAMED = 3
LONGEST_NAME = 15


def untold_initiatives(
    untold: Mapping[str, Sequence[NumberedInitiative]], sections: Collection[str]
) -> Iterator[Finding]:
    """Yields a warning for every department and section; what names none of `sections` is reported as such already."""
    for section, ones in untold.items():
        if section not in sections:
            continue
        for department in dict.fromkeys(one.department for one in ones):
            yield _finding(section, department, [one for one in ones if one.department == department])


def _finding(section: str, department: str, ones: Sequence[NumberedInitiative]) -> Finding:
    named = "".join(f"“{one.title or one.text[:LONGEST_NAME]}”" for one in ones[:MOST_NAMED])
    more = f"等 {len(ones)} 条" if len(ones) > MOST_NAMED else ""
    message = f"{department}的工作举措{named}{more}没有写入报告：模板里没有“{section}”的举措列表。"
    call = f'{{%p for 举措 in 举措列表("{section}") %}}'
    advice = f"请在模板的这一节加上 {call} 等三段（写法见使用手册第六节），或者把内容写进报告。"
    return Finding(RULE, Severity.WARNING, message, advice, tuple(one.cell for one in ones))
