"""Runs a program at a terminal of its own and types at it; its standard output is a pipe.

terminal.py PROGRAM WORD…, with a JSON list of steps on standard input: {"wait": text, "type": text} or
{"wait": text, "open": path}, which opens a pipe that somebody waits at. Prints JSON: what stood on the terminal, whether
each answer was typed unseen, whether the terminal shows again what is typed, what came on standard output, and how the
program ended.
"""

import fcntl
import json
import os
import pty
import select
import signal
import sys
import termios

MOST = 300


def shows(terminal):
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


def main():
    # Who starts us may have kept signals from himself; here they come, and to the program as at any terminal.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    steps = json.load(sys.stdin)
    master, slave = pty.openpty()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for place, stream in enumerate([slave, writing, slave]):
            os.dup2(stream, place)
        os.closerange(3, 64)
        os.execvp(sys.argv[1], sys.argv[1:])
    os.close(writing)
    signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
    signal.alarm(MOST)
    said, out, read, unseen = b"", b"", 0, []
    while True:
        ready, _, _ = select.select([master, reading], [], [])
        if master in ready:
            said += os.read(master, 4096)
        if steps and steps[0]["wait"].encode() in said[read:]:
            step, read = steps.pop(0), len(said)
            if "open" in step:
                with open(step["open"], "w"):
                    pass
            else:
                unseen.append(not shows(master))
                os.write(master, step["type"].encode())
        if reading in ready:
            more = os.read(reading, 4096)
            out += more
            if not more:
                break
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    while select.select([master], [], [], 0)[0]:
        said += os.read(master, 4096)
    answer = {"terminal": said.decode(), "unseen": unseen, "shows": shows(slave), "out": out.decode(), "status": status}
    print(json.dumps(answer))


main()
