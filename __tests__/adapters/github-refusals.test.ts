import { describe, expect, it } from "vitest";
import { Fault } from "../../src/core/failure/evidence.ts";
import { comment, evidenceOf, json, serve, stopServers, token } from "./github-server.ts";

describe("answers that are refusals", () => {
  it("keep what the headers say about limits", async () => {
    const headers = {
      "retry-after": "30",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": "1800000060",
      "x-github-request-id": "AB:CD",
    };
    const github = await serve((_, response) => json(response, 429, { message: "slow\ndown" }, headers));
    expect(await evidenceOf(github.comments(1))).toEqual({
      kind: "http",
      dependency: "github",
      method: "GET",
      path: "/repos/acme/app/issues/1/comments?per_page=100",
      status: 429,
      message: "slow down",
      retryAfterS: 30,
      rateLimitRemaining: 0,
      rateLimitResetAt: 1_800_000_060_000,
      requestId: "AB:CD",
      at: 1_800_000_000_000,
    });
  });

  it.each([
    ["an HTML page", "text/html", "<html><title>Unicorn! · GitHub</title><p>x</p></html>", "Unicorn! · GitHub"],
    ["an HTML page without a title", "text/html", "<html>", "an HTML page"],
    ["nothing", "text/plain", "", "HTTP 502"],
    ["a broken content type", ";;;", "x", "Unknown error"],
    ["half a JSON", "application/json", '{"mess', '{"mess'],
    ["our token", "text/plain", `who are you, ${token}?`, "who are you, ***?"],
    ["a very long text", "text/plain", "x".repeat(100_000), "x".repeat(1000)],
  ])("are quoted harmlessly when the body is %s", async (_, type, body, message) => {
    const github = await serve((_, response) => {
      response.writeHead(502, { "content-type": type }).end(body);
    });
    expect(await evidenceOf(github.comments(1))).toMatchObject({ kind: "http", status: 502, message });
  });

  it("tell a deleted issue from switched-off issues", async () => {
    let message = "This issue was deleted";
    const github = await serve((_, response) => json(response, 410, { message }));
    expect(await github.issue(1)).toBeUndefined();
    message = "Issues are disabled for this repo";
    expect(await evidenceOf(github.issue(1))).toMatchObject({ status: 410, message });
  });

  it.each([
    ["RATE_LIMITED", 429],
    ["FORBIDDEN", 403],
    [undefined, 502],
  ])("come from GraphQL with status 200: %s means %i", async (type, status) => {
    const github = await serve((_, response) => json(response, 200, { data: null, errors: [{ type, message: "no" }] }));
    expect(await evidenceOf(github.viewer())).toMatchObject({ kind: "http", status, message: "GraphQL: no" });
  });

  it("mean no limits where an Enterprise Server has them switched off", async () => {
    const github = await serve((_, response) => json(response, 404, { message: "Rate limiting is not enabled." }));
    const { remaining, limit } = await github.rateLimit();
    expect(remaining).toBe(limit);
  });
});

describe("answers that cannot be used", () => {
  it.each([
    ["no JSON", "<html>"],
    ["nothing", ""],
    ["another shape", '{"id":"1"}'],
    ["a negative id", JSON.stringify({ ...comment(1), id: -1 })],
    ["an endless name", JSON.stringify({ ...comment(1), user: { login: "x".repeat(5000) } })],
    ["an endless body", JSON.stringify({ ...comment(1), body: "x".repeat(300_000) })],
  ])("are EBADBODY, maybe acted upon: %s", async (_, text) => {
    const github = await serve((_, response) => {
      response.writeHead(201, { "content-type": "application/json" }).end(text);
    });
    expect(await evidenceOf(github.createComment(1, "x"))).toMatchObject({
      kind: "network",
      operation: "POST /repos/acme/app/issues/1/comments",
      errno: "EBADBODY",
      maybeSent: true,
    });
  });

  it("are ETIMEDOUT past the deadline, also when only the body does not end", async () => {
    const github = await serve(
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json" }).write("[");
      },
      { deadlineMs: 50 },
    );
    expect(await evidenceOf(github.comments(1))).toMatchObject({ errno: "ETIMEDOUT", maybeSent: true });
  });

  it("end when the caller's signal does, with the caller's reason when that is a fault", async () => {
    const stop = new AbortController();
    const github = await serve(() => stop.abort());
    expect(await evidenceOf(github.repository(stop.signal))).toMatchObject({ errno: "ABORT_ERR", maybeSent: true });
    expect(await evidenceOf(github.repository(stop.signal))).toMatchObject({ errno: "ABORT_ERR", maybeSent: false });
    const reason = new Fault({ kind: "cancelled", by: "SIGTERM" });
    expect((await evidenceOf(github.repository(AbortSignal.abort(reason)))).kind).toBe("cancelled");
  });

  it("are not sent at all when nobody listens or the name is unknown", async () => {
    const refused = await serve(() => {});
    await stopServers();
    expect(await evidenceOf(refused.comments(1))).toMatchObject({ errno: "ECONNREFUSED", maybeSent: false });
    const unknown = await serve(() => {}, { apiUrl: "http://no-such-host.invalid" });
    expect(await evidenceOf(unknown.createComment(1, "x"))).toMatchObject({
      errno: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
      maybeSent: false,
    });
  });

  it("may have been sent when the connection was reset", async () => {
    const github = await serve(({ socket }) => socket.resetAndDestroy());
    expect(await evidenceOf(github.createComment(1, "x"))).toMatchObject({ errno: "ECONNRESET", maybeSent: true });
  });
});
