import { describe, expect, it } from "vitest";
import { comment, evidenceOf, json, serve } from "./github-server.ts";

describe("what stands in answers", () => {
  it("is read from role_name only where it refines the permission", async () => {
    const roles: [string, string | null, string][] = [
      ["admin", "admin", "admin"],
      ["write", "maintain", "maintain"],
      ["write", "our-own-role", "write"],
      ["read", "triage", "triage"],
      ["read", "admin", "read"],
      ["read", null, "read"],
      ["none", null, "none"],
      ["everything", null, "none"],
    ];
    for (const [permission, role_name, expected] of roles) {
      const github = await serve((_, response) => json(response, 200, { permission, role_name }));
      expect(await github.permission("someone[bot]")).toBe(expected);
    }
  });

  it("names accounts that were deleted `ghost`", async () => {
    const github = await serve((_, response) => json(response, 200, [{ ...comment(1), user: null }]));
    expect(await github.comments(1)).toMatchObject([{ author: "ghost" }]);
  });

  it("is another issue when this one was transferred, so this one is not there", async () => {
    const issue = {
      number: 9,
      html_url: "u",
      title: "t",
      body: null,
      state: "open",
      user: null,
      labels: ["a", { name: "b" }],
    };
    const github = await serve((_, response) => json(response, 200, issue));
    expect(await github.issue(1)).toBeUndefined();
    expect(await github.issue(9)).toMatchObject({ body: "", labels: ["a", "b"], assignees: [] });
  });

  it("leaves pull requests of forks and other branches out where the filter was ignored", async () => {
    const pull = (number: number, ref: string, full_name: string | null, state = "open") => ({
      number,
      html_url: "u",
      state,
      title: "t",
      head: { ref, sha: "s", repo: full_name === null ? null : { full_name } },
      base: { ref: "main", sha: "s" },
      labels: [],
    });
    const list = [
      pull(5, "b", "fork/app"),
      pull(4, "bb", "acme/app"),
      pull(3, "b", null),
      pull(2, "b", "Acme/App", "closed"),
    ];
    const paths: (string | undefined)[] = [];
    const github = await serve(({ url }, response) => {
      paths.push(url);
      json(response, 200, list);
    });
    expect((await github.pullRequestByHead("b"))?.number).toBe(2);
    expect(paths[0]).toContain("head=acme%3Ab&state=all");
  });

  it("tells people from teams among reviewers", async () => {
    const bodies: string[] = [];
    const github = await serve((_, response, body) => {
      bodies.push(body);
      json(response, 201, {});
    });
    await github.requestReviewers(1, []);
    await github.requestReviewers(1, ["alice", "team:core", "acme/docs", "@acme/web"]);
    expect(bodies.map((body) => JSON.parse(body))).toEqual([
      { reviewers: ["alice"], team_reviewers: ["core", "docs", "web"] },
    ]);
  });

  it("may leave out the run a dispatch made, and then the link shows the workflow's runs", async () => {
    const github = await serve((_, response) => {
      response.writeHead(204).end();
    });
    expect(await github.dispatchWorkflow("a.yml", "main", {})).toEqual({
      runId: undefined,
      url: "https://github.example/acme/app/actions/workflows/a.yml",
    });
  });

  it("is a file of at most 1 MiB", async () => {
    const github = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/vnd.github.raw+json" }).end("x".repeat(1024 * 1024 + 1));
    });
    expect(await evidenceOf(github.fileText("big.txt"))).toMatchObject({
      kind: "file",
      path: "big.txt",
      errno: "EFBIG",
    });
  });

  it("never lets an accepted permission probe pass for a refusal, nor an outage for an answer", async () => {
    let status = 422;
    const github = await serve((_, response) => json(response, status, { message: "m" }));
    expect(await github.probeWrite("issues")).toEqual({ kind: "allowed" });
    status = 403;
    expect(await github.probeWrite("contents")).toMatchObject({ kind: "refused", evidence: { status: 403 } });
    status = 503;
    expect(await evidenceOf(github.probeWrite("pull_requests"))).toMatchObject({ status: 503 });
  });
});
