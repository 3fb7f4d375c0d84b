import { describe, expect, it } from "vitest";
import type { SavedCheckpoint } from "../../src/core/journal/history.ts";
import type { StageContext } from "../../src/ports/stage.ts";
import type { CheckpointStore } from "../../src/ports.ts";
import { finalCleanup } from "../../src/stages/closing.ts";

const saved = (store: string, ...generations: number[]) =>
  generations.map((generation) => ({ store, generation }) as SavedCheckpoint);

/** Runs the stage with stores of these names; `prune` answers, or throws, for each. */
async function cleanUp(checkpoints: readonly SavedCheckpoint[], prune: (store: string) => number) {
  const asked: string[] = [];
  const warned: string[] = [];
  const store = (name: string) =>
    ({
      name,
      prune: async (workflowId: string, keep: number) => {
        asked.push(`${name} keeps ${keep} of ${workflowId}`);
        return prune(name);
      },
    }) as Partial<CheckpointStore>;
  const context = {
    workflowId: "w",
    signal: new AbortController().signal,
    world: {
      github: { removeLabel: async () => undefined },
      stores: [store("git"), store("cache"), store("artifact")],
      processes: { endAll: async () => 0 },
    },
    require: () => ({ number: 7 }),
    history: () => ({ checkpoints }),
    warn: async (_topic: string, message: string) => {
      warned.push(message);
    },
  } as unknown as StageContext;
  const end = await finalCleanup.run(context);
  return { asked, warned, end };
}

describe("the final clean-up", () => {
  it("removes the generations beyond the two that stay, where a store took more", async () => {
    const checkpoints = [...saved("git", 1, 2, 3, 4), ...saved("cache", 2, 4)];
    const { asked, end } = await cleanUp(checkpoints, () => 2);
    expect(asked).toEqual(["git keeps 2 of w"]);
    expect(end).toMatchObject({ kind: "succeeded", output: { prunedCheckpoints: 2 } });
  });

  it("asks no store in a workflow that was too short to leave old ones", async () => {
    expect((await cleanUp(saved("git", 1, 2), () => 0)).asked).toEqual([]);
  });

  it("says which store's could not be removed, and goes on with the next", async () => {
    const checkpoints = [...saved("git", 1, 2, 3), ...saved("artifact", 1, 2, 3)];
    const { asked, warned, end } = await cleanUp(checkpoints, (store) => {
      if (store === "git") throw new Error("refused");
      return 1;
    });
    expect(asked).toHaveLength(2);
    expect(warned).toEqual(["old generations in git were not removed: refused"]);
    expect(end).toMatchObject({ kind: "succeeded", output: { prunedCheckpoints: 1 } });
  });
});
