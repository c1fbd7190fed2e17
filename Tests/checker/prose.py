"""What the prose of Book 1 (文字材料) says in numbers, and what it should say: campaign.md 6.4 and 6.5 rule 12.

The text is read as its reader reads it: by what is said before and after a number. What nothing here recognises is a
difference, so that no number goes unchecked, and so is a statement that is missing.
"""

import re

from register import name_of
from tables import CITY, COUNTIES, ZONES, planned

# A count, by the words around it.
COUNTS = [
    ("A1", r"国有企业网站(\d+)个"), ("A2", r"在运行(\d+)个"), ("A3", r"已关停(\d+)个"), ("A4", r"已迁移并入(\d+)个"),
    ("A5", r"未上线(\d+)个"), ("B1", r"应复核(\d+)个"), ("B2", r"已复核(\d+)个"), ("C1", r"应加挂标识(\d+)个"),
    ("C2", r"已加挂(\d+)个"), ("D1", r"应定级网站(\d+)个"), ("D2", r"已定级(\d+)个"), ("D4", r"应备案(\d+)个"),
    ("D5", r"已备案(\d+)个"), ("E1", r"应测评(\d+)个"), ("E2", r"已测评(\d+)个"), ("F1", r"发现安全隐患(\d+)条"),
    ("F3", r"已整改(\d+)条"), ("F4", r"已销号(\d+)条"), ("Z1", r"整治完成网站(\d+)个"),
]
# A count that is said only if there is something to say: by the measure that must be above nothing.
CONDITIONAL = [
    ("H1", "H1", r"监督检查(\d+)家次"), ("H1", "H2", r"检查单位(\d+)家"), ("H1", "H4", r"安全隐患告知书(\d+)份"),
    ("H1", "H5", r"限期整改通知书(\d+)份"), ("H1", "H7", r"行政处罚(\d+)起"),
    ("B7", "B7", r"未完成资格复核的网站(\d+)个"), ("D2.none", "D2.none", r"未定级网站(\d+)个"),
    ("D5.none", "D5.none", r"未备案网站(\d+)个"), ("D5.none", "D9", r"超过法定时限的(\d+)个"),
    ("E1.none", "E1.none", r"未测评网站(\d+)个"), ("E1.none", "E5", r"测评已过期(\d+)个"),
    ("F6", "F6", r"逾期未整改安全隐患(\d+)条"), ("J3", "J3", r"未满足要求即上线的新建网站(\d+)个"),
    ("D5.none", "D5.none", r"对未备案的(\d+)个网站"), ("D5.none", "D9", r"超期的(\d+)个"),
    ("E1.none", "E1.none", r"对未测评的(\d+)个网站"), ("F6", "F6", r"逾期未整改的(\d+)条安全隐患"),
    ("H13.open", "H13.open", r"未办结的督办事项(\d+)件"),
]
# A rate, followed by its change since the issue before.
RATE = r"(\d+\.\d%|—)"
CHANGE = r"((?:，[较与比]上期[^，；。]*)?)[，；。]"
RATES = [
    ("B6", r"已复核\d+个，完成率"), ("C3", r"加挂率"), ("D3", r"定级率"), ("D7", r"，备案率"), ("D8", r"综合完成率"),
    ("E3", r"测评率"), ("F7", r"整改率"), ("Z2", r"整治完成率"),
]
# The rows in which the most are counted, by the beginning of the sentence and the word for one of what is counted.
MOST = [
    ("B7", "未完成资格复核的网站", "个"), ("D2.none", "未定级网站", "个"), ("D5.none", "未备案网站", "个"),
    ("E1.none", "未测评网站", "个"), ("F6", "逾期未整改安全隐患", "条"),
]
DAY = r"截至(\d{4}年\d{1,2}月\d{1,2}日)"


def points(words):
    """The change that words say, in tenths of a point: `，较上期提高24.5个百分点`; nothing if there are no words."""
    number = re.search(r"\d+\.\d", words)
    if number is None:
        return 0 if re.search("持平|相同", words) else None
    tenths = int(number[0].replace(".", ""))
    return tenths if re.search("提高|上升|增", words) else -tenths if re.search("下降|降低|减|回落", words) else words


def check_prose(text, day, figures, before, places, report):
    """Compares every number of a text about some places; `report(place, said, meant)` is told of each."""
    everything = CITY + COUNTIES + ZONES
    # Of one place alone nothing is compared with another: no ranking, no lamps, nobody who has the most.
    is_one = places != everything
    everything = places
    count = {measure: figures.count(measure, everything)
             for measure in {m for m, _ in COUNTS} | {m for _, m, _ in CONDITIONAL} | {m for m, _, _ in MOST}}
    recognised = set()

    def found(pattern):
        matches = list(re.finditer(pattern, text))
        for match in matches:
            for group in range(1, (match.re.groups or 0) + 1):
                recognised.update(range(*match.span(group)))
        return matches

    report("截止日", [match[1] for match in found(DAY)], [day])
    for measure, pattern in COUNTS:
        report(f"数 {pattern}", [match[1] for match in found(pattern)], [str(count[measure])])
    for condition, measure, pattern in CONDITIONAL:
        meant = [str(count[measure])] if count[condition] else []
        report(f"数 {pattern}", [match[1] for match in found(pattern)], meant)
    for measure, words in RATES:
        rate, rate_before = figures.rate(measure, everything), before.rate(measure, everything) if before else None
        change = None if rate is None or rate_before is None else rate - rate_before
        said = [(match[1], points(match[2])) for match in found(words + RATE + CHANGE)]
        report(f"率 {words}", said, [(percent(rate), change)])
    report("序时进度", [match[1] for match in found("序时进度" + RATE)], [percent(planned(figures.as_of))])
    name = name_of(places[0], figures.as_of) if is_one else "全市"
    report("地区", [match[1] for match in found(r"，([^，]*)共登记")], [name])
    check_ranking(found, figures, is_one, report)
    for measure, words, one in MOST:
        # With or without brackets around the number.
        said = [re.sub("[（）]", "", match[1]).split("、")
                for match in found(words + r"\d+[^。]*(?:主要分布在|较多的有)([^。]*)。")]
        report(f"较多 {words}", said, [most(measure, figures, one)] if count[measure] and not is_one else [])
    strange = [match[0] for match in re.finditer(r"\d[\d.]*", text) if match.start() not in recognised]
    report("没有核对的数", strange, [])


def percent(tenths):
    return "—" if tenths is None else f"{tenths // 10}.{tenths % 10}%"


def check_ranking(found, figures, is_one, report):
    """The first and the last three of the ranking, and the lamps."""
    day, ranks = figures.as_of, figures.ranks()
    order = [f"{name_of(row, day)}（{percent(figures.rate('D8', [row]))}）" for row in figures.ranked() if row in ranks]
    lamps = {lamp: [name_of(row, day) for row in CITY + COUNTIES + ZONES if figures.lamp([row]) == lamp]
             for lamp in ("红灯", "黄灯")}
    # CHOICE: the last three are told in the order of the ranking, and a sentence that has nobody to name is not said.
    for place, pattern, meant in [
        ("前三", r"位居前三的为([^；。]*)[；。]", order[:3]), ("后三", r"居后三位的为([^；。]*)[；。]", order[-3:]),
        ("红灯", r"亮红灯的有([^；。]*)[；。]", lamps["红灯"]), ("黄灯", r"亮黄灯的有([^；。]*)[；。]", lamps["黄灯"]),
        ("红灯督办", r"对亮红灯的地区（([^）]*)）", lamps["红灯"]),
    ]:
        report(place, [match[1].split("、") for match in found(pattern)], [meant] if meant and not is_one else [])


def most(measure, figures, one):
    """The three rows with the most, those with none left out; within a tie the official order."""
    rows = sorted(CITY + COUNTIES + ZONES, key=lambda row: (-figures.count(measure, [row]), row))
    return [f"{name_of(row, figures.as_of)}{figures.count(measure, [row])}{one}"
            for row in rows[:3] if figures.count(measure, [row])]
