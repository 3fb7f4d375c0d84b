import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { comment, evidenceOf, json, serve, token } from "./github-server.ts";

describe("the request", () => {
  it("carries the token, the API version and its body as it was given", async () => {
    const seen: { headers: IncomingMessage["headers"]; body: string }[] = [];
    const github = await serve(({ headers }, response, body) => {
      seen.push({ headers, body });
      json(response, 201, comment(1));
    });
    await github.createComment(1, "12n");
    expect(seen[0]?.body).toBe('{"body":"12n"}');
    expect(seen[0]?.headers).toMatchObject({
      authorization: `bearer ${token}`,
      "x-github-api-version": "2022-11-28",
      accept: "application/vnd.github+json",
    });
  });

  it("goes to the GraphQL address of GitHub Enterprise, once for any number of questions", async () => {
    const paths: (string | undefined)[] = [];
    const github = await serve(
      ({ url }, response) => {
        paths.push(url);
        json(response, 200, { data: { viewer: { login: "github-actions[bot]" } } });
      },
      {},
      "/api/v3",
    );
    expect([await github.viewer(), await github.viewer()]).toEqual(["github-actions[bot]", "github-actions[bot]"]);
    expect(paths).toEqual(["/api/graphql"]);
  });

  it("never has two writes on their way, while reads do not wait", async () => {
    const waiting: ServerResponse[] = [];
    const github = await serve(({ method }, response) => {
      if (method === "GET") json(response, 200, []);
      else waiting.push(response);
    });
    const writes = [1, 2, 3].map((issue) => github.createComment(issue, "x"));
    for (const [index] of writes.entries()) {
      await expect.poll(() => waiting.length).toBe(index + 1);
      expect(await github.comments(1)).toEqual([]);
      expect(waiting.length).toBe(index + 1);
      const response = waiting[index];
      if (response !== undefined) json(response, 201, comment(index + 1));
    }
    expect((await Promise.all(writes)).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it("lets the next write go when one has failed", async () => {
    let count = 0;
    const github = await serve((_, response) => {
      count += 1;
      if (count === 1) json(response, 502, { message: "Bad gateway" });
      else json(response, 201, comment(2));
    });
    const [first, second] = await Promise.allSettled([github.createComment(1, "x"), github.createComment(1, "y")]);
    expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
  });

  it("does not let names climb about in the address", async () => {
    const paths: (string | undefined)[] = [];
    const github = await serve(({ url }, response) => {
      paths.push(url);
      json(response, 404, { message: "Not Found" });
    });
    await github.removeLabel(1, "../../x?y#z");
    expect(paths).toEqual(["/repos/acme/app/issues/1/labels/..%2F..%2Fx%3Fy%23z"]);
    expect((await evidenceOf(github.removeLabel(1, "."))).kind).toBe("configuration");
    expect((await evidenceOf(github.fileText("a/../../b"))).kind).toBe("configuration");
    expect((await evidenceOf(github.permission(".."))).kind).toBe("configuration");
    expect(paths).toHaveLength(1);
  });

  it("refuses a token that cannot stand in a header before sending anything", async () => {
    const broken = `${token}\nx`;
    const github = await serve((_, response) => json(response, 200, []), { token: broken });
    expect(await evidenceOf(github.comments(1))).toMatchObject({ kind: "configuration", problems: [{ key: "token" }] });
  });
});

describe("pages", () => {
  it("follow the query of the next link, cursors too, but never to another host", async () => {
    const paths: (string | undefined)[] = [];
    const github = await serve(({ url }, response) => {
      paths.push(url);
      const link = '<https://evil.example/x?after=Y3Vy&per_page=100>; rel="next", <https://evil.example/>; rel="last"';
      json(response, 200, [comment(paths.length)], paths.length === 1 ? { link } : {});
    });
    expect((await github.comments(7)).map(({ id }) => id)).toEqual([1, 2]);
    expect(paths).toEqual([
      "/repos/acme/app/issues/7/comments?per_page=100",
      "/repos/acme/app/issues/7/comments?after=Y3Vy&per_page=100",
    ]);
  });

  it("end at a bound when the server names a next one for ever", async () => {
    let count = 0;
    const github = await serve((_, response) => {
      count += 1;
      json(response, 200, [comment(count)], { link: `<http://127.0.0.1/x?page=${count + 1}>; rel="next"` });
    });
    expect(await github.comments(7)).toHaveLength(30);
    expect(count).toBe(30);
  });
});
