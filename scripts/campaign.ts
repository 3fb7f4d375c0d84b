/**
 * The big simulation campaign: storms, two machines at once, damaged checkpoints.
 *
 *   node scripts/campaign.ts --seeds 10000           all three; --minutes M ends the storms after M minutes
 *   node scripts/campaign.ts --write                 … and the figures go into docs/reliability.md
 *   node scripts/campaign.ts --seed N                one storm again; --journal shows every journal line of every machine
 *   node scripts/campaign.ts --together --seed N     one interleaving again; without --seed: --seeds of them
 *   node scripts/campaign.ts --corruption --seed N   one damage again; without --seed: --seeds of them
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { replay, runSeed } from "../__tests__/fakes/simulation/campaign.ts";
import { runCorruption } from "../__tests__/fakes/simulation/corruption.ts";
import { journalBytes } from "../__tests__/fakes/simulation/disk.ts";
import type { Simulation } from "../__tests__/fakes/simulation/scenario.ts";
import { runTogether } from "../__tests__/fakes/simulation/together.ts";
import { decodeJournal } from "../src/core/journal/journal-decode.ts";
import { renew } from "./metadata.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    seeds: { type: "string", default: "1000" },
    from: { type: "string", default: "1" },
    minutes: { type: "string" },
    together: { type: "boolean" },
    corruption: { type: "boolean" },
    journal: { type: "boolean" },
    write: { type: "boolean" },
  },
});

interface Outcome {
  readonly problems: readonly string[];
  /** What is counted in the table. */
  readonly counted: readonly string[];
  readonly machines: number;
  readonly again: string;
  readonly simulation?: Simulation;
}

interface Figures {
  readonly title: string;
  readonly seeds: number;
  readonly machines: number;
  readonly seconds: number;
  readonly failing: number;
  readonly counts: ReadonlyMap<string, number>;
}

async function storm(seed: number): Promise<Outcome> {
  const { problems, ends, simulation } = await runSeed(seed);
  return { problems, counted: ends, machines: ends.length, again: replay(seed), simulation };
}

async function together(seed: number): Promise<Outcome> {
  const { problems, ends, meeting, simulation } = await runTogether(seed);
  const again = `node scripts/campaign.ts --together --seed ${seed}`;
  return { problems, counted: [meeting], machines: ends.length, again, simulation };
}

async function corruption(seed: number): Promise<Outcome> {
  const { problems, damage, outcome, sealed } = await runCorruption(seed);
  const again = `node scripts/campaign.ts --corruption --seed ${seed}`;
  const counted = [`${sealed ? "sealed" : "open"}: ${outcome}`];
  return { problems: problems.map((problem) => `${damage}: ${problem}`), counted, machines: 1, again };
}

function printJournals(simulation: Simulation | undefined): void {
  for (const [number, { machine }] of (simulation?.runs ?? []).entries()) {
    console.log(`\nmachine ${number}`);
    for (const id of machine.disk.journals.keys()) {
      for (const entry of decodeJournal(journalBytes(machine.disk, id) ?? new Uint8Array()).entries)
        console.log(JSON.stringify(entry).slice(0, 400));
    }
  }
}

async function campaign(title: string, run: (seed: number) => Promise<Outcome>, most: number): Promise<Figures> {
  const begun = performance.now();
  const minutes = values.minutes === undefined ? Number.POSITIVE_INFINITY : Number(values.minutes);
  const first = Number(values.seed ?? values.from);
  const counts = new Map<string, number>();
  let machines = 0;
  let failing = 0;
  let seeds = 0;
  for (; seeds < most && performance.now() - begun < minutes * 60_000; seeds++) {
    const outcome = await run(first + seeds);
    machines += outcome.machines;
    for (const what of outcome.counted) counts.set(what, (counts.get(what) ?? 0) + 1);
    if (values.seed !== undefined) console.log(outcome.counted.join(" → "));
    if (values.journal === true) printJournals(outcome.simulation);
    if (outcome.problems.length === 0) continue;
    failing += 1;
    console.log(`${title}, seed ${first + seeds}:`);
    for (const problem of outcome.problems) console.log(`  ${problem}`);
    console.log(`  again: ${outcome.again}`);
  }
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${title}: ${seeds} seeds, ${machines} machines, ${seconds} s, ${failing} failing\n`);
  for (const [what, times] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`  ${times} ${what}`);
  return { title, seeds, machines, seconds, failing, counts };
}

const most = values.seed === undefined ? Number(values.seeds) : 1;
const share = (part: number, least: number) => Math.max(least, Math.round(most * part));
const chosen: Figures[] = [];
if (values.together === true) chosen.push(await campaign("two at once", together, most));
else if (values.corruption === true) chosen.push(await campaign("damaged checkpoints", corruption, most));
else {
  chosen.push(await campaign("storms", storm, most));
  if (values.seed === undefined) {
    chosen.push(await campaign("two at once", together, share(0.1, 100)));
    chosen.push(await campaign("damaged checkpoints", corruption, share(0.2, 1_000)));
  }
}

function section(): string {
  const bound = values.minutes === undefined ? "" : ` --minutes ${values.minutes}`;
  const command = `node scripts/campaign.ts --seeds ${values.seeds} --from ${values.from}${bound}`;
  const rows = chosen.map(
    ({ title, seeds, machines, seconds, failing }) =>
      `| ${title} | ${seeds} | ${machines} | ${failing} | ${seconds} s |`,
  );
  const counts = chosen.flatMap(({ title, counts }) =>
    [...counts].sort(([, a], [, b]) => b - a).map(([what, times]) => `| ${title} | ${what} | ${times} |`),
  );
  return [
    `The last campaign (\`${command}\`, ${new Date().toISOString().slice(0, 10)}):`,
    "",
    "| | seeds | machines | failing | took |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
    "| | how a machine ended, who met, what came of the damage | times |",
    "| --- | --- | ---: |",
    ...counts,
  ].join("\n");
}

if (values.write === true) {
  const file = "docs/reliability.md";
  const url = new URL(`../${file}`, import.meta.url);
  writeFileSync(url, renew(file, readFileSync(url, "utf8"), { campaign: section() }));
}
process.exitCode = chosen.some(({ failing }) => failing > 0) ? 1 : 0;
