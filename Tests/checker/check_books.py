#!/usr/bin/env python3
"""Counts every cell of Books 1 to 4 again from what their run was counted from, and compares it with what is printed.

    mlps report extract 3 -o input.zip
    check_books.py --extract input.zip out/2016-06-30 [--extract more.zip] [more folders]

The books of a region (分册) are counted as those of the whole are, from the extract of their own run, whose manifest names it.
The regions are those of Liaocheng, or those of a file of regions: `--regions dezhou.json --unit 德州市…办公室`.
The numbers are defined in campaign.md parts 6.1 to 6.4; nothing of the product's own queries is used, and no database:
T, F, the issue before and the facts are those of the extract (a folder or an archive) in whose manifest the digest of
the file stands. The digests of the extract are made again as well. Every difference is printed with sheet, cell, what is
printed and what was recomputed; exit status 1 if there is any.
"""

import argparse
import datetime
import glob
import hashlib
import os
import re
import sys

import openpyxl

from corrections import corrections
from extract import Extract, instant
from ledger import Ledger
from lists import LISTS, finding_rows, site_rows, unfinished_rows
from prose import check_prose
from register import D0, ROW_OF, ROWS, Picture, name_of
from sheets import CHARTS, SHEETS
from tables import CATEGORIES, MEASURES, NONE, WORDS, Figures, cell, places_of, rows_of, rows_of_one

# The sheets that each book must have, so that what is not printed is not passed over.
EXPECTED = {
    "附件1": [*SHEETS, *CHARTS, "文字材料", "更正情况", "数据核对", "填报说明"], "附件2": ["网站台账"], "附件3": ["销号台账"],
    "附件4": list(LISTS),
}
# What a summary without a row says instead.
NOBODY = {"表7 市直部门（单位）进展": "本分册没有市直单位"}
EMPTY = {"逾期隐患": "本期无逾期未整改隐患", "督办清单": "本期无督办事项"}


class Comparison:
    """The tally of what was compared, and where it differed."""

    def __init__(self, unit="聊城市网站安全专项整治行动办公室"):
        self.unit = unit
        self.differences = 0
        self.compared = {}

    @property
    def cells(self):
        return sum(self.compared.values())

    def differ(self, book, place, said, meant):
        self.differences += 1
        print(f"差异 {book} {place}：所印 {said!r}，重算 {meant!r}")

    def compare(self, book, place, said, meant):
        self.compared[book] = self.compared.get(book, 0) + 1
        if isinstance(said, datetime.datetime):
            said = said.date().isoformat()
        if isinstance(meant, (int, float)) and isinstance(said, (int, float)) and not isinstance(said, bool):
            if abs(said - meant) > 1e-9:
                self.differ(book, place, said, meant)
        elif said != meant:
            self.differ(book, place, said, meant)


def headings(sheet, first, last):
    """The columns of a sheet by their headings, group and leaf joined by a stroke."""
    spread = {}
    for area in sheet.merged_cells.ranges:
        for row in range(area.min_row, area.max_row + 1):
            for column in range(area.min_col, area.max_col + 1):
                spread[row, column] = (area.min_row, area.min_col)
    columns = {}
    for column in range(1, sheet.max_column + 1):
        path = []
        for row in range(first, last + 1):
            corner = spread.get((row, column), (row, column))
            word = str(sheet.cell(*corner).value or "").replace("\n", "")
            if word and (not path or corner != before):
                path.append(word)
            before = corner
        columns["/".join(path)] = column
    return columns


def header_row(sheet, words):
    for row in range(1, 12):
        if sheet.cell(row, 1).value in words:
            return row
    raise SystemExit(f"{sheet.title}：没有表头")


def chinese(day):
    year, month, number = (int(part) for part in day.split("-"))
    return f"{year}年{month}月{number}日"


def check_top(sheet, book, issue, comparison):
    """The as-of date in the title, and the lines that say who reports what was known when."""
    title, line = sheet.cell(2, 1).value, [c.value for c in sheet[3] if c.value]
    if sheet.title != "填报说明":
        comparison.compare(book, f"{sheet.title} A2 截止日", f"截至{chinese(issue.as_of)}" in title, True)
    frozen = datetime.datetime.fromtimestamp(issue.known_at // 1_000_000, datetime.timezone(datetime.timedelta(hours=8)))
    moment = f"{frozen.year}年{frozen.month}月{frozen.day}日"
    known = f"数据提取时间：{moment}{frozen.hour}时{frozen.minute:02}分"
    comparison.compare(book, f"{sheet.title} 第1行 {known}", any(known in str(c.value) for c in sheet[1]), True)
    unit = comparison.unit if issue.region is None else name_of(issue.region, issue.as_of)
    comparison.compare(book, f"{sheet.title} 第3行 填报单位", line[0], f"填报单位（盖章）：{unit}")
    comparison.compare(book, f"{sheet.title} 第3行 填报日期", line[1], f"填报日期：{moment}")


def check_summary(sheet, book, issue, figures, before, comparison):
    kind, wanted = SHEETS[sheet.title]
    head = header_row(sheet, ("序号", "单位类别"))
    columns = headings(sheet, head, head + 1)
    fixed = {"序号", "地区", "单位类别", "单位"}
    for missing in wanted.keys() - columns.keys():
        comparison.differ(book, sheet.title, None, f"栏目“{missing}”")
    for strange in columns.keys() - wanted.keys() - fixed:
        comparison.differ(book, sheet.title, f"栏目“{strange}”", None)
    rows = rows_of(kind, figures) if issue.region is None else rows_of_one(kind, figures, issue.region)
    for place, (number, label, regions, categories, *unit) in enumerate(rows):
        row = head + 2 + place
        part, rank, category = unit[0] if unit else (figures, None, None)
        own = {"unit_rank": NONE if rank is None else rank, "unit_category": WORDS.get(category)}
        for heading, column in columns.items():
            if heading == "序号":
                meant = number
            elif heading in fixed:
                meant = label
            elif heading in wanted:
                measure = wanted[heading]
                meant = own[measure] if measure in own else cell(measure, regions, categories, part, before)
            else:
                continue
            at = sheet.cell(row, column)
            comparison.compare(book, f"{sheet.title} {at.coordinate} {label.strip()} {heading}", at.value, meant)
    end = head + 2 + len(rows)
    if not rows:
        comparison.compare(book, f"{sheet.title} A{end}", sheet.cell(end, 1).value, NOBODY.get(sheet.title))
        end += 1
    comparison.compare(book, f"{sheet.title} 末行之后", str(sheet.cell(end, 1).value).startswith("注："), True)
    if sheet.title.startswith("表4"):
        notes = "".join(str(sheet.cell(row, 1).value) for row in range(head + 2 + len(rows), sheet.max_row + 1))
        count = {m: figures.count(m, issue.places) for m in MEASURES}
        for words in (f"{count['D1']}个应定级网站由{count['D11']}个定级对象承载",
                      f"第一级{count['D11.1']}个、第五级{count['D11.5']}个"):
            comparison.compare(book, f"{sheet.title} 注 {words}", words in notes, True)


def check_list(sheet, book, meant, total, chain, comparison, empty=None, more=()):
    """A list: every row, every column, the official order of the rows, and the length against its cell in Book 1."""
    head = header_row(sheet, ("序号",))
    columns = headings(sheet, head, head)
    key = "网站编号" if "网站编号" in columns else "编号"
    wanted = next(iter(meant.values()))[1].keys() if meant else columns.keys() - {"序号"}
    for missing in wanted - columns.keys():
        comparison.differ(book, sheet.title, None, f"栏目“{missing}”")
    for strange in columns.keys() - wanted - {"序号"}:
        comparison.differ(book, sheet.title, f"栏目“{strange}”", None)
    seen, order = set(), []
    row = head + 1
    if not meant and empty is not None:
        comparison.compare(book, f"{sheet.title} A{row}", sheet.cell(row, 1).value, empty)
        row += 1
    first = row
    while isinstance(sheet.cell(row, 1).value, int):
        number = sheet.cell(row, columns[key]).value
        comparison.compare(book, f"{sheet.title} A{row} 序号", sheet.cell(row, 1).value, row - head)
        if number not in meant or number in seen:
            comparison.differ(book, f"{sheet.title} 第{row}行", number, None)
        else:
            seen.add(number)
            place, cells = meant[number]
            order.append(place)
            for heading in wanted & columns.keys():
                at, value = sheet.cell(row, columns[heading]), cells[heading]
                said = at.value
                if isinstance(value, list):
                    said, value = sorted((said or "").split("、")), sorted(value) or [""]
                comparison.compare(book, f"{sheet.title} {at.coordinate} {number} {heading}", said, value)
        row += 1
    for number in sorted(meant.keys() - seen):
        comparison.differ(book, sheet.title, None, number)
    after = sheet.cell(row, 1).value
    comparison.compare(book, f"{sheet.title} 末行之后", after is None or after.startswith("注："), True)
    comparison.compare(book, f"{sheet.title} 页脚 审计链", sheet.oddFooter.left.text, chain)
    comparison.compare(book, f"{sheet.title} 各行按地区固定顺序", order, sorted(order))
    comparison.compare(book, f"{sheet.title} 行数等于附件1", row - first, total)
    for words, number in [("共", total), *more]:
        said = re.search(words + r"(\d+)[个条件]", sheet.cell(2, 1).value)
        comparison.compare(book, f"{sheet.title} A2 {words}", said and said[1], str(number))


def check_chart(sheet, book, issue, figures, before, history, comparison):
    """The table under a chart, series in rows and places in columns, and the chart itself: what it draws and has drawn."""
    kind, drawn, wanted = CHARTS[sheet.title]
    head = next((row for row in range(4, sheet.max_row + 1)
                 if str(sheet.cell(row, 1).value).startswith("单位：")), None)
    if head is None or len(sheet._charts) != 1:
        comparison.differ(book, sheet.title, f"图{len(sheet._charts)}个，表头第{head}行", "一图一表")
        return
    if kind == "issues":
        columns = [(str(then.as_of), issue.places, then) for then in [*history, figures]]
    else:
        columns = [(name_of(row, figures.as_of), [row], figures) for row in places_of(kind, figures, issue.places)]
    names = [name for name, _, _ in columns]
    for column, name in enumerate(names, 2):
        at = sheet.cell(head, column)
        comparison.compare(book, f"{sheet.title} {at.coordinate}", at.value, name)
    values = {}
    for row, (label, measure) in enumerate(wanted.items(), head + 1):
        comparison.compare(book, f"{sheet.title} A{row}", sheet.cell(row, 1).value, label)
        values[label] = [cell(measure, rows, CATEGORIES, then, before) for _, rows, then in columns]
        for column, value in enumerate(values[label], 2):
            at = sheet.cell(row, column)
            comparison.compare(book, f"{sheet.title} {at.coordinate} {label} {names[column - 2]}", at.value, value)
    beyond = [sheet.cell(row, column).value for row, column in
              [(head, len(names) + 2), (head + 1, len(names) + 2), (head + len(wanted) + 1, 1)]]
    if str(beyond[2]).startswith("注："):
        beyond[2] = None
    comparison.compare(book, f"{sheet.title} 表外", beyond, [None] * 3)
    chart = sheet._charts[0]
    comparison.compare(book, f"{sheet.title} 图形", (getattr(chart, "barDir", None), chart.grouping), drawn)
    series = [(part.tx.strRef.strCache.pt[0].v, [point.v for point in part.cat.strRef.strCache.pt],
               [(point.idx, float(point.v)) for point in part.val.numRef.numCache.pt]) for part in chart.series]
    # CHOICE: a place without a rate has a column without a height, as Excel draws a text.
    meant = [(label, names, [(place, 0.0 if value == NONE else float(value)) for place, value in enumerate(row)])
             for label, row in values.items()]
    for said, right in zip(series, meant):
        for part, word in enumerate(("名称", "类别", "数值")):
            comparison.compare(book, f"{sheet.title} 图 {right[0]} {word}", said[part], right[part])
    comparison.compare(book, f"{sheet.title} 图 系列数", len(series), len(meant))


def check_words(sheet, book, issue, figures, before, comparison):
    """文字材料: the text between the heading of the sheet and its notes."""
    lines, row = [], 4
    while row <= sheet.max_row and not str(sheet.cell(row, 1).value).startswith("注："):
        lines.append(str(sheet.cell(row, 1).value or ""))
        row += 1

    def report(place, said, meant):
        comparison.compare(book, f"{sheet.title} {place}", said, meant)

    report("段落", [line[0] for line in lines if line[1:2] == "、"], ["一", "二", "三"])
    check_prose("\n".join(lines), chinese(figures.as_of), figures, before, issue.places, report)


def check_own_checks(sheet, book, undated, is_draft, comparison):
    """数据核对: the difference is left less right, all verdicts are passes but in a draft, unknown days are counted."""
    head = header_row(sheet, ("序号",))
    row = head + 1
    while isinstance(sheet.cell(row, 1).value, int):
        _, name, _, left, right, difference, verdict = (sheet.cell(row, column).value for column in range(1, 8))
        if isinstance(difference, int):
            comparison.compare(book, f"{sheet.title} F{row} {name}", difference, left - right)
        if name.startswith("发生日期不明"):
            comparison.compare(book, f"{sheet.title} D{row} {name}", left, undated)
        elif right != "—" and not is_draft:
            comparison.compare(
                book, f"{sheet.title} G{row} {name}", verdict.startswith(("通过", "已说明")), True)
        row += 1


def check_corrections(sheet, book, meant, comparison):
    """更正情况: every correction since the issue before, in the order in which they were recorded; or that there is none."""
    head = header_row(sheet, ("序号",))
    columns = headings(sheet, head, head + 1)
    row = head + 2
    if not meant:
        comparison.compare(book, f"{sheet.title} A{row}", sheet.cell(row, 1).value, "本期无更正")
        row += 1
    for place, (is_void, cells) in enumerate(meant):
        comparison.compare(book, f"{sheet.title} A{row} 序号", sheet.cell(row, 1).value, place + 1)
        for heading, value in cells.items():
            at = sheet.cell(row, columns[heading])
            comparison.compare(book, f"{sheet.title} {at.coordinate} {heading}", at.value, value)
        voided = str(sheet.cell(row, columns["更正为/内容"]).value).startswith("作废")
        comparison.compare(book, f"{sheet.title} 第{row}行 作废", voided, is_void)
        row += 1
    comparison.compare(book, f"{sheet.title} 末行之后", str(sheet.cell(row, 1).value).startswith("注："), True)
    comparison.compare(book, f"{sheet.title} A2 所列总数", f"共{len(meant)}项" in sheet.cell(2, 1).value, True)


class Issue:
    """T, F and the issue before, as the manifest of a run has them."""

    def __init__(self, manifest):
        self.as_of, self.known_at = manifest["as_of"], instant(manifest["known_at"])
        # The row of the region whose books they are; nothing for those of the whole.
        self.region = ROW_OF[manifest["region"]] if manifest["region"] else None
        self.places = list(range(len(ROWS))) if self.region is None else [self.region]
        before = manifest["compared_with"]
        self.before = (before["as_of"], instant(before["known_at"])) if before else None
        # Each as it was published; what is a flow is drawn of none.
        self.history = [(then["as_of"], instant(then["known_at"])) for then in manifest["history"]]
        self.is_draft = manifest["draft"]
        self.input = spaced(manifest["input_sha256"])
        chain = manifest["chain"]
        self.chain = f"数据提取时审计链共{chain['place']}环，末环：{spaced(chain['hash'])}" if chain else None


def spaced(digest):
    return " ".join(digest[at:at + 8] for at in range(0, len(digest), 8))


class Source:
    """One extract, and the pictures of the city that were made from it."""

    def __init__(self, place, comparison, shared):
        self.extract = Extract(place)
        self.issue = Issue(self.extract.manifest)
        self.ledger = Ledger(self.extract.rows)
        self.digests = {book["sha256"] for book in self.extract.manifest["books"]}
        # Runs of one freeze, as those of all regions are, have one input.
        self.pictures = {} if self.extract.faults else shared.setdefault(self.issue.input, {})
        for fault in self.extract.faults:
            comparison.differ("底稿", *fault)

    def picture(self, as_of, known_at, since=None):
        if (as_of, known_at, since) not in self.pictures:
            made = Picture(self.ledger, as_of, known_at)
            # Without an issue before, this period is the whole campaign (6.1).
            self.pictures[as_of, known_at, since] = (made, Figures(made, since or D0))
        return self.pictures[as_of, known_at, since]


def check_folder(folder, sources, comparison):
    seen = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.xlsx"))):
        with open(path, "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        book = os.path.basename(path).split("_")[0] + " " + os.path.basename(folder)
        source = next((source for source in sources if digest in source.digests), None)
        if source is None:
            comparison.differ(book, path, "所给底稿的出表登记中没有此文件", None)
            continue
        issue, ledger = source.issue, source.ledger
        now, figures = source.picture(issue.as_of, issue.known_at, issue.before and issue.before[0])
        before = source.picture(*issue.before)[1] if issue.before else None

        def here(rows):
            """Those of the places that the book speaks of: each begins with its place in the order, the row first."""
            return {key: row for key, row in rows.items() if row[0][0] in issue.places}

        sheets = openpyxl.load_workbook(path, data_only=True).worksheets
        seen[book.split()[0]] = [sheet.title for sheet in sheets]
        for sheet in sheets:
            check_top(sheet, book, issue, comparison)
            if sheet.title in SHEETS:
                check_summary(sheet, book, issue, figures, before, comparison)
            elif sheet.title in CHARTS:
                history = [source.picture(*then)[1] for then in issue.history]
                check_chart(sheet, book, issue, figures, before, history, comparison)
            elif sheet.title == "文字材料":
                check_words(sheet, book, issue, figures, before, comparison)
            elif sheet.title in LISTS:
                measure, more, _ = LISTS[sheet.title]
                more = [(words, figures.count(other, issue.places)) for words, other in more]
                check_list(sheet, book, here(unfinished_rows(sheet.title, now, figures)), figures.count(measure, issue.places),
                           issue.chain, comparison, EMPTY.get(sheet.title, "本期无此类网站"), more)
            elif sheet.title == "网站台账":
                check_list(sheet, book, here(site_rows(now)), figures.count("A1", issue.places), issue.chain, comparison)
            elif sheet.title == "销号台账":
                check_list(sheet, book, here(finding_rows(now)), figures.count("F1", issue.places), issue.chain, comparison)
            elif sheet.title == "更正情况":
                check_corrections(sheet, book, corrections(ledger, issue, now), comparison)
            elif sheet.title == "数据核对":
                check_own_checks(sheet, book, ledger.undated(issue.known_at), issue.is_draft, comparison)
            elif sheet.title == "填报说明":
                words = f"注：取数底稿摘要（SHA-256）：{issue.input}"
                comparison.compare(book, f"{sheet.title} 底稿摘要", sheet.cell(sheet.max_row, 1).value, words)
            else:
                comparison.differ(book, sheet.title, "未知的表", None)
    for label, titles in EXPECTED.items():
        for title in [title for title in titles if title not in seen.get(label, [])]:
            comparison.differ(f"{label} {os.path.basename(folder)}", title, None, "应有的表")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--extract", required=True, action="append", help="what `mlps report extract` gave, for each issue")
    parser.add_argument("--regions", help="a file of regions; register.py has read it by then")
    parser.add_argument("--unit", help="who reports, where it is not the office of Liaocheng")
    parser.add_argument("folders", nargs="+", help="folders of the books of one issue each")
    options = parser.parse_args()
    comparison = Comparison(options.unit) if options.unit else Comparison()
    pictures = {}
    sources = [Source(place, comparison, pictures) for place in options.extract]
    for folder in options.folders:
        check_folder(folder.rstrip("/"), sources, comparison)
    print(f"共核对 {comparison.cells} 格，差异 {comparison.differences} 处")
    for book, cells in sorted(comparison.compared.items()):
        print(f"　{book}：{cells} 格")
    return 1 if comparison.differences or not comparison.cells else 0


if __name__ == "__main__":
    sys.exit(main())
