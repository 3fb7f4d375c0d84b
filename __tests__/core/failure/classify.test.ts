import { describe, expect, it } from "vitest";
import { agentRows } from "../../../src/core/failure/classify/agent.ts";
import * as engineRows from "../../../src/core/failure/classify/engine.ts";
import { gitRows } from "../../../src/core/failure/classify/git.ts";
import { httpRows, networkRows, rateLimitEndsAt } from "../../../src/core/failure/classify/http.ts";
import { processRows } from "../../../src/core/failure/classify/process.ts";
import { firstFit } from "../../../src/core/failure/classify/rows.ts";
import { classify } from "../../../src/core/failure/classify.ts";
import {
  type AgentEvidence,
  configurationFault,
  type Evidence,
  Fault,
  type HttpEvidence,
  type ProcessEvidence,
} from "../../../src/core/failure/evidence.ts";

const http = (status: number, message = "", more: Partial<HttpEvidence> = {}): Evidence => ({
  kind: "http",
  dependency: "github",
  method: "POST",
  path: "/x",
  status,
  message,
  at: 1_000,
  ...more,
});
const process = (more: Partial<ProcessEvidence>): Evidence => ({
  kind: "process",
  label: "test-command",
  exitCode: 1,
  signal: null,
  killedByUs: false,
  lastOutput: "",
  durationMs: 1,
  ...more,
});
const agent = (problem: AgentEvidence["problem"], more: Partial<AgentEvidence> = {}): Evidence => ({
  kind: "agent",
  agent: "claude",
  problem,
  message: "m",
  exitCode: 1,
  signal: null,
  killedByUs: false,
  ...more,
});
const git = (stderr: string, more: object = {}): Evidence => ({
  kind: "git",
  operation: "push",
  exitCode: 128,
  signal: null,
  stderr,
  ...more,
});
const network = (errno: string): Evidence => ({
  kind: "network",
  dependency: "github",
  operation: "GET /x",
  errno,
  message: "",
  maybeSent: true,
});

/** One line per line of the tables: evidence, the code it gets, and its category. */
const table: [Evidence, string, string][] = [
  [{ kind: "cancelled", by: "lost-ownership" }, "ownership-lost", "interrupted"],
  [{ kind: "cancelled", by: "SIGINT" }, "cancelled", "interrupted"],
  [
    { kind: "configuration", problems: [{ key: "k", place: "p", problem: "x", remedy: "do y" }] },
    "configuration",
    "configuration",
  ],
  [http(429), "github-rate-limit", "transient"],
  [http(403, "You have exceeded a secondary rate limit"), "github-rate-limit", "transient"],
  [http(403, "API rate limit exceeded", { rateLimitRemaining: 0 }), "github-rate-limit", "transient"],
  [http(403, "slow down", { retryAfterS: 7 }), "github-rate-limit", "transient"],
  [http(401, "Bad credentials"), "github-token", "configuration"],
  [
    http(403, "GitHub Actions is not permitted to create or approve pull requests."),
    "pull-requests-switched-off",
    "configuration",
  ],
  [http(403, "Resource not accessible by integration"), "github-permission", "configuration"],
  [http(403, "Repository rule violations"), "github-forbidden", "configuration"],
  [http(410, "Issues are disabled for this repo"), "github-switched-off", "configuration"],
  [http(404, "Not Found"), "github-not-found", "configuration"],
  [http(409), "github-conflict", "transient"],
  [http(502), "github-server-error", "transient"],
  [http(408), "github-server-error", "transient"],
  [http(422, "A pull request already exists for o:b."), "github-conflict", "transient"],
  [http(422, "Validation Failed"), "github-refused", "critical"],
  [http(418), "github-unexpected", "critical"],
  [network("ENOSPC"), "disk-full", "resource"],
  [network("ECONNRESET"), "network", "transient"],
  [{ kind: "timeout", limit: "job", limitMs: 1_000 }, "job-time-used-up", "interrupted"],
  [{ kind: "timeout", limit: "idle", limitMs: 1_000 }, "idle-timeout", "timeout"],
  [{ kind: "timeout", limit: "attempt", limitMs: 1_000 }, "attempt-timeout", "timeout"],
  [agent("not-installed"), "agent-missing", "configuration"],
  [agent("authentication"), "agent-key", "configuration"],
  [agent("billing"), "agent-billing", "configuration"],
  [agent("unknown-model"), "agent-model", "configuration"],
  [agent("invalid-request"), "agent-request-refused", "critical"],
  [agent("max-turns"), "agent-turns-spent", "critical"],
  [agent("max-budget"), "agent-budget-spent", "critical"],
  [agent("permission-denied"), "agent-tool-denied", "configuration"],
  [agent("rate-limit", { resetsAt: 99 }), "agent-rate-limit", "transient"],
  [agent("overloaded"), "agent-overloaded", "transient"],
  [agent("server-error"), "agent-overloaded", "transient"],
  [agent("no-session"), "agent-session-lost", "transient"],
  [agent("other", { exitCode: null, signal: "SIGKILL" }), "out-of-memory", "resource"],
  [agent("no-terminal-event", { exitCode: 137 }), "out-of-memory", "resource"],
  [agent("no-terminal-event", { exitCode: 137, killedByUs: true }), "agent-failed", "transient"],
  [process({ spawnErrno: "ENOENT", exitCode: null }), "program-missing", "configuration"],
  [process({ spawnErrno: "EAGAIN", exitCode: null }), "no-process", "resource"],
  [process({ exitCode: null, signal: "SIGKILL" }), "out-of-memory", "resource"],
  [process({ exitCode: 137 }), "out-of-memory", "resource"],
  [process({ outOfMemory: "node was killed" }), "out-of-memory", "resource"],
  [process({ exitCode: null, signal: "SIGTERM" }), "terminated-from-outside", "transient"],
  [process({ exitCode: 143 }), "terminated-from-outside", "transient"],
  [process({ lastOutput: "write: No space left on device" }), "disk-full", "resource"],
  [process({ exitCode: 127 }), "command-not-found", "configuration"],
  [process({ exitCode: 2 }), "command-failed", "transient"],
  [process({ exitCode: null, signal: "SIGKILL", killedByUs: true }), "command-failed", "transient"],
  [git("remote: Permission to o/r.git denied to github-actions[bot]."), "git-denied", "configuration"],
  [
    git("refusing to allow an integration to create a workflow without `workflows` permission"),
    "git-workflow-files",
    "configuration",
  ],
  [git("fatal: unable to access 'https://x/': Could not resolve host"), "git-network", "transient"],
  [git("No space left on device"), "disk-full", "resource"],
  [git("", { exitCode: null, signal: "SIGKILL" }), "out-of-memory", "resource"],
  [git("the remote branch is elsewhere; somebody else pushed to it"), "branch-parted", "critical"],
  [git("fatal: something else"), "git-failed", "transient"],
  [{ kind: "file", operation: "append", path: "journal.jsonl", errno: "ENOSPC" }, "disk-full", "resource"],
  [{ kind: "file", operation: "append", path: "journal.jsonl", errno: "EROFS" }, "file-permission", "configuration"],
  [{ kind: "file", operation: "append", path: "journal.jsonl", errno: "EIO" }, "file-error", "critical"],
  [{ kind: "postcondition", expected: "a", found: "b" }, "not-proven", "transient"],
  [{ kind: "no-change", answer: "nothing to do" }, "no-change", "critical"],
  [{ kind: "no-change", answer: "" }, "no-change", "critical"],
  [{ kind: "no-change", answer: "", held: ["CLAUDE.md"] }, "only-protected-paths", "configuration"],
  [{ kind: "gate", gate: "tests", rounds: 1, lastOutput: "" }, "quality-gate", "critical"],
  [{ kind: "gate", gate: "tests", rounds: 3, lastOutput: "" }, "quality-gate", "critical"],
  [{ kind: "secret", places: [{ path: "a.ts", line: 1 }] }, "secret-in-change", "critical"],
  [{ kind: "state", problem: "plan-mismatch", detail: "d" }, "plan-mismatch", "critical"],
  [{ kind: "state", problem: "schema", detail: "d" }, "state-too-new", "critical"],
  [{ kind: "state", problem: "corrupted", detail: "d" }, "state-corrupted", "critical"],
  [{ kind: "budget", budget: "cost", limit: 1, spent: 2 }, "budget-spent", "critical"],
  [{ kind: "circuit-open", dependency: "github", until: 5 }, "circuit-open", "transient"],
  [{ kind: "bug", message: "x", stack: "" }, "internal-error", "critical"],
];

describe("classification", () => {
  it.each(table)("%o is %s (%s)", (evidence, code, category) => {
    const failure = classify(evidence);
    expect([failure.code, failure.category]).toEqual([code, category]);
    expect(failure.message).not.toBe("");
    expect(failure.remedy).not.toBe("");
  });

  it("has a line of this test for every line of its tables", () => {
    const rows = [httpRows, networkRows, agentRows, processRows, gitRows, ...Object.values(engineRows)].flat();
    const tested = new Set(table.map(([, code]) => code));
    expect([...new Set(rows.map((row) => row.code))].filter((code) => !tested.has(code))).toEqual([]);
  });

  it("says git once, however the operation is called", () => {
    const messages = ["git push", "push", "ls-remote"].flatMap((operation) =>
      ["Permission to o/r.git denied", "fatal: something else", "No space left on device"].map(
        (stderr) => classify(git(stderr, { operation })).message,
      ),
    );
    for (const message of messages) expect(message).toMatch(/^git (?!git )/);
  });

  it("waits as GitHub says, and at least a minute where it says nothing", () => {
    const limit = (more: Partial<HttpEvidence>) => rateLimitEndsAt(http(429, "", more) as HttpEvidence);
    expect(limit({ retryAfterS: 7, rateLimitRemaining: 0, rateLimitResetAt: 50_000 })).toBe(8_000);
    expect(limit({ rateLimitRemaining: 0, rateLimitResetAt: 50_000 })).toBe(50_000);
    expect(limit({ rateLimitRemaining: 3, rateLimitResetAt: 50_000 })).toBe(61_000);
    expect(limit({})).toBe(61_000);
    expect(classify(agent("rate-limit", { resetsAt: 99 })).notBefore).toBe(99);
  });

  it("names the remedy of each configuration problem", () => {
    const fault = configurationFault("agent", "input agent", "is not there", "Install it.");
    expect(fault).toBeInstanceOf(Fault);
    expect(fault.message).toBe("agent: is not there. Install it.");
    expect(classify(fault.evidence)).toMatchObject({
      message: "agent (input agent): is not there",
      remedy: "Install it.",
    });
    expect(new Fault({ kind: "bug", message: "", stack: "" }).message).toBe("bug");
  });

  it("counts failures against what caused them", () => {
    expect(classify(http(502)).dependency).toBe("github");
    expect(classify(agent("overloaded")).dependency).toBe("agent");
    expect(classify(process({ exitCode: 137 })).dependency).toBe("system");
    expect(classify(http(404)).dependency).toBeUndefined();
  });

  it("refuses a table without an end", () => {
    expect(() => firstFit([], {})).toThrow(/last line/);
  });
});
