/**
 * What each stage leaves behind for the stages after it, as schemas: outputs are read back from a restored journal, so they
 * are decoded like everything else that is received (DESIGN decision 9). Unknown fields are dropped.
 */
import * as z from "zod/mini";
import { workflowStages } from "./stage.ts";

export const stageForSchema = z.enum(workflowStages);

const text = z.string();
const count = z.int().check(z.gte(0));
const list = z.array(z.string());

const requirement = z.object({ id: text, text, section: text });

const task = z.object({
  id: text,
  title: text,
  stage: stageForSchema,
  estimateSeconds: z.number(),
  dependencies: list,
  critical: z.boolean(),
});

export const stageOutputs = {
  initialization: z.object({
    repository: text,
    visibility: z.enum(["public", "private", "internal"]),
    defaultBranch: text,
    baseBranch: text,
    baseSha: text,
    viewer: text,
    agentVersion: text,
  }),
  prompt_analysis: z.object({
    title: text,
    featureName: text,
    text,
    overview: text,
    requirements: z.array(requirement),
    successCriteria: list,
    complexity: z.enum(["low", "medium", "high"]),
    estimateSeconds: z.number(),
    method: z.enum(["parsed", "simple", "whole"]),
  }),
  task_preparation: z.object({ tasks: z.array(task) }),
  issue_creation: z.object({
    number: count,
    url: text,
    adopted: z.boolean(),
    commentId: z.nullable(count),
    /** Its labels and its status comment are still to be made: GitHub did not answer. */
    queued: z.optional(z.boolean()),
  }),
  branch_setup: z.object({
    branch: text,
    baseBranch: text,
    baseSha: text,
    created: z.boolean(),
    /** Untracked files that were there before the work began: they are none of the change. */
    untrackedBefore: z.optional(list),
    /** It is not on the remote yet: GitHub did not answer. */
    queued: z.optional(z.boolean()),
  }),
  research_planning: z.object({ plan: text }),
  implementation_start: z.object({ baseCommit: text, setupCommand: text, sessionId: text }),
  implementation_progress: z.object({ answer: text, sessionId: text, rounds: count }),
  implementation_complete: z.object({
    headSha: text,
    files: list,
    insertions: count,
    deletions: count,
    commits: count,
  }),
  testing_start: z.object({ command: text, source: z.enum(["input", "detected", "none"]), reason: text }),
  testing_complete: z.object({
    result: z.enum(["passed", "failed", "none"]),
    rounds: count,
    testedSha: text,
    summary: text,
    writtenByTests: list,
  }),
  documentation_update: z.object({ changed: z.boolean(), reason: text, headSha: text, tested: z.boolean() }),
  pr_preparation: z.object({ title: text, body: text, headSha: text, draft: z.boolean(), commits: count }),
  pr_creation: z.object({ number: count, url: text, operation: z.enum(["created", "updated"]), draft: z.boolean() }),
  pr_verification: z.object({ headSha: text, mergeable: z.nullable(z.boolean()) }),
  review_request: z.object({ reviewers: list, reviewUrl: text, findings: count }),
  review_processing: z.object({ rounds: count, answered: count, headSha: text }),
  final_cleanup: z.object({ removedLabels: list, prunedCheckpoints: count }),
  completion: z.object({ pullRequestUrl: text }),
} as const;

export type StageOutputs = { readonly [S in keyof typeof stageOutputs]: z.infer<(typeof stageOutputs)[S]> };
