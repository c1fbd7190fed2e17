"""Writes a workbook with half a surrogate pair as an escape, and a whole one as two: `lone.py FILE`."""

import sys

import openpyxl

book = openpyxl.Workbook()
book.active.title = "表"
book.active["A1"] = "甲_xD83D_乙"
book.active["A2"] = "_xD83D__xDE00_"
book.save(sys.argv[1])
