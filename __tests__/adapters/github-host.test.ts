import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGitHub } from "../../src/adapters/github.ts";
import { classify } from "../../src/core/failure/classify.ts";
import { type Evidence, Fault } from "../../src/core/failure/evidence.ts";
import type { Clock } from "../../src/ports.ts";
import { describeGitHub } from "../contracts/github.ts";
import { startActionsHost } from "../fakes/actions-host/actions-host.ts";
import type { ActionsHost, HostRepository, TokenPermissions } from "../fakes/actions-host/api.ts";

const clock: Clock = { now: () => Date.now(), sleep: async () => {} };
const mayAll: TokenPermissions = {
  issues: "write",
  contents: "write",
  "pull-requests": "write",
  actions: "write",
  checks: "write",
};
const workflow =
  "on:\n  workflow_dispatch:\n    inputs:\n      issue: {}\njobs:\n  a:\n    runs-on: x\n    steps: []\n";
const files = { "README.md": "# app\n", ".github/workflows/a.yml": workflow };
const fiveLines = "one\ntwo\nthree\nfour\nfive\n";

function connect(host: ActionsHost, token: string, deadlineMs?: number) {
  const { apiUrl, serverUrl } = host;
  return createGitHub({ apiUrl, serverUrl, owner: "acme", repo: "app", token, clock, deadlineMs });
}

async function evidenceOf(call: Promise<unknown>, token: string): Promise<Evidence> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Fault)) throw new Error(`no fault: ${String(error)}`);
  expect(`${error.stack} ${JSON.stringify(error.evidence)}`).not.toContain(token);
  return error.evidence;
}

describeGitHub("GitHub client against the Actions host", async () => {
  const host = await startActionsHost();
  host.addUser("maintainer", "write");
  const repository = await host.addRepository({ owner: "acme", name: "app", visibility: "private", files });
  host.addUser("stranger", "none");
  const by = "maintainer";
  return {
    github: connect(host, host.mintToken({ kind: "installation", permissions: mayAll })),
    viewer: "github-actions[bot]",
    defaultBranch: "main",
    stranger: "stranger",
    assignable: "maintainer",
    branch: (branch, path) => repository.commit({ branch, files: { [path]: fiveLines }, message: "work", by }),
    advance: (branch) => repository.commit({ branch, files: { "advanced.txt": "more\n" }, message: "more", by }),
    closePullRequest: (number) => repository.close(number, by),
    async commitFile(path, text) {
      await repository.commit({ branch: "main", files: { [path]: text }, message: "file", by });
    },
    stop: () => host.stop(),
  };
});

describe("GitHub client", () => {
  let host: ActionsHost;
  let repository: HostRepository;
  let token: string;
  beforeAll(async () => {
    host = await startActionsHost();
    host.addUser("maintainer", "write");
    repository = await host.addRepository({ owner: "acme", name: "app", files });
    token = host.mintToken({ kind: "installation", permissions: mayAll });
  });
  afterAll(async () => {
    await host?.stop();
  });
  beforeEach(() => host.faults.clear());

  const request = { title: "t", body: "b", labels: [] };
  const path = "/repos/acme/app/issues";
  const issues = () => [...repository.threads.values()].filter(({ pull }) => pull === undefined).length;

  it("gives the evidence of a token GitHub does not take", async () => {
    const dead = host.mintToken({ kind: "installation", permissions: mayAll });
    host.revokeToken(dead);
    const evidence = await evidenceOf(connect(host, dead).createIssue(request), dead);
    expect(evidence).toMatchObject({ kind: "http", method: "POST", path, status: 401 });
    expect(classify(evidence).code).toBe("github-token");
  });

  it("gives the evidence of a missing permission, which the probe sees without writing", async () => {
    const weak = host.mintToken({ kind: "installation", permissions: { issues: "read", contents: "read" } });
    const github = connect(host, weak);
    const before = issues();
    const evidence = await evidenceOf(github.createIssue(request), weak);
    expect(evidence).toMatchObject({
      kind: "http",
      path,
      status: 403,
      message: expect.stringContaining("not accessible"),
    });
    expect(classify(evidence).code).toBe("github-permission");
    for (const permission of ["issues", "contents", "pull_requests"] as const)
      expect(await github.probeWrite(permission)).toMatchObject({ kind: "refused", evidence: { status: 403 } });
    expect(issues()).toBe(before);
  });

  it("gives the evidence of switched-off pull request creation", async () => {
    await repository.commit({ branch: "off", files: { "off.txt": "x" }, message: "m", by: "maintainer" });
    repository.settings.actionsMayCreatePullRequests = false;
    try {
      const call = connect(host, token).createPullRequest({
        title: "t",
        body: "",
        head: "off",
        base: "main",
        draft: false,
      });
      const evidence = await evidenceOf(call, token);
      expect(evidence).toMatchObject({ kind: "http", path: "/repos/acme/app/pulls", status: 403 });
      expect(classify(evidence).code).toBe("pull-requests-switched-off");
    } finally {
      repository.settings.actionsMayCreatePullRequests = true;
    }
  });

  it("gives the evidence of an hour's requests used up", async () => {
    const short = host.mintToken({ kind: "installation", permissions: mayAll, rateLimit: 1 });
    const github = connect(host, short);
    await github.recentIssues(1);
    const evidence = await evidenceOf(github.recentIssues(1), short);
    expect(evidence).toMatchObject({
      kind: "http",
      status: 403,
      rateLimitRemaining: 0,
      rateLimitResetAt: expect.any(Number),
    });
    expect(classify(evidence)).toMatchObject({ code: "github-rate-limit", notBefore: expect.any(Number) });
  });

  const secondary = JSON.stringify({ message: "You have exceeded a secondary rate limit. Please wait." });
  it.each([
    [404, {}, undefined, {}, "github-not-found"],
    [422, {}, undefined, {}, "github-refused"],
    [429, { "retry-after": "17" }, undefined, { retryAfterS: 17 }, "github-rate-limit"],
    [403, { "retry-after": "60" }, secondary, { retryAfterS: 60 }, "github-rate-limit"],
    [403, {}, secondary, { message: expect.stringContaining("secondary rate limit") }, "github-rate-limit"],
    [500, {}, undefined, {}, "github-server-error"],
    [502, {}, "<html><title>Bad Gateway</title>", { message: "Bad Gateway" }, "github-server-error"],
  ])("gives the evidence of a %i with headers %j and body %j", async (status, headers, body, fields, code) => {
    const action = { kind: "status", status, headers, ...(body === undefined ? {} : { body }) } as const;
    host.faults.add({ match: { method: "POST", path: /\/issues$/ }, action });
    const before = issues();
    const evidence = await evidenceOf(connect(host, token).createIssue(request), token);
    expect(evidence).toMatchObject({ kind: "http", dependency: "github", method: "POST", path, status, ...fields });
    expect(classify(evidence).code).toBe(code);
    expect(issues()).toBe(before);
  });

  // From here a reset before the work looks like one after it, which is why both say that GitHub may have acted.
  it.each([
    ["reset-before", "ECONNRESET", 0],
    ["reset-after", "ECONNRESET", 1],
    ["truncate", "EBADBODY", 1],
    ["corrupt", "EBADBODY", 1],
    ["hang", "ETIMEDOUT", 0],
  ] as const)("gives network evidence of %s: %s, with %i issues made", async (kind, errno, made) => {
    host.faults.add({ match: { method: "POST", path: /\/issues$/ }, action: { kind } });
    const before = issues();
    const evidence = await evidenceOf(connect(host, token, 500).createIssue(request), token);
    const operation = `POST ${path}`;
    expect(evidence).toMatchObject({ kind: "network", dependency: "github", operation, errno, maybeSent: true });
    expect(issues()).toBe(before + made);
    expect(classify(evidence)).toMatchObject({ category: "transient", dependency: "github" });
  });

  it("knows maintainers, writers and strangers apart", async () => {
    host.addUser("boss", "maintain");
    host.addUser("sorter", "triage");
    const github = connect(host, token);
    const permissions = await Promise.all(["boss", "maintainer", "sorter"].map((login) => github.permission(login)));
    expect(permissions).toEqual(["maintain", "write", "triage"]);
  });

  it("surfaces reviewers who are no collaborators as 422, and requests those who are", async () => {
    await repository.commit({ branch: "asks", files: { "asks.txt": "x" }, message: "m", by: "maintainer" });
    const github = connect(host, token);
    const { number } = await github.createPullRequest({
      title: "t",
      body: "",
      head: "asks",
      base: "main",
      draft: false,
    });
    const evidence = await evidenceOf(github.requestReviewers(number, ["nobody-has-this-login"]), token);
    expect(evidence).toMatchObject({ kind: "http", status: 422 });
    await github.requestReviewers(number, ["maintainer"]);
    expect((await github.pullRequest(number))?.requestedReviewers).toEqual(["maintainer"]);
  });

  it("dispatches a workflow, sees its run and each attempt, and cancels it", async () => {
    const github = connect(host, token);
    const { runId, url } = await github.dispatchWorkflow("a.yml", "main", { issue: "1" });
    expect(url).toContain(String(runId));
    const id = runId ?? 0;
    expect(await github.workflowRun(id)).toMatchObject({ id, attempt: 1, conclusion: null });
    const started = host.startAttempt(id, { name: "a" });
    expect(await github.workflowRun(id, 1)).toMatchObject({ attempt: 1, status: "in_progress" });
    expect(await github.workflowRun(id, 2)).toBeUndefined();
    await github.cancelRun(id);
    expect(repository.runs.get(id)?.cancelRequested).toBe(true);
    host.finishAttempt(started, "cancelled");
    expect(await github.workflowRun(id)).toMatchObject({ status: "completed", conclusion: "cancelled" });
    expect(await evidenceOf(github.dispatchWorkflow("none.yml", "main", {}), token)).toMatchObject({ status: 404 });
  });
});
