"""What every summary sheet of Book 1 should show: campaign.md 6.3 and 6.4."""

import copy

from register import D0, END, KIND, ROW_OF, ROWS, date, name_of
from returns import incidents, tallies, units
from supervision import inspections, notices, penalties

WORDS = {"organ": "党政机关", "institution": "事业单位", "enterprise": "国有企业"}
CATEGORIES = list(WORDS)
CITY, COUNTIES, ZONES = ([o for o, k in KIND.items() if k == kind] for kind in ("city", "county", "zone"))
DEADLINES = [("B6", "资格复核", "2015-12-31"), ("C3", "标识加挂", "2015-12-31")]
NONE = "—"


# G: the duties; of a drill within the campaign.
DUTIES = {"G1": "responsibility_letter", "G2": "management_rules", "G3": "anti_attack", "G4": "anti_tamper",
          "G5": "anti_trojan", "G6": "emergency_plan", "G7": ("emergency_drill", "fresh")}


def is_supervised(notice):
    """H13: what the list of supervised matters (督办清单) holds; of marks every notice, as in C4."""
    return notice["kind"] == "mark_supervision" or (
        notice["kind"] in ("hidden_danger", "rectification_order", "supervision", "prompt") and notice["day"] > D0)


def of_this_period(measures, flow):
    """Adds the same flow of this period alone (6.1: T0 itself is no part of it)."""
    kind, wanted = measures[flow]
    measures[f"{flow}.now"] = (kind, lambda event: wanted(event) and event["is_fresh"])


def counting():
    """Each measure: what is counted, and which of them."""
    measures = {
        "A1": ("sites", lambda s: True),
        "A2": ("sites", lambda s: s["operating"]),
        "A3": ("sites", lambda s: s["closed"]),
        "A4": ("sites", lambda s: s["merged"]),
        "A5": ("sites", lambda s: s["planned"]),
        "A9": ("sites", lambda s: s["A9"]),
        "B1": ("sites", lambda s: s["B1"]),
        "B2": ("sites", lambda s: s["B1"] and s["review"] is not None),
        "B3": ("sites", lambda s: s["B1"] and s["review"] is not None and s["passed"]),
        "B4": ("sites", lambda s: s["B1"] and s["review"] is not None and not s["passed"]),
        "B5": ("sites", lambda s: s["B1"] and s["review"] is not None and not s["passed"] and s["B5"]),
        "B7": ("sites", lambda s: s["B1"] and s["review"] is None),
        "C1": ("sites", lambda s: s["C1"]),
        "C2": ("sites", lambda s: s["C1"] and s["marked"]),
        "C2.none": ("sites", lambda s: s["C1"] and not s["marked"]),
        "C4": ("notices", lambda n: n["kind"] == "mark_supervision" and n["open"]),
        "D1": ("sites", lambda s: s["D1"]),
        "D2": ("sites", lambda s: s["D2"]),
        "D2.1": ("sites", lambda s: s["D2"] and s["level"] == 1),
        "D2.none": ("sites", lambda s: s["D1"] and not s["D2"]),
        "D4": ("sites", lambda s: s["D4"]),
        "D5": ("sites", lambda s: s["D5"]),
        "D5.none": ("sites", lambda s: s["D4"] and not s["D5"]),
        "D9": ("sites", lambda s: s["D9"]),
        "E1": ("sites", lambda s: s["E1"]),
        "E1.none": ("sites", lambda s: s["E1"] and not s["E2"]),
        "E2": ("sites", lambda s: s["E2"]),
        "E4": ("sites", lambda s: s["E4"]),
        "E5": ("sites", lambda s: s["E5"]),
        "F8": ("sites", lambda s: bool(s["findings"])),
        "Z1": ("sites", lambda s: s["done"]),
        "F1": ("findings", lambda f: True),
        "F3": ("findings", lambda f: f["fixed"]),
        "F4": ("findings", lambda f: f["closed"]),
        "F5": ("findings", lambda f: not f["fixed"] and not f["late"]),
        "F6": ("findings", lambda f: f["late"]),
        "F9": ("findings", lambda f: f["excepted"]),
        "D11": ("systems", lambda o: True),
        "D12": ("systems", lambda o: o["tested"]),
        "D13": ("systems", lambda o: o["rectified"]),
        "D14": ("systems", lambda o: o["checked"]),
        # Flows: since the start of the campaign, and with `.now` since the issue before.
        "H1": ("inspections", lambda i: i["day"] > D0),
        "H2": ("inspected_units", lambda u: True),
        "H3": ("inspected_sites", lambda s: True),
        "H4": ("notices", lambda n: n["kind"] == "hidden_danger" and n["day"] > D0),
        "H5": ("notices", lambda n: n["kind"] == "rectification_order" and n["day"] > D0),
        "H6": ("notices", lambda n: n["kind"] == "rectification_order" and n["day"] > D0 and n["rechecked"]),
        "H7": ("penalties", lambda p: p["day"] > D0),
        "H8": ("notices", lambda n: n["kind"] == "interview" and n["day"] > D0),
        "H9": ("notices", lambda n: n["kind"] == "circular" and n["day"] > D0),
        "H13": ("notices", is_supervised),
        "H13.open": ("notices", lambda n: is_supervised(n) and n["open"]),
        "A6": ("units", lambda u: u["owns"]),
        "A7": ("units", lambda u: u["listed"] and u["zero"] and not u["owns"]),
        "A8.due": ("units", lambda u: u["listed"]),
        "A8.in": ("units", lambda u: u["listed"] and u["reported"]),
        "A8.open": ("units", lambda u: u["listed"] and not u["reported"]),
        "A8.timely": ("units", lambda u: u["listed"] and u["timely"]),
        "G8": ("sites", lambda s: s["operating"] and s["bare"]),
        "H10": ("tallies", lambda t: t["figure"] == "case_opened"),
        "H11": ("tallies", lambda t: t["figure"] == "case_solved"),
        "H12": ("tallies", lambda t: t["figure"] == "person_caught"),
        "J1": ("launches", lambda s: s["is_fresh"]),
        "J2": ("launches", lambda s: s["is_fresh"] and not s["lacked"]),
        "K1": ("sites", lambda s: s["operating"] and s["monitored"]),
        "K2": ("incidents", lambda i: True),
        "K3": ("incidents", lambda i: i["handled"]),
        "K3.none": ("incidents", lambda i: not i["handled"]),
        "J3": ("launches", lambda s: s["is_fresh"] and bool(s["lacked"])),
    }
    for flow in ("H1", "H4", "H5", "H7", "H8", "H9", "H10", "H11", "H12"):
        of_this_period(measures, flow)

    for measure, duty in DUTIES.items():
        measures[measure] = ("sites", lambda s, duty=duty: s["operating"] and duty in s["proven"])

    def part(whole, field, value):
        kind, wanted = measures[whole]
        measures[f"{whole}.{value}"] = (kind, lambda row: wanted(row) and row[field] == value)

    for level in (2, 3, 4, 5):
        part("D5", "level", level)
    for whole in ("D11", "D12", "D13", "D14"):
        for level in (1, 2, 3, 4, 5):
            part(whole, "level", level)
    for whole in ("F1", "F3", "F4"):
        for severity in ("major", "high", "medium", "low"):
            part(whole, "severity", severity)
    part("D11", "level", 0)
    measures["D11.none"] = measures["D11.0"]
    measures["D12.none"] = ("systems", lambda o: not o["tested"])
    measures["D13.none"] = ("systems", lambda o: not o["rectified"])
    measures["D14.none"] = ("systems", lambda o: not o["checked"])
    return measures


MEASURES = counting()
RATES = {
    "A9.rate": (["A9"], ["A2"]), "B6": (["B2"], ["B1"]), "C3": (["C2"], ["C1"]), "D8": (["D5", "D2.1"], ["D1"]),
    "D3": (["D2"], ["D1"]), "D7": (["D5"], ["D4"]),
    "A8.rate": (["A8.in"], ["A8.due"]), "A8.timeliness": (["A8.timely"], ["A8.in"]),
    "J2.rate": (["J2"], ["J1"]), "K1.rate": (["K1"], ["A2"]), "K3.rate": (["K3"], ["K2"]),
    **{f"{measure}.rate": ([measure], ["A2"]) for measure in DUTIES},
    "E3": (["E2"], ["E1"]), "F7": (["F3"], ["F1"]), "F7.closed": (["F4"], ["F1"]), "Z2": (["Z1"], ["A1"]),
}


def printed(part, whole):
    """A rate in tenths of a percent: half-up, 99.9 at most if short of all, 0.1 at least if above nothing."""
    if whole == 0:
        return None
    tenths = (2000 * part + whole) // (2 * whole)
    if 0 < part < whole:
        tenths = min(max(tenths, 1), 999)
    return tenths


def planned(day):
    """The planned progress in tenths: a straight line by calendar days from the start to the end."""
    if day >= END:
        return 1000
    if day <= D0:
        return 0
    gone, length = (date(day) - date(D0)).days, (date(END) - date(D0)).days
    return min((2000 * gone + length) // (2 * length), 999)


class Figures:
    """The counts of one picture in every row and category, and what follows from them.

    A flow of this period begins after `since`, the day of the issue before; without one, after the start.
    """

    def __init__(self, picture, since=D0):
        self.as_of = picture.as_of

        def events(found, day="day"):
            return [dict(event, is_fresh=event[day] > since) for event in found]

        # CHOICE: a unit counts once (H2), in the row it is in now and if it is known, and a site (H3) if it is
        # registered (S1).
        inspected = inspections(picture)
        within = [i for i in inspected if i["day"] > D0]
        seen = {key for inspection in within for key in inspection["sites"]}
        things = {"sites": picture.sites.values(), "findings": picture.findings.values(),
                  "systems": picture.systems, "notices": events(notices(picture)),
                  "inspections": events(inspected), "penalties": events(penalties(picture)),
                  "inspected_units": {i["unit"]: i for i in within if i["unit"] in picture.units}.values(),
                  "inspected_sites": [s for key, s in picture.sites.items() if key in seen],
                  "launches": events(picture.launches, "launched_on"), "units": units(picture),
                  "incidents": incidents(picture), "tallies": events(tallies(picture))}
        self.things = things
        self.counts = {}
        self.parts = {}
        for measure, (kind, wanted) in MEASURES.items():
            for thing in things[kind]:
                if wanted(thing):
                    place = measure, thing["row"], thing["category"]
                    self.counts[place] = self.counts.get(place, 0) + thing.get("weight", 1)
                    unit = thing["unit"] if kind == "sites" else thing["site"]["unit"] if kind == "findings" else None
                    if unit:
                        part = self.parts.setdefault(unit, {})
                        part[place] = part.get(place, 0) + 1
        self.names = picture.units

    def of(self, unit):
        """The part of it that is of one unit, as far as sites and findings go."""
        part = copy.copy(self)
        part.counts = self.parts.get(unit, {})
        return part

    def city_units(self):
        """The units with a site in the city's own row: the figures of each, its rank among them, name and category.

        In the order of the ranks; within a tie in that of their regions, categories and names.
        """
        found = []
        for key in self.parts:
            part = self.of(key)
            if part.count("A1", CITY) and key in self.names:
                found.append((key, part, part.rate("D8", CITY)))
        ranks = {key: 1 + sum(other is not None and other > rate for _, _, other in found)
                 for key, _, rate in found if rate is not None}

        def order(entry):
            unit = self.names[entry[0]]
            return (ranks.get(entry[0], 10 ** 9), ROW_OF[unit["region"]], CATEGORIES.index(unit["category"]),
                    unit["name"], entry[0])

        return [(part, ranks.get(key), self.names[key]) for key, part, _ in sorted(found, key=order)]

    def count(self, measure, rows, categories=CATEGORIES):
        return sum(self.counts.get((measure, row, category), 0) for row in rows for category in categories)

    def counted(self, measure):
        """What a measure counts, one by one."""
        kind, wanted = MEASURES[measure]
        return [thing for thing in self.things[kind] if wanted(thing)]

    def rate(self, measure, rows, categories=CATEGORIES):
        part, whole = RATES[measure]
        return printed(sum(self.count(m, rows, categories) for m in part),
                       sum(self.count(m, rows, categories) for m in whole))

    def ranks(self):
        """Competition ranks by what is printed of D8; rows without a rate are not ranked."""
        rates = {row: self.rate("D8", [row]) for row in COUNTIES + ZONES}
        rates = {row: rate for row, rate in rates.items() if rate is not None}
        return {row: 1 + sum(other > rate for other in rates.values()) for row, rate in rates.items()}

    def ranked(self):
        """The rows in the order of their ranks, within a tie in the official one; those without a rank at the end."""
        ranks = self.ranks()
        return sorted(COUNTIES + ZONES, key=lambda row: (ranks.get(row, 99), row))

    def deviation(self, rows):
        rate = self.rate("Z2", rows)
        return None if rate is None else rate - planned(self.as_of)

    def overdue(self, rows):
        """The items that are past their fixed date and not complete."""
        return [name for measure, name, due in DEADLINES
                if due < self.as_of and self.rate(measure, rows) is not None and self.rate(measure, rows) < 1000]

    def lamp(self, rows):
        deviation = self.deviation(rows)
        if deviation is None:
            return NONE
        if self.overdue(rows) or deviation < -300:
            return "红灯"
        return "黄灯" if deviation < -100 else "绿灯"

    def lamp_reason(self, rows):
        deviation = self.deviation(rows)
        if deviation is None:
            return None
        reasons = [f"{name}逾期未完成" for name in self.overdue(rows)]
        if deviation < -100:
            reasons.append(f"低于序时{-deviation // 10}.{-deviation % 10}个百分点")
        return "；".join(reasons) or None


def places_of(kind, figures, places):
    """The places of a chart, in the order of the ranking or in the official one with the city's own first."""
    order = CITY + COUNTIES + ZONES if kind == "places" else figures.ranked()
    # CHOICE: the book of the city's own row, which is not ranked, shows that row.
    return [row for row in order if row in places] or places


def rows_of_one(kind, figures, row):
    """The rows of a sheet in the book of one region (分册): its own, and no sum that it alone makes up."""
    if kind == "units":
        return rows_of(kind, figures) if row in CITY else []
    if kind == "categories":
        return [(None, "合计", [row], CATEGORIES)] + [(None, word, [row], [category]) for category, word in WORDS.items()]
    return [(None if row in CITY else 1, name_of(row, figures.as_of), [row], CATEGORIES)]


def rows_of(kind, figures):
    """The rows of a sheet: number, label, rows of the register, categories; of a unit its own figures, rank and category."""
    def each(rows, start):
        return [(start + place, name_of(row, figures.as_of), [row], CATEGORIES) for place, row in enumerate(rows)]

    if kind == "units":
        rows = [(None, "市直合计", CITY, CATEGORIES)]
        for number, (part, rank, unit) in enumerate(figures.city_units(), 1):
            # What is not owed by the categories of its sites is not shown of it.
            of = [category for category in CATEGORIES if part.count("A1", CITY, [category])]
            rows.append((number, unit["name"], CITY, of, (part, rank, unit["category"])))
        return rows

    everything = CITY + COUNTIES + ZONES
    if kind == "categories":
        rows = [(None, "合计", everything, CATEGORIES)]
        for category, word in WORDS.items():
            rows += [(None, word, everything, [category]), (None, "　市直", CITY, [category]),
                     (None, "　县级", COUNTIES + ZONES, [category])]
        return rows
    if kind == "ranked":
        return [(None, "全市", everything, CATEGORIES)] + each(figures.ranked(), 1)
    return ([(None, "全市合计", everything, CATEGORIES), (None, name_of(0, figures.as_of), CITY, CATEGORIES)]
            + each(COUNTIES, 1) + [(None, "县（市、区）小计", COUNTIES, CATEGORIES)]
            + each(ZONES, len(COUNTIES) + 1) + [(None, "市属开发区小计", ZONES, CATEGORIES)])


def cell(measure, rows, categories, now, before):
    """The value that a cell should show."""
    def points(tenths):
        return NONE if tenths is None else tenths / 10

    if measure[0] in "BC" and categories == ["enterprise"]:
        return NONE
    if measure in RATES:
        return points(now.rate(measure, rows, categories))
    if measure in MEASURES:
        return now.count(measure, rows, categories)
    row = rows[0] if len(rows) == 1 else None
    rank, rank_before = now.ranks().get(row), before.ranks().get(row) if before else None
    rate, rate_before = now.rate("D8", rows), before.rate("D8", rows) if before else None
    if measure == "rank":
        return NONE if rank is None else rank
    if measure == "rank_before":
        return NONE if rank_before is None else rank_before
    if measure == "rank_change":
        if rank is None or rank_before is None:
            return NONE
        return "持平" if rank == rank_before else f"↑{rank_before - rank}" if rank < rank_before else f"↓{rank - rank_before}"
    if measure == "rate_before":
        return points(rate_before)
    if measure == "change":
        return NONE if rate is None or rate_before is None else (rate - rate_before) / 10
    return {"planned": lambda: planned(now.as_of) / 10, "deviation": lambda: points(now.deviation(rows)),
            "lamp": lambda: now.lamp(rows), "lamp_reason": lambda: now.lamp_reason(rows)}[measure]()
