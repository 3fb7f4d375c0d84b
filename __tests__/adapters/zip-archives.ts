import { crc32, deflateRawSync } from "node:zlib";

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly method?: "stored" | "deflated" | number;
  /** What the directory says instead of the truth. */
  readonly lies?: {
    readonly bytes?: number;
    readonly packed?: number;
    readonly crc?: number;
    readonly offset?: number;
  };
  /** Unix mode with the file type. */
  readonly mode?: number;
}

/** A zip archive, also of kinds that no decent program writes. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const bodies: Buffer[] = [];
  const listing: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const packed = file.method === "deflated" ? deflateRawSync(file.bytes) : Buffer.from(file.bytes);
    const method = file.method === "deflated" ? 8 : typeof file.method === "number" ? file.method : 0;
    const crc = file.lies?.crc ?? crc32(file.bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(name.length, 26);
    bodies.push(local, name, packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(file.lies?.packed ?? packed.length, 20);
    entry.writeUInt32LE(file.lies?.bytes ?? file.bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(((file.mode ?? 0o100644) << 16) >>> 0, 38);
    entry.writeUInt32LE(file.lies?.offset ?? offset, 42);
    listing.push(entry, name);
    offset += local.length + name.length + packed.length;
  }
  const directory = Buffer.concat(listing);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}
