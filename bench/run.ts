/**
 * `npm run bench`: what the action costs, each figure beside a bare baseline of the same run. Exit code 0; with `--check` 1 when a
 * limit is not kept. `npm run bench -- start run …`: only these sections. `--write`: into docs/performance.md, too.
 * ACTION_DIRECTORY: another action than the one in this repository.
 */
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { measureBadInput } from "./bad-input.ts";
import { measureCheckpoint } from "./checkpoint.ts";
import { measureHealth } from "./health.ts";
import { measureJournal } from "./journal.ts";
import { longEvents, measureLongMemory, measureLongReport } from "./long-journal.ts";
import { percentile, type Result } from "./measure.ts";
import { measureMonitoring } from "./monitoring.ts";
import { measureOverhead } from "./overhead.ts";
import { measurePeers } from "./peers.ts";
import { measureScale } from "./scale.ts";
import { bundleSizes } from "./sizes.ts";
import { measureCompileCache, measureStartUp } from "./start-up.ts";
import { measureStop } from "./stop.ts";
import { grownBy, kib, ms, printSection, type Section, times, writeSection } from "./table.ts";
import { measureWholeRun } from "./whole-run.ts";

const own = fileURLToPath(new URL("..", import.meta.url));
const actionDirectory = process.env["ACTION_DIRECTORY"] ?? own;

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

function memory(what: string, found: number, bare: number, most?: number): Result {
  return {
    what,
    ours: kib(found),
    bare: kib(bare),
    ratio: grownBy(found - bare),
    limit: most === undefined ? "" : `≤ +${most} MB`,
    holds: most === undefined ? undefined : found - bare <= most * 1024,
  };
}

async function start(): Promise<Section> {
  const results = [
    ratio("process start → first stage.started (bare: node -e 0)", await measureStartUp(actionDirectory, 15), 2.5),
    ratio("the same with a filled compile cache (bare: without)", await measureCompileCache(actionDirectory, 15)),
  ];
  const sizes = await bundleSizes(actionDirectory);
  const badInput = await measureBadInput();
  results.push(sizes.early, {
    what: `bad input, start → end, the slowest case (${badInput.name})`,
    ours: ms(badInput.ms),
    bare: "",
    ratio: "",
    limit: "< 2 s",
    holds: badInput.ms < 2_000,
  });
  return { results, tables: [sizes.table] };
}

async function journal(): Promise<Section> {
  return {
    results: [ratio("journal append, p50 (bare: write + fdatasync)", await measureJournal(own, 500), 1.2)],
  };
}

async function run(): Promise<Section> {
  const { peak, profile, state } = await measureWholeRun(actionDirectory);
  const stateBytes = state.manifest + state.journal;
  return {
    results: [
      memory("peak memory before the first checkpoint upload (bare: node)", peak.beforeUpload, peak.bare, 40),
      memory("… when that upload begins, its clients loaded", peak.duringUpload, peak.bare),
      memory("… of the whole run", peak.whole, peak.bare),
      {
        what: `state part of a checkpoint, all nineteen stages (${state.entries} entries), compressed`,
        ours: `${(stateBytes / 1024).toFixed(1)} KB`,
        bare: "",
        ratio: `journal ${state.journal} bytes, manifest ${state.manifest}`,
        limit: "≤ 5 KB",
        holds: stateBytes <= 5 * 1024,
      },
      {
        what: "whole run: own time (bare: its wall time)",
        ours: ms(profile.ownMs),
        bare: ms(profile.wallMs),
        ratio: `processor time of the step's process ${ms(profile.cpuMs)}`,
        limit: "",
        holds: undefined,
      },
    ],
    tables: [profile.table],
  };
}

async function checkpoint(): Promise<Section> {
  const results: Result[] = [];
  for (const files of [5_000, 50_000]) {
    const { save, restore, toFolder, bundleBytes, changedBytes } = await measureCheckpoint(files);
    const count = files.toLocaleString("en");
    const p95 = percentile(toFolder, 95);
    results.push(
      {
        what: `save to a folder, ${count} files, 50 changed, p95 of ${toFolder.length}`,
        ours: ms(p95),
        bare: "",
        ratio: `p50 ${ms(percentile(toFolder, 50))}`,
        limit: files === 5_000 ? "≤ 100 ms" : "",
        holds: files === 5_000 ? p95 <= 100 : undefined,
      },
      ratio("… its work tree part (bare: git add -A + commit)", save),
      {
        what: "… its bytes (bare: of the changed files)",
        ours: `${(bundleBytes / 1024).toFixed(1)} KB`,
        bare: `${(changedBytes / 1024).toFixed(1)} KB`,
        ratio: times(bundleBytes, changedBytes),
        limit: "",
        holds: undefined,
      },
      ratio("… restored into a fresh clone (bare: git clone)", restore),
    );
  }
  return { results };
}

/** `--idle-minutes=10` for the whole of what is promised; a minute by default. */
function idleSeconds(): number {
  const said = process.argv.find((word) => word.startsWith("--idle-minutes="));
  return said === undefined ? 60 : Number(said.slice("--idle-minutes=".length)) * 60;
}

async function watching(): Promise<Section> {
  const health = await measureHealth();
  const { seconds, withIt, without } = await measureMonitoring(actionDirectory, idleSeconds());
  const share = (withIt - without) / (seconds * 1_000);
  const heap = await measureLongMemory();
  const report = await measureLongReport(actionDirectory);
  return {
    results: [
      {
        what: "full local health check, p95 (bare: its git status alone)",
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
        ours: kib(heap.ours / 1024),
        bare: kib(heap.bare / 1024),
        ratio: grownBy((heap.ours - heap.bare) / 1024),
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
    ],
  };
}

const sections: Readonly<Record<string, () => Promise<Section>>> = {
  start,
  journal,
  run,
  checkpoint,
  watching,
  stop: () => measureStop(actionDirectory),
  scale: measureScale,
  overhead: () => measureOverhead(actionDirectory),
  peers: measurePeers,
};
/** Minutes long, or in need of packages that are not the project's: only when they are named. */
const onlyNamed: ReadonlySet<string> = new Set(["scale", "overhead", "peers"]);

const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const unknown = asked.filter((name) => sections[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(", ")}; there are ${Object.keys(sections).join(", ")}.`);
  process.exit(2);
}
const names = asked.length > 0 ? asked : Object.keys(sections).filter((name) => !onlyNamed.has(name));
for (const name of names) {
  const section = await sections[name]?.();
  if (section === undefined) continue;
  printSection(section);
  if (process.argv.includes("--write")) writeSection(join(own, "docs", "performance.md"), name, section, new Date());
  if (process.argv.includes("--check") && section.results.some(({ holds }) => holds === false)) process.exitCode = 1;
}
