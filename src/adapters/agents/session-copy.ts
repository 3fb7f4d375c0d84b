/** Copies of an agent's session files that may leave the machine: redacted, whole, and bounded in size. */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { Fault } from "../../core/failure/evidence.ts";
import { withFileFault } from "../file-fault.ts";

/** 64 MiB: a day of talking. More than that would make every checkpoint slow. */
export const sessionBytesLimit = 64 * 1024 * 1024;

export type Redact = (text: string) => string;

/** Session ids become file names: nothing but letters, digits, dots and dashes, and no leading dot. */
export function requireSessionId(id: string): string {
  if (/^[A-Za-z0-9-][A-Za-z0-9.-]{0,127}$/.test(id)) return id;
  throw new Fault({ kind: "state", problem: "schema", detail: "a session id holds characters it may not" });
}

/**
 * A JSON Lines transcript, redacted value by value, since a secret with a quote or a line end looks different inside JSON.
 * A last line that was being written while it was read is left out. Undefined: there is none, or it is over the limit.
 */
export async function copyTranscript(from: string, to: string, redact: Redact): Promise<string | undefined> {
  const bytes = await sizeOf(from);
  if (bytes === undefined || bytes > sessionBytesLimit) return undefined;
  await mkdir(dirname(to), { recursive: true });
  const lines = createInterface({ input: createReadStream(from, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  await pipeline(redactedLines(lines, redact), createWriteStream(to, { mode: 0o600 }));
  return to;
}

async function* redactedLines(lines: AsyncIterable<string>, redact: Redact): AsyncGenerator<string> {
  for await (const line of lines) {
    let value: unknown;
    try {
      value = JSON.parse(line, (_, member) => (typeof member === "string" ? redact(member) : member));
    } catch {
      continue;
    }
    yield `${JSON.stringify(value)}\n`;
  }
}

/** Any file: text is redacted as text, other bytes as Latin-1, where each byte is one character and comes back as it was. */
export function redactBytes(bytes: Uint8Array, redact: Redact): Uint8Array {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString("utf8");
  const encoding = Buffer.from(text, "utf8").equals(buffer) ? "utf8" : "latin1";
  return Buffer.from(redact(buffer.toString(encoding)), encoding);
}

/** Whole or not at all, so that a crash in between leaves no half a session. */
export function placeFile(path: string, bytes: Uint8Array): Promise<void> {
  return withFileFault("write the agent's session to", path, async () => {
    await mkdir(dirname(path), { recursive: true });
    const beside = join(dirname(path), `.${process.pid}.partial`);
    await writeFile(beside, bytes, { mode: 0o600 });
    await rename(beside, path);
  });
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch {
    return undefined;
  }
}
