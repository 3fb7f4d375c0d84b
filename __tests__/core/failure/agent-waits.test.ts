/** From what a real CLI printed to what the workflow does: wait and try again, pause until a quota resets, or stop at once. */
import { describe, expect, it } from "vitest";
import { concludeClaude } from "../../../src/core/agents/claude-verdict.ts";
import { classify } from "../../../src/core/failure/classify.ts";
import type { Evidence } from "../../../src/core/failure/evidence.ts";
import { decideRetry, defaultBackoff } from "../../../src/core/failure/retry.ts";
import { codex, copilot, ended, gemini, recorded } from "../agents/agent-stream.ts";
import { recorded as claudeRecorded, fold } from "../agents/claude-stream.ts";

const now = Date.parse("2026-11-28T12:00:00Z");
const minute = 60_000;
const policy = { maxRetries: 3, ...defaultBackoff };

function evidenceIn(name: string, change: (text: string) => string = (text) => text): Evidence {
  const lines = change(recorded(name).join("\n")).split("\n");
  const end = { ...ended, exitCode: 1 };
  const run = new Map(Object.entries({ codex, gemini, copilot })).get(name.split("-")[0] ?? "");
  const outcome = run === undefined ? concludeClaude(fold(lines).state, end) : run(lines, {}, end).outcome;
  if (outcome.kind !== "failed") throw new Error(`${name} is a success`);
  return outcome.evidence;
}

const decide = (evidence: Evidence, deadline = now + 60 * minute) =>
  decideRetry(policy, { failure: classify(evidence), failedAttempts: 1, now, deadline, random: 0.5 });

describe("what follows", () => {
  it.each([
    ["claude-429", "agent-rate-limit"],
    ["claude-529-overloaded", "agent-overloaded"],
    ["codex-429-turn-failed", "agent-rate-limit"],
    ["codex-503-overloaded", "agent-overloaded"],
    ["gemini-429", "agent-rate-limit"],
    ["gemini-503-overloaded", "agent-overloaded"],
    ["copilot-429", "agent-rate-limit"],
    ["copilot-529-overloaded", "agent-overloaded"],
  ])("%s, after the CLI's own retries, is another try after a backoff", (name, code) => {
    const evidence = evidenceIn(name);
    expect(classify(evidence)).toMatchObject({ category: "transient", code, dependency: "agent" });
    expect(decide(evidence)).toEqual({ kind: "retry", delayMs: 1500, reason: code });
  });

  it.each(["claude-bad-key", "codex-bad-key", "gemini-bad-key", "copilot-401", "claude-billing"])(
    "%s is a configuration error at once",
    (name) => {
      const failure = classify(evidenceIn(name));
      expect(failure).toMatchObject({
        category: "configuration",
        code: /billing/.test(name) ? "agent-billing" : "agent-key",
      });
      expect(decide(evidenceIn(name)).kind).toBe("give-up");
    },
  );

  const reset = (now + 20 * minute) / 1000;
  it.each([
    // In an event of its own, in seconds of the epoch.
    ["claude-429", (text: string) => `{"type":"rate_limit_event","rate_limit_info":{"resetsAt":${reset}}}\n${text}`],
    // In its sentence, in UTC.
    [
      "codex-429-turn-failed",
      (text: string) =>
        text.replaceAll(
          /exceeded retry limit[^"]*/g,
          "You've hit your usage limit. Try again at Nov 28th, 2026 12:20 PM.",
        ),
    ],
    // In the provider's sentence, counted from the event.
    [
      "gemini-429",
      (text: string) =>
        text
          .replace("current quota.", "current quota. Please retry in 1200s.")
          .replaceAll(/2026-11-28T[^"]*/g, "2026-11-28T12:00:00Z"),
    ],
  ])("a limit of %s that resets within the job's time is waited for, and else pauses until then", (name, change) => {
    const evidence = evidenceIn(name, change);
    expect(decide(evidence)).toEqual({ kind: "retry", delayMs: 20 * minute, reason: "waiting for agent-rate-limit" });
    expect(decide(evidence, now + 15 * minute)).toMatchObject({ kind: "pause", until: now + 20 * minute });
  });

  it("a limit that the CLI itself waited out is no failure, and its waits are told", () => {
    const { state, events } = fold(claudeRecorded("429-then-success"));
    expect(concludeClaude(state, ended)).toMatchObject({ kind: "finished", answer: "DONE after seeing 3 messages" });
    expect(events.filter(({ kind }) => kind === "retry")).toEqual([
      { kind: "retry", status: 429, delayMs: 619, error: "rate_limit" },
      { kind: "retry", status: 429, delayMs: 1239, error: "rate_limit" },
    ]);
  });
});
