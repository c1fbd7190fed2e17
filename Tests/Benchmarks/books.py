"""(h) All the books of a city: beside an office's Python, beside C for the ledgers, at four sizes, and beside acts."""

import glob
import json
import math
import os
import re
import statistics
import subprocess
import sys

import window

HERE = os.path.dirname(os.path.abspath(__file__))
DAYS = ("2016-03-31", "2016-06-30")


def measure(options, book, run, folder, sites, tell, turns, seconds):
    """`run` measures a process; a ledger that holds sites is taken as it is."""
    held = int(book.psql("-At", "-c", "select count(*) from ledger.site").told)
    made = 0.0
    if not held:
        made = book.psql("-v", f"sites={sites}", "-v", f"findings={10 * sites}", "-f", f"{HERE}/make_ledger.sql").clock
    out = f"{folder}/all"
    conninfo = f"host={book.socket} dbname=mlps user=mlps_reader options='-c mlps.scope=all'"
    # As if it were the first report of this ledger: no day of it was digested yet.
    book.psql("-c", "truncate press.input_day", user="postgres")
    first = book.issue(DAYS[0], f"{folder}/before")
    ours, office = [], []
    for turn in range(turns):
        ours.append(book.issue(DAYS[1], out))
        os.makedirs(f"{folder}/office", exist_ok=True)
        office.append(run([sys.executable, f"{HERE}/office_books.py", conninfo, DAYS[1], f"{folder}/office"]))
    cells = (10 * sites, sites)
    tell(f"(h) four books of {sites:,} sites, {cells[0]:,} findings: time / an office's Python",
         median(ours, "clock") / median(office, "clock"), 0.2, memory=median(ours, "memory"), ours_s=median(ours, "clock"),
         office_s=median(office, "clock"), office_mb=median(office, "memory"), ours_processor_s=median(ours, "processor"),
         server_processor_s=median(ours, "server"), ledger_made_s=made)
    tell("(h) the same: the first issue of a ledger / one after it", first.clock / median(ours, "clock"), None,
         first_s=first.clock, first_server_processor_s=first.server)
    tell("(h) the same: our peak memory", median(ours, "memory"), 300, "MB", memory=median(ours, "memory"))
    for label, name in (("附件2", "Book 2"), ("附件3", "Book 3")):
        ledger, = glob.glob(f"{out}/{label}*_20160630.xlsx")
        told = f"{folder}/{label}.tsv"
        run([sys.executable, f"{HERE}/list_cells.py", ledger, told])
        number = re.search(r"\d", label)[0]
        own, copied = [], []
        for turn in range(turns):
            own.append(book.build(DAYS[1], f"book{number}", f"{folder}/one"))
            copied.append(run([options.write_book, told, f"{folder}/copy.xlsx"]))
        tell(f"(h) {name} of the same: our processor time / C's for its cells",
             median(own, "processor") / median(copied, "processor"), 1.1, memory=median(own, "memory"),
             ours_processor_s=median(own, "processor"), c_processor_s=median(copied, "processor"))
        os.remove(told)
    each = book.issue(DAYS[1], f"{folder}/each", "--each-region")
    tell("(h) the four books of the city and of each region / of the city alone", each.clock / median(ours, "clock"), None,
         memory=each.memory, each_s=each.clock)
    beside_acts(options, book, folder, sites, tell, seconds)
    book.stop()
    return book


def beside_acts(options, book, folder, sites, tell, seconds):
    """What a POST takes while the books are made, against what it takes alone."""
    conninfo = f"host={book.socket} dbname=mlps user=mlps_app"
    bare_window = window.Served([options.bare_window, conninfo], r'"port":(\d+)', folder)
    bare = json.loads(bare_window.line)
    bare_window.stop()
    served = window.Served(
        [options.mlps, "serve", "--listen", "127.0.0.1:0", "--database", conninfo, "--per-address", "0", "--per-account", "0"],
        r"127\.0\.0\.1:(\d+)", folder)
    ids = f"{folder}/ids.txt"
    book.psql("-At", "-o", ids, "-c", f"select md5('site' || i)::uuid from generate_series(1, {sites}) i")
    os.chmod(ids, 0o644)
    try:
        # Two people at their desks, not as many as the house can hold.
        window.asked(served.address(), "act", ids, bare, 5, connections=2)
        idle = window.asked(served.address(), "act", ids, bare, 6 * seconds, connections=2)
        busy = window.asked(
            served.address(), "act", ids, bare, 3600, connections=2, work=lambda: book.issue(DAYS[1], f"{folder}/beside"))
        for part, aim in (("p99", 2), ("p50", None)):
            alone, beside = idle[f"{part}_ms"], busy[f"{part}_ms"]
            tell(f"(h) POST an act while the books are made: {part} / alone", beside / alone, aim, idle_ms=alone, busy_ms=beside,
                 acts=busy["requests"], build_s=busy["seconds"])
    finally:
        served.stop()


def growth(make, folder, tell, sizes, picture):
    """Books 1 and 2 at several sizes: seconds of the processor for a thousand sites, against the smallest that is no start; drawn."""
    spent, books = {}, []
    for sites in sizes:
        book = make(f"{folder}/size{sites}")
        book.fill(sites)
        # Or the server would begin with it by itself, now or later.
        book.psql("-c", "vacuum analyze", user="postgres")
        runs = [book.build(DAYS[1], name, f"{folder}/out{sites}") for name in ("book1", "book2")]
        spent[sites] = sum(each.processor + each.server for each in runs)
        book.stop()
        books.append(book)
    reference = sizes[1]
    for sites in sizes[2:]:
        tell(f"(h) Books 1 and 2 of {sites:,} sites: processor time / as many times {reference:,}",
             spent[sites] / (sites / reference * spent[reference]), 1.2,
             **{f"seconds_{size}": value for size, value in spent.items()})
    draw(spent, reference, picture)
    return books


def draw(spent, reference, path):
    """Seconds of the processor over sites, both in powers of ten, with the line of exact proportion through one size."""
    def across(sites):
        return 70 + 130 * (math.log10(sites) - math.log10(min(spent)))

    def up(seconds):
        return 250 - 70 * math.log10(seconds / least)

    even = [(size, spent[reference] * size / reference) for size in (min(spent), max(spent))]
    least = min(*spent.values(), even[0][1]) / 2
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 300" font-family="sans-serif" font-size="12">',
        '<rect width="520" height="300" fill="white"/>',
        '<path d="M60 20V260H500" fill="none" stroke="black"/>',
        f'<path d="M{across(even[0][0]):.1f} {up(even[0][1]):.1f}L{across(even[1][0]):.1f} {up(even[1][1]):.1f}" '
        'stroke="grey" stroke-dasharray="4"/>',
        f'<path d="M{"L".join(f"{across(size):.1f} {up(value):.1f}" for size, value in spent.items())}" fill="none" '
        'stroke="#c00"/>',
    ]
    for size, value in spent.items():
        parts += [
            f'<circle cx="{across(size):.1f}" cy="{up(value):.1f}" r="4" fill="#c00"/>',
            f'<text x="{across(size):.1f}" y="{up(value) - 10:.1f}" text-anchor="middle">{value:.1f} s</text>',
            f'<text x="{across(size):.1f}" y="278" text-anchor="middle">{size:,}</text>',
        ]
    parts += [
        '<text x="280" y="296" text-anchor="middle">sites</text>',
        '<text x="70" y="30">seconds of the processor for Books 1 and 2; dashed: in proportion</text>', "</svg>\n",
    ]
    with open(path, "w") as out:
        out.write("\n".join(parts))


def median(runs, what):
    return statistics.median(getattr(each, what) for each in runs)
