"""Patterns made of kept code are the patterns of `re`, and what cannot be kept or read only costs the time again."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import pytest

import report_drafter
from report_drafter.domain import kept_patterns
from report_drafter.domain.kept_patterns import KeptPatterns
from report_drafter.domain.late_pattern import late

PATTERNS: list[tuple[str | bytes, int]] = [
    ("第[一二三四五六七八九十]+[章节]", 0),
    (r"(?P<year>20\d\d)年(?:(?P<month>\d\d?)月)?", 0),
    (r"[㐀-鿿，]{2,3}(?<=[省市])(?!辖)", 0),
    ("一.二$", int(re.DOTALL | re.MULTILINE)),
    (r"(?im)^total: (\d+)", 0),
    (rb"<v>(\d+)</v>", 0),
]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "kept.patterns"


def kept(file: Path, patterns: list[tuple[str | bytes, int]]) -> None:
    """Runs once with some patterns and keeps them."""
    run = KeptPatterns(file)
    for pattern, flags in patterns:
        run.compiled(pattern, flags)
    run.keep()


def refuse_to_compile(*_: object) -> re.Pattern[str]:
    raise AssertionError


def every_late_pattern() -> list[tuple[str | bytes, int]]:
    """All patterns that stand in a module of the package."""
    stand_in = type(late(""))
    names = [
        one.name for one in walk_packages(report_drafter.__path__, "report_drafter.") if "__main__" not in one.name
    ]
    values = [value for name in names for value in vars(import_module(name)).values()]
    return list({(one.pattern, vars(one)["_flags"]): None for one in values if type(one) is stand_in})


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_kept_pattern_is_the_pattern_that_re_compiles(file: Path, pattern: str | bytes, flags: int) -> None:
    kept(file, [(pattern, flags)])

    again, compiled = KeptPatterns(file).compiled(pattern, flags), re.compile(pattern, flags)

    assert again == compiled
    assert again.groupindex == compiled.groupindex
    assert again.groups == compiled.groups


def test_a_kept_pattern_is_not_compiled_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(file, PATTERNS)
    monkeypatch.setattr(re, "compile", refuse_to_compile)
    run = KeptPatterns(file)

    found = run.compiled(r"(?P<year>20\d\d)年(?:(?P<month>\d\d?)月)?", 0).search("截至2023年12月底")

    assert found
    assert found.groupdict() == {"year": "2023", "month": "12"}
    assert found.lastgroup == "month"


def test_a_pattern_asked_for_again_is_the_one_that_was_made(file: Path) -> None:
    kept(file, PATTERNS[:1])
    run = KeptPatterns(file)

    for pattern, flags in PATTERNS[:2]:
        assert run.compiled(pattern, flags) is run.compiled(pattern, flags)


def test_every_pattern_of_the_package_can_be_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    patterns = every_late_pattern()
    assert len(patterns) > 800
    kept(file, patterns)
    monkeypatch.setattr(re, "compile", refuse_to_compile)
    run = KeptPatterns(file)

    assert all(run.compiled(pattern, flags).pattern == pattern for pattern, flags in patterns)


def test_a_run_keeps_its_new_patterns_beside_the_earlier_ones(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(file, PATTERNS[:2])
    kept(file, PATTERNS[1:])
    monkeypatch.setattr(re, "compile", refuse_to_compile)
    run = KeptPatterns(file)

    assert [run.compiled(*one).pattern for one in PATTERNS] == [pattern for pattern, _ in PATTERNS]


def test_a_run_without_new_patterns_leaves_the_file_alone(file: Path) -> None:
    kept(file, PATTERNS)
    before = file.stat()

    kept(file, PATTERNS)

    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_the_same_text_is_another_pattern_with_other_flags(file: Path) -> None:
    kept(file, [("一.二", 0), ("一.二", int(re.DOTALL))])
    run = KeptPatterns(file)

    assert not run.compiled("一.二", 0).match("一\n二")
    assert run.compiled("一.二", int(re.DOTALL)).match("一\n二")


def test_what_is_no_pattern_raises_as_re_does(file: Path) -> None:
    with pytest.raises(re.error):
        KeptPatterns(file).compiled("第[一二三", 0)


@pytest.mark.parametrize("cut", [0, 10, 100, -1])
def test_a_damaged_file_counts_for_nothing_and_is_written_anew(file: Path, cut: int) -> None:
    kept(file, PATTERNS)
    whole = file.read_bytes()
    file.write_bytes(whole[:cut])

    assert KeptPatterns(file).compiled("第[一二三四五六七八九十]+[章节]", 0).match("第三章")
    kept(file, PATTERNS)
    assert KeptPatterns(file).compiled(*PATTERNS[0]).match("第三章")
    assert len(file.read_bytes()) == len(whole)


def test_a_changed_byte_is_noticed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(file, PATTERNS[:1])
    content = bytearray(file.read_bytes())
    content[-20] ^= 1
    file.write_bytes(bytes(content))
    made: list[Any] = []
    monkeypatch.setattr(re, "compile", lambda *one: made.append(one))

    KeptPatterns(file).compiled(*PATTERNS[0])

    assert made == [PATTERNS[0]]


def test_the_file_of_another_interpreter_counts_for_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as other:
        other.setattr(kept_patterns, "INTERPRETER", b"3.99.0 (main)")
        kept(file, PATTERNS)
    made: list[Any] = []
    monkeypatch.setattr(re, "compile", lambda *one: made.append(one))

    KeptPatterns(file).compiled(*PATTERNS[0])

    assert made == [PATTERNS[0]]


def test_a_pattern_is_not_kept_where_re_has_changed_its_steps(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = vars(kept_patterns)["_steps_of_re"]
    monkeypatch.setattr(kept_patterns, "_steps_of_re", lambda *_: steps("第三章", 0))
    kept(file, [("第一章", 0), ("第三章", 0)])
    made: list[Any] = []
    monkeypatch.setattr(re, "compile", lambda *one: made.append(one))
    run = KeptPatterns(file)

    run.compiled("第一章", 0)
    run.compiled("第三章", 0)

    assert made == [("第一章", 0)]


def test_nothing_is_kept_where_bytecode_is_not(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    kept(file, PATTERNS)

    assert not file.exists()


def test_nothing_happens_where_the_folder_is_missing_or_closed(file: Path) -> None:
    kept(file.parent / "没有这个文件夹" / "kept.patterns", PATTERNS)
    file.mkdir()

    kept(file, PATTERNS)

    assert [one.name for one in file.parent.iterdir()] == [file.name]
