/**
 * How a run of `copilot` ended. It ends with code 0 after SIGTERM and SIGINT too, so `finished` needs a `result` with
 * `exitCode` 0, no `abort`, and no `session.error` that was the last word.
 */

import type { AgentEvidence } from "../failure/evidence.ts";
import type { JsonObject } from "../json.ts";
import { numberAt, textAt } from "../loose-json.ts";
import type { AgentOutcome } from "./agent-event.ts";
import {
  deniedTrouble,
  failedOutcome,
  otherSession,
  type ProcessEnd,
  problemOfStatus,
  stoppedByUs,
  type Trouble,
  troubleInEnd,
  withoutTerminalEvent,
} from "./agent-verdict.ts";
import type { CopilotState } from "./copilot-events.ts";

/** `session.error.errorType`. `query` is missing: an unknown model carries it and others too, so the status decides. */
const byType: Readonly<Record<string, AgentEvidence["problem"]>> = {
  authentication: "authentication",
  authorization: "authentication",
  policy: "authentication",
  quota: "billing",
  rate_limit: "rate-limit",
  context_limit: "invalid-request",
};

export function concludeCopilot(state: CopilotState, end: ProcessEnd): AgentOutcome {
  const usage = { turns: state.turns, inputTokens: 0, outputTokens: 0, costUsd: 0 };
  const reported = textAt(state.result ?? {}, "sessionId") ?? (state.began ? state.asked.sessionId : undefined);
  const trouble = troubleOf(state, reported, end);
  if (trouble !== undefined) return failedOutcome("copilot", trouble, end, reported, usage);
  return { kind: "finished", answer: state.answer, sessionId: reported ?? state.asked.sessionId, usage };
}

function troubleOf(state: CopilotState, reported: string | undefined, end: ProcessEnd): Trouble | undefined {
  const other = otherSession(state.asked, reported);
  if (other !== undefined) return other;
  if (state.hopeless !== undefined) return state.hopeless;
  if (end.killedByUs) return stoppedByUs;
  if (state.aborted !== undefined) return { problem: "aborted", message: `was aborted (${state.aborted})` };
  if (state.error !== undefined) return troubleInError(state.error);
  if (state.result === undefined) return withoutResult(state, end);
  const code = numberAt(state.result, "exitCode");
  if (code !== 0) return { problem: "other", message: `its result has the exit code ${code ?? "of nothing it names"}` };
  return troubleInEnd(end) ?? deniedTrouble(state.asked, state.changed, state.denied);
}

function troubleInError(error: JsonObject): Trouble {
  const type = textAt(error, "errorType") ?? "";
  const status = numberAt(error, "statusCode");
  const known = Object.hasOwn(byType, type) ? byType[type] : undefined;
  // Nothing but the model's name is looked up by Copilot's own requests.
  const model = status === 404 ? "unknown-model" : undefined;
  const problem = known ?? model ?? problemOfStatus(status) ?? "other";
  return { problem, status, message: textAt(error, "message") ?? "it gave no reason" };
}

const beginnings: readonly (readonly [RegExp, AgentEvidence["problem"]])[] = [
  [/^Error: No session, task, or name matched/m, "no-session"],
  [/^Error: No authentication information found/m, "authentication"],
  [/^Error: Model .* is not available/m, "unknown-model"],
];

/** Before any event has come nothing but Copilot itself can have written to standard error. */
function withoutResult(state: CopilotState, end: ProcessEnd): Trouble {
  const untold = withoutTerminalEvent(end);
  if (state.began || end.signal !== null) return untold;
  const known = beginnings.find(([sentence]) => sentence.test(end.lastOutput))?.[1];
  return known === undefined ? untold : { ...untold, problem: known };
}
