/**
 * Names of effects and their natural keys (DESIGN decision 3). One effect name is made at most once per workflow; its key is
 * what one looks for on GitHub before making it.
 */
export type EffectName =
  | "issue"
  | "issue-labels"
  | "branch"
  | `push:${string}`
  | "pull-request"
  | "pull-request-labels"
  | "reviewers"
  | "assignees"
  | "review"
  | "status"
  | `reply:${number}`;

/** The hidden mark that lets a later run find what this one made. */
export function effectMarker(workflowId: string, effect: EffectName): string {
  return `<!-- workflow-manager:${workflowId}:${effect} -->`;
}
