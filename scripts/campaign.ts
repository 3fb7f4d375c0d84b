/** The big simulation campaign: `node scripts/campaign.ts --seeds 10000`, or one seed again: `--seed N`. */
import { parseArgs } from "node:util";
import { replay, runSeed } from "../__tests__/fakes/simulation/campaign.ts";
import { journalBytes } from "../__tests__/fakes/simulation/disk.ts";
import type { Simulation } from "../__tests__/fakes/simulation/scenario.ts";
import { decodeJournal } from "../src/core/journal.ts";

function printJournals(simulation: Simulation): void {
  for (const [number, { machine }] of simulation.runs.entries()) {
    console.log(`\nmachine ${number}`);
    for (const id of machine.disk.journals.keys()) {
      for (const entry of decodeJournal(journalBytes(machine.disk, id) ?? new Uint8Array()).entries)
        console.log(JSON.stringify(entry).slice(0, 400));
    }
  }
}

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    seeds: { type: "string", default: "1000" },
    from: { type: "string", default: "1" },
    /** With a single seed: every journal line of every machine. */
    journal: { type: "boolean" },
  },
});

const first = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.seeds) : 1;
const begun = performance.now();
const ends = new Map<string, number>();
const machines = new Map<number, number>();
let failing = 0;

for (let seed = first; seed < first + count; seed++) {
  const result = await runSeed(seed);
  for (const end of result.ends) ends.set(end, (ends.get(end) ?? 0) + 1);
  machines.set(result.ends.length, (machines.get(result.ends.length) ?? 0) + 1);
  if (values.seed !== undefined) console.log(result.ends.join(" → "));
  if (values.journal === true) printJournals(result.simulation);
  if (result.problems.length === 0) continue;
  failing += 1;
  console.log(`seed ${seed}: ${result.ends.join(" → ")}`);
  for (const problem of result.problems) console.log(`  ${problem}`);
  console.log(`  again: ${replay(seed)}`);
}

const seconds = ((performance.now() - begun) / 1000).toFixed(1);
const total = [...ends.values()].reduce((sum, n) => sum + n, 0);
console.log(`\n${count} seeds, ${total} machines, ${seconds} s, ${failing} failing seeds\n`);
console.log("| how a machine ended | times |\n|---|---:|");
for (const [end, times] of [...ends].sort(([, a], [, b]) => b - a)) console.log(`| ${end} | ${times} |`);
console.log("\n| machines until the end | seeds |\n|---|---:|");
for (const [number, times] of [...machines].sort(([a], [b]) => a - b)) console.log(`| ${number} | ${times} |`);
process.exitCode = failing === 0 ? 0 : 1;
