"""``python -m lintnews`` and the command ``lintnews``: the process around ``cli.main``."""

import gc
import os
import sys
from typing import NoReturn


def run() -> NoReturn:
    """Run the command and end the process.

    The interpreter is left without being taken down, and rubbish is collected rarely: 10 of the 90 ms that a start costs.
    What is registered to be done at the end is done.
    """
    gc.set_threshold(50_000, 20, 20)
    from lintnews.bundle import use

    bundle = use()
    from lintnews.cli import main

    code = main()
    bundle.keep()
    if sys.flags.dev_mode or sys.gettrace() is not None or "multiprocessing" in sys.modules:
        sys.exit(code)  # worker processes are to be told first, in the interpreter's own order
    import atexit

    atexit._run_exitfuncs()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    run()
