"""Sentences that break off."""

from __future__ import annotations

import pytest

from report_drafter.language.text.cut_sentences import cut_sentences

VERBS = (
    "提出 制定 制订 修订 印发 召开 举办 举行 发放 受理 建成 出台 组建 编制 办理 审核 审理 审结 完成 开展 发布 "
    "签订 签署 起草 拟定 组织 聘请 邀请 配备 设立 成立 新建 建立 健全 构建 打造 搭建 争取 选派 抽调 查处 查办 "
    "查获 化解 排查 走访 慰问 接待 接听 解决 收集 征集 征求 听取 召集 移送 追缴 收缴 没收 减免 拨付 投入 落实 "
    "惠及 覆盖 涉及 培训 轮训 评选 命名 授予 获得 荣获 取得 实现 新增 出具 提供 印制 制作 播放 刊发 推送 开设 "
    "开通 开办 创建 加强 强化 深化 推动 推进 促进 坚持 围绕 聚焦 履行 承担 牵头 协助 压实 夯实 筑牢 守住 打击 "
    "遏制 确保 防范 下发 签发 报送 制发 承办 主办 清理 修改 审查 评查 抽查 约谈 督办 整治 引导"
)
LEADING = "其中 以及 包括 按照 根据 依据 为了 关于 并且 从而 进而 达到 共有 并 共 达 将 把 由 向 与 及 从"
COUNTS = "共计 累计 合计 先后 共 全年"


def cut(text: str) -> list[str]:
    found = list(cut_sentences(text))
    assert [text[start:end] for start, end, _ in found] == [words for _, _, words in found]
    return [words for _, _, words in found]


@pytest.mark.parametrize("words", [*VERBS.split(), *LEADING.split()])
def test_words_that_something_must_follow_end_no_sentence(words: str) -> None:
    assert cut(f"全年检查企业26家，{words}。") == [words]


@pytest.mark.parametrize("count", COUNTS.split())
def test_nor_do_verbs_that_count(count: str) -> None:
    assert cut(f"受理申请26件，{count}办理。") == [f"{count}办理"]
    assert cut(f"受理申请26件，{count}办理了。") == [f"{count}办理了"]


@pytest.mark.parametrize("before", "，；。")
@pytest.mark.parametrize("behind", ["。", "；", "\n二、", ""])
def test_a_clause_that_breaks_off_stands_between_two_marks(before: str, behind: str) -> None:
    assert cut(f"受理申请26件{before}办理{behind}") == ["办理"]
    assert cut(f"落实各项制度{before}并{behind}") == ["并"]


@pytest.mark.parametrize(
    "text",
    [
        "受理申请26件，办理25件。",
        "受理申请26件，全部办理。",
        "受理申请26件，办理，归档。",
        "受理申请26件：办理。",
        "受理申请26件、办理。",
        "受理申请26件，其中并。",
        "受理申请26件，共并。",
        "受理，审核，办理。",
        "做到及时受理，审核，办理。",
        "收到申请26件；受理，审核。",
        "流程为：申请；受理；审核；办理。",
        "受理申请26件，在并了。",
    ],
)
def test_whole_clauses_and_lists_of_steps_are_left_alone(text: str) -> None:
    assert cut(text) == []


def test_steps_are_verbs_right_before() -> None:
    assert cut("材料齐全，办理。") == ["办理"]
    assert cut("审核，材料齐全，办理。") == ["办理"]
    assert cut("当场受理，办理。") == ["办理"]
    assert cut("收到申请26件；受理；材料归档。") == ["受理"]
