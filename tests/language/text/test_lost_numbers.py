"""Measure words whose number is lost."""

from __future__ import annotations

import pytest

from report_drafter.language.text.lost_numbers import lost_numbers

ASKING = "超过 突破 达到 增至 降至 合计 总计 累计 仅 仅有 约 共 超 逾 达"
ALIKE = "公共 中共 预约 签约 节约 集约 违约 条约 大约 附约 表达 送达 直达 到达 发达 抵达 通达 畅达 传达 转达"
UNITS = "件 家 名 份 条 起 个 宗 台 项 辆 批次 家次"
PAID = (
    "损失 资金 资助金 救助金 罚款 罚没款 支出 投资 经费 总计 合计 案值 货值 税款 欠薪 工资 补偿款 提高到 "
    "提高至 增加到 减少到 下降到 降至 共 约 达 仅"
)
ROUNDING = "超过 突破 达到 超 逾 增至 累计 近"
MATTERS = (
    "维持 驳回 撤销 终止 撤回 退回 查封 扣押 停产 修改 修订 废止 失效 保留 有效 合同 协议 决定 议题 处罚 许可 "
    "强制 确认 检查 调解 裁决 判决 执行 建议 甲类 办结 其他 其它 简易方式"
)
WORDS = "文件 国家 姓名 月份 链条 兴起 市场 各个 卷宗 平台 事项 车辆 档次 示范户 监测户"
HOUSES = "市场主体 民营企业 个体商户 个体工商户 低保家庭 城乡居民 受灾群众 困难村民 返乡农民"


def lost(text: str) -> list[str]:
    return [text[start:end] for start, end in lost_numbers(text)]


@pytest.mark.parametrize("asking", ASKING.split())
def test_some_words_ask_for_a_number(asking: str) -> None:
    assert lost(f"抽查档案{asking}份，全部合格。") == [f"抽查档案{asking}份"]


@pytest.mark.parametrize("word", ALIKE.split())
def test_others_end_like_those_that_ask(word: str) -> None:
    assert lost(f"抽查有关{word}份，全部合格。") == []


@pytest.mark.parametrize("unit", ["人次", "场次", "户", "场"])
def test_people_and_households_are_words_behind_them(unit: str) -> None:
    assert lost(f"培训骨干达{unit}，全部合格。") == []


@pytest.mark.parametrize("mark", "，。；、：:\n3")
def test_what_is_counted_begins_behind_a_mark(mark: str) -> None:
    assert lost(f"各科室配合{mark}档案合计份，全部合格。") == ["档案合计份"]


def test_what_is_counted_is_told_in_sixteen_characters_at_most() -> None:
    assert lost("各科室抽查历年行政执法档案材料合计份，全部合格。") == ["科室抽查历年行政执法档案材料合计份"]


@pytest.mark.parametrize("mark", "，。；、")
@pytest.mark.parametrize("unit", UNITS.split())
def test_a_measure_word_stands_before_a_mark(unit: str, mark: str) -> None:
    assert lost(f"全年处理合计{unit}{mark}") == [f"全年处理合计{unit}"]
    assert lost(f"全年处理合计{unit}的{mark}") == []


@pytest.mark.parametrize(
    "words",
    [
        "规模以上企业家",
        "规模以上工业企业家",
        "外资企业家",
        "注册企业家",
        "高新技术企业家",
        "独角兽企业家",
        "“小巨人”企业家",
        "认证企业家",
        "新建工厂家",
        "示范车间家",
        "新增企业户",
        "新设企业户",
        "净增企业户",
        "工业企业户",
        "市场主体户",
        "处理案件件",
        "清理文件件",
        "清理规章件",
        "清理法规件",
        "行政复议申请件",
        "新开航线条",
        "新开线路条",
    ],
)
def test_some_nouns_make_no_word_with_their_measure_word(words: str) -> None:
    assert lost(f"全年工作平稳，{words}，同比增长。") == [words]


@pytest.mark.parametrize("paid", PAID.split())
def test_a_sum_of_money_has_a_number(paid: str) -> None:
    assert lost(f"全年追回{paid}万元，同比增长。") == [f"全年追回{paid}万元"]
    assert lost(f"全年追回{paid}亿元，同比增长。") == [f"全年追回{paid}亿元"]
    assert lost(f"全年追回{paid}三万元，同比增长。") == []


def test_only_what_stands_right_before_a_sum_tells_of_it() -> None:
    assert lost("总额超过预算共万元，同比增长。") == ["总额超过预算共万元"]
    assert lost("损失评估万元，同比增长。") == []


@pytest.mark.parametrize("rounding", ROUNDING.split())
def test_a_round_sum_has_none(rounding: str) -> None:
    assert lost(f"农户收入{rounding}万元，同比增长。") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("维持6件、驳回件，撤回2件。", "驳回件"),
        ("维持6件，驳回件。", "驳回件"),
        ("维持6余件，驳回件。", "驳回件"),
        ("维持6多件，驳回件。", "驳回件"),
        ("维持6万件，驳回件。", "驳回件"),
        ("维持6余万件，驳回件。", "驳回件"),
        ("维持6亿件，驳回件。", "驳回件"),
        ("发放手册6份、宣传单份。", "宣传单份"),
        ("走访企业6家次、村组家次。", "村组家次"),
        ("走访企业6户次、村组户次。", "村组户次"),
        ("走访企业6人次、村组人次。", "村组人次"),
        ("走访企业6场次、村组场次。", "村组场次"),
        ("举办讲座6场、演讲场。", "演讲场"),
        ("发放手册6份、“明白卡”份。", "“明白卡”份"),
        ("发放手册6份、手册（彩印）份。", "手册（彩印）份"),
        ("走访企业12户、个体工商户户。", "个体工商户户"),
    ],
)
def test_an_item_of_a_list_is_counted_as_the_one_before_it(text: str, words: str) -> None:
    assert lost(text) == [words]


@pytest.mark.parametrize("kind", MATTERS.split())
def test_matters_are_counted_amid_a_list(kind: str) -> None:
    assert lost(f"全年审查168件，其中，{kind}件、文书28件。") == [f"{kind}件"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("走访120家，其中，国有单位家、民营单位28家。", ["国有单位家"]),
        ("走访120家，其中，国有单位家，民营单位28家。", ["国有单位家"]),
        ("走访120家，其中，国有单位家；民营单位28家。", ["国有单位家"]),
        ("走访120家，其中，国有单位家、和民企1,028家。", ["国有单位家"]),
        ("走访120家，其中，国有单位家、及民企28余万家。", ["国有单位家"]),
        ("走访120家，其中，国有单位家、民企1.5万家。", ["国有单位家"]),
        ("走访120家，其中，国有单位家、民企28多家。", ["国有单位家"]),
        ("走访120家，其中，国有单位家、民企2亿家。", ["国有单位家"]),
        ("走访120家，其中，国有单位家、县28家。", ["国有单位家"]),
        ("走访120家，其中，国有单位家、设在各个乡镇和街道的民营医疗单位28家。", ["国有单位家"]),
        ("走访120家，其中，国有单位家、设在县的各乡镇和街道的民营医疗单位28家。", []),
        ("走访120家，其中，国有单位家、28家。", []),
        ("走访120家，其中，国有单位家、民营、私营28家。", []),
        ("走访120家，其中，国有单位家、民营；私营28家。", []),
        ("走访120家，其中，国有单位家、民营。私营28家。", []),
        ("走访120家，其中，国有单位家、民营\n私营28家。", []),
        (f"走访120家{'各' * 38}，国有单位家、民营单位28家。", ["国有单位家"]),
        (f"走访120家{'各' * 39}，国有单位家、民营单位28家。", []),
        ("走访各单位，其中，国有单位家、民营单位28家", []),
        ("走访120家，其中，国有单位家、民营单位28户。", []),
        ("走访120家，其中，国有单位家、民营单位28家主体。", []),
        ("走访120家，其中，国有单位家，民营单位较多，28家。", []),
        ("走访120家。其中，国有单位家、民营单位28家。", []),
        ("走访120家\n其中，国有单位家、民营单位28家。", []),
        ("走访各家，其中，国有单位家、民营单位28家。", []),
        ("走访120家，其中，国有专家、民营单位28家。", []),
        ("走访120户，其中，国有单位家、民营单位28家。", []),
    ],
)
def test_an_item_is_counted_as_the_sentence_before_it_and_the_item_behind_it(text: str, words: list[str]) -> None:
    assert lost(text) == words


@pytest.mark.parametrize("word", WORDS.split())
def test_many_words_end_in_a_measure_word(word: str) -> None:
    assert lost(f"本年受理26{word[-1]}、有关{word}，其中办结12{word[-1]}。") == []


@pytest.mark.parametrize("group", HOUSES.split())
def test_some_are_counted_as_households(group: str) -> None:
    assert lost(f"走访干部26户、{group}户。") == [f"{group}户"]


@pytest.mark.parametrize(
    "text",
    [
        "维持6件、没有驳回件，撤回2件。",
        "维持6件、无驳回件，撤回2件。",
        "维持6件、未驳回件，撤回2件。",
        "维持6件、不驳回件，撤回2件。",
        "维持6件、驳回三件，撤回2件。",
        "维持6件、驳回若干件，撤回2件。",
        "维持6件、驳回3件，撤回2件。",
        "维持6件、回件，撤回2件。",
        "维持6起、驳回件，撤回2起。",
        "维持6件。驳回件，撤回2起。",
        "维持若干件、驳回件，撤回2起。",
        "审查168件，其中，信访件、文书28件。",
        "审查168件，其中，甲等件、文书28件。",
        "审查168件，其中，合同样张件、文书28件。",
        "核验26名、修改名，补录2名。",
        "收到6个案件、驳回件。",
        "走访干部26户、企业示范户。",
        "发放手册6份、手册A份。",
        "抽查合计档案份，全部合格。",
    ],
)
def test_what_has_or_needs_no_number_is_left_alone(text: str) -> None:
    assert lost(text) == []


@pytest.mark.parametrize("numeral", "一二三四五六七八九十百千万亿两几数多余半每各整首上双来干")
def test_a_numeral_is_a_number(numeral: str) -> None:
    assert lost(f"走访6家次、抽查{numeral}家次，全部合格。") == []
