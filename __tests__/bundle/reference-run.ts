/**
 * The reference workflow through the bundle: nineteen stages, one fix round, one review round, with the fastest agent and tests
 * there can be; and what has to be there at its end, however often it was cut off. The agent goes by what lies in the work
 * tree, so that it ends at the same files.
 */

import { workflowStages } from "../../src/core/stage.ts";
import type { HostRepository } from "../fakes/actions-host/api.ts";
import type { JobResult } from "../fakes/runner/api.ts";
import { type Project, type ProjectOptions, story } from "./harness.ts";
import { journalOn, startedAgain, succeeded } from "./journal-on.ts";
import { treeOf, whatIsThere } from "./what-is-there.ts";

const finding = JSON.stringify([{ path: "add.mjs", line: 1, body: "Say in README.md that it adds." }]);

const answers = JSON.stringify([{ comment: 1, answer: "README.md says so now." }]);
/** Prose, and a fenced block with what stands in it. */
const withJson = (prose: string, json: string) => `printf '${prose}\\n\\n\`\`\`json\\n%s\\n\`\`\`\\n' '${json}'`;

export const referenceProject: ProjectOptions = {
  behaviour: {
    research_planning: "echo '1. Correct the sign in add.mjs.'",
    implementation_progress: "sed -i 's/a - b/a * b/' add.mjs; echo 'Like this.'",
    testing_complete: "sed -i 's/a \\* b/a + b/' add.mjs; echo 'It adds now.'",
    documentation_update: "echo 'add adds.' > notes.md",
    review_request: `grep -q 'It adds' README.md || ${withJson("Good.", finding)}`,
    review_processing: `grep -q 'It adds' README.md || echo 'It adds.' >> README.md; ${withJson("All done.", answers)}`,
  },
  config: { labels: ["automation", "from a machine"], reviewers: ["maintainer"] },
};

function closes(body: string | null): string {
  return (body ?? "").match(/^Closes #\d+$/gm)?.join(", ") ?? "closes nothing";
}

/** What stands on GitHub at the end, as text that is the same for every course of the reference workflow. */
export async function outcomeOf(repository: HostRepository): Promise<Readonly<Record<string, string>>> {
  const there = await whatIsThere(repository);
  const threads = [...repository.threads.values()];
  const [pull] = there.pulls;
  return {
    issues: String(there.issues.length),
    branches: there.branches.join(", "),
    // How many rounds the tests took is said in the body, and differs: a later machine may find them green.
    "pull requests": there.pulls
      .map(({ title, body, pull: part }) => `${title} ${part?.draft} ${closes(body)}`)
      .join("\n"),
    "status comments": String(there.statusComments.length),
    comments: threads.map(({ number, comments }) => `${number}: ${comments.length}`).join(", "),
    labels: threads.map(({ number, labels }) => `${number}: ${[...labels].sort().join(", ")}`).join("; "),
    reviewers: pull?.pull?.requestedReviewers.join(", ") ?? "",
    reviews: pull?.pull?.reviews.map(({ state }) => state).join(", ") ?? "",
    "review comments":
      pull?.pull?.reviewComments
        .map(({ path, inReplyTo, body }) => `${path} ${inReplyTo === undefined ? "" : "reply: "}${body.split("\n")[0]}`)
        .join(", ") ?? "",
    tree: there.branches[0] === undefined ? "" : await treeOf(repository, there.branches[0]),
  };
}

export interface Reference {
  readonly outcome: Readonly<Record<string, string>>;
  /** Of the main step. */
  readonly mainMs: number;
}

export function startReference(project: Project, issue: number) {
  return project.start({ "issue-number": String(issue) });
}

export async function referenceOf(project: Project, result: JobResult): Promise<Reference> {
  const problems = await problemsOf(project, result, undefined);
  if (problems.length > 0) throw new Error(`the undisturbed run is no reference: ${problems.join("\n")}`);
  const main = result.steps.find((step) => step.phase === "main" && step.name !== "checkout");
  return { outcome: await outcomeOf(project.repository), mainMs: main?.durationMs ?? 0 };
}

/** What is wrong at the end of a course; `result` is of its last run. */
export async function problemsOf(
  project: Project,
  result: JobResult,
  reference: Reference | undefined,
  /** How often the agent had been asked when the last run began. */
  callsBefore = 0,
): Promise<readonly string[]> {
  const problems: string[] = [];
  if (result.outputs["status"] !== "completed")
    return [`it ended as "${result.outputs["status"]}", ${result.end}\n${story(result)}`];
  const entries = await journalOn(result.machine);
  // The machine before this one had finished it: then nothing is begun here, and nothing has to be asked again.
  const wasFinished = entries.length === 0;
  const calls = (await project.agent.calls()).length;
  if (wasFinished && calls > callsBefore)
    problems.push(`nothing in the journal, but ${calls - callsBefore} agent calls`);
  const again = startedAgain(entries);
  if (again.length > 0) problems.push(`started again although done: ${again.join(", ")}`);
  const missing = workflowStages.filter((stage) => !succeeded(entries).includes(stage));
  if (missing.length > 0 && !wasFinished) problems.push(`not done: ${missing.join(", ")}`);
  if (succeeded(entries).length > workflowStages.length) problems.push("a stage is done twice");
  for (const { command } of [...result.leftovers, ...result.strays]) problems.push(`left running: ${command}`);
  problems.push(...project.host.problems);
  const outcome = await outcomeOf(project.repository);
  for (const [what, is] of Object.entries(outcome)) {
    const was = reference?.outcome[what] ?? is;
    if (is !== was) problems.push(`${what}:\n${is}\nand not\n${was}`);
  }
  problems.push(...project.leaks.found().map((hit) => `leaked: ${hit}`));
  return problems;
}
