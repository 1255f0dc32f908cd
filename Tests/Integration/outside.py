"""Another department's program that goes on while services are killed: knows PROTOCOL.md, pyzmq and two keys.

Usage: outside.py BASE KEYS SENDER FOLLOWER STOP: BASE the doors (tcp://HOST:PORT), KEYS the key folder, SENDER and FOLLOWER names of keys
in it (an officer of the province, an integration), STOP a file whose appearance ends the work.
Registers producers as fast as they are acknowledged, sending again under the same id until they are, and follows Registration's topic. At
the end every acknowledged command is in the log once, and what was followed is the log without gaps. Exits with 1 when it is not.
"""

import json
import os
import sys
import threading
import time
import uuid

import zmq

from client import Deployment

BASE, KEYS, SENDER, FOLLOWER, STOP = sys.argv[1:6]
deployment = Deployment(BASE, KEYS)


def connect(door, name, kind=zmq.DEALER):
    options = [(zmq.RECONNECT_IVL, 50), (zmq.RECONNECT_IVL_MAX, 500)]
    socket = deployment.connect("registration", door, deployment.key(name), kind, patience=1_000, options=options)
    if kind == zmq.SUB:
        socket.setsockopt_string(zmq.SUBSCRIBE, "ocop.")
    return socket


def ask(door, key, name, body, socket=None):
    """Asks until there is an answer: a new connection and the same three frames after a second's silence."""
    header = {"id": str(uuid.uuid4()), "name": name, "language": "en"}
    tries = 0
    while True:
        socket = socket or connect(door, key)
        tries += 1
        try:
            socket.send_multipart([b"ocop/1 json", json.dumps(header).encode(), json.dumps(body).encode()], zmq.NOBLOCK)
            while True:
                _, reply, answer, *events = socket.recv_multipart()
                if json.loads(reply)["requestId"] == header["id"]:
                    break
            kind = json.loads(reply)["name"].split(".")[-1]
            answer = json.loads(answer)
            if kind != "Problem" or answer["status"] not in (429, 500, 503, 507):
                return socket, header["id"], tries, kind, answer, events
            time.sleep(0.05)
        except zmq.Again:
            socket.close()
            socket = None


acknowledged, again, longest, failures = {}, 0, 0.0, []
lock = threading.Lock()


def work(number):
    global again, longest
    socket, count = None, 0
    while not os.path.exists(STOP):
        count += 1
        producer = {
            "name": f"HTX {number}-{count}", "kind": "PRODUCER_KIND_COOPERATIVE", "registrationNumber": f"{os.getpid()}-{number}-{count}",
            "unitCode": "24373", "representative": "—",
        }
        begun = time.monotonic()
        socket, id, tries, kind, answer, _ = ask("commands", SENDER, "ocop.registration.v1.RegisterProducer", producer, socket)
        with lock:
            longest = max(longest, time.monotonic() - begun)
            again += tries - 1
            if kind == "Accepted":
                acknowledged[id] = (answer["subject"], int(answer["sequence"]))
            else:
                failures.append(answer)
                return
        time.sleep(0.005)


followed = {}


def follow(first, until):
    """Keeps every event from the topic; what a gap or a silence hides is fetched from the log."""
    topic, have, last = connect("topics", FOLLOWER, zmq.SUB), first, time.monotonic()
    while not (until.is_set() and have >= until.latest):
        try:
            name, event = topic.recv_multipart()
            event, last = json.loads(event), time.monotonic()
            sequence = int(event["sequence"])
            if not name.endswith(b".heartbeat") and sequence == have + 1:
                followed[sequence], have = event, sequence
                continue
            if sequence <= have:
                continue
        except zmq.Again:
            if time.monotonic() - last < 3:
                continue
            topic.close()
            topic, last = connect("topics", FOLLOWER, zmq.SUB), time.monotonic()
        for event in log(have, 1):
            have = int(event["sequence"])
            followed[have] = event


def log(after, pages=None):
    events, socket = [], None
    while pages is None or pages > 0:
        socket, _, _, kind, batch, page = ask(
            "queries", FOLLOWER, "ocop.messaging.v1.EventsSince", {"after": str(after), "limit": 500}, socket)
        assert kind == "EventBatch", batch
        events += [json.loads(event) for event in page]
        after += len(page)
        if not page or after >= int(batch["latest"]):
            break
        pages = pages and pages - 1
    socket.close()
    return events


_, _, _, _, status, _ = ask("queries", FOLLOWER, "ocop.messaging.v1.GetStatus", {})
first = int(status["sequence"])
until = threading.Event()
until.latest = 0
follower = threading.Thread(target=follow, args=(first, until))
follower.start()
workers = [threading.Thread(target=work, args=(number,)) for number in range(4)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()

events = log(first)
until.latest = int(events[-1]["sequence"])
until.set()
follower.join(60)


def promise(text, holds, seen=""):
    print(("ok    " if holds else "FAIL  ") + text + ("" if holds else f": {seen}"), flush=True)
    if not holds:
        os._exit(1)


causes = {}
for event in events:
    causes.setdefault(event.get("cause"), []).append(event)
promise("every command was accepted in the end", not failures, failures[:3])
promise(
    f"{len(acknowledged)} commands acknowledged, {again} sent again, the longest wait {longest:.1f} s: each is in the log, once",
    acknowledged and all(
        [(event["subject"], int(event["sequence"])) for event in causes.get(id, [])] == [found] for id, found in acknowledged.items()))
promise("and nothing else is", all(len(found) == 1 for cause, found in causes.items() if cause in acknowledged))
promise(
    f"the topic, followed from outside, gave all {len(events)} events in order",
    [followed.get(int(event["sequence"])) for event in events] == events, f"{len(followed)} followed")
