"""A net gain is held against the bracket behind it, and against two gains before it."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.net_gains import find_net_gains, find_nets_of_changes
from tests.builders.report_models import measures_of


def nets(line: str) -> list[tuple[str, bool]]:
    return [(one.result.text, one.holds) for one in find_net_gains(measures_of(line))]


@pytest.mark.parametrize(
    ("line", "net"),
    [
        ("志愿者较上年净增440人（注册760人、退出320人）。", ("440人", True)),
        ("志愿者较上年净增530人（注册760人、退出320人）。", ("530人", False)),
        ("托育机构净减少12家（关门20家，开门8家）。", ("12家", True)),
        ("公交线路净减5条（撤并9条、新开4条）。", ("5条", True)),
        ("志愿者较上年净增加骨干530人（注册760人（含线上）,退出320人)。", ("530人", False)),
        ("城镇就业增加2.4万人，农村就业增加0.9万人，就业总量净增1.5万人。", ("1.5万人", False)),
        ("城镇就业增加2.4万人，农村就业增加0.9万人，就业总量净减少1.5万人。", ("1.5万人", False)),
    ],
)
def test_a_net_gain_and_what_made_it(line: str, net: tuple[str, bool]) -> None:
    assert nets(line) == [net]


@pytest.mark.parametrize(
    "line",
    [
        "志愿者净增440人（青年260人、老年170人）。",  # parts, which another rule adds up
        "志愿者净增440人（总数达到8640人、注册率6%）。",
        "志愿者净增440人（总数8640人、青年3200人）。",
        "志愿者净增440人（共有8640人、青年3200人）。",
        "志愿者净增440人（注册达8640人、青年3200人）。",
        "志愿者净增440人（年底增到8640人、青年3200人）。",
        "志愿者净增440人（年底增至8640人、青年3200人）。",
        "志愿者净增440人（原有8200人、青年3200人）。",
        "志愿者净增440人（累计注册8640人、青年3200人）。",
        "志愿者净增530人（注册760人，其中青年320人）。",
        "志愿者净增440人（青年440人、党员170人）。",
        "志愿者净增440人（注册760人）。",
        "志愿队伍壮大（净增440人，在册志愿者760人、骨干300人）。",
        "志愿者净增约440人（注册760人、退出300人）。",
        "志愿者净增440人（注册760人、退出320人、暂停40人）。",
        "城镇就业增加2.4万人，农村就业减少0.9万人，就业总量净增1.5万人。",
        "城镇就业增加2.4万人，农村就业增加0.9万人，就业总量净增3.3万人。",
        "城镇就业增加2.4万人。农村就业增加0.9万人，就业总量净增1.5万人。",
        "城镇就业增加2.4万人；农村就业增加0.9万人，就业总量净增1.5万人。",
        "城镇就业增加2.4万人，农村就业增加0.9万户，就业总量净增1.5万人。",
    ],
)
def test_what_tells_nothing_of_a_net_gain(line: str) -> None:
    assert nets(line) == []


@pytest.mark.parametrize(
    ("line", "net"),
    [
        ("受理89件，上半年多5件，下半年少8件，全年净减少3件。", [("3件", True)]),
        ("上半年多5件，下半年少8件，全年净减少5件。", [("5件", False)]),
        ("一季度多4件，二季度多6件，三季度少3件，全年净增7件。", [("7件", True)]),
        ("新增3126户，减少1226户，净增1900户。", []),  # what came and went, which others may join
        ("上半年多5件。下半年少8件，全年净减少3件。", []),
        ("下半年少8件，全年净减少3件。", []),
    ],
)
def test_changes_one_by_one_make_a_net_change(line: str, net: list[tuple[str, bool]]) -> None:
    assert [(one.result.text, one.holds) for one in find_nets_of_changes(measures_of(line))] == net
