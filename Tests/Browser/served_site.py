"""A published site on a server of this machine, as a static host would serve it."""

from __future__ import annotations

import contextlib
import functools
import http.server
import pathlib
import threading

# Where the pages are served from beside "/": the site must not care.
SUBPATH = "a/b/"


class SiteHandler(http.server.SimpleHTTPRequestHandler):
    """Serves the same folder at "/" and at a sub-path, with its 404.html for what is missing."""

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.lstrip("/").removeprefix(SUBPATH))

    def send_error(self, code, message=None, explain=None):
        if code != 404:
            super().send_error(code, message, explain)
            return
        body = (pathlib.Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def list_directory(self, path):
        # A static host shows no folders, and no page may count on it.
        self.send_error(404)

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def served(folder: pathlib.Path):
    """The address of a server of `folder`, with the slash at its end."""
    handler = functools.partial(SiteHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
