"""Makes next year's folder: the catalogue rolled over, the values emptied, the forms issued with last year's values."""

from __future__ import annotations

from contextlib import ExitStack, suppress

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


def roll_year(project: Project, *, even_if_empty: bool = False) -> RolledYear:
    """Makes the folder of the year after `project`, or leaves nothing behind.

    Raises UserError when that year has a catalogue already, and where no department has stated a figure of this year:
    that is a folder just made, unless the clerk says that it is meant with `even_if_empty`.
    """
    following = project.of(project.year + 1)
    if following.catalogue.exists():
        raise UserError(
            f"{following.year} 年的指标目录已经存在：“{following.catalogue}”，没有改动。",
            f"要重新建立，请先把文件夹“{following.inputs}”移走；只补发填报表用 report-drafter issue。",
        )
    inputs = read_year(project)
    filled = {one.code for each in inputs.submissions for one in each.entries if one.quantity is not None}
    if not filled and not even_if_empty:
        raise _nothing_to_carry(project)
    rolled = roll_catalogue(inputs.catalogue, plan_registry())
    unfilled = tuple(one.name for one in inputs.catalogue.active if one.code not in filled)
    orphaned = _orphaned(project, rolled, frozenset(inputs.catalogue.by_name))
    return RolledYear(following, rolled, _written(following, rolled), unfilled, _cited_plans(project), orphaned)


def _nothing_to_carry(project: Project) -> UserError:
    return UserError(
        f"{project.year} 年的填报表里还没有一个数，没有建立 {project.year + 1} 年度。",
        f"{project.year} 年度已经建好的，不用再运行；"
        f"确要由它建立下一年度（上年数都留空），请写明年份：report-drafter roll --year {project.year}。",
    )


def _written(following: Project, rolled: RolledCatalogue) -> IssuedForms:
    """Writes catalogue and forms; where that breaks off, the catalogue goes again, and the folder if it is new."""
    from report_drafter.excel.forms.catalogue_writer import catalogue_workbook

    content = catalogue_workbook(rolled.catalogue)
    with ExitStack() as undoing:
        if not following.inputs.exists():
            undoing.callback(_remove_folder, following)
        undoing.callback(following.catalogue.unlink, missing_ok=True)
        write_output(following.catalogue, content)
        issued = issue_forms(following)
        undoing.pop_all()
    return issued


def _remove_folder(project: Project) -> None:
    with suppress(OSError):  # never made, or somebody put a file into it meanwhile
        project.inputs.rmdir()


def _cited_plans(project: Project) -> frozenset[str]:
    from report_drafter.word.reading.document_reader import read_document

    if not project.template.exists():
        return frozenset()
    return frozenset(match[1] for match in PLAN_CALL.finditer(read_document(project.template).plain))


def _orphaned(project: Project, rolled: RolledCatalogue, known: frozenset[str]) -> tuple[str, ...]:
    from report_drafter.word.package.opened_document import open_document
    from report_drafter.word.templates.tag_names import places_in_template

    if not rolled.discontinued or not project.template.exists():
        return ()
    return places_in_template(open_document(project.template), [one.name for one in rolled.discontinued], known)
