import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog, type FileLog, type LogOptions } from "../../src/adapters/log.ts";
import type { LogRecord } from "../../src/core/diagnostics/log-record.ts";

let directory: string;
let printed: string[];
let log: FileLog;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "log-"));
  printed = [];
});
afterEach(async () => {
  await log.close();
  await rm(directory, { recursive: true, force: true });
});

function open(more: Partial<LogOptions> = {}): FileLog {
  log = createLog({
    directory,
    level: "DEBUG",
    format: "text",
    redact: (text) => text.replaceAll("s3cret", "***"),
    render: (record) => `${record.level} ${record.message}`,
    print: (line) => printed.push(line),
    ...more,
  });
  return log;
}

const record = (message: string, more: Partial<LogRecord> = {}): LogRecord => ({
  time: "2026-11-22T10:00:00.000Z",
  level: "INFO",
  workflow_id: "w",
  stage: null,
  event: "e",
  message,
  fields: {},
  ...more,
});

async function written(day = "20261122"): Promise<LogRecord[]> {
  const text = await readFile(join(directory, `workflow-${day}.log`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("the file", () => {
  it("holds every record in order once flushed", async () => {
    open();
    for (let n = 0; n < 500; n++) log.write(record(`m${n}`));
    await log.flush();
    expect((await written()).map((line) => line.message)).toEqual(Array.from({ length: 500 }, (_, n) => `m${n}`));
  });

  it("holds records written while a flush was under way", async () => {
    open();
    log.write(record("one"));
    const first = log.flush();
    log.write(record("two"));
    await Promise.all([first, log.flush()]);
    expect((await written()).map((line) => line.message)).toEqual(["one", "two"]);
  });

  it("is that of the record's own UTC day", async () => {
    open();
    log.write(record("old", { time: "2026-11-22T23:59:59.999Z" }));
    log.write(record("new", { time: "2026-11-23T00:00:00.000Z" }));
    log.write(record("late", { time: "2026-11-22T23:59:59.999Z" }));
    await log.flush();
    expect((await readdir(directory)).sort()).toEqual(["workflow-20261122.log", "workflow-20261123.log"]);
    expect((await written()).map((line) => line.message)).toEqual(["old", "late"]);
  });

  it("is appended to, and a half line left by a full disk is not glued to the next", async () => {
    await writeFile(join(directory, "workflow-20261122.log"), '{"half":');
    open();
    log.write(record("whole"));
    await log.flush();
    const lines = (await readFile(join(directory, "workflow-20261122.log"), "utf8")).split("\n");
    expect(lines[0]).toBe('{"half":');
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ message: "whole" });
  });

  it("is one of the newest thirty; a new day takes the place of the oldest, and of nothing else", async () => {
    const day = (n: number) => `workflow-202610${String(n).padStart(2, "0")}.log`;
    for (let n = 1; n <= 31; n++) await writeFile(join(directory, day(n)), "x\n");
    await writeFile(join(directory, "workflow-1.log"), "mine\n");
    open();
    log.write(record("new"));
    await log.flush();
    const names = (await readdir(directory)).sort();
    expect(names).toHaveLength(31);
    expect(names).not.toContain(day(2));
    for (const kept of [day(3), day(31), "workflow-20261122.log", "workflow-1.log"]) expect(names).toContain(kept);
  });

  it("has no secret in message or fields, however deep", async () => {
    open();
    log.write(
      record("a s3cret", { fields: { deep: { list: ["s3cret", 1, null, true] }, flat: "s3cret", gone: undefined } }),
    );
    await log.flush();
    expect((await written())[0]).toMatchObject({
      message: "a ***",
      fields: { deep: { list: ["***", 1, null, true] }, flat: "***" },
    });
  });
});

describe("the console", () => {
  it("shows the rendered line, or the file's JSON line", () => {
    open().write(record("hello s3cret"));
    expect(printed).toEqual(["INFO hello ***"]);
    log = open({ format: "json" });
    log.write(record("hello"));
    expect(JSON.parse(printed[1] ?? "")).toEqual(record("hello"));
  });

  it("and the file leave out what is below the level", async () => {
    open({ level: "WARNING" });
    for (const level of ["DEBUG", "INFO", "WARNING", "ERROR"] as const) log.write(record(level, { level }));
    await log.flush();
    expect(printed).toEqual(["WARNING WARNING", "ERROR ERROR"]);
    expect(await written()).toHaveLength(2);
  });
});

describe("trouble", () => {
  it("with the disk is told once, counted, and kills nothing", async () => {
    const blocked = join(directory, "file");
    await writeFile(blocked, "");
    open({ directory: join(blocked, "below") });
    log.write(record("one"));
    await log.flush();
    log.write(record("two"));
    log.write(record("three"));
    await log.flush();
    expect(log.lost()).toBe(3);
    expect(printed.filter((line) => line.includes("cannot be written (ENOTDIR)"))).toHaveLength(1);
  });

  it("that passes costs only the lines it met", async () => {
    await writeFile(join(directory, "blocker"), "");
    open({ directory: join(directory, "blocker") });
    log.write(record("lost"));
    await log.flush();
    await rm(join(directory, "blocker"));
    log.write(record("kept"));
    await log.flush();
    expect(log.lost()).toBe(1);
    directory = join(directory, "blocker");
    expect((await written()).map((line) => line.message)).toEqual(["kept"]);
  });

  it("with a disk that does not keep up bounds what waits", async () => {
    open();
    const text = "x".repeat(1_000_000);
    for (let n = 0; n < 30; n++) log.write(record(text));
    expect(log.lost()).toBeGreaterThanOrEqual(14);
    await log.flush();
    expect(await written()).toHaveLength(30 - log.lost());
  });

  it("keeps every line of a burst that leaves no time for writing", async () => {
    open();
    for (let n = 0; n < 20_000; n++) log.write(record(`line ${n} ${"y".repeat(150)}`));
    await log.flush();
    expect([log.lost(), (await written()).length]).toEqual([0, 20_000]);
  });
});

it("is complete when the process exits without a flush, each line once", async () => {
  const module = fileURLToPath(new URL("../../src/adapters/log.ts", import.meta.url));
  const program = `
    import { createLog } from ${JSON.stringify(module)};
    const log = createLog({ directory: ${JSON.stringify(directory)}, level: "DEBUG", format: "text",
      redact: (t) => t, render: () => "", print: () => {} });
    const record = (n) => ({ time: "2026-11-22T00:00:00Z", level: "INFO", workflow_id: "w", stage: null, event: "e", message: "m" + n, fields: {} });
    for (let n = 0; n < 100; n++) log.write(record(n));
    void log.flush();
    for (let n = 100; n < 200; n++) log.write(record(n));
    setImmediate(() => process.exit(0));`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  open();
  expect((await written()).map((line) => line.message)).toEqual(Array.from({ length: 200 }, (_, n) => `m${n}`));
});
