/**
 * Leaves the record of a workflow that has ended where the next ones find it.
 *
 * L1 Learning is a courtesy: what goes wrong here is a warning and never changes how the workflow ended.
 * P8 It takes no longer than it is given.
 */
import type { History } from "../../core/journal/history.ts";
import { type GrownHistory, withRecord } from "../../core/learning/run-history.ts";
import { recordOf } from "../../core/learning/run-record.ts";
import type { World } from "../../ports.ts";
import { withinTime } from "../within-time.ts";

export type KeptHistory =
  | { readonly kind: "kept"; readonly workflows: number }
  /** Nothing was to be kept: no store, or no end. */
  | { readonly kind: "nothing" }
  /** One sentence, for a warning. */
  | { readonly kind: "not-kept"; readonly reason: string };

/** A push and a fetch; when the workflow was stopped from outside there is no time to wait for either. */
export const keepMs = 20_000;

/** `ms`: how long it may take. Never throws. */
export async function keepHistory(
  world: Pick<World, "clock" | "history">,
  history: History,
  ms: number = keepMs,
): Promise<KeptHistory> {
  const store = world.history;
  const record = recordOf(history);
  if (store === undefined || record === undefined) return { kind: "nothing" };
  let grown: GrownHistory | undefined;
  const kept = await withinTime(world.clock, ms, (signal) =>
    store.update((text) => {
      grown = withRecord(text, record);
      return grown.text;
    }, signal),
  );
  if (kept.kind === "failed") return { kind: "not-kept", reason: `the history was not kept: ${kept.reason}` };
  return resultOf(grown);
}

function resultOf(grown: GrownHistory | undefined): KeptHistory {
  if (grown?.kind !== "newer") return { kind: "kept", workflows: grown?.workflows ?? 0 };
  const reason = `the history was not kept: a newer version writes it (schema ${grown.schema}); use that version here, too`;
  return { kind: "not-kept", reason };
}
