/** Five workflows whose reports people will want to read, each run by the real engine on simulated machines. */
import { journalBytes } from "./disk.ts";
import { scriptedFault } from "./faults.ts";
import { configuration, createSimulation, issueTask, openIssue, type Simulation } from "./scenario.ts";
import { fairWeather, type Weather } from "./weather.ts";

export const fiveWorkflows = ["clean", "resumed-twice", "degraded", "paused-on-quota", "failed-by-memory"] as const;
export type WorkflowName = (typeof fiveWorkflows)[number];

const minute = 60_000;

/** A machine that breathes: percent of CPU, memory and disk that go up and down with the work, the same in each run. */
const breathing =
  (memory: (minutes: number) => number = (minutes) => 38 + 14 * Math.sin(minutes / 9)) =>
  (at: number): readonly [number, number, number] => {
    const minutes = at / minute;
    const wave = Math.sin(minutes * 1.7) + Math.sin(minutes * 0.41) * 1.4 + Math.sin(minutes * 5.3) * 0.5;
    const share = (value: number) => Math.round(Math.min(100, Math.max(1, value)) * 10) / 10;
    return [share(46 + wave * 17), share(memory(minutes)), share(41 + (minutes % 90) / 12)];
  };

const working: Weather = {
  ...fairWeather,
  resources: breathing(),
  workMs: { agentPart: 4 * minute, command: 2 * minute },
};

function begin(inputs: Readonly<Record<string, string>> = {}): Simulation {
  const simulation = createSimulation({ seed: 7, config: configuration(inputs), task: issueTask });
  openIssue(simulation.host);
  return simulation;
}

/** The first `times` calls for this name meet the fault. */
function first<T>(fault: T, name: string, times: number): (called: string) => T | undefined {
  let met = 0;
  return (called) => {
    if (called !== name || met >= times) return undefined;
    met += 1;
    return fault;
  };
}

const scenarios: Readonly<Record<WorkflowName, () => Promise<Simulation>>> = {
  clean: async () => {
    const simulation = begin();
    await simulation.next({ weather: working });
    return simulation;
  },
  /** Cancelled by a person in the middle of the agent's work, then the machine is lost in the tests. */
  "resumed-twice": async () => {
    const simulation = begin();
    await simulation.next({ weather: { ...working, cancelAfterMs: 15 * minute } });
    await simulation.next({
      weather: { ...working, call: scriptedFault("createPullRequest", "502") },
      crash: { at: 150, when: "before" },
      afterMs: 3 * 60 * minute,
    });
    await simulation.next({
      weather: { ...working, agent: first("overloaded", "testing_complete", 1) },
      afterMs: 40 * minute,
    });
    return simulation;
  },
  degraded: async () => {
    const simulation = begin();
    const agent = (stage: string) => (stage === "documentation_update" ? ("overloaded" as const) : undefined);
    await simulation.next({
      weather: {
        ...working,
        agent,
        call: scriptedFault("createPullRequest", "502", 0, 2),
        store: (name, operation) => (name === "cache" && operation === "save" ? "fails" : undefined),
      },
    });
    return simulation;
  },
  "paused-on-quota": async () => {
    const simulation = begin();
    await simulation.next({
      weather: { ...working, agent: first("quota", "implementation_progress", 99) },
      more: { jobMs: 60 * minute },
    });
    return simulation;
  },
  /** The tests need more memory than the machine has, each time. */
  "failed-by-memory": async () => {
    const simulation = begin();
    const command = (label: string) => (/test/.test(label) ? ("out-of-memory" as const) : undefined);
    const startedAt = simulation.clock.now() / minute;
    const memory = (minutes: number) => {
      const since = minutes - startedAt;
      return since < 20 ? 34 + since * 0.6 : Math.min(99.4, 46 + ((since - 20) % 3) * 24);
    };
    await simulation.next({ weather: { ...working, command, resources: breathing(memory) } });
    return simulation;
  },
};

/** The journal as the last machine left it. */
export async function journalOf(name: WorkflowName): Promise<Uint8Array> {
  const simulation = await scenarios[name]();
  const disk = simulation.runs.at(-1)?.machine.disk;
  const id = disk === undefined ? undefined : [...disk.journals.keys()].at(-1);
  const bytes = disk === undefined || id === undefined ? undefined : journalBytes(disk, id);
  if (bytes === undefined) throw new Error(`${name} left no journal`);
  return bytes;
}
