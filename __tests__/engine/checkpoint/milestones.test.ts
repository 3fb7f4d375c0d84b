import { describe, expect, it } from "vitest";
import { gatherMilestones } from "../../../src/engine/checkpoint/milestones.ts";
import { virtualClock } from "../../fakes/simulation/virtual-clock.ts";

function begin(saveMs = 1_000, fails = false) {
  const clock = virtualClock();
  const from = clock.now();
  const done: string[] = [];
  const note = (what: string) => void done.push(`${(clock.now() - from) / 1000} ${what}`);
  const milestones = gatherMilestones(clock, async (reason) => {
    note(`save ${reason}`);
    await clock.sleep(saveMs);
    note(`stored ${reason}`);
    if (fails) throw new Error("no store answered");
  });
  const pass = async (reason: string) => {
    await milestones.pass(reason);
    note(`passed ${reason}`);
  };
  return { clock, milestones, pass, done };
}

describe("milestones", () => {
  it("close to each other share a checkpoint, and nobody waits for it", async () => {
    const { clock, pass, done } = begin();
    await clock.drive(
      (async () => {
        await pass("issue");
        await clock.sleep(250);
        await pass("branch");
        await clock.sleep(5_000);
      })(),
    );
    expect(done).toEqual(["0 passed issue", "0.25 passed branch", "0.5 save issue", "1.5 stored issue"]);
  });

  it("wait for the checkpoint of those before them", async () => {
    const { clock, pass, done } = begin(10_000);
    await clock.drive(
      (async () => {
        await pass("one");
        await clock.sleep(3_000);
        await pass("two");
        await clock.sleep(20_000);
      })(),
    );
    expect(done).toEqual([
      "0 passed one",
      "0.5 save one",
      "10.5 stored one",
      "10.5 passed two",
      "11 save two",
      "21 stored two",
    ]);
  });

  it("leave to the end what has not been begun, and go on after a save that failed", async () => {
    const { clock, milestones, pass, done } = begin(1_000, true);
    await clock.drive(
      (async () => {
        await pass("one");
        await clock.sleep(5_000);
        await pass("two");
        milestones.end();
        await clock.sleep(5_000);
      })(),
    );
    expect(done).toEqual(["0 passed one", "0.5 save one", "1.5 stored one", "5 passed two"]);
  });
});
