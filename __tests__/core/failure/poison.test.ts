import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/core/failure/evidence.ts";
import { failureSignature, isPoison } from "../../../src/core/failure/poison.ts";

const failure = (code: string) =>
  ({ category: "transient", code, message: "setup-command ended with exit code 1.", remedy: "" }) as const;
const output = (lastOutput: string): Evidence => ({
  kind: "process",
  label: "s",
  exitCode: 1,
  signal: null,
  killedByUs: false,
  lastOutput,
  durationMs: 1,
});

describe("poison", () => {
  it("is the same failure twice, whatever times and ids its output shows", () => {
    const first = failureSignature(
      failure("command-failed"),
      output("12:01:07 error in /tmp/x81/a.js:3 commit 0123456789abcdef"),
    );
    const again = failureSignature(
      failure("command-failed"),
      output("12:09:44 error in /tmp/y90/a.js:7 commit fedcba9876543210"),
    );
    expect(again).toBe(first);
    expect(failureSignature(failure("command-failed"), output("another error"))).not.toBe(first);
    expect(failureSignature(failure("not-proven"), { kind: "bug", message: "", stack: "" })).toContain("not-proven");
    expect(failureSignature(failure("idle-timeout"), { kind: "timeout", limit: "idle", limitMs: 1 })).toContain(
      "idle-timeout",
    );
  });

  it("is never the weather", () => {
    expect(isPoison(failure("command-failed"), 2)).toBe(true);
    expect(isPoison(failure("command-failed"), 1)).toBe(false);
    for (const code of ["network", "github-server-error", "agent-overloaded", "attempt-timeout", "out-of-memory"])
      expect(isPoison(failure(code), 5)).toBe(false);
  });
});
