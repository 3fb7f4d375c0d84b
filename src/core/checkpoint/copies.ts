/**
 * Which stores a checkpoint goes to: pure. docs/decisions/0018.
 *
 * One store leads and takes every checkpoint. The others take a copy when their newest is older than `copyEveryMs`, so that what two
 * stores lose at once is bounded as the work between two checkpoints is; and all of them when the workflow ends in a way that
 * somebody is to go on from.
 */
import type { History } from "../journal/history.ts";

export interface StoreTraits {
  readonly name: string;
  /** What is kept there is lost with the machine. */
  readonly local: boolean;
  /** Whether it may hold all there is to keep: not the agent's session where everybody can read it. */
  readonly whole: boolean;
}

export interface Chosen {
  readonly names: ReadonlySet<string>;
  /** The one without which the checkpoint counts as lost; undefined where all are asked anyway. */
  readonly lead: string | undefined;
}

type Known = Pick<History, "checkpoints" | "checkpointFailures" | "runs" | "end">;

/** `stores`: in the order in which they are preferred. */
export function chooseStores(
  stores: readonly StoreTraits[],
  history: Known,
  { now, copyEveryMs, hurried }: { readonly now: number; readonly copyEveryMs: number; readonly hurried: boolean },
): Chosen {
  const all: Chosen = { names: new Set(stores.map(({ name }) => name)), lead: undefined };
  const { end } = history;
  const over = end !== null && (end.status === "completed" || end.status === "degraded");
  if (hurried || (end !== null && !over)) return all;
  const far = stores.filter(({ local }) => !local);
  const working = far.filter(({ name }) => !failedLast(history, name));
  const lead = (working.find(({ whole }) => whole) ?? working[0])?.name;
  if (lead === undefined) return all;
  const openedAt = history.runs.at(-1)?.openedAt ?? 0;
  const due = ({ name, local }: StoreTraits) => {
    if (local || name === lead) return true;
    const savedAt = newestOf(history, name)?.at;
    // A finished workflow is lost to nobody; but a copy that says that it is not finished would mislead.
    if (over && savedAt !== undefined) return true;
    return now - Math.max(savedAt ?? 0, failedAt(history, name), openedAt) >= copyEveryMs;
  };
  return { names: new Set(stores.filter(due).map(({ name }) => name)), lead };
}

function newestOf({ checkpoints }: Known, name: string) {
  return checkpoints.findLast(({ store }) => store === name);
}

function failedLast(history: Known, name: string): boolean {
  const failed = history.checkpointFailures.findLast(({ store }) => store === name)?.generation ?? 0;
  return failed > (newestOf(history, name)?.generation ?? 0);
}

function failedAt({ checkpointFailures }: Known, name: string): number {
  return checkpointFailures.findLast(({ store }) => store === name)?.at ?? 0;
}
