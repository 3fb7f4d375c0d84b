import type { AgentEvidence, Evidence } from "../evidence.ts";
import { killedByOthers } from "./process.ts";
import { always, type Row, row } from "./rows.ts";

export const agentRows: readonly Row<AgentEvidence>[] = [
  row(
    (e) => e.problem === "not-installed",
    "configuration",
    "agent-missing",
    (e) => e.message,
    "Install the agent's command line in a step before this action, or choose another `agent`.",
  ),
  row(
    (e) => e.problem === "authentication",
    "configuration",
    "agent-key",
    (e) => `${e.agent}: ${e.message}`,
    "Set a valid API key for the agent in the step's `env` (from a repository secret).",
  ),
  row(
    (e) => e.problem === "billing",
    "configuration",
    "agent-billing",
    (e) => `${e.agent}: ${e.message}`,
    "Settle the provider account's billing or spend limit, then re-run.",
  ),
  row(
    (e) => e.problem === "unknown-model",
    "configuration",
    "agent-model",
    (e) => `${e.agent}: ${e.message}`,
    "Correct the input `model`.",
  ),
  row(
    (e) => e.problem === "invalid-request",
    "critical",
    "agent-request-refused",
    (e) => `${e.agent}: ${e.message}`,
    "The provider refuses the request; the message says why.",
  ),
  row(
    (e) => e.problem === "max-turns",
    "critical",
    "agent-turns-spent",
    (e) => `${e.agent}: ${e.message}`,
    "Raise `max-turns`, or split the task; a resume goes on with what is done.",
  ),
  row(
    (e) => e.problem === "max-budget",
    "critical",
    "agent-budget-spent",
    (e) => `${e.agent}: ${e.message}`,
    "Raise `max-cost-usd`, or split the task; a resume goes on with what is done.",
  ),
  row(
    (e) => e.problem === "permission-denied",
    "configuration",
    "agent-tool-denied",
    (e) => `${e.agent}: ${e.message}`,
    "Allow the tool in `agent-args`, or reword the task so that it is not needed.",
  ),
  row(
    (e) => e.problem === "rate-limit",
    "transient",
    "agent-rate-limit",
    (e) => `${e.agent}: ${e.message}`,
    "The workflow waits for the provider's limit; when it is far away it pauses and says until when.",
    (e) => ({ dependency: "agent", notBefore: e.resetsAt }),
  ),
  row(
    (e) => e.problem === "overloaded" || e.problem === "server-error",
    "transient",
    "agent-overloaded",
    (e) => `${e.agent}: ${e.message}`,
    "The provider has a problem; the workflow tries again by itself.",
    () => ({ dependency: "agent" }),
  ),
  row(
    (e) => e.problem === "no-session",
    "transient",
    "agent-session-lost",
    (e) => `${e.agent}: ${e.message}`,
    "The next attempt starts a fresh session with a hand-over.",
  ),
  row(
    killedByOthers,
    "resource",
    "out-of-memory",
    (e) => `${e.agent} was killed (SIGKILL) and not by us: most likely the machine ran out of memory.`,
    "Use a larger runner or less parallel work.",
    () => ({ dependency: "system" }),
  ),
  row(
    always,
    "transient",
    "agent-failed",
    (e) => `${e.agent}: ${e.message}`,
    "Look at the agent's last output.",
    () => ({ dependency: "agent" }),
  ),
];

type Of<K extends Evidence["kind"]> = Extract<Evidence, { kind: K }>;

export const stallRows: readonly Row<Of<"stall">>[] = [
  row(
    (e) => e.verdict === "silent",
    "timeout",
    "agent-silent",
    (e) => `${e.agent}: ${e.diagnosis}`,
    "The session goes on with a hint. Look at the agent's last events; raise `idle-timeout` when such silence is normal.",
  ),
  row(
    (e) => e.verdict === "repeating",
    "transient",
    "agent-repeating",
    (e) => `${e.agent}: ${e.diagnosis}`,
    "The session goes on with a hint. Look at the agent's last events; raise `stall-repeats` when such calls are normal.",
  ),
  row(
    (e) => e.verdict === "no-progress",
    "transient",
    "agent-no-progress",
    (e) => `${e.agent}: ${e.diagnosis}`,
    "The session goes on with a hint. Split the task, or raise `stall-turns` when so much reading is normal.",
  ),
  row(
    always,
    "transient",
    "agent-retry-storm",
    (e) => `${e.agent}: ${e.diagnosis}`,
    "The provider has a problem; the workflow tries again by itself.",
    () => ({ dependency: "agent" }),
  ),
];

const spentText = (e: Of<"budget">, value: number) =>
  e.budget === "cost" ? `$${value.toFixed(4)}` : String(Math.round(value * 10) / 10);

export const budgetRows: readonly Row<Of<"budget">>[] = [
  row(
    always,
    "critical",
    "budget-spent",
    (e) =>
      `The ${e.budget} budget of ${e.scope ?? "the workflow"} is spent (${spentText(e, e.spent)} of ${spentText(e, e.limit)}).`,
    "Raise the budget, then resume.",
    (e) => (e.setting === undefined ? {} : { remedy: `Raise \`${e.setting}\`, then resume: what is done is kept.` }),
  ),
];
