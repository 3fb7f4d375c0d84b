/**
 * One seed, one damaged set of stored checkpoints, read through the engine's own way from the stores to an open journal. What
 * comes out must be one of the states that were really stored, journal and work tree together, or a refusal in words.
 */
import { createSeal } from "../../../src/adapters/stores/seal.ts";
import { planFor } from "../../../src/core/config/plan-settings.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";
import { jobBudget } from "../../../src/core/failure/timeout.ts";
import { findEarlier } from "../../../src/engine/checkpoint/find-earlier.ts";
import { adoptEarlier } from "../../../src/engine/checkpoint/open-journal.ts";
import type { WorkflowRequest } from "../../../src/engine/workflow-request.ts";
import type { Seal } from "../../../src/ports.ts";
import { stages } from "../../../src/stages/index.ts";
import { type Damage, damages } from "./damage.ts";
import type { Kept } from "./damage-tools.ts";
import { journalBytes } from "./disk.ts";
import { createMachine, type Machine } from "./machine.ts";
import { type Random, seededRandom } from "./random.ts";
import { createSimulation, promptTask, referenceConfiguration, type Simulation } from "./scenario.ts";

/** A workflow cut off in the middle, with all that its stores hold. */
interface Base {
  readonly simulation: Simulation;
  readonly workflowId: string;
  readonly seals: ReadonlyMap<string, Seal>;
  readonly kept: readonly (readonly Kept[])[];
  readonly otherWorkflow: readonly Kept[];
  /** Every state that was stored: the journal's text, and the files of the work tree that belongs to it. */
  readonly states: Map<string, string>;
}

export interface CorruptionResult {
  readonly seed: number;
  readonly damage: string;
  readonly sealed: boolean;
  readonly outcome: "newest" | "older" | "nothing" | "refused" | "fault";
  readonly problems: readonly string[];
}

const key = "a key for the corruption campaign";

async function stored(seed: number, seal: Seal | undefined, crashAt: number) {
  const simulation = createSimulation({ seed, seal });
  const { machine } = await simulation.next({ crash: { at: crashAt, when: "after" } });
  return { simulation, workflowId: [...machine.disk.journals.keys()].at(-1) ?? "" };
}

async function makeBase(sealed: boolean, crashAt: number): Promise<Base> {
  const seal = sealed ? await createSeal(key) : undefined;
  // Salts that checkpoints may claim; derived here, since that takes real time.
  const wrong = sealed ? [await createSeal(key), await createSeal("another key, of somebody else")] : [];
  const seals = new Map([seal, ...wrong].flatMap((each) => (each === undefined ? [] : [[each.salt, each] as const])));
  const { simulation, workflowId } = await stored(11, seal, crashAt);
  const other = await stored(12, seal, crashAt);
  const base: Base = {
    simulation,
    workflowId,
    seals,
    kept: simulation.host.shelves.map(({ kept }) => kept.map((each) => ({ ...each }))),
    otherWorkflow: other.simulation.host.shelves[0]?.kept ?? [],
    states: new Map(),
  };
  const generations = [...new Set(base.kept.flat().map(({ address }) => address.generation))];
  for (const generation of generations) {
    const only = base.kept.map((kept) => kept.filter(({ address }) => address.generation === generation));
    const { machine, opened } = await open(base, only);
    if (opened.kind !== "open") throw new Error(`generation ${generation} does not open: ${opened.end.reason}`);
    base.states.set(restoredJournal(machine, workflowId), treeOf(machine));
  }
  return base;
}

const treeOf = (machine: Machine): string => JSON.stringify(Object.entries(machine.checkout.files).sort());

/** What was put back, without what the run after it wrote. */
function restoredJournal(machine: Machine, workflowId: string): string {
  const text = new TextDecoder().decode(journalBytes(machine.disk, workflowId) ?? new Uint8Array());
  return text.slice(0, text.lastIndexOf("\n", text.lastIndexOf('"kind":"run.opened"')) + 1);
}

async function open(base: Base, kept: readonly (readonly Kept[])[]) {
  const { simulation, workflowId } = base;
  const { clock } = simulation;
  const host = {
    ...simulation.host,
    shelves: simulation.host.shelves.map((shelf, index) => ({ ...shelf, kept: [...(kept[index] ?? [])], saves: [] })),
  };
  const run = { id: "1000", attempt: 2 };
  const config = referenceConfiguration;
  const random = seededRandom(1);
  const machine = createMachine({ host, clock, random, number: 1, config, task: promptTask, run });
  const seal = async (salt?: string): Promise<Seal> => base.seals.get(salt ?? "") ?? createSeal(key, salt);
  const world = { ...machine.world, seal: base.seals.size === 0 ? undefined : seal };
  const stop = new AbortController().signal;
  const budget = jobBudget(clock.now(), 3_600_000);
  const request: WorkflowRequest = {
    world,
    config,
    plan: planFor(config),
    stages,
    budget: async () => budget,
    run: { ...run, url: undefined, actor: undefined, event: undefined, version: "0.1.0" },
    repository: "acme/app",
    workflowId: "workflow-20260105-090000-self",
    task: promptTask,
    resumeFrom: undefined,
    earlier: undefined,
    stop,
    redact: (text) => text,
    onOpen: () => undefined,
  };
  const query = { self: "", workflowId, runId: undefined, issue: undefined };
  const work = async () => {
    const earlier = await findEarlier(world, query, stop);
    return { earlier, opened: await adoptEarlier(request, earlier) };
  };
  const { earlier, opened } = await clock.drive(work());
  return { machine, earlier, opened };
}

let bases: Promise<readonly Base[]> | undefined;

/** Before the branch is on the remote, and after it. */
function allBases(): Promise<readonly Base[]> {
  bases ??= Promise.all([makeBase(false, 150), makeBase(true, 150), makeBase(false, 190), makeBase(true, 190)]);
  return bases;
}

/** The same damage in every store or in one; to the newest generation, or to any. */
function damaged(base: Base, damage: Damage, random: Random): readonly (readonly Kept[])[] {
  const everywhere = random.chance(0.7);
  const oneStore = random.below(base.kept.length);
  const generations = [...new Set(base.kept.flat().map(({ address }) => address.generation))].sort((a, b) => b - a);
  const target = random.chance(0.7) ? generations[0] : random.pick(generations);
  return base.kept.map((shelf, index) =>
    shelf.map((kept): Kept => {
      if (kept.address.generation !== target || !(everywhere || index === oneStore)) return kept;
      const seal = base.seals.values().next().value;
      // A store that does not lead may have one generation only: then those of the others.
      const others = base.kept.flat().filter(({ address }) => address.generation !== kept.address.generation);
      const own = shelf.filter((each) => each !== kept);
      const siblings = own.length > 0 ? own : others;
      const files = new Map([...kept.files].map(([name, bytes]) => [name, Uint8Array.from(bytes)]));
      damage.apply({
        files,
        random,
        siblings,
        seal,
        seals: [...base.seals.values()],
        otherWorkflow: base.otherWorkflow,
      });
      return { ...kept, files };
    }),
  );
}

/** Does not throw: what went wrong is in the result. */
export async function runCorruption(seed: number): Promise<CorruptionResult> {
  const random = seededRandom(seed);
  const base = (await allBases())[seed % 4];
  if (base === undefined) throw new Error("no base");
  const sealed = base.seals.size > 0;
  const damage = random.pick(damages.filter((each) => each.sealed === undefined || each.sealed === sealed));
  const result = (outcome: CorruptionResult["outcome"], problems: readonly string[]): CorruptionResult => ({
    seed,
    damage: damage.name,
    sealed,
    outcome,
    problems,
  });
  const kept = damaged(base, damage, random);
  try {
    const { machine, earlier, opened } = await open(base, kept);
    const told = [...earlier.problems, ...machine.warnings()];
    const problems = told.filter((text) => /internal error|TypeError|\bat .*\.ts:\d/i.test(text));
    if (opened.kind === "over") {
      if (opened.end.reason === "") problems.push("refused without a word");
      return result("refused", problems);
    }
    if (machine.disk.journals.get(base.workflowId) === undefined || earlier.kind !== "checkpoint") {
      if (told.length === 0) problems.push("nothing was found, and nothing was said");
      return result("nothing", problems);
    }
    const journal = restoredJournal(machine, base.workflowId);
    if (journal === "") {
      if (told.length === 0) problems.push("begun anew without a word");
      return result("nothing", problems);
    }
    const tree = base.states.get(journal);
    const index = [...base.states.keys()].indexOf(journal);
    if (tree === undefined) problems.push("a wrong resume: this journal was never stored");
    else if (tree !== treeOf(machine)) problems.push("a wrong resume: the work tree is not that of the journal");
    const newest = Math.max(...[...base.states.keys()].map((text) => text.length)) === journal.length;
    if (!newest && told.length === 0) problems.push("an older generation was used, and nothing was said");
    if (index === -1 && tree !== undefined) problems.push("no such state");
    return result(newest ? "newest" : "older", problems);
  } catch (error) {
    if (error instanceof Fault) return result("fault", []);
    return result("fault", [`it threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]);
  }
}
