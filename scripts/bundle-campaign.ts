/**
 * The bundle's campaign on the emulated GitHub: the reference workflow with the fastest agent and tests.
 *
 *   node scripts/bundle-campaign.ts                      the machine dies at every request, before and after it was done
 *   node scripts/bundle-campaign.ts --only "after …"     one place again; or its number (they can move by a few)
 *   node scripts/bundle-campaign.ts --main-only          main's process alone dies there, and the post step is left to tidy up
 *   node scripts/bundle-campaign.ts --signal             the runner's SIGINT at --moments (50) seeded moments
 *   node scripts/bundle-campaign.ts --signal --only N+MS one moment again: after N requests of main, MS milliseconds later
 *
 * --seed N: the order of the places, and the moments. --minutes M: begins nothing more after M minutes. --parallel P: so many
 * side by side (2; a machine with few cores makes the figures of --signal worse with more). ACTION_DIRECTORY: another action
 * than the one of this repository.
 */
import { parseArgs } from "node:util";
import { killedAt, undisturbed } from "../__tests__/bundle/every-request.ts";
import { type Moment, momentOf, stoppedAt } from "../__tests__/bundle/signal-moments.ts";
import { seededRandom } from "../__tests__/fakes/simulation/random.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    signal: { type: "boolean" },
    "main-only": { type: "boolean" },
    moments: { type: "string", default: "50" },
    seed: { type: "string" },
    minutes: { type: "string" },
    parallel: { type: "string", default: "2" },
  },
});
const begun = performance.now();
const minutes = values.minutes === undefined ? Number.POSITIVE_INFINITY : Number(values.minutes);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const random = seededRandom(seed);
let failing = 0;
let done = 0;

function shuffled<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, at: random.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** What failed inside the harness is a problem of the case, not the end of the campaign. */
async function each<T>(cases: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const queue = cases.values();
  const worker = async () => {
    for (const one of queue) {
      if (performance.now() - begun > minutes * 60_000) return;
      await run(one);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: Number(values.parallel) }, worker));
}

function complain(what: string, problems: readonly string[], again: string): void {
  if (problems.length === 0) return;
  failing += 1;
  console.log(`FAILED ${what}`);
  for (const problem of problems) console.log(`  ${problem.replaceAll("\n", "\n  ")}`);
  console.log(`  again: node scripts/bundle-campaign.ts ${again}`);
}

const messageOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

console.log(`seed ${seed}`);
const reference = await undisturbed();
console.log(`undisturbed: ${reference.positions.length} places, main took ${reference.mainMs} ms`);

async function kills(): Promise<void> {
  const { only } = values;
  const victim = values["main-only"] === true ? "main" : "machine";
  const positions = reference.positions.filter((position) => victim === "machine" || / main /.test(position));
  const named = only === undefined ? undefined : (positions[Number(only)] ?? only);
  const chosen = named === undefined ? shuffled(positions) : [named];
  const resumed = new Map<string, number>();
  let missed = 0;
  await each(chosen, async (position) => {
    const course = await killedAt(position, reference, victim).catch((error: unknown) => ({
      killed: true,
      resumedFrom: "",
      problems: [messageOf(error)],
    }));
    if (!course.killed) missed += 1;
    const from = course.killed ? course.resumedFrom || "the beginning" : "not reached";
    resumed.set(from, (resumed.get(from) ?? 0) + 1);
    console.log(`${positions.indexOf(position)} ${position} → ${from}`);
    complain(position, course.problems, `${victim === "main" ? "--main-only " : ""}--only "${position}"`);
  });
  console.log(
    `\n${done} of ${chosen.length} places, ${missed} not reached, ${failing} failing; the next machine began with`,
  );
  for (const [from, times] of [...resumed].sort(([, a], [, b]) => b - a)) console.log(`  ${times} ${from}`);
}

function percentile(sorted: readonly number[], part: number): string {
  const at = Math.max(0, Math.ceil(part * sorted.length) - 1);
  return `${(sorted[at] ?? 0).toFixed(0)} ms`;
}

function momentNamed(name: string): Moment {
  const [requests = 0, thenMs = 0] = name.split("+").map(Number);
  return { requests, thenMs };
}

async function signals(): Promise<void> {
  const requests = reference.positions.length / 2;
  const drawn = Array.from({ length: Number(values.moments) }, () => momentOf(requests, random.random));
  const moments = values.only === undefined ? drawn : [momentNamed(values.only)];
  const ends = new Map<string, number>();
  const kept = new Map<number, number>();
  const times: number[] = [];
  await each(moments, async (moment) => {
    const stopped = await stoppedAt(moment, reference).catch((error: unknown) => ({
      status: "error",
      stage: "",
      stopMs: undefined,
      stores: [],
      problems: [messageOf(error)],
    }));
    ends.set(stopped.status, (ends.get(stopped.status) ?? 0) + 1);
    if (stopped.stopMs !== undefined) times.push(stopped.stopMs);
    const name = `${moment.requests}+${moment.thenMs}`;
    if (stopped.status === "interrupted") kept.set(stopped.stores.length, (kept.get(stopped.stores.length) ?? 0) + 1);
    console.log(
      `${name} → ${stopped.status} ${stopped.stage}, ${stopped.stopMs?.toFixed(0) ?? "-"} ms, ${stopped.stores.join(" ")}`,
    );
    complain(name, stopped.problems, `--signal --only ${name}`);
  });
  times.sort((a, b) => a - b);
  console.log(`\n${done} moments, ${failing} failing: ${[...ends].map(([end, n]) => `${n} ${end}`).join(", ")}`);
  console.log(
    `SIGINT → main has ended: p50 ${percentile(times, 0.5)}, p90 ${percentile(times, 0.9)}, p100 ${percentile(times, 1)}`,
  );
  console.log(`stores with the end: ${[...kept].map(([stores, n]) => `${n} × ${stores}`).join(", ")}`);
  if ((times.at(-1) ?? 0) > 5_000) failing += 1;
}

await (values.signal === true ? signals() : kills());
console.log(`took ${((performance.now() - begun) / 1000).toFixed(0)} s`);
process.exitCode = failing > 0 ? 1 : 0;
