"""A web server for one test: prints its port; ends when it is given a line."""

import argparse
import base64
import hashlib
import http.server
import json
import os
import select
import socket
import ssl
import sys
import threading
import urllib.parse

arguments = argparse.ArgumentParser()
arguments.add_argument("--tls", nargs=2, metavar=("CERTIFICATE", "KEY"))
arguments.add_argument("--h2", action="store_true", help="speak HTTP/2 and nothing else")
arguments.add_argument("--raw", metavar="TEXT", help="say this to whoever comes, and close")
arguments.add_argument("--mute", action="store_true", help="take connections and say nothing")
options = arguments.parse_args()

gone = threading.Event()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # So that pieces go when they are written.
    disable_nagle_algorithm = True

    def log_message(self, *words):
        pass

    def handle_one_request(self):
        try:
            super().handle_one_request()
        except (BrokenPipeError, ConnectionResetError):
            gone.set()
            self.close_connection = True

    def head(self, status=200, kind="text/plain", length=None, chunked=False, **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if length is not None:
            self.send_header("Content-Length", str(length))
        if chunked:
            self.send_header("Transfer-Encoding", "chunked")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def chunk(self, piece):
        self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))

    def hang(self):
        """Until the other side has gone."""
        select.select([self.connection], [], [])
        gone.set()
        self.close_connection = True

    def serve(self):
        address = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(address.query))
        name = address.path.strip("/").replace("-", "_")
        getattr(self, "at_" + name, self.at_nowhere)(query)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = serve

    def at_nowhere(self, query):
        self.head(404, "application/problem+json", 14)
        self.wfile.write(b'{"title":"no"}')

    def at_echo(self, query):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        told = json.dumps({
            "method": self.command, "path": self.path, "headers": [list(pair) for pair in self.headers.items()],
            "size": len(body), "hash": hashlib.sha256(body).hexdigest(),
        }).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(told)))
        self.send_header("X-Twice", "一".encode().decode("latin-1"))
        self.send_header("x-twice", "2")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(told)

    def at_large(self, query):
        size = int(query["size"])
        self.head(length=size)
        piece = b"0123456789abcdef" * 4096
        while size > 0:
            self.wfile.write(piece[:size])
            size -= len(piece)

    def at_endless(self, query):
        self.head(chunked=True)
        while True:
            self.chunk(b"x" * 65536)

    def at_refuse(self, query):
        self.head(413, length=3)
        self.wfile.write(b"big")
        while self.rfile.read1(65536):
            pass
        gone.set()
        self.close_connection = True

    def at_empty(self, query):
        self.head(length=0)

    def at_slow(self, query):
        self.hang()

    def at_half(self, query):
        self.head(length=10)
        self.wfile.write(b"01234")
        self.hang()

    def at_gone(self, query):
        gone.wait()
        self.head(length=0)

    def at_cut(self, query):
        self.head(length=10)
        self.wfile.write(b"01234")
        self.close_connection = True

    def at_cut_chunks(self, query):
        self.head(kind=query.get("kind", "text/plain"), chunked=True)
        self.chunk(b"data: 1\n\n")
        self.close_connection = True

    def at_nothing(self, query):
        self.close_connection = True

    def at_redirect(self, query):
        self.head(int(query.get("status", 302)), length=0, Location=query["to"])

    def at_round(self, query):
        self.head(302, length=0, Location="/round")

    def at_events(self, query):
        self.head(kind="text/event-stream; charset=utf-8", chunked=True)
        for byte in base64.urlsafe_b64decode(query["text"]):
            self.chunk(bytes([byte]))
        self.chunk(b"")

    def at_one_event(self, query):
        self.head(kind="text/event-stream", chunked=True)
        self.chunk(b"id: 7\nevent: due\ndata: 1\n\n")
        self.hang()

    def at_endless_events(self, query):
        self.head(kind="text/event-stream", chunked=True)
        number = 0
        while True:
            self.chunk("".join(f"data: {number + each}\n\n" for each in range(100)).encode())
            number += 100

    def at_no_more_events(self, query):
        self.send_response(204)
        self.end_headers()


def serve_h2(listener):
    """As much of HTTP/2 as one answer takes."""
    def frame(kind, flags, stream, payload=b""):
        return len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + payload

    while True:
        connection, _ = listener.accept()
        stream = connection.makefile("rwb", buffering=0)
        reader = connection.makefile("rb")
        reader.read(24)
        stream.write(frame(4, 0, 0))
        while head := reader.read(9):
            kind, number = head[3], int.from_bytes(head[5:9], "big")
            reader.read(int.from_bytes(head[:3], "big"))
            if kind == 4 and not head[4] & 1:
                stream.write(frame(4, 1, 0))
            if kind == 1:
                # :status 200 is the eighth name of the table.
                stream.write(frame(1, 4, number, b"\x88") + frame(0, 1, number, b"two"))


def serve_raw(listener):
    while True:
        connection, _ = listener.accept()
        connection.recv(65536)
        connection.sendall(options.raw.encode())
        connection.close()


listener = socket.create_server(("127.0.0.1", 0))
port = listener.getsockname()[1]
if options.tls:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*options.tls)
    context.set_alpn_protocols(["h2"] if options.h2 else ["http/1.1"])
    listener = context.wrap_socket(listener, server_side=True)

if options.mute:
    work = None
elif options.h2:
    work = lambda: serve_h2(listener)
elif options.raw is not None:
    work = lambda: serve_raw(listener)
else:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler, bind_and_activate=False)
    server.socket.close()
    server.socket = listener
    server.handle_error = lambda *words: None
    work = server.serve_forever
if work:
    threading.Thread(target=work, daemon=True).start()

print(port, flush=True)
# A line ends it; waiting for the end of the pipe would wait for every other child that was born with a copy.
sys.stdin.readline()
os._exit(0)
