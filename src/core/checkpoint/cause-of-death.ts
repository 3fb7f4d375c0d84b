/**
 * Why did the run before this one end? From what its journal says, from how GitHub closed its run attempt, and from the last
 * samples of the machine. Ordered: the first line that fits is told; where nothing speaks, that is told too.
 */
import type { History } from "../journal/history.ts";

export type DeathCause =
  | "said-so"
  | "superseded"
  | "still-running"
  | "cancelled"
  | "timed-out"
  | "out-of-memory"
  | "disk-full"
  | "lost-runner"
  | "killed"
  | "unknown";

export interface DeathFacts {
  readonly history: History;
  /** The run attempt as GitHub shows it; undefined where it cannot be asked or does not exist any more. */
  readonly attempt: { readonly status: string; readonly conclusion: string | null } | undefined;
}

/** Percent in the last sample from which exhaustion is the likely cause. */
const exhausted = { memory: 90, disk: 97 } as const;
/** Hosted jobs end after six hours; whoever came this close was ended by the clock. */
const nearJobLimitMs = (6 * 60 - 5) * 60_000;

export interface Death {
  readonly cause: DeathCause;
  /** A clause that goes on from “the run before it …”. */
  readonly words: string;
}

/** Percent, 0 where nothing is known: from the newest health check or sample, whichever is later. */
function lastUse({ health, samples }: History): { readonly memory: number; readonly disk: number } {
  const check = health.at(-1);
  const sample = samples.at(-1);
  if (sample !== undefined && sample.at >= (check?.at ?? 0))
    return { memory: sample.memory ?? 0, disk: sample.disk ?? 0 };
  const value = (name: string) => {
    const found = check?.check[name];
    return typeof found === "number" ? found : 0;
  };
  return { memory: value("memory_usage"), disk: value("disk_usage") };
}

export function explainDeath(facts: DeathFacts): Death {
  const { history, attempt } = facts;
  const where = history.current === null ? "between two stages" : `during ${history.current}`;
  if (history.end?.failure?.code === "ownership-lost")
    return {
      cause: "superseded",
      words: `ended because another run had taken the workflow over: ${history.end.reason}`,
    };
  if (history.end !== null) return { cause: "said-so", words: `ended ${history.end.status}: ${history.end.reason}` };
  if (attempt !== undefined && attempt.conclusion === null) {
    return { cause: "still-running", words: `is ${attempt.status.replaceAll("_", " ")} as far as GitHub shows` };
  }
  const used = lastUse(history);
  if (attempt?.conclusion === "timed_out")
    return { cause: "timed-out", words: `was ended by the job's time limit ${where}` };
  if (attempt?.conclusion === "cancelled") {
    const openedAt = history.runs.at(-1)?.openedAt ?? history.createdAt;
    return history.lastAt - openedAt >= nearJobLimitMs
      ? { cause: "timed-out", words: `was ended by the job's time limit ${where}` }
      : {
          cause: "cancelled",
          words: `was cancelled ${where} (by a person, by concurrency, or because its runner was taken away)`,
        };
  }
  if (used.memory >= exhausted.memory) {
    return {
      cause: "out-of-memory",
      words: `ended without a word ${where}; its memory was ${used.memory} % full, so most likely it ran out of memory`,
    };
  }
  if (used.disk >= exhausted.disk) {
    return {
      cause: "disk-full",
      words: `ended without a word ${where}; its disk was ${used.disk} % full`,
    };
  }
  if (attempt?.conclusion === "failure") {
    return {
      cause: "lost-runner",
      words: `ended without a word ${where}; GitHub lost its runner, or the step was killed`,
    };
  }
  if (attempt !== undefined)
    return { cause: "killed", words: `ended without a word ${where} (GitHub says ${String(attempt.conclusion)})` };
  return { cause: "unknown", words: `ended without a word ${where}` };
}
