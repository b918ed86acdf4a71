# SPDX-License-Identifier: Apache-2.0
"""APScheduler comes without asyncio, and asyncio is whole afterwards; in fresh interpreters."""

from __future__ import annotations

import subprocess
import sys

LEAN = "from stretchbreak.adapters.schedule.lean_import import import_apscheduler"


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_apscheduler_is_there_and_asyncio_and_ssl_are_not() -> None:
    code = f"import sys; {LEAN}; import_apscheduler(); print('asyncio' in sys.modules, 'ssl' in"
    code += " sys.modules, 'apscheduler.schedulers.base' in sys.modules)"
    assert run(code) == "False False True"


def test_asyncio_can_be_imported_afterwards_and_is_the_real_one() -> None:
    code = f"{LEAN}; import_apscheduler(); import asyncio; print(asyncio.run(asyncio.sleep(0, 7)))"
    assert run(code) == "7"


def test_an_asyncio_that_is_already_there_is_left_alone() -> None:
    code = f"import asyncio, sys; {LEAN}; import_apscheduler();"
    code += " print(sys.modules['asyncio'] is asyncio)"
    assert run(code) == "True"


def test_a_version_that_needs_more_of_asyncio_gets_the_real_one() -> None:
    code = f"""
import sys, types
{LEAN}
import stretchbreak.adapters.schedule.lean_import as lean
real, calls = lean._import, []
def needy():
    calls.append(sys.modules.get("asyncio"))
    from asyncio import get_event_loop
    real()
lean._import = needy
import_apscheduler()
print(len(calls), sys.modules["asyncio"].__name__, hasattr(sys.modules["asyncio"], "run"))
"""
    assert run(code) == "2 asyncio True"


def test_the_pools_of_threads_and_processes_stay_out_and_can_be_had_afterwards() -> None:
    code = f"import sys; {LEAN}; import_apscheduler(); print('multiprocessing' in sys.modules);"
    code += " from apscheduler.executors.pool import ThreadPoolExecutor as Pool;"
    code += " print(Pool(1).__class__.__module__)"
    assert run(code).split() == ["False", "apscheduler.executors.pool"]


def test_the_library_of_package_metadata_stays_out_and_can_be_had_afterwards() -> None:
    code = f"import sys; {LEAN}; import_apscheduler(); print('email' in sys.modules);"
    code += " from importlib.metadata import version; print(version('apscheduler')[0])"
    assert run(code).split() == ["False", "3"]
