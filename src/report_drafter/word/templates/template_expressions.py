"""Checks what stands in a tag: known names, known filters, and nothing beyond what a report's template needs.

The usual tags (a name, a name and a filter, a loop's field, a call) are read without jinja2, which is slower than all
the rest of the lint; whatever else there is, its parser reads, and a list of allowed constructs decides.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from jinja2 import Environment, TemplateSyntaxError, nodes

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.intake.nearest_name import nearest_name
from report_drafter.word.templates.template_fault import Fault, FaultKind
from report_drafter.word.templates.template_names import ANNEX_CALL, INITIATIVE_CALL, PLAN_CALL, TemplateNames
from report_drafter.word.templates.template_paragraph import TemplateParagraph
from report_drafter.word.templates.template_tags import Tag
from report_drafter.word.templates.template_typing import quoted

USUAL = late(
    r"(?P<name>[^\W\d]\w*)"
    r"(?:\s*\|\s*(?P<filter>[^\W\d]\w*)|\.(?P<field>[^\W\d]\w*)|\(\s*(?P<text>\"[^\"\\]*\"|'[^'\\]*')?\s*(?P<end>\)))?"
)
USUAL_LOOP = late(r"for\s+[^\W\d]\w*\s+in\s+(?P<call>[^\W\d]\w*)\(\s*(?P<text>\"[^\"\\]*\"|'[^'\\]*')?\s*\)")
YEARS_BEHIND = late(r"[（(]\d{4}[^（()）]*[）)]$")
STATEMENTS = frozenset({"for", "endfor", "if", "elif", "else", "endif"})
PLAN_AND_MARKS = 2
"""规划 takes a title and, where a report sets other marks around title and years, those marks."""
LOOP_WORDS = frozenset({"first", "last", "index"})
TEST_PARTS = (nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand, nodes.Neg)
COMPARISONS = frozenset({"eq", "ne", "gt", "gteq", "lt", "lteq"})
STATEMENT_ENDS = {"for": "{% endfor %}", "if": "{% endif %}"}


@frozen
class ExpressionCheck:
    """Checks the tags of one paragraph's place: what is known everywhere, and the loops that are open there."""

    known: TemplateNames
    scope: Mapping[str, frozenset[str]]
    paragraph: TemplateParagraph

    def faults(self, tag: Tag) -> Iterator[Fault]:
        """Returns what is wrong with what a tag says."""
        if tag.statement and tag.keyword not in STATEMENTS:
            return iter([self._unknown_statement(tag)])
        if tag.statement and tag.keyword in {"else", "endfor", "endif"}:
            return iter(())
        if loop := USUAL_LOOP.fullmatch(tag.inner):
            return self._loop(loop["call"], [loop["text"][1:-1]] if loop["text"] else [], tag)
        if not tag.statement and self._names_figure(tag.inner):
            name, _, filtered = tag.inner.partition("|")
            return self._filtered(name.strip(), filtered.strip()) if filtered else iter(())
        found = None if tag.statement else USUAL.fullmatch(tag.inner)
        return self._usual(found) if found is not None else self._parsed(tag)

    def _unknown_statement(self, tag: Tag) -> Fault:
        figure = self._names_figure(tag.inner) or tag.inner in self.known.words
        meant = f"请改为 {{{{ {tag.inner} }}}}。" if figure else "模板只用 for、if、elif、else 这几种语句。"
        return self._forbidden(f"模板里不能用“{quoted(tag.source)}”。", meant)

    def _names_figure(self, inner: str) -> bool:
        """Tells whether a tag says an indicator's name to the letter, even one that jinja2 takes for no name."""
        return inner.partition("|")[0].strip() in self.known.indicators

    def _usual(self, found: re.Match[str]) -> Iterator[Fault]:
        if found["filter"]:
            yield from self._filtered(found["name"], found["filter"])
        elif found["field"]:
            yield from self._field(found["name"], found["field"])
        elif found["end"]:
            yield from self._call(found["name"], [found["text"][1:-1]] if found["text"] else [])
        else:
            yield from self._name(found["name"])

    def _parsed(self, tag: Tag) -> Iterator[Fault]:
        try:
            parsed = Environment(autoescape=True).parse(_alone(tag))
        except TemplateSyntaxError:
            yield self._unreadable(tag)
            return
        for node in parsed.body:
            yield from self._statement(node, tag)

    def _unreadable(self, tag: Tag) -> Fault:
        name = "".join(tag.inner.partition("|")[0].split())
        near = "" if tag.statement else nearest_name(name, sorted(self.known.indicators))
        meant = f"是否应为“{near}”？名称中间不能有空格。" if near == name else f"是否应为“{near}”？"
        problem = f"标签“{quoted(tag.source)}”写得不完整，或者有不认识的符号。"
        advice = meant if near else "请重新键入，如 {{ 走访企业 }} 或 {{ 走访企业|同比 }}。"
        return Fault(FaultKind.STRUCTURE, problem, advice, self.paragraph.element)

    def _statement(self, node: nodes.Node, tag: Tag) -> Iterator[Fault]:
        match node:
            case nodes.Output():
                for inner in node.nodes:
                    yield from self._expression(inner, tag)
            case nodes.If():
                yield from self._test(node.test, tag)
            case nodes.For(target=nodes.Name(), iter=nodes.Call() as call, test=None, recursive=False):
                name = call.node.name if isinstance(call.node, nodes.Name) else ""
                yield from self._loop(name, call.args, tag)
            case _:
                advice = '循环写作 {% for 举措 in 举措列表("一（一）") %} 或 {% for 行 in 附表() %}。'
                yield self._forbidden(f"模板里不能用“{quoted(tag.source)}”。", advice)

    def _expression(self, node: nodes.Node, tag: Tag) -> Iterator[Fault]:
        """What may be printed: values, values joined by ~, one of two values."""
        match node:
            case nodes.TemplateData():
                return
            case nodes.Concat():
                for inner in node.nodes:
                    yield from self._expression(inner, tag)
            case nodes.CondExpr(expr2=nodes.Expr() as otherwise):
                yield from self._test(node.test, tag)
                yield from self._expression(node.expr1, tag)
                yield from self._expression(otherwise, tag)
            case _:
                yield from self._value(node, tag)

    def _test(self, node: nodes.Node, tag: Tag) -> Iterator[Fault]:
        """What may decide: values compared, joined by and, or, not."""
        match node:
            case nodes.Operand() if node.op not in COMPARISONS:
                yield from self._not_allowed(tag)
            case _ if isinstance(node, TEST_PARTS):
                for inner in node.iter_child_nodes():
                    yield from self._test(inner, tag)
            case _:
                yield from self._value(node, tag)

    def _value(self, node: nodes.Node, tag: Tag) -> Iterator[Fault]:
        match node:
            case nodes.Const():
                return
            case nodes.Name():
                yield from self._name(node.name)
            case nodes.Filter(node=nodes.Name() as figure, args=[], kwargs=[], dyn_args=None, dyn_kwargs=None):
                yield from self._filtered(figure.name, node.name)
            case nodes.Getattr(node=nodes.Name() as row):
                yield from self._field(row.name, node.attr)
            case nodes.Call(node=nodes.Name() as called, kwargs=[], dyn_args=None, dyn_kwargs=None):
                yield from self._call(called.name, node.args)
            case _:
                yield from self._not_allowed(tag)

    def _not_allowed(self, tag: Tag) -> Iterator[Fault]:
        problem = f"标签“{quoted(tag.source)}”里有模板不允许的写法。"
        yield self._forbidden(problem, '标签里只写指标名、过滤器、规划("…") 和循环里的字段；计算请做成指标。')

    def _loop(self, name: str, arguments: list[str] | list[nodes.Expr], tag: Tag) -> Iterator[Fault]:
        if name not in self.known.loops:
            yield self._unknown(f"没有可以循环的“{name or quoted(tag.source)}”。", name, self.known.loops)
        else:
            yield from self._arguments(name, arguments)

    def _name(self, name: str) -> Iterator[Fault]:
        if name in self.known.indicators or name in self.known.words:
            return
        if name in self.scope:
            fields = "、".join(sorted(self.scope[name]))
            yield Fault(FaultKind.NAME, f"“{name}”要写明字段。", f"可用：{fields}。", self.paragraph.element)
        elif name in self.known.retired:
            advice = "请删去这个标签和有关的话；还要填报的，把指标目录里的“停用”改为“否”。"
            yield Fault(FaultKind.NAME, f"指标“{name}”已停用，没有数可填。", advice, self.paragraph.element)
        else:
            options = (*self.known.indicators, *self.known.words)
            yield self._unknown(f"没有名为“{name}”的指标或词语。", name, options, "请核对名称，或先在指标目录中添加。")

    def _filtered(self, name: str, filtered: str) -> Iterator[Fault]:
        first, further, _ = (one.strip() for one in filtered.partition("|"))
        if further:
            yield self._forbidden(
                f"“{name}”后面写了两个过滤器，只能写一个。", f"请改为 {{{{ {name}|{first} }}}} 或另用一个标签。"
            )
        elif filtered not in self.known.filters:
            yield self._unknown(f"没有名为“{filtered}”的过滤器。", filtered, self.known.filters)
        if name in self.known.words and name not in self.known.indicators:
            problem = f"“{name}”不是指标，不能用过滤器“{filtered}”。"
            yield Fault(FaultKind.NAME, problem, f"请改为 {{{{ {name} }}}}。", self.paragraph.element)
        else:
            yield from self._name(name)

    def _field(self, row: str, wanted: str) -> Iterator[Fault]:
        if row == "loop" and self.scope and wanted in LOOP_WORDS:
            return
        if row not in self.scope:
            if row in self.known.indicators or row in self.known.words:
                yield self._forbidden(f"“{row}”后面不能写“.{wanted}”。", f"请改为 {{{{ {row} }}}} 或加过滤器。")
            else:
                problem = f"“{row}.{wanted}”用在了循环之外。"
                yield Fault(FaultKind.NAME, problem, "请移到 for 和 endfor 之间。", self.paragraph.element)
        elif self.scope[row] and wanted not in self.scope[row]:
            yield self._unknown(f"“{row}”没有字段“{wanted}”。", wanted, self.scope[row])

    def _call(self, name: str, arguments: list[str] | list[nodes.Expr]) -> Iterator[Fault]:
        if name in self.known.loops:
            yield self._forbidden(f"“{name}”只能用在 for 循环里。", f"请写成 {{% for 行 in {name}(…) %}}。")
        elif name != PLAN_CALL:
            yield self._unknown(f"没有名为“{name}(…)”的写法。", name, (PLAN_CALL, *self.known.loops))
        else:
            yield from self._arguments(name, arguments)

    def _arguments(self, name: str, arguments: list[str] | list[nodes.Expr]) -> Iterator[Fault]:
        texts = [_text(one) for one in arguments]
        if name == ANNEX_CALL:
            if texts:
                yield self._forbidden("“附表”的括号里不写内容。", "请改为 附表()。")
            return
        if name == PLAN_CALL and len(texts) == PLAN_AND_MARKS:
            texts = texts[:1] if texts[1] is not None else texts
        if len(texts) != 1 or texts[0] is None:
            yield self._forbidden(f"“{name}”的括号里要写一个加引号的名称。", f'请改为 {name}("…")。')
            return
        options = {PLAN_CALL: self.known.plans, INITIATIVE_CALL: self.known.sections}[name]
        kind = {PLAN_CALL: "目录的规划文件", INITIATIVE_CALL: "报告的章节"}[name]
        if texts[0] not in options:
            absent = "请核对名称，或先在指标目录的“规划文件”表中添加。" if name == PLAN_CALL else ""
            meant = YEARS_BEHIND.sub("", texts[0].strip("《》")) if name == PLAN_CALL else texts[0]
            yield self._unknown(f"{kind}里没有“{texts[0]}”。", meant, options, absent)

    def _unknown(self, problem: str, name: str, options: Collection[str], absent: str = "") -> Fault:
        """A name that is not among `options`: the nearest of them, else `absent`, else all of them."""
        near = nearest_name(name, sorted(options))
        advice = f"是否应为“{near}”？" if near else absent or f"可用的有：{'、'.join(sorted(options))}。"
        return Fault(FaultKind.NAME, problem, advice, self.paragraph.element)

    def _forbidden(self, problem: str, advice: str) -> Fault:
        return Fault(FaultKind.FORBIDDEN, problem, advice, self.paragraph.element)


def _alone(tag: Tag) -> str:
    """Writes one tag as a template of its own; its branch of a condition reads as a condition."""
    if not tag.statement:
        return f"{{{{ {tag.inner} }}}}"
    statement = tag.inner.removeprefix("el") if tag.keyword == "elif" else tag.inner
    return f"{{% {statement} %}}{STATEMENT_ENDS['if' if tag.keyword == 'elif' else tag.keyword]}"


def _text(argument: str | nodes.Expr) -> str | None:
    if isinstance(argument, str):
        return argument
    return argument.value if isinstance(argument, nodes.Const) and isinstance(argument.value, str) else None
