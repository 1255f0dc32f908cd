"""What every Python client of ocop has from PROTOCOL.md: doors on TCP, keys, and the three frames of a request."""

import json
import os
import subprocess
import uuid

import zmq
from zmq.utils import z85

SERVICES = ["registration", "council", "evaluation", "notification"]
DOORS = ["commands", "queries", "topics"]


class Key:
    """A private key's file; `line` is its public half, as it is granted."""

    def __init__(self, path):
        with open(path) as file:
            self.curve = json.load(file)["curve"]
        self.line = open(path + ".pub").read().strip() if os.path.exists(path + ".pub") else ""


class Deployment:
    """Doors below one base address (tcp://host:port), and the folder with the services' public keys."""

    def __init__(self, base, keys, context=None):
        self.host, self.first_port = base.removeprefix("tcp://").split(":")
        self.keys = keys
        self.context = context or zmq.Context()

    def port(self, service, door):
        return int(self.first_port) + 10 * SERVICES.index(service) + DOORS.index(door)

    def service_key(self, service):
        """The CURVE half of a service's public key: `ocop-key-1 <curve> <signing> name`, hexadecimal."""
        with open(f"{self.keys}/services/{service}.pub") as file:
            return z85.encode(bytes.fromhex(file.readline().split()[1]))

    def key(self, name):
        return Key(f"{self.keys}/{name}.key")

    def connect(self, service, door, key, kind=zmq.DEALER, server=None, patience=5_000, options=()):
        """A socket behind CURVE; without a key, one in the clear."""
        made = self.context.socket(kind)
        for option, value in [(zmq.LINGER, 0), (zmq.RCVTIMEO, patience), *options]:
            made.setsockopt(option, value)
        if key:
            made.curve_publickey = key.curve["public"].encode()
            made.curve_secretkey = key.curve["secret"].encode()
            made.curve_serverkey = server or self.service_key(service)
        made.connect(f"tcp://{self.host}:{self.port(service, door)}")
        return made

    def new_key(self, ocop, name):
        """A key's file made with the command-line program, granted to nobody yet."""
        path = f"{self.keys}/attack-{name}-{uuid.uuid4().hex[:6]}.key"
        subprocess.run([ocop, "key", "new", path, "--name", name], check=True, capture_output=True)
        return path


def frames(name, body, id=None, actor=None, **header):
    """A request's id and its three frames."""
    id = id or str(uuid.uuid4())
    header = {"id": id, "name": name, "language": "en", **header}
    if actor:
        header["actor"] = {"principal": actor}
    return id, [b"ocop/1 json", json.dumps(header).encode(), body if isinstance(body, bytes) else json.dumps(body).encode()]


def ask(to, name, body, id=None, actor=None):
    """The type of the answer, without its package, and the answer."""
    id, request = frames(name, body, id, actor)
    to.send_multipart(request)
    while True:
        _, reply, answer, *_ = to.recv_multipart()
        if json.loads(reply)["requestId"] == id:
            return json.loads(reply)["name"].split(".")[-1], json.loads(answer)


def problem(answer):
    """A problem's stable name; of another answer its type."""
    kind, body = answer
    return body["type"].removeprefix("urn:ocop:problem:") if kind == "Problem" else kind
