"""Stands between the command line and a server: prints its port, then one line for each request that came, and ends when
it is given a line.

--to HOST:PORT hands everything on; --cut WORD hands the first POST to such a path on and breaks off before its answer.
--hold PIPE answers every POST itself, once somebody has opened that pipe and let go of it.
"""

import argparse
import http.client
import http.server
import os
import socket
import sys
import threading

arguments = argparse.ArgumentParser()
arguments.add_argument("--to")
arguments.add_argument("--cut")
arguments.add_argument("--hold")
options = arguments.parse_args()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        pass

    def handed_on(self, method, body):
        upstream = http.client.HTTPConnection(options.to, timeout=300)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")}
        upstream.request(method, self.path, body, headers)
        answer = upstream.getresponse()
        bytes_ = answer.read()
        upstream.close()
        return answer.status, answer.getheaders(), bytes_

    def answer(self, method):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        print(method, self.path, self.headers.get("Idempotency-Key", "-"), flush=True)
        if options.hold and method == "POST":
            with open(options.hold) as pipe:
                pipe.read()
        if not options.to:
            return self.say(200, [("Content-Type", "text/plain")], "已办".encode())
        status, headers, said = self.handed_on(method, body)
        if options.cut and method == "POST" and options.cut in self.path:
            options.cut = None
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
            return None
        return self.say(status, headers, said)

    def say(self, status, headers, body):
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("content-length", "connection", "transfer-encoding"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer("GET")

    def do_POST(self):
        self.answer("POST")


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_port, flush=True)
sys.stdin.readline()
os._exit(0)
