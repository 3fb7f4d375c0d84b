/**
 * Effects happen at most once (DESIGN decision 3): intent in the journal → look for it → make it → confirm it.
 *
 * E1 What the journal calls confirmed is not made again, and not even looked for.
 * E2 An intent without confirmation means that a process died, or an answer was lost, around the making: GitHub may have it
 *    already and not show it yet. Then one looks several times before one makes.
 * E3 Looked for and made by the owner of the workflow only: what a dying owner still makes is there before the next one looks.
 */
import type { JsonObject } from "../core/json.ts";
import type { Clock, EffectRequest } from "../ports.ts";
import type { Recorder } from "./checkpoint/recorder.ts";

/** GitHub's lists can lag behind its writes by some seconds. */
const settleDelaysMs = [0, 2_000, 4_000] as const;

export async function ensureEffect<T extends JsonObject>(
  recorder: Recorder,
  clock: Clock,
  request: EffectRequest<T>,
  signal: AbortSignal,
  /** Refuses (throws) when the workflow belongs to another run by now. */
  fence: (signal: AbortSignal) => Promise<void> = async () => undefined,
): Promise<{ value: T; made: boolean }> {
  const { effect, key } = request;
  const known = recorder.history().effects[effect];
  if (known?.confirmed === true && known.key === key && known.value !== null)
    return { value: known.value as T, made: false }; // E1
  const unsure = known !== undefined && known.key === key;
  if (!unsure) await recorder.record({ kind: "effect.intended", effect, key });
  await fence(signal); // E3
  for (const delay of unsure ? settleDelaysMs : settleDelaysMs.slice(0, 1)) {
    if (delay > 0) await clock.sleep(delay, signal);
    signal.throwIfAborted();
    const found = await request.probe();
    if (found !== undefined) {
      await recorder.record({ kind: "effect.confirmed", effect, key, found: true, value: found });
      return { value: found, made: false };
    }
  }
  await fence(signal);
  signal.throwIfAborted();
  const value = await request.make();
  await recorder.record({ kind: "effect.confirmed", effect, key, found: false, value });
  return { value, made: true };
}
