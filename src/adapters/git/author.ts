/** Who writes the commits that are no part of the user's history. */
export const author = "WorkflowManager <workflow-manager@users.noreply.github.com>";
