/** Work that must not hold anything up: after its time it is told to stop, and its answer is no longer waited for. */
import type { Clock } from "../ports.ts";
import { failureOf } from "./recovery/failure-of.ts";

export type WithinTime<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly reason: string };

/** Never throws. `reason`: one sentence without its full stop. */
export async function withinTime<T>(
  clock: Clock,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<WithinTime<T>> {
  const over = new AbortController();
  const enough = new AbortController();
  const late = clock.sleep(ms, over.signal).then((): WithinTime<T> => {
    enough.abort({ by: "deadline", graceMs: 0 });
    return { kind: "failed", reason: `it took longer than ${Math.round(ms / 1000)} s` };
  });
  const done = Promise.resolve()
    .then(() => work(enough.signal))
    .then(
      (value): WithinTime<T> => ({ kind: "done", value }),
      (error: unknown): WithinTime<T> => ({
        kind: "failed",
        reason: failureOf(error).message.replace(/\.$/, ""),
      }),
    );
  const first = await Promise.race([done, late]);
  over.abort();
  return first;
}
