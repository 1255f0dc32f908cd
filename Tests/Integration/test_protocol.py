"""Another department's program: knows PROTOCOL.md, pyzmq and json, and nothing else.

Usage: test_protocol.py BASE, the base address of running doors with fresh stores, e.g. ipc:///tmp/x/doors
Prints one line a promise, then 'N passed, 0 failed'; exits with 1 at the first that does not hold.
"""

import json
import sys
import uuid

import zmq

BASE = sys.argv[1]
context = zmq.Context()
passed = 0


def promise(text, holds):
    global passed
    print(("ok    " if holds else "FAIL  ") + text, flush=True)
    if not holds:
        sys.exit(1)
    passed += 1


def door(name):
    socket = context.socket(zmq.DEALER)
    socket.setsockopt(zmq.LINGER, 0)
    socket.setsockopt(zmq.RCVTIMEO, 10_000)
    socket.connect(f"{BASE}/registration.{name}")
    return socket


def ask(socket, name, body, id=None, language="vi"):
    header = {"id": id or str(uuid.uuid4()), "name": name, "actor": {"principal": "so-nnmt"}, "language": language}
    socket.send_multipart([b"ocop/1 json", json.dumps(header).encode(), json.dumps(body).encode()])
    preamble, reply, answer, *events = socket.recv_multipart()
    assert preamble == b"ocop/1 json"
    reply = json.loads(reply)
    assert reply["requestId"] == header["id"]
    return reply["name"].split(".")[-1], json.loads(answer), [json.loads(event) for event in events]


commands, queries = door("commands"), door("queries")

# A topic, followed with a plain SUB socket.
topic = context.socket(zmq.SUB)
topic.setsockopt(zmq.LINGER, 0)
topic.setsockopt(zmq.RCVTIMEO, 10_000)
topic.setsockopt_string(zmq.SUBSCRIBE, "ocop.66.registration.")
topic.connect(f"{BASE}/registration.topics")
name, beat = topic.recv_multipart()
promise("a heartbeat tells how far the log is", name == b"ocop.66.registration.heartbeat" and "sequence" in json.loads(beat))


def next_event():
    while True:
        name, event = topic.recv_multipart()
        if not name.endswith(b".heartbeat"):
            return name.decode(), json.loads(event)


# Registering with JSON.
producer = {
    "name": "HTX Xuân Sang", "kind": "PRODUCER_KIND_COOPERATIVE", "registrationNumber": "40A-1", "unitCode": "24373",
    "representative": "—",
}
kind, answer, _ = ask(commands, "ocop.registration.v1.RegisterProducer", producer)
promise("a producer is registered", kind == "Accepted" and answer["subject"] == "CT-00001")

product = {"producerId": "CT-00001", "name": "Trà thảo mộc"}
first = str(uuid.uuid4())
kind, answer, _ = ask(commands, "ocop.registration.v1.RegisterProduct", product, id=first)
promise("a product is registered", kind == "Accepted" and answer["subject"] == "SP-00001" and answer["sequence"] == "2")

again = ask(commands, "ocop.registration.v1.RegisterProduct", product, id=first)
promise("the same id with the same content gets the same reply", again[1] == answer)

kind, problem, _ = ask(commands, "ocop.registration.v1.RegisterProduct", {**product, "name": "Trà khác"}, id=first)
promise("the same id with other content is a conflict", kind == "Problem" and problem["status"] == 409
        and problem["type"] == "urn:ocop:problem:request.id-reused")

kind, problem, _ = ask(commands, "ocop.registration.v1.RegisterProduct", {"producerId": "CT-00001", "name": ""}, language="en")
promise("a bad command is refused with what, where and how to mend it",
        kind == "Problem" and problem["status"] == 400 and problem["faults"][0]["place"] == "name" and problem["remedy"])

kind, problem, _ = ask(commands, "ocop.registration.v1.RegisterProduct", {**product, "nmae": "x"})
promise("an unknown member is refused, not passed over", kind == "Problem" and problem["status"] == 400)

kind, problem, _ = ask(commands, "ocop.registration.v1.RegisterProduct", {"producerId": "CT-99999", "name": "Mật ong"})
promise("Vietnamese is the language of problems", kind == "Problem" and problem["status"] == 404 and "Không có" in problem["detail"])

# What came on the topic.
name, event = next_event()
promise("the topic carries the event as CloudEvents JSON",
        name == "ocop.66.registration.producer-registered" and event["specversion"] == "1.0" and event["data"]["name"] == "HTX Xuân Sang")
name, event = next_event()
promise("events come in the log's order, with their cause",
        name == "ocop.66.registration.product-registered" and int(event["sequence"]) == 2 and event["cause"] == first)

# Missing some, and fetching them.
topic.close()
for number in range(1_200):
    kind, answer, _ = ask(commands, "ocop.registration.v1.RegisterProduct", {"producerId": "CT-00001", "name": f"Sản phẩm {number}"})
    assert kind == "Accepted"
have, missed = 2, []
while True:
    kind, batch, events = ask(queries, "ocop.messaging.v1.EventsSince", {"after": str(have), "limit": 500})
    assert kind == "EventBatch" and batch.get("count", 0) == len(events)
    missed += events
    have += len(events)
    if have >= int(batch["latest"]):
        break
promise("what was missed is fetched from the log, without gaps", [int(event["sequence"]) for event in missed] == list(range(3, 1_203)))

promise("each event names the hash of the one before it", all(
    later["chainprevious"] == earlier["chainhash"] for earlier, later in zip([event] + missed, missed)))
since = lambda after, held: ask(queries, "ocop.messaging.v1.EventsSince", {"after": str(after), "afterHash": held, "limit": 1})
kind, batch, events = since(2, event["chainhash"])
promise("asked with the hash that was heard, the log goes on", not batch.get("diverged") and batch["hash"] == event["chainhash"] and len(events) == 1)
kind, batch, events = since(2, missed[0]["chainhash"])
promise("asked with another, it says that it is another log", batch["diverged"] and batch["hash"] == event["chainhash"] and not events)
kind, batch, events = since(5_000, event["chainhash"])
promise("and so it does when it ends before", batch["diverged"] and "hash" not in batch and not events)

# A REQ socket works as well.
request = context.socket(zmq.REQ)
request.setsockopt(zmq.LINGER, 0)
request.setsockopt(zmq.RCVTIMEO, 10_000)
request.connect(f"{BASE}/registration.queries")
header = {"id": "status", "name": "ocop.messaging.v1.GetStatus"}
request.send_multipart([b"ocop/1 json", json.dumps(header).encode(), b"{}"])
_, reply, status = request.recv_multipart()
promise("a REQ socket asks as well", json.loads(status)["sequence"] == "1202")

print(f"{passed} passed, 0 failed")
