"""A member's client, and an inspector, that know PROTOCOL.md ("Sealed sheets") and nothing of ocop's code.

Reads one JSON object from standard input and writes one to standard output; bytes are in hexadecimal.

seal  {sealingKey, session, dossier, member, round, version, seed, choices: [[criterion, option], …], parts: [[part, hundredths], …], remarks}
      gives {sealed, signature}; seed is the secret half of `signing` in the member's key file.
open  {openingKey, sealed, signature, signer, session, dossier, member, round, version}
      gives {contents, signed}: the plaintext without its padding, and whether the signature is good.
"""

import hashlib
import hmac
import json
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

KEM = b"KEM\x00\x20"
SUITE = b"HPKE\x00\x20\x00\x01\x00\x03"


def raw(key):
    return key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def extract(suite, salt, label, material):
    return hmac.new(salt or bytes(32), b"HPKE-v1" + suite + label + material, hashlib.sha256).digest()


def expand(suite, secret, label, context, length):
    # One block is enough: nothing here is longer than 32 bytes.
    block = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + context
    return hmac.new(secret, block + b"\x01", hashlib.sha256).digest()[:length]


def cipher(shared_point, encapsulated, sealing_key, info):
    """RFC 9180, base mode: the AEAD and the nonce of the one message."""
    shared = expand(KEM, extract(KEM, b"", b"eae_prk", shared_point), b"shared_secret", encapsulated + sealing_key, 32)
    context = b"\x00" + extract(SUITE, b"", b"psk_id_hash", b"") + extract(SUITE, b"", b"info_hash", info)
    secret = extract(SUITE, shared, b"secret", b"")
    return ChaCha20Poly1305(expand(SUITE, secret, b"key", context, 32)), expand(SUITE, secret, b"base_nonce", context, 12)


def lines(purpose, ballot, *more):
    names = ["session", "dossier", "member", "round"]
    return "".join(f"{line}\n" for line in [purpose, *(f"{name} {ballot[name]}" for name in names), *more]).encode()


def signed_text(ballot, sealing_key, sealed):
    return lines(
        "ocop sheet signature 1", ballot, f"version {ballot['version']}", f"key {sealing_key.hex()}",
        f"sealed {hashlib.sha256(sealed).hexdigest()}")


# ── Protobuf, as far as a sheet needs it ────────────────────────────────────────────────────────────────────────────


def varint(number):
    out = b""
    while number > 127:
        out, number = out + bytes([number & 127 | 128]), number >> 7
    return out + bytes([number])


def field(number, content):
    content = content.encode() if isinstance(content, str) else content
    return varint(number << 3 | 2) + varint(len(content)) + content


def contents(sheet):
    out = b"".join(field(1, field(1, criterion) + field(2, option)) for criterion, option in sheet.get("choices", []))
    out += b"".join(field(2, field(1, part) + b"\x10" + varint(points)) for part, points in sheet.get("parts", []))
    return out + (field(3, sheet["remarks"]) if sheet.get("remarks") else b"")


def without_padding(message):
    """Every field but number 4."""
    out, at = b"", 0
    while at < len(message):
        start, tag, shift, length = at, message[at], 0, 0
        at += 1
        while True:
            length, shift, at = length | (message[at] & 127) << shift, shift + 7, at + 1
            if message[at - 1] < 128:
                break
        at += length
        out += message[start:at] if tag != 0x22 else b""
    return out


# ── The two sides ───────────────────────────────────────────────────────────────────────────────────────────────────


def seal(sheet):
    sealing_key = bytes.fromhex(sheet["sealingKey"])
    ephemeral = X25519PrivateKey.generate()
    encapsulated = raw(ephemeral.public_key())
    info = lines("ocop sheet sealing 1", sheet, f"key {sealing_key.hex()}")
    aead, nonce = cipher(ephemeral.exchange(X25519PublicKey.from_public_bytes(sealing_key)), encapsulated, sealing_key, info)
    sealed = encapsulated + aead.encrypt(nonce, contents(sheet), b"")
    signer = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(sheet["seed"]))
    return {"sealed": sealed.hex(), "signature": signer.sign(signed_text(sheet, sealing_key, sealed)).hex()}


def open_sealed(sheet):
    key = X25519PrivateKey.from_private_bytes(bytes.fromhex(sheet["openingKey"]))
    sealing_key, sealed = raw(key.public_key()), bytes.fromhex(sheet["sealed"])
    info = lines("ocop sheet sealing 1", sheet, f"key {sealing_key.hex()}")
    aead, nonce = cipher(key.exchange(X25519PublicKey.from_public_bytes(sealed[:32])), sealed[:32], sealing_key, info)
    signer = Ed25519PublicKey.from_public_bytes(bytes.fromhex(sheet["signer"]))
    try:
        signer.verify(bytes.fromhex(sheet["signature"]), signed_text(sheet, sealing_key, sealed))
        signed = True
    except InvalidSignature:
        signed = False
    return {"contents": without_padding(aead.decrypt(nonce, sealed[32:], b"")).hex(), "signed": signed}


if __name__ == "__main__":
    print(json.dumps({"seal": seal, "open": open_sealed}[sys.argv[1]](json.load(sys.stdin))))
