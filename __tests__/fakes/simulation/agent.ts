/**
 * An agent with a script: it edits in parts, shows signs of life, and goes on from whatever lies in the work tree, so that it
 * ends at the same files however often it was cut off. It can fail in every way, and be slow to stop.
 */
import type { AgentEvidence } from "../../../src/core/failure/evidence.ts";
import type { Agent, AgentOutcome, AgentRequest, Clock } from "../../../src/ports.ts";
import type { Disk } from "./disk.ts";
import type { Life } from "./life.ts";
import type { Random } from "./random.ts";
import type { Checkout } from "./work-tree.ts";

/**
 * `budget-spent`: after all its edits, and nothing that passes; `quota`: a limit that resets in hours. Neither comes in storms.
 */
export type AgentFault =
  | "overloaded"
  | "rate-limit"
  | "no-terminal-event"
  | "out-of-memory"
  | "hangs"
  | "session-lost"
  | "budget-spent"
  | "quota";

export const agentFaults: readonly AgentFault[] = [
  "overloaded",
  "rate-limit",
  "no-terminal-event",
  "out-of-memory",
  "hangs",
  "session-lost",
];

export interface AgentSetup {
  readonly checkout: Checkout;
  readonly disk: Disk;
  readonly life: Life;
  readonly clock: Clock;
  readonly random: Random;
  readonly fault: (stage: string) => AgentFault | undefined;
  /** How long it goes on after it was told to stop. */
  readonly stopMs: () => number;
  readonly partMs: number;
}

const feature = "src/feature.ts";
/** Test commands are red until the bug is out. */
export const bug = "// bug";

type Edit = (files: Record<string, string>) => void;

const addLine =
  (path: string, line: string, unless: string = line): Edit =>
  (files) => {
    const text = files[path] ?? "";
    if (!text.includes(unless)) files[path] = `${text}${line}\n`;
  };

/** The parts of the work, each idempotent. */
function script(request: AgentRequest): { edits: readonly Edit[]; answer: string } {
  switch (request.stage) {
    case "research_planning":
      return { edits: [], answer: "1. Write the feature. 2. Test it." };
    case "implementation_progress":
      return {
        edits: [
          addLine(feature, "export const one = 1;"),
          addLine(feature, "export const two = 2;"),
          addLine(feature, `export const three = 3; ${bug}`, "three"),
        ],
        answer: "The feature is there.",
      };
    case "testing_complete":
      return {
        edits: [
          (files) => {
            files[feature] = (files[feature] ?? "").replace(` ${bug}`, "");
          },
        ],
        answer: "The bug is out.",
      };
    case "documentation_update":
      return { edits: [addLine("docs/feature.md", "The feature has three parts.")], answer: "Documented." };
    case "review_request": {
      const findings = [{ path: feature, line: 1, body: "Say why it is one." }];
      return { edits: [], answer: `Good work.\n\n\`\`\`json\n${JSON.stringify(findings)}\n\`\`\`` };
    }
    case "review_processing":
      return { edits: [addLine(feature, "// one, because it comes first")], answer: "It says why now." };
    default:
      return { edits: [], answer: "Nothing to do." };
  }
}

const usage = { turns: 1, inputTokens: 100, outputTokens: 10, costUsd: 0.01 };

export function createAgent(setup: AgentSetup): Agent {
  const { checkout, disk, life, clock } = setup;
  const path = (session: string) => `/sessions/${session}.jsonl`;
  const failure = (sessionId: string | undefined, evidence: Partial<AgentEvidence>): AgentOutcome => ({
    kind: "failed",
    sessionId,
    usage,
    evidence: {
      kind: "agent",
      agent: "command",
      problem: "other",
      message: "it failed",
      exitCode: 1,
      signal: null,
      killedByUs: false,
      ...evidence,
    },
  });

  return {
    name: "command",
    async probe() {
      await life.pass();
      return { kind: "available", version: "1.0.0" };
    },
    async run(request, onEvent, signal) {
      await life.pass();
      const { session } = request;
      const stopped = async (): Promise<AgentOutcome> => {
        await clock.sleep(setup.stopMs());
        return failure(session.id, { problem: "aborted", exitCode: null, signal: "SIGTERM", killedByUs: true });
      };
      if (session.kind === "resume" && !disk.files.has(path(session.id)))
        return failure(undefined, { problem: "no-session", message: `no session ${session.id}` });
      disk.files.set(path(session.id), new TextEncoder().encode(`${request.stage}\n`));
      onEvent({ kind: "started", sessionId: session.id });
      const { edits, answer } = script(request);
      const fault = setup.fault(request.stage);
      const failsAfter =
        fault === undefined || fault === "budget-spent"
          ? Number.POSITIVE_INFINITY
          : setup.random.below(edits.length + 1);
      for (const [index, edit] of [...edits, undefined].entries()) {
        await clock.sleep(setup.partMs, signal);
        if (signal.aborted) return stopped();
        if (index >= failsAfter) break;
        onEvent({ kind: "heartbeat" });
        if (edit !== undefined) {
          await life.step(`agent: ${request.stage} part ${index + 1}`, () => edit(checkout.files));
        }
      }
      switch (fault) {
        case undefined:
          return { kind: "finished", answer, sessionId: session.id, usage };
        case "overloaded":
          return failure(session.id, { problem: "overloaded", status: 529 });
        case "rate-limit":
          return failure(session.id, { problem: "rate-limit", status: 429, resetsAt: clock.now() + 90_000 });
        case "quota":
          return failure(session.id, {
            problem: "rate-limit",
            status: 429,
            message: "the usage limit is reached",
            resetsAt: clock.now() + 5 * 3_600_000,
          });
        case "no-terminal-event":
          return failure(session.id, { problem: "no-terminal-event", exitCode: 0 });
        case "out-of-memory":
          return failure(session.id, { exitCode: null, signal: "SIGKILL" });
        case "session-lost":
          disk.files.delete(path(session.id));
          return failure(session.id, { problem: "no-terminal-event" });
        case "budget-spent":
          return failure(session.id, { problem: "max-budget", message: "the budget is spent" });
        case "hangs":
          await clock.sleep(24 * 3_600_000, signal);
          return stopped();
      }
    },
    async sessionFiles(sessionId) {
      await life.pass();
      return disk.files.has(path(sessionId)) ? [{ path: path(sessionId), name: `${sessionId}.jsonl` }] : [];
    },
    async restoreSession(sessionId, files) {
      await life.pass();
      for (const { bytes } of files) disk.files.set(path(sessionId), bytes);
    },
  };
}
