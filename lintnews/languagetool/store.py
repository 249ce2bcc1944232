"""What LanguageTool has said, kept by paragraph: only what changed is asked again."""

import marshal
import os
import sqlite3
import time
from collections.abc import Iterable, Mapping
from hashlib import blake2b

from lintnews.cache import cache_dir
from lintnews.languagetool.match import Match, of_row

FILE = "languagetool.sqlite"
FORMAT = "2"  # of the rows
ROWS_MOST = 400_000  # some 100 MB
LOOK_EVERY = 500  # rows that are written, about, between two looks at their number
BUSY_SECONDS = 5.0
ASKED_MOST = 500  # keys in one question to the database


def key(*words: str) -> bytes:
    """The key of a paragraph, of everything that its matches depend on."""
    return blake2b("\0".join((FORMAT, *words)).encode("utf-8", "surrogatepass"), digest_size=16).digest()


class Store:
    """A table in the user's cache; where it cannot be opened, written or read, nothing is kept, which is no error."""

    def __init__(self) -> None:
        self._database: sqlite3.Connection | None = None
        self._broken = False

    def _open(self) -> sqlite3.Connection | None:
        if self._database is None and not self._broken:
            try:
                os.makedirs(cache_dir(), exist_ok=True)
                self._database = sqlite3.connect(os.path.join(cache_dir(), FILE), BUSY_SECONDS, isolation_level=None)
                self._database.execute("pragma journal_mode=wal")
                self._database.execute("pragma synchronous=off")
                self._database.execute(
                    "create table if not exists said (key blob primary key, value blob, used integer)"
                )
                self._database.execute("create table if not exists seen (server text primary key, version text)")
            except (sqlite3.Error, OSError):
                self._give_up()
        return self._database

    def _give_up(self) -> None:
        self._database, self._broken = None, True

    def read(self, keys: Iterable[bytes]) -> dict[bytes, tuple[Match, ...]]:
        """What is kept of ``keys``."""
        database, wanted = self._open(), list(keys)
        found: dict[bytes, tuple[Match, ...]] = {}
        try:
            for at in range(0, len(wanted) if database else 0, ASKED_MOST):
                some = wanted[at : at + ASKED_MOST]
                marks = ",".join("?" * len(some))
                assert database
                rows = database.execute(f"select key, value from said where key in ({marks})", some)
                found.update((name, tuple(map(of_row, marshal.loads(value)))) for name, value in rows)
        except (sqlite3.Error, ValueError, EOFError, TypeError):
            self._give_up()
        return found

    def write(self, said: Mapping[bytes, tuple[Match, ...]]) -> None:
        """Keep ``said``."""
        database = self._open()
        if database is None or not said:
            return
        now = int(time.time())
        rows = [(name, marshal.dumps([match.row() for match in found]), now) for name, found in said.items()]
        try:
            database.execute("begin immediate")
            database.executemany("insert or replace into said values (?, ?, ?)", rows)
            if now % LOOK_EVERY < len(rows):
                _prune(database)
            database.execute("commit")
        except sqlite3.Error:
            self._give_up()

    def version(self, server: str) -> str:
        """The version that ``server`` last named; "" when it is not known."""
        database = self._open()
        try:
            row = (
                database.execute("select version from seen where server = ?", (server,)).fetchone()
                if database
                else None
            )
        except sqlite3.Error:
            self._give_up()
            return ""
        return str(row[0]) if row else ""

    def keep_version(self, server: str, version: str) -> None:
        """Keep what ``server`` calls itself."""
        database = self._open()
        try:
            if database:
                database.execute("insert or replace into seen values (?, ?)", (server, version))
        except sqlite3.Error:
            self._give_up()


def _prune(database: sqlite3.Connection) -> None:
    """Let the older half go when there are too many rows."""
    (rows,) = database.execute("select count(*) from said").fetchone()
    if rows > ROWS_MOST:
        oldest = "select key from said order by used limit ?"
        database.execute(f"delete from said where key in ({oldest})", (rows - ROWS_MOST // 2,))
