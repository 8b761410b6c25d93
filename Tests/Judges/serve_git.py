#!/usr/bin/env python3
"""Serve the repositories in ROOT over git's smart HTTP on loopback, to one user, until standard input ends.

Prints the port. `git http-backend` is what answers; a request without the right name and password is refused.
Each request's method, path and whether it carried credentials is appended to LOG.
"""

import argparse
import base64
import http.server
import os
import ssl
import subprocess
import sys
import threading
import urllib.parse


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle(self):
        # Who does not trust the certificate hangs up.
        try:
            super().handle()
        except OSError:
            pass

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        self.answer(b"")

    def do_POST(self):
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            body = b"".join(iter(self.chunk, b""))
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.answer(body)

    def chunk(self):
        return (lambda size: (self.rfile.read(size), self.rfile.readline())[0] if size else b"")(
            int(self.rfile.readline().split(b";")[0], 16))

    def answer(self, body):
        given = self.headers.get("Authorization")
        with open(self.server.options.log, "a") as log:
            log.write(f"{self.command} {self.path} {'with' if given else 'without'} credentials\n")
        wanted = f"{self.server.options.user}:{self.server.options.password}".encode()
        if given != "Basic " + base64.b64encode(wanted).decode():
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="git"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        path, _, query = self.path.partition("?")
        environment = {
            "PATH": os.environ["PATH"], "GIT_PROJECT_ROOT": self.server.options.root, "GIT_HTTP_EXPORT_ALL": "1",
            "PATH_INFO": urllib.parse.unquote(path), "QUERY_STRING": query, "REQUEST_METHOD": self.command,
            "REMOTE_USER": self.server.options.user, "REMOTE_ADDR": "127.0.0.1",
            "CONTENT_TYPE": self.headers.get("Content-Type", ""), "CONTENT_LENGTH": str(len(body)),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""), "HOME": "/nonexistent",
            "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*",
        }
        reply = subprocess.run(["git", "http-backend"], input=body, env=environment, stdout=subprocess.PIPE).stdout
        head, _, content = reply.partition(b"\r\n\r\n")
        fields = [line.split(": ", 1) for line in head.decode().split("\r\n") if ": " in line]
        status = next((value for name, value in fields if name == "Status"), "200 OK")
        self.send_response(int(status.split()[0]))
        for name, value in fields:
            if name != "Status":
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", metavar="ROOT", help="folder of the repositories")
    parser.add_argument("log", metavar="LOG", help="file of the requests")
    parser.add_argument("--user", default="robot", help="who may come in (default %(default)s)")
    parser.add_argument("--password", default="open-sesame", help="with which password (default %(default)s)")
    parser.add_argument("--certificate", help="file of key and certificate, to serve https")
    options = parser.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.options = options
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
