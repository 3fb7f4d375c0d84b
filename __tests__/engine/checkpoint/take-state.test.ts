import { describe, expect, it } from "vitest";
import { emptyHistory, type History } from "../../../src/core/journal/history.ts";
import { takeState } from "../../../src/engine/checkpoint/pack.ts";
import type { World } from "../../../src/ports.ts";

const base = "b".repeat(40);
const history = {
  ...emptyHistory,
  workflowId: "w",
  stages: {
    ...emptyHistory.stages,
    initialization: { ...emptyHistory.stages.initialization, output: { baseSha: base } },
  },
} as History;

/** A world in which a stage begins while each of the first `changes` snapshots is taken. */
function moving(changes: number) {
  let stage = 0;
  const removed: string[] = [];
  let snapshots = 0;
  const world = {
    states: { readJournal: async () => Buffer.from(`journal of ${stage}`) },
    scratch: {
      file: async () => `file ${snapshots}`,
      remove: async (path: string) => {
        removed.push(path);
      },
    },
    workTree: {
      snapshot: async () => {
        snapshots += 1;
        const taken = { treeCommit: `tree of ${stage}`, head: "h" };
        if (stage < changes) {
          stage += 1;
          return { ...taken, treeCommit: `tree of ${stage}` };
        }
        return taken;
      },
      bundle: async () => undefined,
    },
  } as unknown as World;
  return { world, removed, stagesBegun: () => stage };
}

async function taken(changes: number) {
  const { world, removed, stagesBegun } = moving(changes);
  const state = await takeState(world, history, ["owner"], stagesBegun);
  const tree = await state.trees.get("owner");
  return { journal: Buffer.from(state.journal).toString(), tree: tree?.snapshot.treeCommit, removed };
}

describe("what a checkpoint takes", () => {
  it("is a journal and a work tree of one stage", async () => {
    expect(await taken(0)).toEqual({ journal: "journal of 0", tree: "tree of 0", removed: [] });
    expect(await taken(1)).toEqual({ journal: "journal of 1", tree: "tree of 1", removed: ["file 1"] });
    expect(await taken(2)).toEqual({
      journal: "journal of 2",
      tree: "tree of 2",
      removed: ["file 1", "file 2"],
    });
  });

  it("does not wait for ever for stages that come one after the other", async () => {
    expect(await taken(9)).toMatchObject({ journal: "journal of 2", tree: "tree of 3" });
  });
});
