"""What the sheet of corrections should show: what was corrected of the facts that the issue before rested on."""

import datetime

from register import ROW_OF


def moment(at):
    """A microsecond since 1970 by the clock of Asia/Shanghai, to the minute."""
    zone = datetime.timezone(datetime.timedelta(hours=8))
    return datetime.datetime.fromtimestamp(at // 1_000_000, zone).strftime("%Y-%m-%d %H:%M")


SUBJECTS = {"unit", "site", "object", "tester", "finding", "notice", "assessment"}


def row_of(fact, picture):
    """The row of the books in which a fact is told: that of its site, or else of its unit."""
    # CHOICE: a fact is about the first subject that it names.
    kind = next((name for name in fact if name in SUBJECTS), None)
    subject = fact[kind] if kind else None
    about = picture.known.subjects(kind).get(subject, {}) if kind in ("finding", "notice") else {}
    site = subject if kind == "site" else about.get("site")
    unit = subject if kind == "unit" else about.get("unit")
    if kind == "object" and subject in picture.objects:
        unit = picture.objects[subject]["unit"]
    if site in picture.sites:
        return picture.sites[site]["row"]
    # CHOICE: a site that is not in the register is where it was said to be last, be it of an unknown day or one to come.
    said = [row for row in picture.known.standing("site_described") if row["site"] == site]
    if site and said:
        return ROW_OF[max(said, key=lambda row: (row["acted_on"] or "", row["id"]))["region"]]
    # CHOICE: what concerns nobody of a known row is the city's own.
    return ROW_OF[picture.units[unit]["region"]] if unit in picture.units else 0


def corrections(ledger, issue, picture):
    """The rows of the sheet in their order: whether void, and the cells that can be said from the raw facts alone.

    A correction is shown if it was recorded after F of the issue before and by F of this one, and what it corrects was
    recorded by then and is of a day within that issue, before or after the correction; and so is one of such a one.
    """
    if issue.before is None:
        return []
    as_of, known_at = issue.before
    recorded = []
    for rows in ledger.rows.values():
        if not rows or "corrects" not in rows[0]:
            continue
        known = {row["id"]: row for row in rows}
        recorded += [(row, known[row["corrects"]]) for row in rows
                     if row["corrects"] is not None and known_at < row["at"] <= issue.known_at]
    shown = set()
    # A correction has a greater number than what it corrects.
    for row, original in sorted(recorded, key=lambda pair: pair[0]["id"]):
        days = [day for day in (row["acted_on"], original["acted_on"]) if day is not None]
        if original["id"] in shown or (original["at"] <= known_at and days and min(days) <= as_of):
            shown.add(row["id"])
    wanted = [pair for pair in recorded if pair[0]["id"] in shown and row_of(pair[0], picture) in issue.places]
    return [(row["void"], {
        "原登记/行为日": original["acted_on"], "更正为/行为日": None if row["void"] else row["acted_on"],
        "更正原因": row["reason"], "更正人": row["recorded_by"], "更正时间": moment(row["at"]),
    }) for row, original in sorted(wanted, key=lambda pair: (moment(pair[0]["at"]), pair[0]["id"]))]
