/** One seed: a workflow through storms, crashes, cancels and losses, until fair weather lets it end. */
import { clockMarginMs, leaseMs } from "../../../src/core/checkpoint/ownership.ts";
import { parseStatusComment } from "../../../src/core/report/status-comment.ts";
import type { Host } from "./host.ts";
import { finalTree } from "./invariants.ts";
import type { CrashPlan } from "./life.ts";
import { type Random, seededRandom } from "./random.ts";
import { configuration, createSimulation, issueTask, openIssue, type Simulation } from "./scenario.ts";
import { theSeal } from "./seal.ts";
import { Hang } from "./virtual-clock.ts";
import { fairWeather, stormyWeather } from "./weather.ts";

export interface SeedResult {
  readonly seed: number;
  readonly problems: readonly string[];
  /** How each machine ended. */
  readonly ends: readonly string[];
  readonly simulation: Simulation;
}

/** After the storms so many machines in fair weather must be enough. */
const fairMachines = 4;

/** Who is told that another run has the workflow comes back when its lease is surely over. */
const leaseOverMs = leaseMs + clockMarginMs + 1_000;

/** What the reference workflow makes of the repository. */
export const finishedTree: Readonly<Record<string, string>> = {
  "README.md": "# app\n",
  "package.json": '{"scripts":{"test":"node --test"}}\n',
  "docs/feature.md": "The feature has three parts.\n",
  "src/feature.ts":
    "export const one = 1;\nexport const two = 2;\nexport const three = 3;\n// one, because it comes first\n",
};

/** Of the last run that came to an end. */
export function treeProblems(simulation: Simulation): readonly string[] {
  const end = simulation.runs.findLast(
    ({ ending }) => ending.kind === "ended" && /^(completed|degraded)$/.test(ending.end.status),
  )?.ending;
  if (end?.kind !== "ended") return [];
  const tree: Record<string, string> = { ...finalTree(simulation.host) };
  const { stages } = end.end.history;
  // A stage that was given up may have left its work, or some of it, or none.
  const takenBack = (topic: string) =>
    end.end.history.warnings.some((warning) => warning.topic === topic && warning.message.includes("taken back"));
  if (stages.documentation_update.status === "degraded" || takenBack("documentation"))
    tree["docs/feature.md"] = finishedTree["docs/feature.md"] ?? "";
  const reviewed = "// one, because it comes first\n";
  const feature = tree["src/feature.ts"] ?? "";
  const given =
    stages.review_processing.status === "degraded" ||
    stages.review_request.status !== "succeeded" ||
    takenBack("review") ||
    stages.review_processing.note?.startsWith("handed to") === true;
  if (given && !feature.includes(reviewed)) tree["src/feature.ts"] = feature + reviewed;
  const sorted = (of: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(of).sort());
  return sorted(tree) === sorted(finishedTree)
    ? []
    : [`the final tree is ${JSON.stringify(finalTree(simulation.host))}`];
}

function crashPlan(random: Random): CrashPlan | undefined {
  if (!random.chance(0.5)) return undefined;
  return { at: random.below(random.pick([40, 150, 300])), when: random.pick(["before", "after", "torn"] as const) };
}

function endOf(simulation: Simulation): string {
  const ending = simulation.runs.at(-1)?.ending;
  if (ending === undefined) return "nothing";
  if (ending.kind !== "ended") return ending.kind;
  const { status, failure } = ending.end;
  return failure === null ? status : `${status} ${failure.code}`;
}

/**
 * Once a workflow has ended in fair weather, the status comment says so, no check of it is open, and the newest at the pull
 * request's head lets it pass.
 */
function shownProblems({ state }: Host): readonly string[] {
  const { checkRuns = [], pulls, comments } = state;
  const open = checkRuns.filter(({ conclusion }) => conclusion === null);
  const problems = open.map(({ id, sha }) => `check run ${id} of ${sha} was left open`);
  const atHead = checkRuns.filter(({ sha }) => sha === pulls[0]?.headSha).at(-1);
  if (atHead !== undefined && atHead.conclusion !== "success" && atHead.conclusion !== "neutral")
    problems.push(`the newest check run at the pull request's head says ${atHead.conclusion}`);
  for (const { body } of comments) {
    const shown = parseStatusComment(body)?.status;
    if (shown !== undefined && shown !== "completed" && shown !== "degraded")
      problems.push(`the status comment still says ${shown}`);
  }
  return problems;
}

/** Does not throw: what went wrong is in the result. */
export async function runSeed(seed: number): Promise<SeedResult> {
  const random = seededRandom(seed);
  const fromIssue = random.chance(0.4);
  const live = random.fork("live views").chance(0.2);
  const visibility = random.chance(0.3) ? ("public" as const) : ("private" as const);
  const simulation = createSimulation({
    seed,
    visibility,
    seal: random.chance(0.3) ? await theSeal() : undefined,
    views: random.chance(0.3),
    live,
    config: configuration({ ...(random.chance(0.2) ? { timeouts: "learned" } : {}), "check-run": String(live) }),
    ...(fromIssue ? { task: issueTask } : {}),
  });
  if (fromIssue) openIssue(simulation.host);
  const ends: string[] = [];
  const problems: string[] = [];
  const storms = random.below(7);
  try {
    for (let machine = 0; machine < storms + fairMachines; machine++) {
      const stormy = machine < storms;
      const fork = random.fork(`weather ${machine}`);
      const ending = simulation.runs.at(-1)?.ending;
      const until = ending?.kind === "ended" ? (ending.end.history.end?.resumeAt ?? 0) : 0;
      const owned = ending?.kind === "ended" && ending.end.failure?.code === "ownership-lost";
      if (stormy && machine > 0 && fork.chance(0.04))
        for (const shelf of simulation.host.shelves) shelf.kept.length = 0;
      await simulation.next({
        crash: stormy ? crashPlan(fork) : undefined,
        weather: stormy ? stormyWeather(fork, fork.random()) : fairWeather,
        newRun: fromIssue && fork.chance(0.3),
        afterMs: Math.max(owned ? leaseOverMs : 20_000, until - simulation.clock.now()),
      });
      const end = endOf(simulation);
      ends.push(end);
      if (/^(completed|degraded)/.test(end)) break;
    }
    problems.push(...simulation.violations(fromIssue ? 0 : 1), ...treeProblems(simulation));
    if (live && ends.length > storms) problems.push(...shownProblems(simulation.host));
    if (!/^(completed|degraded)/.test(ends.at(-1) ?? "")) problems.push(`no end in fair weather: ${ends.join(" → ")}`);
  } catch (error) {
    problems.push(error instanceof Hang ? `hang: ${error.message}` : `the simulation threw ${String(error)}`);
  }
  return { seed, problems, ends, simulation };
}

/** The command that runs the seed again. */
export function replay(seed: number): string {
  return `node scripts/campaign.ts --seed ${seed}`;
}
