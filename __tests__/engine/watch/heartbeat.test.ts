import { describe, expect, it } from "vitest";
import type { LogRecord } from "../../../src/core/diagnostics/log-record.ts";
import { startHeartbeat } from "../../../src/engine/watch/heartbeat.ts";
import { fixture } from "../ownership/fixture.ts";

const failure = { category: "transient", code: "quota", message: "The quota is used up.", remedy: "Wait." } as const;

async function begin() {
  const records: LogRecord[] = [];
  const engine = await fixture({
    world: { log: { write: (record) => records.push(record), flush: async () => undefined } },
  });
  let lastSign = engine.clock.now();
  const heartbeat = startHeartbeat({ world: engine.world, recorder: engine.recorder, lastSign: () => lastSign });
  const pass = (ms: number) => engine.clock.drive(engine.clock.sleep(ms));
  const sign = () => {
    lastSign = engine.clock.now();
  };
  const messages = () => records.map(({ message }) => message);
  return { ...engine, records, heartbeat, pass, sign, messages };
}

describe("the heartbeat", () => {
  it("lets no minute pass without a line, whatever goes on", async () => {
    const { clock, recorder, records, heartbeat, pass, sign, messages } = await begin();
    const stage = "implementation_progress";
    await pass(51_000);
    await recorder.record({ kind: "stage.started", stage });
    await recorder.record({ kind: "attempt.started", stage, attempt: 1, limitMs: 90_000 });
    await pass(30_000);
    sign();
    await pass(70_000);
    const evidence = { kind: "bug", message: "m", stack: "" } as const;
    await recorder.record({ kind: "attempt.failed", stage, attempt: 1, evidence, failure });
    await recorder.record({ kind: "retry.scheduled", stage, delayMs: 60_000, reason: "the quota resets" });
    await pass(100_000);
    await recorder.record({ kind: "workflow.ended", status: "paused", reason: "r", failure, resumable: true });
    await pass(50_000);
    await clock.drive(heartbeat.stop());
    expect(messages()).toEqual([
      "between two stages for 50s",
      `${stage} is running for 49s, at most 41s more; last sign of life 19s ago`,
      `${stage} is running for 1m 39s; last sign of life 1m 9s ago`,
      `${stage} waits 11s more (until 09:03:31 UTC): the quota resets`,
      `${stage} prepares its next attempt for 1m 39s`,
      "paused; the end is being saved (for 49s)",
    ]);
    expect(records.map(({ event }) => event)).toEqual(Array.from({ length: 6 }, () => "heartbeat"));
  });

  it("ends at once and says nothing more", async () => {
    const { clock, heartbeat, records, pass } = await begin();
    await clock.drive(heartbeat.stop());
    await pass(300_000);
    expect(records).toEqual([]);
  });
});
