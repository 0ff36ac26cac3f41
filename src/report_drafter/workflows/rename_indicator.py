"""Renames an indicator everywhere it is spoken of: catalogue, relations, forms, narratives and template."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from report_drafter.adopting.adopted_catalogue import SECOND_LOOK
from report_drafter.adopting.renaming import (
    check_new_name,
    indicator_to_rename,
    renamed_reference,
    renamed_relation,
)
from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.errors import UnreadableFile, UserError
from report_drafter.domain.frozen import frozen
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import cell_name
from report_drafter.domain.project import Project
from report_drafter.domain.template_words import RESERVED
from report_drafter.domain.workbook import Sheet
from report_drafter.domain.workbook_layout import FIGURE_SHEET, INDICATOR_SHEET, INITIATIVE_SHEET, RELATION_SHEET
from report_drafter.excel.workbook_reader import read_workbook
from report_drafter.excel.xlsx.cell_texts import is_editable, with_cell_texts
from report_drafter.intake.nearest_name import nearest_name
from report_drafter.workflows.output_files import write_together
from report_drafter.workflows.project_files import project_years, submission_files
from report_drafter.workflows.year_inputs import read_catalogue

CellTexts = dict[tuple[str, str], str]


@frozen
class RenamedFile:
    """One file that speaks of the indicator, and where."""

    path: Path
    places: tuple[str, ...]


@frozen
class Renaming:
    """What was renamed; `by_hand` are files of a format that is not edited in place, `unread` those not understood.

    Of an unread file nobody knows whether it speaks of the indicator.
    """

    indicator: Indicator
    new: str
    files: tuple[RenamedFile, ...]
    by_hand: tuple[RenamedFile, ...]
    unread: tuple[RenamedFile, ...] = ()


def rename_indicator(project: Project, old: str, new: str) -> Renaming:
    """Renames the indicator that `old` names (or is the code of) in every year that knows it under that name.

    Every new file is ready before the first is written, and all are written or none. Raises UserError when there is no
    such indicator, when `new` cannot be a name, or when a file is open elsewhere.
    """
    catalogue, _ = read_catalogue(project)
    indicator = indicator_to_rename(catalogue, old, nearest_name)
    years = tuple(_years(project, indicator, new))
    naming = _Naming(indicator, new, frozenset(name for _, one in years for name in one.by_name))
    edited: list[tuple[RenamedFile, bytes]] = []
    by_hand: list[RenamedFile] = []
    unread: list[RenamedFile] = []
    for path in (path for one, _ in years for path in (one.catalogue, *submission_files(one))):
        try:
            texts = _new_texts(path, naming)
        except UserError as error:
            unread.append(RenamedFile(path, (f"{error.problem}{error.advice}",)))
            continue
        found = RenamedFile(path, tuple(f"{sheet}!{cell}" for sheet, cell in texts))
        if texts and is_editable(path):
            edited.append((found, with_cell_texts(path, texts)))
        elif texts:
            by_hand.append(found)
    edited += _template(project, naming)
    write_together((found.path, content) for found, content in edited)
    return Renaming(indicator, new, tuple(found for found, _ in edited), tuple(by_hand), tuple(unread))


@frozen
class _Naming:
    """An indicator, its new name, and every name that is in use."""

    indicator: Indicator
    new: str
    names: frozenset[str]


def _years(project: Project, indicator: Indicator, new: str) -> Iterator[tuple[Project, Catalogue]]:
    """The years whose catalogue has the indicator by that code and name: all of them share the template."""
    for year in project_years(project.root):
        other = project.of(year)
        if not other.catalogue.exists():
            continue
        catalogue, _ = read_catalogue(other)
        known = catalogue.by_code.get(indicator.code)
        if known is not None and known.name == indicator.name:
            check_new_name(catalogue, new, RESERVED)
            yield other, catalogue


def _template(project: Project, naming: _Naming) -> Iterator[tuple[RenamedFile, bytes]]:
    from report_drafter.word.package.opened_document import SAVE_AGAIN, open_document
    from report_drafter.word.templates.tag_names import rename_in_template

    if not project.template.exists():
        problem = f"没有找到模板“{project.template}”，改不了其中的标签；名称没有改。"
        raise UserError(problem, "请把模板放回该处再运行一次。")
    document = open_document(project.template)
    renamed = rename_in_template(document, naming.indicator.name, naming.new, naming.names)
    if renamed.places and document.strict:
        problem = f"模板“{project.template}”是“Strict Open XML”格式，改不了其中的标签；名称没有改。"
        raise UnreadableFile(problem, SAVE_AGAIN)
    if renamed.places:
        yield RenamedFile(project.template, renamed.places), renamed.content


def _new_texts(path: Path, naming: _Naming) -> CellTexts:
    """The cells of a workbook that speak of the indicator, with what they are to say."""
    texts: CellTexts = {}
    for sheet in read_workbook(path).sheets:
        for row, column, text in _texts(sheet):
            renamed = _renamed(sheet.name, text, sheet.rows[row], naming)
            if renamed != text:
                texts[sheet.name, cell_name(row, column)] = renamed
    return texts


def _texts(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    for row, cells in enumerate(sheet.rows):
        for column, value in enumerate(cells):
            if isinstance(value, str) and value:
                yield row, column, value


def _renamed(sheet: str, text: str, row: object, naming: _Naming) -> str:
    indicator, new = naming.indicator, naming.new
    if sheet in (INDICATOR_SHEET, FIGURE_SHEET):
        same_row = isinstance(row, list | tuple) and any(_is_code(value, indicator.code) for value in row)
        settled = {indicator.name: new, SECOND_LOOK: ""}
        return settled.get(text.strip(), text) if same_row else text
    if sheet == RELATION_SHEET:
        return renamed_relation(text, indicator.name, new, naming.names)
    return renamed_reference(text, indicator.name, new) if sheet == INITIATIVE_SHEET else text


def _is_code(value: object, code: str) -> bool:
    """A code that a spreadsheet took for a number has lost its zeros at the front: 0203 is 203."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip().lstrip("0") == code.lstrip("0") if isinstance(value, str | int) else False
