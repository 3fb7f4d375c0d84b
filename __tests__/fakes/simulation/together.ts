/**
 * Two machines at the same workflow at the same time, one seed per interleaving: two runs that begin for one issue, a re-run
 * beside a run that is dying or only believed dead, two runs that resume the same id.
 */
import { freshMs } from "../../../src/core/checkpoint/ownership.ts";
import { treeProblems } from "./campaign.ts";
import type { Host } from "./host.ts";
import type { Run } from "./invariants.ts";
import { type Random, seededRandom } from "./random.ts";
import { configuration, createSimulation, issueTask, openIssue, type Simulation } from "./scenario.ts";
import { Hang } from "./virtual-clock.ts";
import { fairWeather, stormyWeather, type Weather } from "./weather.ts";

export const meetings = ["two begin for one issue", "a re-run beside a dying run", "two resume one id"] as const;
export type Meeting = (typeof meetings)[number];

export interface TogetherResult {
  readonly seed: number;
  readonly meeting: Meeting;
  readonly problems: readonly string[];
  readonly ends: readonly string[];
  readonly simulation: Simulation;
}

/** A request to GitHub takes no longer than this here; whoever takes over waits longer. */
const longestLatencyMs = 2_000;

function jittery(random: Random): Weather {
  const most = random.pick([60, 400, longestLatencyMs]);
  const latencyMs = (name: string) => (fairWeather.latencyMs(name) === 0 ? 0 : Math.round(most * random.random()));
  return { ...fairWeather, latencyMs };
}

function weatherFor(random: Random, rough: boolean): Weather {
  if (!rough) return jittery(random);
  return { ...stormyWeather(random, 0.5), cancelAfterMs: undefined, diskFails: undefined };
}

/** One after the other: nobody makes anything between two effects of another, and no loser saves. */
export function ownershipProblems(host: Host, rough: boolean): readonly string[] {
  const problems: string[] = [];
  const makers = host.effects.map(({ machine }) => machine);
  const blocks = makers.filter((machine, index) => machine !== makers[index - 1]);
  if (new Set(blocks).size !== blocks.length) problems.push(`effects of two machines are mixed: ${blocks.join(" ")}`);
  // A cell that cannot be reached forbids no save.
  if (rough) return problems;
  for (const { name, saves } of host.shelves) {
    for (const save of saves) {
      const taken = host.claims.swaps.find(
        (swap) => swap.cell === save.workflowId && swap.machine > save.machine && !swap.released,
      );
      if (taken !== undefined && save.at > taken.at + freshMs + longestLatencyMs)
        problems.push(`${name}: machine ${save.machine} began a save ${save.at - taken.at} ms after it had lost it`);
    }
  }
  return problems;
}

const runOf = ({ machine }: Run): string => String(machine.setup.run.id);

function loserProblems(host: Host, runs: readonly Run[], first: Run): readonly string[] {
  const problems: string[] = [];
  for (const run of runs) {
    if (run === first || run.ending.kind !== "ended") continue;
    const { status, failure, reason } = run.ending.end;
    const { number } = run.machine.setup;
    if (status === "completed" && failure === null) continue;
    if (failure?.code === "cancelled") continue;
    if (failure?.code !== "ownership-lost") problems.push(`machine ${number} ended ${status}: ${reason}`);
    else if (!reason.includes(`run ${runOf(first)}`)) problems.push(`machine ${number} names nobody: ${reason}`);
    else if (run.ending.end.ownedBy !== undefined && host.effects.some(({ machine }) => machine === number))
      problems.push(`machine ${number} ended at once and made something`);
  }
  return problems;
}

async function meet(simulation: Simulation, meeting: Meeting, random: Random, rough: boolean) {
  const weather = () => weatherFor(random.fork(`weather ${random.random()}`), rough);
  switch (meeting) {
    case "two begin for one issue":
      return simulation.together([
        { newRun: true, weather: weather() },
        { newRun: true, weather: weather(), afterMs: random.below(random.pick([1, 500, 20_000, 200_000])) },
      ]);
    case "a re-run beside a dying run": {
      const afterMs = random.below(300_000);
      const dying = random.chance(0.5) ? afterMs - random.below(4_000) : undefined;
      void simulation.clock.sleep(afterMs).then(() => simulation.host.ended.add("1000/1"));
      return simulation.together([
        { weather: { ...weather(), cancelAfterMs: dying }, afterMs: 0 },
        { weather: weather(), afterMs: afterMs + 1 },
      ]);
    }
    case "two resume one id": {
      const at = 60 + random.below(150);
      const { machine } = await simulation.next({ crash: { at, when: random.pick(["before", "after"] as const) } });
      const id = [...machine.disk.journals.keys()].at(-1) ?? "";
      const stored = simulation.host.shelves.some(({ kept }) => kept.some((k) => k.address.workflowId === id));
      const config = stored ? configuration({ "workflow-id": id }) : configuration();
      return simulation.together([
        { newRun: stored, weather: weather(), more: { config } },
        ...(stored ? [{ newRun: true, weather: weather(), afterMs: random.below(30_000), more: { config } }] : []),
      ]);
    }
  }
}

function hasEnded({ runs }: Simulation): boolean {
  return runs.some(({ ending }) => ending.kind === "ended" && /^(completed|degraded)$/.test(ending.end.status));
}

/** Does not throw: what went wrong is in the result. */
export async function runTogether(seed: number): Promise<TogetherResult> {
  const random = seededRandom(seed);
  const meeting = meetings[seed % meetings.length] ?? meetings[0];
  const fromIssue = meeting === "two begin for one issue" || random.chance(0.5);
  const rough = random.chance(0.3);
  const simulation = createSimulation({ seed, ...(fromIssue ? { task: issueTask } : {}) });
  if (fromIssue) openIssue(simulation.host);
  const problems: string[] = [];
  try {
    const runs = await meet(simulation, meeting, random, rough);
    const owners = runs.filter(
      ({ ending }) => ending.kind === "ended" && /^(completed|degraded)$/.test(ending.end.status),
    );
    const [owner] = owners;
    if (!rough && owner === undefined) problems.push("nobody came to the end");
    if (!rough && owner !== undefined) problems.push(...loserProblems(simulation.host, runs, owner));
    problems.push(...ownershipProblems(simulation.host, rough));
    const config = simulation.runs.at(-1)?.machine.setup.config;
    for (let tries = 0; tries < 3 && !hasEnded(simulation); tries++)
      await simulation.next({ afterMs: 400_000, more: config === undefined ? {} : { config } });
    if (!hasEnded(simulation)) problems.push("no end in fair weather");
    problems.push(...simulation.violations(fromIssue ? 0 : 1), ...treeProblems(simulation));
  } catch (error) {
    problems.push(error instanceof Hang ? `hang: ${error.message}` : `the simulation threw ${String(error)}`);
  }
  const ends = simulation.runs.map(({ ending }) =>
    ending.kind === "ended" ? `${ending.end.status} ${ending.end.failure?.code ?? ""}`.trim() : ending.kind,
  );
  return { seed, meeting, problems, ends, simulation };
}
