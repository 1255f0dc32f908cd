"""Somebody with the stores' files in hand and the sqlite3 module: changes them, and is found out by `ocop audit verify`.

Usage: test_tampering.py STORES KEYS OCOP EARLIER: the stores of a stopped deployment with one session played, its key folder, the
command-line program, and copies of the same stores from before the session was decided.
Prints one line an attack, then 'N passed, 0 failed'; exits with 1 at the first that is not found out and named.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

STORES, KEYS, OCOP, EARLIER = sys.argv[1:5]
passed = 0


def verify(folder):
    """The findings, each with the service and the first event that does not fit."""
    done = subprocess.run(
        [OCOP, "audit", "verify", folder, "--keys", KEYS, "--output", "json", "--lang", "en"], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def attack(text, tamper, *named):
    """`tamper` changes a copy of the stores; every text of `named` must stand in what the audit says."""
    global passed
    with tempfile.TemporaryDirectory() as folder:
        for name in os.listdir(STORES):
            if name.endswith(".sqlite"):
                shutil.copy(f"{STORES}/{name}", folder)
        tamper(folder)
        code, said = verify(folder)
        holds = code == 1 and all(str(name) in said for name in named)
        print(("ok    " if holds else "FAIL  ") + text + ("" if holds else f": wants {named}, exit {code}\n{said}"), flush=True)
        if not holds:
            sys.exit(1)
        passed += 1


def edit(folder, service, *statements):
    """Writes as the service's own connection would, its triggers taken away first."""
    store = sqlite3.connect(f"{folder}/{service}.sqlite")
    triggers = store.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'event'").fetchall()
    for name, _ in triggers:
        store.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        store.execute(*statement) if isinstance(statement, tuple) else store.execute(statement)
    for _, sql in triggers:
        store.execute(sql)
    store.commit()
    store.close()


def find(service, type, position=0):
    store = sqlite3.connect(f"file:{STORES}/{service}.sqlite?mode=ro", uri=True)
    rows = store.execute("SELECT sequence FROM event WHERE type = ? ORDER BY sequence", (type,)).fetchall()
    store.close()
    return rows[position][0]


code, said = verify(STORES)
print(("ok    " if code == 0 else "FAIL  ") + "the stores as they are hold" + ("" if code == 0 else said), flush=True)
if code:
    sys.exit(1)
passed += 1

certificate = find("council", "certificate-issued")
attack(
    "an edited row: a certificate gets another star",
    lambda folder: edit(folder, "council", f"UPDATE event SET data = json_set(data, '$.stars', 5) WHERE sequence = {certificate}"),
    "council", certificate)

first = find("registration", "product-registered")
attack(
    "two rows swapped",
    lambda folder: edit(
        folder, "registration", f"UPDATE event SET sequence = -1 WHERE sequence = {first}",
        f"UPDATE event SET sequence = {first} WHERE sequence = {first + 1}", f"UPDATE event SET sequence = {first + 1} WHERE sequence = -1"),
    "registration", first)

middle = find("evaluation", "sheet-submitted", 3)
attack("a row taken out of the middle", lambda folder: edit(folder, "evaluation", f"DELETE FROM event WHERE sequence = {middle}"), "evaluation", middle)

sheet = find("evaluation", "sheet-submitted", 5)
attack(
    "a changed sheet",
    lambda folder: edit(folder, "evaluation", f"UPDATE event SET sealed = json_set(sealed, '$.version', 7) WHERE sequence = {sheet}"),
    "evaluation", sheet)

actor = find("council", "results-adopted")
attack("another name for who adopted the minutes", lambda folder: edit(folder, "council", f"UPDATE event SET actor = 'nobody' WHERE sequence = {actor}"), "council", actor)


def cut_tail(folder):
    store = sqlite3.connect(f"{folder}/council.sqlite")
    last = store.execute("SELECT max(sequence) FROM event").fetchone()[0]
    store.close()
    edit(folder, "council", f"DELETE FROM event WHERE sequence > {last - 6}")


attack("the last rows taken away", cut_tail, "council")
attack("a whole file put back to an earlier day", lambda folder: shutil.copy(f"{EARLIER}/council.sqlite", folder), "council")
attack(
    "a derived table changed behind the log",
    lambda folder: edit(folder, "registration", "UPDATE certificate SET stars = 5 WHERE stars = 3"),
    "registration", "certificate")

print(f"{passed} passed, 0 failed")
