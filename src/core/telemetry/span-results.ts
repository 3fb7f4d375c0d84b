/** How the words of the journal become the results that the CI/CD conventions know. */
import type { Failure } from "../failure/failure.ts";
import type { EndStatus } from "../journal/journal-entry.ts";
import { conventions } from "./semantic-conventions.ts";
import type { Attributes } from "./span.ts";

export type TaskResult = "success" | "failure" | "error" | "cancellation" | "timeout" | "skip";

/** `error`: the world around the work failed; `failure`: the work did. */
export function resultOf(failure: Failure): TaskResult {
  switch (failure.category) {
    case "timeout":
      return "timeout";
    case "interrupted":
      return failure.code === "step-killed" ? "error" : "cancellation";
    case "transient":
    case "resource":
      return "error";
    case "configuration":
    case "critical":
      return "failure";
  }
}

/** `paused` is a word of our own: the conventions have none for a run that will go on. */
export function pipelineResultOf(status: EndStatus, failure: Failure | null): TaskResult | "paused" {
  switch (status) {
    case "completed":
    case "degraded":
      return "success";
    case "paused":
      return "paused";
    case "interrupted":
      return failure === null ? "cancellation" : resultOf(failure);
    case "failed":
      return failure === null ? "failure" : resultOf(failure);
  }
}

export function errorAttributes(failure: Failure | null): Attributes {
  return failure === null
    ? {}
    : { [conventions.errorType]: failure.code, "workflow_manager.error.category": failure.category };
}
