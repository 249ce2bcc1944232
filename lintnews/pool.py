"""Many files in many processes, in order; a process that is killed costs only the file that it was reading."""

import signal
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from lintnews.finding import Report
from lintnews.run import lint_file, refused
from lintnews.settings import Settings

CHUNK = 16  # files sent at once; sending one costs half of what linting it does
AHEAD = 3  # chunks a process that may wait: more would keep the texts of a large corpus in memory


def lint_many(paths: Sequence[str], settings: Settings, jobs: int) -> Iterator[Report]:
    """The reports on ``paths``, in their order."""
    size = max(1, min(CHUNK, len(paths) // (jobs * 2)))
    chunks = deque(tuple(paths[at : at + size]) for at in range(0, len(paths), size))
    while chunks:
        waiting: deque[tuple[tuple[str, ...], Future[list[Report]]]] = deque()
        pool = _pool(jobs)
        try:
            while chunks or waiting:
                while chunks and len(waiting) < jobs * AHEAD:
                    waiting.append((chunks[0], pool.submit(lint_chunk, chunks[0], settings)))
                    chunks.popleft()
                yield from waiting[0][1].result()
                waiting.popleft()
        except BrokenProcessPool:
            for chunk, future in waiting:
                failed = not future.done() or future.exception() is not None
                yield from alone(chunk, settings) if failed else future.result()
        finally:
            pool.shutdown(cancel_futures=True)


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Processes that Ctrl-C ends at once and without a word: by default they would first finish what waits for them."""
    return ProcessPoolExecutor(jobs, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_DFL))


def lint_chunk(paths: Sequence[str], settings: Settings) -> list[Report]:
    """The reports on ``paths``, in the process that calls."""
    return [lint_file(path, settings) for path in paths]


def alone(paths: Sequence[str], settings: Settings) -> Iterator[Report]:
    """The reports on ``paths``, each in a process that nothing else runs in, so that one that kills it is known."""
    pool = _pool(1)
    try:
        for path in paths:
            try:
                yield from pool.submit(lint_chunk, (path,), settings).result()
            except BrokenProcessPool:
                pool.shutdown()
                pool = _pool(1)
                yield refused(path, "worker-died", settings)
    finally:
        pool.shutdown(cancel_futures=True)
