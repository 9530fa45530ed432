import { crc32 } from 'node:zlib';

/** A ZIP archive whose entries are stored as they are. @example pack(new Map([['xl/workbook.xml', bytes]])) */
export function pack(parts: ReadonlyMap<string, Buffer>): Buffer {
  const entries: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, part] of parts) {
    const nameBytes = Buffer.from(name);
    const facts = factsOf(nameBytes, part);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, nameBytes, part]);
    const listed = Buffer.alloc(14);
    listed.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, listed, nameBytes]));
    entries.push(entry);
    at += entry.length;
  }
  return Buffer.concat([...entries, ...list, endOf(parts.size, Buffer.concat(list).length, at)]);
}

/** What an entry and its line in the list of contents say alike: version, flags, method, time, checksum, sizes, lengths. */
function factsOf(name: Buffer, part: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x0800, 2);
  facts.writeUInt32LE(crc32(part), 10);
  facts.writeUInt32LE(part.length, 14);
  facts.writeUInt32LE(part.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function endOf(count: number, listLength: number, listAt: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listLength, 12);
  end.writeUInt32LE(listAt, 16);
  return end;
}
