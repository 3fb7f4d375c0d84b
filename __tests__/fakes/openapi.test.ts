import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startActionsHost } from "./actions-host/actions-host.ts";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";
import { type Ask, restClient } from "./actions-host/client.ts";
import { type Judge, openApiJudge } from "./actions-host/openapi.ts";
import { storeArtifact, storeCache } from "./actions-host/seed.ts";

const workflow = "on:\n  workflow_dispatch:\n    inputs: { issue: {} }\n";
const repo = "/repos/{owner}/{repo}";

let host: ActionsHost;
let repository: HostRepository;
let judge: Judge;
let ask: Ask;
const ids: Record<string, string> = { owner: "acme", repo: "app" };

beforeAll(async () => {
  judge = openApiJudge();
  host = await startActionsHost();
  host.addUser("maintainer", "write");
  repository = await host.addRepository({
    owner: "acme",
    name: "app",
    files: { "README.md": "# app\n", ".github/workflows/a.yml": workflow },
  });
  const permissions = {
    issues: "write",
    contents: "write",
    pull_requests: "write",
    actions: "write",
    checks: "write",
  } as const;
  ask = restClient(host, host.mintToken({ kind: "installation", permissions }));
  await repository.openIssue({ by: "maintainer", title: "x", body: "y", labels: ["bug"] });
  ids["comment_id"] = String(await repository.comment(1, "hello", "maintainer"));
  ids["head_sha"] = await repository.commit({ branch: "feature", files: { "a.txt": "a\nb\n" }, message: "a" });
  await repository.commit({ branch: "other", files: { "b.txt": "b\n" }, message: "b" });
  await ask("POST", "/repos/acme/app/pulls", { title: "Add", head: "feature", base: "main", draft: true });
  await repository.review(2, {
    by: "maintainer",
    state: "CHANGES_REQUESTED",
    comments: [{ path: "a.txt", line: 1, body: "?" }],
  });
  ids["review_comment"] = String(repository.threads.get(2)?.pull?.reviewComments[0]?.id);
  const run = await host.createRun({
    repository: "acme/app",
    eventName: "workflow_dispatch",
    workflow: ".github/workflows/a.yml",
  });
  ids["run_id"] = String(run.id);
  const started = host.startAttempt(run.id, { name: "run" });
  ids["artifact_id"] = String(await storeArtifact(host, started, "report", Buffer.from("PK")));
  await storeCache(host, started, "key-1", Buffer.from("tar"));
  ids["cache_id"] = String(await storeCache(host, started, "key-2", Buffer.from("tar")));
}, 60_000);
afterAll(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
});

const one = `${repo}/issues/{issue_number}`;
const pull = `${repo}/pulls/{pull_number}`;
const runs = `${repo}/actions/runs/{run_id}`;
type Row = readonly [method: string, path: string, status: number, values?: Record<string, string>, body?: unknown];

/** In this order: later rows use what earlier ones made. */
const rows: readonly Row[] = [
  ["GET", repo, 200],
  ["GET", repo, 404, { repo: "none" }],
  ["GET", `${repo}/issues`, 200],
  [
    "POST",
    `${repo}/issues`,
    201,
    {},
    { title: "new", body: "text", labels: ["bug", "fresh"], assignees: ["maintainer"] },
  ],
  ["POST", `${repo}/issues`, 422, {}, { body: "no title" }],
  ["GET", one, 200, { issue_number: "1" }],
  ["GET", one, 200, { issue_number: "2" }],
  ["GET", one, 404, { issue_number: "99" }],
  ["PATCH", one, 200, { issue_number: "1" }, { title: "changed" }],
  ["PATCH", one, 200, { issue_number: "1" }, { state: "closed", state_reason: "not_planned" }],
  ["GET", `${one}/comments`, 200, { issue_number: "1" }],
  ["POST", `${one}/comments`, 201, { issue_number: "1" }, { body: "hi" }],
  ["POST", `${one}/comments`, 422, { issue_number: "1" }, {}],
  ["GET", `${repo}/issues/comments/{comment_id}`, 200],
  ["PATCH", `${repo}/issues/comments/{comment_id}`, 200, {}, { body: "changed" }],
  ["POST", `${one}/reactions`, 201, { issue_number: "1" }, { content: "eyes" }],
  ["POST", `${one}/reactions`, 200, { issue_number: "1" }, { content: "eyes" }],
  ["POST", `${one}/reactions`, 422, { issue_number: "1" }, { content: "shrug" }],
  ["GET", `${one}/reactions`, 200, { issue_number: "1" }],
  ["POST", `${repo}/issues/comments/{comment_id}/reactions`, 201, {}, { content: "+1" }],
  ["DELETE", `${repo}/issues/comments/{comment_id}`, 204],
  ["GET", `${repo}/labels`, 200],
  ["POST", `${repo}/labels`, 201, {}, { name: "made", color: "0e8a16", description: "d" }],
  ["POST", `${repo}/labels`, 422, {}, { name: "made", color: "0e8a16" }],
  ["GET", `${repo}/labels/{name}`, 200, { name: "made" }],
  ["GET", `${repo}/labels/{name}`, 404, { name: "none" }],
  ["POST", `${one}/labels`, 200, { issue_number: "1" }, { labels: ["made"] }],
  ["GET", `${one}/labels`, 200, { issue_number: "1" }],
  ["DELETE", `${one}/labels/{name}`, 200, { issue_number: "1", name: "made" }],
  ["DELETE", `${one}/labels/{name}`, 404, { issue_number: "1", name: "made" }],
  ["POST", `${one}/assignees`, 201, { issue_number: "1" }, { assignees: ["maintainer"] }],
  ["GET", `${repo}/collaborators/{username}/permission`, 200, { username: "maintainer" }],
  ["GET", `${repo}/collaborators/{username}/permission`, 404, { username: "nobody" }],
  ["GET", `${repo}/pulls`, 200],
  ["POST", `${repo}/pulls`, 201, {}, { title: "Other", head: "other", base: "main" }],
  ["POST", `${repo}/pulls`, 422, {}, { title: "Other", head: "other", base: "main" }],
  ["GET", pull, 200, { pull_number: "2" }],
  ["PATCH", pull, 200, { pull_number: "2" }, { title: "Renamed" }],
  ["POST", `${pull}/requested_reviewers`, 201, { pull_number: "2" }, { reviewers: ["maintainer"] }],
  ["POST", `${pull}/reviews`, 200, { pull_number: "2" }, { event: "COMMENT", body: "fine" }],
  [
    "POST",
    `${pull}/reviews`,
    422,
    { pull_number: "2" },
    { event: "COMMENT", comments: [{ path: "none", line: 1, body: "?" }] },
  ],
  ["GET", `${pull}/reviews`, 200, { pull_number: "2" }],
  ["GET", `${pull}/comments`, 200, { pull_number: "2" }],
  [
    "POST",
    `${pull}/comments/{comment_id}/replies`,
    201,
    { pull_number: "2", comment_id: "review_comment" },
    { body: "ok" },
  ],
  [
    "POST",
    `${repo}/check-runs`,
    201,
    {},
    { name: "A check", head_sha: "head_sha", output: { title: "t", summary: "s" } },
  ],
  ["GET", `${repo}/commits/{ref}/check-runs`, 200, { ref: "feature" }],
  ["GET", `${repo}/contents/{path}`, 200, { path: "README.md" }],
  ["GET", `${repo}/contents/{path}`, 200, { path: ".github" }],
  ["GET", `${repo}/contents/{path}`, 404, { path: "none" }],
  ["GET", `${repo}/git/ref/{ref}`, 200, { ref: "heads/main" }],
  ["GET", `${repo}/git/ref/{ref}`, 404, { ref: "heads/none" }],
  [
    "POST",
    `${repo}/actions/workflows/{workflow_id}/dispatches`,
    200,
    { workflow_id: "a.yml" },
    { ref: "main", return_run_details: true },
  ],
  [
    "POST",
    `${repo}/actions/workflows/{workflow_id}/dispatches`,
    204,
    { workflow_id: "a.yml" },
    { ref: "main", inputs: { issue: "1" } },
  ],
  ["GET", `${repo}/actions/runs`, 200],
  ["GET", runs, 200],
  ["GET", `${runs}/attempts/{attempt_number}`, 200, { attempt_number: "1" }],
  ["GET", `${runs}/jobs`, 200],
  ["GET", `${runs}/attempts/{attempt_number}/jobs`, 200, { attempt_number: "1" }],
  ["POST", `${runs}/cancel`, 202],
  ["GET", `${runs}/artifacts`, 200],
  ["GET", `${repo}/actions/artifacts`, 200],
  ["GET", `${repo}/actions/artifacts/{artifact_id}`, 200],
  ["GET", `${repo}/actions/artifacts/{artifact_id}/{archive_format}`, 302, { archive_format: "zip" }],
  ["DELETE", `${repo}/actions/artifacts/{artifact_id}`, 204],
  ["GET", `${repo}/actions/caches`, 200],
  ["DELETE", `${repo}/actions/caches`, 200, { "?key": "key-1" }],
  ["DELETE", `${repo}/actions/caches/{cache_id}`, 204],
  ["GET", "/rate_limit", 200],
  ["GET", "/user", 403],
];

/** Hashes are known only once the repository is there. */
const withHead = (body: unknown): unknown =>
  typeof body === "object" && body !== null && "head_sha" in body ? { ...body, head_sha: ids["head_sha"] } : body;

describe("every answer is what GitHub's OpenAPI description says", () => {
  const named = rows.map((row) => [`${row[0]} ${row[1]} → ${row[2]} ${JSON.stringify(row[3] ?? {})}`, row] as const);

  it.each(named)("%s", async (_, [method, path, status, values = {}, body]) => {
    const filled = path.replaceAll(/\{(\w+)\}/g, (__, name: string) => {
      const value = values[name] ?? ids[name] ?? "";
      return ids[value] ?? value;
    });
    const query = values["?key"] === undefined ? "" : `?key=${values["?key"]}`;
    const reply = await ask(method, filled + query, withHead(body));
    expect([reply.status, reply.status === status ? [] : reply.body]).toEqual([status, []]);
    expect(judge.judge(method, path, status, reply.body)).toEqual([]);
  });

  it("shows a check as described while it is open and when it is completed", async () => {
    const found = repository.checkRuns[0];
    const path = `/repos/acme/app/check-runs/${found?.id}`;
    const described = `${repo}/check-runs/{check_run_id}`;
    const open = await ask("GET", path);
    expect(open.body).toMatchObject({ status: "in_progress", conclusion: null });
    expect(judge.judge("GET", described, 200, open.body)).toEqual([]);
    const completed = await ask("PATCH", path, { conclusion: "success", output: { title: "t", summary: "s" } });
    expect(completed.body).toMatchObject({ status: "completed", conclusion: "success" });
    expect(judge.judge("PATCH", described, 200, completed.body)).toEqual([]);
    expect((await ask("PATCH", path, { status: "completed" })).status).toBe(422);
  });

  it("shows a person's own account as described", async () => {
    const person = restClient(host, host.mintToken({ kind: "user", login: "maintainer" }));
    const reply = await person("GET", "/user");
    expect(judge.judge("GET", "/user", 200, reply.body)).toEqual([]);
  });

  it("would notice a field that is missing or of another type", () => {
    expect(judge.judge("GET", `${repo}/labels/{name}`, 200, { id: "1" })).toContain("/id must be integer");
    expect(judge.judge("GET", `${repo}/labels/{name}`, 200, { id: 1 })).toContain(
      "/ must have required property 'name'",
    );
  });
});
