/** The files of one checkpoint directory on their way into and out of stores. What comes out of a store is untrusted. */
import { constants, lstatSync, readdirSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { largestCheckpointBytes, largestPartBytes, mostParts } from "../../core/checkpoint/manifest.ts";
import { isPartName } from "../../core/checkpoint/part-name.ts";
import { abortFault } from "../abort-fault.ts";
import { monotonicMs } from "../clock.ts";
import { syncDirectory } from "../durable-file.ts";
import { corrupted, withFileFault } from "../file-fault.ts";
import { someAtOnce } from "../some-at-once.ts";

export interface CheckpointBounds {
  readonly files: number;
  readonly fileBytes: number;
  readonly totalBytes: number;
}

/** One file more than the parts: the manifest. */
export const checkpointBounds: CheckpointBounds = {
  files: mostParts + 1,
  fileBytes: largestPartBytes,
  totalBytes: largestCheckpointBytes,
};

export interface CheckpointFile {
  readonly name: string;
  readonly bytes: number;
}

/** Throws `Fault` (state, corrupted) on anything but plain files with the names of parts, or on too much of them. */
export async function checkpointFiles(
  directory: string,
  bounds: CheckpointBounds = checkpointBounds,
): Promise<readonly CheckpointFile[]> {
  return withFileFault("read", directory, async () => {
    const names = readdirSync(directory).sort();
    if (names.length > bounds.files) throw corrupted(`a checkpoint with ${names.length} files`);
    const files: CheckpointFile[] = [];
    for (const name of names) {
      mustBePartName(name);
      const stat = lstatSync(join(directory, name));
      if (!stat.isFile()) throw corrupted(`${name} in a checkpoint is not a plain file`);
      files.push({ name, bytes: stat.size });
    }
    mustFit(files, bounds);
    return files;
  });
}

export function mustBePartName(name: string): void {
  if (!isPartName(name)) throw corrupted(`a checkpoint with a file named ${JSON.stringify(name.slice(0, 200))}`);
}

export function mustFit(files: readonly CheckpointFile[], bounds: CheckpointBounds): void {
  if (files.length > bounds.files) throw corrupted(`a checkpoint with ${files.length} files`);
  const large = files.find((file) => file.bytes > bounds.fileBytes);
  if (large !== undefined) throw corrupted(`${large.name} in a checkpoint has ${large.bytes} bytes`);
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  if (total > bounds.totalBytes) throw corrupted(`a checkpoint of ${total} bytes`);
}

/**
 * Copies a checkpoint's files into an existing empty directory; every file, and the directory, is on the disk when it
 * resolves with `durable`. Returns the bytes. Stops at once when the signal aborts; what is there then is up to the caller.
 */
export async function copyCheckpoint(
  from: string,
  to: string,
  options: { readonly signal: AbortSignal; readonly durable: boolean; readonly bounds?: CheckpointBounds },
): Promise<number> {
  const startedAt = monotonicMs();
  try {
    const files = await checkpointFiles(from, options.bounds);
    await withFileFault("copy", to, async () => {
      await someAtOnce(files, (file) => copyFile(join(from, file.name), join(to, file.name), file.bytes, options));
      if (options.durable) await syncDirectory(to);
    });
    return files.reduce((sum, file) => sum + file.bytes, 0);
  } catch (error) {
    throw options.signal.aborted ? abortFault(options.signal, "copying a checkpoint", startedAt) : error;
  }
}

async function copyFile(
  from: string,
  to: string,
  bytes: number,
  options: { readonly signal: AbortSignal; readonly durable: boolean },
): Promise<void> {
  // A name looked at a moment ago could be a link by now.
  const source = await open(from, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  const target = await open(to, "wx", 0o600).catch(async (error: unknown) => {
    await source.close();
    throw error;
  });
  await pipeline(source.createReadStream(), atMost(bytes), target.createWriteStream({ flush: options.durable }), {
    signal: options.signal,
  });
}

/** Passes `limit` bytes and fails on the next. */
export function atMost(limit: number): Transform {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      if (passed > limit) done(corrupted(`a file in a checkpoint is longer than the ${limit} bytes it should have`));
      else done(null, chunk);
    },
  });
}
