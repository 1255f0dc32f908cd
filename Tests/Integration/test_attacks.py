"""Somebody who wants more than is theirs: knows PROTOCOL.md, pyzmq and the keys in one folder.

Usage: test_attacks.py BASE KEYS OCOP PID, with all services running behind keys and one session played:
BASE the base address of the doors (tcp://127.0.0.1:PORT), KEYS the key folder, OCOP the command-line program, PID of Registration.
Prints one line an attack, then 'N passed, 0 failed'; exits with 1 at the first that gets through.
"""

import json
import os
import socket as plain
import subprocess
import sys
import time
import uuid

import zmq

from client import DOORS, SERVICES, Deployment, Key, ask, problem

BASE, KEYS, OCOP, PID = sys.argv[1:5]
deployment = Deployment(BASE, KEYS)
HOST, port, connect, service_key = deployment.host, deployment.port, deployment.connect, deployment.service_key
passed = 0


def promise(text, holds, seen=""):
    global passed
    print(("ok    " if holds else "FAIL  ") + text + ("" if holds else f": {seen}"), flush=True)
    if not holds:
        os._exit(1)
    passed += 1


def new_key(name):
    return Key(deployment.new_key(OCOP, name))


def silence(to, name="ocop.messaging.v1.GetStatus"):
    to.setsockopt(zmq.RCVTIMEO, 700)
    try:
        return ask(to, name, {})
    except zmq.Again:
        return None


founder = Key(f"{KEYS}/founder.key")
second = Key(f"{KEYS}/founder-2.key")
council = connect("council", "commands", founder)
confirming = connect("council", "commands", second)
GRANT, CONFIRM = "ocop.council.v1.GrantKey", "ocop.council.v1.ConfirmGrant"


def grant(name, role, unit, party=""):
    key = new_key(name)
    held = {"role": role, "unitCode": unit, **({"party": party} if party else {})}
    kind, done = ask(council, GRANT, {"principalId": name, "name": name, "roles": [held], "publicKey": key.line})
    assert kind == "Accepted", done
    if done["events"] == ["grant-proposed"]:
        kind, done = ask(confirming, CONFIRM, {"grantId": done["subject"]})
        assert kind == "Accepted", done
    # Every service hears of it within moments: one sees it in the status.
    for service in SERVICES:
        operator = connect(service, "queries", Key(f"{KEYS}/operator.key"))
        for _ in range(200):
            _, status = ask(operator, "ocop.messaging.v1.GetStatus", {})
            heard = {topic["service"]: int(topic.get("cursor", 0)) for topic in status.get("heard", [])}
            if service == "council" or heard.get("council", 0) >= int(done["sequence"]):
                break
            time.sleep(0.02)
        operator.close()
    return key


# ── Keys ────────────────────────────────────────────────────────────────────────────────────────────────────────────

stranger = new_key("stranger")
for service in SERVICES:
    for door in ["commands", "queries"]:
        promise(f"{service}.{door}: a key that nobody granted is not answered", silence(connect(service, door, stranger)) is None)
        promise(f"{service}.{door}: a sender without a key is not answered", silence(connect(service, door, None)) is None)

wrong = connect("registration", "queries", Key(f"{KEYS}/operator.key"), server=service_key("council"))
promise("a door that has not the service's key is not talked to", silence(wrong) is None)

for name in os.listdir(KEYS):
    if name.endswith(".key"):
        promise(f"{name} is for its owner alone", os.stat(f"{KEYS}/{name}").st_mode & 0o077 == 0)
environment = open(f"/proc/{PID}/environ", "rb").read() + open(f"/proc/{PID}/cmdline", "rb").read()
secret = json.load(open(f"{KEYS}/registration.key"))
promise(
    "no private key in the service's environment or arguments",
    secret["curve"]["secret"].encode() not in environment and secret["signing"]["secret"].encode() not in environment)

# ── Roles and scope ─────────────────────────────────────────────────────────────────────────────────────────────────

officer = grant("xa-eakar", "ROLE_COMMUNE_OFFICER", "24373")
commands = connect("registration", "commands", officer)
producer = {"name": "HTX A", "kind": "PRODUCER_KIND_COOPERATIVE", "registrationNumber": "A-1", "unitCode": "24373", "representative": "A"}
REGISTER = "ocop.registration.v1.RegisterProducer"
promise("an officer registers a producer of her commune", problem(ask(commands, REGISTER, producer)) == "Accepted")
promise(
    "and none of another commune", problem(ask(commands, REGISTER, {**producer, "unitCode": "24376"})) == "access.not-permitted")
for role, unit in [("ROLE_AUDITOR", "66"), ("ROLE_OPERATOR", "66"), ("ROLE_INTEGRATION", "66"), ("ROLE_SECRETARY", "66")]:
    other = connect("registration", "commands", grant(role.lower().replace("_", "-"), role, unit))
    promise(f"{role}: the right key and the wrong role", problem(ask(other, REGISTER, producer)) == "access.not-permitted")

reachable = {**producer, "registrationNumber": "A-3", "phone": "0912345678", "email": "chi.lan@example.vn"}
_, registered = ask(commands, REGISTER, reachable)
number = int(registered["sequence"])


def logged(key):
    door = connect("registration", "queries", key)
    header = {"id": "logged", "name": "ocop.messaging.v1.EventsSince"}
    door.send_multipart(
        [b"ocop/1 json", json.dumps(header).encode(), json.dumps({"after": str(number - 1), "limit": 1}).encode()])
    return json.loads(door.recv_multipart()[3])["data"]


auditor = grant("kiem-toan-ca-nhan", "ROLE_AUDITOR", "66")
promise(
    "the log tells an auditor no phone and no address, only what they are bound by",
    logged(auditor)["phone"].startswith("#sha256:") and logged(auditor)["email"].startswith("#sha256:"))
for key in [auditor, founder]:
    promise(
        "the values in the log are for the services alone",
        problem(ask(connect("registration", "queries", key), "ocop.messaging.v1.EventsSince", {"after": "0", "withPersonal": True}))
        == "access.not-permitted")
whose = {"producerId": registered["subject"], "requestNumber": "1/DN", "requestedOn": "2026-10-01", "reason": "x"}
promise(
    "only the province erases personal data",
    problem(ask(commands, "ocop.registration.v1.ErasePersonalData", whose)) == "access.not-permitted")

outside = next(
    id for id in (f"HS-{number:05}" for number in range(1, 13))
    if ask(connect("registration", "queries", founder), "ocop.registration.v1.GetDossier", {"dossierId": id})[1]["unitCode"] != "24373")
promise(
    "a dossier of another commune cannot be read",
    problem(ask(connect("registration", "queries", officer), "ocop.registration.v1.GetDossier", {"dossierId": outside}))
    == "access.not-permitted")
_, listed = ask(connect("registration", "queries", officer), "ocop.registration.v1.ListDossiers", {})
promise("a list holds what is one's own", {d["unitCode"] for d in listed["dossiers"]} == {"24373"}, listed)
promise(
    "what does not exist is refused like what is another's",
    problem(ask(connect("registration", "queries", officer), "ocop.registration.v1.GetDossier", {"dossierId": "HS-99999"}))
    == "access.not-permitted")

beside = connect("registration", "queries", Key(f"{KEYS}/council.key"))
promise("a service may ask another how it is", problem(ask(beside, "ocop.messaging.v1.GetStatus", {})) == "Status")
for name in ["messaging.v1.CheckRebuild", "messaging.v1.BackUp", "registration.v1.ListProducers"]:
    promise(f"but not {name}", problem(ask(beside, f"ocop.{name}", {})) == "access.not-permitted")

# ── Names and replays ───────────────────────────────────────────────────────────────────────────────────────────────

promise("nobody acts under another's name", problem(ask(commands, REGISTER, producer, actor="founder:founder")) == "access.not-you")
again = {**producer, "registrationNumber": "A-2"}
first = ask(commands, REGISTER, again, id="replayed-1")
promise("a replayed command gets the first reply and does nothing", ask(commands, REGISTER, again, id="replayed-1") == first)
promise(
    "the same id with other content is a conflict",
    problem(ask(commands, REGISTER, {**again, "name": "B"}, id="replayed-1")) == "request.id-reused")
promise(
    "another's command cannot be replayed under one's own key",
    problem(ask(connect("registration", "commands", founder), REGISTER, again, id="replayed-1")) == "request.id-reused")

session = {"sessionId": "PH-00001"}
_, found = ask(connect("council", "queries", founder), "ocop.council.v1.GetSession", session)
member = grant("uy-vien-1", "ROLE_COUNCIL_MEMBER", found["unitCode"], f"{found['councilId']}/TV-01")
sheets = connect("evaluation", "commands", member)
sheet = {**session, "dossierId": found["items"][0]["item"]["dossierId"], "memberId": "TV-02"}
promise("a member cannot hand in another member's sheet", problem(ask(sheets, "ocop.evaluation.v1.SubmitSheet", sheet)) == "access.not-permitted")
for name, body in [("CloseScoring", session), ("AdoptResults", session), ("DecideResults", session)]:
    promise(
        f"a member cannot {name}", problem(ask(connect("council", "commands", member), f"ocop.council.v1.{name}", body)) == "access.not-permitted")
promise(
    "a member cannot grant keys",
    problem(ask(connect("council", "commands", member), "ocop.council.v1.GrantKey", {"principalId": "x", "roles": [{"role": "ROLE_CHAIR", "unitCode": "66"}]}))
    == "access.not-permitted")


# ── One person alone ────────────────────────────────────────────────────────────────────────────────────────────────

alone = new_key("alone")
secretary = {"principalId": "mot-minh", "name": "x", "roles": [{"role": "ROLE_SECRETARY", "unitCode": "66"}], "publicKey": alone.line}
kind, proposed = ask(council, GRANT, secretary)
promise("a secretary by one officer's word is a proposal only", proposed.get("events") == ["grant-proposed"], proposed)
promise("whose key opens nothing", silence(connect("council", "queries", alone)) is None)
promise("and which its proposer cannot confirm", problem(ask(council, CONFIRM, {"grantId": proposed["subject"]})) == "grant.same-officer")
tinh = grant("tinh", "ROLE_PROVINCIAL_OFFICER", "66")
own = {"principalId": "tinh", "publicKey": new_key("own").line}
promise("an officer gives herself no key", problem(ask(connect("council", "commands", tinh), GRANT, own)) == "key.to-oneself")
both = {**secretary, "principalId": "hai-vai", "roles": [{"role": role, "unitCode": "66"} for role in ["ROLE_SECRETARY", "ROLE_PROVINCIAL_OFFICER"]]}
promise("nobody grants and sits on a council", problem(ask(council, GRANT, {**both, "publicKey": new_key("both").line})) == "key.roles-exclude")
party = {"role": "ROLE_PRODUCER", "unitCode": "24373", "party": "CT-77777"}
taken = {"principalId": "chu-the-cu", "name": "x", "roles": [party], "publicKey": new_key("cu").line}
promise("a commune makes a producer's principal", problem(ask(connect("council", "commands", officer), GRANT, taken)) == "Accepted")
promise(
    "and adds no key to one that is there",
    problem(ask(connect("council", "commands", officer), GRANT, {**taken, "publicKey": new_key("them").line})) == "key.existing-principal")
promise(
    "nor a second principal of that producer",
    problem(ask(connect("council", "commands", officer), GRANT, {**taken, "principalId": "chu-the-khac", "publicKey": new_key("khac").line}))
    == "key.existing-party")

# ── Topics and revocation ───────────────────────────────────────────────────────────────────────────────────────────

def follow(key):
    topic = connect("registration", "topics", key, zmq.SUB)
    topic.setsockopt_string(zmq.SUBSCRIBE, "")
    return topic


def hears(topic, seconds):
    topic.setsockopt(zmq.RCVTIMEO, int(seconds * 1_000))
    try:
        topic.recv_multipart()
        return True
    except zmq.Again:
        return False


promise("a commune's key hears no topics: they tell of the whole province", not hears(follow(officer), 2.5))
spy, watcher = grant("kiem-toan-cu", "ROLE_AUDITOR", "66"), grant("kiem-toan", "ROLE_AUDITOR", "66")
spying, watching = follow(spy), follow(watcher)
asking = connect("registration", "queries", spy)
promise("an auditor hears topics and asks", hears(spying, 5) and hears(watching, 5) and problem(ask(asking, "ocop.messaging.v1.GetStatus", {})) == "Status")
ask(council, "ocop.council.v1.RevokeKey", {"publicKey": spy.line, "reason": "nghỉ việc"})
revoked = time.monotonic()
while problem(ask(asking, "ocop.messaging.v1.GetStatus", {})) != "access.key-not-good":
    time.sleep(0.01)
taken = time.monotonic() - revoked
promise(f"a revoked key is refused on an open connection within a second ({taken:.3f} s)", taken < 1)
time.sleep(max(0, 1 - taken))
while hears(spying, 0):
    pass
promise("and hears no topic any more", not hears(spying, 3))
while hears(watching, 0):
    pass
promise("while the others go on hearing", hears(watching, 3))
ask(council, GRANT, {"principalId": "kiem-toan", "roles": [{"role": "ROLE_AUDITOR", "unitCode": "24373"}]})
time.sleep(1)
while hears(watching, 0):
    pass
promise("and who may follow no more, by another role, hears no topic either", not hears(watching, 3))
promise("a revoked key gets in at no door again", silence(connect("registration", "queries", spy)) is None)


# ── What every service answers, by role, in the province and below it ──────────────────────────────────────────────

rights = {}
for line in json.loads(subprocess.run([OCOP, "access", "table", "--output", "json"], check=True, capture_output=True).stdout):
    rights.update(line)
common = {right: roles for right, roles in rights.items() if right.startswith("ocop.messaging.")}
holders = {}
for role in next(iter(common.values())):
    for unit in ["66", "24373"]:
        party = "CT-00001" if role == "producer" else "HD-00001/TV-01" if role == "council-member" else ""
        holders[role, unit] = grant(f"{role}.{unit}", "ROLE_" + role.upper().replace("-", "_"), unit, party)
topics = {holder: follow(key) for holder, key in holders.items()}
begun = time.monotonic()
cells = 0
for (role, unit), key in holders.items():
    door = connect("registration", "queries", key)
    commands = connect("registration", "commands", key)
    for right, reaches in common.items():
        name = right.split(".")[-1]
        if name == "FollowTopics":
            continue
        body = {"path": f"/tmp/ocop-backup-{uuid.uuid4().hex}.sqlite"} if name == "BackUp" else {}
        if name == "EventsSince:personal":
            body = {"withPersonal": True}
        said = problem(ask(commands if name == "SettleLog" else door, right.split(":")[0], body))
        may = reaches[role] == "everywhere" or reaches[role] == "within" and unit == "66"
        if (said != "access.not-permitted") != may:
            promise(f"{role} in {unit}: {name}", False, said)
        if os.path.exists(body.get("path", "")):
            promise(f"{role} in {unit}: no copy outside the service's folder", False, body["path"])
        cells += 1
    door.close()
    commands.close()
time.sleep(max(0, 2.5 - (time.monotonic() - begun)))
for (role, unit), topic in topics.items():
    if hears(topic, 0) != (common["ocop.messaging.v1.FollowTopics"][role] == "within" and unit == "66"):
        promise(f"{role} in {unit}: topics", False, "heard" if hears(topic, 0) else "not heard")
    topic.close()
    cells += 1
promise(f"the log, its checks and copies, and topics are for whom the table says ({cells} cells)", cells == len(common) * len(holders))

# ── Bad peers ───────────────────────────────────────────────────────────────────────────────────────────────────────

def latency():
    """The slowest of some questions of a well-behaved key, in seconds."""
    calm, slowest = connect("registration", "queries", watcher), 0
    for _ in range(20):
        begun = time.monotonic()
        ask(calm, "ocop.messaging.v1.GetStatus", {})
        slowest = max(slowest, time.monotonic() - begun)
    calm.close()
    return slowest


flood = connect("registration", "commands", officer)
flood.setsockopt(zmq.SNDTIMEO, 5_000)
busy, retry = 0, 0
for number in range(12_000):
    header = {"id": f"flood-{number}", "name": REGISTER, "language": "en"}
    flood.send_multipart([b"ocop/1 json", json.dumps(header).encode(), b"{}"])
slow = latency()
flood.setsockopt(zmq.RCVTIMEO, 3_000)
try:
    for _ in range(12_000):
        answer = json.loads(flood.recv_multipart()[2])
        if answer["type"].endswith("request.too-many"):
            busy, retry = busy + 1, answer["retryAfterMilliseconds"]
except zmq.Again:
    pass  # Who does not read while a thousand answers wait loses those behind them, and sends again.
promise(f"a flood from one key is turned back ({busy} of 12000), with when to come again", busy > 0 and retry > 0)
promise(f"and others are answered meanwhile (slowest of 20: {slow:.3f} s)", slow < 1)

large = connect("registration", "commands", officer)
large.send_multipart([b"ocop/1 json", b"{}", b"x" * (2 << 20)])
large.setsockopt(zmq.RCVTIMEO, 500)
try:
    answered = large.recv_multipart()
except zmq.Again:
    answered = None
promise("a frame that is too large is not taken", answered is None)

for content in [b"\x00" * 100, b"GET / HTTP/1.1\r\n\r\n", b"\xff" + b"\x00" * 8 + b"\x7f\x03", os.urandom(10_000)]:
    for door in DOORS:
        with plain.create_connection((HOST, port("registration", door))) as raw:
            raw.sendall(content)
idle = [plain.create_connection((HOST, port("registration", door))) for door in DOORS for _ in range(100)]
for raw in idle:
    raw.sendall(b"\xff\x00\x00")
promise("half a greeting on 300 connections keeps nobody out", latency() < 1)
for raw in idle:
    raw.close()

promise(
    "and the service goes on", problem(ask(connect("registration", "queries", watcher), "ocop.messaging.v1.GetStatus", {})) == "Status")

print(f"{passed} passed, 0 failed")
os._exit(0)
