"""Finds a unit that would be printed twice: {{ 办结率|带单位 }}% gives 62.62%%."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.word.templates.template_expressions import USUAL
from report_drafter.word.templates.template_fault import Fault, FaultKind
from report_drafter.word.templates.template_names import TemplateNames
from report_drafter.word.templates.template_paragraph import TemplateParagraph
from report_drafter.word.templates.template_typing import quoted

PERCENT_SIGNS = ("%", "％")
WITH_UNIT = "带单位"
WITH_PERCENT = frozenset({"增幅", "同比"})


def unit_faults(paragraph: TemplateParagraph, known: TemplateNames) -> Iterator[Fault]:
    """Yields the tags whose filter prints the unit that stands behind them once more."""
    for tag in paragraph.tags:
        found = USUAL.fullmatch(tag.inner)
        if found is None or not found["filter"] or found["name"] not in known.indicators:
            continue
        unit, following = known.indicators[found["name"]], paragraph.text[tag.end :]
        repeated = _repeated(found["filter"], unit, following)
        if repeated:
            problem = f"“{quoted(tag.source)}”已经带着单位，后面又写了“{repeated}”。"
            advice = f"请删去后面的“{repeated}”，或改为 {{{{ {found['name']} }}}}。"
            yield Fault(FaultKind.UNIT, problem, advice, paragraph.element)


def _repeated(filtered: str, unit: str, following: str) -> str:
    if following.startswith(PERCENT_SIGNS):
        return following[0] if filtered in WITH_PERCENT or (filtered == WITH_UNIT and unit == "%") else ""
    return unit if filtered == WITH_UNIT and unit and following.startswith(unit) else ""
