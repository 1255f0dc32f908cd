"""An outsider's check of an export, and of proofs: knows PROTOCOL.md ("The log's chain"), json and hashlib, and nothing else.

Usage: verify_export.py EXPORT [PROOF ...]
Checks that the export is what its manifest says, every chain, every checkpoint's hash and Merkle root, and that what one service keeps of
another fits that one's chain. Names the first event that does not fit and exits with 1; with 2 where nothing is wrong and nothing proved.
Signatures are left to `ocop audit verify`, or to any Ed25519 library.
"""

import hashlib
import json
import os
import sys

TEXTS = ["type", "schema", "subject", "actor", "onBehalfOf", "cause", "traceparent", "data", "hash"]
COLUMNS = ["sequence", "type", "schema", "subject", "time", "actor", "onBehalfOf", "cause", "traceparent", "data"]
CHECKPOINT = ["province", "service", "hash", "root", "time", "publicKey", "signature"]
SERVICES = ["registration", "council", "evaluation", "notification"]
CARRIERS = ["ocop.messaging.v1.CheckpointSigned", "ocop.messaging.v1.CheckpointWitnessed"]


def shown(text):
    """A log may hold anything, escape codes for this terminal too."""
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text)


def say(text):
    print(shown(text), flush=True)


def refuse(text):
    sys.exit("FAIL  " + shown(text))


def unsure(text):
    say("?     " + text)
    sys.exit(2)


def members(pairs):
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a member stands there twice")
    return found


def no_number(text):
    raise ValueError(f"{text} is no whole number")


def read(content, place, kind=dict):
    """JSON that every reader reads alike."""
    try:
        text = content.decode("utf-8")
        value = json.loads(text, object_pairs_hook=members, parse_float=no_number, parse_constant=no_number)
        json.dumps(value, ensure_ascii=False).encode("utf-8")  # half of a surrogate pair has no UTF-8
    except (ValueError, RecursionError) as error:
        refuse(f"{place}: {error}")
    if type(value) is not kind:
        refuse(f"{place}: no {kind.__name__}")
    return value


def file_content(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        refuse(f"{path}: {error.strerror}")


def lines(path):
    content = file_content(path)
    return [read(line, f"{path}:{number}") for number, line in enumerate(content.removesuffix(b"\n").split(b"\n") if content else [], start=1)]


def typed(value, place, texts, numbers):
    """Numbers stand where numbers must and texts where texts must: what is hashed is what is read."""
    for name in texts:
        if type(value.get(name)) is not str:
            refuse(f"{place}: {name} is no text")
    for name in numbers:
        if type(value.get(name)) is not int or value[name] < 0:
            refuse(f"{place}: {name} is no number")
    return value


def event_of(value, place):
    typed(value, place, TEXTS, ["sequence", "time"])
    if not isinstance(value.get("sealedHash"), (str, type(None))):
        refuse(f"{place}: sealedHash is no text")
    try:
        json.loads(value["data"], object_pairs_hook=members)
    except (ValueError, RecursionError) as error:
        refuse(f"{place}: data: {error}")
    return value


def checkpoint_of(value, place, numbers):
    return typed(value, place, CHECKPOINT, numbers)


def sha256(data):
    return hashlib.sha256(data).digest()


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
    if count == 1 or not path:
        return leaf(hash) if count == 1 and not path else b""
    left = split(count)
    if index < left:
        return node(root_of_path(hash, index, left, path[:-1]), path[-1])
    return node(path[-1], root_of_path(hash, index - left, count - left, path[:-1]))


def main(folder, proofs):
    logs, counted = {}, {}
    manifest = read(file_content(f"{folder}/export.json"), "export.json")
    if manifest.get("format") != "ocop export 1" or type(manifest.get("logs")) is not list:
        refuse("export.json: no export of ocop")
    for entry in manifest["logs"]:
        typed(entry, "export.json", ["log", "hash"], ["events", "checkpoints", "witnessed"])
        service = entry["log"].partition(".")[2]
        if service not in SERVICES or service in logs:
            refuse(f"export.json: {entry['log']} is no log, or stands there twice")
        hashes, signed, keys = [first_hash(entry["log"])], {"checkpoints": [], "witnessed": []}, set()
        for place, event in enumerate(lines(f"{folder}/{service}.events.jsonl"), start=1):
            event_of(event, f"{service} #{place}")
            hash = next_hash(hashes[-1], event)
            if event["sequence"] != place or hash.hex() != event["hash"]:
                refuse(f"{service} #{place}: the chain does not go on here")
            hashes.append(hash)
            if event["schema"] in CARRIERS:
                kind = ["checkpoints", "witnessed"][CARRIERS.index(event["schema"])]
                carried = json.loads(event["data"]) if kind == "checkpoints" else json.loads(event["data"])["checkpoint"]
                # 64-bit numbers are texts in JSON's form of a message.
                signed[kind].append({**carried, "fromSequence": int(carried["fromSequence"]), "toSequence": int(carried["toSequence"]), "carriedBy": place})
                if kind == "checkpoints":
                    keys.add(carried["publicKey"])
            else:
                counted[service] = counted.get(service, 0) + 1
        if entry["events"] != len(hashes) - 1:
            refuse(f"{service} #{min(entry['events'], len(hashes) - 1) + 1}: export.json says {entry['events']} events, there are {len(hashes) - 1}")
        if entry["hash"] != (event["hash"] if entry["events"] else ""):
            refuse(f"{service}: export.json has another hash of the last event")
        if sorted(entry["publicKeys"]) != sorted(keys):
            refuse(f"{service}: export.json has other keys")
        for kind, found in signed.items():
            written = [checkpoint_of(line, f"{service}.{kind}", ["fromSequence", "toSequence", "carriedBy"]) for line in lines(f"{folder}/{service}.{kind}.jsonl")]
            if written != found:
                refuse(f"{service}.{kind}.jsonl: not what the log carries")
            if entry[kind] != len(found):
                refuse(f"{service}: export.json says {entry[kind]} {kind}, there are {len(found)}")
        logs[service] = hashes
        say(f"ok    {service}: {len(hashes) - 1} events in one chain, as export.json says")
    for name in os.listdir(folder):
        if name.endswith(".events.jsonl") and name.removesuffix(".events.jsonl") not in logs:
            refuse(f"{name}: export.json does not list this log")

    own = {}
    for keeper in logs:
        for kind in ["checkpoints", "witnessed"]:
            kept = lines(f"{folder}/{keeper}.{kind}.jsonl")
            for checkpoint in kept:
                owner, first, last = checkpoint["service"], checkpoint["fromSequence"], checkpoint["toSequence"]
                if owner not in logs:
                    say(f"?     {keeper} #{checkpoint['carriedBy']} keeps a checkpoint of {owner}, whose log is not there")
                    continue
                hashes = logs[owner]
                if last >= len(hashes):
                    refuse(f"{owner} #{len(hashes)}: cut off, {keeper} keeps a checkpoint up to {last}")
                if not 1 <= first <= last or kind == "checkpoints" and (owner != keeper or first != own.get(owner, 0) + 1):
                    refuse(f"{keeper} #{checkpoint['carriedBy']}: a checkpoint from {first} to {last} of {owner} cannot stand here")
                if hashes[last].hex() != checkpoint["hash"] or root(hashes[first : last + 1]).hex() != checkpoint["root"]:
                    refuse(f"{owner} #{first} to {last}: not what was signed ({keeper} #{checkpoint['carriedBy']})")
                if kind == "checkpoints":
                    own[owner] = last
            say(f"ok    {keeper}: {len(kept)} {kind} fit")

    for path in proofs:
        proof = read(file_content(path), path)
        typed(proof, path, ["format", "log", "previousHash"], [])
        if proof["format"] != "ocop proof 1":
            refuse(f"{path}: no proof of ocop")
        event, checkpoint = event_of(proof["event"], path), checkpoint_of(proof["checkpoint"], path, ["fromSequence", "toSequence"])
        first, last, place = checkpoint["fromSequence"], checkpoint["toSequence"], event["sequence"]
        if proof["log"] != f"{checkpoint['province']}.{checkpoint['service']}" or not 1 <= first <= place <= last:
            refuse(f"{path}: its parts do not belong together")
        previous = bytes.fromhex(proof["previousHash"])
        hash = next_hash(previous, event)
        if hash.hex() != event["hash"] or place == 1 and previous != first_hash(proof["log"]):
            refuse(f"{path}: the event does not come to its hash")
        found = root_of_path(hash, place - first, last - first + 1, [bytes.fromhex(step) for step in proof["path"]])
        if found.hex() != checkpoint["root"]:
            refuse(f"{path}: the path does not lead to the root")
        hashes = logs.get(checkpoint["service"], [])
        if place < len(hashes) and hashes[place] != hash:
            refuse(f"{path}: the export has another event {place}")
        say(f"ok    {path}: {proof['log']} #{place} is under the root")

    if not counted:
        unsure("there is no event to check")
    for service in counted:
        if service not in own:
            unsure(f"{service}: no checkpoint; a chain rewritten as a whole would not be noticed")
    say("everything fits; the signatures are left to others")


try:
    main(sys.argv[1], sys.argv[2:])
except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
    refuse(f"not as PROTOCOL.md has it: {type(error).__name__} {error}")
