"""Makes next year's folder: the catalogue rolled over, the values emptied, the forms issued with last year's values."""

from __future__ import annotations

from report_drafter.adopting.year_roll import RolledCatalogue, roll_catalogue
from report_drafter.domain.errors import UserError
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.project import Project
from report_drafter.rules.registry import plan_registry
from report_drafter.workflows.issue_forms import IssuedForms, issue_forms
from report_drafter.workflows.output_files import write_output
from report_drafter.workflows.year_inputs import read_year

PLAN_CALL = late(r"规划\(\s*[\"'“]([^\"'”]+)")


@frozen
class RolledYear:
    """The new year, what came along and what did not, and the forms.

    `unfilled` names the figures that last year lacks, `cited` the titles of plans that the template calls, `orphaned`
    the places of the template whose indicator is discontinued.
    """

    project: Project
    rolled: RolledCatalogue
    issued: IssuedForms
    unfilled: tuple[str, ...]
    cited: frozenset[str]
    orphaned: tuple[str, ...]


def roll_year(project: Project) -> RolledYear:
    """Makes the folder of the year after `project`; raises UserError when it has a catalogue already."""
    from report_drafter.excel.forms.catalogue_writer import catalogue_workbook

    following = project.of(project.year + 1)
    if following.catalogue.exists():
        raise UserError(
            f"{following.year} 年的指标目录已经存在：“{following.catalogue}”，没有改动。",
            f"要重新建立，请先把文件夹“{following.inputs}”移走；只补发填报表用 report-drafter issue。",
        )
    inputs = read_year(project)
    rolled = roll_catalogue(inputs.catalogue, plan_registry())
    filled = {one.code for each in inputs.submissions for one in each.entries if one.quantity is not None}
    write_output(following.catalogue, catalogue_workbook(rolled.catalogue))
    unfilled = tuple(one.name for one in inputs.catalogue.active if one.code not in filled)
    orphaned = _orphaned(project, rolled)
    return RolledYear(following, rolled, issue_forms(following), unfilled, _cited_plans(project), orphaned)


def _cited_plans(project: Project) -> frozenset[str]:
    from report_drafter.word.reading.document_reader import read_document

    if not project.template.exists():
        return frozenset()
    return frozenset(match[1] for match in PLAN_CALL.finditer(read_document(project.template).plain))


def _orphaned(project: Project, rolled: RolledCatalogue) -> tuple[str, ...]:
    from report_drafter.word.package.opened_document import open_document
    from report_drafter.word.templates.tag_names import places_in_template

    if not rolled.discontinued or not project.template.exists():
        return ()
    return places_in_template(open_document(project.template), [one.name for one in rolled.discontinued])
