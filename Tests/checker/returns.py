"""What units hand in, and what comes in of incidents and from the police (campaign.md 6.3 A8, K, H10 to H12)."""

import datetime

from register import D0, ROW_OF, date

CAMPAIGN = "liaocheng-2015"
# Campaign setting of Liaocheng.
RETURN_DAYS = 2


def due_day(as_of):
    """Some days before T; where nobody works that day the second working day after it."""
    day = date(as_of) - datetime.timedelta(days=RETURN_DAYS)
    # CHOICE: of the days that nobody works only weekends are known here; no issue that is checked is due by another.
    left = 2 if day.weekday() > 4 else 0
    while left:
        day += datetime.timedelta(days=1)
        left -= day.weekday() < 5
    return day.isoformat()


def units(picture):
    """Every unit: whether it has to hand in, whether it did and in time, and whether it has a site."""
    known, due = picture.known, due_day(picture.as_of)
    listed = {f["unit"]: f["joined"] for f in known.happened("campaign.listed_unit") if f["campaign"] == CAMPAIGN}
    zero = {}
    for fact in known.happened("campaign.zero_reported"):
        if fact["campaign"] == CAMPAIGN:
            zero.setdefault(fact["unit"], fact["acted_on"])
    received = {}
    for fact in known.standing("campaign.return_received"):
        # A return comes after T where the day it is due was moved on.
        if (fact["campaign"] == CAMPAIGN and fact["issue"] == picture.as_of and fact["outcome"] == "accepted"
                and fact["acted_on"] is not None and fact["acted_on"] <= max(picture.as_of, due)):
            received[fact["unit"]] = min(fact["acted_on"], received.get(fact["unit"], "9999"))
    owners = {site["unit"] for site in picture.sites.values()}
    found = []
    for key, unit in picture.units.items():
        # CHOICE: who said that it has no site and has one now has to hand in like the others.
        said = [day for day in [received.get(key), None if key in owners else zero.get(key)] if day]
        found.append({
            "row": ROW_OF[unit["region"]], "category": unit["category"], "listed": listed.get(key, False),
            "owns": key in owners, "zero": key in zero, "reported": bool(said),
            "timely": bool(said) and min(said) <= due})
    return found


def incidents(picture):
    """What monitoring reported since the start of sites in the register."""
    found = []
    for fact in picture.known.happened("incident_reported"):
        site = picture.sites.get(fact["site"])
        if site is None or fact["acted_on"] <= D0:
            continue
        handled = None
        if fact["handled_at"]:
            moment = datetime.datetime.fromisoformat(fact["handled_at"])
            handled = moment.astimezone(datetime.timezone(datetime.timedelta(hours=8))).date().isoformat()
        found.append({"row": site["row"], "category": site["category"],
                      "handled": handled is not None and handled <= picture.as_of})
    return found


def tallies(picture):
    """The numbers that the police typed in: each counts on the last day of its period, the last one told of it alone."""
    told = {}
    for fact in sorted((f for f in picture.known.standing("police_counted") if f["acted_on"] is not None),
                       key=lambda f: (f["acted_on"], f["id"])):
        told[ROW_OF[fact["region"]], fact["figure"], fact["period"]] = fact["value"]
    found = []
    for (row, figure, period), value in told.items():
        last = date(period[1:-1].split(",")[1]) - datetime.timedelta(days=1)
        if D0 < last.isoformat() <= picture.as_of:
            # CHOICE: the police are an organ.
            found.append({"row": row, "category": "organ", "figure": figure, "weight": value, "day": last.isoformat()})
    return found
