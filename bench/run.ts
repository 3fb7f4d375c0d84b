/**
 * `npm run bench`: what the action costs, each figure beside a bare baseline of the same run. Exit code 0; with `--check` 1
 * when a limit is not kept. ACTION_DIRECTORY: another action than the one in this repository.
 */
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { measureBadInput } from "./bad-input.ts";
import { measureCheckpoint } from "./checkpoint.ts";
import { measureHealth } from "./health.ts";
import { measureJournal } from "./journal.ts";
import { longEvents, measureLongMemory, measureLongReport } from "./long-journal.ts";
import type { Result } from "./measure.ts";
import { measureMonitoring } from "./monitoring.ts";
import { loadedBeforeFirstStage, measureStartUp } from "./start-up.ts";
import { measureWholeRun } from "./whole-run.ts";

const own = fileURLToPath(new URL("..", import.meta.url));
const actionDirectory = process.env["ACTION_DIRECTORY"] ?? own;

const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
const mb = (kib: number) => `${(kib / 1024).toFixed(1)} MB`;
const times = (ours: number, bare: number) => `${(ours / bare).toFixed(2)} ×`;

function ratio(what: string, pair: { ours: number; bare: number }, most?: number): Result {
  return {
    what,
    ours: ms(pair.ours),
    bare: ms(pair.bare),
    ratio: times(pair.ours, pair.bare),
    limit: most === undefined ? "" : `≤ ${most} ×`,
    holds: most === undefined ? undefined : pair.ours <= most * pair.bare,
  };
}

function memory(what: string, kib: number, bare: number, most?: number): Result {
  return {
    what,
    ours: mb(kib),
    bare: mb(bare),
    ratio: `+${mb(kib - bare)}`,
    limit: most === undefined ? "" : `≤ +${most} MB`,
    holds: most === undefined ? undefined : kib - bare <= most * 1024,
  };
}

/** `--idle-minutes 10` for the whole of what is promised; a minute by default. */
function idleSeconds(): number {
  const at = process.argv.indexOf("--idle-minutes");
  return at === -1 ? 60 : Number(process.argv[at + 1]) * 60;
}

async function watching(): Promise<readonly Result[]> {
  const health = await measureHealth(own);
  const { seconds, withIt, without } = await measureMonitoring(actionDirectory, idleSeconds());
  const share = (withIt - without) / (seconds * 1_000);
  const heap = await measureLongMemory();
  const report = await measureLongReport(actionDirectory);
  return [
    {
      what: "full local health check, p95 (bare: git status, p95)",
      ours: ms(health.ours),
      bare: ms(health.bare),
      ratio: times(health.ours, health.bare),
      limit: "< 50 ms",
      holds: health.ours < 50,
    },
    {
      what: `CPU of ${seconds} s of an idle stage (bare: without monitoring)`,
      ours: ms(withIt),
      bare: ms(without),
      ratio: `${(share * 100).toFixed(2)} %`,
      limit: "< 1 %",
      holds: share < 0.01,
    },
    {
      what: `memory in use after ${longEvents} journal events (bare: after a tenth)`,
      ours: mb(heap.ours / 1024),
      bare: mb(heap.bare / 1024),
      ratio: `+${mb((heap.ours - heap.bare) / 1024)}`,
      limit: "≤ +1 MB",
      holds: heap.ours - heap.bare <= 1024 ** 2,
    },
    {
      what: `report of a journal of ${longEvents} events, start → end (bare: of 100 events)`,
      ours: ms(report.ours),
      bare: ms(report.bare),
      ratio: times(report.ours, report.bare),
      limit: "< 2 s",
      holds: report.ours < 2_000,
    },
  ];
}

async function measure(): Promise<readonly Result[]> {
  const results = [
    ratio("process start → first stage.started (bare: node -e 0)", await measureStartUp(actionDirectory, 15), 3),
  ];
  results.push(ratio("journal append, p50 (bare: write + fdatasync)", await measureJournal(own, 500), 1.5));
  const badInput = await measureBadInput();
  results.push({
    what: `bad input, start → end, the slowest case (${badInput.name})`,
    ours: ms(badInput.ms),
    bare: "",
    ratio: "",
    limit: "< 2 s",
    holds: badInput.ms < 2_000,
  });
  const { peak, wallMs, ownMs } = await measureWholeRun(actionDirectory);
  results.push(memory("peak memory before the first checkpoint upload (bare: node)", peak.beforeUpload, peak.bare, 60));
  results.push(memory("… when that upload begins, its clients loaded", peak.duringUpload, peak.bare));
  results.push(memory("… of the whole run", peak.whole, peak.bare));
  const checkpoint = await measureCheckpoint();
  results.push(ratio("checkpoint of 5,000 files, 50 changed (bare: git add -A + commit)", checkpoint.save));
  results.push(ratio("restore of it into a fresh clone (bare: git clone)", checkpoint.restore));
  results.push({
    what: "whole run: own time (bare: its wall time, with agent, tests and answers)",
    ours: ms(ownMs),
    bare: ms(wallMs),
    ratio: `${((100 * ownMs) / wallMs).toFixed(0)} %`,
    limit: "",
    holds: undefined,
  });
  return [...results, ...(await watching())];
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

async function sizes(): Promise<void> {
  const dist = join(actionDirectory, "dist");
  const temporary = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const loaded = new Set(await loadedBeforeFirstStage(actionDirectory, join(temporary, "loaded")));
    const names = (await readdir(dist)).filter((name) => name.endsWith(".js"));
    const files = await Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(dist, name))).size })));
    const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KiB`;
    const sum = (list: typeof files) => kb(list.reduce((total, { bytes }) => total + bytes, 0));
    const early = files.filter(({ name }) => loaded.has(name));
    console.log(
      `\nBundle: ${files.length} files, ${sum(files)}; loaded before the first stage: ${early.length} files, ${sum(early)}`,
    );
    const largest = [...files].sort((a, b) => b.bytes - a.bytes).slice(0, 12);
    const shown = [...new Set([...early.sort((a, b) => b.bytes - a.bytes), ...largest])];
    table([
      ["file", "size", "first stage"],
      ...shown.map(({ name, bytes }) => [name, kb(bytes), loaded.has(name) ? "yes" : ""]),
    ]);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

const results = await measure();
table([
  ["measured", "ours", "bare", "ratio", "limit", ""],
  ...results.map(({ what, ours, bare, ratio: of, limit, holds }) => [
    what,
    ours,
    bare,
    of,
    limit,
    holds === undefined ? "" : holds ? "ok" : "OVER",
  ]),
]);
await sizes();
if (process.argv.includes("--check") && results.some(({ holds }) => holds === false)) process.exitCode = 1;
