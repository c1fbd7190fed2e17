"""Fills the first row of a template with the example its own notes give, as a person at a desk would."""

import datetime
import re
import sys

import openpyxl


def main(path: str, filled: str) -> None:
    book = openpyxl.load_workbook(path)
    notes, sheet = book["填报说明"], book["填报"]
    examples = {row[0].value: row[3].value for row in notes.iter_rows(min_row=5) if row[0].value}
    listed = {
        cell.column: True
        for rule in sheet.data_validations.dataValidation
        for cells in rule.sqref.ranges
        for cell in [sheet.cell(row=cells.min_row, column=cells.min_col)]
    }
    for head in sheet[3]:
        text = examples.get((head.value or "").rstrip("*"))
        if not text:
            continue
        value = datetime.date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else text
        sheet.cell(row=4, column=head.column, value=value)
    book.save(filled)
    print(len(examples), len(listed))


main(*sys.argv[1:])
