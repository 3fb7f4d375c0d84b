/** What every implementation of the `GitHub` port does alike; run on the local forge and on the real client. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Fault } from "../../src/core/failure/evidence.ts";
import type { GitHub } from "../../src/ports.ts";

export interface GitHubWorld {
  readonly github: GitHub;
  readonly viewer: string;
  readonly defaultBranch: string;
  /** A login with no permission on the repository. */
  readonly stranger: string;
  /** A login issues may be assigned to. */
  readonly assignable: string;
  /** Makes a branch with one commit on top of the default branch that adds `path` with at least five lines. */
  branch(name: string, path: string): Promise<string>;
  /** Adds a commit to the branch; gives its SHA. */
  advance(name: string): Promise<string>;
  /** As a person would, without the port. */
  closePullRequest(number: number): Promise<void>;
  /** Commits a file to the default branch. */
  commitFile(path: string, text: string): Promise<void>;
  stop(): Promise<void>;
}

const hostile = [
  "$(touch pwned) `id` ; rm -rf -- \"$HOME\" '\\'' && echo %PATH% !! | tee >/dev/null",
  "<script>alert(1)</script> <!-- workflow-manager:x:issue --> &amp; &#39; ]]>",
  "::error::no ##[set-output name=a;]b %0A $\u007b{ secrets.GITHUB_TOKEN }} {{ x }}",
  '12n -5n "7n" [1n] __proto__ constructor null undefined \\u0000',
  "Grüße 日本語 עברית 👩‍👩‍👧‍👦 é\u0301 \u202e\u200b\u2028 \ufeffend",
  "line one\nline two\r\nline three\ttab\n\n  trailing  ",
].join("\n");

/** The http status a call is refused with; fails when it is not refused. */
async function refusalOf(call: Promise<unknown>): Promise<number> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Fault) || error.evidence.kind !== "http") throw new Error(`not refused: ${String(error)}`);
  return error.evidence.status;
}

export function describeGitHub(name: string, setup: () => Promise<GitHubWorld>): void {
  describe(`GitHub port: ${name}`, () => {
    let world: GitHubWorld;
    let github: GitHub;
    let serial = 0;
    beforeAll(async () => {
      world = await setup();
      github = world.github;
    });
    afterAll(async () => {
      await world?.stop();
    });
    const issue = async (body = "") =>
      (await github.createIssue({ title: `issue ${serial++}`, body, labels: [] })).number;
    const pullRequest = async (head: string) =>
      github.createPullRequest({ title: `pull ${head}`, body: "b", head, base: world.defaultBranch, draft: false });

    it("knows the repository and under which login it writes", async () => {
      expect(await github.repository()).toMatchObject({ defaultBranch: world.defaultBranch, archived: false });
      expect(await github.viewer()).toBe(world.viewer);
      expect((await github.createIssue({ title: "mine", body: "", labels: [] })).author).toBe(world.viewer);
    });

    it("gives a stranger no permission that lets one start anything", async () => {
      expect(await github.permission(world.stranger)).toBe("none");
      expect(await github.permission("nobody-has-this-login")).toBe("none");
    });

    it("probes write permissions without writing", async () => {
      const before = await github.recentIssues(100);
      for (const permission of ["issues", "contents", "pull_requests"] as const)
        expect(await github.probeWrite(permission)).toEqual({ kind: "allowed" });
      expect(await github.recentIssues(100)).toEqual(before);
    });

    it("finds an issue it has created by the marker in its body", async () => {
      const marker = "<!-- workflow-manager:workflow-20260101-000000-abcd:issue -->";
      const made = await github.createIssue({ title: "With marker", body: `text\n${marker}`, labels: ["bug"] });
      const found = (await github.recentIssues(50)).filter(({ body }) => body.includes(marker));
      expect(found).toEqual([made]);
      expect(await github.issue(made.number)).toEqual(made);
      expect(made).toMatchObject({ state: "open", labels: ["bug"], isPullRequest: false });
    });

    it("makes two issues of two calls: idempotency is the caller's", async () => {
      const request = { title: "Twice", body: "same", labels: [] };
      const [one, two] = [await github.createIssue(request), await github.createIssue(request)];
      expect(two.number).toBeGreaterThan(one.number);
    });

    it("lists recent issues newest first, bounded, without pull requests", async () => {
      const first = await issue();
      await world.branch("recent", "recent.txt");
      const pull = await pullRequest("recent");
      const second = await issue();
      const numbers = (await github.recentIssues(2)).map(({ number }) => number);
      expect(numbers).toEqual([second, first]);
      expect(pull.number).toBeGreaterThan(first);
      expect(await github.issue(pull.number)).toMatchObject({ isPullRequest: true });
    });

    it("gives undefined for an issue, pull request, run or file that is not there", async () => {
      expect(await github.issue(999_999)).toBeUndefined();
      expect(await github.pullRequest(999_999)).toBeUndefined();
      expect(await github.pullRequest(await issue())).toBeUndefined();
      expect(await github.pullRequestByHead("no-such-branch")).toBeUndefined();
      expect(await github.workflowRun(999_999)).toBeUndefined();
      expect(await github.fileText("no/such/file.txt")).toBeUndefined();
    });

    it("refuses to act on what is not there", async () => {
      expect(await refusalOf(github.comments(999_999))).toBe(404);
      expect(await refusalOf(github.createComment(999_999, "x"))).toBe(404);
      expect(await refusalOf(github.updateComment(999_999, "x"))).toBe(404);
      expect(await refusalOf(github.reviews(999_999))).toBe(404);
    });

    it("returns hostile and unicode text byte for byte", async () => {
      const number = await issue(hostile);
      const comment = await github.createComment(number, hostile);
      expect((await github.issue(number))?.body).toBe(hostile);
      expect(comment.body).toBe(hostile);
      expect((await github.comments(number)).map(({ body }) => body)).toEqual([hostile]);
      await github.updateComment(comment.id, `${hostile}!`);
      expect((await github.comments(number)).map(({ body }) => body)).toEqual([`${hostile}!`]);
    });

    it("takes a body of 60 kB and refuses one beyond GitHub's 65 536 characters", async () => {
      const long = "0123456789abcde\n".repeat(3750);
      const number = await issue(long);
      expect((await github.issue(number))?.body).toBe(long);
      expect(await refusalOf(github.createComment(number, "x".repeat(65_537)))).toBe(422);
    });

    it("lists more than a hundred comments, oldest first", async () => {
      const number = await issue();
      const bodies = Array.from({ length: 203 }, (_, index) => `comment ${index}`);
      for (const body of bodies) await github.createComment(number, body);
      expect((await github.comments(number)).map(({ body }) => body)).toEqual(bodies);
    });

    it("puts labels and reactions once, however often it is asked", async () => {
      const number = await issue();
      const comment = await github.createComment(number, "x");
      for (let time = 0; time < 2; time++) {
        await github.ensureLabel({ name: "in progress: 50% done", color: "#0e8a16", description: "d" });
        await github.addLabels(number, ["in progress: 50% done", "other"]);
        await github.react({ kind: "issue", number }, "eyes");
        await github.react({ kind: "comment", number: comment.id }, "rocket");
      }
      expect((await github.issue(number))?.labels).toEqual(["in progress: 50% done", "other"]);
      for (let time = 0; time < 2; time++) await github.removeLabel(number, "in progress: 50% done");
      expect((await github.issue(number))?.labels).toEqual(["other"]);
    });

    it("assigns people once, and nobody when nobody is named", async () => {
      const number = await issue();
      await github.assign(number, []);
      expect((await github.issue(number))?.assignees).toEqual([]);
      for (let time = 0; time < 2; time++) await github.assign(number, [world.assignable]);
      expect((await github.issue(number))?.assignees).toEqual([world.assignable]);
    });

    it("finds a pull request by its branch and by no branch that only begins alike", async () => {
      const sha = await world.branch("feature/one", "one.txt");
      await world.branch("feature/one-more", "more.txt");
      const other = await pullRequest("feature/one-more");
      expect(await github.pullRequestByHead("feature/one")).toBeUndefined();
      const made = await pullRequest("feature/one");
      expect(made).toMatchObject({ headBranch: "feature/one", headSha: sha, state: "open", merged: false });
      expect((await github.pullRequestByHead("feature/one"))?.number).toBe(made.number);
      expect((await github.pullRequestByHead("feature/one-more"))?.number).toBe(other.number);
    });

    it("refuses a second open pull request for the same branch with 422", async () => {
      await world.branch("single", "single.txt");
      await pullRequest("single");
      expect(await refusalOf(pullRequest("single"))).toBe(422);
      expect(await refusalOf(pullRequest("branch-nobody-made"))).toBe(422);
    });

    it("prefers the open pull request of a branch over closed ones, and knows both", async () => {
      await world.branch("again", "again.txt");
      const first = await pullRequest("again");
      await world.closePullRequest(first.number);
      expect(await github.pullRequestByHead("again")).toMatchObject({ number: first.number, state: "closed" });
      const second = await pullRequest("again");
      expect(await github.pullRequestByHead("again")).toMatchObject({ number: second.number, state: "open" });
    });

    it("changes title and body of a pull request, each alone, and sees its branch move", async () => {
      await world.branch("moving", "moving.txt");
      const { number } = await pullRequest("moving");
      expect(await github.updatePullRequest(number, { body: hostile })).toMatchObject({ title: "pull moving" });
      expect(await github.updatePullRequest(number, { title: "New title" })).toMatchObject({ body: hostile });
      const sha = await world.advance("moving");
      expect(await github.pullRequest(number)).toMatchObject({ title: "New title", body: hostile, headSha: sha });
    });

    it("puts labels on a pull request by its number, and opens drafts", async () => {
      await world.branch("draft", "draft.txt");
      const request = { title: "d", body: "", head: "draft", base: world.defaultBranch, draft: true };
      const { number } = await github.createPullRequest(request);
      await github.addLabels(number, ["ready"]);
      expect(await github.pullRequest(number)).toMatchObject({ draft: true, labels: ["ready"] });
    });

    it("reviews with comments on lines and answers them in their thread", async () => {
      const commit = await world.branch("review", "review.txt");
      const { number } = await pullRequest("review");
      const comments = [{ path: "review.txt", line: 2, body: hostile }];
      const review = await github.createReview(number, { body: "Looks <b>fine</b>", commit, comments });
      expect(review).toMatchObject({ state: "COMMENTED", author: world.viewer, body: "Looks <b>fine</b>" });
      expect(await github.reviews(number)).toContainEqual(review);
      const [comment] = await github.reviewComments(number);
      expect(comment).toMatchObject({ path: "review.txt", line: 2, body: hostile, inReplyTo: null });
      const id = comment?.id ?? 0;
      const reply = await github.replyToReviewComment(number, id, "Done");
      expect(reply).toMatchObject({ body: "Done", inReplyTo: id });
      expect((await github.reviewComments(number)).map(({ inReplyTo }) => inReplyTo)).toEqual([null, id]);
      expect(await refusalOf(github.replyToReviewComment(number, 999_999, "x"))).toBe(404);
    });

    it("puts a check on a commit, finds it there under its name, and completes it", async () => {
      const sha = await world.branch("checked", "checked.txt");
      const elsewhere = await world.branch("unchecked", "unchecked.txt");
      const content = { externalId: "w 1.1", detailsUrl: "https://example.org/run", title: "t", summary: hostile };
      expect(await github.checkRuns(sha, "Mine")).toEqual([]);
      const one = await github.createCheckRun(sha, "Mine", { ...content, conclusion: null });
      await github.createCheckRun(sha, "Other", { ...content, conclusion: "failure" });
      expect(await github.checkRuns(sha, "Mine")).toEqual([one]);
      expect(one).toMatchObject({ externalId: "w 1.1", open: true });
      const later = { ...content, detailsUrl: undefined, externalId: "w 2.1" };
      await github.updateCheckRun(one.id, { ...later, conclusion: null });
      expect(await github.checkRuns(sha, "Mine")).toEqual([{ ...one, externalId: "w 2.1" }]);
      await github.updateCheckRun(one.id, { ...later, conclusion: "cancelled" });
      const two = await github.createCheckRun(sha, "Mine", { ...content, conclusion: null });
      const found = await github.checkRuns(sha, "Mine");
      expect(found).toEqual([two, { ...one, externalId: "w 2.1", open: false }]);
      expect(await github.checkRuns(elsewhere, "Mine")).toEqual([]);
      expect(await refusalOf(github.updateCheckRun(999_999, { ...content, conclusion: null }))).toBe(404);
    });

    it("reads a file of the default branch as it is", async () => {
      await world.commitFile("dir with blank/ä#1?.txt", hostile);
      expect(await github.fileText("dir with blank/ä#1?.txt")).toBe(hostile);
      expect(await github.fileText("./dir with blank/ä#1?.txt", world.defaultBranch)).toBe(hostile);
      expect(await github.fileText("dir with blank/ä#1?.txt", "no-such-ref")).toBeUndefined();
    });

    it("says how many requests are left", async () => {
      const { remaining, limit } = await github.rateLimit();
      expect(remaining).toBeGreaterThan(0);
      expect(remaining).toBeLessThanOrEqual(limit);
    });
  });
}
