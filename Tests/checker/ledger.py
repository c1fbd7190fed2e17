"""The raw facts of a ledger, and which of them stood at an instant.

Nothing of the product's own reading is used: the facts are those of the extract, as they were recorded, and corrections
and voids are applied here.
"""


class Ledger:
    """All rows of all tables that hold any; `at` of a row is the microsecond at which it was recorded."""

    def __init__(self, rows):
        self.rows = rows

    def register(self, name, instant):
        """The subjects registered by an instant, by their ids."""
        return {row["id"]: row for row in self.rows.get("ledger." + name, []) if row["at"] <= instant}

    def standing(self, name, instant):
        """The facts that stood at an instant: recorded by then, not void, not corrected by then."""
        table = name if "." in name else "ledger." + name
        recorded = [row for row in self.rows.get(table, []) if row["at"] <= instant]
        corrected = {row["corrects"] for row in recorded if row["corrects"] is not None}
        return [row for row in recorded if not row["void"] and row["id"] not in corrected]

    def undated(self, instant):
        """How many facts stood at an instant whose day is unknown."""
        facts = [table for table, rows in self.rows.items() if rows and "corrects" in rows[0]]
        return sum(1 for table in facts for row in self.standing(table, instant) if row["acted_on"] is None)


class Knowledge:
    """What the ledger knew at the instant F of what had happened by the day T."""

    def __init__(self, ledger, as_of, known_at):
        self.ledger = ledger
        self.as_of = as_of
        self.known_at = known_at

    def happened(self, name):
        """Facts in the order in which they happened; those of an unknown day count in nothing."""
        facts = self.ledger.standing(name, self.known_at)
        return sorted(
            (f for f in facts if f["acted_on"] is not None and f["acted_on"] <= self.as_of),
            key=lambda f: (f["acted_on"], f["id"]))

    def latest(self, name, subject):
        """The last fact about each subject."""
        return {fact[subject]: fact for fact in self.happened(name)}

    def last_day(self, name, subject):
        """The last day of such a fact for each subject."""
        return {fact[subject]: fact["acted_on"] for fact in self.happened(name)}

    def subjects(self, name):
        return self.ledger.register(name, self.known_at)

    def standing(self, name):
        return self.ledger.standing(name, self.known_at)


def holds(begun, undone):
    """Whether what began on one day still holds though it was undone on another; on the same day the undoing prevails."""
    return begun is not None and (undone is None or undone < begun)


def in_range(day, text):
    """Whether a day lies in a range of PostgreSQL, `[2014-01-01,2017-01-01)`."""
    first, last = text[1:-1].split(",")
    after = not first or first < day or (first == day and text[0] == "[")
    before = not last or day < last or (day == last and text[-1] == "]")
    return after and before
