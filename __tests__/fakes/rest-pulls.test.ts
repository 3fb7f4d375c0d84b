import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";
import { type Ask, restClient } from "./actions-host/client.ts";
import { type RestSetup, restSetup } from "./actions-host/setup.ts";

let setup: RestSetup;
let host: ActionsHost;
let repository: HostRepository;
let installation: Ask;
const at = (path: string): string => setup.at(path);

beforeEach(async () => {
  setup = await restSetup();
  ({ host, repository, installation } = setup);
});
afterEach(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
});

describe("pull requests", () => {
  const open = { title: "Add", head: "feature", base: "main", body: "Closes #1" };

  it("needs commits, and takes one per branch", async () => {
    await repository.commit({ branch: "feature", files: {}, message: "nothing" });
    const missing = await installation("POST", at("/pulls"), { ...open, head: "nowhere" });
    expect(missing.body).toMatchObject({ errors: [{ field: "head", code: "invalid" }] });
    const same = await installation("POST", at("/pulls"), { ...open, head: "main" });
    expect(same.body).toMatchObject({ errors: [{ message: "No commits between main and main" }] });
    await repository.commit({ branch: "feature", files: { "a.txt": "a\n" }, message: "a" });
    expect((await installation("POST", at("/pulls"), open)).status).toBe(201);
    const twin = await installation("POST", at("/pulls"), open);
    expect(twin.status).toBe(422);
    expect(twin.body).toMatchObject({
      message: "Validation Failed",
      errors: [{ resource: "PullRequest", code: "custom", message: "A pull request already exists for acme:feature." }],
      documentation_url: "https://docs.github.com/rest/pulls/pulls#create-a-pull-request",
      status: "422",
    });
  });

  it("knows whether it merges only at the second look, and sees pushes", async () => {
    await repository.commit({ branch: "feature", files: { "README.md": "# other\n" }, message: "a" });
    await installation("POST", at("/pulls"), open);
    expect((await installation("GET", at("/pulls/1"))).body).toMatchObject({
      mergeable: null,
      commits: 1,
      additions: 1,
    });
    expect((await installation("GET", at("/pulls/1"))).body).toMatchObject({
      mergeable: true,
      mergeable_state: "clean",
    });
    await repository.commit({ branch: "main", files: { "README.md": "# third\n" }, message: "conflict" });
    const sha = await repository.commit({ branch: "feature", files: { "b.txt": "b\n" }, message: "b" });
    expect((await installation("GET", at("/pulls/1"))).body).toMatchObject({ mergeable: null, head: { sha } });
    expect((await installation("GET", at("/pulls/1"))).body).toMatchObject({
      mergeable: false,
      mergeable_state: "dirty",
    });
  });

  it("is refused by the repository's setting whatever the permissions are", async () => {
    repository.settings.actionsMayCreatePullRequests = false;
    await repository.commit({ branch: "feature", files: { "a.txt": "a\n" }, message: "a" });
    const reply = await installation("POST", at("/pulls"), open);
    expect(reply.status).toBe(403);
    expect(reply.body).toEqual({
      message: "GitHub Actions is not permitted to create or approve pull requests.",
      documentation_url: "https://docs.github.com/rest/pulls/pulls#create-a-pull-request",
      status: "403",
    });
    const person = restClient(host, host.mintToken({ kind: "user", login: "maintainer" }));
    expect((await person("POST", at("/pulls"), open)).status).toBe(201);
  });

  it("is found by owner:branch, and closes its issue when it is merged", async () => {
    const issue = await repository.openIssue({ by: "maintainer", title: "x" });
    await repository.commit({ branch: "feature", files: { "a.txt": "a\n" }, message: "a" });
    await installation("POST", at("/pulls"), { ...open, body: `Closes #${issue}` });
    expect((await installation("GET", at("/pulls?head=acme:feature&state=all"))).body).toMatchObject([{ number: 2 }]);
    expect((await installation("GET", at("/pulls?head=acme:other"))).body).toEqual([]);
    await repository.merge(2, "maintainer");
    expect((await installation("GET", at("/pulls/2"))).body).toMatchObject({ merged: true, state: "closed" });
    expect((await installation("GET", at(`/issues/${issue}`))).body).toMatchObject({ state: "closed" });
    expect(await repository.read("main", "a.txt")).toBe("a\n");
  });

  it("takes review comments on lines of its diff only, and replies to the first of them", async () => {
    await repository.commit({ branch: "feature", files: { "a.txt": "a\nb\n" }, message: "a" });
    await installation("POST", at("/pulls"), open);
    const review = (path: string, line: number) =>
      installation("POST", at("/pulls/1/reviews"), {
        event: "COMMENT",
        body: "",
        comments: [{ path, line, body: "why?" }],
      });
    expect((await review("README.md", 1)).body).toMatchObject({ errors: ["Path could not be resolved"] });
    expect((await review("a.txt", 9)).body).toMatchObject({ errors: ["Line could not be resolved"] });
    expect((await review("a.txt", 2)).body).toMatchObject({ state: "COMMENTED" });
    const own = await installation("POST", at("/pulls/1/reviews"), { event: "APPROVE", body: "" });
    expect(own.body).toMatchObject({ errors: ["Can not approve your own pull request"] });
    const comments = await installation("GET", at("/pulls/1/comments"));
    expect(comments.body).toMatchObject([{ path: "a.txt", line: 2, body: "why?" }]);
    const id = repository.threads.get(1)?.pull?.reviewComments[0]?.id;
    const reply = await installation("POST", at(`/pulls/1/comments/${id}/replies`), { body: "because" });
    expect(reply.body).toMatchObject({ in_reply_to_id: id, body: "because" });
  });

  it("refuses its author and strangers as reviewers", async () => {
    await repository.commit({ branch: "feature", files: { "a.txt": "a\n" }, message: "a" });
    await installation("POST", at("/pulls"), open);
    const ask = (login: string) => installation("POST", at("/pulls/1/requested_reviewers"), { reviewers: [login] });
    expect((await ask("stranger")).status).toBe(422);
    expect((await ask("github-actions[bot]")).status).toBe(422);
    expect((await ask("maintainer")).body).toMatchObject({ requested_reviewers: [{ login: "maintainer" }] });
  });
});
