import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { errnoOf, fileFault, withFileFault } from "./file-fault.ts";

/** Makes names in a directory durable. Windows cannot open a directory; there the file system's own journal has to do. */
export async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await fs.promises.open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function syncDirectoryNow(directory: string): void {
  if (process.platform === "win32") return;
  const file = fs.openSync(directory, "r");
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/**
 * Creates what is missing, and makes each new name durable in its parent. By calls that wait: there is something to make once in a
 * workflow, and then the first stage waits for it.
 */
export async function makeDirectory(directory: string): Promise<void> {
  await withFileFault("create directory", directory, async () => {
    const first = fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    for (let made = directory; made.length >= first.length; made = dirname(made)) syncDirectoryNow(dirname(made));
  });
}

/** Replaces a file in one step: readers see the old text or the new one, and after a crash it is one of the two. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  await withFileFault("replace", path, async () => {
    try {
      await writeNewFile(temporary, content);
      await fs.promises.rename(temporary, path);
    } catch (error) {
      await fs.promises.rm(temporary, { force: true }).catch(() => {});
      throw error;
    }
  });
}

/** Writes and syncs a file that must not exist yet (EEXIST otherwise). */
export async function writeNewFile(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await fs.promises.open(path, "wx", 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface AppendFile {
  readonly path: string;
  /** Bytes that are durable. Until it is closed, or after a kill, zeros stand behind them: room for what comes next. */
  readonly length: number;
  /** All of the bytes are durable when this returns; when it throws, none of them are in the file. */
  append(bytes: Uint8Array): void;
  close(): void;
}

/**
 * Opens for appending after `length` bytes; what stands behind them is cut off.
 *
 * Appending is synchronous: writing and `fdatasync` take a fraction of a millisecond, the two trips through the thread
 * pool that the asynchronous calls need take as long again, and an entry written while the process is told to end needs no
 * further turn of the event loop.
 */
export async function openAppendFile(path: string, length: number): Promise<AppendFile> {
  await makeDirectory(dirname(path));
  return withFileFault("open", path, async () => {
    const file = fs.openSync(path, fs.constants.O_RDWR | fs.constants.O_CREAT, 0o600);
    try {
      const size = fs.fstatSync(file).size;
      if (size < length) throw new Error(`${path} has ${size} bytes where ${length} were read before`);
      if (size > length) fs.ftruncateSync(file, length);
      fs.fsyncSync(file);
      syncDirectoryNow(dirname(path));
      return appendFile(path, file, length);
    } catch (error) {
      fs.closeSync(file);
      throw error;
    }
  });
}

/** An entry has some hundred bytes: a short workflow needs little room, and a long one takes as much again as it has, up to this. */
const leastRoomBytes = 8 * 1024;
const mostRoomBytes = 64 * 1024;

/**
 * Room is taken ahead, as zeros: where a sync has to record a new length too, it takes twice as long (docs/decisions/0020). What
 * an append is told of is durable whether there is room or not.
 */
function appendFile(path: string, file: number, start: number): AppendFile {
  let length = start;
  /** Up to here the file has its place on the disk. */
  let reserved = start;
  let state: "open" | "broken" | "closed" = "open";

  // Short writes come before ENOSPC and EFBIG: the next write names the error.
  const writeAll = (bytes: Uint8Array): void => {
    for (let done = 0; done < bytes.length; ) {
      done += fs.writeSync(file, bytes, done, bytes.length - done, length + done);
    }
    fs.fdatasyncSync(file);
  };
  // After a failed sync the kernel may have dropped the pages, so only a file cut back and synced again is believed.
  const cutBack = (): void => {
    reserved = length;
    try {
      fs.ftruncateSync(file, length);
      fs.fdatasyncSync(file);
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
      state = "broken";
    }
  };
  /** False when the disk has no room but for what is to be written, if for that. */
  const writeWithRoom = (bytes: Uint8Array): boolean => {
    const room = Math.min(mostRoomBytes, Math.max(leastRoomBytes, length));
    try {
      writeAll(Buffer.concat([bytes, Buffer.alloc(room)]));
      reserved = length + bytes.length + room;
      return true;
    } catch (error) {
      cutBack();
      if (state === "broken") throw error;
      return false;
    }
  };

  return {
    path,
    get length() {
      return length;
    },
    append(bytes) {
      if (state !== "open") throw fileFault(osError(state === "closed" ? "EBADF" : "EIO"), "append to", path);
      try {
        if (length + bytes.length <= reserved || !writeWithRoom(bytes)) writeAll(bytes);
        length += bytes.length;
      } catch (error) {
        cutBack();
        throw fileFault(error, "append to", path);
      }
    },
    close() {
      if (state === "closed") return;
      state = "closed";
      try {
        if (reserved > length) fs.ftruncateSync(file, length);
      } catch {
        // Whoever reads it does without the zeros.
      }
      fs.closeSync(file);
    },
  };
}

function osError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: "write" });
}
