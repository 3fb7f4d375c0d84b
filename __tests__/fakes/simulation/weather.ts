/** Everything that can go wrong on one machine, besides its death. */
import { type AgentFault, agentFaults } from "./agent.ts";
import { callFaults, type FaultSource, noFaults, passingFaults, randomFaults } from "./faults.ts";
import type { HistoryFault } from "./history.ts";
import { type CommandFault, commandFaults } from "./processes.ts";
import type { Random } from "./random.ts";
import type { StoreFault } from "./stores.ts";

export interface Weather {
  readonly call: FaultSource;
  readonly git: FaultSource;
  readonly agent: (stage: string) => AgentFault | undefined;
  readonly command: (label: string) => CommandFault | undefined;
  readonly store: (name: string, operation: "save" | "find" | "load") => StoreFault | undefined;
  readonly readOnlyStores: readonly string[];
  readonly history: () => HistoryFault | undefined;
  /** Neither GitHub nor git's remote answers from so many ms after the start to so many. */
  readonly outage: { readonly fromMs: number; readonly toMs: number } | undefined;
  /** How long lists lag behind writes, ms. */
  readonly lagMs: number;
  readonly latencyMs: (name: string) => number;
  readonly agentStopMs: () => number;
  /** After so many durable lines the disk fails, for so many writes. */
  readonly diskFails: { readonly afterLines: number; readonly errno: "ENOSPC" | "EIO" } | undefined;
  /** Percent of CPU, memory and disk at an instant; default a machine that is hardly busy. */
  readonly resources?: ((at: number) => readonly [cpu: number, memory: number, disk: number]) | undefined;
  /** How long each part of an agent's work, or a command, takes; default 20 s and 15 s. */
  readonly workMs?: { readonly agentPart: number; readonly command: number } | undefined;
  /** The run is cancelled so many ms after its start. */
  readonly cancelAfterMs: number | undefined;
}

/** Requests take time, journal lines do not. */
function latency(name: string): number {
  return name.startsWith("journal") || name.startsWith("agent") || name.startsWith("command") ? 0 : 40;
}

export const fairWeather: Weather = {
  call: noFaults,
  git: noFaults,
  agent: () => undefined,
  command: () => undefined,
  store: () => undefined,
  readOnlyStores: [],
  history: () => undefined,
  outage: undefined,
  lagMs: 0,
  latencyMs: latency,
  agentStopMs: () => 1_000,
  diskFails: undefined,
  cancelAfterMs: undefined,
};

function outage(random: Random): NonNullable<Weather["outage"]> {
  const fromMs = random.below(random.pick([10_000, 300_000]));
  return { fromMs, toMs: fromMs + random.below(random.pick([60_000, 900_000])) };
}

const storeFaults: readonly StoreFault[] = ["fails", "slow", "corrupt", "half", "miss", "late"];

/** `severity` from 0 (fair) to 1. Each kind of fault is there or not there in one weather, so that seeds differ in kind. */
export function stormyWeather(random: Random, severity: number): Weather {
  const some = (most: number) => (random.chance(0.5) ? most * severity * random.random() : 0);
  const calls = some(0.25);
  const fatal = random.chance(0.4 * severity);
  const git = some(0.3);
  const agent = some(0.4);
  const command = some(0.3);
  const store = some(0.5);
  const slow = random.chance(0.3);
  const stopMs = random.pick([0, 500, 4_000, 20_000]);
  const kinds = fatal ? callFaults : passingFaults;
  return {
    call: randomFaults(random.fork("calls"), calls, kinds),
    git: randomFaults(random.fork("git"), git, ["500", "timeout-before", "timeout-after", "reset-after"]),
    agent: () => (random.chance(agent) ? random.pick(agentFaults) : undefined),
    command: () => (random.chance(command) ? random.pick(commandFaults) : undefined),
    store: (_name, operation) =>
      random.chance(operation === "find" ? store / 2 : store) ? random.pick(storeFaults) : undefined,
    readOnlyStores: random.chance(0.2 * severity) ? [random.pick(["cache", "artifact", "git", "folder"])] : [],
    lagMs: random.chance(0.5) ? Math.round(random.random() * 5_000 * severity) : 0,
    latencyMs: (name) => (latency(name) === 0 ? 0 : Math.round((slow ? 2_000 : 200) * random.random() ** 2)),
    agentStopMs: () => stopMs,
    diskFails:
      severity > 0 && random.chance(0.06)
        ? { afterLines: random.below(120), errno: random.pick(["ENOSPC", "EIO"] as const) }
        : undefined,
    history: () => (random.chance(store) ? random.pick(["hangs", "contended"] as const) : undefined),
    outage: severity > 0 && random.chance(0.15) ? outage(random) : undefined,
    cancelAfterMs: severity > 0 && random.chance(0.2) ? random.below(400_000) : undefined,
  };
}
