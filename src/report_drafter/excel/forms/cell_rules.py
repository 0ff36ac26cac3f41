"""Drop-down lists and other rules over the cells of a sheet, with prompts and refusals in Chinese."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from report_drafter.domain.frozen import frozen

TITLE_LIMIT, WORDS_LIMIT, LIST_LIMIT = 32, 225, 255
"""What Excel allows in a prompt's title, its words, and a list written out in the rule, in characters."""


@frozen
class Guidance:
    """What a cell's user reads: `title` and `prompt` when the cell is entered, `refusal` when the entry is unusual.

    A `strict` rule refuses the entry, another one only asks whether it is meant.
    """

    title: str
    prompt: str = ""
    refusal: str = ""
    strict: bool = True


def add_choices(sheet: Worksheet, cells: str, choices: Sequence[str], guidance: Guidance) -> None:
    """Adds a drop-down list of the choices; raises ValueError where Excel could not hold the list."""
    words = ",".join(choices)
    if len(words) > LIST_LIMIT or any("," in one or '"' in one for one in choices):
        raise ValueError(f"list of {len(words)} characters")
    add_rule(sheet, cells, DataValidation(type="list", formula1=f'"{words}"'), guidance)


def add_choices_from(sheet: Worksheet, cells: str, source: str, guidance: Guidance) -> None:
    """Adds a drop-down list whose choices stand in other cells, such as `部门!$A$4:$A$203`."""
    add_rule(sheet, cells, DataValidation(type="list", formula1=source), guidance)


def add_rule(sheet: Worksheet, cells: str, rule: DataValidation, guidance: Guidance) -> None:
    """Adds a rule with its words to a range of cells; blank cells always pass."""
    rule.allow_blank = True
    rule.errorStyle = "stop" if guidance.strict else "warning"
    rule.promptTitle = rule.errorTitle = guidance.title[:TITLE_LIMIT]
    rule.prompt = guidance.prompt[:WORDS_LIMIT] or None
    rule.error = guidance.refusal[:WORDS_LIMIT] or None
    rule.showInputMessage, rule.showErrorMessage = bool(guidance.prompt), True
    rule.add(cells)
    sheet.add_data_validation(rule)
