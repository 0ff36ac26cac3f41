"""A template cannot reach the file system, the shell, or anything but the report's values."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import TemplateError

from report_drafter.domain.finding import Severity
from report_drafter.word.rendering.sandbox import template_sandbox
from report_drafter.word.rendering.template_values import FigureTag, PrintedLedger, template_filters
from report_drafter.word.templates.template_fault import FaultyTemplate
from tests.builders.context_builder import context, figure
from tests.builders.rendered_builder import faults, render

PAYLOADS = (
    "{{ cycler.__init__.__globals__.os.popen('touch 中招').read() }}",
    "{{ self.__init__.__globals__.__builtins__.open('中招', 'w') }}",
    "{{ lipsum.__globals__['os'].popen('touch 中招').read() }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ 走访企业.__class__.__base__.__subclasses__() }}",
    "{{ 走访企业|attr('__class__') }}",
    "{{ 规划.__globals__ }}",
    "{{ 规划.__closure__[0].cell_contents }}",
    "{{ 附表.__code__ }}",
    "{{ '{0.__class__}'.format(走访企业) }}",
    "{{ ''.join.__self__ }}",
    "{{ namespace(x=1) }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ config }}",
    "{{ 走访企业._ledger }}",
    "{{ 走访企业._figure.indicator }}",
    "{{ dict.fromkeys }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "{% set x = 附表.append(1) %}",
)


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("place", ["body", "header", "title"])
def test_known_attacks_are_refused_wherever_they_stand(
    payload: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    body, stories = ("甲", {place: payload}) if place != "body" else (payload, {})
    assert any(one.severity is Severity.ERROR for one in faults(body, **stories))
    with pytest.raises(FaultyTemplate):
        render(body, **stories)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_sandbox_stops_them_even_without_the_lint(
    payload: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ledger = PrintedLedger()
    values = {
        "走访企业": FigureTag(figure("走访企业", "3907家次"), ledger),
        "规划": lambda _: "",
        "附表": lambda: ("甲",),
    }
    with pytest.raises((TemplateError, TypeError)):
        template_sandbox(template_filters()).from_string(payload).render(values)
    assert not list(tmp_path.iterdir())


def test_a_value_is_never_evaluated() -> None:
    attack = "{{ 7*7 }}{% for x in 附表() %}{{ x }}{% endfor %}{{ cycler }}"
    known = context(words={"附注": attack}, initiatives={"一（一）": ((attack, attack),)})
    body = '{{ 附注 }}\n{%p for 举措 in 举措列表("一（一）") %}\n{{ 举措.标题 }}\n{%p endfor %}'
    assert [one.text for one in render(body, known).text.paragraphs] == [attack, attack]


def test_the_engine_knows_no_globals_tests_or_stock_filters() -> None:
    environment = template_sandbox(template_filters())
    assert not environment.globals
    assert not environment.tests
    assert set(environment.filters) == set(template_filters())
    assert environment.loader is None
