const dispatchNames = ["issue-number", "prompt-file", "prompt", "workflow-id", "resume-from", "mode"];

/**
 * Our inputs among those of a `workflow_dispatch` event, for workflows that do not hand them on in `with`. They are checked
 * like any other source of configuration. Names that are not ours belong to the workflow and are left alone.
 */
export function dispatchInputs(eventName: string, payload: unknown): Record<string, string> {
  if (eventName !== "workflow_dispatch" || typeof payload !== "object" || payload === null) return {};
  const inputs = "inputs" in payload ? payload.inputs : undefined;
  if (typeof inputs !== "object" || inputs === null) return {};
  return Object.fromEntries(
    Object.entries(inputs).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && dispatchNames.includes(entry[0]),
    ),
  );
}
