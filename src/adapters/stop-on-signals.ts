import type { StopReason } from "../core/failure/stop-reason.ts";

interface SignalSource {
  on(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
}

/**
 * The runner cancels with SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL (actions/runner, ProcessInvoker.cs). Children get a second and a
 * half to end by themselves; a second signal leaves them nothing.
 */
export function stopOnSignals(source: SignalSource): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    source.on(signal, () =>
      controller.abort({ by: signal, graceMs: signal === "SIGINT" ? 1_500 : 300 } satisfies StopReason),
    );
  }
  return controller.signal;
}
