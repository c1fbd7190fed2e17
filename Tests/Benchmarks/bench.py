"""Measures the product against what others do with the same rows; prints a table, writes bench.json.

Figures of one run are compared with each other: medians, in turns, never with those of another day or machine.
BENCH_SCALE=small makes a quick run of it, whose figures prove nothing; BENCH_PART=acts makes that part alone,
BENCH_PART=window the part of the HTTP window, BENCH_PART=books that of all the books, BENCH_PART=sizes that of their growth.
BENCH_LEDGER names a folder that keeps the ledger of all the books from run to run, BENCH_TURNS how often each is measured.
"""

import argparse
import datetime
import glob
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import books as all_books
import window

HERE = os.path.dirname(os.path.abspath(__file__))
SMALL = os.environ.get("BENCH_SCALE") == "small"
ROWS = 20_000 if SMALL else 200_000
SITES, FEWER = (2_000, 200) if SMALL else (100_000, 10_000)
SIZES = (100, 200, 2_000) if SMALL else (1_000, 10_000, 100_000, 300_000)
TURNS = int(os.environ.get("BENCH_TURNS", 1 if SMALL else 3))
SECONDS = 5 if SMALL else 10
ACTS = 50 if SMALL else 500
PART = os.environ.get("BENCH_PART")
CAMPAIGN = "liaocheng-2015"


class Run:
    """What one process took: seconds on the clock, seconds of the processor, peak memory in megabytes, and its end."""

    measure = None

    def __init__(self, command, check=True):
        with tempfile.TemporaryFile() as told, tempfile.NamedTemporaryFile("r") as figures:
            subprocess.run([self.measure, figures.name, *command], stdout=told, stderr=told, check=True)
            status, self.clock, self.processor, memory = map(float, figures.read().split())
            told.seek(0)
            self.told = told.read().decode(errors="replace")
        self.status, self.memory, self.server = int(status), memory / 1024, 0.0
        if check and self.status != 0:
            sys.exit(f"{' '.join(command)}\n{self.told}")


class Book:
    """A ledger in a folder of its own, its server started; the processes of ours that ran on it."""

    def __init__(self, mlps, folder):
        self.mlps, self.folder = mlps, folder
        self.runs = []
        self.ours("database", "migrate")
        with open(f"{folder}/postgres/data/postmaster.pid") as lines:
            said = lines.read().split("\n")
        self.server, self.socket = int(said[0]), said[4]

    def ours(self, *words, check=True):
        before, others = self.spent(), self.sessions()
        run = Run([self.mlps, *words, "--home", self.folder], check)
        self.await_end(others)
        run.server = self.spent() - before
        self.runs.append((" ".join(words[:2]), run))
        return run

    def spent(self):
        """Seconds of the processor that the server's ended sessions took."""
        if not hasattr(self, "server"):
            return 0.0
        with open(f"/proc/{self.server}/stat") as line:
            fields = line.read().rsplit(")", 1)[1].split()
        return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")

    def sessions(self):
        """The server's processes that serve a session, or did and are not counted yet."""
        found = set()
        if hasattr(self, "server"):
            with open(f"/proc/{self.server}/task/{self.server}/children") as line:
                children = line.read().split()
            for child in children:
                try:
                    with open(f"/proc/{child}/cmdline") as title:
                        words = title.read()
                except OSError:
                    continue
                if not words or "[local]" in words:
                    found.add(child)
        return found

    def await_end(self, others):
        """Until every session but the others is over and counted; one that stays, of a house that serves, is not waited for."""
        deadline = time.monotonic() + 5
        while self.sessions() - others and time.monotonic() < deadline:
            time.sleep(0.01)

    def psql(self, *words, user="mlps_owner", database="mlps"):
        found = shutil.which("psql") or sorted(glob.glob("/usr/lib/postgresql/*/bin/psql"))[-1]
        others = self.sessions()
        run = Run([found, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", self.socket, "-U", user, "-d", database, *words])
        self.await_end(others)
        return run

    def fill(self, sites):
        return self.psql("-v", f"sites={sites}", "-f", f"{HERE}/make_ledger.sql")

    def build(self, day, book, out):
        return self.ours("report", "build", CAMPAIGN, "--as-of", day, "--book", book, "-o", out)

    def issue(self, day, out, *words):
        """All the books of an issue."""
        return self.ours("report", "build", CAMPAIGN, "--as-of", day, "-o", out, *words)

    def stop(self):
        os.kill(self.server, signal.SIGINT)
        while os.path.exists(f"/proc/{self.server}"):
            time.sleep(0.05)


figures = []


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def tell(name, ratio, aim, unit="×", memory=None, at_least=None, **details):
    """One line of the table; `aim` is what the ratio should not exceed, `at_least` what it should reach, nil where there is none."""
    met = None if aim is None or ratio is None else ratio <= aim
    if at_least is not None and ratio is not None:
        met = ratio >= at_least
    figures.append({
        "name": name, "ratio": None if ratio is None else round(ratio, 3), "unit": unit, "aim": aim,
        "at_least": at_least, "met": met,
        "peak_memory_mb": None if memory is None else round(memory, 1),
        "figures": {key: round(value, 3) if isinstance(value, float) else value for key, value in details.items()},
    })
    value = "not yet" if ratio is None else f"{ratio:.2f} {unit}"
    goal = "" if aim is None else f"≤ {aim:g} {unit}"
    if at_least is not None:
        goal = f"≥ {at_least:g} {unit}"
    said = {None: "", True: "met", False: "missed"}[met]
    print(f"{name:<66} {value:>12} {goal:>12} {said:>7}", flush=True)


def reading(options, folder):
    """(a) A sheet of 20 columns, texts in the cells and texts shared."""
    python = sys.executable
    for kind in ("inline", "shared"):
        path = f"{folder}/table-{kind}.xlsx"
        Run([options.make_table, str(ROWS), kind, path])
        ours, calamine = [], []
        for _ in range(TURNS):
            ours.append(Run([options.reader, path]))
            calamine.append(Run([python, f"{HERE}/read_calamine.py", path]))
        openpyxl = Run([python, f"{HERE}/read_openpyxl.py", path])
        seconds, memory = median(ours, "clock"), median(ours, "memory")
        others = {
            "ours_s": seconds, "calamine_s": median(calamine, "clock"), "openpyxl_s": openpyxl.clock,
            "ours_mb": memory, "calamine_mb": median(calamine, "memory"), "openpyxl_mb": openpyxl.memory,
            "rows": ROWS, "columns": 20,
        }
        tell(f"(a) reading {ROWS:,} rows, {kind} texts: time / calamine", seconds / others["calamine_s"], 1,
             memory=memory, **others)
        tell("(a) the same: peak memory / calamine", memory / others["calamine_mb"], 0.25, memory=memory)
        tell("(a) the same: time / openpyxl read-only", seconds / openpyxl.clock, None, memory=memory)
        os.remove(path)


def credit_code(kind, number):
    """A unified social credit code of a kind of unit, with both its check characters (GB 32100, GB 11714)."""
    signs = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = f"{number:08d}"
    rest = (11 - sum(int(c) * w for c, w in zip(body, (3, 7, 9, 10, 5, 8, 4, 2))) % 11) % 11
    code = kind + "371500" + body + ("X" if rest == 10 else str(rest))
    return code + signs[(31 - sum(signs.index(c) * pow(3, i, 31) for i, c in enumerate(code)) % 31) % 31]


def entry(line):
    """A row of Book 2 as a county would send it: no number of ours yet, a code that can be checked."""
    cells = line.rstrip("\n").split("\t")
    if not cells[1].startswith("7n"):
        return line
    cells[2] = "8b"
    if cells[6].startswith("8s"):
        kind = {"党政机关": "11", "事业单位": "12", "国有企业": "91"}[cells[4].removeprefix("10s")]
        cells[6] = "8s" + credit_code(kind, int(cells[6][10:19]))
    if cells[28].startswith("10s"):
        cells[28] = "10s基本符合"
    return "\t".join(cells) + "\n"


def importing(options, folder, cells):
    """(b) The rows of Book 2 into an empty ledger: read, plan, apply; against COPY of the same rows as bare text."""
    name = f"(b) importing {SITES:,} ledger rows: plan and apply / psql \\copy"
    if "mlps import plan" not in Run([options.mlps, "import", "plan", "--help"], check=False).told.split("USAGE:")[-1][:40]:
        return tell(name, None, 6)
    book = Book(options.mlps, f"{folder}/import")
    with open(cells) as source, open(f"{folder}/entries.tsv", "w") as out, open(f"{folder}/bare.tsv", "w") as bare:
        for line in source:
            line = entry(line)
            out.write(line)
            row = line.rstrip("\n").split("\t")[1:]
            if row[0].startswith("7n"):
                bare.write("\t".join(cell.lstrip("0123456789")[1:] or "\\N" for cell in row) + "\n")
    path, plan = f"{folder}/entries.xlsx", f"{folder}/entries.plan"
    Run([options.write_book, f"{folder}/entries.tsv", path])
    planned = book.ours("import", "plan", path, "-o", plan, "--remarks-only", check=False)
    applied = book.ours("import", "apply", plan, "--skip-refused", check=False)
    columns = ", ".join(f"c{place} text" for place in range(len(row)))
    book.psql("-c", "create database bare", user="postgres", database="postgres")
    copies = []
    for turn in range(3):
        book.psql("-c", f"create table bare{turn} ({columns})", user="postgres", database="bare")
        copies.append(book.psql("-c", f"\\copy bare{turn} from '{folder}/bare.tsv'", user="postgres", database="bare"))
    book.stop()
    copy = median(copies, "clock")
    last = next((line for line in planned.told.split("\n") if "将登记" in line), "")
    if applied.status != 0:
        print(f"    {planned.told.strip()[:500]}\n    {applied.told.strip()[:500]}")
        return tell(name, None, 6, plan_s=planned.clock, copy_s=copy)
    tell(name, (planned.clock + applied.clock) / copy, 6, memory=max(planned.memory, applied.memory),
         plan_s=planned.clock, apply_s=applied.clock, copy_s=copy, plan_processor_s=planned.processor,
         apply_processor_s=applied.processor, server_processor_s=planned.server + applied.server, told=last)
    return book


def reports(options, folder):
    """(c), (d), (e) Books of a large ledger and of a tenth of it."""
    book, tenth = Book(options.mlps, f"{folder}/ledger"), Book(options.mlps, f"{folder}/tenth")
    filled = book.fill(SITES)
    tenth.fill(FEWER)
    out = f"{folder}/out"
    first = book.build("2016-03-31", "book1", out)
    tenth.build("2016-03-31", "book1", f"{folder}/few")
    wholes, lists, small_wholes, small_lists, copied = [], [], [], [], []
    cells = f"{folder}/cells.tsv"
    for turn in range(TURNS):
        wholes.append(book.build("2016-06-30", "book1", out))
        lists.append(book.build("2016-06-30", "book2", out))
        if turn == 0:
            ledger, = glob.glob(f"{out}/附件2*_20160630.xlsx")
            Run([sys.executable, f"{HERE}/list_cells.py", ledger, cells])
        copied.append(Run([options.write_book, cells, f"{folder}/copy.xlsx"]))
        small_wholes.append(tenth.build("2016-06-30", "book1", f"{folder}/few"))
        small_lists.append(tenth.build("2016-06-30", "book2", f"{folder}/few"))
    window.measure(options, book, folder, SITES, tell, TURNS, SECONDS)
    acts(options, book)
    for each in (book, tenth):
        each.stop()
    book_memory = median(lists, "memory")
    tell(f"(c) Book 2 of {SITES:,} sites, our processor time / C's for its cells",
         median(lists, "processor") / median(copied, "processor"), 1.1, memory=book_memory,
         ours_processor_s=median(lists, "processor"), c_processor_s=median(copied, "processor"),
         c_mb=median(copied, "memory"))
    tell("(c) the same from the ledger, the database's share and waiting included",
         median(lists, "clock") / median(copied, "clock"), None, memory=book_memory, ours_s=median(lists, "clock"),
         c_s=median(copied, "clock"), server_processor_s=median(lists, "server"))
    tell(f"(d) Book 1 of {SITES:,} sites beside the issue before", median(wholes, "clock"), 10, "s",
         memory=median(wholes, "memory"), server_processor_s=median(wholes, "server"),
         ours_processor_s=median(wholes, "processor"), ledger_made_s=filled.clock)
    tell("(d) the same: seconds of the processor, the server's and ours",
         statistics.median(run.processor + run.server for run in wholes), 10, "s")
    tell("(d) with no issue before it", first.clock, 10, "s", memory=first.memory,
         server_processor_s=first.server, ours_processor_s=first.processor)
    for name, large, small in (("Book 1", wholes, small_wholes), ("Book 2", lists, small_lists)):
        def spent(runs):
            return statistics.median(run.processor + run.server for run in runs)
        tell(f"(e) {name}: processor time of {SITES:,} sites / ten times {FEWER:,}",
             spent(large) / (SITES / FEWER * spent(small)), 1.2, large_s=spent(large), small_s=spent(small))
    return cells, book


def books_of(options, folder):
    """(h) All the books."""
    place = os.environ.get("BENCH_LEDGER", f"{folder}/books")
    os.makedirs(place, mode=0o755, exist_ok=True)
    return all_books.measure(options, Book(options.mlps, place), Run, folder, SITES, tell, TURNS, SECONDS)


def growth(options, folder):
    picture = f"{os.path.dirname(options.out) or '.'}/growth.svg"
    return all_books.growth(lambda place: Book(options.mlps, place), folder, tell, SIZES, picture)


def acts(options, book):
    """(f) What an act takes on the large ledger, and the question of the gate; the ledger is spoilt afterwards."""
    book.psql("-c", "select ledger.summarise(array(select distinct case_id from ledger.step))")
    book.psql("-c", "vacuum analyze ledger.standing")
    run = Run([options.time_acts, f"host={book.socket} dbname=mlps user=mlps_app options='-c mlps.scope=all'", str(ACTS)])
    told = json.loads(run.told)
    tell(f"(f) deciding an act by itself, median of {told['decide_acts']} acts", told["decide_median_us"], None, "µs",
         memory=run.memory, **{key: value for key, value in told.items() if key.startswith("decide_")})
    for name, key in (("opening a case of supervision", "perform_step"), ("stating a plain fact", "perform_plain")):
        figures_of = told[key]
        tell(f"(f) {name}: time / its rows inserted bare", figures_of["ratio"], None, performed=told["perform_count"],
             **{part: value for part, value in figures_of.items() if part != "ratio"})
        tell("(f) the same: acts a second, one after the other", figures_of["per_second"], None, "/s")
    tell("(f) the question of the gate, one site", told["gate_one_us"] / 1000, None, "ms")
    tell(f"(f) the question of the gate, {told['gate_sites']:,} sites at once", told["gate_all_s"], None, "s",
         memory=run.memory, closed=told["gate_closed"])
    if "gate" in Run([options.mlps, "--help"], check=False).told.split():
        asked = [book.ours("gate", "W000001", check=False) for _ in range(TURNS)]
        tell("(f) mlps gate W000001, the process and its connection included", median(asked, "clock") * 1000, None, "ms",
             memory=median(asked, "memory"))


def main():
    parser = argparse.ArgumentParser()
    for word in ("mlps", "reader", "make-table", "write-book", "measure", "time-acts", "bare-window", "out"):
        parser.add_argument(f"--{word}", required=True)
    options = parser.parse_args()
    for word in ("mlps", "reader", "make_table", "write_book", "time_acts", "bare_window"):
        setattr(options, word, os.path.abspath(getattr(options, word)))
    Run.measure = os.path.abspath(options.measure)
    os.makedirs(os.path.dirname(options.out) or ".", exist_ok=True)
    folder = tempfile.mkdtemp(prefix="mlps-bench-")
    os.chmod(folder, 0o755)
    started, books = time.monotonic(), []
    load = os.getloadavg()[0]
    print(f"{'':<66} {'measured':>12} {'aim':>12}")
    try:
        if PART == "books":
            books.append(books_of(options, folder))
        elif PART == "sizes":
            books += growth(options, folder)
        elif PART in ("acts", "window"):
            book = Book(options.mlps, f"{folder}/ledger")
            book.fill(SITES)
            if PART == "acts":
                acts(options, book)
            else:
                window.measure(options, book, folder, SITES, tell, TURNS, SECONDS)
            book.stop()
            books.append(book)
        else:
            reading(options, folder)
            cells, book = reports(options, folder)
            imported = importing(options, folder, cells)
            books += [book, books_of(options, folder), *growth(options, folder)] + ([imported] if imported else [])
        name, heaviest = max((run for book in books for run in book.runs), key=lambda run: run[1].memory)
        tell(f"(e) peak memory of our heaviest process: mlps {name}", heaviest.memory, 300, "MB", memory=heaviest.memory)
    finally:
        kept = glob.glob(f"{os.environ.get('BENCH_LEDGER', folder)}/postgres/data/postmaster.pid")
        for found in kept + glob.glob(f"{folder}/*/postgres/data/postmaster.pid"):
            with open(found) as said:
                os.kill(int(said.readline()), signal.SIGQUIT)
            time.sleep(1)
        shutil.rmtree(folder, ignore_errors=True)
    with open(options.out, "w") as out:
        json.dump({
            "made_on": datetime.date.today().isoformat(), "scale": "small" if SMALL else "full",
            "processors": os.cpu_count(), "load_at_start": round(load, 1),
            "took_s": round(time.monotonic() - started), "lines": figures,
        }, out, ensure_ascii=False, indent=2)
        out.write("\n")
    print(f"\nload at the start {load:.1f} on {os.cpu_count()} processors; {time.monotonic() - started:.0f} s")


main()
