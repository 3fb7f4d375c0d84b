/** review_request and review_processing: people are asked, the agent reviews as a comment, and comments are answered in bounded rounds. */

import { type ReviewFinding, readCommentAnswers, readReviewAnswer } from "../core/agents/review-answer.ts";
import { placeFindings } from "../core/agents/review-placement.ts";
import { effectMarker } from "../core/effects.ts";
import { codeText } from "../core/text/markdown-text.ts";
import { sanitise } from "../core/text/untrusted-text.ts";
import { mayWrite } from "../core/trigger/may-start.ts";
import type { ReviewComment, Stage, StageContext } from "../ports.ts";
import { reviewPrompt, reviewResponsePrompt } from "./agent-prompts.ts";
import { commitAuthor, commitMessage, notOurs } from "./commit.ts";
import { ensurePushed } from "./push.ts";
import { runTests, testCommand, testsOf } from "./testing.ts";

const longestDiff = 200_000;
const longestReview = 50_000;

async function askReviewers(context: StageContext, number: number): Promise<readonly string[]> {
  const { github } = context.world;
  const reviewers = context.config.reviewers ?? [];
  if (reviewers.length === 0) return [];
  await context.ensure({
    effect: "reviewers",
    key: `#${number}: ${reviewers.join(", ")}`,
    probe: async () => {
      const asked = (await github.pullRequest(number))?.requestedReviewers ?? [];
      return reviewers.every((reviewer) => asked.includes(reviewer)) ? { reviewers } : undefined;
    },
    make: async () => {
      await github.requestReviewers(number, reviewers);
      return { reviewers };
    },
  });
  return reviewers;
}

/** What cannot stand beside its line. */
function inText(findings: readonly ReviewFinding[]): string {
  const lines = findings.map(
    ({ path, line, body }) => `- ${codeText(`${path}:${line}`)}: ${body.replace(/\s+/g, " ")}`,
  );
  return lines.length === 0 ? "" : `\n\n${lines.join("\n")}`;
}

/** The agent's review, posted as a comment review: it never approves and never blocks. */
async function postReview(
  context: StageContext,
  number: number,
  headSha: string,
): Promise<{ url: string; findings: number }> {
  const { github, workTree } = context.world;
  const { baseSha } = context.require("branch_setup");
  const diff = await workTree.diff(baseSha, headSha, longestDiff);
  const kept = context.kept("review");
  const answer =
    typeof kept === "string"
      ? kept
      : (
          await context.runAgent({
            access: "read-only",
            session: "fresh",
            prompt: await reviewPrompt(context, { diff }),
          })
        ).answer;
  // Kept before it is posted: after a crash the same review is posted, not a second opinion.
  if (typeof kept !== "string") await context.keep("review", answer.slice(0, longestReview));
  const review = readReviewAnswer(answer);
  if (review.text === "" && review.findings.length === 0) return { url: "", findings: 0 };
  const { placed, unplaced } = placeFindings(review.findings, diff);
  const marker = effectMarker(context.workflowId, "review");
  const { value } = await context.ensure({
    effect: "review",
    key: `#${number} ${marker}`,
    probe: async () => {
      const found = (await github.reviews(number)).find((candidate) => candidate.body.includes(marker));
      return found === undefined ? undefined : { url: found.url };
    },
    make: async () => {
      const created = await github.createReview(number, {
        body: `${sanitise(`${review.text}${inText(unplaced)}`, longestReview)}\n\n${marker}`,
        commit: headSha,
        comments: placed.map((finding) => ({ ...finding, body: sanitise(finding.body, 10_000) })),
      });
      return { url: created.url };
    },
  });
  return { url: value.url, findings: review.findings.length };
}

export const reviewRequest: Stage<"review_request"> = {
  name: "review_request",
  async run(context) {
    const { number } = context.require("pr_creation");
    const headSha = await context.world.workTree.headSha();
    const reviewers = await askReviewers(context, number);
    const review = await postReview(context, number, headSha);
    return {
      kind: "succeeded",
      output: { reviewers: [...reviewers], reviewUrl: review.url, findings: review.findings },
      note: `${reviewers.length} reviewers asked, ${review.url === "" ? "the agent gave no review" : `${review.findings} findings`}`,
    };
  },
};

/** Comments that wait for an answer: first of their thread, nobody of us has replied, written by someone who may write here. */
async function openComments(context: StageContext, number: number, viewer: string): Promise<readonly ReviewComment[]> {
  const { github } = context.world;
  const comments = await github.reviewComments(number);
  const answered = new Set(comments.filter((c) => c.author === viewer && c.inReplyTo !== null).map((c) => c.inReplyTo));
  const waiting = comments.filter((c) => c.inReplyTo === null && !answered.has(c.id));
  const trusted = new Map<string, boolean>([[viewer, true]]);
  for (const author of new Set(waiting.map((c) => c.author))) {
    if (trusted.has(author)) continue;
    trusted.set(author, mayWrite(await github.permission(author)));
  }
  return waiting.filter((c) => trusted.get(c.author) === true);
}

/** The list of comments can lag behind the review that we posted a moment ago. */
const settleDelaysMs = [2_000, 4_000] as const;

async function awaitComments(context: StageContext, number: number, viewer: string): Promise<readonly ReviewComment[]> {
  let comments = await openComments(context, number, viewer);
  if ((context.output("review_request")?.findings ?? 0) === 0) return comments;
  for (const delay of settleDelaysMs) {
    if (comments.length > 0) break;
    await context.world.clock.sleep(delay, context.signal);
    context.signal.throwIfAborted();
    comments = await openComments(context, number, viewer);
  }
  return comments;
}

/** Rounds of changes after the first review; each can bring new comments. */
const mostRounds = 2;

/** What the pull request shows: tested, and pushed. */
function pushedHead(context: StageContext): string {
  const pushed = context.kept("pushed");
  return typeof pushed === "string" ? pushed : context.require("pr_verification").headSha;
}

async function answerRound(context: StageContext, number: number, comments: readonly ReviewComment[]): Promise<void> {
  const { github, workTree } = context.world;
  const { branch } = context.require("branch_setup");
  // Not HEAD: a run before this one may have died between its commit and its push.
  const before = pushedHead(context);
  const { answer } = await context.runAgent({
    access: "edit",
    session: "continue",
    prompt: await reviewResponsePrompt(context, {
      comments: comments.map(({ path, line, body }) => ({ path, line, body })),
    }),
  });
  const tests = testsOf(context);
  await workTree.commitAll({
    message: commitMessage(context, "Answer review comments"),
    author: commitAuthor(context),
    exclude: notOurs(context),
  });
  const changed = (await workTree.headSha()) !== before;
  const command = testCommand(context);
  const red = changed && command !== "" && tests.result === "passed" && !(await runTests(context, command)).green;
  if (red) {
    await workTree.resetTo(before);
    await context.warn("review", "the change for the review comments made the tests red; it was taken back");
  } else if (changed) {
    await context.keep("pushed", await ensurePushed(context, branch));
  }
  const takenBack = "The change for this comment made the tests red and was taken back; a person has to look at it.";
  const answers = readCommentAnswers(answer, comments.length);
  for (const [at, comment] of comments.entries()) {
    const text = red ? takenBack : sanitise(answers[at] ?? "", 10_000).trim();
    const marker = effectMarker(context.workflowId, `reply:${comment.id}`);
    await context.ensure({
      effect: `reply:${comment.id}`,
      key: marker,
      probe: async () => {
        const found = (await github.reviewComments(number)).find((candidate) => candidate.body.includes(marker));
        return found === undefined ? undefined : { id: found.id };
      },
      make: async () => {
        const reply = await github.replyToReviewComment(
          number,
          comment.id,
          `${text === "" ? "Done." : text}\n\n${marker}`,
        );
        return { id: reply.id };
      },
    });
  }
}

export const reviewProcessing: Stage<"review_processing"> = {
  name: "review_processing",
  async run(context) {
    const { github, workTree } = context.world;
    const { number } = context.require("pr_creation");
    const { viewer } = context.require("initialization");
    if (context.hints.handToPerson) {
      const person = context.task.requester ?? context.config.reviewers?.[0];
      if (person === undefined) return { kind: "skipped", reason: "there is nobody to hand the review to" };
      await context.ensure({
        effect: "assignees",
        key: `#${number}: ${person}`,
        probe: async () =>
          (await github.pullRequest(number))?.assignees.includes(person) === true ? { person } : undefined,
        make: async () => {
          await github.assign(number, [person]);
          return { person };
        },
      });
      await context.warn("review", `the review is handed to ${person}`);
      return {
        kind: "succeeded",
        output: { rounds: 0, answered: 0, headSha: pushedHead(context) },
        note: `handed to ${person}`,
      };
    }
    const keptRounds = context.kept("rounds");
    let rounds = typeof keptRounds === "number" ? keptRounds : 0;
    let answered = 0;
    while (rounds < mostRounds) {
      const comments = await (rounds === 0 ? awaitComments : openComments)(context, number, viewer);
      if (comments.length === 0) break;
      await answerRound(context, number, comments);
      answered += comments.length;
      rounds += 1;
      await context.keep("rounds", rounds);
    }
    return {
      kind: "succeeded",
      output: { rounds, answered, headSha: await workTree.headSha() },
      note: rounds === 0 ? "no comments to answer" : `${answered} comments answered in ${rounds} rounds`,
    };
  },
};
