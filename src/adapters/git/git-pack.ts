/**
 * Objects as a pack and its index: pure. https://git-scm.com/docs/gitformat-pack, versions 2 and 2.
 */
import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";

export type ObjectType = "blob" | "tree" | "commit";

export interface MadeObject {
  readonly type: ObjectType;
  readonly body: Uint8Array;
  /** What makes it of an object that was there before it. */
  readonly change?: Change | undefined;
}

/** `delta`: as packs carry it ("Deltified representation" in gitformat-pack). */
export interface Change {
  readonly from: string;
  readonly delta: Uint8Array;
}

export interface PackedObject {
  readonly id: string;
  readonly type: ObjectType;
  /** It is carried as a change of this one. */
  readonly from?: string;
  /** Bytes before it was compressed. */
  readonly bytes: number;
  readonly compressed: Uint8Array;
}

/** The chunk is what the compressor takes from the heap for each object. */
const smallestChunk = 4096;
const largestChunk = 64 * 1024;

export function packedObject(id: string, type: ObjectType, body: Uint8Array): PackedObject {
  return { id, type, bytes: body.length, compressed: compressed(body) };
}

/** For a pack that travels: who receives it has `from`, or finds it in the pack. */
export function packedChange(id: string, type: ObjectType, { from, delta }: Change): PackedObject {
  return { id, type, from, bytes: delta.length, compressed: compressed(delta) };
}

function compressed(body: Uint8Array): Uint8Array {
  return deflateSync(body, { level: 1, chunkSize: Math.min(largestChunk, Math.max(smallestChunk, body.length)) });
}

const typeNumber = { commit: 1, tree: 2, blob: 3 } as const;
const changeOfNamed = 7;

const headBytes = 12;

/** As it travels: without an index. */
export function encodePack(objects: readonly PackedObject[], objectFormat: string): Buffer {
  const { content, checksum } = contentOf(objects, objectFormat);
  return Buffer.concat([content, checksum]);
}

function contentOf(objects: readonly PackedObject[], objectFormat: string) {
  const head = Buffer.alloc(headBytes);
  head.write("PACK", "latin1");
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(objects.length, 8);
  const entries = objects.map((object) => Buffer.concat([entryHead(object), object.compressed]));
  const content = Buffer.concat([head, ...entries]);
  return { entries, content, checksum: createHash(objectFormat).update(content).digest() };
}

/** As a repository keeps it. `name`: of both files, without their endings. The pack has to be shorter than 2 GiB. */
export function encodeIndexedPack(objects: readonly PackedObject[], objectFormat: string) {
  const { entries, content, checksum } = contentOf(objects, objectFormat);
  let offset = headBytes;
  const listed = objects.map(({ id }, at) => {
    const entry = entries[at] ?? Buffer.alloc(0);
    const found = { id, offset, crc: crc32(entry) };
    offset += entry.length;
    return found;
  });
  listed.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    name: `pack-${checksum.toString("hex")}`,
    pack: Buffer.concat([content, checksum]),
    index: encodeIndex(listed, checksum, objectFormat),
  };
}

/** Type and size, seven bits at a time, the first four with the type; then, for a change, what it is of. */
function entryHead({ type, from, bytes }: PackedObject): Buffer {
  const head: number[] = [];
  const number = from === undefined ? typeNumber[type] : changeOfNamed;
  let byte = (number << 4) | (bytes & 0x0f);
  for (let rest = Math.floor(bytes / 16); rest > 0; rest = Math.floor(rest / 128)) {
    head.push(byte | 0x80);
    byte = rest & 0x7f;
  }
  return Buffer.concat([Buffer.from([...head, byte]), Buffer.from(from ?? "", "hex")]);
}

function encodeIndex(
  listed: readonly { readonly id: string; readonly offset: number; readonly crc: number }[],
  packChecksum: Buffer,
  objectFormat: string,
): Buffer {
  const numbers = (values: readonly number[]) => {
    const bytes = Buffer.alloc(4 * values.length);
    for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at);
    return bytes;
  };
  // For each first byte, how many objects begin with it or a smaller one.
  const fanOut: number[] = new Array(256).fill(0);
  for (const { id } of listed) {
    const first = Number.parseInt(id.slice(0, 2), 16);
    fanOut[first] = (fanOut[first] ?? 0) + 1;
  }
  for (let first = 1; first < 256; first += 1) fanOut[first] = (fanOut[first] ?? 0) + (fanOut[first - 1] ?? 0);
  const content = Buffer.concat([
    Buffer.from([0xff, 0x74, 0x4f, 0x63]),
    numbers([2, ...fanOut]),
    Buffer.from(listed.map(({ id }) => id).join(""), "hex"),
    numbers(listed.map(({ crc }) => crc)),
    numbers(listed.map(({ offset }) => offset)),
    packChecksum,
  ]);
  return Buffer.concat([content, createHash(objectFormat).update(content).digest()]);
}
