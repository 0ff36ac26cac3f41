"""Takes edited reports back: what became of every figure, what contradicts the inputs, what reviewers said.

FLOW edited document → report text + manifest → figure changes → outputs. Nothing of the inputs is changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from report_drafter.domain.figure_change import FigureChange
from report_drafter.domain.figure_manifest import FigureManifest
from report_drafter.domain.frozen import frozen
from report_drafter.domain.opinion import Opinion
from report_drafter.domain.project import Project
from report_drafter.domain.shown_names import file_stem
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting.current_words import current_words
from report_drafter.reconciling.current_wordings import Wordings
from report_drafter.reconciling.figure_fates import Reconciliation, reconcile
from report_drafter.reconciling.opinion_order import gather_opinions
from report_drafter.workflows.edited_copy import read_edited_copy
from report_drafter.workflows.notice import Notice, silent
from report_drafter.workflows.output_folder import Placed, place_outputs
from report_drafter.workflows.project_figures import read_figures
from report_drafter.workflows.year_inputs import YearInputs

OPINIONS_NAME = "意见汇总.xlsx"
CHANGES_NAME = "数据核对.xlsx"
CORRECTIONS_NAME = "数据确认-{}.xlsx"
NO_DEPARTMENT = "未注明部门"
TABLE = "表"
"""How the place begins of a figure that stood in a table."""


class Extra(StrEnum):
    """What is written besides the answer."""

    CORRECTIONS = "corrections"
    WORKBOOK = "xlsx"


@frozen
class Reconciled:
    """What the edited reports came to, in the order in which they were given, and what was written.

    `strangers` are the files that share too little with any draft to be known as edited from one.
    """

    results: tuple[Reconciliation, ...]
    opinions: tuple[Opinion, ...]
    placed: tuple[Placed, ...] = ()
    strangers: tuple[str, ...] = ()

    @property
    def changes(self) -> tuple[FigureChange, ...]:
        """Every figure of every report."""
        return tuple(change for result in self.results for change in result.changes)

    @property
    def contradicts(self) -> bool:
        """Whether some report now says what the inputs do not."""
        return any(change.contradicts for change in self.changes)


def reconcile_reports(
    project: Project, files: Sequence[Path], extras: frozenset[Extra] = frozenset(), notice: Notice = silent
) -> Reconciled:
    """Compares edited reports with their draft and the inputs; raises UserError for what cannot be compared."""
    copies = [read_edited_copy(path, project) for path in files]
    read = read_figures(project, notice)
    results = tuple(
        reconcile(one.manifest, one.reviewed.text, read.figures, _wordings(one.manifest, read.figures))
        for one in copies
    )
    opinions = gather_opinions(copies[0].manifest.paragraphs, [copy.reviewed for copy in copies])
    contents = _outputs(Reconciled(results, opinions), read.inputs, extras)
    placed = place_outputs(project.outputs, contents)
    strangers = tuple(one.reviewed.text.file for one in copies if not one.recognised)
    return Reconciled(results, opinions, placed, strangers)


def _wordings(manifest: FigureManifest, figures: Mapping[str, IndicatorFigure]) -> Wordings:
    """How a draft of today would print every figure of an earlier one."""
    stated = dict.fromkeys((one.code, one.aspect) for one in manifest.figures)
    return {(code, aspect): current_words(figures[code], aspect) for code, aspect in stated if code in figures}


def _outputs(reconciled: Reconciled, inputs: YearInputs, extras: frozenset[Extra]) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    if reconciled.opinions:
        from report_drafter.excel.lists.opinions_workbook import opinions_workbook

        contents[OPINIONS_NAME] = opinions_workbook(reconciled.opinions)
    if Extra.WORKBOOK in extras:
        from report_drafter.excel.lists.changes_workbook import changes_workbook

        contents[CHANGES_NAME] = changes_workbook(reconciled.changes)
    if Extra.CORRECTIONS in extras:
        contents |= _corrections(reconciled.changes, inputs)
    return contents


def _corrections(changes: Sequence[FigureChange], inputs: YearInputs) -> dict[str, bytes]:
    """For each department the figures of its own that it must confirm or reject, each asked once.

    A figure that the report still states elsewhere, and a table's row that went with it, are nothing to ask about, nor
    is one that the department has corrected itself since the draft.
    """
    from report_drafter.excel.lists.corrections import corrections_workbook

    rows = {(one.file, one.code, one.place) for one in changes if one.elsewhere and one.place.startswith(TABLE)}
    doubtful: dict[tuple[str, ...], FigureChange] = {}
    for one in changes:
        stated = bool(one.elsewhere) or (one.file, one.code, one.place) in rows
        corrected = one.current != "" and one.new != "" and not one.contradicts
        if one.code and one.old != one.new and not stated and not corrected:
            doubtful.setdefault((one.code, one.old, one.new, one.sentence), one)
    departments = dict.fromkeys(one.department for one in doubtful.values())
    return {
        CORRECTIONS_NAME.format(file_stem(department) or NO_DEPARTMENT): corrections_workbook(
            inputs.catalogue, department, [one for one in doubtful.values() if one.department == department]
        )
        for department in departments
    }
