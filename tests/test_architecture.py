"""The house keeps its shape: floors, module and function sizes, names."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[1] / "src" / "report_drafter"
ARCHITECTURE = SOURCE.parents[1] / "docs" / "architecture.md"
MODULES = sorted(SOURCE.rglob("*.py"))
LONGEST_MODULE, LONGEST_FUNCTION, MOST_PARAMETERS = 300, 40, 5
FORBIDDEN_NAMES = {"utils", "helpers", "common", "base", "manager"}


def trees() -> list[tuple[str, ast.Module]]:
    return [(str(one.relative_to(SOURCE)), ast.parse(one.read_text(encoding="utf-8"))) for one in MODULES]


def functions() -> list[tuple[str, ast.FunctionDef]]:
    return [(name, node) for name, tree in trees() for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


@pytest.mark.parametrize("module", MODULES, ids=lambda one: str(one.relative_to(SOURCE)))
def test_modules_stay_short_and_are_named_after_what_they_hold(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE
    assert module.stem not in FORBIDDEN_NAMES


def test_functions_stay_short() -> None:
    long = [f"{name}:{one.name}" for name, one in functions() if one.end_lineno and _length(one) > LONGEST_FUNCTION]
    assert long == []


def test_functions_take_few_parameters() -> None:
    """Commands are left out: click hands each option over as a parameter of its own."""
    many = [
        f"{name}:{one.name}"
        for name, one in functions()
        if not one.decorator_list and len(one.args.args) + len(one.args.kwonlyargs) > MOST_PARAMETERS + _is_method(one)
    ]
    assert many == []


def test_production_code_asserts_nothing_and_catches_nothing_blindly() -> None:
    faults = [
        f"{name}:{node.lineno}"
        for name, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Assert) or (isinstance(node, ast.ExceptHandler) and node.type is None)
    ]
    assert faults == []


def test_no_pattern_is_compiled_while_modules_are_imported() -> None:
    """`late` makes patterns instead: a command pays only for those that its texts need."""
    compiled = [
        f"{name}:{node.lineno}"
        for name, tree in trees()
        for node in ast.walk(_without_functions(tree))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile"
    ]
    assert compiled == []


def test_every_room_of_a_large_floor_is_told_in_the_architecture() -> None:
    page = ARCHITECTURE.read_text(encoding="utf-8")
    rooms = [one for floor in ("language", "excel", "word") for one in (SOURCE / floor).glob("*/__init__.py")]
    rows = [f"| `{one.parent.relative_to(SOURCE).as_posix()}/` | {_docstring(one)} |" for one in rooms]
    assert [row for row in rows if row not in page] == []


def _docstring(module: Path) -> str:
    return ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or "says nothing"


def _without_functions(tree: ast.Module) -> ast.Module:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            node.body = []
    return tree


def _length(function: ast.FunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def _is_method(function: ast.FunctionDef) -> bool:
    return bool(function.args.args) and function.args.args[0].arg in ("self", "cls")
