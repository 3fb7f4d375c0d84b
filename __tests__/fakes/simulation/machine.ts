/** One machine with one run of the workflow on it: all ports over one life, one disk and the shared host. */
import type { WorkflowConfiguration } from "../../../src/core/config/config-keys.ts";
import { planFor } from "../../../src/core/config/plan-settings.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";
import { jobBudget } from "../../../src/core/failure/timeout.ts";
import { decodeJournal } from "../../../src/core/journal/journal-decode.ts";
import type { Task } from "../../../src/core/journal/journal-entry.ts";
import { newWorkflowId } from "../../../src/core/journal/workflow-id.ts";
import { attachStatus, showStatusOfEnd } from "../../../src/engine/present/attach-status.ts";
import { attachViews } from "../../../src/engine/present/attach-views.ts";
import { runWorkflow } from "../../../src/engine/run-workflow.ts";
import type { WorkflowEnd } from "../../../src/engine/workflow-request.ts";
import type { Annotation, Seal, World } from "../../../src/ports.ts";
import { stages } from "../../../src/stages/index.ts";
// Loaded here, since a first `import()` takes real time, in which virtual time would run on.
import "../../../src/core/prompt/prompt.ts";
import { createAgent } from "./agent.ts";
import { createScratch, createStateFiles, type Disk, emptyDisk, journalBytes } from "./disk.ts";
import { type CallFault, withFault } from "./faults.ts";
import { createForge } from "./forge.ts";
import { createHistoryStore } from "./history.ts";
import type { Host } from "./host.ts";
import { type CrashPlan, type Life, startLife } from "./life.ts";
import { createOwnershipCell } from "./ownership.ts";
import { createProcesses } from "./processes.ts";
import type { Random } from "./random.ts";
import { sealOf } from "./seal.ts";
import { createStore } from "./stores.ts";
import type { VirtualClock } from "./virtual-clock.ts";
import { fairWeather, type Weather } from "./weather.ts";
import { type Checkout, createWorkTree, freshCheckout } from "./work-tree.ts";

export interface MachineSetup {
  readonly host: Host;
  readonly clock: VirtualClock;
  readonly random: Random;
  /** 0 for the first machine. */
  readonly number: number;
  readonly config: WorkflowConfiguration;
  readonly task: Task;
  readonly run: { readonly id: string; readonly attempt: number };
  readonly crash?: CrashPlan | undefined;
  readonly weather?: Weather | undefined;
  readonly visibility?: "public" | "private" | undefined;
  readonly jobMs?: number | undefined;
  /** One seal for all machines: deriving another takes real time, in which virtual time would run on. */
  readonly seal?: Seal | undefined;
  /** The process before this one was killed, and this one starts on the same machine: its disk and work tree are as it left them. */
  readonly after?: Machine | undefined;
  /** Not a run of the Actions runner: the machine outlives it. */
  readonly terminal?: boolean | undefined;
  /** `state.json` and the stages' views are written, as the action does. */
  readonly views?: boolean | undefined;
  /** The status comment is kept up to date, and the check run where the configuration asks for it. */
  readonly live?: boolean | undefined;
}

export type Ending =
  | { readonly kind: "died" }
  | { readonly kind: "ended"; readonly end: WorkflowEnd }
  /** An exception that left the engine: never right. */
  | { readonly kind: "threw"; readonly error: unknown };

export interface Machine {
  readonly setup: MachineSetup;
  readonly life: Life;
  readonly disk: Disk;
  readonly checkout: Checkout;
  readonly world: World;
  readonly annotations: readonly Annotation[];
  /** Effects of which an intent is durable here. */
  readonly intended: Set<string>;
  /** Warnings in all journals of this machine. */
  warnings(): readonly string[];
  /** Runs until the workflow ends or the machine dies; virtual time passes. Throws `Hang`. */
  run(): Promise<Ending>;
  /** The same for one of several machines: somebody else lets time pass. */
  start(): Promise<Ending>;
  cancel(by: string): void;
}

/** Most of what can be on a journal at once in these runs; more is an endless loop. */
const mostLines = 3_000;

export function createMachine(setup: MachineSetup): Machine {
  const { host, number, random } = setup;
  const weather = setup.weather ?? fairWeather;
  let life: Life | undefined;
  const clock = setup.clock.view(() => life?.alive() ?? true);
  life = startLife({ crash: setup.crash, clock, latencyMs: weather.latencyMs });
  const born = life;
  const disk = setup.after?.disk ?? emptyDisk();
  const checkout = setup.after?.checkout ?? freshCheckout(host.remote);
  // As the terminal does: a journal that does not say whose it is, is none.
  const local = [...disk.journals].findLast(([, pieces]) => pieces[0]?.endsWith("\n") === true)?.[0];
  const intended = setup.after?.intended ?? new Set<string>();
  const stop = new AbortController();
  const annotations: Annotation[] = [];
  let lines = 0;

  const onLine = (_workflowId: string, line: string): void => {
    lines += 1;
    const effect = /"kind":"effect.intended","effect":"([^"]+)"/.exec(line)?.[1];
    if (effect !== undefined) intended.add(effect);
    if (weather.diskFails !== undefined && lines === weather.diskFails.afterLines)
      disk.failWith = weather.diskFails.errno;
    if (lines > mostLines) throw new Error(`the journal has more than ${mostLines} lines`);
  };
  const onEffect = (call: string, wanted: string): void => {
    host.effects.push({ machine: number, call, at: clock.now(), wanted, intended: intended.has(wanted) });
  };
  const gitFault = (name: string): Fault =>
    new Fault({
      kind: "git",
      operation: name,
      exitCode: 128,
      signal: null,
      stderr: "the remote end hung up unexpectedly",
    });
  const bornAt = clock.now();
  const isOut = (): boolean => {
    const age = clock.now() - bornAt;
    return weather.outage !== undefined && age >= weather.outage.fromMs && age < weather.outage.toMs;
  };
  const network = async <T>(name: string, work: () => T): Promise<T> => {
    const fault: CallFault | undefined = isOut() ? "timeout-before" : weather.git(name);
    if (fault === undefined) return work();
    return withFault(fault, name, () => clock.now(), work).catch(() => {
      throw gitFault(name);
    });
  };

  const world: World = {
    clock,
    chance: random,
    states: createStateFiles({ disk, life: born, onLine }),
    scratch: createScratch({ disk, life: born }),
    workTree: createWorkTree({
      checkout,
      remote: host.remote,
      disk,
      life: born,
      now: clock.now,
      network,
      onPush: (branch, sha) => {
        const wanted = host.remote.branches.has(branch) ? `push:${sha}` : "branch";
        onEffect("push", wanted);
      },
    }),
    processes: createProcesses({
      checkout,
      life: born,
      clock,
      fault: weather.command,
      stopMs: weather.agentStopMs,
      commandMs: weather.workMs?.command ?? 15_000,
    }),
    agent: createAgent({
      checkout,
      disk,
      life: born,
      clock,
      random,
      fault: weather.agent,
      stopMs: weather.agentStopMs,
      partMs: weather.workMs?.agentPart ?? 20_000,
    }),
    github: createForge({
      host,
      life: born,
      clock,
      faults: (name) => (isOut() ? "timeout-before" : weather.call(name)),
      lagMs: weather.lagMs,
      visibility: setup.visibility ?? "private",
      onEffect,
    }),
    stores: host.shelves.map((shelf) =>
      createStore({
        shelf,
        machine: number,
        disk,
        life: born,
        clock,
        fault: (operation) => weather.store(shelf.name, operation),
        readOnly: weather.readOnlyStores.includes(shelf.name),
      }),
    ),
    ownership: createOwnershipCell({ shelf: host.claims, machine: number, life: born, now: clock.now, network }),
    history: createHistoryStore({
      shelf: host.history,
      machine: number,
      life: born,
      clock,
      network,
      fault: weather.history,
    }),
    seal: setup.seal === undefined ? undefined : sealOf(setup.seal),
    probes: {
      resources: async () => {
        await born.pass();
        const [cpuPercent, memoryPercent, diskPercent] = weather.resources?.(clock.now()) ?? [20, 30, 40];
        return {
          cpuPercent,
          memoryPercent,
          diskPercent,
          memoryTotalBytes: 16e9,
          diskFreeBytes: disk.failWith === "ENOSPC" ? 0 : 20e9,
        };
      },
      connectivity: async () => {
        await born.pass();
        const out = isOut();
        return { dns: true, tcp: !out, api: !out, detail: out ? "ETIMEDOUT" : "" };
      },
      freeResources: async () => {
        await born.pass();
        return [];
      },
    },
    presenter: {
      openGroup: () => undefined,
      closeGroup: () => undefined,
      annotate: (annotation) => annotations.push(annotation),
      setOutputs: () => born.pass(),
      writeSummary: () => born.pass(),
    },
    log: { write: () => undefined, flush: () => born.pass() },
    extensions: async () => ({ errorHandlers: [], healthChecks: [] }),
  };

  const cancel = (by: string): void => stop.abort({ by, graceMs: 1_500 });
  const start = async (): Promise<Ending> => {
    const startedAt = clock.now();
    const plan = planFor(setup.config);
    const status = { world, config: setup.config, plan, repositoryUrl: null };
    const budget = jobBudget(startedAt, setup.jobMs ?? 6 * 3_600_000);
    if (weather.cancelAfterMs !== undefined) void clock.sleep(weather.cancelAfterMs).then(() => cancel("SIGINT"));
    const ended = runWorkflow({
      world,
      config: setup.config,
      plan,
      stages,
      budget: async () => budget,
      run: {
        ...setup.run,
        url: setup.terminal === true ? undefined : `https://github.com/acme/app/actions/runs/${setup.run.id}`,
        actor: "maintainer",
        event: "workflow_dispatch",
        version: "0.1.0",
      },
      repository: "acme/app",
      workflowId: local ?? newWorkflowId(clock.now(), random.random()),
      task: setup.task,
      resumeFrom: undefined,
      earlier: undefined,
      local,
      stop: stop.signal,
      redact: (text) => text,
      onOpen: (recorder, ownership) => {
        if (setup.views === true) attachViews(recorder, world);
        if (setup.live === true) attachStatus(recorder, status, ownership);
      },
      onDone: async (history, ownership) => {
        if (setup.live === true) await showStatusOfEnd(history, status, ownership);
      },
    }).then(
      (end): Ending => ({ kind: "ended", end }),
      (error: unknown): Ending => ({ kind: "threw", error }),
    );
    const died = born.death.then((): Ending => ({ kind: "died" }));
    const ending = await Promise.race([ended, died]);
    // A run that has ended is a process that is gone: nothing of it may go on in the background.
    born.die();
    host.ended.add(`${setup.run.id}/${setup.run.attempt}`);
    return ending;
  };
  return {
    setup,
    life: born,
    disk,
    checkout,
    world,
    annotations,
    intended,
    warnings: () =>
      [...disk.journals.keys()].flatMap((id) =>
        decodeJournal(journalBytes(disk, id) ?? new Uint8Array()).entries.flatMap((entry) =>
          entry.kind === "warning" ? [entry.message] : [],
        ),
      ),
    cancel,
    start,
    run: () => setup.clock.drive(start()),
  };
}
