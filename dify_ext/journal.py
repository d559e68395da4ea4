"""What an ingest remembers on disk, so that it can be killed at any moment and go on."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from typing import TYPE_CHECKING, Any, Final, Literal, Self, TypeAlias

from attrs import frozen

from dify_ext.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

State: TypeAlias = Literal["sending", "uploaded", "indexed", "failed"]

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS files (
    dataset TEXT, path TEXT, name TEXT, digest TEXT, size INTEGER, mtime INTEGER, state TEXT, document TEXT, error TEXT,
    PRIMARY KEY (dataset, path)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS documents ON files (dataset, document);
CREATE TEMP TABLE remote (name TEXT PRIMARY KEY, document TEXT) WITHOUT ROWID;
"""


@frozen
class Entry:
    """What is known of one file.

    Attributes:
        digest: Of its content, when it was last sent.
        state: `sending`: the request may have arrived or not. `uploaded`: Dify has it. `indexed`, `failed`: how
            the indexing ended.
        document_id: The document in Dify; None while it is not known.
    """

    path: str
    name: str
    digest: str
    size: int
    mtime: int
    state: State
    document_id: str | None = None
    error: str | None = None


class Journal:
    """A SQLite file with a row for each file; every change is on disk when its method returns.

    Args:
        path: The file; it is made where there is none.
        dataset_id: The knowledge base whose rows are meant.

    Raises:
        ConfigurationError: The file cannot be opened, or is no journal.
    """

    def __init__(self, path: Path, dataset_id: str) -> None:
        self._dataset = dataset_id
        self._lock = threading.Lock()
        try:
            self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=FULL")
            self._connection.executescript(_TABLES)
        except sqlite3.Error as error:
            raise ConfigurationError(
                f"The journal {path} cannot be used: {error}. Name another one with journal=."
            ) from error

    def __enter__(self) -> Self:
        """Do nothing; leaving the `with` closes the file."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def entry(self, path: str) -> Entry | None:
        """What is known of a file; None where nothing is."""
        query = (
            "SELECT path, name, digest, size, mtime, state, document, error FROM files WHERE dataset = ? AND path = ?"
        )
        with self._lock:
            row = self._connection.execute(query, (self._dataset, path)).fetchone()
        return Entry(*row) if row else None

    def write(self, entry: Entry) -> None:
        """Remember a file."""
        row = (entry.path, entry.name, entry.digest, entry.size, entry.mtime, entry.state)
        self._run(
            "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (self._dataset, *row, entry.document_id, entry.error),
        )

    def end(self, document_id: str, state: State, error: str | None) -> str | None:
        """Remember how a document's indexing ended; the path of its file, or None where it is none of ours."""
        found = "WHERE dataset = ? AND document = ? AND state = 'uploaded'"
        with self._lock:
            row = self._connection.execute(f"SELECT path FROM files {found}", (self._dataset, document_id)).fetchone()  # noqa: S608 - no value in it
        if row is None:
            return None
        self._run(f"UPDATE files SET state = ?, error = ? {found}", (state, error, self._dataset, document_id))  # noqa: S608
        return str(row[0])

    def waiting(self) -> Iterator[str]:
        """The documents that are uploaded and not yet known to be indexed."""
        yield from (row[0] for row in self._rows("SELECT document FROM files WHERE dataset = ? AND state = 'uploaded'"))

    def count(self) -> int:
        """How many documents are uploaded and not yet known to be indexed."""
        rows = self._rows("SELECT COUNT(*) FROM files WHERE dataset = ? AND state = 'uploaded'")
        return int(rows[0][0])

    def note_remote(self, documents: Iterable[tuple[str, str]]) -> None:
        """Remember, while this runs, the names and ids of documents that Dify has."""
        with self._lock, self._transaction():
            self._connection.executemany("INSERT OR REPLACE INTO remote VALUES (?, ?)", documents)

    def remote(self, name: str) -> str | None:
        """The id of the document that Dify has under a name."""
        with self._lock:
            row = self._connection.execute("SELECT document FROM remote WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def _rows(self, query: str) -> list[Any]:
        with self._lock:
            return self._connection.execute(query, (self._dataset,)).fetchall()

    def _run(self, statement: str, values: tuple[Any, ...]) -> None:
        with self._lock:
            self._connection.execute(statement, values)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN")
        yield
        self._connection.execute("COMMIT")
