#!/usr/bin/env python3
"""Reads a kluis with its recovery code or passphrase, written from the format page alone.

Usage: read_kluis.py FILE IMAGE [ATTACHMENT-FOLDER] < the recovery code, or the passphrase, on one line
Writes the plain SQLite image and the attachments; prints what it found as JSON. Needs the Python package
`cryptography`, version 44 or later for passphrases. Exits with 3 where that is missing.
"""
import base64
import hashlib
import hmac
import json
import os
import struct
import sys
import unicodedata
import uuid

try:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF
except ImportError:
    sys.exit(3)

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def hkdf(key, salt, info):
    return HKDF(SHA256(), 32, salt, info).derive(key)


def recovery_bytes(text):
    plain = text.upper().replace("O", "0").replace("I", "1").replace("L", "1")
    plain = [c for c in plain if c in ALPHABET]
    if len(plain) != 28:
        return None
    number = 0
    for character in plain:
        number = number << 5 | ALPHABET.index(character)
    secret = (number >> 12).to_bytes(16, "big")
    check = int.from_bytes(hashlib.sha256(secret).digest()[:2], "big") >> 4
    return secret if number & 0xFFF == check else None


def wrapping_key(slot, typed):
    salt = base64.b64decode(slot["salt"])
    if slot["type"] == "recovery":
        secret = recovery_bytes(typed)
        return secret and hkdf(secret, salt, b"kluis/1/recovery")
    if recovery_bytes(typed):
        return None
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derivation = Argon2id(
        salt=salt, length=32, iterations=slot["iterations"], lanes=slot["parallelism"], memory_cost=slot["memoryKiB"]
    )
    return derivation.derive(unicodedata.normalize("NFC", typed).encode())


def data_key(header, vault, typed):
    for slot in header["slots"]:
        key = wrapping_key(slot, typed)
        if key:
            associated = b"kluis/1/slot/" + slot["type"].encode() + vault
            return AESGCM(key).decrypt(
                base64.b64decode(slot["nonce"]), base64.b64decode(slot["wrappedKey"]), associated
            )
    raise SystemExit("no slot fits")


def read(path, typed):
    data = open(path, "rb").read()
    assert data[:8] == b"KLUIS1\r\n" and data[:8192] == data[8192:16384]
    length = struct.unpack(">I", data[8:12])[0]
    raw = data[44 : 44 + length]
    assert hashlib.sha256(raw).digest() == data[12:44]
    header = json.loads(raw)
    vault = uuid.UUID(header["vaultId"]).bytes
    salt = base64.b64decode(header["fileSalt"])
    key = data_key(header, vault, typed)
    mac = data[44 + length : 76 + length]
    assert hmac.digest(hkdf(key, salt, b"kluis/1/header"), data[: 44 + length], "sha256") == mac
    records = AESGCM(hkdf(key, salt, b"kluis/1/records"))
    at, tag, expected = 16384, mac[:16], 1
    pages, pending, blobs, complete, image, commits = {}, [], {}, set(), b"", []
    while at < len(data):
        framing = data[at : at + 37]
        marker, kind, sequence, blob, chunk, size = struct.unpack(">4sBQ16sII", framing)
        assert marker == b"KREC" and sequence == expected and size <= 73728
        nonce, sealed = data[at + 37 : at + 49], data[at + 49 : at + 49 + size]
        plain = records.decrypt(nonce, sealed, vault + framing + tag)
        if kind == 1:
            pending.append(plain)
        elif kind == 2:
            page_size, count, number, millis, blob_count = struct.unpack(">IIQqI", plain)
            for record in pending:
                for i in range(0, len(record), 4 + page_size):
                    pages[struct.unpack(">I", record[i : i + 4])[0]] = record[i + 4 : i + 4 + page_size]
            pending = []
            assert blob_count == len(complete)
            image = b"".join(pages[i] for i in range(1, count + 1))
            assert len(image) == count * page_size
            commits.append(number)
        elif kind == 3:
            assert chunk == len(blobs.setdefault(blob.hex(), []))
            blobs[blob.hex()].append(plain[1:])
            if plain[0]:
                complete.add(blob.hex())
        at, tag, expected = at + 49 + size, sealed[-16:], expected + 1
    return header, image, commits, {name: b"".join(parts) for name, parts in blobs.items()}


def main():
    header, image, commits, blobs = read(sys.argv[1], sys.stdin.readline().rstrip("\n"))
    with open(sys.argv[2], "wb") as target:
        target.write(image)
    if len(sys.argv) > 3:
        for name, content in blobs.items():
            with open(os.path.join(sys.argv[3], name), "wb") as target:
                target.write(content)
    print(
        json.dumps(
            {
                "generation": header["generation"],
                "commits": commits,
                "image": hashlib.sha256(image).hexdigest(),
                "attachments": {name: hashlib.sha256(content).hexdigest() for name, content in blobs.items()},
            }
        )
    )


if __name__ == "__main__":
    main()
