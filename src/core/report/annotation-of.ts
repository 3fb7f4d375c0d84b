/** Which entries of the journal a person should see beside the log, each with what to do about it. */
import type { JournalEntry } from "../journal/journal-entry.ts";

export interface EntryAnnotation {
  readonly level: "warning";
  readonly title: string;
  readonly message: string;
}

/** What to do about a warning of a topic, where its own text does not say it. */
const remedies: Readonly<Record<string, string>> = {
  checkpoints: "The workflow goes on from the newest checkpoint that holds; `workflow-manager verify` shows which do.",
  cost: "Give max-turns or a time limit where the agent does not count its cost.",
  documentation: "Set docs-command, or write the documentation in the pull request.",
  extensions: "Correct the module that the input extensions names.",
  "hand-over": "Take the work from that branch, or resume the workflow.",
  history: "Give the token contents: write if runs are to learn from each other.",
  journal: "Nothing has to be done: what was not written whole did not happen.",
  monitor: "Nothing has to be done unless it comes again; the journal has the details.",
  ownership: "Look at the other run; one run at a time works on an issue.",
  "pull request": "Look at the pull request.",
  regression: "Compare with the runs before it in the job summary.",
  review: "Look at the review comments of the pull request.",
  secrets: "Take the value out of the work tree and replace the secret if it was published.",
  tests: "Look at the tests' output in the log.",
  timeout: "Raise the stage's limit with stage-timeouts if it needs the time.",
  waiting: "Nothing has to be done: it goes on by itself.",
};

function withRemedy(message: string, remedy: string | undefined): string {
  const said = message.trim();
  if (remedy === undefined || remedy === "" || said.includes(remedy)) return said;
  return `${/[.!?]$/.test(said) ? said : `${said}.`} ${remedy}`;
}

export function annotationOf(entry: JournalEntry): EntryAnnotation | undefined {
  switch (entry.kind) {
    case "warning":
      return { level: "warning", title: entry.topic, message: withRemedy(entry.message, remedies[entry.topic]) };
    case "stage.degraded":
      return {
        level: "warning",
        title: `${entry.stage} was given up`,
        message: withRemedy(entry.failure.message, entry.failure.remedy),
      };
    default:
      return undefined;
  }
}
