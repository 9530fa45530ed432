import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { Refusal } from '../../../platform/errors';

const inflate = promisify(inflateRaw);

/** What a workbook of 20,000 places needs many times over. */
export const largestUnpacked = 48 * 1024 * 1024;
const mostEntries = 200;

/** The parts that tables are read from; pictures, macros, charts and links to other files are left in the archive. */
const isRead = (name: string): boolean =>
  /^xl\/(?:[^/]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name);

const signature = { entry: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 };
const isEncrypted = 0x1;
const stored = 0;
const deflated = 8;

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * The parts of an XLSX file by name, as its list of contents (at the end of a ZIP archive) names them. Nothing is
 * unpacked beyond `largestUnpacked`, whatever the archive claims.
 */
export async function unpack(file: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const listed = contentsOf(file).filter(({ name }) => isRead(name));
  const parts = new Map<string, Buffer>();
  let room = largestUnpacked;
  for (const entry of listed) {
    if (parts.has(entry.name)) throw unreadable();
    const part = await partOf(file, entry, room);
    room -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

export const unreadable = (): Refusal => new Refusal('PLACE_IMPORT.WORKBOOK_UNREADABLE');
export const tooLarge = (): Refusal => new Refusal('PLACE_IMPORT.WORKBOOK_TOO_LARGE');

function contentsOf(file: Buffer): Listed[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) throw tooLarge();
  const listed: Listed[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== signature.listed) throw unreadable();
    const nameLength = file.readUInt16LE(at + 28);
    if ((file.readUInt16LE(at + 8) & isEncrypted) !== 0) throw unreadable();
    listed.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      checksum: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return listed;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOf(file: Buffer): number {
  const earliest = Math.max(0, file.length - 22 - 0xffff);
  for (let at = file.length - 22; at >= earliest; at -= 1) {
    if (file.readUInt32LE(at) === signature.end && at + 22 + file.readUInt16LE(at + 20) === file.length) return at;
  }
  throw unreadable();
}

async function partOf(file: Buffer, { method, checksum, packed, size, at }: Listed, room: number): Promise<Buffer> {
  if (size > room) throw tooLarge();
  if (at + 30 > file.length || file.readUInt32LE(at) !== signature.entry) throw unreadable();
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const bytes = file.subarray(from, from + packed);
  if (bytes.length !== packed) throw unreadable();
  const part = method === deflated ? await inflated(bytes, size) : bytes;
  if ((method !== deflated && method !== stored) || part.length !== size) throw unreadable();
  if (crc32(part) !== checksum) throw unreadable();
  return part;
}

/** An entry that unpacks to more than it says ends there: the size was counted against the room that is left. */
async function inflated(bytes: Buffer, size: number): Promise<Buffer> {
  try {
    return await inflate(bytes, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw unreadable();
  }
}
