"""(g) The window: requests a second over HTTP, beside bare routes with the same SQL and pgbench of the statements."""

import glob
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CONNECTIONS, SESSIONS = 64, 8


class Served:
    """A window in a process of its own; its last words, where it does not open."""

    def __init__(self, command, port, folder):
        # Into a file: a pipe that nobody empties holds its writer.
        path = f"{folder}/{os.path.basename(command[0])}.log"
        with open(path, "w") as log:
            # A service has a session of its own: who gives way with all of his terminal does not hold it up.
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
        while True:
            with open(path) as log:
                said = log.read()
            found = next((line for line in said.split("\n")[:-1] if re.search(port, line)), None)
            if found:
                self.port, self.line = int(re.search(port, found).group(1)), found
                return
            if self.process.poll() is not None:
                sys.exit(f"{' '.join(command)}\n{said}")
            time.sleep(0.1)

    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def memory(self):
        with open(f"/proc/{self.process.pid}/status") as lines:
            return int(re.search(r"VmHWM:\s+(\d+)", lines.read()).group(1)) / 1024

    def stop(self):
        self.process.terminate()
        self.process.communicate()


def asked(address, mode, ids, bare, seconds, connections=CONNECTIONS, work=None):
    """What the questions took; with `work` they are asked for as long as that goes on, and `seconds` at the most."""
    asking = subprocess.Popen(
        ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "10s", "-s", f"{HERE}/window.lua",
         address, "--", mode, ids, bare["token"], bare["today"]], stdout=subprocess.PIPE, text=True, start_new_session=True)
    if work:
        work()
        # It ends and tells, as at its time.
        asking.send_signal(signal.SIGINT)
    told = asking.communicate()[0]
    figures = json.loads(told.strip().split("\n")[-1])
    if asking.returncode or figures["errors"] or not figures["requests"]:
        sys.exit(f"{mode}: {figures['errors']} of {figures['requests']} were not answered\n{told}")
    return figures


def pgbench(book, scope, script, folder, seconds):
    path = f"{folder}/script.sql"
    with open(path, "w") as out:
        out.write(script)
    found = shutil.which("pgbench") or sorted(glob.glob("/usr/lib/postgresql/*/bin/pgbench"))[-1]
    run = subprocess.run(
        [found, "-n", "-M", "prepared", "-c", str(SESSIONS), "-j", "2", "-T", str(seconds), "-f", path,
         "-h", book.socket, "-U", "mlps_app", "mlps"],
        env={**os.environ, "PGOPTIONS": f"-c mlps.scope={scope} -c plan_cache_mode=auto"}, capture_output=True, text=True)
    rate = re.search(r"tps = ([0-9.]+)", run.stdout)
    if run.returncode or not rate:
        sys.exit(run.stdout + run.stderr)
    return float(rate.group(1))


def told_as(sql, values):
    """The statement with its parameters in their places."""
    return re.sub(r"\$(\d+)", lambda found: values[int(found.group(1))], " ".join(sql.split())) + ";\n"


def scripts(bare, sites):
    day, site = f"date '{bare['today']}'", "md5('site' || :i)::uuid"
    some = f"\\set i random(1, {sites})\n"
    nothing = {place: "null" for place in range(2, 8)}
    return {
        "one": some + told_as(bare["one_card"], {1: site, 2: day, 3: "'site'"}) + told_as(
            bare["facts_of_one"],
            {1: site, 2: "null", 3: "null", 4: "timestamptz 'infinity'", 5: "0", 6: "200"}),
        "list": told_as(
            bare["page"],
            {1: "'site'", **nothing, 8: "''::text", 9: "'00000000-0000-0000-0000-000000000000'::uuid", 10: "51", 11: day}),
        "act": some + "\\set key random(1, 1000000000000000)\n" + f"""begin;
select set_config('mlps.party', '测量员', true);
insert into ledger.duty_evidenced (acted_on, document, site, duty, evidence)
  values ({day}, '测量〔2026〕1号', {site}, 'emergency_drill', '演练记录' || :key);
insert into ledger.receipt (party, key, wish, answer) values ('测量员', 'bare-' || :key, repeat('0', 64), '{{}}');
end;
""",
    }


def measure(options, book, folder, sites, tell, turns, seconds):
    book.psql("-c", "select ledger.summarise(array(select distinct case_id from ledger.step))")
    book.psql("-c", "vacuum analyze ledger.standing, ledger.card")
    conninfo = f"host={book.socket} dbname=mlps user=mlps_app"
    bare_window = Served([options.bare_window, conninfo], r'"port":(\d+)', folder)
    bare = json.loads(bare_window.line)
    ours = Served(
        [options.mlps, "serve", "--listen", "127.0.0.1:0", "--database", conninfo, "--per-address", "0", "--per-account", "0",
         "--sessions", str(SESSIONS)], r"127\.0\.0\.1:(\d+)", folder)
    ids = f"{folder}/ids.txt"
    book.psql("-At", "-o", ids, "-c", f"select md5('site' || i)::uuid from generate_series(1, {sites}) i")
    os.chmod(ids, 0o644)
    try:
        for mode, name in (("one", "one site"), ("list", "a list of 50 sites"), ("act", "an act")):
            script, scope = scripts(bare, sites)[mode], "all" if mode == "act" else bare["scope"]
            # The first question of each session plans it; that is no matter of each request.
            asked(ours.address(), mode, ids, bare, 10)
            if mode != "act":
                asked(bare_window.address(), f"bare-{mode}", ids, bare, 5)
            kept = {"ours": [], "routes": [], "pgbench": []}
            for _ in range(turns):
                kept["ours"].append(asked(ours.address(), mode, ids, bare, seconds))
                if mode != "act":
                    kept["routes"].append(asked(bare_window.address(), f"bare-{mode}", ids, bare, seconds))
                kept["pgbench"].append(pgbench(book, scope, script, folder, seconds))
            def rate(runs):
                return statistics.median(run["requests"] / run["seconds"] for run in runs)
            def spread(runs):
                return statistics.median(run["p99_ms"] / run["p50_ms"] for run in runs)
            own, server = rate(kept["ours"]), statistics.median(kept["pgbench"])
            last = kept["ours"][-1]
            details = {"ours_per_s": own, "pgbench_per_s": server, "p50_ms": last["p50_ms"], "p99_ms": last["p99_ms"]}
            if mode == "act":
                tell(f"(g) POST {name}: a second / transactions of its inserts by pgbench", own / server, None, at_least=0.7,
                     memory=ours.memory(), **details)
            else:
                routes = rate(kept["routes"])
                tell(f"(g) GET {name}: a second / a bare route with the same SQL", own / routes, None, at_least=0.7,
                     memory=ours.memory(), routes_per_s=routes, **details)
                tell("(g) the same / pgbench of the statement", own / server, None)
            tell(f"(g) the same, {CONNECTIONS} connections: p99 / p50", spread(kept["ours"]), 5)
    finally:
        ours.stop()
        bare_window.stop()
