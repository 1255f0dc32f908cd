"""A peer whose message never ends, written by hand: libzmq's own clients send no part of a message before its last.

Usage: test_endless.py HOST PORT PID: the command door (TCP, no keys) and the process behind it, started with --memory 200.
"""

import os
import socket
import struct
import sys
import time

HOST, PORT, PID = sys.argv[1], int(sys.argv[2]), sys.argv[3]
GREETING = b"\xff" + b"\x00" * 8 + b"\x7f" + b"\x03\x00" + b"NULL".ljust(20, b"\x00") + b"\x00" + b"\x00" * 31
READY = b"\x05READY" + b"\x0bSocket-Type" + struct.pack(">I", 6) + b"DEALER"
FRAME = b"\x03" + struct.pack(">Q", 65_536) + b"x" * 65_536  # long, more to follow


def resident():
    with open(f"/proc/{PID}/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") >> 20


highest, cuts, sent = resident(), 0, 0
before, end = highest, time.monotonic() + 20
while cuts < 2 and time.monotonic() < end:
    try:
        peer = socket.create_connection((HOST, PORT))
        peer.settimeout(1)
        peer.sendall(GREETING)
        received = b""
        while len(received) < 64:
            received += peer.recv(64 - len(received)) or sys.exit("no greeting")
        peer.sendall(b"\x04" + bytes([len(READY)]) + READY)
    except ConnectionRefusedError:
        continue  # the door is shut for a moment after a cut
    try:
        while time.monotonic() < end:
            peer.sendall(FRAME)
            sent += len(FRAME)
            highest = max(highest, resident())
    except OSError:
        cuts += 1
print(f"{sent >> 20} MB sent in messages that never end, highest {highest} MB resident (limit 200, before {before}), cut {cuts} times")
print("1 passed, 0 failed" if cuts >= 2 and sent >> 20 > 400 and highest < 1_500 else "1 failed")
sys.exit(0 if cuts >= 2 else 1)
