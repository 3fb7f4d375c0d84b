/**
 * What packed bytes hold, and what that holds: gzip, zstd, brotli, zip, tar, and git packs (pushes and bundles), one inside the
 * other. What is packed hides what it says: a scan has to look at every layer.
 */
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";

/** Deeper than anything that is sent: artifact, tar, bundle, object, and a compressed file in it. */
const deepest = 6;
const mostBrotliBytes = 8 * 1024 ** 2;
const gzipMark = Buffer.from([0x1f, 0x8b, 0x08]);
const zstdMark = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const zipMark = Buffer.from("PK\x03\x04", "latin1");
const packMark = Buffer.from("PACK\0\0\0\x02", "latin1");

/** `bytes` themselves first, then everything inside. */
export function* layers(bytes: Buffer, depth = 0): Generator<Buffer> {
  yield bytes;
  if (depth === deepest) return;
  for (const inner of inside(bytes)) yield* layers(inner, depth + 1);
}

function* inside(bytes: Buffer): Generator<Buffer> {
  if (begins(bytes, zstdMark)) yield zstdDecompressSync(bytes);
  else if (begins(bytes, zipMark)) yield* zipEntries(bytes);
  else {
    for (const at of placesOf(bytes, gzipMark)) yield* gunzipped(bytes.subarray(at), at === 0);
    for (const at of placesOf(bytes, packMark)) yield* packObjects(bytes, at);
    yield* tarMembers(bytes);
    yield* unbrotlied(bytes);
  }
}

/** Nothing marks it; most other bytes are none, and those that could be give no sense. */
function* unbrotlied(bytes: Buffer): Generator<Buffer> {
  if (bytes.length > mostBrotliBytes) return;
  try {
    yield brotliDecompressSync(bytes, { maxOutputLength: 64 * mostBrotliBytes });
  } catch {
    // It is none.
  }
}

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html: a block that names a member, and then its blocks. */
function* tarMembers(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at + 512 <= bytes.length && bytes.toString("latin1", at + 257, at + 262) === "ustar"; ) {
    const size = Number.parseInt(bytes.toString("latin1", at + 124, at + 136), 8) || 0;
    yield bytes.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function begins(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}

function* placesOf(bytes: Buffer, mark: Buffer): Generator<number> {
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) yield at;
}

/** An upload that broke off gives as much as came. Three bytes in the middle of something may be no gzip at all. */
function* gunzipped(bytes: Buffer, certain: boolean): Generator<Buffer> {
  try {
    yield gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (certain) throw error;
  }
}

/** By the directory at the end: the sizes in front of the entries are empty where the archive was streamed. */
function* zipEntries(bytes: Buffer): Generator<Buffer> {
  for (const at of placesOf(bytes, Buffer.from("PK\x01\x02", "latin1"))) {
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const body = bytes.subarray(from, from + packed);
    yield method === 0 ? body : inflateRawSync(body);
  }
}

/** https://git-scm.com/docs/pack-format. A delta gives the bytes it adds, not those it takes from its base. */
function* packObjects(bytes: Buffer, start: number): Generator<Buffer> {
  const count = bytes.readUInt32BE(start + 8);
  let at = start + 12;
  for (let object = 0; object < count; object += 1) {
    const type = ((bytes[at] ?? 0) >> 4) & 7;
    at = afterVarint(bytes, at);
    if (type === 6) at = afterVarint(bytes, at);
    if (type === 7) at += 20;
    const { content, length } = inflated(bytes.subarray(at));
    yield content;
    at += length;
  }
}

function afterVarint(bytes: Buffer, from: number): number {
  let at = from;
  while (((bytes[at] ?? 0) & 0x80) !== 0) at += 1;
  return at + 1;
}

/** With the number of bytes it took: in a pack nothing else says where an object ends. */
function inflated(bytes: Buffer): { readonly content: Buffer; readonly length: number } {
  const answer: unknown = inflateSync(bytes, { info: true });
  if (typeof answer !== "object" || answer === null || !("engine" in answer) || !("buffer" in answer))
    throw new Error("zlib gives no account of what it read");
  const { buffer, engine } = answer;
  if (!Buffer.isBuffer(buffer) || typeof engine !== "object" || engine === null || !("bytesWritten" in engine))
    throw new Error("zlib gives no account of what it read");
  return { content: buffer, length: Number(engine.bytesWritten) };
}
