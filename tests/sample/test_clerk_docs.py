"""What the clerk reads speaks of what there is: commands, tag words, exit codes, pictures."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.main import COMMANDS
from report_drafter.domain.template_words import CALLS, WORDS
from report_drafter.drafting.report_context import INITIATIVE_FIELDS, ROW_FIELDS
from report_drafter.drafting.wording import FILTERS
from tests.builders.context_builder import context, figures
from tests.builders.rendered_builder import faults

PAGES = ("README.zh-CN.md", "docs/使用手册.md")
COMMAND = re.compile(r"report-drafter ([a-z]+)\b")
LINK = re.compile(r"\]\(([^)#]+)\)")


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, repository: Path) -> Path:
    return repository / str(request.param)


@pytest.fixture
def manual(repository: Path) -> str:
    return (repository / "docs" / "使用手册.md").read_text(encoding="utf-8")


def test_every_command_that_is_named_exists_and_every_one_is_named(page: Path) -> None:
    named = set(COMMAND.findall(page.read_text(encoding="utf-8")))
    assert named == set(COMMANDS)


def test_every_picture_and_page_that_is_linked_is_there(page: Path) -> None:
    links = [one for one in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in one]
    assert links
    assert [one for one in links if not (page.parent / one).exists()] == []


def test_the_manual_explains_every_filter_word_and_column_of_a_template(manual: str) -> None:
    filters = set(re.findall(r"\\\|(\S+?) \}\}", manual))
    assert filters == set(FILTERS)
    assert [word for word in WORDS if f"{{{{ {word} }}}}" not in manual] == []
    assert [field for field in ROW_FIELDS if f"{{{{ 行.{field} }}}}" not in manual] == []
    assert [field for field in INITIATIVE_FIELDS if f"{{{{ 举措.{field} }}}}" not in manual] == []
    assert [call for call in CALLS if not re.search(rf"(?:{{{{|{{%\w* for \w+ in) {call}\(", manual)] == []


def test_every_tag_of_the_manual_is_one_that_a_template_may_hold(manual: str) -> None:
    given = context(figures(走访企业=("3907家次", "3412家次")), words=dict.fromkeys(WORDS, "某"))
    tags = dict.fromkeys(re.findall(r"`(\{\{ [^`…]+? \}\})`", manual.replace("\\|", "|")))
    lone = [one for one in tags if not one.startswith(("{{ 行.", "{{ 举措."))]
    assert len(lone) > len(FILTERS)
    assert {one: faults(one, given) for one in lone if faults(one, given)} == {}


def test_the_blocks_of_the_manual_are_templates(manual: str) -> None:
    given = context(figures(走访企业=("3907家次", "3412家次"), 群体性事件="5起"))
    blocks = re.findall(r"```\n(\{%p.*?)```", manual, re.DOTALL)
    assert len(blocks) > 1
    assert [faults(one, given) for one in blocks] == [()] * len(blocks)


def test_the_readme_explains_every_exit_code(repository: Path) -> None:
    readme = (repository / "README.zh-CN.md").read_text(encoding="utf-8")
    explained = {int(code) for code in re.findall(r"^\| (\d) \|", readme, re.MULTILINE)}
    assert explained == set(ExitCode)
