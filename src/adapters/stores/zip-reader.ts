/**
 * Unpacks the zip of an artifact. Anyone whose code runs in the repository, also in a fork's pull request, can upload one.
 *
 * Z1 Sizes are believed from the central directory only as upper bounds, and checked before a byte is unpacked; each entry
 *    is cut off where it exceeds its own, so no archive unpacks to more than the bounds of a checkpoint.
 * Z2 Names are names of parts: nothing is written outside of the given directory.
 *
 * Written by hand because the reader that the artifact client brings along has no bound on what comes out of an archive and
 * believes no directory; Node has the two hard parts, inflate and CRC-32.
 */
import type { FileHandle } from "node:fs/promises";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import { abortFault } from "../abort-fault.ts";
import { monotonicMs } from "../clock.ts";
import { corrupted, fileFault, withFileFault } from "../file-fault.ts";
import { atMost, type CheckpointBounds, mustBePartName, mustFit } from "./checkpoint-files.ts";

// Sizes and signatures: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryBytes = 46;
const localSignature = 0x04034b50;
const localBytes = 30;
const methods = { stored: 0, deflated: 8 };
const mostDirectoryBytes = 1024 * 1024;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly offset: number;
}

/** Throws `Fault` (state, corrupted) on anything but a plain archive of plain files within the bounds. */
export async function unpackZip(
  file: string,
  directory: string,
  bounds: CheckpointBounds,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = monotonicMs();
  const archive = await withFileFault("open", file, () => open(file, "r"));
  try {
    const entries = await readDirectory(archive);
    for (const { name } of entries) mustBePartName(name);
    if (new Set(entries.map(({ name }) => name)).size !== entries.length)
      throw corrupted("an archive with a name twice");
    mustFit(entries, bounds);
    for (const entry of entries) await unpackEntry(archive, entry, join(directory, entry.name), signal);
  } catch (error) {
    throw signal.aborted ? abortFault(signal, "unpacking a checkpoint", startedAt) : asCorrupted(error, directory);
  } finally {
    await archive.close();
  }
}

/** Offsets that lead nowhere (RangeError) and streams that do not inflate (Z_…) are the archive's fault. */
function asCorrupted(error: unknown, directory: string): unknown {
  const isArchives =
    error instanceof RangeError || (error instanceof Error && /^Z_/.test(String(Reflect.get(error, "code"))));
  if (isArchives) return corrupted(`the archive cannot be unpacked: ${error.message}`);
  return fileFault(error, "unpack into", directory);
}

async function readAt(archive: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await archive.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

async function readDirectory(archive: FileHandle): Promise<readonly ZipEntry[]> {
  const { size } = await archive.stat();
  const tailStart = Math.max(0, size - endBytes - longestComment);
  const tail = await readAt(archive, tailStart, size - tailStart);
  const end = tail.subarray(Math.max(0, lastIndexOf(tail, endSignature)));
  if (end.length < endBytes || end.readUInt32LE(0) !== endSignature)
    throw corrupted("not a zip archive, or a truncated one");
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  if (length > mostDirectoryBytes) throw corrupted(`an archive with a directory of ${length} bytes`);
  const listing = await readAt(archive, end.readUInt32LE(16), length);
  const entries: ZipEntry[] = [];
  for (let at = 0, index = 0; index < count; index += 1) {
    if (listing.readUInt32LE(at) !== entrySignature) throw corrupted("an archive with a broken directory");
    const nameEnd = at + entryBytes + listing.readUInt16LE(at + 28);
    // The upper half of the attributes is the Unix mode where the archive comes from Unix; 0xA000 is a symbolic link.
    if ((listing.readUInt16LE(at + 40) & 0xf000) === 0xa000) throw corrupted("an archive with a symbolic link");
    entries.push({
      name: listing.toString("utf8", at + entryBytes, nameEnd),
      method: listing.readUInt16LE(at + 10),
      crc: listing.readUInt32LE(at + 16),
      packed: listing.readUInt32LE(at + 20),
      bytes: listing.readUInt32LE(at + 24),
      offset: listing.readUInt32LE(at + 42),
    });
    at = nameEnd + listing.readUInt16LE(at + 30) + listing.readUInt16LE(at + 32);
  }
  return entries;
}

function lastIndexOf(bytes: Buffer, signature: number): number {
  const pattern = Buffer.alloc(4);
  pattern.writeUInt32LE(signature);
  return bytes.lastIndexOf(pattern);
}

async function unpackEntry(archive: FileHandle, entry: ZipEntry, path: string, signal: AbortSignal): Promise<void> {
  const local = await readAt(archive, entry.offset, localBytes);
  if (local.readUInt32LE(0) !== localSignature) throw corrupted(`${entry.name} is not where the archive says`);
  const start = entry.offset + localBytes + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (entry.method !== methods.stored && entry.method !== methods.deflated)
    throw corrupted(`${entry.name} is packed by method ${entry.method}`);
  const target = await open(path, "wx", 0o600);
  const check = checksum(entry);
  const bound = atMost(entry.bytes);
  const sink = target.createWriteStream();
  if (entry.packed === 0) {
    // A read stream cannot be told to read nothing.
    await new Promise((resolve) => sink.end(resolve));
  } else {
    const source = archive.createReadStream({ start, end: start + entry.packed - 1, autoClose: false });
    if (entry.method === methods.stored) await pipeline(source, bound, check.stream, sink, { signal });
    else await pipeline(source, createInflateRaw(), bound, check.stream, sink, { signal });
  }
  check.finish();
}

function checksum(entry: ZipEntry): { stream: Transform; finish: () => void } {
  let crc = 0;
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      crc = crc32(chunk, crc);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return {
    stream,
    finish: () => {
      if (bytes !== entry.bytes || crc !== entry.crc) throw corrupted(`${entry.name} in the archive was changed`);
    },
  };
}
