"""A server that behaves as no LanguageTool should, for the failures; and one that answers plainly, to count what it is asked."""

import json
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

WORD = "zyx"  # the only mistake that it knows


def utf16(text: str) -> int:
    """The length of ``text`` as Java counts it."""
    return len(text.encode("utf-16-le")) // 2


def answer(text: str, version: str = "6.8") -> bytes:
    """What LanguageTool would say, were ``zyx`` the only wrong word."""
    rows = []
    at = text.find(WORD)
    while at >= 0:
        rows.append(
            {
                "message": "Faute de frappe possible.", "offset": utf16(text[:at]), "length": len(WORD),
                "replacements": [{"value": "xyz"}],
                "rule": {"id": "FAKE", "issueType": "misspelling", "category": {"id": "TYPOS"}},
            }
        )  # fmt: skip
        at = text.find(WORD, at + 1)
    return json.dumps({"software": {"version": version, "buildDate": "today"}, "matches": rows}).encode()


class Fake:
    """``behaviour`` is plain, hang, drip, status, cut, short, html, other or outside; ``forms`` holds what was sent."""

    def __init__(self, behaviour: str = "plain", version: str = "6.8") -> None:
        self.behaviour, self.version = behaviour, version
        self.forms: list[dict[str, str]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    @property
    def asked(self) -> list[str]:
        """The texts of all requests, in their order."""
        return [form["text"] for form in self.forms]

    def __enter__(self) -> "Fake":
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *words: object) -> None:
                pass

            def do_POST(self) -> None:
                data = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = {name: values[0] for name, values in parse_qs(data).items()}
                fake.forms.append(form)
                body = answer(form["text"], fake.version)
                if fake.behaviour == "hang":
                    time.sleep(60)
                elif fake.behaviour == "cut":
                    self.connection.shutdown(socket.SHUT_RDWR)
                elif fake.behaviour == "status":
                    self.send_error(500, "Internal error")
                else:
                    self._send(body)

            def _send(self, body: bytes) -> None:
                bodies = {
                    "html": b"<html>the login page of a proxy</html>",
                    "other": b'{"matches": "none"}',
                    "outside": body.replace(b'"offset": ', b'"offset": 99999'),
                }
                body = bodies.get(fake.behaviour, body)
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if fake.behaviour == "short":
                    body = body[:-5]
                if fake.behaviour == "drip":
                    for byte in body:
                        self.wfile.write(bytes([byte]))
                        self.wfile.flush()
                        time.sleep(0.2)
                else:
                    self.wfile.write(body)
                self.close_connection = True

        return Handler
