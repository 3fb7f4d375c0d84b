/** An engine with a simulated world and a journal that is just begun, for tests of its parts. */

import { planFor } from "../../../src/core/config/plan-settings.ts";
import { jobBudget } from "../../../src/core/failure/timeout.ts";
import { emptyHistory } from "../../../src/core/journal/history.ts";
import { emptyChain } from "../../../src/core/journal/journal.ts";
import { decodeJournal } from "../../../src/core/journal/journal-decode.ts";
import type { JournalEntry, JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { type Recorder, startRecorder } from "../../../src/engine/checkpoint/recorder.ts";
import { createOwnership } from "../../../src/engine/ownership/ownership.ts";
import type { Workflow } from "../../../src/engine/workflow.ts";
import type { World } from "../../../src/ports.ts";
import { journalBytes } from "../../fakes/simulation/disk.ts";
import { createHost, type Host } from "../../fakes/simulation/host.ts";
import { createMachine, type Machine } from "../../fakes/simulation/machine.ts";
import { seededRandom } from "../../fakes/simulation/random.ts";
import { configuration, promptTask } from "../../fakes/simulation/scenario.ts";
import { type VirtualClock, virtualClock } from "../../fakes/simulation/virtual-clock.ts";
import type { Weather } from "../../fakes/simulation/weather.ts";

export const workflowId = "workflow-20260105-090000-abcd";

export interface Fixture {
  readonly clock: VirtualClock;
  readonly host: Host;
  readonly machine: Machine;
  readonly world: World;
  readonly recorder: Recorder;
  readonly workflow: Workflow;
  readonly stop: AbortController;
  readonly health: string[];
  readonly checkpoints: string[];
  entries(): readonly JournalEntry[];
  of<K extends JournalEvent["kind"]>(kind: K): readonly Extract<JournalEntry, { kind: K }>[];
}

export interface FixtureSetup {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly world?: Partial<World>;
  readonly weather?: Weather;
  readonly jobMs?: number;
}

export async function fixture(setup: FixtureSetup = {}): Promise<Fixture> {
  const clock = virtualClock();
  const host = createHost(clock.now);
  const config = configuration(setup.inputs);
  const run = { id: "1000", attempt: 1 };
  const machine = createMachine({
    host,
    clock,
    random: seededRandom(1),
    number: 0,
    config,
    task: promptTask,
    run,
    weather: setup.weather,
  });
  const world: World = { ...machine.world, ...setup.world };
  const plan = planFor(config);
  const recorder = startRecorder({
    file: await world.states.openJournal(workflowId, 0),
    clock: world.clock,
    head: emptyChain,
    history: emptyHistory,
    redact: (text) => text,
  });
  const stages = plan.stages.map(({ stage }) => stage);
  const info = { ...run, url: undefined, actor: undefined, event: undefined, version: "0.1.0" };
  await recorder.record({
    kind: "workflow.created",
    schema: 1,
    workflowId,
    repository: "acme/app",
    plan: { fingerprint: plan.fingerprint, stages },
  });
  await recorder.record({ kind: "workflow.task", task: promptTask });
  await recorder.record({ kind: "run.opened", run: info, resumedFrom: null, from: null, previousEnd: null });
  const stop = new AbortController();
  const ownership = createOwnership(world, info);
  ownership.cover([workflowId]);
  const health: string[] = [];
  const checkpoints: string[] = [];
  const budget = jobBudget(clock.now(), setup.jobMs ?? 6 * 3_600_000);
  const workflow: Workflow = {
    world,
    config,
    plan,
    budget: async () => budget,
    learned: async () => ({ records: [], problem: undefined }),
    run: info,
    recorder,
    stop: stop.signal,
    checkpoint: async (reason) => {
      checkpoints.push(reason);
    },
    checkHealth: async (reason) => {
      health.push(reason);
    },
    findEarlier: async () => undefined,
    output: () => ({ line: () => undefined, last: () => "", tail: () => undefined }),
    signOfLife: () => undefined,
    ownership,
  };
  const entries = () => decodeJournal(journalBytes(machine.disk, workflowId) ?? new Uint8Array()).entries;
  return {
    clock,
    host,
    machine,
    world,
    recorder,
    workflow,
    stop,
    health,
    checkpoints,
    entries,
    of: <K extends JournalEvent["kind"]>(kind: K) =>
      entries().filter((entry): entry is Extract<JournalEntry, { kind: K }> => entry.kind === kind),
  };
}
