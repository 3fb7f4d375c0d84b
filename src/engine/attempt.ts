/**
 * One attempt of a stage, from its start to the moment at which nothing of it is alive.
 *
 * P3 An attempt that is told to stop is over only when its promise has settled; adapters settle after their processes ended.
 * P8 The job's deadline stops an attempt like its own limits do.
 * A1 This is the one place where a thrown `Fault` becomes evidence and any other throw becomes a bug.
 */
import { type Evidence, Fault } from "../core/failure/evidence.ts";
import type { StopReason } from "../core/failure/stop-reason.ts";
import { type AttemptLimits, decideTick } from "../core/failure/timeout.ts";
import type { Clock, StageOutcome } from "../ports.ts";

export type AttemptOutcome<O> =
  | StageOutcome<O>
  | { readonly kind: "interrupted"; readonly by: string }
  /** It was told to stop and did not: another attempt would share the work tree with its ghost. */
  | { readonly kind: "stuck"; readonly evidence: Evidence };

export interface AttemptRequest<O> {
  readonly clock: Clock;
  readonly limits: AttemptLimits;
  /** Aborts when the whole run is to stop. Its reason is a `StopReason`. */
  readonly stop: AbortSignal;
  /** `supervise(true)`: silence is judged elsewhere from now on (supervise-agent.ts), until `supervise(false)`. */
  readonly run: (
    signal: AbortSignal,
    heartbeat: () => void,
    supervise: (elsewhere: boolean) => void,
  ) => Promise<StageOutcome<O>>;
  readonly onWarn: (afterMs: number) => void;
  readonly lastOutput: () => string;
}

/** After terminate (5 s) and kill the children are gone; whoever has not settled well after that never will. */
const settleMs = 30_000;

export function evidenceOf(error: unknown): Evidence {
  if (error instanceof Fault) return error.evidence;
  if (error instanceof Error)
    return { kind: "bug", message: `${error.name}: ${error.message}`, stack: error.stack ?? "" };
  return { kind: "bug", message: String(error), stack: "" };
}

export async function runAttempt<O>(request: AttemptRequest<O>): Promise<AttemptOutcome<O>> {
  const { clock, limits, stop } = request;
  const controller = new AbortController();
  const finished = new AbortController();
  let lastSignAt = clock.now();
  let warned = false;
  let stopped: Evidence | { readonly kind: "outside"; readonly by: string } | undefined;

  const stopWith = (reason: NonNullable<typeof stopped>, graceMs: number) => {
    if (stopped !== undefined) return;
    stopped = reason;
    controller.abort({ by: reason.kind, graceMs } satisfies StopReason);
  };
  const onStop = () => {
    const reason = stop.reason as Partial<StopReason> | undefined;
    stopWith({ kind: "outside", by: reason?.by ?? "stop" }, reason?.graceMs ?? 1_500);
  };
  if (stop.aborted) return { kind: "interrupted", by: (stop.reason as Partial<StopReason> | undefined)?.by ?? "stop" };
  stop.addEventListener("abort", onStop, { once: true });

  const heartbeat = () => {
    lastSignAt = clock.now();
  };
  let supervised = false;
  const supervise = (elsewhere: boolean) => {
    supervised = elsewhere;
    heartbeat();
  };
  const work = Promise.try(() => request.run(controller.signal, heartbeat, supervise))
    .catch((error: unknown): StageOutcome<O> => ({ kind: "failed", evidence: evidenceOf(error) })) // A1
    .finally(() => finished.abort());

  const watch = async (): Promise<"settled" | "stuck"> => {
    while (!finished.signal.aborted && stopped === undefined) {
      const now = clock.now();
      const tick = decideTick(limits, { now, lastSignAt: supervised ? now : lastSignAt, warned });
      switch (tick.kind) {
        case "wait":
          await clock.sleep(tick.ms, AbortSignal.any([finished.signal, controller.signal]));
          break;
        case "warn":
          warned = true;
          request.onWarn(tick.afterMs);
          break;
        case "stop":
          stopWith(
            { kind: "timeout", limit: tick.limit, limitMs: tick.limitMs, lastOutput: request.lastOutput() },
            5_000,
          );
          break;
      }
    }
    if (!finished.signal.aborted) await clock.sleep(settleMs, finished.signal); // P3
    return finished.signal.aborted ? "settled" : "stuck";
  };

  const end = await watch();
  stop.removeEventListener("abort", onStop);
  if (end === "stuck") {
    return {
      kind: "stuck",
      evidence: {
        kind: "bug",
        message: `the attempt did not stop within ${settleMs / 1000} s of being told to`,
        stack: "",
      },
    };
  }
  const outcome = await work;
  if (stopped === undefined) return outcome;
  // Work that finished in the same moment as its limit is finished work.
  if (outcome.kind === "succeeded" || outcome.kind === "skipped") return outcome;
  return stopped.kind === "outside" ? { kind: "interrupted", by: stopped.by } : { kind: "failed", evidence: stopped };
}
