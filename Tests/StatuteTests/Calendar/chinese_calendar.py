"""Prints `YYYY-MM-DD 0|1` for each day of 2013 to 2026: whether it is worked, by PyPI chinesecalendar."""

import datetime
import os
import sys

# This file bears the package's name, and must not be found in its stead.
here = os.path.dirname(os.path.realpath(__file__))
sys.path = [path for path in sys.path if os.path.realpath(path) != here]

import chinese_calendar

day = datetime.date(2013, 1, 1)
while day.year < 2027:
    print(day.isoformat(), int(chinese_calendar.is_workday(day)))
    day += datetime.timedelta(days=1)
