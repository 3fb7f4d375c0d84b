/** What outlives every machine: the forge, the remote repository, the checkpoint stores, and a record of what was done to them. */
import { emptyState, type ForgeState } from "../../../src/adapters/local-forge/state.ts";
import type { ForgeStore } from "../../../src/adapters/local-forge/store.ts";
import { createRemote, type Remote, type Tree } from "./git-objects.ts";
import { createHistoryShelf, type HistoryShelf } from "./history.ts";
import { type CellShelf, createCellShelf } from "./ownership.ts";
import { createStoreShelf, type StoreShelf } from "./stores.ts";

export interface Effect {
  readonly machine: number;
  readonly call: string;
  readonly at: number;
  /** Effect names of which one must have been intended. */
  readonly wanted: string;
  readonly intended: boolean;
}

export interface Host {
  readonly remote: Remote;
  readonly state: ForgeState;
  readonly forgeStore: ForgeStore;
  /** The forge's state as it was at this instant: what a lagging list shows. */
  stateAt(instant: number): ForgeState;
  readonly shelves: readonly StoreShelf[];
  readonly claims: CellShelf;
  readonly history: HistoryShelf;
  /** Run attempts (`1000/1`) of which GitHub says that they have ended. */
  readonly ended: Set<string>;
  readonly effects: Effect[];
}

export const baseFiles: Tree = {
  "README.md": "# app\n",
  "package.json": '{"scripts":{"test":"node --test"}}\n',
};

export function createHost(now: () => number): Host {
  let state = emptyState();
  const past: { at: number; state: ForgeState }[] = [{ at: 0, state: structuredClone(state) }];
  return {
    remote: createRemote(baseFiles, now()),
    get state() {
      return state;
    },
    stateAt: (instant) => past.findLast(({ at }) => at <= instant)?.state ?? emptyState(),
    forgeStore: {
      read: async () => state,
      update: async (change) => {
        const next = structuredClone(state);
        const result = change(next);
        state = next;
        past.push({ at: now(), state: next });
        return result;
      },
    },
    shelves: [
      createStoreShelf("cache", false),
      createStoreShelf("artifact", true),
      createStoreShelf("git", true),
      createStoreShelf("folder", false),
    ],
    claims: createCellShelf(),
    history: createHistoryShelf(),
    ended: new Set(),
    effects: [],
  };
}
