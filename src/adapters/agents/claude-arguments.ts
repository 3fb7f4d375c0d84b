/** The command line of `claude` for one attempt. A resume gets every flag again: only the model is in the transcript. */
import { flagOf, unlessGiven, withoutFlags } from "../../core/agents/agent-flags.ts";
import type { AgentRequest } from "../../ports.ts";

export interface ClaudeSettings {
  readonly model?: string | undefined;
  /** `agent-args`: flags of the user's, which replace ours where both say the same thing. */
  readonly extra: readonly string[];
}

/** Nobody is there to answer or to wake it, and the action, not the agent, pushes. */
const neverTools = ["ScheduleWakeup", "CronCreate", "AskUserQuestion", "Bash(git push:*)"];
const readTools = ["Read", "Glob", "Grep", "TodoWrite"];
const editTools = [...readTools, "Edit", "Write", "NotebookEdit", "Bash", "Task"];
const changingTools = ["Bash", "Edit", "Write", "NotebookEdit", "Task"];

const permissionFlags = new Set([
  "--permission-mode",
  "--allowedTools",
  "--allowed-tools",
  "--tools",
  "--settings",
  "--dangerously-skip-permissions",
  "--allow-dangerously-skip-permissions",
]);

export function claudeArguments(request: AgentRequest, settings: ClaudeSettings): readonly string[] {
  // What the user allows is allowed for the edits; a read-only attempt stays one.
  const extra = request.access === "edit" ? settings.extra : withoutFlags(settings.extra, permissionFlags);
  const given = new Set(extra.map(flagOf));
  const ours = (names: readonly string[], value: string | undefined) => unlessGiven(extra, names, value);
  const session = request.session.kind === "new" ? "--session-id" : "--resume";
  const permissions =
    request.access === "edit"
      ? [
          ...(given.has("--dangerously-skip-permissions") ? [] : ours(["--permission-mode"], "acceptEdits")),
          ...ours(["--allowedTools", "--allowed-tools"], editTools.join(",")),
          "--disallowedTools",
          neverTools.join(","),
        ]
      : [
          // Not `plan`: that mode wants its plan approved, and there is nobody to do it.
          ...["--permission-mode", "dontAsk", "--strict-mcp-config"],
          ...["--tools", readTools.join(","), "--allowedTools", readTools.join(",")],
          ...["--disallowedTools", [...changingTools, ...neverTools].join(",")],
        ];
  return [
    ...["-p", "--output-format", "stream-json", "--verbose", session, request.session.id],
    ...permissions,
    ...ours(["--model"], settings.model),
    ...ours(["--max-turns"], request.maxTurns?.toString()),
    ...ours(["--max-budget-usd"], request.maxCostUsd?.toFixed(4)),
    ...extra,
  ];
}
