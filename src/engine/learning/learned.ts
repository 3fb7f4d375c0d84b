/** What earlier workflows left, read once and only when somebody asks: most of a run needs none of it. */
import { decodeHistory } from "../../core/learning/run-history.ts";
import type { WorkflowRecord } from "../../core/learning/run-record.ts";
import type { World } from "../../ports.ts";
import { withinTime } from "../within-time.ts";

export interface Learned {
  /** Newest first; empty where nothing is known. */
  readonly records: readonly WorkflowRecord[];
  /** One sentence where the history could not be used, for a warning. */
  readonly problem: string | undefined;
}

/** Beyond this the workflow goes on without what was learned. */
const readMs = 10_000;

const nothing = (problem?: string): Learned => ({ records: [], problem });

async function read({ clock, history }: Pick<World, "clock" | "history">): Promise<Learned> {
  if (history === undefined) return nothing();
  const text = await withinTime(clock, readMs, (signal) => history.read(signal));
  if (text.kind === "failed") return nothing(`the history was not read: ${text.reason}`);
  const decoded = decodeHistory(text.value);
  switch (decoded.kind) {
    case "newer":
      return nothing(`the history was written by a newer version (schema ${decoded.schema})`);
    case "damaged":
      return nothing(`the history is damaged (${decoded.reason}); it is begun anew when this workflow ends`);
    case "ok":
      return {
        records: decoded.records,
        problem: decoded.dropped === 0 ? undefined : `${decoded.dropped} records of the history cannot be read`,
      };
  }
}

/** The answer never throws, and is the same for all who ask. */
export function createLearned(world: Pick<World, "clock" | "history">): () => Promise<Learned> {
  let learned: Promise<Learned> | undefined;
  return () => {
    learned ??= read(world);
    return learned;
  };
}
