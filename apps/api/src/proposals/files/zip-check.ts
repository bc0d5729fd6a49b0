// Looks into a ZIP-based document before anybody opens it: too many entries, bombs, names that climb out, macros, locks, hidden parts.
import { inflateRawSync } from 'node:zlib';

export const ZIP_LIMITS = { entries: 2_000, bytes: 200 * 1024 * 1024, ratio: 100, nameLength: 250 } as const;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENCRYPTED = 1;
/** In ZIP64 sizes stand elsewhere; no document of 20 MB needs it. */
const ELSEWHERE = 0xffffffff;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** Says in one sentence what is wrong with the file. */
export class BadFile extends Error {}

const DAMAGED = 'This file is damaged, or is not what its name says. Save it again and choose the new file.';
const BOMB = 'This file unpacks to far more than it holds. Save it again without what is hidden in it.';

/** @throws BadFile. @returns the names of the entries */
export function checkZip(bytes: Buffer): string[] {
  const entries = entriesOf(bytes);
  let total = 0;
  for (const entry of entries) {
    checkEntry(entry);
    total += entry.unpacked;
    if (total > ZIP_LIMITS.bytes || total > bytes.length * ZIP_LIMITS.ratio) throw new BadFile(BOMB);
  }
  // What the list says may be a lie, so all of it is unpacked once, within those limits.
  for (const entry of entries) unpack(bytes, entry);
  return entries.map(({ name }) => name);
}

function entriesOf(bytes: Buffer): ZipEntry[] {
  const end = bytes.length - END_BYTES;
  // A comment could hold another archive, or a page; the end must be the end.
  if (end < 0 || bytes.readUInt32LE(end) !== END || bytes.readUInt32LE(0) !== LOCAL) throw new BadFile(DAMAGED);
  const count = bytes.readUInt16LE(end + 10);
  if (count > ZIP_LIMITS.entries) throw new BadFile('This file has too many parts. Save it again, or send it as a PDF.');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw new BadFile(DAMAGED);
    const [nameBytes, extraBytes, commentBytes] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + extraBytes + commentBytes;
  }
  if (at !== end) throw new BadFile(DAMAGED);
  return entries;
}

function checkEntry({ name, isEncrypted, packed, unpacked, at }: ZipEntry): void {
  const parts = name.split(/[/\\]/u);
  if (name.startsWith('/') || name.includes('\\') || name.includes('\0') || /^[a-z]:/iu.test(name) || parts.includes('..')) {
    throw new BadFile('A part of this file has a name that would leave its folder. Save it again with your office program.');
  }
  if (name.length > ZIP_LIMITS.nameLength || [packed, unpacked, at].includes(ELSEWHERE)) throw new BadFile(DAMAGED);
  if (isEncrypted) throw new BadFile('This file is locked with a password. Save it without one.');
  if (/(^|\/)vbaProject\.bin$/iu.test(name) || /(^|\/)(activeX|embeddings)\/.*\.(bin|exe|ole)$/iu.test(name) || /(^|\/)(Basic|Scripts)\//u.test(name)) {
    throw new BadFile('This file holds a macro or another file. Save it without them, or as a PDF.');
  }
}

function unpack(bytes: Buffer, { method, packed, unpacked, at }: ZipEntry): void {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new BadFile(DAMAGED);
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const part = bytes.subarray(from, from + packed);
  if (part.length !== packed) throw new BadFile(DAMAGED);
  if (method === 0) return demandSize(packed, unpacked);
  if (method !== 8) throw new BadFile(DAMAGED);
  demandSize(inflated(part, unpacked), unpacked);
}

function inflated(part: Buffer, most: number): number {
  try {
    return part.length === 0 ? 0 : inflateRawSync(part, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    const isTooMuch = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new BadFile(isTooMuch ? BOMB : DAMAGED, { cause: error });
  }
}

function demandSize(size: number, said: number): void {
  if (size !== said) throw new BadFile(BOMB);
}
