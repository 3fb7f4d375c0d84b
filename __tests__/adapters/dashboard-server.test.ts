import { request } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import {
  type Dashboard,
  type DashboardOptions,
  isLoopback,
  serveDashboard,
} from "../../src/adapters/dashboard-server.ts";
import type { Fragment } from "../../src/core/dashboard/views.ts";

const open: Dashboard[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const fragment = (html: string): Fragment => ({ title: `t ${html}`, html, said: `said ${html}` });

async function serve(more: Partial<DashboardOptions> = {}): Promise<Dashboard> {
  const dashboard = await serveDashboard({
    host: "127.0.0.1",
    port: 0,
    key: undefined,
    list: async () => fragment("<p>list</p>"),
    workflow: async (id) => (id === "known" ? fragment("<p>known</p>") : undefined),
    everyMs: 5,
    redact: (text) => text.replaceAll("s3cret", "***"),
    ...more,
  });
  open.push(dashboard);
  return dashboard;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** `fetch` does not let a Host header through. */
function get(url: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, method }, (response) => {
      let body = "";
      response.on("data", (data: Buffer) => (body += data.toString()));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** The data of the first `count` events of a stream. */
async function events(url: string, count: number): Promise<readonly Fragment[]> {
  const stop = new AbortController();
  const response = await fetch(url, { signal: stop.signal });
  const seen: Fragment[] = [];
  let text = "";
  const decoder = new TextDecoder();
  for await (const piece of response.body ?? []) {
    text += decoder.decode(piece, { stream: true });
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      const data = /^event: view\ndata: (.*)$/m.exec(text.slice(0, end))?.[1];
      if (data !== undefined) seen.push(JSON.parse(data) as Fragment);
      text = text.slice(end + 2);
    }
    if (seen.length >= count) break;
  }
  stop.abort();
  return seen;
}

describe("the dashboard's server", () => {
  it("shows the list and each workflow under a policy that lets nothing else in", async () => {
    const { url } = await serve();
    const list = await get(url);
    expect(list.body).toContain("<p>list</p>");
    expect(list.body).toContain('data-events="/events"');
    expect(list.headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-\S+'; script-src 'sha256-\S+'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(list.headers).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store" });
    const one = await get(`${url}workflow/known`);
    expect([one.status, one.body.includes("<p>known</p>"), one.body.includes('data-events="/events/known"')]).toEqual([
      200,
      true,
      true,
    ]);
    expect((await get(`${url}workflow/other`)).status).toBe(404);
    expect((await get(`${url}workflow/known/more`)).status).toBe(404);
    expect((await get(`${url}nothing`)).status).toBe(404);
  });

  it("sends a view again when it has changed, and only then", async () => {
    let looks = 0;
    const { url } = await serve({
      list: async () => {
        looks += 1;
        return fragment(looks < 4 ? "one" : "two s3cret");
      },
    });
    const seen = await events(`${url}events`, 2);
    expect(seen.map(({ html }) => html)).toEqual(["one", "two ***"]);
    expect(looks).toBeGreaterThanOrEqual(4);
  });

  it("goes on after a look that failed", async () => {
    let looks = 0;
    const { url } = await serve({
      workflow: async () => {
        looks += 1;
        if (looks === 2) throw new Error("the journal is being replaced");
        return fragment(`look ${looks}`);
      },
    });
    expect((await events(`${url}events/known`, 2)).map(({ html }) => html)).toEqual(["look 1", "look 3"]);
    const { url: broken } = await serve({ list: async () => Promise.reject(new Error("s3cret")) });
    expect(await get(broken)).toMatchObject({ status: 500, body: "This could not be read.\n" });
  });

  it("only reads", async () => {
    const { url } = await serve();
    for (const method of ["POST", "PUT", "DELETE", "PATCH"])
      expect(await get(url, {}, method)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
    expect(await get(url, {}, "HEAD")).toMatchObject({ status: 200, body: "" });
    expect(await get(`${url}events`, {}, "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  it.each(["evil.example", "127.0.0.1.evil.example", "evil.example:80", "0.0.0.0"])(
    "on loopback does not answer a page whose name was made to point here (%s)",
    async (host) => {
      const { url } = await serve();
      const answer = await get(url, { host });
      expect(answer.status).toBe(421);
      expect(answer.body).not.toContain("list");
      expect((await get(`${url}events`, { host })).status).toBe(421);
    },
  );

  it.each(["localhost", "LOCALHOST:1", "127.0.0.1:9", "[::1]:9"])("answers to %s", async (host) => {
    const { url } = await serve();
    expect((await get(url, { host })).status).toBe(200);
  });

  it("elsewhere asks for the key of its address, and takes it out of the address", async () => {
    const { url } = await serve({ key: "k3y" });
    expect(url).toMatch(/\?key=k3y$/);
    const bare = url.replace(/\?.*/, "");
    for (const wrong of [bare, `${bare}?key=k3`, `${bare}?key=other`, `${bare}events`])
      expect((await get(wrong)).status).toBe(403);
    const first = await get(`${bare}workflow/known?key=k3y`);
    expect(first).toMatchObject({ status: 303, headers: { location: "/workflow/known" } });
    const cookie = String(first.headers["set-cookie"]);
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    const again = await get(bare, { cookie: `other=1; ${cookie.split(";")[0]}`, host: "machine.example" });
    expect(again.status).toBe(200);
  });

  it("does not let itself be led elsewhere by its own redirect", async () => {
    const { url } = await serve({ key: "k3y" });
    const { port, hostname } = new URL(url);
    const led = await new Promise<string | undefined>((resolve, reject) => {
      const asked = request({ hostname, port, path: "//evil.example/?key=k3y" }, (response) => {
        response.resume();
        resolve(response.headers.location);
      });
      asked.on("error", reject);
      asked.end();
    });
    expect(led).toBe("/evil.example/");
  });

  it("bounds how many streams stay open", async () => {
    const { url } = await serve();
    const stop = new AbortController();
    const streams = Array.from({ length: 40 }, () => fetch(`${url}events`, { signal: stop.signal }));
    expect((await Promise.all(streams)).map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 200));
    expect((await get(`${url}events`)).status).toBe(503);
    stop.abort();
  });
});

it.each([
  ["127.0.0.1", true],
  ["127.9.9.9", true],
  ["::1", true],
  ["localhost", true],
  ["127.0.0.1.example", false],
  ["0.0.0.0", false],
  ["10.0.0.1", false],
])("%s is loopback: %s", (host, yes) => expect(isLoopback(host)).toBe(yes));
