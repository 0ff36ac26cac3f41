"""Specifies what a file is called in documents and on the screen, whatever bytes its name has on the disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from report_drafter.domain.shown_names import file_stem, shown_name


@pytest.mark.parametrize("name", ["法制支队（最终）.xlsx", "法制支队　2023.xlsx", "a b.docx", "😀.docx"])
def test_a_name_that_can_be_read_is_shown_as_it_is(name: str) -> None:
    assert shown_name(Path("inputs") / name) == name


@pytest.mark.skipif(os.name == "nt", reason="Windows has no names of other bytes")
@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("法制支队.xlsx".encode("gb18030"), "法制支队.xlsx"),
        ("政治处".encode() + b"\xff\xff.xlsx", "政治处.xlsx"),
        ("政治\x01处\ufdd0.xlsx".encode(), "政治处.xlsx"),
    ],
)
def test_a_name_of_other_bytes_is_read_as_typed_on_windows_or_cleaned(raw: bytes, shown: str) -> None:
    name = shown_name(Path(os.fsdecode(raw)))
    assert name == shown
    assert name.encode() == shown.encode()


def test_a_name_that_windows_refuses_becomes_one_that_it_takes() -> None:
    assert file_stem("交警/巡警支队: 一科?. ") == "交警－巡警支队－ 一科－"


@pytest.mark.parametrize("name", ["CON", "aux", "Com1", "nul.科"])
def test_a_name_that_windows_takes_for_a_device_gets_a_sign_behind_it(name: str) -> None:
    assert file_stem(name) == f"{name}－"
