/**
 * The log: one JSON object a line in `workflow-YYYYMMDD.log` (the UTC day of the record) and a line on the console.
 *
 * Written in the background, and complete after `flush()` and at the process's exit. A log that cannot be written costs log
 * lines, never the run: it is said once on the console and counted.
 */
import { appendFileSync, closeSync, fstatSync, mkdirSync, openSync, promises, readSync } from "node:fs";
import { join } from "node:path";
import type { LogLevel, LogRecord } from "../core/diagnostics/log-record.ts";
import type { Json } from "../core/json.ts";
import type { Log } from "../ports.ts";
import { errnoOf } from "./file-fault.ts";

export interface LogOptions {
  readonly directory: string;
  /** Records below it go nowhere. */
  readonly level: LogLevel;
  /** What the console shows: the specification's line form, or the JSON line of the file. */
  readonly format: "text" | "json";
  readonly redact: (text: string) => string;
  readonly render: (record: LogRecord) => string;
  /** One line of the console, made harmless by whoever passes it. */
  readonly print: (line: string) => void;
}

export interface FileLog extends Log {
  /** Lines that could not be kept. */
  lost(): number;
  /** Flushes and stops watching for the process's exit. */
  close(): Promise<void>;
}

/**
 * 16 MiB (UTF-16 units). A burst of 20,000 lines in one turn of the event loop, before any write can begin, is 6 MiB; more than
 * this waits only when the disk has stopped answering.
 */
const bufferLimit = 16 * 1024 * 1024;
const writeDelayMs = 50;
/** Files, one a day: a machine that stays must not fill up, and what is older than this nobody looks for. */
const keptFiles = 30;
const order: readonly LogLevel[] = ["DEBUG", "INFO", "WARNING", "ERROR"];

interface Chunk {
  readonly path: string;
  text: string;
  lines: number;
}

export function createLog(options: LogOptions): FileLog {
  let waiting: Chunk[] = [];
  let inFlight: Chunk | undefined;
  let buffered = 0;
  let lost = 0;
  let told = false;
  let timer: NodeJS.Timeout | undefined;
  let draining: Promise<void> | undefined;

  function lose(lines: number, why: string): void {
    lost += lines;
    if (told) return;
    told = true;
    options.print(`The log file in ${options.directory} cannot be written (${why}); the console goes on.`);
  }

  function enqueue(path: string, line: string): void {
    if (buffered + line.length > bufferLimit) {
      lose(1, "the disk does not keep up");
      return;
    }
    buffered += line.length;
    const last = waiting.at(-1);
    if (last?.path === path) {
      last.text += line;
      last.lines += 1;
    } else {
      waiting.push({ path, text: line, lines: 1 });
    }
    // Not kept alive for this: the exit hook writes what is left.
    timer ??= setTimeout(() => void drain(), writeDelayMs).unref();
  }

  async function drainNow(): Promise<void> {
    for (let chunk = waiting.shift(); chunk !== undefined; chunk = waiting.shift()) {
      inFlight = chunk;
      try {
        await appendDurably(options.directory, chunk);
      } catch (error) {
        lose(chunk.lines, errnoOf(error) ?? String(error));
      }
      inFlight = undefined;
      buffered -= chunk.text.length;
    }
  }

  function drain(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    draining ??= drainNow().finally(() => {
      draining = undefined;
    });
    return draining;
  }

  function finishAtExit(): void {
    const rest = inFlight !== undefined && !isInFile(inFlight) ? [inFlight, ...waiting] : waiting;
    waiting = [];
    try {
      if (rest.length > 0) mkdirSync(options.directory, { recursive: true });
      for (const chunk of rest) appendFileSync(chunk.path, chunk.text);
    } catch {
      // The process is on its way out and the console line, if any, has been printed.
    }
  }

  process.on("exit", finishAtExit);
  return {
    write(record) {
      if (order.indexOf(record.level) < order.indexOf(options.level)) return;
      const clean = redactRecord(record, options.redact);
      const line = JSON.stringify(clean);
      options.print(options.format === "json" ? line : options.render(clean));
      const day = record.time.slice(0, 10).replaceAll("-", "");
      enqueue(join(options.directory, `workflow-${day}.log`), `${line}\n`);
    },
    async flush() {
      await drain();
      // Records written while the first drain was at its end.
      if (waiting.length > 0) await drain();
    },
    lost: () => lost,
    async close() {
      await drain();
      process.off("exit", finishAtExit);
    },
  };
}

/** Called when a day begins. What cannot be removed stays; it is no reason to lose lines. */
async function removeOld(directory: string): Promise<void> {
  const names = await promises.readdir(directory).catch(() => []);
  const days = names.filter((name) => /^workflow-\d{8}\.log$/.test(name)).sort();
  for (const name of days.slice(0, -keptFiles))
    await promises.rm(join(directory, name), { force: true }).catch(() => undefined);
}

async function appendDurably(directory: string, chunk: Chunk): Promise<void> {
  await promises.mkdir(directory, { recursive: true });
  const file = await promises.open(chunk.path, "a+");
  try {
    const { size } = await file.stat();
    if (size === 0) await removeOld(directory);
    // A write that ran out of space leaves half a line; the next must not be glued to it.
    const torn = size > 0 && (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer[0] !== 0x0a;
    await file.appendFile(torn ? `\n${chunk.text}` : chunk.text);
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** The write may or may not have gone through when the process ends in the middle of it: the file itself tells. */
function isInFile(chunk: Chunk): boolean {
  try {
    const file = openSync(chunk.path, "r");
    try {
      const { size } = fstatSync(file);
      const tail = Buffer.alloc(Math.min(size, 2 * Buffer.byteLength(chunk.text)));
      readSync(file, tail, 0, tail.length, size - tail.length);
      return tail.includes(chunk.text);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

function redactRecord(record: LogRecord, redact: (text: string) => string): LogRecord {
  const fields = Object.entries(record.fields).map(([key, value]) => [key, redactJson(value, redact)] as const);
  return { ...record, message: redact(record.message), fields: Object.fromEntries(fields) };
}

function redactJson(value: Json | undefined, redact: (text: string) => string): Json | undefined {
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null) return value;
  const clean: unknown = JSON.parse(
    JSON.stringify(value, (_, member: unknown) => (typeof member === "string" ? redact(member) : member)),
  );
  return clean as Json;
}
