"""Peers that want more of a service than their share: connections, answers that nobody reads, frames, subscriptions, others' names.

Usage: test_doors.py BASE KEYS OCOP PID: BASE the base address of the doors (tcp://127.0.0.1:PORT), KEYS the key folder, OCOP the command
line, PID of Registration, started with --connections 200 --connections-per-source 60 --memory 400. Prints one line a promise, then
'N passed, 0 failed'; exits with 1 at the first that is broken.
"""

import json
import os
import resource
import socket as plain
import sys
import time

import zmq

from client import Deployment, Key, ask, frames

BASE, KEYS, OCOP, PID = sys.argv[1:5]
there = Deployment(BASE, KEYS)
STATUS = "ocop.messaging.v1.GetStatus"
passed = 0


def promise(text, holds, seen=""):
    global passed
    print(("ok    " if holds else "FAIL  ") + text + ("" if holds else f": {seen}"), flush=True)
    if not holds:
        os._exit(1)
    passed += 1


def resident():
    """Memory of Registration in MB; nothing when it has died."""
    with open(f"/proc/{PID}/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") >> 20


def is_served(key, service="registration"):
    """Whether somebody who comes now is answered."""
    fresh = there.connect(service, "queries", key, patience=10_000)
    try:
        return ask(fresh, STATUS, {})[0] == "Status"
    except zmq.Again:
        return False
    finally:
        fresh.close()


def within(seconds, holds):
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


founder = there.key("founder")
council = there.connect("council", "commands", founder)


def grant(name, role, unit, party=""):
    key = Key(there.new_key(OCOP, name))
    held = {"role": role, "unitCode": unit, **({"party": party} if party else {})}
    kind, done = ask(council, "ocop.council.v1.GrantKey", {"principalId": name, "name": name, "roles": [held], "publicKey": key.line})
    assert kind == "Accepted", done
    assert within(10, lambda: is_served(key)), f"{name} is not let in"
    return key


officer = grant("can-bo", "ROLE_COMMUNE_OFFICER", "66")
producer = grant("chu-the", "ROLE_PRODUCER", "24373", "CT-00001")
reader = grant("he-thong", "ROLE_INTEGRATION", "66")

# ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────────

PHONE = "0905123456"
commands = there.connect("registration", "commands", officer)
for number in range(20):
    registered = {
        "name": f"HTX {number}", "kind": "PRODUCER_KIND_COOPERATIVE", "registrationNumber": f"D-{number}", "unitCode": "24373",
        "representative": "—", "phone": PHONE}
    assert ask(commands, "ocop.registration.v1.RegisterProducer", registered)[0] == "Accepted"

crossed, answered = 0, 0
for number in range(20):
    for kind in [zmq.DEALER, zmq.REQ]:
        name = [(zmq.IDENTITY, b"same")]
        theirs = there.connect("registration", "queries", officer, zmq.DEALER, options=name)
        _, question = frames("ocop.registration.v1.ListProducers", {})
        theirs.send_multipart(question)
        thief = there.connect("registration", "queries", producer, kind, options=name)
        idle = there.connect("registration", "queries", producer, kind, options=name)
        _, own = frames(STATUS, {})
        thief.send_multipart(own)
        mine = b"".join(thief.recv_multipart())
        crossed += PHONE.encode() in mine or b"Producers" in mine
        answered += PHONE.encode() in b"".join(theirs.recv_multipart())
        for made in [theirs, thief, idle]:
            made.close()
promise("whoever takes another's name gets none of its answers, and who asked gets them (40 of 40)", (crossed, answered) == (0, 40), (crossed, answered))
promise("and the service goes on", is_served(officer))

# ── Connections ─────────────────────────────────────────────────────────────────────────────────────────────────────

calm = there.connect("registration", "queries", officer)


def slowest(times=20):
    """The slowest answer on a connection that is open, in seconds."""
    worst = 0
    for _ in range(times):
        begun = time.monotonic()
        assert ask(calm, STATUS, {})[0] == "Status"
        worst = max(worst, time.monotonic() - begun)
    return worst


def crowd(count, sources):
    """Connections that say nothing, from many addresses of this machine, to all doors of Registration."""
    made = []
    for number in range(count):
        raw = plain.socket()
        raw.settimeout(0.5)
        try:
            raw.bind((f"127.0.0.{2 + number % sources}", 0))
            raw.connect(("127.0.0.1", there.port("registration", ["commands", "queries", "topics"][number % 3])))
            made.append(raw)
        except OSError:
            raw.close()
    return made


def files():
    return len(os.listdir(f"/proc/{PID}/fd"))


before = files()
one = crowd(900, 1)
promise("an address has no more connections than are meant for it", within(5, lambda: files() - before <= 3 * 60 + 5), files() - before)
promise("others are let in meanwhile", is_served(officer))
many = crowd(2_000, 50)
promise("all addresses together have no more than a door has", within(5, lambda: files() - before <= 3 * 200 + 5), files() - before)
promise("who is in goes on being answered", slowest() < 1)
for raw in one + many:
    raw.close()
promise("when they are gone there is room again", within(10, lambda: files() - before <= 5) and is_served(officer), files() - before)

limits = resource.prlimit(int(PID), resource.RLIMIT_NOFILE)
resource.prlimit(int(PID), resource.RLIMIT_NOFILE, (files() + 8, limits[1]))
with open(f"{KEYS}/operators/extra.pub", "w") as file:
    file.write(there.key("operator").line or open(f"{KEYS}/operators/operator.pub").read())
lacking = crowd(300, 50)
time.sleep(2.5)
promise("without a file descriptor left the service goes on answering who is in", slowest() < 1)
for raw in lacking:
    raw.close()
promise("and lets others in when there are some again", within(10, lambda: is_served(officer)))
resource.prlimit(int(PID), resource.RLIMIT_NOFILE, limits)
os.remove(f"{KEYS}/operators/extra.pub")
promise("the keys it trusts are the same", within(10, lambda: is_served(there.key("operator"))) and is_served(founder))

# ── Memory ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def comes_back(text, start, made):
    for socket in made:
        socket.close()
    promise(f"{text}: memory is given back when they are gone", within(60, lambda: resident() <= start * 1.2 + 32), (start, resident()))


start = resident()
deaf = [there.connect("registration", "queries", reader, options=[(zmq.RCVHWM, 1), (zmq.RCVBUF, 4_096)]) for _ in range(4)]
highest = start
for socket in deaf:
    socket.setsockopt(zmq.SNDTIMEO, 100)
for number in range(400):
    for socket in deaf:
        try:
            socket.send_multipart(frames("ocop.messaging.v1.EventsSince", {"after": "0", "limit": 1_000})[1])
        except zmq.Again:
            pass
    highest = max(highest, resident())
promise(f"answers that nobody reads fill no memory (from {start} to {highest} MB)", highest < start + 100, highest)
promise("and others are answered", slowest() < 1 and is_served(officer))
comes_back("unread answers", start, deaf)

start = highest = resident()
senders = [there.connect("registration", "commands", producer, options=[(zmq.SNDTIMEO, 1_000), (zmq.SNDHWM, 10)]) for _ in range(4)]
sent = 0
for number in range(600):
    for socket in senders:
        try:
            socket.send_multipart([b"ocop/1 json", b"{}", b"x" * ((1 << 20) - 1)])
            sent += 1
        except zmq.Again:
            pass
    highest = max(highest, resident())
promise(f"{sent} frames of 1 MiB fill no memory (from {start} to {highest} MB)", highest < 400 and sent > 100, (highest, sent))
promise("and others are answered", slowest() < 1 and is_served(officer))
comes_back("large frames", start, senders)

# ── Topics ──────────────────────────────────────────────────────────────────────────────────────────────────────────

start = highest = resident()
good = there.connect("registration", "topics", grant("kiem-toan", "ROLE_AUDITOR", "66"), zmq.SUB, patience=10_000)
good.setsockopt(zmq.SUBSCRIBE, b"ocop.66.registration.")
promise("who follows a topic hears it", good.recv_multipart() is not None)
for length in [2_000, 100]:
    greedy = there.connect("registration", "topics", reader, zmq.SUB)
    for number in range(20_000):
        greedy.setsockopt(zmq.SUBSCRIBE, f"ocop.66.registration.{number:06}{'x' * length}".encode())
        if number % 100 == 0:
            highest = max(highest, resident())
    time.sleep(1)
    greedy.close()
highest = max(highest, resident())
promise(f"40000 odd subscriptions fill no memory (from {start} to {highest} MB)", within(5, lambda: resident() < start + 100), highest)
good.setsockopt(zmq.RCVTIMEO, 15_000)
end = time.monotonic() + 4
heard = 0
while time.monotonic() < end:
    heard += good.recv_multipart() is not None
promise("who follows the topic goes on hearing it", heard >= 2, heard)
barred = there.connect("registration", "topics", reader, zmq.SUB, patience=3_000)
barred.setsockopt(zmq.SUBSCRIBE, b"")
try:
    barred.recv_multipart()
    hears = True
except zmq.Again:
    hears = False
promise("whose key had too many is not let in for a while", not hears)
comes_back("subscriptions", start, [barred, good])

print(f"{passed} passed, 0 failed")
os._exit(0)
