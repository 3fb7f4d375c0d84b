/** The reference workflow: nineteen stages, one fix round, one review round; run on one machine after the other. */
import { resolveConfiguration } from "../../../src/core/config/config.ts";
import type { WorkflowConfiguration } from "../../../src/core/config/config-keys.ts";
import type { Task } from "../../../src/core/journal/journal-entry.ts";
import type { Seal } from "../../../src/ports.ts";
import { createHost, type Host } from "./host.ts";
import { type Run, violations } from "./invariants.ts";
import type { CrashPlan } from "./life.ts";
import { createMachine, type Machine, type MachineSetup } from "./machine.ts";
import { type Random, seededRandom } from "./random.ts";
import { type VirtualClock, virtualClock } from "./virtual-clock.ts";
import type { Weather } from "./weather.ts";

export const prompt = `# Add the feature

## Overview
The feature has three parts.

## Requirements
- Part one
- Part two
- Part three

## Success criteria
- The tests are green
`;

export const promptTask: Task = { source: "prompt", text: prompt, requester: "maintainer" };

export const issueTask: Task = { source: "issue", issue: 1, text: "", requester: "maintainer" };

/** The issue #1 that a person opened and labelled. */
export function openIssue(host: Host): void {
  const [title = "", ...body] = prompt.split("\n");
  const labels = ["workflow-manager"];
  const text = { title: title.slice(2), body: body.join("\n").trim() };
  const { state } = host;
  state.issues.push({ number: 1, ...text, state: "open", author: "maintainer", labels, assignees: [], createdAt: 0 });
  state.nextNumber = 2;
}

export function configuration(inputs: Readonly<Record<string, string>> = {}): WorkflowConfiguration {
  const result = resolveConfiguration({
    inputs: {
      prompt,
      "agent-command": "true",
      "test-command": "npm test",
      reviewers: "maintainer",
      labels: "automation",
      "commit-author": "Bot <bot@example.org>",
      ...inputs,
    },
    environment: {},
    file: undefined,
    flags: {},
  });
  if (result.kind === "invalid") throw new Error(JSON.stringify(result.problems));
  return result.config;
}

export const referenceConfiguration = configuration();

export interface Simulation {
  readonly host: Host;
  readonly clock: VirtualClock;
  readonly runs: Run[];
  /** Starts the next machine and runs it to its end. */
  next(options?: NextMachine): Promise<Run>;
  /** Starts several machines side by side, each `afterMs` after now, and runs all to their ends. */
  together(options: readonly NextMachine[]): Promise<readonly Run[]>;
  /** A machine that runs no workflow: its ports can be asked. */
  idle(): Machine;
  violations(issues?: number): readonly string[];
}

export interface NextMachine {
  readonly crash?: CrashPlan | undefined;
  readonly weather?: Weather | undefined;
  /** A new run for the same task, in place of a re-run of the same one. */
  readonly newRun?: boolean | undefined;
  readonly more?: Partial<MachineSetup> | undefined;
  /** Time between the end of the last machine and the start of this one. */
  readonly afterMs?: number | undefined;
}

export interface SimulationSetup {
  readonly seed: number;
  readonly config?: WorkflowConfiguration;
  readonly task?: Task;
  readonly visibility?: "public" | "private";
  readonly seal?: Seal | undefined;
  readonly views?: boolean | undefined;
  readonly live?: boolean | undefined;
}

/** A machine is lost, noticed and replaced no faster than this. */
const restartMs = 20_000;

export function createSimulation(setup: SimulationSetup): Simulation {
  const random: Random = seededRandom(setup.seed);
  const clock = virtualClock();
  const host = createHost(clock.now);
  const runs: Run[] = [];
  let runId = 1_000;
  let attempt = 0;
  let machines = 0;
  const prepare = (options: NextMachine): Machine => {
    if (options.newRun === true) {
      runId += 1;
      attempt = 0;
    }
    attempt += 1;
    const number = machines++;
    return createMachine({
      host,
      clock,
      random: random.fork(`machine ${number}`),
      number,
      config: setup.config ?? referenceConfiguration,
      task: setup.task ?? promptTask,
      run: { id: String(runId), attempt },
      crash: options.crash,
      weather: options.weather,
      visibility: setup.visibility,
      seal: setup.seal,
      views: setup.views,
      live: setup.live,
      ...options.more,
    });
  };
  return {
    host,
    clock,
    runs,
    async next(options = {}) {
      if (runs.length > 0) await clock.drive(clock.sleep(options.afterMs ?? restartMs));
      const machine = prepare(options);
      const run = { machine, ending: await machine.run() };
      runs.push(run);
      return run;
    },
    async together(all) {
      const begun = all.map(async (options): Promise<Run> => {
        await clock.sleep(options.afterMs ?? 0);
        const machine = prepare(options);
        return { machine, ending: await machine.start() };
      });
      const ended = await clock.drive(Promise.all(begun));
      runs.push(...ended);
      return ended;
    },
    idle: () =>
      createMachine({
        host,
        clock,
        random: random.fork(`machine ${runs.length}`),
        number: runs.length,
        config: setup.config ?? referenceConfiguration,
        task: setup.task ?? promptTask,
        run: { id: String(runId), attempt: attempt + 1 },
      }),
    violations: (issues) => violations(host, runs, issues === undefined ? {} : { issues }),
  };
}
