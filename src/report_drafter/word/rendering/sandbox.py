"""The only jinja2 environment that a template meets: it reaches our values, and nothing else.

Autoescape keeps values from breaking the XML, strict undefined keeps a wrong name from printing as nothing; without
globals, loader and the stock filters there is no way to a file or to the shell. The template's lint refuses most of
what this would stop; this holds even where the lint errs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

LOOP_FIELDS = frozenset({"first", "last", "index"})


class TemplateSandbox(ImmutableSandboxedEnvironment):
    """Lets a template read the fields of a loop's rows, and first and last; every other attribute is out of reach."""

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Allows the few attributes of jinja2's own loop."""
        return attr in LOOP_FIELDS and super().is_safe_attribute(obj, attr, value)


def template_sandbox(filters: Mapping[str, Callable[..., object]]) -> TemplateSandbox:
    """Returns an environment that knows our filters alone."""
    environment = TemplateSandbox(autoescape=True, undefined=StrictUndefined, optimized=False)
    environment.globals.clear()
    environment.tests.clear()
    environment.filters.clear()
    environment.filters.update(filters)
    return environment
