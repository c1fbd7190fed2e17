"""What stands on every summary sheet and under every chart of Book 1: the headings and their measures (campaign.md 6.4)."""

from tables import DUTIES

BASE = {"网站底数/总数": "A1", "网站底数/在运行": "A2", "网站底数/关停": "A3", "网站底数/迁移": "A4",
        "网站底数/未上线": "A5"}
REVIEW = {"开办资格复核/应复核": "B1", "开办资格复核/已复核": "B2", "开办资格复核/完成率%": "B6"}
MARK = {"网站标识/应加挂": "C1", "网站标识/已加挂": "C2", "网站标识/加挂率%": "C3"}
FILING = {"定级备案/应定级": "D1", "定级备案/已定级": "D2", "定级备案/应备案": "D4", "定级备案/已备案": "D5",
          "定级备案/综合完成率%": "D8"}
TESTING = {"等级测评/应测评": "E1", "等级测评/已测评": "E2", "等级测评/测评率%": "E3"}
FIXING = {"隐患整改/发现": "F1", "隐患整改/已整改": "F3", "隐患整改/已销号": "F4", "隐患整改/整改率%": "F7"}
DONE = {"整治完成/完成数": "Z1", "整治完成/完成率%": "Z2"}


def grid():
    """The ministry's counting grid: four groups by levels, then the sites filed by level."""
    columns = {}
    for group, measure, left in [("信息系统总数", "D11", "未定级"), ("等级测评总数", "D12", "未测评"),
                                 ("安全建设整改总数", "D13", "未整改"), ("安全自查总数", "D14", "未自查")]:
        columns[f"{group}/总数"] = measure
        for level, word in [(4, "第四级"), (3, "第三级"), (2, "第二级")]:
            columns[f"{group}/{word}"] = f"{measure}.{level}"
        columns[f"{group}/{left}"] = f"{measure}.none"
    columns["已备案网站/合计"] = "D5"
    for level, word in [(5, "第五级"), (4, "第四级"), (3, "第三级"), (2, "第二级")]:
        columns[f"已备案网站/{word}"] = f"D5.{level}"
    return columns


def by_severity():
    columns = {}
    for group, measure in [("发现隐患", "F1"), ("已整改", "F3"), ("已销号", "F4")]:
        columns[f"{group}/合计"] = measure
        for severity, word in [("major", "重大"), ("high", "高"), ("medium", "中"), ("low", "低")]:
            columns[f"{group}/{word}"] = f"{measure}.{severity}"
    columns.update({"涉及网站": "F8", "未整改/正在整改": "F5", "未整改/逾期未整改": "F6", "接受风险": "F9",
                    "整改率%": "F7", "销号率%": "F7.closed"})
    return columns


SHEETS = {
    "表1-1 总体进展（一）": ("regions", {**BASE, **REVIEW, **MARK, **FILING}),
    "表1-2 总体进展（二）": ("regions", {**TESTING, **FIXING, **DONE, "位次": "rank", "亮灯": "lamp"}),
    "表2 按单位类别": ("categories", {**BASE, **REVIEW, **MARK, **FILING, **TESTING, **FIXING, **DONE}),
    "表3 资格复核与标识": ("regions", {
        "网站总数": "A1", **REVIEW, "开办资格复核/通过": "B3", "开办资格复核/未通过": "B4",
        "开办资格复核/未通过已取消备案": "B5", "开办资格复核/未复核": "B7", **MARK, "网站标识/标识督办": "C4",
        "ICP备案/已备案": "A9", "ICP备案/备案率%": "A9.rate"}),
    "表4 等级保护": ("regions", grid()),
    "表5 隐患整改": ("regions", by_severity()),
    "表6 监督检查与执法": ("regions", {
        "监督检查/本期家次": "H1.now", "监督检查/累计家次": "H1", "监督检查/单位（家）": "H2", "监督检查/网站（个）": "H3",
        **{f"{group}/{word}": measure + end
           for group, measure in [("安全隐患告知书", "H4"), ("限期整改通知书", "H5"), ("行政处罚", "H7"), ("约谈", "H8"),
                                  ("通报", "H9")]
           for word, end in [("本期", ".now"), ("累计", "")]},
        **{f"{group}/{word}": measure + end for group, measure in [("立案（起）", "H10"), ("破案（起）", "H11"), ("抓获（人）", "H12")]
           for word, end in [("本期", ".now"), ("累计", "")]},
        "限期整改通知书/到期已复查": "H6", "督办事项/累计": "H13", "督办事项/未办结": "H13.open"}),
    "表7 市直部门（单位）进展": ("units", {
        "类别": "unit_category", "网站数": "A1", "工作进展（%）/资格复核完成率": "B6", "工作进展（%）/标识加挂率": "C3",
        "工作进展（%）/定级率": "D3", "工作进展（%）/定级备案综合完成率": "D8", "工作进展（%）/测评率": "E3",
        "工作进展（%）/隐患整改率": "F7", **DONE, "排名": "unit_rank", "亮灯": "lamp"}),
    "表10 填报与零报告": ("regions", {
        "填报/应报单位": "A8.due", "填报/已报单位": "A8.in", "填报/未报单位": "A8.open", "填报/填报率%": "A8.rate",
        "及时报送/单位": "A8.timely", "及时报送/及时率%": "A8.timeliness", "零报告单位": "A7", "主办单位": "A6"}),
    "表11 措施落实": ("regions", {
        "在运行网站": "A2", "填报未附证明": "G8",
        **{f"{word}/{head}": measure + end
           for word, measure in zip(["责任书签订", "管理制度", "防攻击", "防篡改", "防挂马", "应急预案", "应急演练"], DUTIES)
           for head, end in [("网站", ""), ("%", ".rate")]}}),
    "表12 新建网站与监测": ("regions", {
        "本期新建网站/新上线": "J1", "本期新建网站/上线前已落实": "J2", "本期新建网站/未满足要求即上线": "J3",
        "本期新建网站/落实率": "J2.rate", "安全监测/在运行网站": "A2", "安全监测/纳入监测": "K1", "安全监测/覆盖率%": "K1.rate",
        "通报事件/通报": "K2", "通报事件/已处置": "K3", "通报事件/未处置": "K3.none", "通报事件/处置率%": "K3.rate"}),
    "表9 未完成事项": ("regions", {
        "未复核": "B7", "未加挂标识": "C2.none", "未定级": "D2.none", "未备案/合计": "D5.none", "未备案/其中超期": "D9",
        "未测评/合计": "E1.none", "未测评/其中过期": "E5", "未测评/正在测评": "E4", "未整改隐患/整改中": "F5",
        "未整改隐患/逾期": "F6", "未满足要求即上线": "J3", "督办未办结": "H13.open"}),
    "表8 排名与变化": ("ranked", {
        "定级备案综合完成率/上期%": "rate_before", "定级备案综合完成率/本期%": "D8",
        "定级备案综合完成率/增减（百分点）": "change", "位次/上期": "rank_before", "位次/本期": "rank",
        "位次/变化": "rank_change", "整治完成/完成率%": "Z2", "整治完成/序时进度%": "planned",
        "整治完成/偏差（百分点）": "deviation", "亮灯": "lamp", "未亮绿灯原因": "lamp_reason"}),
}

# The small table under each chart: its rows in their order, its places, and how the chart is drawn.
CHARTS = {
    "图1 整治完成率": ("ranked", ("col", "clustered"), {"整治完成率": "Z2", "序时进度": "planned"}),
    "图2 等级分布": ("places", ("col", "stacked"), {
        "第四级": "D11.4", "第三级": "D11.3", "第二级": "D11.2", "第一级": "D11.1", "未定级": "D11.none"}),
    "图3 未完成构成": ("places", ("bar", "stacked"), {
        "未复核": "B7", "未加挂标识": "C2.none", "未定级": "D2.none", "未备案": "D5.none", "未测评": "E1.none",
        "逾期隐患": "F6"}),
    "图4 历期走势": ("issues", (None, "standard"), {"定级率": "D3", "备案率": "D7", "测评率": "E3", "整改率": "F7"}),
}
