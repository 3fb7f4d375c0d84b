import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startActionsHost } from "./actions-host/actions-host.ts";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";
import { type Ask, restClient } from "./actions-host/client.ts";

const workflow = `name: Dispatched
on:
  workflow_dispatch:
    inputs:
      issue: { required: true }
      depth: { default: 3 }
      fast: { type: boolean }
      mode: { type: choice, options: [a, b], default: a }
  issues: { types: [labeled] }
`;

let host: ActionsHost;
let repository: HostRepository;
let installation: Ask;
let count = 0;
let now = Date.UTC(2026, 10, 22);
const at = (path: string): string => `/repos/${repository.fullName}${path}`;

beforeAll(async () => {
  host = await startActionsHost({ now: () => now });
  host.addUser("maintainer", "maintain");
  host.addUser("stranger", "none");
});
afterAll(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
});

beforeEach(async () => {
  count += 1;
  const files = {
    "README.md": "# app\n",
    ".github/workflows/a.yml": workflow,
    ".github/workflows/b.yml": "on: push\n",
  };
  repository = await host.addRepository({ owner: "acme", name: `app-${count}`, files });
  const permissions = { issues: "write", contents: "write", "pull-requests": "write", actions: "write" } as const;
  installation = restClient(host, host.mintToken({ kind: "installation", permissions }));
});

describe("who may do what", () => {
  it("refuses a token it does not know", async () => {
    const reply = await restClient(host, "ghp_forged")("GET", at(""));
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual({
      message: "Bad credentials",
      documentation_url: "https://docs.github.com/rest",
      status: "401",
    });
  });

  it("lets everybody read what is public and nobody write without a token", async () => {
    const anonymous = restClient(host, undefined);
    expect((await anonymous("GET", at(""))).status).toBe(200);
    expect((await anonymous("POST", at("/issues"), { title: "x" })).status).toBe(401);
  });

  it("hides a private repository from strangers", async () => {
    const secret = await host.addRepository({ owner: "acme", name: `secret-${count}`, visibility: "private" });
    const stranger = restClient(host, host.mintToken({ kind: "user", login: "stranger" }));
    expect((await stranger("GET", `/repos/${secret.fullName}`)).status).toBe(404);
  });

  it.each([
    ["POST", "/issues", { title: "x" }],
    ["POST", "/pulls", { title: "x", head: "a", base: "main" }],
    ["POST", "/actions/workflows/a.yml/dispatches", { ref: "main" }],
  ])("refuses %s %s without its permission, in GitHub's words", async (method, path, body) => {
    const reader = restClient(host, host.mintToken({ kind: "installation", permissions: { contents: "read" } }));
    const reply = await reader(method, at(path), body);
    expect(reply.status).toBe(403);
    expect(reply.body).toMatchObject({ message: "Resource not accessible by integration", status: "403" });
  });

  it("tells an installation who it is through GraphQL only", async () => {
    const refused = await installation("GET", "/user");
    expect(refused.body).toMatchObject({ message: "Resource not accessible by integration" });
    const token = host.mintToken({ kind: "installation" });
    const response = await fetch(host.graphqlUrl, {
      method: "POST",
      headers: { authorization: `bearer ${token}` },
      body: JSON.stringify({ query: "{viewer{login}}" }),
    });
    expect(await response.json()).toEqual({ data: { viewer: { login: "github-actions[bot]" } } });
  });

  it("counts requests and refuses when they are used up, until the hour is over", async () => {
    const ask = restClient(host, host.mintToken({ kind: "installation", rateLimit: 2 }));
    await ask("GET", at(""));
    const second = await ask("GET", at(""));
    expect(second.headers.get("x-ratelimit-remaining")).toBe("0");
    const third = await ask("GET", at(""));
    expect(third.status).toBe(403);
    expect(third.body).toMatchObject({ message: expect.stringContaining("API rate limit exceeded") });
    now += 3_600_000;
    expect((await ask("GET", at(""))).status).toBe(200);
  });

  it("drops labels set by somebody without triage rights on creation", async () => {
    const stranger = restClient(host, host.mintToken({ kind: "user", login: "stranger" }));
    const reply = await stranger("POST", at("/issues"), { title: "x", labels: ["bug"] });
    expect(reply.body).toMatchObject({ labels: [] });
  });

  it("kills the token of a job with the job", async () => {
    const run = await host.createRun({ repository: repository.fullName, eventName: "push", workflow: "x.yml" });
    const started = host.startAttempt(run.id, { name: "run", permissions: { issues: "write" } });
    const ask = restClient(host, started.token);
    expect((await ask("GET", at("/issues"))).status).toBe(200);
    host.finishAttempt(started, "success");
    expect((await ask("GET", at("/issues"))).status).toBe(401);
  });
});

describe("issues", () => {
  it("lists by state, newest first, in pages that link to each other", async () => {
    for (const title of ["one", "two", "three"]) await repository.openIssue({ by: "maintainer", title });
    await repository.close(1, "maintainer");
    const first = await installation("GET", at("/issues?state=all&per_page=2"));
    expect(first.body).toMatchObject([{ title: "three" }, { title: "two" }]);
    const next = /<([^>]*)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    const second = await installation("GET", next.slice(host.apiUrl.length));
    expect(second.body).toMatchObject([{ title: "one" }]);
    expect(second.headers.get("link")).toContain('rel="prev"');
    expect((await installation("GET", at("/issues?direction=asc"))).body).toMatchObject([
      { title: "two" },
      { title: "three" },
    ]);
  });

  it("refuses bodies over 65,536 characters", async () => {
    const reply = await installation("POST", at("/issues"), { title: "x", body: "y".repeat(65_537) });
    expect(reply.status).toBe(422);
    expect(reply.body).toMatchObject({ errors: [{ message: "body is too long (maximum is 65536 characters)" }] });
  });

  it("says already_exists for a label that is there, whatever its case", async () => {
    expect((await installation("GET", at("/labels/bug"))).status).toBe(404);
    expect((await installation("POST", at("/labels"), { name: "Bug", color: "ff0000" })).status).toBe(201);
    const again = await installation("POST", at("/labels"), { name: "bug", color: "ff0000" });
    expect(again.status).toBe(422);
    expect(again.body).toMatchObject({
      message: "Validation Failed",
      errors: [{ code: "already_exists", field: "name" }],
    });
  });

  it("gives the same reaction back instead of making a second", async () => {
    const number = await repository.openIssue({ by: "maintainer", title: "x" });
    const first = await installation("POST", at(`/issues/${number}/reactions`), { content: "eyes" });
    const second = await installation("POST", at(`/issues/${number}/reactions`), { content: "eyes" });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
  });

  it("answers 404 for a label that is not on the issue", async () => {
    const number = await repository.openIssue({ by: "maintainer", title: "x", labels: ["a"] });
    expect((await installation("DELETE", at(`/issues/${number}/labels/a`))).body).toEqual([]);
    const again = await installation("DELETE", at(`/issues/${number}/labels/a`));
    expect([again.status, again.body]).toEqual([404, expect.objectContaining({ message: "Label does not exist" })]);
  });

  it("sends one labeled event per label, and none that start workflows for a workflow's own token", async () => {
    await repository.openIssue({ by: "maintainer", title: "x", labels: ["a", "b"] });
    const mine = host.events.filter((event) => event.repository === repository.fullName);
    expect(mine.map((event) => `${event.name}.${event.action}`)).toEqual([
      "issues.opened",
      "issues.labeled",
      "issues.labeled",
    ]);
    const pending = (): number => host.pendingRuns.filter((run) => run.repository === repository.fullName).length;
    expect(pending()).toBe(2);
    await installation("POST", at("/issues"), { title: "y", labels: ["a"] });
    expect(pending()).toBe(2);
  });

  it("names roles finely and coarsely", async () => {
    const reply = await installation("GET", at("/collaborators/maintainer/permission"));
    expect(reply.body).toMatchObject({ permission: "write", role_name: "maintain", user: { login: "maintainer" } });
    expect((await installation("GET", at("/collaborators/stranger/permission"))).body).toMatchObject({
      permission: "read",
    });
    expect((await installation("GET", at("/collaborators/nobody/permission"))).status).toBe(404);
  });
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

describe("workflows", () => {
  const dispatch = (body: unknown, file = "a.yml") =>
    installation("POST", at(`/actions/workflows/${file}/dispatches`), body);

  it("queues a dispatched run with its inputs mapped, and says where it is", async () => {
    const inputs = { issue: "7", fast: true };
    const reply = await dispatch({ ref: "main", inputs, return_run_details: true });
    expect(reply.status).toBe(200);
    const run = host.pendingRuns.at(-1);
    expect(run?.inputs).toEqual({ issue: "7", depth: "3", fast: "true", mode: "a" });
    expect(run?.eventName).toBe("workflow_dispatch");
    expect(reply.body).toEqual({
      workflow_run_id: run?.id,
      run_url: `${host.apiUrl}/repos/${repository.fullName}/actions/runs/${run?.id}`,
      html_url: `${host.serverUrl}/${repository.fullName}/actions/runs/${run?.id}`,
    });
    expect((await dispatch({ ref: "main", inputs })).status).toBe(204);
  });

  it.each([
    [{ ref: "main", inputs: { issue: "1", other: "x" } }, 'Unexpected inputs provided: ["other"]'],
    [{ ref: "main", inputs: {} }, "Required input 'issue' not provided"],
    [{ ref: "nowhere", inputs: {} }, "No ref found for: nowhere"],
    [
      { ref: "main", inputs: { issue: "1", mode: "c" } },
      "Provided value 'c' for input 'mode' not in the list of allowed values",
    ],
  ])("refuses the dispatch %j", async (body, message) => {
    const reply = await dispatch(body);
    expect([reply.status, reply.body]).toEqual([422, expect.objectContaining({ message })]);
  });

  it("refuses a workflow without the trigger, and one that is not there", async () => {
    const reply = await dispatch({ ref: "main" }, "b.yml");
    expect(reply.body).toMatchObject({ message: "Workflow does not have 'workflow_dispatch' trigger" });
    expect((await dispatch({ ref: "main" }, "c.yml")).status).toBe(404);
  });

  it("cancels what is queued or running, once", async () => {
    const run = await host.createRun({ repository: repository.fullName, eventName: "push", workflow: "x.yml" });
    let cancelled = false;
    const onCancel = (): void => {
      cancelled = true;
    };
    const started = host.startAttempt(run.id, { name: "run", onCancel });
    expect((await installation("POST", at(`/actions/runs/${run.id}/cancel`))).status).toBe(202);
    expect(cancelled).toBe(true);
    host.finishAttempt(started, "cancelled");
    expect((await installation("POST", at(`/actions/runs/${run.id}/cancel`))).status).toBe(409);
    expect((await installation("GET", at(`/actions/runs/${run.id}/attempts/1`))).body).toMatchObject({
      conclusion: "cancelled",
    });
  });
});

describe("contents", () => {
  it("gives files as base64, raw, and folders as lists", async () => {
    const file = await installation("GET", at("/contents/README.md"));
    expect(file.body).toMatchObject({ encoding: "base64", content: `${Buffer.from("# app\n").toString("base64")}\n` });
    const raw = await installation("GET", at("/contents/README.md?ref=main"), undefined, {
      accept: "application/vnd.github.raw+json",
    });
    expect(raw.body).toBe("# app\n");
    expect((await installation("GET", at("/contents/.github/workflows"))).body).toMatchObject([
      { name: "a.yml" },
      { name: "b.yml" },
    ]);
    expect((await installation("GET", at("/contents/none"))).status).toBe(404);
  });

  it("resolves refs of every kind", async () => {
    const sha = await repository.resolve("main");
    expect((await installation("GET", at("/git/ref/heads/main"))).body).toMatchObject({
      ref: "refs/heads/main",
      object: { sha },
    });
    expect((await installation("GET", at("/git/ref/heads/none"))).status).toBe(404);
  });
});
