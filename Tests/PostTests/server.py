"""A mail server for one test: prints its port, then each mail as a line of JSON; ends when its input does."""

import argparse
import asyncio
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

arguments = argparse.ArgumentParser()
arguments.add_argument("--login", help="user:password that must be given")
arguments.add_argument("--tls", nargs=2, metavar=("CERTIFICATE", "KEY"))
options = arguments.parse_args()


def say(line):
    print(line, flush=True)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("nobody@"):
            return "550 5.1.1 no such user here"
        if address.startswith("later@"):
            return "451 4.7.1 greylisted, come again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        say(json.dumps({
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "encrypted": session.ssl is not None,
            "content": envelope.original_content.decode("ascii"),
        }))
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    given = f"{data.login.decode()}:{data.password.decode()}"
    return AuthResult(success=given == options.login, handled=False)


async def main():
    context = None
    if options.tls:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*options.tls)

    def connection():
        return SMTP(
            Handler(), hostname="localhost", tls_context=context, require_starttls=bool(options.tls),
            authenticator=authenticate if options.login else None, auth_required=bool(options.login),
            auth_require_tls=bool(options.tls), enable_SMTPUTF8=False)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(connection, "127.0.0.1", 0)
    say(server.sockets[0].getsockname()[1])
    # A line ends it; waiting for the end of the pipe would wait for every other child that was born with a copy.
    await loop.run_in_executor(None, sys.stdin.readline)
    server.close()
    say("")


asyncio.run(main())
