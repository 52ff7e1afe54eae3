"""Takes from this process, for good, all that decoding a picture does not need.

Limits of memory (512 MiB), processor time (5 s) and files; a network of its own with
nobody in it, where the system permits that; and on Linux a filter of system calls: what remains is
memory, threads, clocks, reading and writing what is open already, and the end (seccomp(2)).  Other
systems have the limits alone, or (Windows) only a process of its own: ``confine`` says what it did.
"""

from __future__ import annotations

import contextlib
import ctypes
import platform
import struct
import sys

MEMORY = 512 * 1024 * 1024
CPU_S = 5
FILES = 24  # what is open already, and what threads wake each other by
_PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS, _MODE_FILTER = 22, 38, 2
_NEW_USER, _NEW_NET, _NEW_IPC = 0x10000000, 0x40000000, 0x08000000
_ALLOW, _DENY, _MISSING = 0x7FFF0000, 0x00050001, 0x00050026  # allowed; EPERM; ENOSYS
_THREAD = 0x00010000  # CLONE_THREAD: a thread, not a process
_LOAD, _EQUAL, _BITS, _RETURN = 0x20, 0x15, 0x45, 0x06  # of classic BPF


def _numbers(words: str) -> tuple[int, ...]:
    return tuple(int(word) for word in words.split())


# Numbers of system calls by machine: architecture, clone, clone3, and those that are allowed:
# read write close fstat lseek mmap mprotect munmap brk rt_sigaction rt_sigprocmask rt_sigreturn
# mremap madvise sched_yield getpid gettid futex exit exit_group clock_gettime clock_nanosleep
# restart_syscall getrandom sigaltstack set_robust_list rseq sched_getaffinity; and for Qt's
# threads, which wake each other by them: eventfd2 pipe2 poll ppoll fcntl
_MACHINES: dict[str, tuple[int, int, int, tuple[int, ...]]] = {
    "x86_64": (
        0xC000003E,
        56,
        435,
        _numbers(
            "0 1 3 5 8 9 10 11 12 13 14 15 25 28 24 39 186 202 60 231 228 230 219 318 131 273 334 "
            "204 290 293 7 271 72"
        ),
    ),
    "aarch64": (
        0xC00000B7,
        220,
        435,
        _numbers(
            "63 64 57 80 62 222 226 215 214 134 135 139 216 233 124 172 178 98 93 94 113 115 128 "
            "278 132 99 293 123 19 59 73 25"
        ),
    ),
}


def confine() -> list[str]:
    """Give up everything that can be given up here; returns the names of what was."""
    done = _limits()
    if sys.platform == "linux":
        done += _own_network()
        done += _filter()
    return done


def _limits() -> list[str]:
    if sys.platform == "win32":
        return []
    import resource

    wanted = [
        ("memory", resource.RLIMIT_AS, MEMORY),
        ("cpu", resource.RLIMIT_CPU, CPU_S),
        ("files", resource.RLIMIT_NOFILE, FILES),
        ("core", resource.RLIMIT_CORE, 0),
        ("written", resource.RLIMIT_FSIZE, 0),
    ]
    done = []
    for name, which, most in wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(which, (most, most))
            done.append(name)
    return done


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _own_network() -> list[str]:
    """Only where an ordinary user may do so."""
    libc = _libc()
    for flags in (_NEW_USER | _NEW_NET | _NEW_IPC, _NEW_NET | _NEW_IPC):
        if libc.unshare(flags) == 0:
            return ["network"]
    return []


class _Program(ctypes.Structure):
    """``struct sock_fprog``."""

    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


def _filter() -> list[str]:
    machine = _MACHINES.get(platform.machine())
    if machine is None or sys.maxsize < 1 << 32:
        return []
    libc = _libc()
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return []
    code = filter_code(*machine)
    program = _Program(len(code) // 8, code)
    if libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0) != 0:
        return []
    return ["calls"]


def filter_code(architecture: int, clone: int, clone3: int, allowed: tuple[int, ...]) -> bytes:
    """The filter as instructions of classic BPF, 8 bytes each, on ``struct seccomp_data``."""
    number, machine, first_argument = 0, 4, 16
    code = [
        (_LOAD, 0, 0, machine),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _DENY),
        (_LOAD, 0, 0, number),
        (_EQUAL, 0, 1, clone3),
        (_RETURN, 0, 0, _MISSING),  # so that the C library takes clone, whose flags can be read
        (_EQUAL, 0, 4, clone),
        (_LOAD, 0, 0, first_argument),
        (_BITS, 0, 1, _THREAD),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _DENY),
    ]
    for call in allowed:
        code += [(_EQUAL, 0, 1, call), (_RETURN, 0, 0, _ALLOW)]
    code.append((_RETURN, 0, 0, _DENY))
    return b"".join(struct.pack("=HBBI", *one) for one in code)
