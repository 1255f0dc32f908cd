"""An outsider's check of an export, and of proofs: knows PROTOCOL.md ("The log's chain"), json and hashlib, and nothing else.

Usage: verify_export.py EXPORT [PROOF ...]
Checks every chain, every checkpoint's hash and Merkle root, and that what one service keeps of another fits that one's chain.
Names the first event that does not fit and exits with 1. Signatures are left to `ocop audit verify`, or to any Ed25519 library.
"""

import hashlib
import json
import sys

COLUMNS = ["sequence", "type", "schema", "subject", "time", "actor", "onBehalfOf", "cause", "traceparent", "data"]


def sha256(data):
    return hashlib.sha256(data).digest()


def refuse(text):
    sys.exit("FAIL  " + text)


def next_hash(previous, event):
    parts = [str(event[column]).encode() for column in COLUMNS]
    content = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
    sealed = event.get("sealedHash")
    content += b"\xff\xff\xff\xff" if sealed is None else (64).to_bytes(4, "big") + sealed.encode()
    return sha256(previous + content)


def first_hash(log):
    return sha256(f"ocop log 1\n{log}".encode())


def split(count):
    left = 1
    while left * 2 < count:
        left *= 2
    return left


def leaf(hash):
    return sha256(b"\x00" + hash)


def node(left, right):
    return sha256(b"\x01" + left + right)


def root(hashes):
    if len(hashes) == 1:
        return leaf(hashes[0])
    left = split(len(hashes))
    return node(root(hashes[:left]), root(hashes[left:]))


def root_of_path(hash, index, count, path):
    if count == 1:
        return leaf(hash) if not path else b""
    left = split(count)
    if index < left:
        return node(root_of_path(hash, index, left, path[:-1]), path[-1])
    return node(path[-1], root_of_path(hash, index - left, count - left, path[:-1]))


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


folder = sys.argv[1]
logs = {}
with open(f"{folder}/export.json", encoding="utf-8") as file:
    manifest = json.load(file)
for entry in manifest["logs"]:
    service = entry["log"].split(".")[1]
    hashes = [first_hash(entry["log"])]
    for place, event in enumerate(lines(f"{folder}/{service}.events.jsonl"), start=1):
        hash = next_hash(hashes[-1], event)
        if event["sequence"] != place or hash.hex() != event["hash"]:
            refuse(f"{service} #{place}: the chain does not go on here")
        hashes.append(hash)
    logs[service] = hashes
    print(f"ok    {service}: {len(hashes) - 1} events in one chain")

for keeper in logs:
    for kind in ["checkpoints", "witnessed"]:
        kept = lines(f"{folder}/{keeper}.{kind}.jsonl")
        for checkpoint in kept:
            hashes, first, last = logs[checkpoint["service"]], checkpoint["fromSequence"], checkpoint["toSequence"]
            if last >= len(hashes):
                refuse(f"{checkpoint['service']} #{len(hashes)}: cut off, {keeper} keeps a checkpoint up to {last}")
            if hashes[last].hex() != checkpoint["hash"] or root(hashes[first : last + 1]).hex() != checkpoint["root"]:
                refuse(f"{checkpoint['service']} #{first} to {last}: not what was signed ({keeper} #{checkpoint['carriedBy']})")
        print(f"ok    {keeper}: {len(kept)} {kind} fit")

for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        proof = json.load(file)
    event, checkpoint = proof["event"], proof["checkpoint"]
    first, last = checkpoint["fromSequence"], checkpoint["toSequence"]
    hash = next_hash(bytes.fromhex(proof["previousHash"]), event)
    path_hashes = [bytes.fromhex(step) for step in proof["path"]]
    found = root_of_path(hash, event["sequence"] - first, last - first + 1, path_hashes)
    if found.hex() != checkpoint["root"]:
        refuse(f"{path}: the path does not lead to the root")
    print(f"ok    {path}: {proof['log']} #{event['sequence']} {event['type']} is under the root")
print("everything fits")
