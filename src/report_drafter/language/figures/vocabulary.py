"""Words that reports use around figures: what was done, and what only introduces or dates it."""

from __future__ import annotations

from report_drafter.language.text.characters import sizes_by_first

_VERBS = (
    "办理 办结 办复 受理 审理 审结 收到 收集 收缴 收治 接待 接访 回访 接报 接处 接收 接听 接处警 处置 处理 "
    "处罚 处治 妥处 查处 查办 查获 查封 查扣 查明 查询 查摆 侦破 侦办 破获 抓获 打击 打掉 打处 捣毁 缴获 "
    "扣押 冻结 追回 追缴 追赃 挽回 止付 劝阻 拦截 预警 立案 结案 移送 移交 起诉 逮捕 刑拘 拘留 传唤 询问 "
    "讯问 检查 抽查 巡查 排查 核查 督查 督办 督导 检测 监测 抽检 评查 评审 评估 评选 审核 审查 审批 审议 "
    "审计 复核 复查 复议 备案 报备 清理 废止 修改 修订 保留 制定 出台 印发 发布 起草 开展 组织 举办 举行 "
    "召开 主持 参加 参与 承办 协办 培训 轮训 学习 宣传 宣讲 播放 发放 发送 印制 张贴 制作 推送 推出 走访 "
    "慰问 帮扶 救助 服务 惠及 覆盖 解决 化解 调解 调处 整改 整治 纠正 督促 责令 清退 吊销 注销 取缔 关停 "
    "限期 建成 建设 新建 改建 扩建 建立 设立 成立 改造 安装 配备 配置 投入 投用 投放 使用 购置 采购 升级 "
    "接入 整合 打造 创建 新增 净增 新登记 登记 注册 核发 颁发 签发 签订 签署 出具 提出 提供 采纳 反馈 答复 "
    "回复 公开 公布 公示 通报 曝光 约谈 问责 完成 实现 达成 落实 推进 实施 引进 引入 引导 培育 培养 选派 "
    "选聘 选拔 聘请 聘任 招录 招聘 录用 表彰 奖励 获评 获得 荣获 吸纳 安置 转移 资助 补助 补贴 减免 减少 "
    "压减 节约 降低 增加 安排 拨付 支出 筹集 争取 销售 生产 种植 治理 修复 造林 保障 守护 护航 出动 巡逻 "
    "执行 应诉 出庭 述法 旁听 观摩 测试 考试 通过 发现 查找 梳理 汇总 报送 提交 提请 上报 上传 录入 采集 "
    "掌握 排除 消除 销毁 收回 退还 返还 发还 赔偿 履行 撤销 维持 确认 驳回 同意 不予受理 不予评审 不同意 "
    "承担 担任 妥善处置 妥善处理 稳妥处置 组织开展 组织召开 主持召开 组织举办 制定出台 修订完善 排查整治 "
    "化解矛盾 共同开展 联合开展 组建 派出 入驻 进驻 走进 深入 建有 设有 现有 拥有 共有 实有 新开通 运行 开通 "
    "开工 竣工 投产 签约 落地 入选 收缴销毁 行政处罚 强制 没收 罚款 罚没 免予处罚 免罚 警告 批评 教育 劝返 "
    "遣返 找回 寻回 救援 扑救 处警 出警 警示 审执结 裁决"
)
VERBS = frozenset(_VERBS.split())
LONGEST_VERB = max(map(len, VERBS))
VERB_SIZES = sizes_by_first(VERBS)
"""Few characters begin a verb, and most of them verbs of one length: a look at one spares looking up the others."""

_ATTRIBUTES = "行政 国家 法律 司法 刑事 民事 专项 集中 重大 涉企 常见"
ATTRIBUTES = tuple(_ATTRIBUTES.split())
"""Words that make a noun of the verb behind them: 行政处罚信息."""

_SYNONYMS = (
    "妥处 处置 处理 妥善处置 妥善处理 稳妥处置 处治",
    "侦破 破获 侦办",
    "查处 查办",
    "办结 审结 结案 审执结",
    "召开 组织召开 主持召开 主持",
    "开展 举办 举行 组织 组织开展 组织举办 共同开展 联合开展",
    "制定 出台 印发 发布 制定出台",
    "建成 建设 新建",
    "打掉 捣毁",
    "破案 破获 侦破",
    "化解 调处 调解 解决",
    "收到 接收 收集",
    "培训 轮训",
    "发放 发送 印制",
    "走访 走进",
)
VERB_GROUP = {word: group.split()[0] for group in _SYNONYMS for word in group.split()}
"""Verbs that say the same of the same object, each with the first of its group."""

_LEADS = (
    "据统计 统计显示 经汇总 经统计 全年 全年共 今年 今年以来 本年 本年度 年内 当年 一年来 过去一年 截至目前 "
    "目前 截至 至今 截止目前 累计 共 共计 总计 合计 一共 已 已经 均 又 还 再 也 并 且 并且 同时 其中 及 和 "
    "与 以及 或 、 各类 各种 各项 先后 成功 依法 积极 及时 切实 有效 认真 妥善 持续 深入 全面 大力 严格 "
    "进一步 分别 现已 共同 联合 按期 按时 主动 集中 分局 全局 全县 全市 全区 全省 全镇 全乡 全街道 全系统 "
    "我局 我市 我县 我区 我省 本局 将 把"
)
LEADS = frozenset(_LEADS.split())
LEAD_SIZES = sizes_by_first(LEADS)

_TAILS = (
    "共计 合计 总计 累计 分别为 分别达到 分别达 分别 达到 达成 达 已达 共达 为 计 有 共有 约 已 均 共 各 至 "
    "到 了 是 仅 又 也 近 超 保持在 稳定在 控制在 维持在 提高到 提升到 增加到 扩大到 增至 升至 提升至 提高至 "
    "降至 上升到 下降到 总数 总量 总数达 数量 数 成功 到位 完毕 （ ( 、 ： :"
)
TAILS = frozenset(_TAILS.split())
TAIL_SIZES = sizes_by_first(word[::-1] for word in TAILS)
"""How long they are by their last characters."""

_COMPLEMENTS = (
    "夏粮/秋粮 现场/书面 线上/线下 网上/网下 当年/跨年 投诉/举报 城镇/农村 城市/农村 男/女 主办/协办 主办/会办 "
    "建议/提案 国内/国外 国内/境外 省内/省外 市内/市外 区内/区外 县内/县外 刑事/行政 刑事/治安 民事/行政 "
    "新增/存量 新建/续建 新开工/续建 新建/改造 中央/地方 白天/夜间 室内/室外 公开/不公开 "
    "主动/被动 已/未 专职/兼职 在编/编外 本地/外地 户籍/流动 支持/反对 集中/分散 出口/进口 进城/返乡 "
    "口头/书面 一审/二审 胜诉/败诉 保留/废止 有效/失效 维持/撤销 同意/不同意 预期性/约束性 可量化/不可量化 "
    "结转/新收 继续有效/废止 继续有效/失效 报告书/报告表 新办/延续 良好/合格 "
    "行政机关/授权组织 行政机关/授权的组织 一般程序/简易程序 普通程序/简易程序 一般隐患/重大隐患 住院/门诊 "
    "现场整改/限期整改 当场整改/限期整改 立即整改/限期整改 立行立改/限期整改 现场处理/限期整改 "
    "实名/匿名 单独/联合 自行/联合 出让/划拨 专职/兼任 自有/外聘 电子/纸质 公办/民办 内资/外资 固定/流动 有偿/无偿 "
    "定期/不定期"
)
COMPLEMENTS = tuple((pair.split("/")[0], pair.split("/")[1]) for pair in _COMPLEMENTS.split())
"""Pairs that leave nothing over: what is the one is not the other."""

_OUTCOMES = (
    "维持 撤销 变更 驳回 撤回 撤诉 终止 中止 和解 确认违法 责令履行 不予受理 胜诉 败诉 保留 有效 修改 修订 废止 失效 "
    "改判 发回重审 同意 不同意 不予同意 准予 不予准予 调解结案 继续适用 继续执行 轻微违法 退运 销毁"
)
OUTCOMES = tuple(_OUTCOMES.split())
"""Ends that a case or a document comes to, one each: it is upheld or annulled, kept or abolished."""

_COMPLETIONS = (
    "办结 审结 结案 化解 整改 解决 采纳 通过 完成 调解 调解成功 查处 落实 答复 办复 销号 追回 返还 兑现 执结 "
    "纠正 出庭 述法 达成 促成 兑付 验收 竣工 整改到位 调处 督促整改 移交 合格 达标 胜诉 查实"
)
COMPLETIONS = tuple(_COMPLETIONS.split())
"""Verbs that finish what the figure before them began: 受理547件，办结540件."""

RATE_GROUPS = (
    (("化解", "调处", "调解", "成功", "处置", "解决"), "率"),
    (("满意",), "率"),
    (("满意",), "度"),
    (("办结", "结案", "审结"), "率"),
    (("破案", "破获", "侦破"), "率"),
)
"""Words that name nearly the same rate of one object, each group with the character that ends such names."""

_DEPENDENT_NOUNS = (
    "嫌疑人 违法人员 犯罪人员 涉案人员 行为人 当事人 责任人 公益诉讼 检察建议 损失 资金 金额 "
    "收益额 投资额 规模 余额 违法所得 团伙 窝点 刑事案件 案值"
)
DEPENDENT_NOUNS = tuple(_DEPENDENT_NOUNS.split())
"""Nouns that belong to the matter told before them: each campaign catches 嫌疑人 of its own."""

_GENERIC_NOUNS = (
    "企业 问题 隐患 案件 会议 培训 活动 人员 群众 线索 工作 检查 事项 资料 意见 建议 单位 部门 宣传 材料 "
    "纠纷 矛盾 诉求 调研 人次 讲座 文件 项目 场所 商户 党员 干部 民警 学生 信息 专项 行动 执法 督查 排查 "
    "业务 人 次 里程 面积 总面积 投资 总投资 金额 总金额 产值 资金 罚款 罚没款 经费 增加值"
)
GENERIC_NOUNS = frozenset(_GENERIC_NOUNS.split())
"""Nouns too common to know a fact by: two sections may each 检查企业 of their own."""

_COMMON = (
    "有关 相关 各项 各类 积极 不断 切实 深入 着力 以及 并且 同时 通过 按照 根据 围绕 坚持 加强 强化 推动 "
    "提升 提高 持续 全力 全年 全面 同比 其中 工作 情况 问题 群众 企业 部门 单位 人员 案件 事项 进行 规范 "
    "依法 严格 认真 优化 完善 健全 压实 保障 确保 促进 发挥 聚焦 结合 针对 对于 关于 以上 以下 进一 一步 "
    "取得 实现 建立 形成 营造 创新 改革 发展 建设 水平 能力 质量 效率 效能 成效 作用 重点 重大 主要 具体 "
    "日常 专项 综合 统一 及时 主动 有效 扎实 稳步 现将 报告 如下 行政 法治 执法 管理 监督 责任 制度 机制 "
    "体系 措施 方案 计划 任务 目标 要求 精神 决策 部署 领导 组织 协调 配合 "
)
COMMON_WORDS = frozenset(_COMMON.split())
"""Frequent words of two characters that neither do nor count anything."""
