// An independent reader of a kluis, format 1: written from KLUIS.md alone, in another language than the
// program, with nothing but what Node 20 brings. It only reads. The comments name the section they follow.
//
//   node read-kluis.mjs FILE --recovery-code-file CODE FOLDER
//   node read-kluis.mjs FILE --passphrase-file PASSPHRASE FOLDER    (needs the reference `argon2` command)
//
// FOLDER must not exist yet; it receives image.sqlite and attachments/ID: plain text, so keep it safe.
// Exit codes: 0 read, 1 damaged or not a kluis, 2 used wrongly or something is missing, 3 wrong code or passphrase.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const BLOCK = 8192, MAX_HEADER = 8000, MAX_CIPHERTEXT = 73728, MAX_CONTENT = 65536, FRAME = 49, TAG = 16;
const PAGES = 1, COMMIT = 2, BLOB = 3, COMMIT_BYTES = 28;
const MAGIC = Buffer.from('KLUIS1\r\n', 'latin1');

class Refusal extends Error { constructor(exitCode, message) { super(message); this.exitCode = exitCode; } }
const damaged = (what) => { throw new Refusal(1, `damaged: ${what}`); };
const sha256 = (bytes) => crypto.createHash('sha256').update(bytes).digest();
const base64 = (text) => Buffer.from(String(text), 'base64');
const hkdf = (key, salt, info) => Buffer.from(crypto.hkdfSync('sha256', key, salt, info, 32));

/** AES-256-GCM with the tag behind the ciphertext; undefined where it does not authenticate. */
function decrypt(key, nonce, sealed, aad) {
  const cipher = crypto.createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(aad).setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(0, -TAG)), cipher.final()]);
  } catch { return undefined; }
}

// ---- Layout: the header block, twice ----

function readBlock(file, offset) {
  const block = file.subarray(offset, offset + BLOCK);
  const length = block.readUInt32BE(8);
  if (!block.subarray(0, 8).equals(MAGIC) || length > MAX_HEADER) return undefined;
  const header = block.subarray(44, 44 + length), end = 44 + length + 32;
  if (!sha256(header).equals(block.subarray(12, 44))) return undefined;
  return { authenticated: block.subarray(0, 44 + length), mac: block.subarray(44 + length, end), header,
    padded: block.subarray(end).every((b) => b === 0) };
}

function readHeader(file, findings) {
  if (file.length < 2 * BLOCK) throw new Refusal(1, 'too short to be a kluis');
  const block = readBlock(file, 0) ?? readBlock(file, BLOCK) ?? damaged('neither header block is whole, or this is not a kluis');
  if (!file.subarray(0, BLOCK).equals(file.subarray(BLOCK, 2 * BLOCK))) findings.push('header blocks differ');
  if (!block.padded) findings.push('padding is not zero');
  const header = JSON.parse(block.header.toString('utf8'));
  if (header.format !== 1) throw new Refusal(1, `format ${Number(header.format)}; this reader knows format 1`);
  return { ...header, ...block, vault: Buffer.from(header.vaultId.replaceAll('-', ''), 'hex') };
}

// ---- Slots: from a recovery code or a passphrase to the data key ----

function recoverySecret(text) {
  const digits = [...text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')]
    .map((c) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(c));
  if (digits.length !== 28 || digits.includes(-1)) throw new Refusal(3, 'not a recovery code');
  const bits = digits.reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n);
  const secret = Buffer.from((bits >> 12n).toString(16).padStart(32, '0'), 'hex');
  if (BigInt(sha256(secret).readUInt16BE(0) >> 4) !== (bits & 0xfffn)) throw new Refusal(3, 'the code holds a typing error');
  return secret;
}

/** The reference command takes its salt as an argument: through the shell, since Node only passes text. */
function argon2id(passphrase, slot, salt) {
  const { version, memoryKiB, iterations, parallelism } = slot;
  const within = (value, most) => Number.isInteger(value) && value >= 1 && value <= most;
  if (version !== 19 || !within(memoryKiB, 2 ** 21) || !within(iterations, 64) || !within(parallelism, 16)) {
    throw new Refusal(1, 'key derivation outside what a reader accepts');
  }
  if (salt.includes(0)) throw new Refusal(2, 'the argon2 command cannot take a salt with a zero byte; use the recovery code');
  const octal = [...salt].map((b) => '\\0' + b.toString(8).padStart(3, '0')).join('');
  const script = `s="$(printf %b '${octal}.')"; exec argon2 "\${s%.}" -id -v 13 -t ${iterations} -k ${memoryKiB} -p ${parallelism} -l 32 -r`;
  const run = spawnSync('/bin/sh', ['-c', script],
    { input: Buffer.from(passphrase.normalize('NFC')), env: { PATH: process.env.PATH, LC_ALL: 'C' } });
  if (run.status !== 0) throw new Refusal(2, 'the argon2 command is missing or failed');
  return Buffer.from(run.stdout.toString().trim(), 'hex');
}

function dataKey(header, type, secretText) {
  const aad = Buffer.concat([Buffer.from(`kluis/1/slot/${type}`), header.vault]);
  for (const slot of header.slots.filter((s) => s.type === type)) {
    const salt = base64(slot.salt);
    const key = type === 'recovery' ? hkdf(recoverySecret(secretText), salt, 'kluis/1/recovery') : argon2id(secretText, slot, salt);
    const unwrapped = decrypt(key, base64(slot.nonce), base64(slot.wrappedKey), aad);
    if (unwrapped) return unwrapped;
  }
  throw new Refusal(3, type === 'recovery' ? 'wrong recovery code' : 'wrong passphrase');
}

// ---- Records ----

/** The authentic record at this offset, given the tag before it; undefined where there is none. */
function recordAt(log, offset, previousTag) {
  const { file, key, vault } = log;
  if (offset + FRAME > file.length || file.toString('latin1', offset, offset + 4) !== 'KREC') return undefined;
  const length = file.readUInt32BE(offset + 33), end = offset + FRAME + length;
  if (length < TAG || length > MAX_CIPHERTEXT || end > file.length) return undefined;
  const aad = Buffer.concat([vault, file.subarray(offset, offset + 37), previousTag]);
  const plain = decrypt(key, file.subarray(offset + 37, offset + FRAME), file.subarray(offset + FRAME, end), aad);
  return plain && { plain, end, tag: file.subarray(end - TAG, end), type: file[offset + 4],
    sequence: file.readBigUInt64BE(offset + 5), blobId: file.toString('hex', offset + 13, offset + 29), chunk: file.readUInt32BE(offset + 29) };
}

function applyPages(state, plain) {
  const count = plain.length / (4 + state.pageSize);
  if (count < 1 || !Number.isInteger(count) || count * state.pageSize > MAX_CONTENT) damaged('a record of pages has a wrong length');
  for (let at = 0; at < plain.length; at += 4 + state.pageSize) {
    const number = plain.readUInt32BE(at);
    if (number < 1 || number > state.pageCount) damaged('a page outside the image');
    state.pages.set(number, plain.subarray(at + 4, at + 4 + state.pageSize));
  }
}

function applyBlob(state, { blobId, chunk, plain }) {
  const blob = state.blobs.get(blobId) ?? { chunks: [], complete: false };
  if (blob.complete || chunk !== blob.chunks.length || plain.length < 1 || plain.length > MAX_CONTENT + 1 || plain[0] > 1) damaged('a chunk out of place');
  blob.chunks.push(plain.subarray(1));
  blob.complete = plain[0] === 1;
  state.blobs.set(blobId, blob);
}

/** Pages and blobs before a commit count from here on, and only from here on. */
function applyCommit(state, waiting, plain) {
  if (plain.length !== COMMIT_BYTES) damaged('a commit of a wrong length');
  const pageSize = plain.readUInt32BE(0), number = plain.readBigUInt64BE(8);
  if (number < 1n || (state.commits > 0 && number !== state.commit + 1n)) damaged('commit numbers do not follow');
  if (pageSize < 512 || pageSize > 65536) damaged('an impossible page size');
  if (state.pageSize !== pageSize) state.pages.clear();
  Object.assign(state, { pageSize, pageCount: plain.readUInt32BE(4), commit: number, commits: state.commits + 1, time: plain.readBigInt64BE(16) });
  for (const number of state.pages.keys()) if (number > state.pageCount) state.pages.delete(number);
  for (const record of waiting) if (record.type === PAGES) applyPages(state, record.plain); else applyBlob(state, record);
  if (state.pages.size !== state.pageCount) damaged('pages are missing');
  if ([...state.blobs.values()].filter((b) => b.complete).length !== plain.readUInt32BE(24)) damaged('the count of attachments does not match');
}

/**
 * Reading 4: does the tail, from its first failure on, hold a record that belongs to commit N+2 or later? What follows
 * commit N+1 does, even if that commit is only recognized by its framing; what has an earlier sequence is a stale copy.
 */
function holdsLaterCommit(log, from, sequence, last) {
  let passedNext = false;
  for (let at = log.file.indexOf('KREC', from); at >= 0 && at + FRAME <= log.file.length;) {
    const record = recordAt(log, at, log.file.subarray(at - TAG, at));
    if (log.file.readBigUInt64BE(at + 5) >= sequence) {
      if (record && passedNext) return true;
      passedNext ||= log.file[at + 4] === COMMIT;
      if (record?.type === COMMIT && record.plain.length === COMMIT_BYTES && record.plain.readBigUInt64BE(8) > last + 1n) return true;
    }
    at = log.file.indexOf('KREC', record ? record.end : at + 1);
  }
  return false;
}

function readRecords(log, previousTag) {
  const state = { pageSize: 0, pageCount: 0, commits: 0, commit: 0n, pages: new Map(), blobs: new Map(), end: 2 * BLOCK };
  let at = state.end, waiting = [], sequence = 1n;
  for (let record; (record = recordAt(log, at, previousTag)); at = record.end, previousTag = record.tag, sequence++) {
    if (record.sequence !== sequence || record.type < PAGES || record.type > BLOB) damaged('a record of an unknown type or out of order');
    if (record.type !== BLOB && (record.chunk || /[^0]/.test(record.blobId))) damaged('a record names a blob it should not');
    if (record.type !== COMMIT) { waiting.push(record); continue; }
    applyCommit(state, waiting, record.plain);
    waiting = [];
    state.end = record.end;
  }
  if (state.commits === 0) damaged('no authentic commit');
  if (holdsLaterCommit(log, at, sequence, state.commit)) damaged(`after commit ${state.commit} of ${new Date(Number(state.time)).toISOString()}`);
  return state;
}

// ---- From the file to the folder ----

function read([name, option, secretName, folder, ...more]) {
  const type = { '--recovery-code-file': 'recovery', '--passphrase-file': 'passphrase' }[option];
  if (!type || !folder || more.length) throw new Refusal(2, 'usage: FILE --recovery-code-file|--passphrase-file SECRET FOLDER');
  const file = fs.readFileSync(name), findings = [], header = readHeader(file, findings);
  const data = dataKey(header, type, fs.readFileSync(secretName, 'utf8').replace(/\r?\n$/, '')), salt = base64(header.fileSalt);
  const mac = crypto.createHmac('sha256', hkdf(data, salt, 'kluis/1/header')).update(header.authenticated).digest();
  if (!crypto.timingSafeEqual(mac, header.mac)) damaged('the header is not authentic');
  const state = readRecords({ file, vault: header.vault, key: hkdf(data, salt, 'kluis/1/records') }, header.mac.subarray(0, TAG));
  if (state.end < file.length) findings.push('torn last write');
  const image = Buffer.concat(Array.from({ length: state.pageCount }, (_, i) => state.pages.get(i + 1)));
  fs.mkdirSync(path.join(folder, 'attachments'), { recursive: true, mode: 0o700 });
  const write = (bytes, ...names) => fs.writeFileSync(path.join(folder, ...names), bytes, { mode: 0o600, flag: 'wx' });
  write(image, 'image.sqlite');
  const attachments = [...state.blobs].filter(([, blob]) => blob.complete).map(([id, blob]) => {
    const bytes = Buffer.concat(blob.chunks);
    write(bytes, 'attachments', id);
    return { id, length: bytes.length, sha256: sha256(bytes).toString('hex') };
  });
  return { commits: state.commits, commit: Number(state.commit), generation: header.generation,
    imageSha256: sha256(image).toString('hex'), attachments, findings };
}

try {
  console.log(JSON.stringify(read(process.argv.slice(2))));
} catch (failure) {
  console.error(failure instanceof Refusal ? failure.message : `cannot read: ${failure.code ?? failure.name}`);
  process.exitCode = failure.exitCode ?? 2;
}
