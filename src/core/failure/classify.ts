/**
 * Evidence to failure, as ordered tables: the first line that fits decides. Structured fields come before any text.
 * Messages quote evidence, so they are untrusted text; whoever shows them escapes them.
 */
import { agentRows, budgetRows, stallRows } from "./classify/agent.ts";
import {
  bugRows,
  cancelledRows,
  circuitRows,
  configurationRows,
  fileRows,
  gateRows,
  noChangeRows,
  postconditionRows,
  secretRows,
  stateRows,
  timeoutRows,
} from "./classify/engine.ts";
import { gitRows } from "./classify/git.ts";
import { httpRows, networkRows } from "./classify/http.ts";
import { processRows } from "./classify/process.ts";
import { firstFit } from "./classify/rows.ts";
import type { Evidence } from "./evidence.ts";
import type { Failure } from "./failure.ts";

export function classify(evidence: Evidence): Failure {
  switch (evidence.kind) {
    case "http":
      return firstFit(httpRows, evidence);
    case "network":
      return firstFit(networkRows, evidence);
    case "process":
      return firstFit(processRows, evidence);
    case "agent":
      return firstFit(agentRows, evidence);
    case "git":
      return firstFit(gitRows, evidence);
    case "file":
      return firstFit(fileRows, evidence);
    case "timeout":
      return firstFit(timeoutRows, evidence);
    case "cancelled":
      return firstFit(cancelledRows, evidence);
    case "configuration":
      return firstFit(configurationRows, evidence);
    case "postcondition":
      return firstFit(postconditionRows, evidence);
    case "no-change":
      return firstFit(noChangeRows, evidence);
    case "gate":
      return firstFit(gateRows, evidence);
    case "secret":
      return firstFit(secretRows, evidence);
    case "state":
      return firstFit(stateRows, evidence);
    case "budget":
      return firstFit(budgetRows, evidence);
    case "stall":
      return firstFit(stallRows, evidence);
    case "circuit-open":
      return firstFit(circuitRows, evidence);
    case "bug":
      return firstFit(bugRows, evidence);
  }
}
