/** Ctrl-C once: stop, save, say how to go on. Twice: end now. */
import type { StopReason } from "../core/failure/stop-reason.ts";

type StopSignal = "SIGINT" | "SIGTERM" | "SIGHUP";

interface SignalSource {
  on(signal: StopSignal, listener: () => void): unknown;
}

export interface Stopping {
  readonly signal: AbortSignal;
  /** The first signal that came. */
  by(): StopSignal | undefined;
}

/** Children get this long to end by themselves after the first signal. */
const graceMs = 1_500;

/** `again` is called at the second signal, and at each one after it. */
export function stopOnInterrupts(source: SignalSource, tell: (line: string) => void, again: () => void): Stopping {
  const controller = new AbortController();
  let first: StopSignal | undefined;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    source.on(name, () => {
      if (first !== undefined) return again();
      first = name;
      if (name === "SIGINT") tell("Stopping and saving; press Ctrl-C again to end at once.");
      controller.abort({ by: name === "SIGHUP" ? "SIGTERM" : name, graceMs } satisfies StopReason);
    });
  }
  return { signal: controller.signal, by: () => first };
}
