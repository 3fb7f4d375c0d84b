/**
 * Watches over one call of an agent: folds its events, looks at the work tree now and then, counts what it uses, and tells it to
 * stop when it stalls or has used up a budget (core/agents/stall.ts, core/agents/agent-budget.ts).
 *
 * P3 Told to stop, the call is over when it has settled: adapters settle after all its processes have ended.
 * V1 What the agent had streamed is in the journal at most a minute later, so that it counts if this process dies.
 */
import { type Budget, spentBudget } from "../../core/agents/agent-budget.ts";
import type { AgentEvent, AgentOutcome } from "../../core/agents/agent-event.ts";
import { noUsage, type Usage, usageOfCall } from "../../core/agents/agent-usage.ts";
import {
  foldStallEvent,
  foldStallSample,
  judgeStall,
  type StallLimits,
  type StallState,
  type StallVerdict,
  startStall,
} from "../../core/agents/stall.ts";
import type { StopReason } from "../../core/failure/stop-reason.ts";
import type { Clock, WorkTree } from "../../ports.ts";

export interface Supervision {
  readonly clock: Clock;
  readonly workTree: Pick<WorkTree, "fingerprint">;
  readonly access: "read-only" | "edit";
  readonly limits: StallLimits;
  readonly budgets: readonly Budget[];
  /** The attempt's: it stops the call, too. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: AgentEvent) => void;
  /** Journals what the call has used so far. */
  readonly onUsage: (usage: Usage) => Promise<void>;
}

export type Halt =
  | { readonly kind: "stalled"; readonly verdict: StallVerdict }
  | { readonly kind: "spent"; readonly budget: Budget };

export interface Supervised {
  readonly outcome: AgentOutcome;
  /** Why it was told to stop; undefined when it was not. */
  readonly halt: Halt | undefined;
  readonly agentMs: number;
  /** Whether the work tree is as it was before the call; false where that cannot be told. */
  readonly unchanged: () => Promise<boolean>;
}

/** V1 */
const usageEveryMs = 60_000;
/** Terminate, then kill: as long as a timeout gives. */
const graceMs = 5_000;

type Streamed = Pick<Usage, "turns" | "inputTokens" | "outputTokens" | "costUsd">;

/** Figures of a call only grow; an event that does not know one says 0. */
function streamed(so: Streamed, event: AgentEvent): Streamed {
  if (event.kind !== "usage") return so;
  return {
    turns: Math.max(so.turns, event.turns ?? 0),
    inputTokens: Math.max(so.inputTokens, event.inputTokens),
    outputTokens: Math.max(so.outputTokens, event.outputTokens),
    costUsd: Math.max(so.costUsd, event.costUsd ?? 0),
  };
}

export async function superviseAgent(
  setup: Supervision,
  run: (onEvent: (event: AgentEvent) => void, signal: AbortSignal) => Promise<AgentOutcome>,
): Promise<Supervised> {
  const { clock, limits, access, budgets, signal } = setup;
  const sample = () => setup.workTree.fingerprint().catch(() => undefined);
  const first = access === "edit" || limits.repeats > 0 ? await sample() : undefined;
  const startedAt = clock.now();
  const over = new AbortController();
  const stop = new AbortController();
  let wake = new AbortController();
  let state: StallState = startStall(startedAt, first);
  let used: Streamed = noUsage;
  let told: Streamed = noUsage;
  let toldAt = startedAt;
  let halt: Halt | undefined;

  const usage = (): Usage => usageOfCall({ ...used, agentMs: clock.now() - startedAt });
  const judge = (): Halt | { readonly kind: "fine"; readonly lookAt: number } | { readonly kind: "sample" } => {
    const spent = spentBudget(budgets, usage());
    return spent === undefined ? judgeStall(state, limits, access, clock.now()) : { kind: "spent", budget: spent };
  };
  const onEvent = (event: AgentEvent): void => {
    state = foldStallEvent(state, event, clock.now(), limits);
    used = streamed(used, event);
    setup.onEvent(event);
    if (judge().kind !== "fine") wake.abort();
  };

  const watch = async (): Promise<void> => {
    const minutes = budgets.filter(({ budget }) => budget === "minutes").map(({ limit, spent }) => limit - spent);
    const minutesUp = startedAt + Math.min(...minutes, Number.POSITIVE_INFINITY) * 60_000;
    while (!over.signal.aborted && !signal.aborted) {
      const judged = judge();
      switch (judged.kind) {
        case "stalled":
        case "spent":
          halt = judged;
          stop.abort({ by: judged.kind, graceMs } satisfies StopReason);
          return;
        case "sample":
          state = foldStallSample(state, await sample(), clock.now());
          break;
        case "fine": {
          const now = clock.now();
          if (used !== told && now - toldAt >= usageEveryMs) {
            told = used;
            toldAt = now;
            await setup.onUsage(usage());
            break;
          }
          wake = new AbortController();
          const next = Math.min(judged.lookAt, minutesUp, used === told ? now + usageEveryMs : toldAt + usageEveryMs);
          await clock.sleep(Math.max(1, next - now), AbortSignal.any([over.signal, wake.signal, signal]));
        }
      }
    }
  };

  const watching = watch();
  try {
    const outcome = await run(onEvent, AbortSignal.any([signal, stop.signal]));
    const unchanged = async () => first !== undefined && (await sample()) === first;
    return { outcome, halt, agentMs: clock.now() - startedAt, unchanged };
  } finally {
    over.abort();
    await watching.catch(() => undefined);
  }
}
