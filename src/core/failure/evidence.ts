/**
 * Evidence is what an adapter saw, without a judgement: `classify` (failure.ts) turns it into a category.
 * Every member is plain JSON, since evidence is written to the journal.
 */
export type Dependency = "github" | "agent" | "system";

export type StallKind = "silent" | "repeating" | "no-progress" | "retry-storm";

export type Evidence =
  | HttpEvidence
  | NetworkEvidence
  | ProcessEvidence
  | AgentEvidence
  | GitEvidence
  | { readonly kind: "file"; readonly operation: string; readonly path: string; readonly errno: string }
  /** One of our own limits was reached; `lastOutput` is what the attempt printed last. */
  | {
      readonly kind: "timeout";
      readonly limit: "attempt" | "idle" | "stage" | "job";
      readonly limitMs: number;
      readonly lastOutput?: string | undefined;
    }
  | {
      readonly kind: "cancelled";
      readonly by: "SIGINT" | "SIGTERM" | "user" | "lost-ownership";
      readonly detail?: string | undefined;
    }
  /** Something the user has to change: names the key, the place and the remedy. */
  | { readonly kind: "configuration"; readonly problems: readonly ConfigurationProblem[] }
  /** The stage did its work, but what it should have made is not there. */
  | { readonly kind: "postcondition"; readonly expected: string; readonly found: string }
  /** The agent ended well and changed nothing; `answer` is what it said. */
  | {
      readonly kind: "no-change";
      readonly answer: string;
      /** Paths that it changed and that are held back. */
      readonly held?: readonly string[] | undefined;
    }
  /** A quality gate said no after all its rounds. */
  | { readonly kind: "gate"; readonly gate: "tests" | "review"; readonly rounds: number; readonly lastOutput: string }
  /** What is to be committed or pushed holds secrets of this run. */
  | { readonly kind: "secret"; readonly places: readonly { readonly path: string; readonly line: number }[] }
  | { readonly kind: "state"; readonly problem: "corrupted" | "plan-mismatch" | "schema"; readonly detail: string }
  | {
      readonly kind: "budget";
      readonly budget: "cost" | "turns" | "tokens" | "minutes" | "time";
      readonly limit: number;
      readonly spent: number;
      /** What the limit is of: the workflow, or a stage. */
      readonly scope?: string | undefined;
      /** The setting to raise, as people write it. */
      readonly setting?: string | undefined;
    }
  /** An agent that was ended because it got nowhere. `lastOutput`: its newest events. */
  | {
      readonly kind: "stall";
      readonly agent: string;
      readonly verdict: StallKind;
      readonly diagnosis: string;
      /** The provider's status in a retry storm. */
      readonly status?: number | undefined;
      readonly lastOutput: string;
    }
  | { readonly kind: "circuit-open"; readonly dependency: Dependency; readonly until: number }
  | { readonly kind: "bug"; readonly message: string; readonly stack: string };

/** An answer that is not 2xx. `at` is epoch ms, so that `retry-after` can be turned into an instant. */
export interface HttpEvidence {
  readonly kind: "http";
  readonly dependency: Dependency;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly message: string;
  /** Seconds, from the `retry-after` header. */
  readonly retryAfterS?: number | undefined;
  readonly rateLimitRemaining?: number | undefined;
  /** Epoch ms, from `x-ratelimit-reset`. */
  readonly rateLimitResetAt?: number | undefined;
  readonly requestId?: string | undefined;
  readonly at: number;
}

/** No usable answer at all: DNS, connection, TLS, reset, unparsable body. `maybeSent`: the far side may have acted on it. */
export interface NetworkEvidence {
  readonly kind: "network";
  readonly dependency: Dependency;
  readonly operation: string;
  readonly errno: string;
  readonly message: string;
  readonly maybeSent: boolean;
}

/** A child process that ended badly. Exit code and signal are both kept: a null code is never a zero. */
export interface ProcessEvidence {
  readonly kind: "process";
  readonly label: string;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly killedByUs: boolean;
  /** errno of a spawn that failed (ENOENT, EACCES, ENOMEM). */
  readonly spawnErrno?: string | undefined;
  readonly lastOutput: string;
  readonly durationMs: number;
  readonly outOfMemory?: string | undefined;
}

/** What an agent CLI reported of itself in structured form, next to how its process ended. */
export interface AgentEvidence {
  readonly kind: "agent";
  readonly agent: string;
  readonly problem:
    | "authentication"
    | "billing"
    | "unknown-model"
    | "rate-limit"
    | "overloaded"
    | "server-error"
    | "invalid-request"
    | "max-turns"
    | "max-budget"
    | "permission-denied"
    | "aborted"
    | "no-session"
    | "no-terminal-event"
    | "not-installed"
    | "other";
  readonly status?: number | undefined;
  /** Epoch ms at which a quota is said to reset. */
  readonly resetsAt?: number | undefined;
  readonly message: string;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly killedByUs: boolean;
}

export interface GitEvidence {
  readonly kind: "git";
  readonly operation: string;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

export interface ConfigurationProblem {
  /** The input, key, permission or setting. */
  readonly key: string;
  /** Where it was found: `input`, an environment variable, a file with line, "repository settings". */
  readonly place: string;
  readonly problem: string;
  readonly remedy: string;
}

/**
 * How evidence travels: adapters throw it, `engine/attempt.ts` catches it in the one place where an attempt becomes an
 * outcome (docs/decisions/0002). Anything else that is thrown is a bug.
 */
export class Fault extends Error {
  readonly evidence: Evidence;
  constructor(evidence: Evidence, message?: string) {
    super(message ?? `${evidence.kind}`);
    this.name = "Fault";
    this.evidence = evidence;
  }
}

export function configurationFault(key: string, place: string, problem: string, remedy: string): Fault {
  return new Fault(
    { kind: "configuration", problems: [{ key, place, problem, remedy }] },
    `${key}: ${problem}. ${remedy}`,
  );
}
