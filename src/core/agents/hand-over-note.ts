/** What an agent is told that goes on with the work of a conversation it does not have: the journal in short, and the change. */
import type { History } from "../journal/history.ts";
import type { Json } from "../json.ts";
import { type WorkflowStage, workflowStages } from "../stage.ts";
import { cut } from "../text/untrusted-text.ts";

/** UTF-16 units. */
const longestLine = 300;
const longestAnswer = 4_000;
const longestDiff = 20_000;

export interface Todo {
  readonly text: string;
  readonly done: boolean;
}

/** The agent's own list, as agent-run.ts keeps it. */
export function readTodos(value: Json | undefined): readonly Todo[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).flatMap((item) => {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return [];
    const { text, done } = item as Readonly<Record<string, Json>>;
    return typeof text === "string" ? [{ text, done: done === true }] : [];
  });
}

const oneLine = (text: string) => cut(text.replace(/\s+/g, " ").trim(), longestLine);

/** `diff`: from the base of the branch to the work tree as it is; new files are not in it. */
export function renderHandOverNote(history: History, stage: WorkflowStage, agent: string, diff: string): string {
  const lines: string[] = [];
  const taken = history.handOvers.at(-1);
  if (taken !== undefined && taken.to === agent)
    lines.push(`The agent ${taken.from} worked on this before and cannot go on: ${oneLine(taken.reason)}`);
  else lines.push("The conversation in which this was worked on before cannot be gone on with.");
  const reached = workflowStages.filter((name) => history.stages[name].startedAt !== null);
  lines.push(
    "",
    "Stages so far:",
    ...reached.map((name) => {
      const { status, note, failure } = history.stages[name];
      const more = oneLine(failure?.message ?? note ?? "");
      return `- ${name}: ${status}${more === "" ? "" : `, ${more}`}`;
    }),
  );
  const failed = history.stages[stage].attempts.filter((attempt) => attempt.failure !== null).slice(-5);
  if (failed.length > 0)
    lines.push(
      "",
      "Attempts of this stage that failed:",
      ...failed.map(({ attempt, failure }) => `- ${attempt}: ${oneLine(failure?.message ?? "")}`),
    );
  const todos = readTodos(
    history.stages[stage].progress["todos"] ?? history.stages.implementation_progress.progress["todos"],
  );
  if (todos.length > 0)
    lines.push(
      "",
      "The to-do list of the agent before:",
      ...todos.map(({ text, done }) => `- [${done ? "x" : " "}] ${oneLine(text)}`),
    );
  const answer = history.stages.implementation_progress.output?.["answer"];
  if (typeof answer === "string" && answer.trim() !== "")
    lines.push("", "What the agent before said of the implementation:", cut(answer.trim(), longestAnswer));
  if (diff !== "") {
    const more = diff.length > longestDiff ? "\n… (the diff goes on; `git diff` shows all of it)" : "";
    lines.push("", "The change so far, new files left out:", cut(diff, longestDiff) + more);
  }
  return lines.join("\n");
}
