/** The command line of `claude` for one attempt. A resume gets every flag again: only the model is in the transcript. */
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

/** Flags that this adapter's own working depends on. */
const ownFlags = new Set(
  "-p --print --output-format --input-format --session-id -r --resume -c --continue --fork-session".split(" "),
);

const permissionFlags = new Set([
  "--permission-mode",
  "--allowedTools",
  "--allowed-tools",
  "--tools",
  "--settings",
  "--dangerously-skip-permissions",
  "--allow-dangerously-skip-permissions",
]);

/** The first of the user's flags that may not be given, if there is one. */
export function refusedFlag(extra: readonly string[]): string | undefined {
  return extra.map(flagOf).find((flag) => ownFlags.has(flag));
}

export function claudeArguments(request: AgentRequest, settings: ClaudeSettings): readonly string[] {
  // What the user allows is allowed for the edits; a read-only attempt stays one.
  const extra = request.access === "edit" ? settings.extra : withoutPermissions(settings.extra);
  const given = new Set(extra.map(flagOf));
  const unlessGiven = (flags: readonly string[], value: string | undefined): readonly string[] =>
    value === undefined || flags.some((flag) => given.has(flag)) ? [] : [flags[0] ?? "", value];
  const session = request.session.kind === "new" ? "--session-id" : "--resume";
  const permissions =
    request.access === "edit"
      ? [
          ...(given.has("--dangerously-skip-permissions") ? [] : unlessGiven(["--permission-mode"], "acceptEdits")),
          ...unlessGiven(["--allowedTools", "--allowed-tools"], editTools.join(",")),
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
    ...unlessGiven(["--model"], settings.model),
    ...unlessGiven(["--max-turns"], request.maxTurns?.toString()),
    ...unlessGiven(["--max-budget-usd"], request.maxCostUsd?.toFixed(4)),
    ...extra,
  ];
}

const flagOf = (word: string) => word.replace(/=.*$/s, "");

/** Takes such flags away together with the words that belong to them. */
function withoutPermissions(extra: readonly string[]): readonly string[] {
  let taking = false;
  return extra.filter((word) => {
    if (word.startsWith("-")) taking = permissionFlags.has(flagOf(word));
    return !taking;
  });
}
