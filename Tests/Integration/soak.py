"""Well-meaning load beside one attack after the other: what the well-meaning notice, and what the attack leaves behind.

Usage: soak.py FOLDER BASE OCOP [ATTACK ...], with four services running behind keys in FOLDER (see Scripts/soak): BASE the doors
(tcp://127.0.0.1:PORT), OCOP the command-line program. Without names of attacks, all of them.
SECONDS_PER_ATTACK (default 290: the whole takes an hour), SECONDS_AFTER (60), P99_MILLISECONDS (100).

Prints lines `name value unit`, then a table. Exits with 1 when the well-meaning waited for longer than they should, when a request of
theirs failed for good, when an acknowledged command or an event is missing, when memory is not given back, when a service died or does not
stop, when the stores do not pass their audit, or when a backup was written where an attacker wanted it.

The other forms are its own processes: soak.py load|follow|attack FOLDER BASE …
"""

import json
import os
import pathlib
import random
import resource
import signal
import socket as plain
import struct
import subprocess
import sys
import threading
import time
import uuid

import zmq

from client import DOORS, SERVICES, Deployment, Key, ask, frames, problem

CLIENTS, COMMANDS_PER_SECOND, QUERIES_PER_SECOND = 8, 100, 50
# An attack is stopped before it hurts the machine that it runs on.
MEMORY_LIMIT, STORE_GROWTH_LIMIT = 2 << 30, 2 << 30
REGISTER_PRODUCT, FILE_DOSSIER = "ocop.registration.v1.RegisterProduct", "ocop.registration.v1.FileDossier"
EVENTS_SINCE = "ocop.messaging.v1.EventsSince"


def open_more_files():
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


# ── The well-meaning ────────────────────────────────────────────────────────────────────────────────────────────────

class WellMeaning:
    """One client: sends on time whether it was answered or not; after a second's silence the same frames again, by a new connection."""

    def __init__(self, deployment, number, party):
        self.deployment, self.number, self.party = deployment, number, party
        self.key = deployment.key(f"good-{number}")
        self.sockets, self.opened = {}, {}
        for door in DOORS[:2]:
            self.open(door)
        self.waiting = {}
        self.count = 0

    def open(self, door):
        if door in self.sockets:
            self.sockets[door].close()
        self.sockets[door] = self.deployment.connect(
            "registration", door, self.key, options=[(zmq.RECONNECT_IVL, 50), (zmq.RECONNECT_IVL_MAX, 500), (zmq.SNDHWM, 10_000)])
        self.opened[door] = time.monotonic()

    def begin(self, door, due):
        self.count += 1
        if door == "commands":
            name, body = REGISTER_PRODUCT, {"producerId": self.party["producer"], "name": f"Sản phẩm {self.number}-{self.count}"}
        elif self.count % 2 or not self.party.get("dossier"):
            name, body = "ocop.registration.v1.ListProducts", {"producerId": self.party["producer"], "limit": 20}
        else:
            name, body = "ocop.registration.v1.GetDossier", {"dossierId": self.party["dossier"]}
        id, request = frames(name, body)
        self.waiting[id] = {"door": door, "due": due, "request": request, "tries": 0, "again": 0.0}
        self.send(id)

    def send(self, id):
        one = self.waiting[id]
        one["tries"], one["again"] = one["tries"] + 1, time.monotonic() + 1
        try:
            self.sockets[one["door"]].send_multipart(one["request"], zmq.NOBLOCK)
        except zmq.Again:
            pass

    def hear(self, door, take):
        while True:
            try:
                _, reply, answer, *_ = self.sockets[door].recv_multipart(zmq.NOBLOCK)
            except zmq.Again:
                return
            id = json.loads(reply).get("requestId")
            if id not in self.waiting:
                continue
            kind, answer = json.loads(reply)["name"].split(".")[-1], json.loads(answer)
            if kind == "Problem" and answer["status"] in (429, 500, 503, 507):
                self.waiting[id]["again"] = time.monotonic() + max(0.05, answer.get("retryAfterMilliseconds", 0) / 1000)
                continue
            take(self.waiting.pop(id), id, kind, answer)

    def repeat(self):
        now = time.monotonic()
        late = [id for id, one in self.waiting.items() if one["again"] < now]
        for door in {self.waiting[id]["door"] for id in late}:
            if self.opened[door] < now - 1:
                self.open(door)
        for id in late:
            self.send(id)


def load(deployment, folder):
    """Sends until the file `stop` is there. `latencies` has: due, door, seconds, tries, ok; `acknowledged`: id, subject, sequence."""
    parties = json.loads((folder / "parties.json").read_text())
    clients = [WellMeaning(deployment, number, parties[str(number)]) for number in range(CLIENTS)]
    begun = time.monotonic()
    schedule = [[begun, "commands", 1 / COMMANDS_PER_SECOND, 0], [begun, "queries", 1 / QUERIES_PER_SECOND, 0]]
    with open(folder / "latencies", "w", buffering=1) as latencies, open(folder / "acknowledged", "w", buffering=1) as acknowledged:

        def take(one, id, kind, answer):
            good = kind != "Problem"
            print(f"{one['due']:.6f} {one['door']} {time.monotonic() - one['due']:.6f} {one['tries']} {int(good)}", file=latencies)
            if not good:
                print(f"refused: {answer}", flush=True)
            elif one["door"] == "commands":
                print(id, answer["subject"], answer["sequence"], file=acknowledged)

        ended = None
        while not ended or time.monotonic() < ended + 60 and any(client.waiting for client in clients):
            if not ended and (folder / "stop").exists():
                ended = time.monotonic()
            now = time.monotonic()
            for line in schedule:
                while not ended and line[0] <= now:
                    clients[line[3] % CLIENTS].begin(line[1], line[0])
                    line[0], line[3] = line[0] + line[2], line[3] + 1
            sockets = {client.sockets[door]: (client, door) for client in clients for door in DOORS[:2]}
            poller = zmq.Poller()
            for one in sockets:
                poller.register(one, zmq.POLLIN)
            for one, _ in poller.poll(max(0, min(line[0] for line in schedule) - time.monotonic()) * 1000 if not ended else 50):
                client, door = sockets[one]
                client.hear(door, take)
            for client in clients:
                client.repeat()
        for client in clients:
            for one in client.waiting.values():
                print(f"{one['due']:.6f} {one['door']} {time.monotonic() - one['due']:.6f} {one['tries']} 0", file=latencies)
                print(f"no answer after {one['tries']} tries", flush=True)


def events_since(deployment, key, after, limit):
    """A page of the log, and the log's latest sequence; asks until there is an answer."""
    while True:
        door = deployment.connect("registration", "queries", key, patience=2_000)
        try:
            id, request = frames(EVENTS_SINCE, {"after": str(after), "limit": limit})
            door.send_multipart(request)
            _, reply, batch, *events = door.recv_multipart()
            if json.loads(reply)["name"].endswith("EventBatch"):
                return [json.loads(event) for event in events], int(json.loads(batch)["latest"])
            time.sleep(0.2)
        except zmq.Again:
            pass
        finally:
            door.close()


def follow(deployment, folder):
    """Follows Registration's topic until the file `follow-until` names a sequence that was reached; counts what was not on the topic."""
    key = deployment.key("good-follower")

    def subscribe():
        topic = deployment.connect("registration", "topics", key, zmq.SUB, patience=1_000)
        topic.setsockopt_string(zmq.SUBSCRIBE, "ocop.66.registration.")
        return topic

    topic, have, gaps, fetched, connections, last = subscribe(), 0, 0, 0, 1, time.monotonic()
    until = None
    while until is None or have < until:
        if until is None and (folder / "follow-until").exists():
            until = int((folder / "follow-until").read_text() or 0)
        latest = have
        try:
            _, event = topic.recv_multipart()
            last, event = time.monotonic(), json.loads(event)
            latest = int(event["sequence"])
            if "id" in event and latest == have + 1:
                have = latest
                continue
        except zmq.Again:
            if time.monotonic() - last > 3:
                topic.close()
                topic, connections, last = subscribe(), connections + 1, time.monotonic()
        if latest > have or until:
            gaps += 1 if latest > have and have else 0
            page, _ = events_since(deployment, key, have, 500)
            for event in page:
                if int(event["sequence"]) != have + 1:
                    print(f"event {have + 1} is missing", flush=True)
                    sys.exit(1)
                have += 1
            fetched += len(page)
    (folder / "followed.json").write_text(
        json.dumps({"events": have, "gaps on the topic": gaps, "fetched": fetched, "connections": connections}))


# ── The attackers ───────────────────────────────────────────────────────────────────────────────────────────────────

class Attack:
    """What an attacker has: time, the doors, keys by name, and a producer and a product of his own."""

    def __init__(self, deployment, folder, seconds):
        self.deployment, self.folder, self.end = deployment, folder, time.monotonic() + seconds
        self.party = json.loads((folder / "parties.json").read_text())["attacker"]
        self.count = {}

    @property
    def goes_on(self):
        return time.monotonic() < self.end

    def tell(self, what, number=1):
        self.count[what] = self.count.get(what, 0) + number

    def pipeline(self, door, key, requests, outstanding=8):
        """Sends one request after the other, so many unanswered at a time; counts the answers by what they say."""
        socket, waiting, heard = self.deployment.connect("registration", door, key, patience=200), 0, time.monotonic()
        for name, body, header in requests:
            if not self.goes_on:
                break
            _, request = frames(name, body, **header)
            try:
                socket.send_multipart(request, zmq.NOBLOCK)
                waiting += 1
                self.tell("bytes sent", sum(map(len, request)))
                self.tell("requests")
            except zmq.Again:
                time.sleep(0.05)
            while waiting >= outstanding and self.goes_on:
                try:
                    _, reply, answer, *_ = socket.recv_multipart()
                    waiting, heard = waiting - 1, time.monotonic()
                    self.tell("bytes received", len(answer))
                    self.tell(f"answer {problem((json.loads(reply)['name'].split('.')[-1], json.loads(answer)))}")
                except zmq.Again:
                    if time.monotonic() - heard > 5:  # cut off: by a new connection again
                        socket.close()
                        socket, waiting, heard = self.deployment.connect("registration", door, key, patience=200), 0, time.monotonic()
                        self.tell("silences")
        socket.close()

    def product(self, name, **members):
        return {"producerId": self.party["producer"], "name": name, **members}

    # Each attack by its number in the issue that it came from: what is sent, by whom.

    def idle(self):
        """1. Thousands of tcp connections without a key, from many addresses of this machine, as many as there may be."""
        room, open_ones = open_more_files() - 500, []
        wanted = min(room, int(os.environ.get("CONNECTIONS", "12000")))
        while self.goes_on:
            while len(open_ones) < wanted and self.goes_on:
                number = len(open_ones)
                address = (self.deployment.host, self.deployment.port(random.choice(SERVICES[:1] * 12 + SERVICES), random.choice(DOORS)))
                source = f"127.0.{number // 250 % 4}.{2 + number % 250}"
                try:
                    made = plain.create_connection(address, timeout=0.5, source_address=(source, 0))
                    if number % 2:
                        made.sendall(b"\xff" + b"\x00" * 8 + b"\x7f\x03\x00CURVE"[: random.randrange(9)])
                    made.setblocking(False)
                    open_ones.append(made)
                    self.tell("connections made")
                except OSError:
                    self.tell("connections refused")
                    time.sleep(0.02)
            for made in random.sample(open_ones, min(500, len(open_ones))):
                try:
                    if made.recv(256) != b"":
                        continue
                except BlockingIOError:
                    continue
                except OSError:
                    pass
                open_ones.remove(made)
                made.close()
                self.tell("connections cut")
            time.sleep(0.1)

    def text(self):
        """2. Names that are one grapheme of half a megabyte, fields of a megabyte, tens of thousands of faults in one request."""
        marks, wide = "a" + "\u0301\u0316" * 120_000, "ế" * 300_000
        faulty = {"productId": self.party["product"], "kind": "DOSSIER_KIND_FIRST", "documents": [{}] * 80_000}

        def requests():
            while True:
                yield REGISTER_PRODUCT, json.dumps(self.product(marks), ensure_ascii=False).encode(), {}
                yield REGISTER_PRODUCT, json.dumps(self.product("x", description=wide), ensure_ascii=False).encode(), {}
                yield REGISTER_PRODUCT, json.dumps(self.product(f"a{uuid.uuid4().hex}" + "\u0301" * 190), ensure_ascii=False).encode(), {}
                yield FILE_DOSSIER, json.dumps(faulty, separators=(",", ":")).encode(), {}

        self.pipeline("commands", self.deployment.key("bad-producer"), requests(), outstanding=1)

    def echo(self):
        """3. Refused commands that are remembered with what they echo, as fast as the quota lets one key."""
        def requests():
            while True:
                yield FILE_DOSSIER, {"productId": self.party["product"], "kind": "DOSSIER_KIND_FIRST", "filedOn": self.party["today"],
                                     "criteriaSet": uuid.uuid4().hex * 29_000}, {}

        self.pipeline("commands", self.deployment.key("bad-producer"), requests())

    def trace(self):
        """4. A trace context of 900 KB with escape codes and zeros in it."""
        context = "\x1b[2J\x00" * 10_000 + "0" * 750_000

        def requests():
            while True:
                yield REGISTER_PRODUCT, self.product(uuid.uuid4().hex), {"traceparent": context}

        self.pipeline("commands", self.deployment.key("bad-producer"), requests())

    def unread(self):
        """5a. Connections that ask for a thousand events again and again, and never read an answer."""
        key, sockets = self.deployment.key("bad-integration"), []
        options = [(zmq.RCVHWM, 1), (zmq.RCVBUF, 4_096), (zmq.SNDHWM, 100)]
        while self.goes_on:
            if len(sockets) < 16:
                sockets.append(self.deployment.connect("registration", "queries", key, options=options))
            for socket in sockets:
                try:
                    socket.send_multipart(frames(EVENTS_SINCE, {"after": "0", "limit": 1_000})[1], zmq.NOBLOCK)
                    self.tell("requests")
                except zmq.Again:
                    time.sleep(0.002)
            time.sleep(0.001)

    def frames(self):
        """5b. Frames as large as may be, a few in a message and hundreds in a message."""
        key, large = self.deployment.key("bad-producer"), b"\x00" * ((1 << 20) - 64)
        options = [(zmq.SNDHWM, 4), (zmq.SNDTIMEO, 500)]
        sockets = [self.deployment.connect("registration", door, key, options=options) for door in DOORS[:2]]
        while self.goes_on:
            for socket in sockets:
                try:
                    for number in range(random.choice([3, 3, 3, 300])):
                        socket.send(large, zmq.SNDMORE, copy=False)
                        self.tell("bytes sent", len(large))
                        if not self.goes_on:
                            break
                    socket.send(b"", copy=False)
                    self.tell("messages")
                except zmq.Again:
                    self.tell("not taken")

    def endless(self):
        """5b. A handshake whose one command never ends, byte by byte and as fast as can be."""
        greeting = b"\xff" + b"\x00" * 8 + b"\x7f" + b"\x03\x00" + b"CURVE".ljust(20, b"\x00") + b"\x00" + b"\x00" * 31

        def peer(number):
            while self.goes_on:
                try:
                    door = (self.deployment.host, self.deployment.port("registration", DOORS[number % 3]))
                    with plain.create_connection(door, timeout=1) as made:
                        made.sendall(greeting + b"\x06" + struct.pack(">Q", 1 << 40))
                        while self.goes_on:
                            made.sendall(b"x" * (65_536 if number < 4 else 1))
                            self.tell("pieces sent")
                            if number >= 4:
                                time.sleep(0.05)
                except OSError:
                    self.tell("cut")
                    time.sleep(0.01)

        peers = [threading.Thread(target=peer, args=(number,)) for number in range(32)]
        for one in peers:
            one.start()
        for one in peers:
            one.join()

    def subscriptions(self):
        """5c. 150,000 subscriptions of 2 KB, some of which look as if they were known."""
        topic = self.deployment.connect("registration", "topics", self.deployment.key("bad-integration"), zmq.XSUB, options=[(zmq.SNDHWM, 1_000)])
        for number in range(150_000):
            known = b"ocop.66.registration." if number % 2 else b""
            while self.goes_on:
                try:
                    topic.send(b"\x01" + known + os.urandom(1_000) * 2, zmq.NOBLOCK)
                    self.tell("subscriptions")
                    break
                except zmq.Again:
                    time.sleep(0.005)
            if number % 1_000 == 0:
                time.sleep(0.02)
        while self.goes_on:
            time.sleep(0.2)

    def backup(self):
        """6. Copies to paths that are none of the service's, by whoever may ask for copies."""
        outside = self.folder / "outside"
        outside.mkdir(exist_ok=True)
        for name, target in [("link.sqlite", outside / "linked.sqlite"), ("folder", outside / "elsewhere")]:
            if not (outside / name).is_symlink():
                (outside / name).symlink_to(target)
        data = self.folder / "data"

        def requests():
            while True:
                for path in [
                    f"file:{data}/council.sqlite", f"file:{data}/council.sqlite?mode=rwc", f"FILE:{outside}/uri-{uuid.uuid4().hex}",
                    f"{outside}/plain-{uuid.uuid4().hex}.sqlite", f"{outside}/link.sqlite", f"{outside}/folder/x.sqlite",
                    f"{data}/../outside/up-{uuid.uuid4().hex}.sqlite", f"{data}/registration.sqlite", f"{data}/registration.sqlite-wal",
                    "", ".", "relative", "/proc/self/mem", "/dev/null", f"{outside}/" + "x" * 5_000, f"{outside}/nul\x00.sqlite",
                    f"{outside}/line\n.sqlite", str(outside), "a" * 900_000,
                ]:
                    yield "ocop.messaging.v1.BackUp", {"path": path}, {}

        before = set(os.listdir(outside))
        self.pipeline("queries", self.deployment.key("operator"), requests(), outstanding=1)
        made = set(os.listdir(outside)) - before
        self.tell("FILES MADE OUTSIDE", len(made))
        for name in made:
            (outside / name).unlink()

    def rebuild(self):
        """7. 200 comparisons with a replay of the log at once, and again when they were answered."""
        def requests():
            while True:
                yield "ocop.messaging.v1.CheckRebuild", {}, {}

        self.pipeline("queries", self.deployment.key("operator"), requests(), outstanding=200)


ATTACKS = ["idle", "text", "echo", "trace", "unread", "frames", "endless", "subscriptions", "backup", "rebuild"]


def attack(deployment, folder, name, seconds):
    os.nice(10)  # the machine's processors belong to the services and to the well-meaning
    signal.alarm(int(seconds) + 15)  # whatever it hangs in
    one = Attack(deployment, folder, seconds)
    try:
        getattr(one, name)()
    finally:
        for what, number in sorted(one.count.items()):
            print(f"{name}.attack.{what.replace(' ', '-')} {number} {'bytes' if what.startswith('bytes') else 'times'}", flush=True)
    os._exit(0)


# ── The whole ───────────────────────────────────────────────────────────────────────────────────────────────────────

class Service:
    def __init__(self, folder, name):
        self.folder, self.name = folder, name
        self.pid = int((folder / f"{name}.pid").read_text())

    @property
    def is_alive(self):
        try:
            return pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
        except OSError:
            return False

    def look(self):
        """Resident bytes, open files, processor seconds so far, bytes of the store."""
        try:
            process = pathlib.Path(f"/proc/{self.pid}")
            times = (process / "stat").read_text().rsplit(")", 1)[1].split()
            return {
                "memory": int((process / "statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE"),
                "files": len(os.listdir(process / "fd")),
                "processor": (int(times[11]) + int(times[12])) / os.sysconf("SC_CLK_TCK"),
                "store": sum(file.stat().st_size for file in (self.folder / "data").glob(f"{self.name}.sqlite*")),
            }
        except (OSError, IndexError):
            return None


class Soak:
    def __init__(self, folder, base, ocop):
        self.folder, self.base, self.ocop = folder, base, ocop
        self.deployment = Deployment(base, f"{folder}/keys")
        self.services = [Service(folder, name) for name in SERVICES]
        self.samples = []  # (when, {service: look})
        self.faults, self.rows = [], []
        self.windows = []  # (name, from, to)
        self.told = 0  # lines of the attackers

    def tell(self, name, value, unit):
        print(f"{name} {value:.1f} {unit}" if isinstance(value, float) else f"{name} {value} {unit}", flush=True)

    def fault(self, text):
        self.faults.append(text)
        print(f"FAULT {text}", flush=True)

    def start(self, *arguments):
        log = open(self.folder / f"{arguments[0]}.log", "a")
        return subprocess.Popen(
            [sys.executable, __file__, arguments[0], str(self.folder), self.base, *map(str, arguments[1:])], stdout=log, stderr=log)

    # Keys, producers, dossiers.

    def grant(self, council, name, role, unit, party=""):
        path = f"{self.folder}/keys/{name}.key"
        subprocess.run([self.ocop, "key", "new", path, "--name", name], check=True, capture_output=True)
        held = {"role": role, "unitCode": unit, **({"party": party} if party else {})}
        kind, done = ask(council, "ocop.council.v1.GrantKey", {"principalId": name, "name": name, "roles": [held], "publicKey": Key(path).line})
        assert kind == "Accepted", done
        return int(done["sequence"])

    def prepare(self):
        founder = self.deployment.key("founder")
        commands = self.deployment.connect("registration", "commands", founder)
        council = self.deployment.connect("council", "commands", founder)
        today, parties, sequence = time.strftime("%Y-%m-%d"), {}, 0
        for number in [*range(CLIENTS), "attacker"]:
            kind, producer = ask(commands, "ocop.registration.v1.RegisterProducer", {
                "name": f"HTX {number}", "kind": "PRODUCER_KIND_COOPERATIVE", "registrationNumber": f"S-{number}", "unitCode": "24373",
                "representative": "—"})
            assert kind == "Accepted", producer
            kind, product = ask(commands, REGISTER_PRODUCT, {"producerId": producer["subject"], "name": f"Cà phê {number}"})
            assert kind == "Accepted", product
            kind, dossier = ask(commands, FILE_DOSSIER, {
                "productId": product["subject"], "kind": "DOSSIER_KIND_FIRST", "filedOn": today, "criteriaSet": "QD26-13", "samples": 1})
            if kind != "Accepted":
                print(f"no dossier: {dossier['detail']}")
            parties[number] = {"producer": producer["subject"], "product": product["subject"], "today": today,
                               **({"dossier": dossier["subject"]} if kind == "Accepted" else {})}
            name = "bad-producer" if number == "attacker" else f"good-{number}"
            sequence = self.grant(council, name, "ROLE_PRODUCER", "24373", producer["subject"])
        for name in ["good-follower", "bad-integration"]:
            sequence = self.grant(council, name, "ROLE_INTEGRATION", "66")
        # JSON's names are texts: the clients' numbers come back as such.
        (self.folder / "parties.json").write_text(json.dumps(parties))
        operator = self.deployment.connect("registration", "queries", self.deployment.key("operator"))
        for _ in range(500):
            _, status = ask(operator, "ocop.messaging.v1.GetStatus", {})
            if any(topic["service"] == "council" and int(topic.get("cursor", 0)) >= sequence for topic in status["heard"]):
                break
            time.sleep(0.02)

    # Watching.

    def watch(self, seconds, running=None):
        """Looks at the services once a second; ends an attack that goes too far. True when it had to."""
        end, stores = time.monotonic() + seconds, {}
        while time.monotonic() < end and (running is None or running.poll() is None):
            looks = {service.name: service.look() for service in self.services}
            self.samples.append((time.monotonic(), looks))
            for service in self.services:
                look = looks[service.name]
                if look is None or not service.is_alive:
                    self.fault(f"{service.name} died")
                    self.revive()
                    continue
                stores.setdefault(service.name, look["store"])
                if running and (look["memory"] > MEMORY_LIMIT or look["store"] - stores[service.name] > STORE_GROWTH_LIMIT):
                    running.kill()
                    running.wait()
                    return True
            time.sleep(max(0, min(end, self.samples[-1][0] + (0.25 if running else 1)) - time.monotonic()))
        return False

    def revive(self):
        subprocess.run(["Scripts/services", "up", str(self.folder)], check=False, stdout=subprocess.DEVNULL)
        self.services = [Service(self.folder, name) for name in SERVICES]

    def looks(self, service, begin, end, what):
        return [looks[service][what] for when, looks in self.samples if begin <= when <= end and looks[service]]

    def one(self, name, seconds, after):
        before = time.monotonic()
        self.watch(5)
        begun = time.monotonic()
        attacker = self.start("attack", name, seconds) if name != "calm" else None
        stopped = self.watch(seconds + 20 if attacker else seconds, attacker)
        if attacker and attacker.poll() is None:
            attacker.kill()
        ended = time.monotonic()
        self.watch(after)
        rested = time.monotonic()
        self.windows += [(name, begun, ended), (f"{name}.after", ended, rested)]
        if stopped:
            self.tell(f"{name}.stopped-early", 1, "times")
        if attacker:
            lines = (self.folder / "attack.log").read_text().splitlines()
            for line in lines[self.told:]:
                print(line, flush=True)
                if ".FILES-MADE-OUTSIDE " in line and line.split()[1] != "0":
                    self.fault(f"{name}: {line.split()[1]} files were made where the attacker wanted them")
            self.told = len(lines)
        for service in SERVICES:
            was, most, now = (
                self.looks(service, before, begun, "memory"), self.looks(service, begun, ended, "memory"),
                self.looks(service, rested - 5, rested, "memory"))
            if not (was and most and now):
                self.fault(f"{service} was not there to be looked at ({name})")
                continue
            was, most, now = sum(was) / len(was), max(most), sum(now) / len(now)
            files, store = self.looks(service, begun, ended, "files"), self.looks(service, before, rested, "store")
            processor = self.looks(service, begun, ended, "processor")
            for what, value, unit in [
                ("memory-before", was / 1e6, "MB"), ("memory-most", most / 1e6, "MB"), ("memory-after", now / 1e6, "MB"),
                ("files-most", max(files), "files"), ("files-after", self.looks(service, begun, rested, "files")[-1], "files"),
                ("processor", max(0.0, (processor[-1] - processor[0]) / (ended - begun) * 100), "%"),
                ("store-growth", (store[-1] - store[0]) / 1e6, "MB"),
            ]:
                self.tell(f"{name}.{service}.{what}", value, unit)
            if now > was * 1.2 + (32 << 20):
                self.fault(f"{name}: {service} keeps {now / 1e6:.0f} MB, {was / 1e6:.0f} before")
            memory = [f"{bytes / 1e6:.0f}" for bytes in (was, most, now)]
            self.rows.append([name, service, *memory, str(max(files)), f"{(store[-1] - store[0]) / 1e6:.1f}"])

    # The end.

    def latencies(self):
        found = []
        for line in (self.folder / "latencies").read_text().splitlines():
            due, door, seconds, tries, good = line.split()
            found.append((float(due), door, float(seconds) * 1000, int(tries), good == "1"))
        return found

    def judge(self, bound):
        found = self.latencies()
        failed = sum(not one[4] for one in found)
        self.tell("requests", len(found), "requests")
        self.tell("requests.failed", failed, "requests")
        if failed or not found:
            self.fault(f"{failed} of {len(found)} requests of the well-meaning failed")
        rows = []
        for name, begun, ended in self.windows:
            for door in DOORS[:2]:
                waits = sorted(one[2] for one in found if one[1] == door and begun <= one[0] < ended)
                if not waits:
                    self.fault(f"{name}: nobody sent {door}")
                    continue
                p50, p99, most = waits[len(waits) // 2], waits[min(len(waits) - 1, len(waits) * 99 // 100)], waits[-1]
                again = sum(one[3] - 1 for one in found if one[1] == door and begun <= one[0] < ended)
                for what, value in [("p50", p50), ("p99", p99), ("max", most)]:
                    self.tell(f"{name}.{door}.{what}", value, "ms")
                self.tell(f"{name}.{door}.sent-again", again, "times")
                if p99 > bound:
                    self.fault(f"{name}: {door} p99 {p99:.1f} ms, more than {bound:.0f}")
                rows.append([name, door, str(len(waits)), f"{p50:.1f}", f"{p99:.1f}", f"{most:.1f}", str(again)])
        table(["window", "service", "MB before", "most", "after", "files", "store + MB"], self.rows)
        table(["window", "door", "requests", "p50 ms", "p99", "max", "again"], rows)

    def check_log(self):
        """Every acknowledged command is in the log, once, with what was answered."""
        lines = (self.folder / "acknowledged").read_text().splitlines()
        acknowledged = {id: (subject, int(sequence)) for id, subject, sequence in map(str.split, lines)}
        found, after, latest = {}, 0, 1
        key = self.deployment.key("good-follower")
        while after < latest:
            page, latest = events_since(self.deployment, key, after, 500)
            for event in page:
                if event.get("cause") in acknowledged:
                    found.setdefault(event["cause"], []).append((event["subject"], int(event["sequence"])))
            after += len(page)
        missing = [id for id, said in acknowledged.items() if found.get(id) != [said]]
        self.tell("acknowledged", len(acknowledged), "commands")
        self.tell("acknowledged.missing", len(missing), "commands")
        if missing or not acknowledged:
            self.fault(f"{len(missing)} of {len(acknowledged)} acknowledged commands are not in the log as they were answered")
        return latest

    def stop_under_load(self):
        """A service told to stop while it has comparisons to make stops."""
        attacker = self.start("attack", "rebuild", 5)
        time.sleep(2)
        begun = time.monotonic()
        stopped = subprocess.run(["Scripts/services", "down", str(self.folder)], capture_output=True, text=True)
        self.tell("stop", time.monotonic() - begun, "s")
        if stopped.returncode != 0:
            self.fault(f"a service did not stop: {stopped.stderr.strip()}")
            for service in self.services:
                if service.is_alive:
                    os.kill(service.pid, signal.SIGKILL)
        attacker.wait()

    def audit(self):
        """Nothing in any store was changed past its log, and no log was exchanged for another's."""
        command = [self.ocop, "audit", "verify", str(self.folder / "data"), "--keys", f"{self.folder}/keys", "--lang", "en"]
        done = subprocess.run(command, capture_output=True, text=True)
        print(done.stdout + done.stderr, flush=True)
        if done.returncode != 0:
            self.fault(f"the audit of the stores ends with {done.returncode}")

    def run(self, names, seconds, after, bound):
        begun = time.monotonic()
        self.prepare()
        well_meaning, follower = self.start("load"), self.start("follow")
        try:
            self.watch(3)
            self.one("calm", min(seconds, 60), 1)
            for name in names:
                self.one(name, seconds, after)
                if well_meaning.poll() is not None or follower.poll() is not None:
                    self.fault("the well-meaning gave up: see load.log, follow.log")
                    break
            (self.folder / "stop").touch()
            well_meaning.wait(120)
            (self.folder / "follow-until").write_text(str(self.check_log()))
            follower.wait(120)
            if (self.folder / "followed.json").exists():
                for what, number in json.loads((self.folder / "followed.json").read_text()).items():
                    self.tell(f"follower.{what.replace(' ', '-')}", number, "times" if "on" in what.split() else "events")
            else:
                self.fault("the follower did not come to the end of the log")
        finally:
            for one in [well_meaning, follower]:
                one.kill()
        self.stop_under_load()
        self.audit()
        self.judge(bound)
        for text in self.faults:
            print(f"FAULT {text}")
        print(f"soak: {len(self.faults)} faults in {time.monotonic() - begun:.0f} s", flush=True)
        return 1 if self.faults else 0


def table(columns, rows):
    widths = [max(len(row[column]) for row in [columns, *rows]) for column in range(len(columns))]
    print()
    for row in [columns, ["-" * width for width in widths], *rows]:
        print("  ".join(cell.ljust(width) if place < 2 else cell.rjust(width) for place, (cell, width) in enumerate(zip(row, widths))))
    print(flush=True)


def main():
    if sys.argv[1] in ("load", "follow", "attack"):
        what, folder, base = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
        deployment = Deployment(base, f"{folder}/keys")
        if what == "load":
            load(deployment, folder)
        elif what == "follow":
            follow(deployment, folder)
        else:
            attack(deployment, folder, sys.argv[4], float(sys.argv[5]))
        os._exit(0)
    folder, base, ocop, *names = sys.argv[1:]
    unknown = [name for name in names if name not in ATTACKS]
    if unknown:
        sys.exit(f"{', '.join(unknown)}: not among {', '.join(ATTACKS)}")
    seconds, after, bound = (float(os.environ.get(name, default)) for name, default in
                             [("SECONDS_PER_ATTACK", 290), ("SECONDS_AFTER", 60), ("P99_MILLISECONDS", 100)])
    code = Soak(pathlib.Path(folder), base, ocop).run(names or ATTACKS, seconds, after, bound)
    os._exit(code)


main()
