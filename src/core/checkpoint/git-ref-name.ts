/**
 * The references under which the git store keeps generations:
 * `refs/workflow-manager/{workflow id}/g000012-r{run}-a{attempt}-i{issue}-t{seconds}-{nonce}`, run and issue only where known.
 * All that is ever looked for stands in the name, so that listing references answers without fetching anything.
 */
import { generationLabel, isWorkflowId } from "./checkpoint-name.ts";

export interface GitRefName {
  readonly workflowId: string;
  readonly generation: number;
  /** Digits. */
  readonly runId: string | undefined;
  readonly runAttempt: number;
  readonly issue: number | undefined;
  /** Epoch ms; the name keeps whole seconds. */
  readonly createdAt: number;
  readonly nonce: string;
}

const pattern =
  /^refs\/workflow-manager\/([^/]+)\/g(\d{6,9})(?:-r(\d{1,20}))?-a(\d{1,4})(?:-i(\d{1,10}))?-t(\d{1,11})-([0-9a-z]{4,32})$/;

export function gitRef(name: GitRefName): string {
  const run = name.runId !== undefined && /^\d{1,20}$/.test(name.runId) ? `-r${name.runId}` : "";
  const issue = name.issue === undefined ? "" : `-i${name.issue}`;
  const time = `-t${Math.floor(name.createdAt / 1000)}`;
  const tail = `${generationLabel(name.generation)}${run}-a${name.runAttempt}${issue}${time}-${name.nonce}`;
  return `refs/workflow-manager/${name.workflowId}/${tail}`;
}

/** Undefined for every name that `gitRef` would not have made. */
export function parseGitRef(text: string): GitRefName | undefined {
  const [, workflowId = "", generation, runId, attempt, issue, seconds, nonce = ""] = pattern.exec(text) ?? [];
  if (!isWorkflowId(workflowId)) return undefined;
  const name = {
    workflowId,
    generation: Number(generation),
    runId,
    runAttempt: Number(attempt),
    issue: issue === undefined ? undefined : Number(issue),
    createdAt: Number(seconds) * 1000,
    nonce,
  };
  return gitRef(name) === text ? name : undefined;
}

/** For `ls-remote`: a workflow's generations, or everybody's. */
export function gitRefPattern(workflowId: string | undefined): string {
  return `refs/workflow-manager/${workflowId ?? "*"}/*`;
}
