"""Figures are named after the words before them; 241 names that a person gave say how well."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders.adoption_builder import REVIEW_START, adopted_review, names

SAMPLE = Path(__file__).with_name("names.tsv")
RIGHT = 0.9
LABELLED = 241


def name_of(phrase: str) -> str:
    """The name of the figure that 【】 marks."""
    start = phrase.index("【")
    adoption = adopted_review(phrase.replace("【", "").replace("】", "") + "。")
    places = {
        place.start: fact.name
        for fact in adoption.facts
        for place in fact.places
        if place.measure.paragraph.number == REVIEW_START
    }
    return places.get(start, "")


def sample() -> list[tuple[str, str]]:
    lines = [line for line in SAMPLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [(phrase, name) for phrase, _, name in (line.partition("\t") for line in lines)]


def test_nine_of_ten_names_are_those_that_a_person_gave() -> None:
    made = [(phrase, name_of(phrase), names) for phrase, names in sample()]
    wrong = [f"{phrase}: {name}，应为 {names}" for phrase, name, names in made if name not in names.split("/")]
    assert len(made) == LABELLED
    assert len(made) - len(wrong) >= RIGHT * LABELLED, "\n".join(wrong)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("累计走访企业【3907家次】", "走访企业"),
        ("一是开展培训【5次】", "开展培训"),
        ("制定《某市校外培训机构管理办法》等规范性文件【3件】", "制定规范性文件"),
        ("2023年度全局共审核行政案件【2800余件】", "审核行政案件"),
        ("截至目前，接处矛盾纠纷化解率达【96%】", "接处矛盾纠纷化解率"),
        ("全年打击【2个】主要针对外地客商的敲诈勒索团伙", "打击敲诈勒索团伙"),
        ("为派出所配备执法记录仪【360台】", "配备执法记录仪"),
        ("评审重大项目120个，同意【112个】", "重大项目同意"),
        ("举办执法规范化培训5次【800余人次】", "执法规范化培训人次"),
        ("投资【1.2亿元】新建视频监控1.07万路", "视频监控投资"),
        ("“甲快办”“乙快办”网办比例分别为62.62%、【72.75%】", "乙快办网办比例"),
        ("建成10个快反点、【5个】智慧警务站", "智慧警务站"),
        ("立案查处违法行为【112起】", "立案查处违法行为"),
        ("查出隐患3452条，已整改3398条，整改率【98.4%】", "查出隐患整改率"),
        ("立案查处违法行为112起，较2019年增加【15起】", "违法行为增加"),
        ("立案查处违法案件64起，其中采砂案件31起、水保案件15起；结案【59起】", "违法案件结案"),
        ("清理规范性文件21件，其中继续有效【18件】、废止3件", "规范性文件有效"),
        ("“安全生产月”期间举办大型咨询日活动【1次】", "举办大型咨询日活动"),
        ("公职律师由【1名】增加到3名", "公职律师基数"),
        ("5G工厂【301家】", "五G工厂"),
        ("举办“法治讲堂”活动【5次】", "举办法治讲堂活动"),
        ("举办“学法，用法”活动【5次】", "举办活动"),
        ("走访企业【二十五家】", "走访企业"),
        ("全年打击【2个】“以贷养贷，以债还债”的敲诈勒索团伙", "打击敲诈勒索团伙"),
        ("建成【10个】“一站受理；一网通办”服务站", "建成服务站"),
    ],
)
def test_the_words_around_a_figure_name_it(phrase: str, name: str) -> None:
    assert name_of(phrase) == name


def test_a_name_that_is_wholly_borrowed_wants_a_second_look() -> None:
    adoption = adopted_review("检查单位20家次，发现隐患30处，整改28处，3家。")
    assert [(fact.name, fact.sure) for fact in adoption.facts][1:] == [
        ("发现隐患", True),
        ("隐患整改", True),
        ("隐患", False),
    ]


def test_names_are_unique_and_legal_tags() -> None:
    adoption = adopted_review(
        "查处案件12件。查处案件30件，其中查处案件5件。年度3次，规划4份。110接警5次，（甲）等7人。"
    )
    made = names(adoption)
    assert len(made) == len(set(made))
    assert all(name.isidentifier() for name in made)
    assert not {"年度", "规划"} & set(made)
